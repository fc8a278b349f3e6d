package io.mycelium.itest.benchmarks;

import io.mycelium.api.value.PlainMap;
import io.mycelium.core.tide.Network;
import io.mycelium.rules.DroolsBehaviour;
import io.mycelium.rules.PackCompiler;
import io.mycelium.rules.PackSource;
import java.util.Map;

/** Hyphae in a ring that ACT by a rule pack, each upon some signals a tide. All that the runtime does is in the time. */
final class ActContender implements Contender {
    private final int hyphae;
    private final int signals;
    private final int tides;
    private final DroolsBehaviour pack;
    private final Network network;
    private int run;

    ActContender(int rules, int signals, int hyphae, int tides, int workers) {
        this(rules, ActPack.More.NOTHING, signals, hyphae, tides, workers);
    }

    ActContender(int rules, ActPack.More more, int signals, int hyphae, int tides, int workers) {
        this.hyphae = hyphae;
        this.signals = signals;
        this.tides = tides;
        pack = new PackCompiler()
                .compile(PackSource.of("act", Map.of("act.drl", ActPack.drl(rules, more))))
                .orThrow();
        Networks networks = new Networks()
                .species("Agent", pack, ActPack.state(more))
                .hyphae("h", "Agent", hyphae)
                .ring("h", hyphae, 1)
                .workers(workers);
        for (int i = 0; i < hyphae; i++) {
            for (int k = 0; k < signals; k++) {
                networks.at(
                        1, "h_" + (i + 1), "work", PlainMap.of("kind", (long) ActPack.kind(i, k, rules), "value", 1L));
            }
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
        long expected = (long) hyphae * signals * tides;
        Check.same(expected, Networks.counters(network).acted() - before, "signals acted upon");
        return new Round(expected, nanos, bytes);
    }

    @Override
    public void close() {
        for (int i = 1; i <= hyphae; i += Math.max(1, hyphae / 100)) {
            long done = network.hypha("h_" + i).orElseThrow().state().integer("done", 0);
            Check.same((long) signals * run, done, "what h_" + i + " has done");
        }
        network.close();
        pack.close();
    }
}
