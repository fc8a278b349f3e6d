package io.mycelium.itest.benchmarks;

import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.Tidekeeper;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What a tide costs in which nobody is awake. */
final class IdleRow implements Row {
    @Override
    public void run(Scale scale, Report report) throws Exception {
        int sleepers = scale.of(1_000, 100_000);
        Contest.Outcome outcome = new Contest(scale)
                .with("idle", () -> new Idle(sleepers, scale.of(1_000, 1_000_000)))
                .with("idle, and kept by the clock", () -> new Kept(sleepers, scale.of(20, 1_000)))
                .run();
        Spread cost = outcome.cost("idle").times(0.001);
        report.atMost(
                1,
                String.format("an idle tide of %,d hyphae: CPU", sleepers),
                cost.text("us"),
                "with the thread's own waking at each tick, a tick a millisecond: "
                        + outcome.cost("idle, and kept by the clock")
                                .times(0.001)
                                .text("us"),
                cost,
                "us");
    }

    private static Network sleeping(int sleepers) {
        Lambda<Tally> sleeper = new Lambda<>("sleeper", false, Tally.STATES, (hypha, state, signal, out) -> {});
        Network network = new Networks()
                .species("Sleeper", sleeper)
                .hyphae("sleeper", "Sleeper", sleepers)
                .begin();
        network.tide();
        return network;
    }

    /** What the tide's thread does at a tick: it looks whether there is anything to do, and counts. */
    private static final class Idle implements Contender {
        private final Network network;
        private final int tides;

        Idle(int sleepers, int tides) {
            network = sleeping(sleepers);
            this.tides = tides;
        }

        @Override
        public Round round() {
            long before = network.tideNumber();
            long begin = Memory.cpu();
            for (int i = 0; i < tides; i++) {
                if (!network.hasWork()) {
                    network.idleTide();
                }
            }
            long nanos = Memory.cpu() - begin;
            Check.same(tides, network.tideNumber() - before, "idle tides");
            Check.same(0, network.status().awake(), "awake");
            return new Round(tides, nanos);
        }

        @Override
        public void close() {
            network.close();
        }
    }

    /** The whole thread, with its sleep and its waking. */
    private static final class Kept implements Contender {
        private final int sleepers;
        private final int tides;

        Kept(int sleepers, int tides) {
            this.sleepers = sleepers;
            this.tides = tides;
        }

        @Override
        public Round round() throws Exception {
            try (Network network = sleeping(sleepers);
                    Tidekeeper keeper = new Tidekeeper(network, new Tidekeeper.Pace(1, tides, false))) {
                keeper.start();
                Thread thread = Thread.getAllStackTraces().keySet().stream()
                        .filter(t -> t.getName().equals("mycelium-benchmark-tide"))
                        .findFirst()
                        .orElseThrow();
                keeper.ended().get(5, TimeUnit.MINUTES);
                long nanos = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId());
                LockSupport.unpark(thread);
                return new Round(tides, nanos);
            }
        }
    }
}
