package io.mycelium.itest.benchmarks;

import io.mycelium.api.value.PlainMap;
import io.mycelium.core.tide.Network;
import io.mycelium.rules.DroolsBehaviour;
import io.mycelium.rules.PackCompiler;
import io.mycelium.rules.PackSource;
import java.util.Map;
import java.util.TreeMap;

/** A few hyphae in a ring, each with a map in its state, of which each signal reads one entry, or changes one. */
final class StateContender implements Contender {
    private static final int HYPHAE = 10;
    private static final String TYPES =
            "declare Ask key : String end declare State entries : Map<String, Long>  times : long end\n";
    private static final String READS = """
            rule "read" when $a : Ask() $s : State() then
                if ($s.getEntries().get($a.getKey()) != null) hypha.emit("ask", new Ask($a.getKey()));
            end
            """;
    private static final String CHANGES = """
            rule "change" when $a : Ask() $s : State() then
                $s.getEntries().put($a.getKey(), (Long) $s.getEntries().get($a.getKey()) + 1);
                modify($s) { setTimes($s.getTimes() + 1) }
                hypha.emit("ask", new Ask($a.getKey()));
            end
            """;

    private final int tides;
    private final boolean changes;
    private final DroolsBehaviour pack;
    private final Network network;
    private long run;

    StateContender(int entries, boolean changes, int tides) {
        this.tides = tides;
        this.changes = changes;
        pack = new PackCompiler()
                .compile(PackSource.of("state", Map.of("state.drl", TYPES + (changes ? CHANGES : READS))))
                .orThrow();
        Map<String, Object> map = new TreeMap<>();
        for (int i = 0; i < entries; i++) {
            map.put("key" + i, 0L);
        }
        Networks networks = new Networks()
                .species("Keeper", pack)
                .hyphae("h", "Keeper", HYPHAE, PlainMap.of("entries", map))
                .ring("h", HYPHAE, 1);
        for (int i = 0; i < HYPHAE; i++) {
            networks.at(1, "h_" + (i + 1), "ask", PlainMap.of("key", "key" + i * entries / HYPHAE));
        }
        network = networks.begin();
        network.tide();
        run = 1;
    }

    @Override
    public Round round() {
        long before = Networks.counters(network).acted();
        long bytes = Memory.allocated();
        long begin = System.nanoTime();
        for (int i = 0; i < tides; i++) {
            network.tide();
        }
        long nanos = System.nanoTime() - begin;
        bytes = Memory.allocated() - bytes;
        run += tides;
        long expected = (long) HYPHAE * tides;
        Check.same(expected, Networks.counters(network).acted() - before, "signals acted upon");
        return new Round(expected, nanos, bytes);
    }

    @Override
    public void close() {
        long times = network.hypha("h_1").orElseThrow().state().integer("times", -1);
        Check.same(changes ? run : 0, times, "how often h_1 has changed its state");
        network.close();
        pack.close();
    }
}
