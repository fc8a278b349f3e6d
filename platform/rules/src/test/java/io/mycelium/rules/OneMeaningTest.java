package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.rules.internal.CompiledPack;
import io.mycelium.rules.internal.PackAssembly;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Rules mean the same on values and in a session: after each step of random packs the result, the firings in order, the
 * emissions and the state are the same; of a failure the rule and the line.
 *
 * <p>{@code -Dmycelium.packs=20000} says how many, {@code -Dmycelium.seed=...} from which seed on. A pack that differs is
 * made smaller, rule by rule and then line by line, before it is shown.
 */
class OneMeaningTest {
    private static final long FIRST = Long.getLong("mycelium.seed", 1);
    private static final int PACKS = Integer.getInteger("mycelium.packs", 60);
    private static final int ACTS = 30;
    private static final int ENERGY = 25;

    private int steps;
    private int onValues;

    /** What the two evaluators did in the first step in which they differ. */
    private record Difference(String state, List<Signal> signals, String inSession, String onValues) {}

    @Test
    void shouldDoTheSameWhenARandomPackIsEvaluatedOnValuesAndInASession() {
        for (int i = 0; i < PACKS; i++) {
            RandomRules rules = RandomRules.of(FIRST + i);
            Difference difference = difference(rules);
            if (difference != null) {
                RandomRules fewer = shrunk(rules);
                assertThat(difference(fewer)).as("%s", fewer).isNull();
            }
        }
        assertThat(onValues).as("of %s steps, on values", steps).isGreaterThan(steps * 3 / 4);
    }

    private RandomRules shrunk(RandomRules rules) {
        for (int i = 0; i < rules.rules().size() && rules.rules().size() > 1; i++) {
            RandomRules fewer = rules.without(i);
            if (difference(fewer) != null) {
                return shrunk(fewer);
            }
        }
        for (RandomRules fewer : rules.withoutALine()) {
            if (compiles(fewer) && difference(fewer) != null) {
                return shrunk(fewer);
            }
        }
        return rules;
    }

    private static boolean compiles(RandomRules rules) {
        List<PackProblem> problems = new ArrayList<>();
        PackAssembly.compile(PackSource.of("tried", Map.of("pack.drl", rules.drl())), problems);
        return problems.stream().noneMatch(PackProblem::isError);
    }

    private Difference difference(RandomRules rules) {
        List<PackProblem> problems = new ArrayList<>();
        CompiledPack pack = PackAssembly.compile(PackSource.of("tried", Map.of("pack.drl", rules.drl())), problems);
        assertThat(problems.stream().filter(PackProblem::isError))
                .as("%s", rules)
                .isEmpty();
        Random random = new Random(rules.seed());
        try (Evaluator session = pack.sessionEvaluator();
                Evaluator values = pack.evaluator()) {
            for (int act = 0; act < ACTS; act++) {
                PlainMap state = PlainMap.of(RandomRules.state(random));
                List<Signal> signals = new ArrayList<>();
                for (int i = 0; i < 3; i++) {
                    signals.add(RandomRules.signal(random));
                }
                Difference found = difference(pack, session, values, state, signals);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private Difference difference(
            CompiledPack pack, Evaluator session, Evaluator values, PlainMap state, List<Signal> signals) {
        Act one = new Act(pack, session, state);
        Act other = new Act(pack, values, state);
        boolean goesOn = true;
        Difference found = null;
        for (int i = pack.opens() ? -1 : 0; i < signals.size() && goesOn && found == null; i++) {
            Signal signal = i < 0 ? null : signals.get(i);
            StepResult result = one.step(signal);
            other.step(signal);
            steps++;
            onValues += pack.isOnValues(signal == null ? null : signal.frequency()) ? 1 : 0;
            goesOn = result instanceof StepResult.Done;
            if (!one.done().equals(other.done())) {
                found = new Difference(state.toString(), signals.subList(0, i + 1), one.done(), other.done());
            }
        }
        session.end();
        values.end();
        return found;
    }

    /** An ACT of one evaluator. */
    private static final class Act {
        private final CompiledPack pack;
        private final Evaluator evaluator;
        private final Object state;
        private final PlainMap before;
        private final RecordedEffects effects = new RecordedEffects();
        private StepResult result = StepResult.done(0);

        Act(CompiledPack pack, Evaluator evaluator, PlainMap fields) {
            this.pack = pack;
            this.evaluator = evaluator;
            this.state = pack.states().initial(fields);
            effects.tracing = true;
            effects.copyBy(pack.states());
            this.before = pack.states().write(state);
            evaluator.begin(HandMadeHypha.CALM, state, effects);
        }

        StepResult step(Signal signal) {
            effects.lines.clear();
            result = signal == null ? evaluator.open(ENERGY) : evaluator.step(signal, ENERGY);
            return result;
        }

        /** The state; the one that was given is as it was, if the evaluator writes to copies. */
        private Object after() {
            if (evaluator.writesToCopies()) {
                assertThat(pack.states().write(state)).isEqualTo(before);
            }
            return effects.copy == null ? state : effects.copy;
        }

        /** What the last step did, in words. A step that did not succeed is undone, so only how it ended counts. */
        String done() {
            if (result instanceof StepResult.Done) {
                return result + " " + effects.lines + " " + pack.states().write(after());
            }
            if (result instanceof StepResult.Exhausted exhausted) {
                // a session tests a condition within the modify that makes it do so, and names that line
                return "exhausted by " + exhausted.rules();
            }
            return result instanceof StepResult.Failed failed
                    ? "failed in " + failed.rule() + " at " + failed.message().split(": ", 2)[0]
                    : result.toString();
        }
    }
}
