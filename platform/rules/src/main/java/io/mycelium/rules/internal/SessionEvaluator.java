package io.mycelium.rules.internal;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.rules.fact.Hypha;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * listeners, which cost an event object each.
 */
final class SessionEvaluator implements Evaluator, AgendaFilter, Watched {
    private static final AgendaFilter HAD_ITS_TURN = match -> false;

    private final CompiledPack pack;
    private final InternalKnowledgeBase base;
    private final StepSession.Settings settings = new StepSession.Settings();
    private final StepHypha global;
    private final Firings firings;
    private int energy;
    private boolean recovering;
    private boolean closed;
    private @Nullable HyphaView hypha;
    private @Nullable Object state;
    private @Nullable StepSession unfired;
    private @Nullable StepSession running;
    private @Nullable FactHandle stateHandle;
    private @Nullable Match firing;
    private @Nullable Runnable atRest; // of who explains steps
    private final Map<String, Long> fired = new LinkedHashMap<>(); // how often, since this was made

    SessionEvaluator(CompiledPack pack) {
        this(pack, pack.bases().take());
    }

    /** @param base of this evaluator's own, or of one that uses it in turns with this one */
    SessionEvaluator(CompiledPack pack, InternalKnowledgeBase base) {
        this.pack = pack;
        this.base = base;
        this.global = new StepHypha(pack);
        this.firings = new Firings(pack);
    }

    @Override
    public void begin(HyphaView hypha, Object state, StepEffects effects) {
        dropUnfired();
        this.hypha = hypha;
        this.state = KeptState.seen(state);
        firings.actBegins(effects);
        global.begin(hypha, effects);
    }

    @Override
    public StepResult open(int energy) {
        return run(List.of(), energy);
    }

    @Override
    public StepResult recover(int energy) {
        recovering = true;
        try {
            return run(List.of(), energy);
        } finally {
            recovering = false;
            dropUnfired(); // what matched without having been asked would have had its turn there
        }
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
        this.energy = energy;
        firings.stepBegins(energy);
        StepSession session = unfired;
        unfired = null;
        boolean keep = false;
        try {
            if (session == null) {
                session = withoutSignals(!signals.isEmpty() && pack.opens());
            }
            List<@Nullable Object> typed = new ArrayList<>(signals.size());
            for (Signal signal : signals) {
                typed.add(pack.typed(signal)); // if one does not fit, no rule sees any
            }
            for (int i = 0; i < signals.size(); i++) {
                sense(session, signals.get(i), typed.get(i));
            }
            running = session;
            session.fireAllRules(this);
            if (atRest != null) {
                atRest.run();
            }
            keep = signals.isEmpty() && firings.count() == 0;
            return firings.result(energy, state, stateIsGone());
        } catch (UnfitException e) {
            return new StepResult.Unfit(e.getMessage());
        } catch (OutOfMemoryError e) {
            throw e; // whether there is enough for others is not known here
        } catch (Throwable e) {
            return firings.failed(e, session == null ? "" : session.evaluating());
        } finally {
            running = null;
            firing = null;
            firings.stepEnds();
            global.stepEnded();
            if (keep) {
                unfired = session;
            } else if (session != null) {
                drop(session);
            }
        }
    }

    private boolean stateIsGone() {
        return stateHandle != null && !((InternalFactHandle) stateHandle).isValid();
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
        firings.actEnds();
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

    @Override
    public String whereabouts() {
        return firings.whereabouts();
    }

    @Override
    public Map<String, Long> firings() {
        return new LinkedHashMap<>(fired);
    }

    @Override
    public List<Object> facts() {
        StepSession session = running;
        return session == null
                ? List.of()
                : session.getFactHandles().stream()
                        .map(InternalFactHandle.class::cast)
                        .sorted(Comparator.comparingLong(InternalFactHandle::getId))
                        .map(InternalFactHandle::getObject)
                        .toList();
    }

    @Override
    public List<@Nullable Object> match() {
        Match match = firing;
        return match == null ? List.of() : List.copyOf(match.getObjects());
    }

    @Override
    public void atRest(Runnable called) {
        atRest = called;
    }

    @Override
    public boolean accept(Match match) {
        if (pack.model().recovers() && match.getRule().getMetaData().containsKey(AuthoredRule.RECOVERY) != recovering) {
            return false;
        }
        if (firings.count() <= energy) {
            firing = match;
            firings.fires(match.getRule());
        }
        boolean fires = firings.count() <= energy; // for the first one too many, and all after it, none is left
        StepSession session = running;
        if (fires) {
            fired.merge(match.getRule().getName(), 1L, Long::sum);
        }
        if (fires && session != null) {
            session.fires(match.getRule());
        }
        return fires;
    }

    /** Inserts a signal, typed and as it is, where rules ask for it. */
    private void sense(StepSession session, Signal signal, @Nullable Object typed) {
        if (typed != null) {
            global.sensed(typed, signal);
            session.insert(typed);
        }
        if (pack.model().wantsSignal()) {
            io.mycelium.rules.fact.Signal untyped = new io.mycelium.rules.fact.Signal(signal);
            global.sensed(untyped, signal);
            session.insert(untyped);
        } else if (typed == null) {
            global.sensed(signal, signal); // so that a rule on State alone may reply to it
        }
    }
}
