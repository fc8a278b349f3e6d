package io.mycelium.core.act;

import io.mycelium.api.health.HealthMeasures;
import io.mycelium.core.crew.CutOffException;
import io.mycelium.core.crew.Padded;
import io.mycelium.core.gate.Abandoned;
import io.mycelium.core.graph.ActRequests;
import io.mycelium.core.graph.AwakeList;
import io.mycelium.core.graph.Changes;
import io.mycelium.core.graph.Counters;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Hyphae;
import io.mycelium.core.graph.SignalQueue;
import io.mycelium.core.graph.Species;
import io.mycelium.core.graph.State;
import io.mycelium.core.trace.KeptStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One worker of a tide. In SENSE and PROCESS it lets its hyphae sense and ACT, one after the other; in EMIT it puts what
 * they emitted into sockets. Everything that comes of it (births asked for, dissonances, counters) stays here until the
 * tide's thread collects it at the end of the phase: that is why no worker ever waits for another one within a phase.
 *
 * <p>It is long because all that may come of an ACT is taken over here, in one order.
 */
public final class Worker extends Padded {
    // what the phases leave for the tide's thread
    final List<ActRequests.Birth> births = new ArrayList<>();
    final List<ActRequests.Send> sends = new ArrayList<>();
    final List<ActRequests.Rewire> rewires = new ArrayList<>();
    final List<ActRequests.Cause> causes = new ArrayList<>();
    public final List<ActRequests.Asked> asked = new ArrayList<>();
    public final List<ActRequests.Unheeded> unheeded = new ArrayList<>();
    public final List<Hypha> deaths = new ArrayList<>();
    final List<ActRequests.Trouble> troubles = new ArrayList<>();
    public final List<Hypha> wakeRequests = new ArrayList<>();
    public final List<Hypha> turnsKept = new ArrayList<>();
    public final AwakeList woken = new AwakeList();
    final List<Hypha> unassessed = new ArrayList<>();
    final List<HealthVisits.Visit> visits = new ArrayList<>();
    /** What is noted for who traces. */
    public final WorkerTrace trace = new WorkerTrace();

    /** The ACTs of this tide that were given up, and who was therefore not asked. */
    public final List<Abandoned> abandoned = new ArrayList<>();

    /** The steps of this tide that are kept to be explained. */
    public final List<KeptStep> kept = new ArrayList<>();

    private final Changes changes;
    private final Counters counters;
    private final State state;
    /** Those of the state: one step less to each of them. */
    private final Hyphae hyphae;

    private final HealthStage health;
    private final Grants grants;
    private Emissions emissions = new Emissions();
    private Evaluators evaluators = new Evaluators();
    private final Sensing sensing;
    private volatile Act act;
    private final HealthStage.Share energyShare = new HealthStage.Share();
    private final HealthStage.Share fullestShare = new HealthStage.Share();
    private long tide;
    private long clock;
    private boolean tracing;
    /** Whether one, in this tide, was granted less than it wants and would have used it. */
    boolean unserved;

    // its part of a tide
    private AwakeList awake = new AwakeList();
    private int next;
    /** What its policy may want to know of the one that acts: see {@link HealthMeasures}. */
    private long latency = HealthMeasures.NOT_MEASURED;

    private int emitted;
    /** The place in the list of the one that acts. */
    private int acting;

    private int end;
    private @Nullable Thread thread;
    /** What is known of this tide before it runs: by the names of the hyphae; null if nothing is. */
    private @Nullable Map<String, Abandoned> known;

    Worker(State state, HealthStage health, Grants grants) {
        this.grants = grants;
        this.state = state;
        hyphae = state.topology.hyphae;
        this.health = health;
        changes = state.newChanges();
        counters = changes.counters;
        sensing = new Sensing(changes);
        act = newAct();
    }

    private Act newAct() {
        return new Act(
                sensing, evaluators, emissions, state.topology.frequencies, state.blueprint.seed(), grants.any());
    }

    /** What came of the ACTs of this tide that is to go into sockets. */
    public Emissions emissions() {
        return emissions;
    }

    /** The ACT that runs, or was the last one. Any thread. */
    Act act() {
        return act;
    }

    /** The thread that runs it. For who has cut its ACT off. */
    @Nullable
    Thread thread() {
        return thread;
    }

    /** The tide that it is in. For who has cut its ACT off. */
    long tide() {
        return tide;
    }

    boolean hasEvaluator(Species species) {
        return evaluators.has(species);
    }

    void forgetReplaced(List<Species> species) {
        evaluators.forgetReplaced(species);
    }

    /** Adds how often rules have fired, by pack and rule. Between tides. */
    void addFirings(Map<String, Map<String, Long>> all) {
        evaluators.addFirings(all);
    }

    void close() {
        evaluators.close();
    }

    /** Where it is now; null outside of ACTs. Any thread. */
    public @Nullable Whereabouts whereabouts() {
        Act now = act;
        return now.running() > Act.NONE ? new Whereabouts(now.hypha(), now.rule(), now.begunSteps()) : null;
    }

    /** @param then what is known of this tide already, as it ran before; null: nothing */
    void beginTide(long number, long millis, boolean traced, @Nullable Map<String, Abandoned> then) {
        tide = number;
        clock = millis;
        tracing = traced;
        known = then;
        kept.clear();
        abandoned.clear();
        emissions.clear();
        births.clear();
        sends.clear();
        rewires.clear();
        causes.clear();
        asked.clear();
        unheeded.clear();
        deaths.clear();
        troubles.clear();
        unserved = false;
        wakeRequests.clear();
        turnsKept.clear();
        woken.clear();
        unassessed.clear();
        visits.clear();
        trace.begin(traced ? state.ways : null);
        changes.wakeFor(tide + 1, woken);
        beginTide(act);
    }

    private void beginTide(Act acting) {
        acting.beginTide(tide, clock, tracing, state.blueprint.limits().signals(), state.total.held, state.watched);
    }

    // ---- SENSE and PROCESS

    /** Lets a part of those awake sense and ACT. */
    void live(AwakeList all, int from, int to) {
        awake = all;
        next = from;
        end = to;
        thread = Thread.currentThread();
        liveOn();
    }

    /**
     * Goes on where {@link #live} did not come back from an ACT and was {@link Act#cutOff cut off}. That ACT is run again
     * up to the step in which it was, by an object of its own and with what was sensed, which the other thread only reads; so
     * nothing is read that the other thread may still write.
     */
    void liveOn(Abandoned last) {
        Act gone = act;
        Hypha h = gone.hypha();
        thread = Thread.currentThread();
        evaluators = evaluators.without(h.species);
        emissions = act.effects.emittedBefore();
        Act fresh = newAct();
        beginTide(fresh);
        act = fresh;
        actOn(fresh, h, grants.of(acting, h.species), isStopped(h), last);
        next = acting + 1;
        liveOn();
    }

    private void liveOn() {
        Act own = act; // another one stands there once this thread has been waited for in vain
        Hypha following = turn();
        for (Hypha h = following; h != null; h = following) {
            acting = next - 1;
            following = turn();
            live(own, h, grants.of(acting, h.species));
        }
        count();
    }

    /**
     * Whose turn is next in its part, marked as about to change; null if nobody's is. Found before the one ahead of it
     * acts: by then it has come from memory, which takes about as long as an ACT.
     */
    private @Nullable Hypha turn() {
        while (next < end) {
            Hypha h = hyphae.get(awake.get(next++));
            if (h != null) {
                changes.beforeChange(h);
                return h;
            }
        }
        return null;
    }

    /** What the ACTs did to the counters, those of all hyphae of this worker together. */
    private void count() {
        int emitted = emissions.size();
        long gone = counters.acted + counters.dissonant;
        counters.emitted += emitted;
        counters.moved += gone;
        counters.held += emitted - gone;
    }

    private void live(Act acting, Hypha h, int granted) {
        h.orderPending();
        Abandoned before = known == null ? null : known.get(h.name());
        boolean held = granted == 0 || h.isHeld() || isWithheld(h, before);
        boolean stopped = held || isStopped(h);
        if (stopped) {
            sensing.senseUrgent(h, !held);
        } else if (h.species.isClosedIn(tide)) {
            sensing.senseBeforeWindow(h, Math.min(granted, h.species.energy));
        } else {
            sensing.sense(h, Math.min(granted, h.species.energy));
        }
        if (tracing) {
            trace.sensed(h, sensing, tide);
        }
        sensing.order();
        actOn(acting, h, granted, stopped, before);
    }

    private static boolean isStopped(Hypha h) {
        return h.outbox != null && !h.goesOn;
    }

    /** Whether it waits for others: a tide in which only such are awake may be passed, so that it must change nothing. */
    private static boolean cannotGoOn(Hypha h) {
        return isStopped(h) || h.isHeld();
    }

    /** Whether its pack did not come back so often in this tide that it is not asked any more: an input of the tide. */
    private boolean isWithheld(Hypha h, @Nullable Abandoned before) {
        boolean withheld = known == null ? h.species.isWithheldIn(tide) : before != null && before.notAsked();
        if (withheld) {
            abandoned.add(before == null ? Abandoned.notAsked(h.name()) : before);
        }
        return withheld;
    }

    private void actOn(Act acting, Hypha h, int granted, boolean stopped, @Nullable Abandoned before) {
        acting.grant(granted);
        long waited = stopped ? sensing.waitedUnsensed(h, tide) : sensing.waited(tide);
        int spent = !stopped || sensing.size > 0 ? act(acting, h, stopped, before) : 0;
        boolean waiting = h.inbox != null || h.firstPending != null;
        if (waiting) {
            h.species.awaitWindow();
        }
        boolean turn = stopped || waiting && (!h.species.isClosedIn(tide + 1) || h.urgentWaits());
        if (turn && !h.quarantined) {
            keepTurn(h); // one that is stopped too, also if it was woken or is newborn and has no signal
        }
        boolean did = spent > 0 || sensing.size > 0;
        if (did) {
            h.tidesActed++;
            if (h.species.decays) {
                h.actedIn = tide;
            }
        }
        boolean wantedMore = granted < h.species.energy && wantedMore(acting, h, granted, waiting && !stopped);
        if (wantedMore && grants.isCut(this.acting)) {
            unserved = true;
        }
        if (!stopped || sensing.size > 0 || !cannotGoOn(h)) {
            measure(h, energyUsed(acting, h, granted, spent, wantedMore), wantedMore, waited, !did && !waiting);
        }
        if (tracing) {
            trace.idleUnlessTold(h, emissions);
        }
        sensing.clear();
    }

    /** Whether one who was granted less than its energy would have used it. */
    private boolean wantedMore(Act acting, Hypha h, int granted, boolean waits) {
        boolean more = h.species.isClosedIn(tide) ? h.urgentWaits() : waits;
        return granted == 0 || more || acting.ranOut;
    }

    /** In shares; of one whose turn it was not, what it used when it was. */
    private int energyUsed(Act acting, Hypha h, int granted, int spent, boolean wantedMore) {
        if (granted == 0) {
            return h.energyUsed();
        }
        return energyShare.of(wantedMore && acting.ranOut ? granted : spent, Math.max(1, h.species.energy));
    }

    private void measure(Hypha h, int energyUsed, boolean wantedMore, long waited, boolean idle) {
        h.usedEnergy(energyUsed, wantedMore);
        int shown = wantedMore ? Hypha.SHARES : energyUsed;
        int fullest = fullestShare.of(sensing.fullestHeld, sensing.fullestCapacity);
        int measured = HealthStage.packed(h, shown, fullest, waited, idle);
        if (health.visiting()) {
            visit(h, measured);
        } else if (!health.measure(h, measured)) {
            unassessed.add(h);
        }
    }

    private void visit(Hypha h, int measured) {
        HealthVisits.Visit visit = health.visit(h, measured, latency, sensing.waiting, emitted);
        if (visit != null) {
            visits.add(visit);
        }
        latency = HealthMeasures.NOT_MEASURED;
        emitted = 0;
    }

    /**
     * Lets the hypha ACT, and returns the energy that it spent.
     *
     * @param stopped whether it is, and takes an urgent step all the same
     */
    private int act(Act acting, Hypha h, boolean stopped, @Nullable Abandoned before) {
        if (sensing.size == 0 && !h.species.opens && (h.dealings == null || !h.dealings.recovers)) {
            return 0;
        }
        if (before != null) {
            acting.breakOffAt(before);
        }
        run(acting, h, stopped);
        acting.over();
        if (health.visiting()) {
            latency = sensing.waited(tide, sensing.size - acting.notes.rest.size());
            emitted = acting.effects.emitted();
        }
        commit(h, acting);
        int spent = acting.openingSpent + acting.energySpent;
        acting.clear();
        return spent;
    }

    private void run(Act acting, Hypha h, boolean stopped) {
        try {
            acting.run(h, !stopped);
        } catch (Throwable t) {
            if (acting.isCutOff()) {
                throw new CutOffException();
            }
            throw t;
        }
    }

    /** All that came of the ACT happens to the hypha, or is noted for the phase to which it belongs. */
    private void commit(Hypha h, Act acting) {
        Object committed = acting.working;
        if (committed != null) {
            h.state = committed;
        }
        h.failures = (short) acting.failures;
        h.seq += acting.effects.emitted();
        h.goesOn = false;
        if (h.dealings != null) {
            if (acting.recovered) {
                h.dealings.recovers = false;
            }
            h.settleDealings();
        }
        counters.steps += acting.steps;
        counters.acted += acting.acted;
        if (acting.notes.any) {
            commitNotes(h, acting);
        }
        if (acting.effects.wished) {
            commitWishes(h, acting.effects);
        }
        if (tracing) {
            trace.acted(h, acting, sensing, emissions);
        }
    }

    private void commitNotes(Hypha h, Act acting) {
        ActNotes notes = acting.notes;
        if (!notes.rest.isEmpty()) {
            SignalQueue inbox = new SignalQueue();
            notes.rest.forEach(inbox::add);
            SignalQueue left = h.inbox; // what was not to be acted upon in this tide
            for (int i = 0; left != null && i < left.size(); i++) {
                inbox.add(left.get(i));
            }
            h.inbox = inbox;
        }
        counters.dissonant += notes.lost;
        changes.found.addAll(notes.found);
        unheeded.addAll(notes.unheeded);
        acting.keeping.handOn(kept);
        ActRequests.Trouble trouble = h.species.supervised ? notes.trouble(h, acting.steps) : null;
        if (trouble != null) {
            troubles.add(trouble);
        }
        Abandoned here = acting.brokenOff();
        if (here != null) {
            h.quarantined = true;
            abandoned.add(here);
        }
    }

    private void commitWishes(Hypha h, ActEffects effects) {
        if (effects.asked) {
            ActRequests.handOn(effects.sends, sends);
            ActRequests.handOn(effects.births, births);
            ActRequests.handOn(effects.rewires, rewires);
            ActRequests.handOn(effects.causes, causes);
            if (effects.dealings.any()) {
                effects.dealings.commit(h, asked);
            }
        }
        if (effects.dying) {
            deaths.add(h);
        }
        long wakesAt = effects.wakesAt;
        if (wakesAt != ActEffects.UNCHANGED && wakesAt != h.wakesAt) {
            h.wakesAt = wakesAt;
            if (wakesAt != Hypha.NEVER) {
                wakeRequests.add(h);
            }
        }
    }

    /** Whom an emission was for by name, if it was. */
    @Nullable
    public String sentTo(int emission) {
        for (ActRequests.Send send : sends) {
            if (send.emission() == emission) {
                return send.to();
            }
        }
        return null;
    }

    private void keepTurn(Hypha h) {
        if (h.awakeIn != tide + 1) {
            h.awakeIn = tide + 1;
            turnsKept.add(h);
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
