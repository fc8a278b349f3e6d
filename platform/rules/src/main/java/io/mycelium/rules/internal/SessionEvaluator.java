package io.mycelium.rules.internal;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.NotPlainException;
import io.mycelium.rules.fact.Hypha;
import io.mycelium.rules.internal.CompiledPack.SignalType;
import java.util.List;
import org.drools.core.common.InternalFactHandle;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/**
 * Evaluates each step in a Drools session of its own. Confined to its worker.
 *
 * <pre>
 *   opening:  new session, State and Hypha in  ------------------------------->  fire until quiet, drop the session
 *   a signal: new session, State and Hypha in, what matches now has had its turn, the signal in, fire, drop
 * </pre>
 *
 * <p>A session remembers more than its facts: indexes, the order of its matches, deletions that are not evaluated yet.
 * So none outlives its step, and what matches is a function of the step's facts alone. Of an ACT only this is kept,
 * that a standing condition fires once in it: what holds before the signal is there was the opening's to fire, or a
 * former step's. (An opening in which nothing fired has left its session as a new one would be by then.)
 *
 * <p>The firings are watched through the agenda filter, which Drools asks once before each firing, and not through
 * listeners, which cost an event object each: one call that notes the rule in a small ring is all that a step pays, and
 * it gives the trace, the rule of a failure and the names of the rules that loop.
 */
final class SessionEvaluator implements Evaluator, AgendaFilter {
    private static final int RING = 128; // a power of two; loops of up to as many rules are named in full
    private static final AgendaFilter HAD_ITS_TURN = match -> false;

    private final CompiledPack pack;
    private final InternalKnowledgeBase base;
    private final StepSession.Settings settings = new StepSession.Settings();
    private final StepHypha global;
    private Loops loops = Loops.ofThread();
    private final org.kie.api.definition.rule.Rule[] ring = new org.kie.api.definition.rule.Rule[RING];
    private boolean closed;
    private @Nullable HyphaView hypha;
    private @Nullable Object state;
    private @Nullable StepEffects tracing;
    private @Nullable StepSession unfired;
    private @Nullable FactHandle stateHandle;
    private int watched;

    SessionEvaluator(CompiledPack pack) {
        this.pack = pack;
        this.base = pack.bases().take();
        this.global = new StepHypha(pack);
    }

    @Override
    public void begin(HyphaView hypha, Object state, StepEffects effects) {
        dropUnfired();
        this.hypha = hypha;
        this.state = KeptState.seen(state);
        this.tracing = effects.tracing() ? effects : null;
        loops = Loops.ofThread();
        global.begin(hypha, effects);
    }

    @Override
    public StepResult open(int energy) {
        return run(List.of(), energy);
    }

    @Override
    public StepResult step(Signal signal, int energy) {
        return run(List.of(signal), energy);
    }

    @Override
    public StepResult together(List<Signal> signals, int energy) {
        return run(signals, energy);
    }

    /** One step. Whatever a rule throws is the failure of its step, and not of the network; want of memory is for the core to judge. */
    private StepResult run(List<Signal> signals, int energy) {
        watched = 0;
        loops.begin(energy);
        StepSession session = unfired;
        unfired = null;
        boolean keep = false;
        try {
            if (session == null) {
                session = withoutSignals(!signals.isEmpty() && pack.opens());
            }
            for (Signal signal : signals) {
                String misfit = sense(session, signal);
                if (misfit != null) {
                    return new StepResult.Unfit(misfit);
                }
            }
            int firings = session.fireAllRules(this, energy == Integer.MAX_VALUE ? energy : energy + 1);
            keep = signals.isEmpty() && watched == 0;
            return result(firings, energy);
        } catch (OutOfMemoryError e) {
            throw e; // whether there is enough for others is not known here
        } catch (Throwable e) {
            return failed(e, session);
        } finally {
            loops.end();
            global.stepEnded();
            if (keep) {
                unfired = session;
            } else if (session != null) {
                drop(session);
            }
        }
    }

    /** A session with what is there before any signal. */
    private StepSession withoutSignals(boolean hadItsTurn) {
        StepSession session = new StepSession(base, settings);
        session.setGlobal("hypha", global);
        stateHandle = pack.state() == null || state == null ? null : session.insert(state);
        if (pack.model().wantsHypha() && hypha != null) {
            session.insert(new Hypha(hypha));
        }
        if (hadItsTurn) {
            session.fireAllRules(HAD_ITS_TURN);
        }
        return session;
    }

    private void drop(StepSession session) {
        stateHandle = null;
        session.dispose(); // what was inserted logically is in a table of the JVM
    }

    private void dropUnfired() {
        StepSession session = unfired;
        unfired = null;
        if (session != null) {
            drop(session);
        }
    }

    @Override
    public void end() {
        dropUnfired();
        hypha = null;
        state = null;
        tracing = null;
        global.end();
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            end();
            pack.bases().giveBack(base);
        }
    }

    /** Read while the worker may be writing: of two rules that fire one after the other it names one. */
    @Override
    public String whereabouts() {
        return new FailureReport(pack).placeOf(lastRule());
    }

    @Override
    public boolean accept(Match match) {
        org.kie.api.definition.rule.Rule rule = match.getRule();
        ring[watched++ & (RING - 1)] = rule;
        loops.firing();
        if (tracing != null) {
            tracing.matched(rule.getName());
        }
        return true;
    }

    /** Inserts a signal, typed and as it is, where rules ask for it. Answers why it doesn't fit, or null. */
    private @Nullable String sense(StepSession session, Signal signal) {
        SignalType type = pack.typeOn(signal.frequency());
        if (type != null) {
            BeanType bean = type.bean();
            if (bean == null) {
                return unfit(signal, type, type.reason());
            }
            String stray = pack.strays().note(type, bean, signal.payload());
            if (stray != null) {
                return unfit(signal, type, "the payload " + stray);
            }
            Object typed;
            try {
                typed = bean.read(signal.payload());
            } catch (MisfitException e) {
                return unfit(signal, type, e.getMessage());
            }
            global.sensed(typed, signal);
            session.insert(typed);
        }
        if (pack.model().wantsSignal()) {
            io.mycelium.rules.fact.Signal untyped = new io.mycelium.rules.fact.Signal(signal);
            global.sensed(untyped, signal);
            session.insert(untyped);
        } else if (type == null) {
            global.sensed(signal, signal); // so that a rule on State alone may reply to it
        }
        return null;
    }

    private String unfit(Signal signal, SignalType type, @Nullable String reason) {
        return "signal \"" + signal.frequency() + "\" does not fit type " + type.name() + " of pack '"
                + pack.id().name() + "': " + reason;
    }

    private StepResult result(int firings, int energy) {
        long spent = (long) firings + loops.spent();
        if (spent > energy) {
            return new StepResult.Exhausted(loopingRules());
        }
        if (stateHandle != null && !((InternalFactHandle) stateHandle).isValid()) {
            return new StepResult.Failed(lastRule(), new FailureReport(pack).stateGone(lastRule()));
        }
        if (firings > 0 && pack.state() != null && state != null) {
            try {
                pack.state().check(state);
            } catch (NotPlainException e) {
                return new StepResult.Failed(lastRule(), new FailureReport(pack).stateNotPlain(lastRule(), e));
            }
        }
        return StepResult.done(firings == 0 ? 0 : (int) spent);
    }

    private StepResult failed(Throwable failure, @Nullable StepSession session) {
        FailureReport report = new FailureReport(pack);
        if (FailureReport.isSpent(failure)) {
            String looping = report.ruleOf(failure, lastRule());
            return new StepResult.Exhausted(
                    looping.isEmpty() ? List.of() : List.of(looping), report.loop(failure, looping));
        }
        String rule = report.ruleOf(failure, watched == 0 ? "" : lastRule());
        if (rule.isEmpty() && session != null) {
            rule = session.evaluating();
        }
        return new StepResult.Failed(rule, report.message(failure, rule));
    }

    private String lastRule() {
        int firings = watched;
        org.kie.api.definition.rule.Rule last = firings == 0 ? null : ring[(firings - 1) & (RING - 1)];
        return last == null ? "" : last.getName();
    }

    /** The rules of the last firings, those that fired most first, then in the order of the pack. */
    private List<String> loopingRules() {
        java.util.Map<String, Integer> counts = new java.util.LinkedHashMap<>();
        for (String name : pack.model().rules()) {
            counts.put(name, 0);
        }
        for (int i = 0; i < Math.min(watched, RING); i++) {
            counts.merge(ring[i].getName(), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(java.util.Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(java.util.Map.Entry::getKey)
                .toList();
    }
}
