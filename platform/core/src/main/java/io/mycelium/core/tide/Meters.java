package io.mycelium.core.tide;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.core.act.Workers;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Shows what a network has counted since it was opened. */
final class Meters {
    private final State state;
    private final TideTimes times;
    private final Checkpointer checkpointer;
    private final Progress progress;
    private final NetworkView.Status opened;
    /** As it was then: a network that goes on from a checkpoint would count again what it has lost. */
    private final Map<String, Long> bodiesThen = new TreeMap<>();

    private final Map<String, Long> unheededThen;

    /** @param opened how the network was, before its first tide here */
    Meters(State state, TideTimes times, Checkpointer checkpointer, Progress progress, NetworkView.Status opened) {
        this.state = state;
        this.times = times;
        this.checkpointer = checkpointer;
        this.progress = progress;
        this.opened = opened;
        state.topology.bodies.forEach(body -> bodiesThen.put(body.name(), body.signals));
        unheededThen = unheeded();
    }

    /** Any thread; waits for nothing. */
    NetworkMeters at(NetworkView.Status boundary) {
        Map<String, NetworkMeters.Times> phases = new LinkedHashMap<>();
        for (TideTimes.Phase phase : TideTimes.Phase.values()) {
            phases.put(phase.word(), times.of(phase));
        }
        Map<String, Long> dissonances = new LinkedHashMap<>();
        for (Dissonance.Kind kind : Dissonance.Kind.values()) {
            dissonances.put(kind.word(), state.dissonances.noted(kind));
        }
        return new NetworkMeters(
                boundary.tide() - opened.tide(),
                since(boundary.counters(), opened.counters()),
                boundary.births() - opened.births(),
                boundary.deaths() - opened.deaths(),
                phases,
                times.whole(),
                dissonances,
                checkpointer.meters(),
                progress.activity().map(Activity::nanos).orElse(0L));
    }

    private static NetworkView.Counters since(NetworkView.Counters now, NetworkView.Counters then) {
        return new NetworkView.Counters(
                now.ingested() - then.ingested(),
                now.emitted() - then.emitted(),
                now.copied() - then.copied(),
                now.made() - then.made(),
                now.acted() - then.acted(),
                now.absorbed() - then.absorbed(),
                now.delivered() - then.delivered(),
                now.dissonant() - then.dissonant(),
                now.held());
    }

    /** On the tide's thread. */
    NetworkMeters.AtBoundary atBoundary(Workers workers) {
        List<NetworkMeters.Strike> strikes = new ArrayList<>();
        state.topology.relays.forEach(relay -> strikes.add(
                new NetworkMeters.Strike("relay", relay.name(), relay.plan.kind(), relay.strikes.inARow())));
        List<NetworkMeters.BodySignals> bodies = new ArrayList<>();
        state.topology.bodies.stream()
                .filter(body -> !body.name().equals(BodyNode.WORLD))
                .forEach(body -> {
                    String kind = body.plan.kind();
                    strikes.add(new NetworkMeters.Strike("body", body.name(), kind, body.strikes.inARow()));
                    bodies.add(new NetworkMeters.BodySignals(
                            body.name(),
                            body.isInput() ? "in" : "out",
                            kind,
                            body.signals - bodiesThen.getOrDefault(body.name(), 0L)));
                });
        Map<String, Long> unheeded = unheeded();
        unheeded.replaceAll((pack, all) -> all - unheededThen.getOrDefault(pack, 0L));
        strikes.add(new NetworkMeters.Strike(
                "policy", null, state.blueprint.health().kind(), state.policyStrikes.inARow()));
        return new NetworkMeters.AtBoundary(state.stopped.size(), strikes, workers.firings(), bodies, unheeded);
    }

    /** By pack, since the network began. */
    private Map<String, Long> unheeded() {
        Map<String, Long> byPack = new TreeMap<>();
        state.topology.species.forEach(species -> {
            String pack = species.plan.pack();
            if (pack != null) {
                species.unheeded.values().forEach(count -> byPack.merge(pack, count, Long::sum));
                byPack.putIfAbsent(pack, 0L);
            }
        });
        return byPack;
    }
}
