package io.mycelium.rules.internal;

import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.value.NotPlainException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;

/**
 * What fires in a step, however the step is evaluated: told before each firing, it spends the energy, writes the trace,
 * and says in the end how the step went. Confined to its worker.
 *
 * <p>It keeps the last firings in a ring, from which the rule of a failure and the rules of a loop are known.
 */
final class Firings {
    private static final int RING = 128; // a power of two; loops of up to as many rules are named in full

    private final CompiledPack pack;
    private final @Nullable Rule[] ring = new Rule[RING];
    private Loops loops = Loops.ofThread();
    private @Nullable StepEffects tracing;
    private @Nullable Thread thread;
    private int count;
    private int energy;

    Firings(CompiledPack pack) {
        this.pack = pack;
    }

    void actBegins(StepEffects effects) {
        tracing = effects.tracing() ? effects : null;
        loops = Loops.ofThread();
        thread = Thread.currentThread();
    }

    void actEnds() {
        tracing = null;
        thread = null;
    }

    void stepBegins(int energy) {
        count = 0;
        this.energy = energy;
        loops.begin(energy);
    }

    void stepEnds() {
        loops.end();
    }

    /** A rule is about to fire. */
    void fires(Rule rule) {
        ring[count++ & (RING - 1)] = rule;
        loops.firing();
        if (tracing != null) {
            tracing.matched(rule.getName());
        }
    }

    /** How many rules have fired in this step. */
    int count() {
        return count;
    }

    /**
     * How a step ended that nothing was thrown in.
     *
     * @param stateGone whether a rule has deleted the state
     */
    StepResult result(int energy, @Nullable Object state, boolean stateGone) {
        long spent = (long) count + loops.spent();
        if (spent > energy) {
            return new StepResult.Exhausted(loopingRules());
        }
        if (stateGone) {
            return new StepResult.Failed(lastRule(), new FailureReport(pack).stateGone(lastRule()));
        }
        BeanType type = pack.state();
        if (count > 0 && type != null && state != null) {
            try {
                type.check(state);
            } catch (NotPlainException e) {
                return new StepResult.Failed(lastRule(), new FailureReport(pack).stateNotPlain(lastRule(), e));
            }
        }
        return StepResult.done(count == 0 ? 0 : (int) spent);
    }

    /**
     * How a step ended in which something was thrown.
     *
     * @param evaluating the rule whose conditions were being evaluated; an empty text if it was none
     */
    StepResult failed(Throwable failure, String evaluating) {
        if (count > energy) {
            return new StepResult.Exhausted(loopingRules()); // the energy was spent before
        }
        FailureReport report = new FailureReport(pack);
        if (FailureReport.isSpent(failure)) {
            String looping = report.ruleOf(failure, lastRule());
            return new StepResult.Exhausted(
                    looping.isEmpty() ? List.of() : List.of(looping), report.loop(failure, looping));
        }
        String rule = report.ruleOf(failure, count == 0 ? "" : lastRule());
        if (rule.isEmpty()) {
            rule = evaluating;
        }
        return new StepResult.Failed(rule, report.message(failure, rule));
    }

    /** Where the running step is, in words. Read while the worker may be writing: of two rules that fire one after the other it names one. */
    String whereabouts() {
        return new FailureReport(pack).placeOf(lastRule());
    }

    /**
     * As the other, where conditions are code.
     *
     * @param turn the rule that has its turn; below 0 while those are sought that a signal concerns
     */
    String whereabouts(RuleCode code, RuleOutline[] rules, int turn) {
        Thread asked = thread;
        int rule = turn >= 0 || asked == null ? turn : code.testing(asked.getStackTrace());
        return rule < 0 || rule >= rules.length
                ? whereabouts()
                : new FailureReport(pack).placeOf(rules[rule].rule().getName());
    }

    private String lastRule() {
        int firings = count;
        Rule last = firings == 0 ? null : ring[(firings - 1) & (RING - 1)];
        return last == null ? "" : last.getName();
    }

    /** The rules of the last firings, those that fired most first, then in the order of the pack. */
    private List<String> loopingRules() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String name : pack.model().rules()) {
            counts.put(name, 0);
        }
        for (int i = 0; i < Math.min(count, RING); i++) {
            Rule fired = ring[i];
            if (fired != null) {
                counts.merge(fired.getName(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
