package io.mycelium.api.merge;

import io.mycelium.api.settings.Settings;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import java.util.List;

/** The setting {@code fields} of a merge policy: the fields that it is for, where it is not for all. */
public final class ChosenFields {
    private static final String FIELDS = "fields";

    private ChosenFields() {}

    /** Refuses settings that are anything else. */
    public static void check(PlainMap settings) {
        Settings known = Settings.of(settings).only(FIELDS);
        Object fields = settings.get(FIELDS);
        if (!settings.containsKey(FIELDS)) {
            return;
        }
        boolean names = fields instanceof PlainList list
                && !list.isEmpty()
                && list.stream().allMatch(each -> each instanceof String name && !name.isBlank());
        if (!names) {
            throw known.wrong(FIELDS, "the names of fields of the state, such as [count]");
        }
    }

    /** Returns the fields that are named; none where it is for all. */
    public static List<String> of(PlainMap settings) {
        return settings.get(FIELDS) instanceof PlainList list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Whether a policy with these settings is for a field. */
    public static boolean have(PlainMap settings, String field) {
        return !(settings.get(FIELDS) instanceof PlainList list) || list.contains(field);
    }
}
