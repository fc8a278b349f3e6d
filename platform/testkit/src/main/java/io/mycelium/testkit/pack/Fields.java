package io.mycelium.testkit.pack;

import io.mycelium.api.value.PlainMap;
import io.mycelium.blueprint.Place;
import io.mycelium.blueprint.YamlNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fields of a state or payload, as a file has them.
 *
 * @param places where the name of each stands
 */
record Fields(Place at, PlainMap values, Map<String, Place> places) {
    static final Fields NONE = new Fields(Place.FILE, PlainMap.EMPTY, Map.of());

    static Fields of(YamlNode.Mapping map) {
        Map<String, Place> places = new LinkedHashMap<>();
        map.entries().forEach(each -> places.put(each.key(), each.at()));
        return new Fields(map.at(), map.plain(), places);
    }

    Place place(String field) {
        return places.getOrDefault(field, at);
    }

    /** Whether a value has all of these, and no others but such as are null if they are the whole of it. */
    boolean fit(PlainMap found, boolean whole) {
        return values.entrySet().stream().allMatch(each -> Same.same(each.getValue(), found.get(each.getKey())))
                && (!whole || found.entrySet().stream().allMatch(each -> isNothing(each.getValue(), each.getKey())));
    }

    private boolean isNothing(@Nullable Object value, String field) {
        return value == null || values.containsKey(field);
    }
}
