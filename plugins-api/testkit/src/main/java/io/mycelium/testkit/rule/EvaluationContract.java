package io.mycelium.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.network.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What every rule language does with its packs: all ways in which a pack can be evaluated mean the same, and no evaluator
 * remembers. Extend it in the tests of your language, and say how packs are made by chance and how each is evaluated.
 *
 * <pre>
 *   pack          made by chance; evaluated in each of its {@link #ways}
 *   ACTs          a state, a few signals and some energy by chance: the same in each way, as the core runs them; now and
 *                 then the signals are sensed together, or the ACT is the first after a recovery
 *   a step        its result, the rules that fired, what they asked for and the state after it are the same; of a failure
 *                 the rule and its place, not the words. One that did not succeed is undone, and the next one follows
 *   a difference  is shown with the smallest pack that still has one, and the seed
 * </pre>
 *
 * @param <P> a pack before it is compiled: its text, or whatever it is made from. What {@code toString} gives is shown
 */
public abstract class EvaluationContract<P> {
    private static final int PACKS = 300;
    private static final int ACTS = 20;
    private static final int SIGNALS = 3;
    private static final int ENERGY = 25; // one ACT in three has less

    /**
     * One way to evaluate a pack.
     *
     * @param name what it is called where it differs from another one
     * @param states what reads and writes the states that its evaluators are given
     * @param opens whether an ACT begins with an opening step
     * @param recovers whether the first ACT after a recovery begins with a step for that
     * @param evaluators makes a new evaluator at each call
     */
    public record Way(String name, StateCodec states, boolean opens, boolean recovers, Supplier<Evaluator> evaluators) {
        /** The way in which a behaviour does it. */
        public static Way of(String name, Behaviour behaviour) {
            return new Way(name, behaviour.states(), behaviour.opens(), behaviour.recovers(), behaviour::evaluator);
        }
    }

    /** A hypha's tide: what it has, what comes in, in one step or several, and what each step may spend. */
    private record Act(PlainMap state, boolean recovery, List<Signal> signals, boolean together, int energy) {
        /** The numbers of the steps, of which the recovery has -2, the opening -1. */
        IntStream steps(Way way) {
            return IntStream.range(-2, together ? 1 : signals.size())
                    .filter(each -> each >= 0 || (each == -1 ? way.opens : recovery && way.recovers));
        }

        StepResult run(Evaluator evaluator, int step) {
            return switch (step) {
                case -2 -> evaluator.recover(energy);
                case -1 -> evaluator.open(energy);
                default -> together ? evaluator.together(signals, energy) : evaluator.step(signals.get(step), energy);
            };
        }

        @Override
        public String toString() {
            return "state " + state + ", energy " + energy + (recovery ? ", after a recovery" : "") + " and signals "
                    + (together ? "together " : "")
                    + signals.stream()
                            .map(each -> each.frequency() + " " + each.payload())
                            .toList();
        }
    }

    /** What a step came to, and that in words, with what it asked for and left. */
    private record Outcome(StepResult result, String words) {}

    /** Runs ACTs in one way. */
    @FunctionalInterface
    private interface Runner {
        /** What each step came to. */
        List<Outcome> run(Act act);
    }

    /** Looks for a step of a pack in which two runs differ; gives what is said of it, or null. */
    @FunctionalInterface
    private interface Search<P> {
        @Nullable
        String difference(P pack, List<Act> acts);
    }

    /**
     * A pack by chance, of at most {@code size} rules or what else makes a pack of your language large.
     *
     * @param size from 1 to {@link #largest}
     */
    protected abstract P pack(Chance chance, int size);

    /**
     * The ways in which a pack can be evaluated: all mean the same as the first. One is enough.
     *
     * @throws IllegalArgumentException if it is no pack, saying why; only one of those that are {@link #smaller} may be none
     */
    protected abstract List<Way> ways(P pack);

    /** The fields of a state to begin an ACT with. */
    protected abstract PlainMap state(Chance chance);

    /** A signal that comes in. */
    protected abstract Signal signal(Chance chance);

    /** Whether the signals of a tide are sensed together, in one step; here, now and then. */
    protected boolean areTogether(Chance chance) {
        return chance.oneIn(4);
    }

    /** Packs that lack one thing that this one has, the largest thing first. None of them need compile. */
    protected List<P> smaller(P pack) {
        return List.of();
    }

    /** How many packs are tried; {@code -Dmycelium.seeds} says another number. */
    protected int packs() {
        return PACKS;
    }

    /** The size of the largest pack. */
    protected int largest() {
        return 8;
    }

    /** Where a rule has failed; here, what its message says before the first colon and blank: file and line. */
    protected String place(StepResult.Failed failed) {
        return failed.message().split(": ", 2)[0];
    }

    /**
     * Whether a step that failed in both ways failed alike: here, in one rule at one place. Where a language does not say
     * which of several conditions is tested first, either one may be named that fails.
     */
    protected boolean failedAlike(P pack, StepResult.Failed one, StepResult.Failed other) {
        return one.rule().equals(other.rule()) && place(one).equals(place(other));
    }

    @Test
    public void shouldMeanTheSameWhenAPackIsEvaluatedInAnotherWay() {
        Seeds.tryAll(packs(), largest(), (chance, size) -> compare(pack(chance, size), chance, this::inAnotherWay));
    }

    @Test
    public void shouldMeanTheSameWhenAnEvaluatorHasServedOthers() {
        int some = Math.max(1, packs() / 20);
        Seeds.tryAll(some, largest(), (chance, size) -> compare(pack(chance, size), chance, this::afterOthers));
    }

    /** Each way beside the first, with one evaluator each, which serves all ACTs. */
    private @Nullable String inAnotherWay(P pack, List<Act> acts) {
        List<Way> ways = ways(pack);
        Way first = ways.get(0);
        String difference = null;
        for (Way other : ways.subList(1, ways.size())) {
            try (Evaluator one = first.evaluators.get();
                    Evaluator two = other.evaluators.get()) {
                difference = difference(
                        pack, first.name, act -> run(first, one, act), other.name, act -> run(other, two, act), acts);
            }
            if (difference != null) {
                break;
            }
        }
        return difference;
    }

    /** In each way an evaluator that serves all ACTs, beside a new one for each. */
    private @Nullable String afterOthers(P pack, List<Act> acts) {
        String difference = null;
        for (Way way : ways(pack)) {
            Runner fresh = act -> {
                try (Evaluator evaluator = way.evaluators.get()) {
                    return run(way, evaluator, act);
                }
            };
            try (Evaluator used = way.evaluators.get()) {
                difference = difference(
                        pack,
                        way.name + ", anew",
                        fresh,
                        way.name + ", after others",
                        act -> run(way, used, act),
                        acts);
            }
            if (difference != null) {
                break;
            }
        }
        return difference;
    }

    private void compare(P pack, Chance chance, Search<P> search) {
        List<Act> acts = acts(chance.split());
        if (search.difference(pack, acts) != null) {
            P smallest = smallest(pack, acts, search);
            throw new AssertionError(search.difference(smallest, acts) + "\n" + smallest);
        }
    }

    private P smallest(P pack, List<Act> acts, Search<P> search) {
        for (P smaller : smaller(pack)) {
            if (differs(smaller, acts, search)) {
                return smallest(smaller, acts, search);
            }
        }
        return pack;
    }

    private static <P> boolean differs(P pack, List<Act> acts, Search<P> search) {
        try {
            return search.difference(pack, acts) != null;
        } catch (IllegalArgumentException e) {
            return false; // no pack
        }
    }

    private List<Act> acts(Chance chance) {
        List<Act> acts = new ArrayList<>();
        for (int i = 0; i < ACTS; i++) {
            List<Signal> signals = new ArrayList<>();
            for (int j = 0; j < SIGNALS; j++) {
                signals.add(signal(chance));
            }
            int energy = chance.oneIn(3) ? 1 + chance.below(6) : ENERGY;
            acts.add(new Act(state(chance), chance.oneIn(6), signals, areTogether(chance), energy));
        }
        return acts;
    }

    private @Nullable String difference(P pack, String one, Runner first, String other, Runner second, List<Act> acts) {
        for (Act act : acts) {
            List<Outcome> expected = first.run(act);
            List<Outcome> done = second.run(act);
            for (int i = 0; i < expected.size(); i++) {
                if (!isSame(pack, expected.get(i), done.get(i))) {
                    return "with " + act + ", in step " + (i + 1) + "\n"
                            + one + ": " + expected.get(i).words + "\n"
                            + other + ": " + done.get(i).words;
                }
            }
        }
        return null;
    }

    private boolean isSame(P pack, Outcome one, Outcome other) {
        return one.words.equals(other.words)
                || one.result instanceof StepResult.Failed first
                        && other.result instanceof StepResult.Failed second
                        && failedAlike(pack, first, second);
    }

    private List<Outcome> run(Way way, Evaluator evaluator, Act act) {
        Object committed = way.states.initial(act.state);
        PlainMap before = way.states.write(committed);
        boolean copies = evaluator.writesToCopies();
        Object given = copies ? committed : way.states.copy(committed);
        RecordedEffects effects = effects(way, copies);
        List<Outcome> steps = new ArrayList<>();
        boolean begun = false;
        for (int step : act.steps(way).toArray()) {
            Object undone = way.states.copy(now(given, effects));
            if (!begun) {
                evaluator.begin(TestHypha.CALM, given, effects);
                begun = true;
            }
            StepResult result = act.run(evaluator, step);
            if (result instanceof StepResult.Done) {
                PlainMap after = way.states.write(now(given, effects));
                steps.add(new Outcome(result, said(result) + effects.lines() + " " + after));
                effects.clear();
            } else {
                steps.add(new Outcome(result, said(result)));
                given = undone;
                effects = effects(way, copies);
                begun = false;
            }
        }
        evaluator.end();
        assertThat(way.states.write(committed))
                .as("a state that was committed, after %s", act)
                .isEqualTo(before);
        return steps;
    }

    private static RecordedEffects effects(Way way, boolean copies) {
        RecordedEffects effects = new RecordedEffects().traced();
        return copies ? effects.copyBy(way.states) : effects;
    }

    /** The state as the steps so far left it. */
    private static Object now(Object given, RecordedEffects effects) {
        Object copy = effects.copy();
        return copy == null ? given : copy;
    }

    /** How a step ended. Of one that did not succeed nothing else counts, as all it did is undone. */
    private String said(StepResult result) {
        if (result instanceof StepResult.Failed failed) {
            return "failed in " + failed.rule() + " at " + place(failed);
        }
        if (result instanceof StepResult.Exhausted exhausted) {
            return "exhausted by " + exhausted.rules();
        }
        return result instanceof StepResult.Done done ? "fired " + done.firings() + " " : "unfit";
    }
}
