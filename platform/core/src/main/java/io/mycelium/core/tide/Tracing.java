package io.mycelium.core.tide;

import io.mycelium.api.fruiting.TraceContext;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.signal.Signal;
import io.mycelium.core.act.Worker;
import io.mycelium.core.act.Workers;
import io.mycelium.core.blueprint.Traced;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Node;
import io.mycelium.core.graph.Outbox;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.State;
import io.mycelium.core.trace.SignalFeed;
import io.mycelium.core.trace.SignalHistory;
import io.mycelium.core.trace.TideTime;
import io.mycelium.core.trace.TraceEvent;
import io.mycelium.core.trace.TraceSink;
import io.mycelium.core.trace.Ways;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts what the phases noted into the order in which a trace shows it: phase by phase, by ids, hyphae before bodies.
 * Without a sink it does nothing. The tide's thread only.
 */
final class Tracing {
    private final State state;
    private final @Nullable TraceSink sink;
    private List<TraceEvent> delivered = List.of();
    private List<TraceEvent> act = List.of();
    private @Nullable SignalHistory history;
    private final SignalFeed feed = new SignalFeed();
    private Traced only = Traced.NOTHING;
    private boolean notes;

    Tracing(State state, @Nullable TraceSink sink) {
        this.state = state;
        this.sink = sink;
    }

    /** From the next tide on, it is kept what becomes of such signals. */
    void trace(Traced traced) {
        notes = traced.any();
        only = traced;
        if (history != null) {
            history.trace(traced, state.tide);
        } else if (notes) {
            history = new SignalHistory(traced, state.tide, feed, this::outside);
        }
        feed.traced(traced);
    }

    private @Nullable TraceContext outside(Signal signal) {
        return state.outside != null && signal instanceof CoreSignal own ? state.outside.of(own.root) : null;
    }

    /** What is told of signals that are traced, for who follows them. */
    SignalFeed feed() {
        return feed;
    }

    /** What is kept of signals that are or were traced; null if none ever was. */
    @Nullable
    SignalHistory history() {
        return history;
    }

    /** Answers whether somebody wants to know what happens in the tide that begins. */
    boolean begin() {
        boolean any = sink != null || notes;
        state.ways = any ? new Ways(sink == null ? only : null) : null;
        return any;
    }

    void delivered(List<TraceEvent> events) {
        delivered = events;
    }

    /** The targets of all emissions are known: the events of ACT are, too. */
    void acted(Workers workers) {
        if (state.ways != null) {
            state.ways.emitting();
            act = new ArrayList<>();
            workers.forEach(this::acted);
        }
    }

    private void acted(Worker worker) {
        for (Object entry : worker.trace.act) {
            if (entry instanceof TraceEvent event) {
                act.add(event);
            } else {
                int emission = (Integer) entry;
                CoreSignal signal = worker.emissions().signal(emission);
                Socket socket = worker.emissions().socket(emission);
                if (signal != null) {
                    String who = signal.key.origin.name();
                    act.add(
                            socket == null
                                    ? new TraceEvent.EmitsNowhere(who, signal, worker.sentTo(emission))
                                    : new TraceEvent.Emits(who, signal, place(socket.to), socket.to.name()));
                }
            }
        }
    }

    /** What has found no room in this tide waits where it was emitted. */
    void stopped(Workers workers) {
        Ways ways = state.ways;
        if (ways != null) {
            workers.forEach(worker -> worker.emissions().stopped.forEach(h -> stopped(h, ways)));
        }
    }

    private static void stopped(Hypha h, Ways ways) {
        Outbox outbox = h.outbox;
        for (int i = 0; outbox != null && i < outbox.size(); i++) {
            if (ways.wants(outbox.signal(i))) {
                ways.add(new TraceEvent.Waits(
                        h.name(), outbox.signal(i), outbox.socket(i).to.name()));
            }
        }
    }

    private static TraceEvent.Place place(Node to) {
        return to instanceof RelayNode
                ? TraceEvent.Place.RELAY
                : to instanceof BodyNode ? TraceEvent.Place.BODY : TraceEvent.Place.HYPHA;
    }

    /**
     * The tide is over.
     *
     * @param creates births by relays
     * @param quiet whether the network is
     * @param clock that was stamped on the tide, in ms
     * @param nanos when it began, by a clock that never goes back
     */
    void tell(
            Workers workers,
            List<TraceEvent> creates,
            List<Dissonance> dissonances,
            boolean quiet,
            long clock,
            long nanos) {
        Ways ways = state.ways;
        if (ways == null) {
            return;
        }
        List<TraceEvent> acts = new ArrayList<>(act);
        delivered.stream().filter(e -> !(e instanceof TraceEvent.Has)).forEach(acts::add);
        workers.forEach(worker -> worker.trace.ends.forEach(ways::add));
        List<TraceEvent> rest = rest(ways, workers, dissonances);
        if (quiet) {
            rest.add(new TraceEvent.Quiet(state.network()));
        }
        TraceEvent.Tide told = ways.tide(state.network(), state.tide, sense(workers), acts, rest, creates);
        if (sink != null) {
            sink.tide(told);
        }
        if (notes && history != null) {
            history.tide(told, new TideTime(state.tide, clock, nanos));
        }
    }

    private List<TraceEvent> sense(Workers workers) {
        List<TraceEvent> events = new ArrayList<>();
        workers.forEach(worker -> events.addAll(worker.trace.sense));
        delivered.stream().filter(e -> e instanceof TraceEvent.Has).forEach(events::add);
        return events;
    }

    private List<TraceEvent> rest(Ways ways, Workers workers, List<Dissonance> dissonances) {
        List<TraceEvent> events = new ArrayList<>();
        for (int i = 0; i < state.awake.size() && ways.all(); i++) {
            Hypha h = state.topology.hyphaOrNull(state.awake.get(i));
            if (h != null) {
                events.add(new TraceEvent.Reports(h.name(), h.vitality.level().word()));
            }
        }
        workers.forEach(worker -> worker.deaths.forEach(h -> events.add(new TraceEvent.Reports(h.name(), "dead"))));
        for (Dissonance d : dissonances) {
            events.add(new TraceEvent.Dissonant(d.where(), d.kind().word(), d.signal(), d.message()));
        }
        return events;
    }
}
