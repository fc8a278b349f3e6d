package io.mycelium.testkit.settings;

import io.mycelium.api.value.PlainMap;
import java.util.Arrays;
import java.util.List;

/**
 * Settings that a plugin must refuse.
 *
 * @param said what the message must contain: the setting's name at least
 */
public record BadSettings(PlainMap settings, List<String> said) {
    public BadSettings {
        said = List.copyOf(said);
    }

    public static BadSettings of(PlainMap settings, String... said) {
        return new BadSettings(settings, Arrays.asList(said));
    }
}
