package io.mycelium.itest.benchmarks;

import io.mycelium.api.value.PlainMap;
import io.mycelium.core.tide.Network;

/** Signals going round in a ring of hyphae, one hop a tide, with some work at each hop. */
final class RingContender implements Contender {
    /**
     * @param hyphae in the ring
     * @param signals on their way, evenly spread
     * @param tides a round
     * @param turns of work a signal
     * @param sleepers hyphae beside the ring, or between its members
     * @param scattered whether the members of the ring lie between the sleepers, and not before them
     */
    record Plan(
            int hyphae,
            int signals,
            int tides,
            int turns,
            int workers,
            boolean digest,
            int sleepers,
            boolean scattered) {
        static Plan of(int hyphae, int signals, int tides) {
            return new Plan(hyphae, signals, tides, 0, 0, false, 0, false);
        }

        Plan working(int count) {
            return new Plan(hyphae, signals, tides, count, workers, digest, sleepers, scattered);
        }

        Plan withWorkers(int count) {
            return new Plan(hyphae, signals, tides, turns, count, digest, sleepers, scattered);
        }

        Plan digesting() {
            return new Plan(hyphae, signals, tides, turns, workers, true, sleepers, scattered);
        }

        Plan among(int others, boolean between) {
            return new Plan(hyphae, signals, tides, turns, workers, digest, others, between);
        }
    }

    private final Plan plan;
    private final Network network;

    RingContender(Plan plan) {
        this(plan, 0);
    }

    /** @param rare one signal in so many is on a frequency of its own, "rare"; 0: none */
    RingContender(Plan plan, int rare) {
        this.plan = plan;
        int turns = plan.turns;
        Lambda<Tally> link = new Lambda<>("link", false, Tally.STATES, (hypha, state, signal, out) -> {
            state.count++;
            if (turns > 0) {
                state.sum = Work.turns(turns, state.sum);
            }
            out.emit(rare == 0 ? "go" : signal.frequency(), signal.payload());
        });
        int step = plan.scattered ? (plan.hyphae + plan.sleepers) / plan.hyphae : 1;
        Networks networks = new Networks()
                .species("Link", link)
                .hyphae("h", "Link", plan.hyphae + plan.sleepers)
                .ring("h", plan.hyphae, step)
                .workers(plan.workers)
                .digestEveryTide(plan.digest);
        // one hypha begins them all and dies, and its sockets with it: inputs would be looked up one by one
        networks.species("Starter", new Lambda<>("starter", false, Tally.STATES, (hypha, state, signal, out) -> {
                    out.emit("go", signal.payload());
                    if (rare > 0) {
                        out.emit("rare", signal.payload());
                    }
                    out.die();
                }))
                .hyphae("starter", "Starter", 0)
                .at(1, "starter", "go", PlainMap.of("value", 10));
        for (int i = 0; i < plan.signals; i++) {
            int at = (int) ((long) i * plan.hyphae / plan.signals);
            String to = "h_" + (1 + at * step);
            if (rare == 0) {
                networks.socket("starter", to);
            } else {
                networks.socket("starter", to, i % rare == 0 ? "rare" : "go");
            }
        }
        network = networks.begin();
        network.tide(); // it begins
        network.tide();
        Check.same(1, network.status().deaths(), "deaths");
        network.digest(); // all that is new is hashed once
    }

    @Override
    public Round round() {
        long before = Networks.counters(network).acted();
        long bytes = Memory.allocated();
        long begin = System.nanoTime();
        for (int i = 0; i < plan.tides; i++) {
            network.tide();
        }
        long nanos = System.nanoTime() - begin;
        bytes = Memory.allocated() - bytes;
        Check.same((long) plan.signals * plan.tides, Networks.counters(network).acted() - before, "signals acted upon");
        return new Round((double) plan.signals * plan.tides, nanos, bytes);
    }

    Network network() {
        return network;
    }

    @Override
    public void close() {
        long counted = network.hyphae(0, plan.hyphae).stream()
                .filter(line -> plan.sleepers == 0)
                .mapToLong(
                        line -> network.hypha(line.id()).orElseThrow().state().integer("count", 0))
                .sum();
        if (plan.sleepers == 0) {
            Check.same(Networks.counters(network).acted() - 1, counted, "what the states counted");
        }
        network.close();
    }
}
