package io.mycelium.core.graph;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.rule.PackId;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.trace.StepHistory;
import io.mycelium.core.trace.Ways;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a network is between two tides: all that a tide reads and writes, and all that a checkpoint holds. Everything in
 * the core that works on a network is given its state and nothing above it.
 *
 * <p>For the tide's own thread. In a phase of workers each of these has {@link Changes} of its own, which are made here,
 * and taken over here when the phase is over.
 */
public final class State {
    public final Blueprint blueprint;
    public final Topology topology;
    public final Dissonances dissonances;
    /** All that was ever counted. */
    public final Counters total = new Counters();

    private final Counters ofTide = new Counters();

    /** Of the health policy. */
    public final Strikes policyStrikes = new Strikes();

    public final DigestChain digests = new DigestChain();
    public final WakeTimes wakeTimes = new WakeTimes((hypha, tide) -> hypha.wakesAt == tide);
    /** Whose questions are due in which tide to come. */
    public final WakeTimes questionTimes = new WakeTimes(
            (hypha, tide) -> hypha.questions() != null && hypha.questions().isDue(tide));

    public final DecayTimes decayTimes = new DecayTimes();

    /** What hyphae are told of their own signals. */
    public final NoticeBoard notices = new NoticeBoard(this);

    /** Those whose outbox holds something, in the order in which they were stopped. */
    public final List<Hypha> stopped = new ArrayList<>();

    /** What the tide's own thread changes. */
    public final Changes own;

    private final List<Changes> threads = new ArrayList<>();

    /** Those awake in the running tide, and, from its EMIT on, those awake in the next one. */
    public AwakeList awake = new AwakeList();

    public AwakeList awakeNext = new AwakeList();

    /** The number of the running tide, or of the last one. */
    public long tide;

    public long births;
    public long deaths;
    /** How many of the blueprint's inputs have not come in yet. */
    public int inputsLeft;
    /** With whom of those awake the granting of the network's energy begins in the next tide: an id. */
    public int energyTurn;
    /** The start of the server in which it runs, or, as it is read from a checkpoint, in which that was written. */
    public long incarnation;

    /** Whether something is not as the last checkpoint has it. */
    public boolean changed = true;

    /** What of it is shed when something is short; null if nothing ever is. */
    @Nullable
    public Degradation degradation;

    /** The traces that signals came in with; null while none did. */
    @Nullable
    public OutsideTraces outside;

    /** The ways of signals from outside and through relays in this tide, where somebody traces them; else null. */
    @Nullable
    public Ways ways;

    /** The steps that are kept to be explained: no part of what it is. */
    public final StepHistory steps = new StepHistory();

    /** The ids of the hyphae whose steps are all kept in the running tide; null if nobody's are. */
    public int @Nullable [] watched;

    private @Nullable Keeper keeper;

    State(Blueprint blueprint) {
        this.blueprint = blueprint;
        dissonances = new Dissonances(blueprint.limits().dissonances());
        inputsLeft = blueprint.inputs().size();
        own = newChanges();
        topology = new Topology(own::beforeChange, own::beforeChange);
    }

    public String network() {
        return blueprint.network();
    }

    /** Makes the changes of one thread more. */
    public Changes newChanges() {
        Changes changes = new Changes();
        changes.keeper = keeper;
        changes.shedding = own != null && own.shedding;
        threads.add(changes);
        return changes;
    }

    /** The changes of all threads, those of the tide's own first. */
    public List<Changes> threads() {
        return threads;
    }

    /** From the next tide on species are shed, or none is. */
    void shedding(boolean any) {
        threads.forEach(changes -> changes.shedding = any);
    }

    /** In TIDE IN, when all are listed who would be awake: whose species is shed is not. */
    public void letShedSleep() {
        if (own.shedding) {
            awake.keep(id -> {
                Hypha h = topology.hyphaOrNull(id);
                return h == null || !h.species.shed;
            });
        }
    }

    // ---- the phases of a tide

    public void beginTide() {
        tide++;
        if (keeper != null && keeper.ended()) {
            keepFor(null);
        }
        AwakeList spent = awake;
        awake = awakeNext;
        awakeNext = spent;
        awakeNext.clear();
        threads.forEach(t -> t.beginTide(tide));
        own.wakeFor(tide, awake);
    }

    /** From here on, who is told of something senses it in the next tide. */
    public void beginEmit() {
        own.wakeFor(tide + 1, awakeNext);
    }

    /** At the end of a phase: the dissonances that were found, in the order of the hyphae, whoever found them. */
    public void collectFound() {
        for (Changes changes : threads) {
            if (!changes.found.isEmpty()) {
                changes.found.forEach(f -> note(f.kind(), f.where(), f.message(), f.rule(), f.signal(), f.to()));
                changes.found.clear();
            }
        }
    }

    /** At the end of a tide: what was counted in it goes into the total. */
    public Counters collectCounters() {
        ofTide.clear();
        for (Changes changes : threads) {
            ofTide.add(changes.counters);
        }
        total.add(ofTide);
        return ofTide;
    }

    /** Counts tides in which nobody is awake up to this one, without running them. */
    public void pass(long until) {
        tide = until;
        // the marks of who is awake are tides: those of the list at hand move on with the count
        for (int i = 0; i < awakeNext.size(); i++) {
            Hypha h = topology.hyphaOrNull(awakeNext.get(i));
            if (h != null) {
                h.awakeIn = tide + 1;
            }
        }
    }

    // ---- changes, by the tide's own thread, outside of the workers' phases

    public Counters counters() {
        return own.counters;
    }

    /** To be called before it changes. */
    public void beforeChange(Hypha h) {
        own.beforeChange(h);
    }

    /** To be called before it changes. */
    public void beforeChange(Socket s) {
        own.beforeChange(s);
    }

    /** It gets another state that means the same, so that its part in the digest need not be made anew. */
    public void beforeSameState(Hypha h) {
        if (keeper != null) {
            keeper.keep(h);
        }
    }

    /** From now on, what changes is kept as it was for this one, as long as it needs that. */
    public void keepFor(@Nullable Keeper reader) {
        keeper = reader;
        threads.forEach(changes -> changes.keeper = reader);
    }

    /** Puts a signal into a socket and tells the receiver. Its maker looked for room before, if it can be held back. */
    public void push(Socket socket, CoreSignal signal) {
        Socket into = own.sheds(socket) ? socket : socket.way(signal.urgent);
        Changes.Offered offered = into == socket ? own.offer(socket, signal) : own.offerDiverted(into, signal);
        if (offered == Changes.Offered.WAITS) {
            own.enter(into, signal); // of one who died, or made at TIDE OUT: nobody can hold it back
        }
        if (offered != Changes.Offered.LOST && !into.isApart()) { // else it has arrived once its ends reach each other
            own.arrived(into, signal.urgent, false);
        }
    }

    /** A signal becomes a dissonance, and is held no more. */
    public void lost(Dissonance.Kind kind, String where, String message, CoreSignal signal) {
        counters().dissonant++;
        counters().held--;
        note(kind, where, message, null, signal, null);
    }

    /**
     * A dissonance; whoever notes it counts its signal.
     *
     * @param where the name of the hypha, relay or body at which it is, or its socket
     * @param to whom the signal was to reach; null: whoever is there, if that is what the kind says
     */
    public void note(
            Dissonance.Kind kind,
            String where,
            String message,
            @Nullable String rule,
            @Nullable CoreSignal signal,
            @Nullable Node to) {
        Node receiver = to;
        Node place = to != null ? to : topology.find(where);
        if (to == null && signal != null && place != null && isForWhoeverIsThere(kind)) {
            receiver = place;
        }
        boolean refusal =
                kind == Dissonance.Kind.FULL || kind == Dissonance.Kind.PARTITIONED || kind == Dissonance.Kind.SHED;
        if (refusal && signal != null && to != null) {
            notices.refused(signal, to.name(), kind.word());
        }
        PackId pack = place instanceof Hypha h && h.species.plan.pack() != null ? h.species.behaviour.pack() : null;
        dissonances.add(tide, kind, where, message, rule, signal, pack, receiver == null ? null : receiver.name());
    }

    /** Whether a signal that is lost so, at some place, was to be taken there. */
    private static boolean isForWhoeverIsThere(Dissonance.Kind kind) {
        return switch (kind) {
            case RULE_FAILED, RUNAWAY, ABANDONED, UNFIT, EXPIRED, NO_TARGET, PLUGIN_FAULT -> true;
            default -> false;
        };
    }

    /** A dissonance without a signal. */
    public void dissonance(Dissonance.Kind kind, String where, String message) {
        dissonances.add(tide, kind, where, message, null, null);
    }

    /** A call of a body failed: a dissonance, once as long as it is the same, and it is left alone for a while. */
    public void failed(BodyNode body, String what) {
        changed = true;
        if (body.strikes.strike(tide, what)) {
            fault(body, what);
        }
    }

    /** A body is not open, or did not close: a dissonance, once as long as it is the same. */
    public void unfit(BodyNode body, String what) {
        changed = true;
        if (body.strikes.tell(what)) {
            fault(body, what);
        }
    }

    private void fault(BodyNode body, String what) {
        dissonance(
                Dissonance.Kind.PLUGIN_FAULT,
                body.name(),
                "fruiting body '" + body.name() + "' of kind '" + body.plan.kind() + "': " + what);
    }

    // ---- who is awake

    /** One that the blueprint begins with is awake in the first tide, as if it had been born in the one before. */
    void awakeFirst(Hypha h) {
        h.awakeIn = tide + 1;
        awakeNext.add(h.id);
    }

    /** At a boundary: one that slept is awake in the next tide. */
    public void awakeInNext(Hypha h) {
        if (!isAwake(h)) {
            awakeFirst(h);
        }
    }

    public boolean isAwake(Hypha h) {
        return h.awakeIn == tide + 1;
    }

    /** Opens the windows of the running tide: all of those species are awake. */
    public void openWindows() {
        for (Species species : topology.species) {
            if (species.plan.wake().opensIn(tide) && !species.shed) {
                species.windowOpens();
                Roll<Hypha> members = topology.members(species);
                Hypha[] all = members.items();
                for (int i = 0; i < members.size(); i++) {
                    own.wake(all[i]);
                }
            }
        }
    }

    /** The next tide in which a window opens; {@link Hypha#NEVER} if none ever does. */
    public long nextWindow() {
        long next = Hypha.NEVER;
        for (Species species : topology.species) {
            if (species.plan.wake().every() > 0 && species.living() > 0 && !species.shed) {
                next = Math.min(next, species.plan.wake().next(tide));
            }
        }
        return next;
    }

    /** The next tide in which a window opens for which a signal waits. */
    public long nextAwaitedWindow() {
        long next = Hypha.NEVER;
        for (Species species : topology.species) {
            next = Math.min(next, species.nextAwaited(tide));
        }
        return next;
    }

    /** Those awake in the next tide, by their ids, in order. */
    public int[] awakeIds() {
        awakeNext.sort();
        return awakeNext.toArray();
    }

    /** After a recovery, all being read: the network takes up where it was. */
    public void resumed(long atTide, List<Hypha> awakeNow, List<Hypha> stoppedNow) {
        tide = atTide;
        awakeNow.forEach(this::awakeFirst);
        stopped.addAll(stoppedNow);
        topology.forEachHypha(h -> {
            decayTimes.add(h);
            if (h.wakesAt != Hypha.NEVER) {
                wakeTimes.add(h.wakesAt, h);
            }
            Questions questions = h.questions();
            if (questions != null) {
                questions.dueTides().forEach(due -> questionTimes.add(due, h));
            }
            if (h.species.wants.recovers()) {
                own.beforeChange(h);
                h.dealings().recovers = true;
                if (!isAwake(h)) {
                    awakeFirst(h);
                }
            }
            if (h.inbox != null || h.firstPending != null) {
                h.species.awaitWindow();
            }
        });
        topology.relays.forEach(r -> {
            r.touched = r.hasArrivals();
            r.blocked = r.keeps.leftBehind();
        });
        topology.bodies.forEach(b -> b.touched = b.hasArrivals());
    }
}
