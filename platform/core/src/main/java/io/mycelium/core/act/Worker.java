package io.mycelium.core.act;

import io.mycelium.core.crew.Padded;
import io.mycelium.core.graph.ActRequests;
import io.mycelium.core.graph.AwakeList;
import io.mycelium.core.graph.Changes;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Counters;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Node;
import io.mycelium.core.graph.SignalQueue;
import io.mycelium.core.graph.State;
import io.mycelium.core.trace.TraceEvent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One worker of a tide. In SENSE and PROCESS it lets its hyphae sense and ACT, one after the other; in EMIT it puts what
 * they emitted into sockets. Everything that comes of it (births asked for, dissonances, counters) stays here until the
 * tide's thread collects it at the end of the phase: that is why no worker ever waits for another one within a phase.
 */
public final class Worker extends Padded {
    // what the phases leave for the tide's thread
    public final Emissions emissions = new Emissions();
    final List<ActRequests.Birth> births = new ArrayList<>();
    final List<ActRequests.Send> sends = new ArrayList<>();
    final List<ActRequests.Rewire> rewires = new ArrayList<>();
    public final List<ActRequests.Unheeded> unheeded = new ArrayList<>();
    public final List<Hypha> deaths = new ArrayList<>();
    public final List<Hypha> wakeRequests = new ArrayList<>();
    public final List<Hypha> lingering = new ArrayList<>();
    public final AwakeList woken = new AwakeList();
    public final List<Hypha> unassessed = new ArrayList<>();
    public final List<TraceEvent> traceSense = new ArrayList<>();
    /** {@link TraceEvent}s, and for each emission its place. */
    public final List<Object> traceAct = new ArrayList<>();

    final Evaluators evaluators = new Evaluators();
    private final Changes changes;
    private final Counters counters;
    private final State state;
    private final HealthStage health;
    private final Sensing sensing;
    private final Act act;
    private final HealthStage.Share energyShare = new HealthStage.Share();
    private final HealthStage.Share fullestShare = new HealthStage.Share();
    private long tide;
    private boolean tracing;

    Worker(State state, HealthStage health) {
        this.state = state;
        this.health = health;
        changes = state.newChanges();
        counters = changes.counters;
        sensing = new Sensing(changes);
        act = new Act(sensing, state.topology.frequencies, state.blueprint.seed());
    }

    /** Where it is now, for any thread. */
    public Whereabouts whereabouts() {
        return act.whereabouts;
    }

    void beginTide(long number, long clock, boolean traced) {
        tide = number;
        tracing = traced;
        emissions.clear();
        births.clear();
        sends.clear();
        rewires.clear();
        unheeded.clear();
        deaths.clear();
        wakeRequests.clear();
        lingering.clear();
        woken.clear();
        unassessed.clear();
        traceSense.clear();
        traceAct.clear();
        changes.wakeFor(tide + 1, woken);
        act.beginTide(number, clock, traced, state.blueprint.limits().signals(), state.total.held);
    }

    // ---- SENSE and PROCESS

    /** Lets a hypha that is awake sense and ACT. */
    void live(Hypha h) {
        changes.beforeChange(h);
        h.orderPending();
        boolean stopped = (h.outbox != null && !h.forced) || h.species.orphaned;
        int spent = 0;
        long waited;
        if (stopped) {
            sensing.senseUrgent(h, !h.species.orphaned);
            waited = sensing.waitedUnsensed(h, tide);
        } else {
            sensing.sense(h);
            waited = sensing.waited(tide);
        }
        if (tracing) {
            traceSensed(h);
        }
        if (!stopped || sensing.size > 0) {
            sensing.order();
            spent = act(h, stopped);
        }
        boolean waiting = h.inbox != null || h.firstPending != null;
        if (stopped || waiting) {
            linger(h); // one that is stopped keeps its turn, also if it was woken or is newborn and has no signal
        }
        boolean did = spent > 0 || sensing.size > 0;
        if (did) {
            h.tidesActed++;
        }
        int energyUsed = energyShare.of(spent, Math.max(1, h.species.plan.energy()));
        h.energyUsed = (byte) energyUsed;
        boolean assessed = health.measure(
                h, energyUsed, fullestShare.of(sensing.fullestHeld, sensing.fullestCapacity), waited, !did && !waiting);
        if (!assessed) {
            unassessed.add(h);
        }
        if (tracing && traceActIsAboutNobody(h)) {
            traceAct.add(new TraceEvent.Idle(h.name()));
        }
        sensing.clear();
    }

    private void traceSensed(Hypha h) {
        CoreSignal[] sensed = sensing.freshInOrder();
        for (CoreSignal signal : sensed) {
            traceSense.add(new TraceEvent.Receives(h.name(), signal));
        }
        if (sensed.length == 0) {
            traceSense.add(new TraceEvent.NoSignals(h.name()));
        }
    }

    private boolean traceActIsAboutNobody(Hypha h) {
        if (traceAct.isEmpty()) {
            return true;
        }
        Object last = traceAct.get(traceAct.size() - 1);
        return last instanceof TraceEvent event
                ? !event.who().equals(h.name())
                : !(last instanceof Integer emission && emitter(emission) == h);
    }

    private @Nullable Node emitter(int emission) {
        CoreSignal signal = emissions.signal(emission);
        return signal == null ? null : signal.key.origin;
    }

    /**
     * Lets the hypha ACT, and returns the energy that it spent.
     *
     * @param stopped whether it is, and takes an urgent step all the same
     */
    private int act(Hypha h, boolean stopped) {
        if (sensing.size == 0 && !h.species.opens) {
            return 0;
        }
        act.run(h, evaluators, !stopped);
        act.over();
        commit(h);
        int spent = act.openingSpent + act.energySpent;
        act.clear();
        return spent;
    }

    /** All that came of the ACT happens to the hypha, or is noted for the phase to which it belongs. */
    private void commit(Hypha h) {
        Object state = act.state();
        if (state != null) {
            h.state = state;
        }
        h.failures = (short) act.failures;
        if (!act.rest.isEmpty()) {
            SignalQueue inbox = new SignalQueue();
            act.rest.forEach(inbox::add);
            h.inbox = inbox;
        }
        changes.found.addAll(act.found);
        unheeded.addAll(act.unheeded);
        counters.steps += act.steps;
        counters.acted += act.acted;
        counters.dissonant += act.lost;
        counters.moved += act.acted + act.lost;
        counters.held -= act.acted + act.lost;
        commit(h, act.effects);
        h.forced = false;
    }

    private void commit(Hypha h, ActEffects effects) {
        h.seq = effects.seq;
        int emitted = effects.emissions.size();
        int first = emissions.size();
        if (emitted > 0) {
            emissions.addAll(effects.emissions);
            counters.emitted += emitted;
            counters.held += emitted;
        }
        for (ActRequests.Send send : effects.sends) {
            send.emission += first;
            sends.add(send);
        }
        births.addAll(effects.births);
        rewires.addAll(effects.rewires);
        if (effects.dying) {
            deaths.add(h);
        }
        if (effects.wakesAt != h.wakesAt) {
            h.wakesAt = effects.wakesAt;
            if (effects.wakesAt != Hypha.NEVER) {
                wakeRequests.add(h);
            }
        }
        if (tracing) {
            effects.trace.forEach(entry -> traceAct.add(entry instanceof Integer place ? first + place : entry));
        }
    }

    /** Whom an emission was for by name, if it was. */
    @Nullable
    public String sentTo(int emission) {
        for (ActRequests.Send send : sends) {
            if (send.emission == emission) {
                return send.to;
            }
        }
        return null;
    }

    private void linger(Hypha h) {
        if (h.awakeIn != tide + 1) {
            h.awakeIn = tide + 1;
            lingering.add(h);
        }
    }

    // ---- EMIT

    /**
     * Puts what was emitted into the sockets, and tells the receivers; those to be woken are listed.
     *
     * @param amongOthers whether other workers do so now
     */
    void flush(boolean amongOthers) {
        emissions.flush(changes, amongOthers);
    }
}
