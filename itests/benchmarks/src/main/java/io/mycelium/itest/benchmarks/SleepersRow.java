package io.mycelium.itest.benchmarks;

/** A tide with 1,000 awake, among those asleep and alone. */
final class SleepersRow implements Row {
    private static final String ALONE = "alone";
    private static final String CONTIGUOUS = "contiguous among the sleepers";
    private static final String SCATTERED = "scattered among the sleepers";

    @Override
    public void run(Scale scale, Report report) throws Exception {
        int awake = scale.of(10, 1_000);
        int asleep = scale.of(990, 999_000);
        RingContender.Plan plan = RingContender.Plan.of(awake, awake, scale.of(5, 1_000));
        Contest.Outcome outcome = new Contest(scale)
                .with(ALONE, () -> new RingContender(plan))
                .with(CONTIGUOUS, () -> new RingContender(plan.among(asleep, false)))
                .with(SCATTERED, () -> new RingContender(plan.among(asleep, true)))
                .run();
        Spread alone = outcome.cost(ALONE).times(awake / 1000.0);
        String what = String.format("a tide with %,d awake among %,d", awake, awake + asleep);
        report.atMost(
                1.1,
                what + ", contiguous",
                outcome.cost(CONTIGUOUS).times(awake / 1000.0).text("us a tide"),
                "alone " + alone.text("us"),
                outcome.dearer(CONTIGUOUS, ALONE),
                "");
        report.atMost(
                2,
                what + ", scattered",
                outcome.cost(SCATTERED).times(awake / 1000.0).text("us a tide"),
                "alone " + alone.text("us"),
                outcome.dearer(SCATTERED, ALONE),
                "");
    }
}
