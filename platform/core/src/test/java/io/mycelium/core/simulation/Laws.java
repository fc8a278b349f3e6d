package io.mycelium.core.simulation;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.Plain;
import io.mycelium.core.checkpoint.Digest;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Node;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.State;
import io.mycelium.core.tide.Census;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.OrderWatch;
import io.mycelium.core.tide.Stage;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The laws that can be seen to hold at each boundary, of one network from its start on. */
final class Laws {
    final OrderWatch order = new OrderWatch();
    private final Network network;
    private final State state;
    private Set<SignalId> held = new HashSet<>();
    private final Set<SignalId> gone = new HashSet<>();

    private final Map<Socket, Before> before = new IdentityHashMap<>();
    private long deaths;

    /** A socket before a tide. @param entered and was not refused */
    private record Before(int held, long entered, long left, boolean apart) {}

    Laws(Network network) {
        this.network = network;
        state = Stage.state(network);
    }

    void before() {
        order.before(network);
        before.clear();
        deaths = state.deaths;
        state.topology.forEachSocket(
                s -> before.put(s, new Before(s.held(), s.entered - s.dissonant, s.left, s.isApart())));
    }

    void after(String where) {
        held(LawBroken.Law.CONSERVATION, where, () -> Census.conserved(network));
        held(LawBroken.Law.ORDER, where, () -> order.after(network));
        identity(where);
        isolation(where);
        bounds(where);
    }

    private static void held(LawBroken.Law law, String where, Runnable check) {
        try {
            check.run();
        } catch (AssertionError e) {
            throw new LawBroken(law, where + ": " + e.getMessage(), e);
        }
    }

    /** Who has left does not come again. */
    private void identity(String where) {
        Set<SignalId> now = new HashSet<>();
        for (CoreSignal signal : Census.of(network).signals) {
            now.add(signal.id());
        }
        for (SignalId id : now) {
            if (gone.contains(id)) {
                throw new LawBroken(LawBroken.Law.IDENTITY, where + ": signal " + id + " had gone, and is there again");
            }
        }
        held.removeAll(now);
        gone.addAll(held);
        held = now;
    }

    /** The digest that was kept up is that of all there is. */
    private void isolation(String where) {
        network.digest();
        long kept = state.digests.sum;
        long anew = Digest.sumAnew(state);
        if (kept != anew) {
            throw new LawBroken(LawBroken.Law.ISOLATION, where + ": something changed that nobody touched");
        }
    }

    /** A socket has what it has room for, and what is apart takes nothing and gives nothing. */
    private void bounds(String where) {
        long tide = network.tideNumber();
        boolean inherited = state.deaths > deaths || helpedUp(tide);
        state.topology.forEachSocket(s -> {
            Before was = before.get(s);
            boolean tooMuch = s.otherHeld() > s.capacity() || s.held() > s.capacity() + 1;
            if (tooMuch && !(s.full.throttles() && (inherited || was != null && s.held() <= was.held))) {
                throw new LawBroken(
                        LawBroken.Law.BOUNDS,
                        where + ": socket " + s + " for " + s.capacity() + " signals has " + s.otherHeld() + " and "
                                + s.urgentHeld() + " urgent ones" + (was == null ? "" : ", and had " + was.held));
            }
            if (s.isApart() && was != null && was.apart && !inherited) {
                if (s.left != was.left || s.entered - s.dissonant != was.entered) {
                    throw new LawBroken(
                            LawBroken.Law.BOUNDS,
                            where + ": a signal went through socket " + s + ", which leads to another side: before "
                                    + was + ", now " + s.held() + " held, " + s.entered + " entered, " + s.left
                                    + " left, " + s.dissonant + " dissonant");
                }
            }
        });
        if (state.dissonances.kept() > state.blueprint.limits().dissonances()) {
            throw new LawBroken(LawBroken.Law.BOUNDS, where + ": the ledger has " + state.dissonances.kept());
        }
        if (state.topology.hyphae.size() > state.blueprint.limits().hyphae()) {
            throw new LawBroken(LawBroken.Law.BOUNDS, where + ": there are " + state.topology.hyphae.size());
        }
    }

    /** Whether somebody was replaced: what waited for him goes elsewhere, as that of one who died. */
    private boolean helpedUp(long tide) {
        return network.dissonances(Math.max(0, state.dissonances.count() - 1000), 1000).stream()
                .anyMatch(d -> d.tide() == tide && d.kind() == Dissonance.Kind.SUPERVISED);
    }

    /** Where each that holds something has come to. */
    Map<Node, Long> progress() {
        Map<Node, Long> progress = new IdentityHashMap<>();
        state.topology.forEachSocket(s -> {
            // with its number, as one that was closed is there no more when it is empty
            progress.merge(s.to, Plain.mix(s.number * 1_000_003L + s.left + s.dissonant), Long::sum);
        });
        // what it keeps goes on too, while what comes waits for that
        state.topology
                .relayOrder()
                .forEach(r ->
                        progress.merge(r, Plain.mix(r.keeps.keys().hashCode() * 31L + r.keeps.count()), Long::sum));
        state.topology.forEachHypha(h -> {
            long at = progress.getOrDefault(h, 0L);
            at = at * 31 + (h.inbox == null ? 0 : h.inbox.get(0).id().hashCode());
            at = at * 31 + (h.outbox == null ? 0 : h.outbox.signal(0).id().hashCode());
            progress.put(h, at);
        });
        return progress;
    }

    /** Whoever holds something has gone on since then, or has a reason to wait. */
    void alive(String where, Map<Node, Long> before, long since) {
        Map<Node, Long> now = progress();
        state.topology.forEachSocket(s -> {
            if (s.held() > 0 && !s.isApart()) {
                waits(
                        where,
                        "socket " + s,
                        s.urgentHeld() > 0 ? s.peekUrgent(0) : s.peekOther(0),
                        s.to,
                        before,
                        now,
                        since);
            }
        });
        state.topology.forEachHypha(h -> {
            if (h.inbox != null) {
                waits(where, "the inbox", h.inbox.get(0), h, before, now, since);
            }
            if (h.outbox != null && h.outbox.since < since) {
                waits(where, "the outbox", h.outbox.signal(0), h, before, now, since);
            }
        });
    }

    private void waits(
            String where,
            String place,
            CoreSignal signal,
            Node by,
            Map<Node, Long> before,
            Map<Node, Long> now,
            long since) {
        if (signal.arrived < since && !mayWait(by, new HashSet<>(), before, now)) {
            throw new LawBroken(
                    LawBroken.Law.LIVENESS,
                    where + ": " + signal + " is in " + place + " for " + by.name() + " since tide " + signal.arrived
                            + ", and nothing says why: "
                            + chain(by, new HashSet<>()) + "\n"
                            + network.dissonances(0, 10_000).stream()
                                    .filter(d -> d.where().equals(by.name()))
                                    .map(d -> "  " + d.tide() + " " + d.kind() + " " + d.message() + "\n")
                                    .collect(Collectors.joining()));
        }
    }

    private boolean listed(Hypha h) {
        for (int i = 0; i < state.awakeNext.size(); i++) {
            if (state.awakeNext.get(i) == h.id) {
                return true;
            }
        }
        return false;
    }

    /** Who waits for whom from there on. */
    private String chain(Node node, Set<Node> met) {
        StringBuilder text = new StringBuilder("\n  ").append(node.name());
        if (!met.add(node)) {
            return text.append(" (as before)").toString();
        }
        Set<Node> next = new LinkedHashSet<>();
        if (node instanceof Hypha h) {
            int waiting = 0;
            for (Socket s = h.firstPending; s != null; s = s.nextPending) {
                waiting += s.held();
            }
            text.append(h.goesOn ? " goes on" : "")
                    .append(h.dead ? " is dead" : "")
                    .append(", waiting ")
                    .append(waiting)
                    .append(state.isAwake(h) ? ", awake" : ", asleep")
                    .append(listed(h) ? " and listed" : "")
                    .append(", generation ")
                    .append(h.generation)
                    .append(", acted ")
                    .append(h.tidesActed)
                    .append(", energy ")
                    .append(h.species.energy)
                    .append(h.species.shed ? " shed" : "")
                    .append(h.species.plan.together() ? " together" : "")
                    .append(", pack ")
                    .append(h.species.plan.pack())
                    .append(network.hasWork() ? ", runs" : ", no work")
                    .append(", wakes at ")
                    .append(h.wakesAt)
                    .append(", is closed in the next tide: ")
                    .append(h.species.isClosedIn(state.tide + 1))
                    .append(h.isHeld() ? " is held" : "")
                    .append(state.stopped.contains(h) ? " is stopped" : "")
                    .append(", inbox ")
                    .append(h.inbox == null ? 0 : h.inbox.size())
                    .append(", outbox ")
                    .append(h.outbox == null ? 0 : h.outbox.size())
                    .append(" since ")
                    .append(h.outbox == null ? 0 : h.outbox.since)
                    .append(", wake ")
                    .append(h.species.plan.wake())
                    .append(", budget ")
                    .append(state.blueprint.limits().energy())
                    .append(h.isExhausted() ? " exhausted" : "");
            for (int i = 0; h.outbox != null && i < h.outbox.size(); i++) {
                next.add(h.outbox.socket(i).to);
            }
        } else if (node instanceof RelayNode relay) {
            text.append(" of kind ")
                    .append(relay.plan.kind())
                    .append(relay.blocked ? " is blocked" : "")
                    .append(", keeps ")
                    .append(relay.keeps.count())
                    .append(" under ")
                    .append(relay.keeps.keys())
                    .append(", due ")
                    .append(relay.due)
                    .append(relay.strikes.plain())
                    .append(relay.plan.settings());
            if (relay.blockedBy != null) {
                next.add(relay.blockedBy.to);
            }
        }
        next.forEach(each -> text.append(chain(each, met)));
        return text.toString();
    }

    /** Whether it may let signals wait: as it goes on, is held, or left alone, or waits for one who may. */
    private boolean mayWait(Node node, Set<Node> met, Map<Node, Long> before, Map<Node, Long> now) {
        if (!met.add(node)) {
            return false;
        } else if (!now.getOrDefault(node, 0L).equals(before.getOrDefault(node, 0L))) {
            return true;
        }
        if (node instanceof Hypha h) {
            if (h.isHeld()
                    || h.species.shed
                    || h.goesOn
                    || state.blueprint.limits().energy() > 0) { // whose turn it is, is by rotation
                return true;
            }
            for (int i = 0; h.outbox != null && i < h.outbox.size(); i++) {
                Socket socket = h.outbox.socket(i);
                if (socket.isApart() || mayWait(socket.to, met, before, now)) {
                    return true;
                }
            }
            return false;
        } else if (node instanceof RelayNode relay) {
            return relay.service == null
                    || relay.strikes.leftAlone(state.tide)
                    || relay.due != Long.MAX_VALUE
                    || relay.held() > 0 && !relay.keeps.leftBehind() // it keeps them, and said so
                    || relay.blockedBy != null && relay.blockedBy.isApart()
                    || relay.blockedBy != null && mayWait(relay.blockedBy.to, met, before, now);
        } else if (node instanceof BodyNode body) {
            return !body.serving();
        }
        return false;
    }
}
