package io.mycelium.itest.benchmarks;

import io.mycelium.core.tide.GraphPicture;
import io.mycelium.core.tide.GraphWalk;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.PieceSize;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * What an open page costs a tide: a network is looked at ten times a second, as the server does it for whoever reads its
 * {@code events}. The cost is the CPU time of the tides' thread, which other work on the machine moves least; and what is a tenth
 * of a second is told by it too.
 */
final class PageRow implements Row {
    private static final String ALONE = "nobody looks";
    private static final String WATCHED = "a page is open";

    @Override
    public void run(Scale scale, Report report) throws Exception {
        int awake = scale.of(10, 1_000);
        int asleep = scale.of(990, 999_000);
        RingContender.Plan plan = RingContender.Plan.of(awake, awake, 1).among(asleep, true);
        int tides = scale.of(100, 10_000);
        Contest.Outcome outcome = new Contest(scale)
                .with(ALONE, () -> new Page(plan, tides, false))
                .with(WATCHED, () -> new Page(plan, tides, true))
                .run();
        report.atMost(
                1.01,
                String.format("a tide with %,d awake among %,d, while a page is open", awake, awake + asleep),
                outcome.cost(WATCHED).times(1e-3).text("us of the tides' thread"),
                ALONE + " " + outcome.cost(ALONE).times(1e-3).text("us"),
                outcome.dearer(WATCHED, ALONE),
                "");
    }

    /** Tides, with or without somebody who looks. */
    private static final class Page implements Contender {
        /** As the server's. */
        private static final int PARTS = 200;

        private static final long PERIOD_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
        /** To ask for the time takes long. */
        private static final int ASKED_EVERY = 16;

        private final RingContender ring;
        private final Network network;
        private final int tides;
        private final boolean watched;
        private final ExecutorService reader = Executors.newSingleThreadExecutor();
        private final PieceSize size = new PieceSize(PARTS);
        private GraphWalk walk = new GraphWalk();
        private long looked;
        private long pieces;

        Page(RingContender.Plan plan, int tides, boolean watched) {
            ring = new RingContender(plan);
            network = ring.network();
            this.tides = tides;
            this.watched = watched;
        }

        @Override
        public Round round() {
            long begin = Memory.cpu();
            looked = begin;
            for (int i = 0; i < tides; i++) {
                network.tide();
                if (i % ASKED_EVERY == 0) {
                    look();
                }
            }
            return new Round(tides, Memory.cpu() - begin);
        }

        /** Both ask for the time, and one of them looks. */
        private void look() {
            long now = Memory.cpu();
            if (!watched || now - looked < PERIOD_NANOS) {
                return;
            }
            long before = walk.visited();
            boolean over = network.graph().go(walk, size.next(now - looked));
            size.took((int) (walk.visited() - before), Memory.cpu() - now);
            looked = now;
            pieces++;
            if (over) {
                GraphWalk done = walk;
                walk = new GraphWalk();
                reader.execute(() -> {
                    GraphPicture picture = done.picture();
                    Check.same(
                            1,
                            picture.nodes().stream().filter(n -> n.count() > 1).count(),
                            "species in the picture");
                });
            }
        }

        @Override
        public void close() {
            Check.that(!watched || pieces > 0 || tides < 1000, "it was not looked at");
            reader.shutdown();
            ring.close();
        }
    }
}
