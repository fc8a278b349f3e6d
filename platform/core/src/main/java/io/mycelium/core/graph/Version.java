package io.mycelium.core.graph;

import io.mycelium.api.merge.Copy;
import io.mycelium.api.merge.Written;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What copies of a hypha were when they went apart, or became when they were merged.
 *
 * @param value of it
 * @param parents the numbers of those that it came of
 */
record Version(Copy value, List<Integer> parents) {
    private static final PlainMap.Shape SHAPE = PlainMap.Shape.of("parents", "value");

    PlainMap plain() {
        return SHAPE.with(PlainList.of(parents.stream().map(Integer::longValue).toList()), plain(value));
    }

    static Version read(Object plain) {
        PlainMap map = (PlainMap) plain;
        List<Integer> parents = new ArrayList<>();
        ((PlainList) Objects.requireNonNull(map.get("parents"))).forEach(p -> parents.add(((Long) p).intValue()));
        return new Version(copy(Objects.requireNonNull(map.get("value"))), parents);
    }

    static PlainMap plain(Copy copy) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        copy.written()
                .forEach((field, by) ->
                        written.put(field, PlainList.of(List.of(by.tide(), by.generation(), by.group()))));
        return PlainMap.of("group", copy.group(), "state", copy.state()).plus("written", PlainMap.of(written));
    }

    static Copy copy(Object plain) {
        PlainMap map = (PlainMap) plain;
        Map<String, Written> written = new LinkedHashMap<>();
        ((PlainMap) Objects.requireNonNull(map.get("written"))).forEach((field, by) -> {
            PlainList when = (PlainList) Objects.requireNonNull(by);
            written.put(field, new Written(number(when, 0), number(when, 1), String.valueOf(when.get(2))));
        });
        PlainMap state = (PlainMap) Objects.requireNonNull(map.get("state"));
        return new Copy(String.valueOf(map.get("group")), state, written);
    }

    private static long number(PlainList list, int index) {
        return (Long) Objects.requireNonNull(list.get(index));
    }
}
