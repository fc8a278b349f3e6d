package io.mycelium.testkit.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.mycelium.api.value.PlainMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every plugin that is set up from a blueprint must pass: good settings accepted, bad ones refused in words. */
public interface SettingsContract {
    /** Calls the plugin's own {@code check}. */
    void check(PlainMap settings);

    /** Settings that make sense; there is at least one. */
    List<PlainMap> goodSettings();

    /** Settings that make none; may be empty where nothing can be wrong. */
    List<BadSettings> badSettings();

    @Test
    default void shouldAcceptSettingsWhenTheyMakeSense() {
        assertThat(goodSettings()).isNotEmpty();
        for (PlainMap good : goodSettings()) {
            assertThatCode(() -> check(good)).as("settings %s", good).doesNotThrowAnyException();
        }
    }

    @Test
    default void shouldRefuseSettingsWithAReasonWhenTheyMakeNoSense() {
        for (BadSettings bad : badSettings()) {
            IllegalArgumentException refusal =
                    catchThrowableOfType(IllegalArgumentException.class, () -> check(bad.settings()));
            assertThat(refusal).as("settings %s are refused", bad.settings()).isNotNull();
            assertThat(refusal.getMessage()).contains(bad.said());
        }
    }

    @Test
    default void shouldNameTheSettingWhenItIsUnknown() {
        for (PlainMap good : goodSettings()) {
            assertThatIllegalArgumentException()
                    .as("an unknown setting beside %s", good)
                    .isThrownBy(() -> check(good.plus("no-such-setting", 1)))
                    .withMessageContaining("no-such-setting");
        }
    }
}
