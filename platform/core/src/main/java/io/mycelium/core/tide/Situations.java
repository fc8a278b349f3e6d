package io.mycelium.core.tide;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.observe.Sought;
import io.mycelium.api.signal.SignalId;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Dealings;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Node;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.SignalQueue;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.State;
import io.mycelium.core.trace.HyphaFacts;
import io.mycelium.core.trace.KeptStep;
import io.mycelium.core.trace.SignalHistory;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how a hypha stands, and what became of a signal on its way to it. It looks at the hypha, its sockets and what is
 * kept of dissonances, and changes nothing. At a boundary, on the tide's thread.
 */
final class Situations {
    /** So many sockets of it are looked at, and so many signals in each. */
    private static final int MOST = 1000;

    private static final int MOST_DISSONANCES = 3;
    private static final int MOST_NAMED = 5;

    private final State state;
    private final @Nullable SignalHistory history;

    Situations(State state, @Nullable SignalHistory history) {
        this.state = state;
        this.history = history;
    }

    /** Nothing if there never was one of the name. */
    Optional<Situation> of(String name, @Nullable SignalId signal) {
        Node found = state.topology.find(name);
        if (found instanceof Node.Gone) {
            List<String> reasons = new ArrayList<>();
            reasons.add("it has died: what is for it is a dissonance, or goes where its species says");
            last(name).forEach(each -> reasons.add("dissonance " + line(each)));
            return Optional.of(new Situation(name, state.tide, null, reasons, way(signal, null), List.of()));
        }
        return found instanceof Hypha h
                ? Optional.of(new Situation(name, state.tide, now(h), reasons(h), way(signal, h), carried(h)))
                : Optional.empty();
    }

    private List<Dissonance> last(String name) {
        List<Dissonance> all = state.dissonances.about(name);
        return all.subList(Math.max(0, all.size() - MOST_DISSONANCES), all.size());
    }

    private static String line(Dissonance d) {
        return d.number() + ": " + d.kind().word() + " at " + d.where() + " in tide " + d.tide() + ": "
                + d.message().lines().findFirst().orElse("");
    }

    // ---- what its rules would see

    private Situation.Now now(Hypha h) {
        Dealings dealings = h.dealings;
        List<KeptStep.Known> known = new ArrayList<>();
        if (dealings != null && dealings.questions != null) {
            dealings.questions
                    .known()
                    .forEach(each ->
                            known.add(new KeptStep.Known(each.from(), each.field(), each.value(), each.tide())));
        }
        return new Situation.Now(
                h.species.behaviour,
                h.state,
                facts(h),
                h.species.energy,
                h.species.plan.together(),
                new KeptStep.Chance(0, 0),
                known);
    }

    private HyphaFacts facts(Hypha h) {
        Set<String> upstream = new LinkedHashSet<>();
        Set<String> neighbours = new LinkedHashSet<>();
        Set<String> peers = new LinkedHashSet<>();
        int sockets = 0;
        double fill = 0;
        for (Socket s = h.firstOut; s != null && sockets++ < MOST; s = s.nextOut) {
            if (!s.closing) {
                neighbours.add(s.to.name());
                if (s.to instanceof Hypha) {
                    peers.add(s.to.name());
                }
            }
        }
        for (Socket s = h.firstIn; s != null && sockets++ < MOST; s = s.nextIn) {
            fill = Math.max(fill, Math.min(s.held(), s.capacity()) / (double) s.capacity());
            if (!s.from.name().equals(BodyNode.WORLD) && !s.addressed()) {
                upstream.add(s.from.name());
            }
            if (!s.closing && s.from instanceof Hypha) {
                peers.add(s.from.name());
            }
        }
        Dealings dealings = h.dealings;
        boolean few = sockets < MOST;
        return new HyphaFacts(
                h.name(),
                h.species.plan.name(),
                h.generation,
                h.species.indexOf(h),
                state.tide + 1 - h.bornAt,
                h.vitality,
                1,
                h.energyLeft(),
                h.isExhausted(),
                (int) waiting(h),
                (int) waiting(h),
                h.outbox != null ? (int) (state.tide + 1 - h.outbox.since) : dealings == null ? 0 : dealings.stopped,
                dealings == null ? 0 : dealings.refused,
                dealings == null ? 0 : dealings.stashed(),
                fill,
                few ? List.copyOf(upstream) : List.of(),
                few ? List.copyOf(neighbours) : List.of(),
                few ? List.copyOf(peers) : List.of(),
                few);
    }

    private static long waiting(Hypha h) {
        long waiting = h.inbox == null ? 0 : h.inbox.size();
        for (Socket s = h.firstPending; s != null; s = s.nextPending) {
            waiting += s.held();
        }
        return waiting;
    }

    private static @Nullable List<String> carried(Hypha h) {
        Set<String> carried = new TreeSet<>();
        int sockets = 0;
        for (Socket s = h.firstIn; s != null; s = s.nextIn) {
            if (s.carriesAll() || sockets++ > MOST) {
                return null;
            }
            if (!s.closing && !s.addressed()) {
                carried.addAll(s.carriedNames());
            }
        }
        return new ArrayList<>(carried);
    }

    // ---- why it does nothing

    private List<String> reasons(Hypha h) {
        List<String> reasons = new ArrayList<>();
        long waiting = waiting(h);
        String wait = waiting == 0 ? "nothing waits for it" : signals(waiting) + " for it";
        if (h.species.packGone) {
            reasons.add(
                    "its pack '" + h.species.plan.pack() + "' is gone: what it would sense is held until that is back");
        } else if (h.species.isHeld()) {
            reasons.add("too many ACTs of its species did not come back: what it would sense is held until another"
                    + " version of pack '" + h.species.plan.pack() + "' is deployed");
        }
        if (h.quarantined) {
            reasons.add(
                    "it is in quarantine, and senses nothing until it is restarted, or another version of its pack is"
                            + " deployed");
        }
        if (h.species.shed) {
            String line = state.degradation == null ? null : state.degradation.line();
            reasons.add("its species is shed" + (line == null ? "" : ": " + line));
        }
        if (h.outbox != null) {
            reasons.add("it is stopped since tide " + h.outbox.since + ": of what it emitted "
                    + signals(h.outbox.size()) + " for " + stoppedBy(h)
                    + "; until then it acts upon what is urgent alone");
        }
        addApart(h, reasons);
        if (h.isExhausted()) {
            reasons.add("the network had not energy enough for it in its last tide: its budget is shared by all");
        } else if (waiting > 0 && h.energyLeft() == 0) {
            reasons.add("it used up its energy in its last tide, which is " + h.species.energy
                    + " firings: the rest waits for the next one");
        }
        if (waiting > 0 && h.species.isClosedIn(state.tide + 1)) {
            reasons.add(wait + ", until the window of its species opens in tide "
                    + h.species.plan.wake().next(state.tide));
        } else if (state.isAwake(h)) {
            reasons.add(wait + ", and it is awake in the next tide");
        } else {
            String until = h.wakesAt == Hypha.NEVER
                    ? "until a signal comes"
                    : "until tide " + h.wakesAt + ", or a signal comes";
            reasons.add(wait + (reasons.isEmpty() ? ": it sleeps " + until : ""));
        }
        return reasons;
    }

    private static String signals(long count) {
        return count == 1 ? "1 signal waits" : count + " signals wait";
    }

    private static String stoppedBy(Hypha h) {
        Set<String> far = new TreeSet<>();
        for (int i = 0; h.outbox != null && i < Math.min(MOST, h.outbox.size()); i++) {
            Socket s = h.outbox.socket(i);
            far.add(
                    s.isApart()
                            ? "the end of the partition between it and " + s.to.name()
                            : "room in the socket to " + s.to.name() + " (" + s.held() + " of " + s.capacity() + ")");
        }
        return few(far);
    }

    private static void addApart(Hypha h, List<String> reasons) {
        Set<String> others = new TreeSet<>();
        long held = 0;
        int sockets = 0;
        for (Socket s = h.firstIn; s != null && sockets++ < MOST; s = s.nextIn) {
            if (s.isApart()) {
                others.add(s.from.name());
                held += s.held() + inOutbox(s);
            }
        }
        if (!others.isEmpty()) {
            reasons.add("a partition is between it and " + few(others)
                    + (held == 0 ? "" : ": " + signals(held) + " for it on the other side"));
        }
    }

    /** What waits for a socket at its sender. */
    private static long inOutbox(Socket s) {
        long waiting = 0;
        if (s.from instanceof Hypha h && h.outbox != null) {
            for (int i = 0; i < Math.min(MOST, h.outbox.size()); i++) {
                waiting += h.outbox.socket(i) == s ? 1 : 0;
            }
        }
        return waiting;
    }

    // ---- what became of a signal

    private List<String> way(@Nullable SignalId wanted, @Nullable Hypha h) {
        if (wanted == null) {
            return List.of();
        }
        String id = wanted.toString();
        List<String> way = new ArrayList<>();
        SignalHistory.Why why = history == null ? null : history.why(id, state.tide);
        if (why != null) {
            why.signal().path().forEach(step -> way.add("tide " + step.tide() + ": " + step.what()));
        }
        if (h != null) {
            addWaiting(h, id, way);
        }
        state.steps.with(wanted).stream()
                .filter(step -> h == null || !step.hypha().equals(h.name()))
                .forEach(step -> way.add("it went to " + step.hypha() + ", which acted upon it in tide " + step.tide()
                        + (step.ending().failed() ? ": that step failed" : "")));
        state.dissonances
                .find(Sought.ANY, 0)
                .filter(d -> d.signal() != null && d.signal().id().toString().equals(id))
                .forEach(d -> way.add("it is dissonance " + line(d)
                        + (d.receiver() == null ? "" : "; " + d.receiver() + " was to have it")));
        if (way.isEmpty()) {
            way.add(notKnown(wanted, h));
        }
        return way;
    }

    private void addWaiting(Hypha h, String id, List<String> way) {
        int sockets = 0;
        for (Socket s = h.firstPending; s != null && sockets++ < MOST; s = s.nextPending) {
            for (int i = 0; i < Math.min(MOST, s.urgentHeld()); i++) {
                add(s.peekUrgent(i), s, id, way);
            }
            for (int i = 0; i < Math.min(MOST, s.otherHeld()); i++) {
                add(s.peekOther(i), s, id, way);
            }
        }
        SignalQueue inbox = h.inbox;
        for (int i = 0; inbox != null && i < Math.min(MOST, inbox.size()); i++) {
            if (inbox.get(i).id().toString().equals(id)) {
                way.add("it waits in the inbox of " + h.name() + " since tide " + inbox.get(i).arrived);
            }
        }
        Dealings dealings = h.dealings;
        for (int i = 0; dealings != null && i < Math.min(MOST, dealings.stashed()); i++) {
            if (dealings.stashed(i).id().toString().equals(id)) {
                way.add(h.name() + " has put it aside");
            }
        }
    }

    private static void add(CoreSignal held, Socket s, String id, List<String> way) {
        if (held.id().toString().equals(id)) {
            way.add("it waits in the socket from " + s.from.name() + " to " + s.to.name() + " since tide "
                    + held.arrived);
        }
    }

    private String notKnown(SignalId wanted, @Nullable Hypha asked) {
        Node origin = state.topology.find(wanted.origin());
        if (origin == null) {
            return "nobody called " + wanted.origin() + " was ever there to emit it";
        }
        String elsewhere = elsewhere(origin, wanted.toString());
        if (elsewhere != null) {
            return elsewhere;
        }
        if (origin instanceof Hypha h) {
            if (wanted.generation() > h.generation || wanted.generation() == h.generation && wanted.seq() > h.seq) {
                return h.name() + " has not emitted it: its last signal is " + h.name() + "/" + h.generation + "/"
                        + h.seq;
            }
        }
        Set<String> ends = ends(origin);
        if (asked != null && !ends.contains(asked.name())) {
            return "no way leads from " + origin.name() + " to " + asked.name() + ", but for what is sent by name"
                    + (ends.isEmpty() ? "" : ": what it gives goes to " + few(ends));
        }
        return "it waits no more, it is no dissonance that is kept, and its frequency was not traced: it was acted upon, or"
                + " went elsewhere; 'mycelium trace' shows the way of those that come";
    }

    private static String few(Set<String> names) {
        String first = String.join(", ", names.stream().limit(MOST_NAMED).toList());
        return names.size() <= MOST_NAMED ? first : first + " and " + (names.size() - MOST_NAMED) + " others";
    }

    /** To whom what somebody emits may come, also through relays. */
    private static Set<String> ends(Node origin) {
        Set<String> ends = new LinkedHashSet<>();
        Set<Node> relays = new LinkedHashSet<>();
        ArrayDeque<Node> next = new ArrayDeque<>(List.of(origin));
        while (!next.isEmpty()) {
            int sockets = 0;
            for (Socket s = next.remove().firstOut; s != null && sockets++ < MOST; s = s.nextOut) {
                if (!s.closing && !s.addressed() && !(s.to instanceof RelayNode)) {
                    ends.add(s.to.name());
                } else if (!s.closing && !s.addressed() && relays.size() < MOST && relays.add(s.to)) {
                    next.add(s.to);
                }
            }
        }
        return ends;
    }

    /** Where it waits, on its way from who has emitted it or in a socket to another one. */
    private static @Nullable String elsewhere(Node origin, String id) {
        if (origin instanceof Hypha h) {
            for (int i = 0; h.outbox != null && i < Math.min(MOST, h.outbox.size()); i++) {
                if (h.outbox.signal(i).id().toString().equals(id)) {
                    Socket s = h.outbox.socket(i);
                    return "it waits in the outbox of " + h.name() + " for "
                            + (s.isApart() ? "the end of the partition between it and " : "room in the socket to ")
                            + s.to.name();
                }
            }
        }
        int sockets = 0;
        for (Socket s = origin.firstOut; s != null && sockets++ < MOST; s = s.nextOut) {
            if (isIn(s, id)) {
                return s.isApart()
                        ? "it waits for " + s.to.name() + ", on the other side of the partition"
                        : "it went to " + s.to.name() + ", and waits there";
            }
        }
        return null;
    }

    private static boolean isIn(Socket s, String id) {
        for (int i = 0; i < Math.min(MOST, s.urgentHeld()); i++) {
            if (s.peekUrgent(i).id().toString().equals(id)) {
                return true;
            }
        }
        for (int i = 0; i < Math.min(MOST, s.otherHeld()); i++) {
            if (s.peekOther(i).id().toString().equals(id)) {
                return true;
            }
        }
        return false;
    }
}
