package io.mycelium.itest.benchmarks;

/** ACTs by rule packs, beside the same rules in plain Drools, and by hand. One thread on both sides. */
final class ActRow implements Row {
    private static final String CLASSIC = "Drools, classic";
    private static final String EXECUTABLE = "Drools, executable model";
    private static final String HAND = "Java by hand";
    private static final String TEN = "10 rules";
    private static final double GOAL_WITH_MORE = 3;
    private static final double MOST_BYTES = 300;
    private static final double MOST_GROWTH = 1.3;

    @Override
    public void run(Scale scale, Report report) throws Exception {
        if (scale == Scale.SMOKE) {
            act(scale, report, 10, 4, 10); // the time goes into compiling rules, three times over
            act(scale, report, ActPack.More.SUM, "accumulate over 20");
            return;
        }
        act(scale, report, 10, 1, 10);
        act(scale, report, 10, 4, 10);
        act(scale, report, 100, 1, 20);
        act(scale, report, 100, 4, 15);
        act(scale, report, ActPack.More.SUM, "accumulate over " + ActPack.MARKS);
        act(scale, report, ActPack.More.NOT, "not");
        act(scale, report, ActPack.More.INSERT, "an insert");
    }

    private static void act(Scale scale, Report report, int rules, int signals, double goal) throws Exception {
        int hyphae = scale.of(50, 10_000);
        int tides = scale.of(2, 16 / signals);
        Contest contest = new Contest(scale)
                .with(RingRow.OURS, () -> new ActContender(rules, signals, hyphae, tides, 1))
                .with(CLASSIC, () -> new DroolsActs(rules, ActPack.More.NOTHING, signals, hyphae, tides, false))
                .with(EXECUTABLE, () -> new DroolsActs(rules, ActPack.More.NOTHING, signals, hyphae, tides, true))
                .with(HAND, () -> new HandActs(rules, signals, hyphae, tides));
        if (rules > 10) {
            contest.with(TEN, () -> new ActContender(10, signals, hyphae, tides, 1));
        }
        Contest.Outcome outcome = contest.run();
        String best = outcome.cost(CLASSIC).median() <= outcome.cost(EXECUTABLE).median() ? CLASSIC : EXECUTABLE;
        String what = String.format("ACT, %d rules, %d signal%s an ACT", rules, signals, signals == 1 ? "" : "s");
        String ours = outcome.both(RingRow.OURS, "ns a signal");
        report.atLeast(goal, what, ours, best + " " + beside(outcome, best), outcome.faster(RingRow.OURS, best));
        report.shown(
                what,
                ours,
                HAND + " " + beside(outcome, HAND),
                outcome.faster(RingRow.OURS, HAND).text(""));
        report.atMost(
                MOST_BYTES,
                what + ": garbage a signal",
                bytes(outcome, RingRow.OURS),
                "",
                outcome.bytes(RingRow.OURS),
                "bytes");
        if (rules > 10) {
            report.atMost(
                    MOST_GROWTH, what, ours, TEN + " " + beside(outcome, TEN), outcome.dearer(RingRow.OURS, TEN), "");
        }
    }

    private static void act(Scale scale, Report report, ActPack.More more, String with) throws Exception {
        int hyphae = scale.of(50, 10_000);
        int tides = scale.of(2, 4);
        int rules = 10;
        int signals = 4;
        Contest.Outcome outcome = new Contest(scale)
                .with(RingRow.OURS, () -> new ActContender(rules, more, signals, hyphae, tides, 1))
                .with(CLASSIC, () -> new DroolsActs(rules, more, signals, hyphae, tides, false))
                .with(EXECUTABLE, () -> new DroolsActs(rules, more, signals, hyphae, tides, true))
                .run();
        String best = outcome.cost(CLASSIC).median() <= outcome.cost(EXECUTABLE).median() ? CLASSIC : EXECUTABLE;
        report.atLeast(
                GOAL_WITH_MORE,
                String.format("ACT, %d rules with %s, %d signals an ACT", rules, with, signals),
                outcome.both(RingRow.OURS, "ns a signal"),
                best + " " + beside(outcome, best),
                outcome.faster(RingRow.OURS, best));
    }

    private static String beside(Contest.Outcome outcome, String name) {
        return outcome.both(name, "ns") + ", " + bytes(outcome, name);
    }

    private static String bytes(Contest.Outcome outcome, String name) {
        return Spread.number(outcome.bytes(name).median()) + " bytes";
    }
}
