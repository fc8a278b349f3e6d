package io.mycelium.blueprint;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.settings.Settings;
import io.mycelium.api.value.PlainMap;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of a small server, which talk as its plugins would. */
final class TestKinds implements Kinds {
    @Override
    public Collection<String> known(Sort sort) {
        return switch (sort) {
            case RELAY -> List.of("fanout", "aggregate", "by-key", "birth", "broken");
            case HEALTH_POLICY -> List.of("standard", "learning");
            case MERGE_POLICY -> List.of("sum", "last-writer");
            case FRUITING_BODY -> List.of("http", "file", "stdout");
        };
    }

    @Override
    public PlainMap namedRelays(String kind, PlainMap settings) {
        return settings.get("complete") instanceof PlainMap complete && complete.containsKey("all")
                ? PlainMap.of("complete.all", complete.get("all"))
                : PlainMap.EMPTY;
    }

    @Override
    public void check(Sort sort, String kind, @Nullable Direction direction, PlainMap settings) {
        if (kind.equals("broken")) {
            throw new IllegalStateException("out of order");
        }
        if (kind.equals("learning")) {
            Settings.of(settings).only("after", "limit");
        }
        if (kind.equals("aggregate")) {
            if (!(settings.get("complete") instanceof PlainMap complete)) {
                throw new IllegalArgumentException("'complete' is missing; expected for example {count: 3}");
            }
            if (complete.integer("count", 1) < 1) {
                throw new IllegalArgumentException("'complete.count' must be 1 or more, not " + complete.get("count"));
            }
        }
    }
}
