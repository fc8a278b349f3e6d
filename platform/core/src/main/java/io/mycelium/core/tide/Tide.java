package io.mycelium.core.tide;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.observe.TideReport;
import io.mycelium.core.act.HealthStage;
import io.mycelium.core.act.MergeStage;
import io.mycelium.core.act.OperatorWishes;
import io.mycelium.core.act.Stopped;
import io.mycelium.core.act.Supervisor;
import io.mycelium.core.act.Wishes;
import io.mycelium.core.act.Worker;
import io.mycelium.core.act.Workers;
import io.mycelium.core.checkpoint.Digest;
import io.mycelium.core.crew.CutOffException;
import io.mycelium.core.gate.Abandoned;
import io.mycelium.core.gate.Gate;
import io.mycelium.core.gate.Outlet;
import io.mycelium.core.gate.TideIn;
import io.mycelium.core.gate.Wish;
import io.mycelium.core.graph.Alerts;
import io.mycelium.core.graph.Births;
import io.mycelium.core.graph.Counters;
import io.mycelium.core.graph.Deaths;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Restarts;
import io.mycelium.core.graph.State;
import io.mycelium.core.graph.Topology;
import io.mycelium.core.relay.RelayStage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * The cycle, as a script: TIDE IN, SENSE and PROCESS, EMIT, TIDE OUT, a method each, in this order. SENSE and PROCESS are
 * one pass over those awake, since neither touches anything but the hypha and its own incoming sockets; EMIT writes into
 * sockets, by their senders, and then tells the receivers. The tide's thread only.
 */
final class Tide {
    /** So many more than there are may be marked as touched before they are hashed though nobody asks for a digest. */
    private static final int SETTLE_ANYWAY = 4096;

    private final State state;
    private final Topology topology;
    private final Progress progress;
    private final TideIn tideIn;
    private final RelayStage relayStage;
    private final Workers workers;
    private final Outlet outlet;
    private final HealthStage health;
    private final Gate gate;
    private final Births births;
    private final Wishes wishes;
    private final Deaths deaths;
    private final Alerts alerts;
    private final Supervisor supervisor;
    private final OperatorWishes operator;
    private final MergeStage merging;
    private final Standstill standstill;
    private final Digest digest;
    private final Due due;
    private final NetworkSettings settings;
    private final LongSupplier nanos;
    private final Tracing tracing;
    private final TideCourse course = new TideCourse();
    private final HyphaHistory history;

    private long began;
    private long endedAt;
    private int awake;
    private long urgentIn;
    private boolean urgentMoved;

    Tide(
            State state,
            Progress progress,
            TideIn tideIn,
            RelayStage relayStage,
            Workers workers,
            HealthStage health,
            Gate gate,
            Births births,
            Standstill standstill,
            Digest digest,
            Due due,
            NetworkSettings settings) {
        this.state = state;
        this.progress = progress;
        this.tideIn = tideIn;
        this.relayStage = relayStage;
        this.workers = workers;
        this.health = health;
        this.gate = gate;
        this.births = births;
        this.standstill = standstill;
        this.digest = digest;
        this.due = due;
        this.settings = settings;
        topology = state.topology;
        nanos = settings.nanos();
        outlet = new Outlet(state, gate);
        deaths = new Deaths(state);
        wishes = new Wishes(state, births, deaths);
        Restarts restarts = new Restarts(state, deaths);
        alerts = new Alerts(state);
        supervisor = new Supervisor(state, deaths, restarts, alerts);
        merging = new MergeStage(state, gate);
        operator = new OperatorWishes(state, deaths, restarts, supervisor, merging);
        history = new HyphaHistory(state);
        tracing = new Tracing(state, settings.trace());
        tracing.trace(state.blueprint.traced());
    }

    /**
     * Runs one tide, with this thread as its first worker.
     *
     * @throws CutOffException if this thread was taken for hung in an ACT: another one runs the {@link #rest}
     */
    TideReport run() {
        began = nanos.getAsLong();
        course.begin(began);
        state.beginTide();
        progress.begin(state.tide, began);
        gate.beginTide(state);
        health.beginTide();
        if (state.tide == 1) {
            founded();
        }
        workers.beginTide(state.tide, gate.clock(), tracing.begin(), gate.known());
        tideIn();
        mark();
        workers.live(state.awake);
        return afterActs();
    }

    private void mark() {
        if (course.marking()) {
            course.mark(nanos.getAsLong());
        }
    }

    /** Runs what is left of the tide when {@link #run} did not come back from this ACT. The same as to the rest. */
    TideReport rest(Abandoned last) {
        workers.liveOn(last);
        return afterActs();
    }

    private TideReport afterActs() {
        mark();
        process();
        mark();
        emit();
        mark();
        TideReport report = tideOut();
        gate.endTide();
        progress.end();
        return report;
    }

    Tracing tracing() {
        return tracing;
    }

    HyphaHistory history() {
        return history;
    }

    TideCourse course() {
        return course;
    }

    /** When the last tide ended. */
    long endedAt() {
        return endedAt;
    }

    /** How many were awake in the last tide. */
    int awake() {
        return awake;
    }

    /** Whether urgent signals were put into sockets in the last tide, to be sensed in the next one. */
    boolean urgentMoved() {
        return urgentMoved;
    }

    /** Those whom the blueprint began with are like newborn. */
    private void founded() {
        List<Hypha> all = new ArrayList<>();
        topology.forEachHypha(all::add);
        health.assessNewborn(all);
    }

    /** What comes from outside, and who is due, is known; relays route what came in. */
    private void tideIn() {
        operator.tideIn(gate.wishes());
        tideIn.take(state.tide);
        state.openWindows();
        for (Hypha h : state.wakeTimes.take(state.tide)) {
            state.beforeChange(h);
            h.wakesAt = Hypha.NEVER;
            state.own.wake(h);
        }
        state.notices.tellUnanswered();
        relayStage.run(state.tide, false);
        urgentIn = state.counters().urgent;
        state.letShedSleep();
        state.awake.sort();
        awake = state.awake.size();
    }

    /** All who are awake have sensed and acted; output bodies deliver. */
    private void process() {
        state.collectFound();
        workers.forEach(worker -> state.steps.add(worker.kept));
        noteAbandoned();
        tracing.delivered(outlet.deliver());
        health.assess(workers);
    }

    private void noteAbandoned() {
        List<Abandoned> abandoned = new ArrayList<>();
        workers.forEach(worker -> abandoned.addAll(worker.abandoned));
        for (Abandoned act : abandoned) {
            if (!act.notAsked() && topology.find(act.hypha()) instanceof Hypha h) {
                h.species.abandoned++;
            }
        }
        gate.abandoned(abandoned);
    }

    /** What was emitted goes into sockets, what had to wait first; relays route it. */
    private void emit() {
        state.beginEmit();
        wishes.beginEmit(workers);
        tracing.acted(workers);
        Stopped.flush(state);
        workers.flush();
        tracing.stopped(workers);
        state.collectFound();
        workers.forEach(worker -> {
            state.awakeNext.addAll(worker.woken);
            state.stopped.addAll(worker.emissions().stopped);
        });
        relayStage.run(state.tide, true);
    }

    /** Births happen, sockets change, hyphae die; what the tide was is counted, hashed and told. */
    private TideReport tideOut() {
        List<Hypha> born = births.happen();
        health.assessNewborn(born);
        born.forEach(h -> state.awakeNext.add(h.id));
        state.collectFound();
        wishes.rewire(workers);
        workers.forEach(this::collect);
        wishes.die(workers);
        relayStage.changeTopology(deaths);
        health.carryOut(supervisor, alerts);
        supervisor.look(workers);
        state.decayTimes.take(state).forEach(deaths::die);
        List<Wish.Outcome> outcomes = operator.tideOut();
        alerts.end();
        int dead = deaths.settle();
        boolean divided = merging.run();
        state.collectFound(); // what found no room where it went instead
        if (topology.takeClosedSome()) {
            Stopped.dropClosed(state);
        }
        topology.tidy();
        state.notices.tellRefused();
        digest.collect();
        Counters ofTide = state.collectCounters();
        urgentMoved = ofTide.urgent > urgentIn;
        state.births += born.size();
        state.deaths += dead;
        if (state.degradation != null) {
            boolean moved = ofTide.moved > 0 || ofTide.steps > 0;
            state.degradation.look(workers.unserved(), ofTide.held < 0, gate.memory(), moved);
        }
        standstill.find(ofTide);
        if (!outcomes.isEmpty() || divided) {
            standstill.over();
            state.changed = true;
            gate.wished(outcomes);
        }
        state.changed |= digest.touched() > 0 || ofTide.moved > 0 || ofTide.held != 0 || dead > 0;
        long taken = takeDigest();
        List<Dissonance> dissonances = state.dissonances.take();
        state.changed |= !dissonances.isEmpty();
        tracing.tell(workers, births.tracedByRelays(), dissonances, quiet(), gate.clock(), began);
        history.tideEnded(dissonances);
        endedAt = nanos.getAsLong();
        note(ofTide, born.size(), dead, dissonances.size());
        return new TideReport(
                state.network(),
                state.tide,
                awake,
                ofTide.ingested,
                ofTide.emitted,
                ofTide.steps,
                ofTide.delivered,
                born.size(),
                dead,
                state.total.held,
                dissonances,
                endedAt - began,
                taken);
    }

    private void note(Counters ofTide, int born, int dead, int dissonances) {
        course.end(
                endedAt,
                state.tide,
                gate.clock(),
                awake,
                ofTide.steps,
                ofTide.ingested,
                ofTide.emitted,
                ofTide.delivered,
                born,
                dead,
                dissonances,
                state.total.held);
    }

    private void collect(Worker worker) {
        worker.turnsKept.forEach(h -> state.awakeNext.add(h.id));
        worker.wakeRequests.forEach(h -> state.wakeTimes.add(h.wakesAt, h));
        worker.asked.forEach(each -> state.questionTimes.add(each.due(), each.hypha()));
        worker.unheeded.forEach(u -> u.species().countUnheeded(u.frequency()));
    }

    /** Of this tide, if one is to be taken of it; else 0. */
    private long takeDigest() {
        if (digestTide(state.tide - 1) == state.tide) {
            return digest.take(state.tide);
        }
        if (digest.touched() > 2 * (topology.hyphae.size() + topology.socketCount()) + SETTLE_ANYWAY) {
            digest.settle(); // or the lists would hold on to all that ever lived
        }
        return 0;
    }

    private boolean quiet() {
        return awake == 0
                || state.total.held == 0 && due.nextButForWindows(true) == Hypha.NEVER && state.awakeNext.size() == 0;
    }

    /** Counts tides up to this one, without running them: nobody would be awake in any of them. */
    void pass(long until) {
        long from = state.tide;
        awake = 0;
        urgentMoved = false;
        state.pass(until);
        gate.passed(until);
        if (digestTide(from) <= until) {
            digest.take(digestTide(from));
        }
    }

    /** The first tide after this one of which a digest is taken, whether it runs or is passed. */
    private long digestTide(long after) {
        long every =
                settings.digestEveryTide() ? 1 : state.blueprint.checkpoint().everyTides();
        return every == 0 ? Hypha.NEVER : after - after % every + every;
    }
}
