package io.mycelium.rules.internal;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes each step of an ACT where its kind belongs: to values, or to a session if a rule could match that is not covered.
 * Confined to its worker.
 *
 * <pre>
 *   one signal, the opening    a {@link ValueEvaluator}, for which a step has one fact of a kind
 *   signals sensed together    another one, for which it has any number of them; made when it is first needed
 *   all else                   a {@link SessionEvaluator}
 * </pre>
 *
 * <p>The state goes with the steps: each takes it as the one before has left it.
 */
final class PackEvaluator implements Evaluator, Watched {
    private final CompiledPack pack;
    private final ValuePack values;
    private final OwnBase base;
    private final ValueEvaluator single;
    private @Nullable ValuePack many; // the rules for signals that are sensed together
    private @Nullable ValueEvaluator together;
    private @Nullable SessionEvaluator sessions;
    private @Nullable ValueEvaluator last; // what has the state; null if that is the session's part
    private boolean closed;
    private @Nullable HyphaView hypha;
    private @Nullable Object given; // as the last of the session's steps left it
    private @Nullable StepEffects effects;
    private @Nullable Runnable atRest; // of who explains steps

    PackEvaluator(CompiledPack pack, ValuePack values) {
        this.pack = pack;
        this.values = values;
        this.base = new OwnBase(pack);
        this.single = new ValueEvaluator(pack, values, base);
        this.last = single;
    }

    @Override
    public boolean writesToCopies() {
        return true;
    }

    @Override
    public void begin(HyphaView hypha, Object state, StepEffects effects) {
        this.hypha = hypha;
        this.effects = effects;
        single.begin(hypha, state, effects);
        last = single;
    }

    @Override
    public StepResult open(int energy) {
        StepProgram program = values.opening();
        return program.isOnValues()
                ? on(single).run(program, null, List.of(), energy)
                : sessions().open(energy);
    }

    @Override
    public StepResult recover(int energy) {
        StepProgram program = values.recovery();
        return program.isOnValues()
                ? on(single).run(program, null, List.of(), energy)
                : sessions().recover(energy);
    }

    @Override
    public StepResult step(Signal signal, int energy) {
        StepProgram program = values.of(signal.frequency());
        return program.isOnValues()
                ? on(single).run(program, signal, List.of(), energy)
                : sessions().step(signal, energy);
    }

    @Override
    public StepResult together(List<Signal> signals, int energy) {
        ValuePack rules = many;
        if (rules == null) {
            rules = pack.together();
            many = rules;
        }
        StepProgram program = rules.untyped();
        if (!program.isOnValues()) {
            return sessions().together(signals, energy);
        }
        ValueEvaluator evaluator = together;
        if (evaluator == null) {
            evaluator = new ValueEvaluator(pack, rules, base);
            together = evaluator;
        }
        return on(evaluator).run(program, null, signals, energy);
    }

    /** Lets an evaluator take the next step. */
    private ValueEvaluator on(ValueEvaluator next) {
        if (last != next && hypha != null && effects != null) {
            next.begin(hypha, state(), effects);
            last = next;
        }
        return next;
    }

    /** The evaluator of a step in sessions, which see no difference between reading and changing. */
    private SessionEvaluator sessions() {
        SessionEvaluator evaluator = sessions;
        if (evaluator == null) {
            evaluator = new SessionEvaluator(pack, base.get());
            if (atRest != null) {
                evaluator.atRest(atRest);
            }
            sessions = evaluator;
        }
        if (hypha != null && effects != null) {
            Object before = state();
            Object own = effects.writable(before);
            if (last != null || own != before) {
                evaluator.begin(hypha, own, effects);
            }
            given = own;
            last = null;
        }
        return evaluator;
    }

    /** The state as the steps so far have left it. */
    private Object state() {
        ValueEvaluator before = last;
        Object state = before == null ? given : before.given();
        if (state == null) {
            throw new IllegalStateException("a step outside of an ACT");
        }
        return state;
    }

    @Override
    public List<Object> facts() {
        ValueEvaluator onValues = last;
        SessionEvaluator inSession = sessions;
        return onValues != null ? onValues.facts().all() : inSession == null ? List.of() : inSession.facts();
    }

    @Override
    public List<@Nullable Object> match() {
        ValueEvaluator onValues = last;
        SessionEvaluator inSession = sessions;
        if (onValues != null) {
            return onValues.facts().match(onValues.atTurn());
        }
        return inSession == null ? List.of() : inSession.match();
    }

    @Override
    public void atRest(Runnable called) {
        atRest = called;
        if (sessions != null) {
            sessions.atRest(called);
        }
    }

    @Override
    public void end() {
        single.end();
        if (together != null) {
            together.end();
        }
        if (sessions != null) {
            sessions.end();
        }
        hypha = null;
        given = null;
        effects = null;
    }

    @Override
    public Map<String, Long> firings() {
        Map<String, Long> all = new LinkedHashMap<>();
        single.tally.addTo(all);
        if (together != null) {
            together.tally.addTo(all);
        }
        if (sessions != null) {
            sessions.firings().forEach((rule, times) -> all.merge(rule, times, Long::sum));
        }
        return all;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            end();
            base.giveBack();
        }
    }

    @Override
    public String whereabouts() {
        ValueEvaluator onValues = last;
        SessionEvaluator inSession = sessions;
        if (onValues != null) {
            return onValues.whereabouts();
        }
        return inSession == null ? "" : inSession.whereabouts();
    }
}
