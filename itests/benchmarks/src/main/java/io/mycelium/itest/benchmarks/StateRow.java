package io.mycelium.itest.benchmarks;

/** A step costs what it reads and changes of a state, not what the state holds. */
final class StateRow implements Row {
    private static final String LARGE = "100,000 entries";
    private static final String SMALL = "100 entries";
    private static final double MOST_FOR_A_READ = 2;
    private static final double MOST_FOR_A_CHANGE = 10;

    @Override
    public void run(Scale scale, Report report) throws Exception {
        state(scale, report, false, "a read", MOST_FOR_A_READ);
        state(scale, report, true, "a change of one entry", MOST_FOR_A_CHANGE);
    }

    private static void state(Scale scale, Report report, boolean changes, String what, double goal) throws Exception {
        int tides = scale.of(2, 5_000);
        Contest.Outcome outcome = new Contest(scale)
                .with(LARGE, () -> new StateContender(scale.of(1_000, 100_000), changes, tides))
                .with(SMALL, () -> new StateContender(100, changes, tides))
                .run();
        report.atMost(
                goal,
                what + " of a state with a map of " + LARGE,
                outcome.both(LARGE, "ns a signal"),
                SMALL + " " + outcome.both(SMALL, "ns"),
                outcome.dearer(LARGE, SMALL),
                "");
    }
}
