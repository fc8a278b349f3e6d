package io.mycelium.itest.benchmarks;

/** Two workers beside one: where there is work for both, and where there is not. */
final class WorkersRow implements Row {
    private static final String ONE = "one worker";
    private static final String TWO = "two workers";

    @Override
    public void run(Scale scale, Report report) throws Exception {
        int turns = Work.turnsIn(150);
        report.note("150 ns of work are " + turns + " dependent multiplications here");
        int awake = scale.of(1_000, 100_000);
        RingContender.Plan heavy =
                RingContender.Plan.of(awake, awake, scale.of(5, 60)).working(turns);
        String what = String.format("%,d awake, 150 ns of work a signal", awake);
        beside(scale, report, 1.7, what, workers -> new RingContender(heavy.withWorkers(workers)));
        for (int size : new int[] {100, 1_000, 10_000, 100_000}) {
            int members = scale.of(size / 100 + 1, size);
            RingContender.Plan light = RingContender.Plan.of(members, members, scale.of(5, 6_000_000 / size));
            beside(
                    scale,
                    report,
                    1,
                    String.format("ring of %,d, all awake, no work", members),
                    workers -> new RingContender(light.withWorkers(workers)));
        }
        int to = scale.of(10, 1_000);
        beside(
                scale,
                report,
                1,
                String.format("fan-out to %,d", to),
                workers -> new FanoutContender(to, scale.of(2, 1_000), workers));
        beside(scale, report, 1, "tree", workers -> new TreeContender(scale.of(100, 100_000), workers));
    }

    private interface ByWorkers {
        Contender make(int workers);
    }

    private static void beside(Scale scale, Report report, double goal, String what, ByWorkers contender)
            throws Exception {
        Contest.Outcome outcome = new Contest(scale)
                .with(ONE, () -> contender.make(1))
                .with(TWO, () -> contender.make(2))
                .run();
        report.atLeast(
                goal,
                "two workers: " + what,
                outcome.both(TWO, "ns"),
                "one worker " + outcome.both(ONE, "ns"),
                outcome.faster(TWO, ONE));
    }
}
