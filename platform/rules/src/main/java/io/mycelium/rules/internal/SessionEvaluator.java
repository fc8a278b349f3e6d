package io.mycelium.rules.internal;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.NotPlainException;
import io.mycelium.rules.fact.Hypha;
import io.mycelium.rules.internal.CompiledPack.SignalType;
import java.util.ArrayList;
import java.util.List;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ClockTypeOption;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.api.runtime.rule.Match;

/**
 * Evaluates in one long-lived Drools session, one hypha after the other. Confined to its worker.
 *
 * <pre>
 *   begin --> (first step: insert State, Hypha) --> [insert signal, fire until quiet, retract] ... --> end: retract all
 *                                                     | failed, exhausted, State gone
 *                                                     v
 *                                                   broken: the session is thrown away at the next begin or end
 * </pre>
 *
 * <p>The firings are watched through the agenda filter, which Drools asks once before each firing, and not through
 * listeners, which cost an event object each: one call that notes the rule in a small ring is all that a step pays, and
 * it gives the trace, the rule of a failure and the names of the rules that loop.
 */
final class SessionEvaluator implements Evaluator, AgendaFilter {
    private static final int RING = 128; // a power of two; loops of up to as many rules are named in full
    private static final FactHandle.State ALL = FactHandle.State.ALL;

    private final CompiledPack pack;
    private final InternalKnowledgeBase base;
    private final StepHypha global;
    private Loops loops = Loops.ofThread();
    private final List<FactHandle> inserted = new ArrayList<>();
    private final org.kie.api.definition.rule.Rule[] ring = new org.kie.api.definition.rule.Rule[RING];
    private @Nullable KieSession session;
    private long idleFacts;
    private boolean broken;
    private boolean closed;
    private @Nullable HyphaView hypha;
    private @Nullable Object state;
    private @Nullable StepEffects effects;
    private @Nullable StepEffects tracing;
    private @Nullable FactHandle stateHandle;
    private @Nullable FactHandle hyphaHandle;
    private boolean prepared;
    private int watched;

    SessionEvaluator(CompiledPack pack) {
        this.pack = pack;
        this.base = pack.bases().take();
        this.global = new StepHypha(pack);
    }

    @Override
    public void begin(HyphaView hypha, Object state, StepEffects effects) {
        if (broken || prepared) {
            discard();
        }
        this.hypha = hypha;
        this.state = KeptState.seen(state);
        this.effects = effects;
        this.tracing = effects.tracing() ? effects : null;
        loops = Loops.ofThread();
        global.begin(hypha, effects);
    }

    @Override
    public StepResult open(int energy) {
        beginStep(energy);
        try {
            prepare();
            return finish(fire(energy), energy);
        } catch (Exception | StackOverflowError | LinkageError | AssertionError | Loops.SpentError e) {
            return failed(e);
        } finally {
            loops.end();
        }
    }

    @Override
    public StepResult step(Signal signal, int energy) {
        beginStep(energy);
        try {
            prepare();
            String misfit = sense(signal);
            if (misfit != null) {
                broken = true;
                return new StepResult.Unfit(misfit);
            }
            return finish(fire(energy), energy);
        } catch (Exception | StackOverflowError | LinkageError | AssertionError | Loops.SpentError e) {
            return failed(e);
        } finally {
            loops.end();
        }
    }

    @Override
    public StepResult together(List<Signal> signals, int energy) {
        beginStep(energy);
        try {
            prepare();
            for (Signal signal : signals) {
                String misfit = sense(signal);
                if (misfit != null) {
                    broken = true;
                    return new StepResult.Unfit(misfit);
                }
            }
            return finish(fire(energy), energy);
        } catch (Exception | StackOverflowError | LinkageError | AssertionError | Loops.SpentError e) {
            return failed(e);
        } finally {
            loops.end();
        }
    }

    @Override
    public void end() {
        if (broken) {
            discard();
        } else if (prepared && session != null) {
            try {
                if (hyphaHandle != null) {
                    session.delete(hyphaHandle);
                }
                if (stateHandle != null) {
                    session.delete(stateHandle);
                }
                prepared = false;
            } catch (RuntimeException e) {
                discard();
            }
        }
        stateHandle = null;
        hyphaHandle = null;
        hypha = null;
        state = null;
        effects = null;
        tracing = null;
        global.end();
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            discard();
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

    private void beginStep(int energy) {
        watched = 0;
        loops.begin(energy);
    }

    /** Puts State and Hypha in, at the first step, where a condition that throws is the failure of a step. */
    private void prepare() {
        if (prepared) {
            return;
        }
        KieSession into = session();
        prepared = true;
        if (pack.state() != null && state != null) {
            stateHandle = into.insert(state);
        }
        if (pack.model().wantsHypha() && hypha != null) {
            hyphaHandle = into.insert(new Hypha(hypha));
        }
    }

    private KieSession session() {
        if (session == null) {
            KieSessionConfiguration settings = RuleBaseFactory.newKnowledgeSessionConfiguration();
            settings.setOption(ThreadSafeOption.NO); // an evaluator is confined to its worker
            settings.setOption(ClockTypeOption.PSEUDO); // no clock but the tide's
            session = base.newKieSession(settings, null);
            session.setGlobal("hypha", global);
            idleFacts = session.getFactCount();
            broken = false;
        }
        return session;
    }

    /** Inserts a signal, typed and as it is, where rules ask for it. Answers why it doesn't fit, or null. */
    private @Nullable String sense(Signal signal) {
        SignalType type = pack.typeOn(signal.frequency());
        if (type != null) {
            BeanType bean = type.bean();
            if (bean == null) {
                return unfit(signal, type, type.reason());
            }
            Object typed;
            try {
                typed = bean.read(signal.payload());
            } catch (MisfitException e) {
                return unfit(signal, type, e.getMessage());
            }
            global.sensed(typed, signal);
            inserted.add(session().insert(typed));
        }
        if (pack.model().wantsSignal()) {
            io.mycelium.rules.fact.Signal untyped = new io.mycelium.rules.fact.Signal(signal);
            global.sensed(untyped, signal);
            inserted.add(session().insert(untyped));
        } else if (type == null) {
            global.sensed(signal, signal); // so that a rule on State alone may reply to it
        }
        return null;
    }

    private String unfit(Signal signal, SignalType type, @Nullable String reason) {
        return "signal \"" + signal.frequency() + "\" does not fit type " + type.name() + " of pack '"
                + pack.id().name() + "': " + reason;
    }

    private int fire(int energy) {
        return session().fireAllRules(this, energy == Integer.MAX_VALUE ? energy : energy + 1);
    }

    private StepResult finish(int firings, int energy) {
        long spent = (long) firings + loops.spent();
        if (spent > energy) {
            broken = true;
            return new StepResult.Exhausted(loopingRules());
        }
        if (stateHandle != null && !((InternalFactHandle) stateHandle).isValid()) {
            broken = true;
            return new StepResult.Failed(lastRule(), new FailureReport(pack).stateGone(lastRule()));
        }
        if (firings > 0 && pack.state() != null && state != null) {
            try {
                pack.state().check(state);
            } catch (NotPlainException e) {
                broken = true;
                return new StepResult.Failed(lastRule(), new FailureReport(pack).stateNotPlain(lastRule(), e));
            }
        }
        retract();
        global.stepEnded();
        return StepResult.done(firings == 0 ? 0 : (int) spent);
    }

    /** Takes out the signals of the step, and whatever its rules inserted. */
    private void retract() {
        KieSession from = session();
        for (int i = 0; i < inserted.size(); i++) {
            FactHandle handle = inserted.get(i);
            if (((InternalFactHandle) handle).isValid()) {
                from.delete(handle);
            }
        }
        inserted.clear();
        long own = idleFacts + (stateHandle == null ? 0 : 1) + (hyphaHandle == null ? 0 : 1);
        if (from.getFactCount() != own) {
            for (FactHandle handle : new ArrayList<FactHandle>(from.getFactHandles())) {
                if (handle != stateHandle && handle != hyphaHandle) {
                    from.delete(handle, ALL);
                }
            }
        }
    }

    private StepResult failed(Throwable failure) {
        broken = true;
        FailureReport report = new FailureReport(pack);
        if (FailureReport.isSpent(failure)) {
            String looping = report.ruleOf(failure, lastRule());
            return new StepResult.Exhausted(
                    looping.isEmpty() ? List.of() : List.of(looping), report.loop(failure, looping));
        }
        String rule = report.ruleOf(failure, watched == 0 ? "" : lastRule());
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

    private void discard() {
        KieSession old = session;
        session = null;
        prepared = false;
        broken = false;
        stateHandle = null;
        hyphaHandle = null;
        inserted.clear();
        global.stepEnded();
        if (old != null) {
            old.dispose();
        }
    }
}
