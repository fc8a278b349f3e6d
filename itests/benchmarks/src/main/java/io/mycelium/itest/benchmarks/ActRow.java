package io.mycelium.itest.benchmarks;

/** ACTs by rule packs, beside the same rules in plain Drools. One thread on both sides. */
final class ActRow implements Row {
    private static final String CLASSIC = "Drools, classic";
    private static final String EXECUTABLE = "Drools, executable model";

    @Override
    public void run(Scale scale, Report report) throws Exception {
        if (scale == Scale.SMOKE) {
            act(scale, report, 10, 4); // the time goes into compiling rules, three times over
            return;
        }
        for (int rules : new int[] {10, 100}) {
            for (int signals : new int[] {1, 4}) {
                act(scale, report, rules, signals);
            }
        }
    }

    private static void act(Scale scale, Report report, int rules, int signals) throws Exception {
        int hyphae = scale.of(50, 10_000);
        int tides = scale.of(2, 16 / signals);
        Contest.Outcome outcome = new Contest(scale)
                .with(RingRow.OURS, () -> new ActContender(rules, signals, hyphae, tides, 1))
                .with(CLASSIC, () -> new DroolsActs(rules, signals, hyphae, tides, false))
                .with(EXECUTABLE, () -> new DroolsActs(rules, signals, hyphae, tides, true))
                .run();
        String best = outcome.cost(CLASSIC).median() <= outcome.cost(EXECUTABLE).median() ? CLASSIC : EXECUTABLE;
        report.atLeast(
                0.8,
                String.format("ACT, %d rules, %d signal%s an ACT", rules, signals, signals == 1 ? "" : "s"),
                outcome.both(RingRow.OURS, "ns a signal") + ", "
                        + Spread.number(outcome.bytes(RingRow.OURS).median()) + " bytes",
                best + " " + outcome.both(best, "ns") + ", "
                        + Spread.number(outcome.bytes(best).median()) + " bytes",
                outcome.faster(RingRow.OURS, best));
    }
}
