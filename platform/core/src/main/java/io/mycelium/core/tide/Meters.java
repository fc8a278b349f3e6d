package io.mycelium.core.tide;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.core.act.Workers;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows what a network has counted since it was opened. */
final class Meters {
    private final State state;
    private final TideTimes times;
    private final Checkpointer checkpointer;
    private final Progress progress;
    private final NetworkView.Status opened;

    /** @param opened how the network was, before its first tide here */
    Meters(State state, TideTimes times, Checkpointer checkpointer, Progress progress, NetworkView.Status opened) {
        this.state = state;
        this.times = times;
        this.checkpointer = checkpointer;
        this.progress = progress;
        this.opened = opened;
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
        state.topology.bodies.stream()
                .filter(body -> !body.name().equals(BodyNode.WORLD))
                .forEach(body -> strikes.add(
                        new NetworkMeters.Strike("body", body.name(), body.plan.kind(), body.strikes.inARow())));
        strikes.add(new NetworkMeters.Strike(
                "policy", null, state.blueprint.health().kind(), state.policyStrikes.inARow()));
        return new NetworkMeters.AtBoundary(state.stopped.size(), strikes, workers.firings());
    }
}
