package io.mycelium.testkit.pack;

import io.mycelium.api.rule.StateException;
import io.mycelium.blueprint.Place;
import io.mycelium.blueprint.Problem;
import io.mycelium.rules.DroolsBehaviour;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what in a file of tests does not fit its pack: frequencies that nobody heeds, fields and rules that there are not. */
final class PackFit {
    private final DroolsBehaviour pack;
    private final FileProblems problems;

    private PackFit(DroolsBehaviour pack, FileProblems problems) {
        this.pack = pack;
        this.problems = problems;
    }

    /** All that does not fit, in the order of the file. */
    static List<Problem> problems(PackTests tests, DroolsBehaviour pack) {
        FileProblems problems = new FileProblems(tests.file().toString());
        PackFit fit = new PackFit(pack, problems);
        tests.tests().forEach(fit::check);
        return problems.all();
    }

    /** What of a signal does not fit. */
    static List<Problem> problems(GivenSignal signal, DroolsBehaviour pack) {
        FileProblems problems = new FileProblems("");
        new PackFit(pack, problems).check(signal);
        return problems.all();
    }

    private String pack() {
        return "pack '" + pack.pack().name() + "'";
    }

    private void check(PackTest test) {
        if (test.given().hypha() == null
                && test.given().others().containsKey(pack.pack().name())) {
            problems.add(
                    test.given().state().at(),
                    "'" + pack.pack().name() + "' can't be the name of another: it is that of the hypha itself");
        }
        Fields state = test.given().state();
        if (check(state)) {
            try {
                pack.states().initial(state.values());
            } catch (StateException e) {
                problems.add(state.at(), String.valueOf(e.getMessage()));
            }
        }
        test.tides().forEach(each -> {
            each.signals().forEach(this::check);
            check(each.expected());
        });
        check(test.expected());
    }

    private void check(GivenSignal signal) {
        if (!pack.heedsAny() && !pack.sensed().contains(signal.frequency())) {
            problems.unknown(signal.at(), "no rule of " + pack() + " heeds", signal.frequency(), pack.sensed());
            return;
        }
        List<String> known = pack.signalFields(signal.frequency());
        if (known != null) {
            for (String each : signal.payload().values().keySet()) {
                if (!known.contains(each)) {
                    problems.add(
                            signal.payload().place(each),
                            "a signal on '" + signal.frequency() + "' has no field '" + each + "' in " + pack()
                                    + FileProblems.hint(each, known));
                }
            }
        }
    }

    /** Whether all fields are there. */
    private boolean check(@Nullable Fields state) {
        if (state == null) {
            return true;
        }
        Set<String> known = pack.states().fields().keySet();
        boolean all = true;
        for (String each : state.values().keySet()) {
            if (!known.contains(each)) {
                all = false;
                problems.add(
                        state.place(each),
                        "the state of " + pack() + " has no field '" + each + "'" + FileProblems.hint(each, known));
            }
        }
        return all;
    }

    private void check(Expected expected) {
        check(expected.state());
        if (expected.fires() != null) {
            expected.fires().forEach(each -> checkRule(each.at(), each.rule()));
        }
        if (expected.dissonances() != null) {
            expected.dissonances().forEach(each -> checkRule(each.at(), each.rule()));
        }
        if (expected.not() != null) {
            check(expected.not());
        }
    }

    private void checkRule(Place at, @Nullable String rule) {
        if (rule != null && !pack.rules().contains(rule)) {
            problems.unknown(at, "there is no rule in " + pack() + " named", rule, pack.rules());
        }
    }
}
