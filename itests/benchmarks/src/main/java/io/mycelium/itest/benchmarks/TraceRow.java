package io.mycelium.itest.benchmarks;

import io.mycelium.core.blueprint.Traced;
import java.util.List;

/** What it costs that signals are traced: in a ring of 10,000, of whose signals one in 100 is on a frequency of its own. */
final class TraceRow implements Row {
    private static final int RARE = 100;
    private static final String NEVER = "never traced";
    private static final String OFF = "traced before, and switched off";
    private static final String NOBODY = "a frequency traced that no signal is on";
    private static final String ONE = "one frequency traced, 1 signal in 100";
    private static final String ALL = "all traced";

    @Override
    public void run(Scale scale, Report report) throws Exception {
        int members = scale.of(100, 10_000);
        RingContender.Plan plan = RingContender.Plan.of(members, members, scale.of(10, 200));
        Contest.Outcome outcome = new Contest(scale)
                .with(NEVER, () -> new RingContender(plan, RARE))
                .with(OFF, () -> switchedOff(tracing(plan, Traced.ALL)))
                .with(NOBODY, () -> tracing(plan, "nobody's"))
                .with(ONE, () -> tracing(plan, "rare"))
                .with(ALL, () -> tracing(plan, Traced.ALL))
                .run();
        for (String contender : List.of(OFF, NOBODY, ONE, ALL)) {
            report.shown(
                    String.format("ring of %,d, all awake, %s", members, contender),
                    outcome.both(contender, "ns a signal"),
                    NEVER + " " + outcome.both(NEVER, "ns"),
                    outcome.faster(contender, NEVER).text(""));
        }
    }

    private static RingContender tracing(RingContender.Plan plan, String frequency) {
        RingContender ring = new RingContender(plan, RARE);
        ring.network().traces().trace(new Traced(List.of(frequency), 1, Traced.DEFAULT_KEEP));
        return ring;
    }

    private static RingContender switchedOff(RingContender ring) {
        ring.network().tide();
        ring.network().traces().trace(Traced.NOTHING);
        return ring;
    }
}
