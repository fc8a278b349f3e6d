package io.mycelium.itest.benchmarks;

/** Signals in a ring of 10,000. */
final class RingRow implements Row {
    static final String OURS = "mycelium";
    static final String DIGEST = "mycelium, a digest every tide";
    static final String SHIPPED = "Pekko as shipped";
    static final String TUNED = "Pekko tuned";

    @Override
    public void run(Scale scale, Report report) throws Exception {
        ring(scale, report, scale.of(100, 10_000), scale.of(10, 1_000), scale.of(10, 2_000));
        ring(scale, report, scale.of(100, 10_000), scale.of(100, 10_000), scale.of(10, 200));
    }

    private static void ring(Scale scale, Report report, int members, int signals, int tides) throws Exception {
        RingContender.Plan plan = RingContender.Plan.of(members, signals, tides);
        Contest.Outcome outcome = new Contest(scale)
                .with(OURS, () -> new RingContender(plan))
                .with(DIGEST, () -> new RingContender(plan.digesting()))
                .with(SHIPPED, () -> new PekkoRing(members, signals, tides, false))
                .with(TUNED, () -> new PekkoRing(members, signals, tides, true))
                .run();
        String what = String.format("ring of %,d, %,d signals", members, signals);
        String figure = outcome.both(OURS, "ns a signal");
        report.atLeast(1.5, what, figure, "Pekko tuned " + outcome.both(TUNED, "ns"), outcome.faster(OURS, TUNED));
        report.shown(
                what,
                figure,
                "Pekko as shipped " + outcome.both(SHIPPED, "ns"),
                outcome.faster(OURS, SHIPPED).text(""));
        report.shown(
                what + ", a digest every tide",
                outcome.both(DIGEST, "ns a signal"),
                "Pekko tuned " + outcome.both(TUNED, "ns"),
                outcome.faster(DIGEST, TUNED).text(""));
    }
}
