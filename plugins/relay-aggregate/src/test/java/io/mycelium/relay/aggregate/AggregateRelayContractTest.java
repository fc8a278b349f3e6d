package io.mycelium.relay.aggregate;

import io.mycelium.api.relay.Relay;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.network.PlainValues;
import io.mycelium.testkit.relay.RelayContract;
import io.mycelium.testkit.settings.BadSettings;
import java.util.ArrayList;
import java.util.List;

class AggregateRelayContractTest extends RelayContract {
    private static PlainMap complete(String key, Object value) {
        return PlainMap.of("complete", PlainMap.of(key, value));
    }

    private static PlainMap share(Object share) {
        return PlainMap.of("complete", PlainMap.of("share", share, "of", "fan"));
    }

    @Override
    protected Relay relay() {
        return new AggregateRelay();
    }

    @Override
    public List<PlainMap> goodSettings() {
        return List.of(
                complete("count", 1),
                complete("count", 3).plus("timeout", 3),
                complete("count", 3).plus("timeout", 3).plus("holds", 2),
                complete("count", 3).plus("timeout", 2).plus("late", "emit"),
                share(0.5).plus("by", "key").plus("timeout", 3).plus("late", "dissonance"),
                complete("all", "fan").plus("by", "root").plus("emit", "all"),
                share(0.5).plus("by", "key"),
                share(1).plus("by", "key").plus("timeout", 1),
                share(0.25).plus("by", "key").plus("timeout", 5));
    }

    @Override
    public List<BadSettings> badSettings() {
        return List.of(
                BadSettings.of(PlainMap.EMPTY, "'complete'", "missing", "count", "share", "all"),
                BadSettings.of(PlainMap.of("complete", 3), "'complete'", "is 3"),
                BadSettings.of(PlainMap.of("complete", PlainMap.EMPTY), "'complete'"),
                BadSettings.of(PlainMap.of("complete", PlainMap.of("count", 3, "all", "fan")), "'complete'", "one of"),
                BadSettings.of(PlainMap.of("complete", PlainMap.of("all", "fan", "of", "fan")), "'complete'"),
                BadSettings.of(complete("cuont", 3), "'complete.cuont'", "did you mean 'complete.count'?"),
                BadSettings.of(complete("count", 0), "'complete.count'", "is 0", "1 or more"),
                BadSettings.of(complete("count", "three"), "'complete.count'", "'three'"),
                BadSettings.of(complete("share", 0.5), "'complete'", "of: <relay>"),
                BadSettings.of(share(0), "'complete.share'", "is 0"),
                BadSettings.of(share(1.5), "'complete.share'", "1.5"),
                BadSettings.of(complete("all", 3), "'complete.all'", "relay"),
                BadSettings.of(complete("count", 3).plus("by", 3), "'by'", "root"),
                BadSettings.of(complete("count", 3).plus("emit", ""), "'emit'"),
                BadSettings.of(complete("count", 3).plus("timeout", 0), "'timeout'", "1 or more"),
                BadSettings.of(complete("count", 3).plus("late", "emit"), "'late'", "a 'timeout' beside it"),
                BadSettings.of(
                        complete("count", 3).plus("timeout", 3).plus("late", "drop"), "'late'", "dissonance, emit"),
                BadSettings.of(complete("count", 3).plus("holds", 3), "'holds'", "a 'timeout' beside it"),
                BadSettings.of(complete("count", 3).plus("timeout", 3).plus("holds", 0), "'holds'", "1 or more"),
                BadSettings.of(
                        complete("count", 10).plus("timeout", 3).plus("holds", 8),
                        "'holds'",
                        "at least 9, as 'complete.count' is 10"),
                BadSettings.of(complete("count", 3).plus("tiemout", 5), "did you mean 'timeout'?"));
    }

    @Override
    protected PlainMap payload(Chance chance, int size, PlainMap settings) {
        PlainMap payload = PlainValues.payload(chance, size);
        return chance.oneIn(10) ? payload : payload.plus("key", chance.pick("a", "b", 1, 1.0, List.of("a"), true));
    }

    @Override
    protected List<Object> unreadableMemories() {
        List<Object> memories = new ArrayList<>(super.unreadableMemories());
        memories.add(PlainMap.of("v", 1, "groups", List.of()));
        memories.add(PlainMap.of("v", 2));
        memories.add(PlainMap.of("v", 2, "groups", "none"));
        memories.add(PlainMap.of("v", 2, "groups", List.of(5)));
        memories.add(PlainMap.of("v", 2, "groups", List.of(PlainMap.of("by", "x"))));
        return memories;
    }
}
