package io.mycelium.core.tide;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.signal.Signal;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.Counters;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.SignalQueue;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.Species;
import io.mycelium.core.graph.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes {@link NetworkView}s: copies, as of the boundary at which they are asked for. */
final class Views {
    /** A hypha may have a million of them, and the tide waits for whoever looks. */
    static final int MOST_SOCKETS = 1000;

    private static final int MOST_WAITING = 20;

    private Views() {}

    static NetworkView.Counters counters(Counters c) {
        return new NetworkView.Counters(
                c.ingested, c.emitted, c.copied, c.made, c.acted, c.absorbed, c.delivered, c.dissonant, c.held);
    }

    /** What does not work at the moment, a line each; the same empty list while all is well. */
    static List<String> faults(State state, int lostThreads) {
        List<String> faults = List.of();
        String shed = state.degradation == null ? null : state.degradation.line();
        if (shed != null) {
            faults = with(faults, shed);
        }
        for (Species species : state.topology.species) {
            if (species.abandoned > 0) {
                faults = with(faults, abandoned(species));
            }
        }
        if (lostThreads > 0) {
            faults = with(
                    faults,
                    "threads of ACTs that were given up and have not come back: " + lostThreads
                            + "; each may keep a processor busy until the server is restarted");
        }
        for (BodyNode body : state.topology.bodies) {
            if (body.strikes.fault() != null) {
                faults = with(faults, "fruiting body '" + body.name() + "': " + body.strikes.fault());
            }
        }
        for (RelayNode relay : state.topology.relays) {
            if (relay.strikes.fault() != null) {
                faults = with(faults, "relay '" + relay.name() + "': " + relay.strikes.fault());
            }
        }
        if (state.policyStrikes.fault() != null) {
            faults = with(
                    faults, "health policy '" + state.blueprint.health().kind() + "': " + state.policyStrikes.fault());
        }
        return faults;
    }

    private static String abandoned(Species species) {
        String pack = "pack '" + species.plan.pack() + "': " + species.abandoned
                + (species.abandoned == 1 ? " ACT" : " ACTs") + " of species '" + species.plan.name()
                + "' did not come back; ";
        return pack
                + (species.isHeld()
                        ? "what any of its hyphae would sense is held"
                        : "what those hyphae would sense is held until they are restarted, or")
                + " until another version of the pack is deployed";
    }

    private static List<String> with(List<String> lines, String line) {
        List<String> more = new ArrayList<>(lines);
        more.add(line);
        return more;
    }

    /** Whether nothing can come from outside any more: each input body is used up. */
    static boolean inputsEnded(State state) {
        for (BodyNode body : state.topology.bodies) {
            if (body.isInput() && !body.ended) {
                return false;
            }
        }
        return true;
    }

    static List<NetworkView.HyphaLine> hyphae(State state, int from, int max) {
        return state.topology.hyphae.some(from, max).stream()
                .map(h -> line(state, h))
                .toList();
    }

    static NetworkView.HyphaLine line(State state, Hypha h) {
        String pack = h.species.plan.pack();
        return new NetworkView.HyphaLine(
                h.name(),
                h.species.plan.name(),
                pack == null ? "" : pack,
                h.generation,
                state.tide - h.bornAt,
                h.vitality,
                HyphaeWalk.waiting(h),
                state.isAwake(h));
    }

    static Optional<NetworkView.HyphaDetail> hypha(State state, String id) {
        if (!(state.topology.find(id) instanceof Hypha h)) {
            return Optional.empty();
        }
        List<NetworkView.SocketLine> in = new ArrayList<>();
        Socket leadsIn = h.firstIn;
        for (; leadsIn != null && in.size() < MOST_SOCKETS; leadsIn = leadsIn.nextIn) {
            in.add(line(leadsIn));
        }
        List<NetworkView.SocketLine> out = new ArrayList<>();
        Socket leadsOut = h.firstOut;
        for (; leadsOut != null && out.size() < MOST_SOCKETS; leadsOut = leadsOut.nextOut) {
            out.add(line(leadsOut));
        }
        return Optional.of(new NetworkView.HyphaDetail(
                line(state, h),
                h.plainState(),
                inbox(h),
                in,
                out,
                leadsIn != null || leadsOut != null,
                h.wakesAt == Hypha.NEVER ? -1 : h.wakesAt,
                h.isExhausted(),
                h.quarantined,
                state.dissonances.about(id)));
    }

    private static List<Signal> inbox(Hypha h) {
        List<Signal> first = new ArrayList<>();
        SignalQueue sensed = h.inbox;
        for (int i = 0; sensed != null && i < sensed.size() && first.size() < MOST_WAITING; i++) {
            first.add(sensed.get(i));
        }
        for (Socket s = h.firstPending; s != null && first.size() < MOST_WAITING; s = s.nextPending) {
            for (int i = 0; i < s.urgentHeld() && first.size() < MOST_WAITING; i++) {
                first.add(s.peekUrgent(i));
            }
            for (int i = 0; i < s.otherHeld() && first.size() < MOST_WAITING; i++) {
                first.add(s.peekOther(i));
            }
        }
        return first;
    }

    static List<NetworkView.SocketLine> sockets(State state, int from, int max) {
        return state.topology.someSockets(from, max).stream().map(Views::line).toList();
    }

    static NetworkView.SocketLine line(Socket s) {
        return new NetworkView.SocketLine(
                s.from.name(),
                s.to.name(),
                s.carriedNames(),
                s.addressed(),
                s.capacity(),
                s.full.way().word(),
                s.held(),
                s.entered,
                s.left,
                s.dissonant);
    }

    static List<NetworkView.RelayLine> relays(State state) {
        return state.topology.relays.stream()
                .map(r -> new NetworkView.RelayLine(
                        r.name(),
                        r.plan.kind(),
                        r.service != null && r.strikes.fault() == null,
                        r.held(),
                        r.entries(),
                        r.targets.size(),
                        r.memory))
                .toList();
    }

    static List<NetworkView.BodyLine> bodies(State state) {
        return state.topology.bodies.stream()
                .filter(b -> !b.name().equals(BodyNode.WORLD))
                .map(b -> new NetworkView.BodyLine(
                        b.name(),
                        b.isInput() ? "in" : "out",
                        b.plan.kind(),
                        b.serving(),
                        b.signals,
                        b.ended,
                        b.strikes.fault()))
                .toList();
    }

    static List<NetworkView.PackLine> packs(State state) {
        Map<String, List<Species>> byPack = new TreeMap<>();
        for (Species species : state.topology.species) {
            String pack = species.plan.pack();
            if (pack != null) {
                byPack.computeIfAbsent(pack, name -> new ArrayList<>()).add(species);
            }
        }
        List<NetworkView.PackLine> lines = new ArrayList<>();
        byPack.forEach((name, speciesOfPack) -> {
            Species first = speciesOfPack.get(0);
            Map<String, Long> unheeded = new TreeMap<>();
            speciesOfPack.forEach(s -> s.unheeded.forEach((f, n) -> unheeded.merge(f, n, Long::sum)));
            lines.add(new NetworkView.PackLine(
                    name,
                    first.packGone ? "gone" : first.behaviour.pack().version(),
                    first.behaviour.pack().hash(),
                    first.since,
                    speciesOfPack.stream().mapToInt(Species::living).sum(),
                    speciesOfPack.stream().map(s -> s.plan.name()).toList(),
                    first.behaviour.rules(),
                    unheeded,
                    asked(first, Behaviour::strayFields, Map.of()),
                    evaluation(speciesOfPack)));
        });
        return lines;
    }

    /** How the rules of a pack are evaluated, of whose species some may sense their signals together, and others not. */
    private static String evaluation(List<Species> ofPack) {
        Species first = ofPack.get(0);
        boolean together = ofPack.stream().anyMatch(each -> each.plan.together());
        boolean alone = ofPack.stream().anyMatch(each -> !each.plan.together());
        String words = alone ? asked(first, Behaviour::evaluation, "") : "";
        String wordsTogether = together ? asked(first, Behaviour::evaluationTogether, "") : "";
        return words.isEmpty() || wordsTogether.isEmpty() || words.equals(wordsTogether)
                ? words.isEmpty() ? wordsTogether : words
                : words + "; where signals are sensed together, " + wordsTogether;
    }

    /** What a behaviour says of itself; something else if it can't say that. */
    private static <T> T asked(Species species, Function<Behaviour, T> question, T otherwise) {
        try {
            return question.apply(species.behaviour);
        } catch (Throwable e) { // foreign code
            return otherwise;
        }
    }
}
