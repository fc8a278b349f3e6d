package io.mycelium.itest.benchmarks;

/** Fan-out to 1,000 and aggregation, through relays. */
final class FanoutRow implements Row {
    @Override
    public void run(Scale scale, Report report) throws Exception {
        int workers = scale.of(10, 1_000);
        int jobs = scale.of(5, 300);
        Contest.Outcome outcome = new Contest(scale)
                .with(RingRow.OURS, () -> new FanoutContender(workers, jobs, 0))
                .with(RingRow.SHIPPED, () -> new PekkoFanout(workers, jobs, false))
                .with(RingRow.TUNED, () -> new PekkoFanout(workers, jobs, true))
                .run();
        String what = String.format("fan-out to %,d and aggregate, through relays", workers);
        String figure = outcome.both(RingRow.OURS, "ns a signal");
        report.atLeast(
                5,
                what,
                figure,
                "Pekko tuned " + outcome.both(RingRow.TUNED, "ns"),
                outcome.faster(RingRow.OURS, RingRow.TUNED));
        report.shown(
                what,
                figure,
                "Pekko as shipped " + outcome.both(RingRow.SHIPPED, "ns"),
                outcome.faster(RingRow.OURS, RingRow.SHIPPED).text(""));
    }
}
