package io.mycelium.core.tide;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.core.trace.TraceEvent;
import java.util.ArrayList;
import java.util.List;

/** Puts what the workers noted into the order in which a trace shows it: phase by phase, by ids, hyphae before bodies. */
final class Tracing {
    private Tracing() {}

    /** The events of ACT, in order, once the targets of all emissions are known. */
    static List<TraceEvent> act(Worker[] workers) {
        List<TraceEvent> events = new ArrayList<>();
        for (Worker worker : workers) {
            for (Object entry : worker.traceAct) {
                if (entry instanceof TraceEvent event) {
                    events.add(event);
                } else {
                    int emission = (Integer) entry;
                    CoreSignal signal = worker.emissions.signal(emission);
                    Socket socket = worker.emissions.socket(emission);
                    if (signal != null && socket != null) {
                        TraceEvent.Place place = socket.to instanceof RelayNode
                                ? TraceEvent.Place.RELAY
                                : socket.to instanceof BodyNode ? TraceEvent.Place.BODY : TraceEvent.Place.HYPHA;
                        events.add(new TraceEvent.Emits(signal.key.origin.name(), signal, place, socket.to.name()));
                    }
                }
            }
        }
        return events;
    }

    static List<TraceEvent> sense(Worker[] workers, List<TraceEvent> delivered) {
        List<TraceEvent> events = new ArrayList<>();
        for (Worker worker : workers) {
            events.addAll(worker.traceSense);
        }
        delivered.stream().filter(e -> e instanceof TraceEvent.Has).forEach(events::add);
        return events;
    }

    static List<TraceEvent> rest(Topology topology, AwakeList awake, Worker[] workers, List<Dissonance> dissonances) {
        List<TraceEvent> events = new ArrayList<>();
        for (int i = 0; i < awake.size(); i++) {
            Hypha h = topology.hyphaOrNull(awake.get(i));
            if (h != null) {
                events.add(new TraceEvent.Reports(h.name(), h.vitality.level().word()));
            }
        }
        for (Worker worker : workers) {
            worker.deaths.forEach(h -> events.add(new TraceEvent.Reports(h.name(), "dead")));
        }
        for (Dissonance d : dissonances) {
            events.add(new TraceEvent.Dissonant(d.where(), d.kind().word(), d.signal()));
        }
        return events;
    }
}
