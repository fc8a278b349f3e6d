package io.mycelium.itest.benchmarks;

import java.io.IOException;

/** How cost grows with hyphae, and with those awake. */
final class GrowthRow implements Row {
    @Override
    public void run(Scale scale, Report report) throws IOException {
        int[] sizes = scale == Scale.SMOKE ? new int[] {10, 100} : new int[] {1_000, 10_000, 100_000, 1_000_000};
        double[] hyphae = new double[sizes.length];
        double[] perSecond = new double[sizes.length];
        double[] heap = new double[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            int size = sizes[i];
            long before = Memory.live();
            RingContender ring =
                    new RingContender(RingContender.Plan.of(size, size, scale.of(2, Math.max(3, 3_000_000 / size))));
            heap[i] = (Memory.live() - before) / 1e6;
            hyphae[i] = size;
            perSecond[i] = 1e3 / median(ring, scale);
            ring.close();
            report.shown(
                    String.format("growth: ring of %,d, all awake", size),
                    Spread.number(perSecond[i]) + " million signals/s",
                    "heap " + Spread.number(heap[i]) + " MB, with state, socket and signal",
                    "");
        }
        new Plot("All awake in a ring", "hyphae", "million signals a second; MB of heap", true)
                .series("million signals a second", hyphae, perSecond)
                .series("MB of heap", hyphae, heap)
                .write(report.folder().resolve("growth-hyphae.svg"));
        awake(scale, report, sizes);
    }

    private static void awake(Scale scale, Report report, int[] awake) throws IOException {
        int all = awake[awake.length - 1];
        double[] x = new double[awake.length];
        double[] y = new double[awake.length];
        for (int i = 0; i < awake.length; i++) {
            x[i] = awake[i];
            RingContender ring = new RingContender(RingContender.Plan.of(
                            awake[i], awake[i], scale.of(2, Math.max(3, 3_000_000 / awake[i])))
                    .among(all - awake[i], false));
            y[i] = median(ring, scale) * awake[i] / 1000;
            ring.close();
            report.shown(
                    String.format("growth: %,d awake among %,d", awake[i], all),
                    Spread.number(y[i]) + " us a tide",
                    "",
                    "");
        }
        new Plot(String.format("Time a tide, %,d hyphae", all), "awake", "us a tide", true)
                .series("us a tide", x, y)
                .write(report.folder().resolve("growth-awake.svg"));
    }

    private static double median(RingContender ring, Scale scale) {
        double[] costs = new double[scale.of(1, 5)];
        for (int i = -scale.warmups(); i < costs.length; i++) {
            double cost = ring.round().cost();
            if (i >= 0) {
                costs[i] = cost;
            }
        }
        return Spread.of(costs).median();
    }
}
