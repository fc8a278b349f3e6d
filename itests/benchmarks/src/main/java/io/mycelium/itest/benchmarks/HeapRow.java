package io.mycelium.itest.benchmarks;

import io.mycelium.api.value.PlainMap;
import io.mycelium.core.tide.Network;

/** What a sleeping hypha takes of the heap, without its state object. */
final class HeapRow implements Row {
    private static final Object STATELESS = new Object();

    private static final Lambda.States<Object> NO_STATE = new Lambda.States<>() {
        @Override
        public Object read(PlainMap fields) {
            return STATELESS;
        }

        @Override
        public Object copy(Object state) {
            return state;
        }

        @Override
        public PlainMap write(Object state) {
            return PlainMap.EMPTY;
        }
    };

    @Override
    public void run(Scale scale, Report report) {
        int count = scale.of(10_000, 1_000_000);
        double alone = bytes(count, false);
        report.atMost(
                256,
                String.format("heap a sleeping hypha, of %,d, without its state object", count),
                Spread.number(alone) + " bytes",
                "",
                Spread.of(alone),
                "bytes");
        double joined = bytes(count, true);
        report.shown(
                "the same with a socket into each",
                Spread.number(joined) + " bytes",
                "the socket takes " + Spread.number(joined - alone),
                "");
    }

    private static double bytes(int count, boolean joined) {
        Memory.live(); // what is loaded once is not counted
        long before = Memory.live();
        Networks networks = new Networks()
                .species("Sleeper", new Lambda<>("sleeper", false, NO_STATE, (hypha, state, signal, out) -> {}))
                .hyphae("sleeper", "Sleeper", count);
        if (joined) {
            networks.species("Hub", new Lambda<>("hub", false, NO_STATE, (hypha, state, signal, out) -> {}))
                    .hyphae("hub", "Hub", 0)
                    .socket("hub", "sleeper_*");
        }
        try (Network network = networks.begin()) {
            network.tide(); // newborn, and awake
            network.tide();
            network.digest();
            Check.same(0, network.status().awake(), "awake");
            Check.same(count + (joined ? 1 : 0), network.status().hyphae(), "hyphae");
            return (Memory.live() - before) / (double) count;
        }
    }
}
