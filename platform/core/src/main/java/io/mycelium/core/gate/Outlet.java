package io.mycelium.core.gate;

import io.mycelium.api.fruiting.Output;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.core.crew.PluginCaller;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Counters;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.State;
import io.mycelium.core.trace.TraceEvent;
import java.util.ArrayList;
import java.util.List;

/** In PROCESS, output bodies sense what was emitted to them, and deliver. The tide's thread only. */
public final class Outlet {
    private final State state;
    private final Gate gate;

    public Outlet(State state, Gate gate) {
        this.state = state;
        this.gate = gate;
    }

    /** Lets all bodies deliver to which something was emitted; returns what a trace shows of it. */
    public List<TraceEvent> deliver() {
        List<TraceEvent> events = new ArrayList<>();
        for (BodyNode body : state.topology.bodies) {
            if (!body.isInput() && body.serving() && (body.touched || body.handsOverAgain())) {
                body.touched = false;
                deliver(body, events);
            }
        }
        return events;
    }

    /** Into the log, then to the service. */
    private void deliver(BodyNode body, List<TraceEvent> events) {
        List<Output> outputs = sensed(body);
        body.signals += outputs.size();
        Counters counters = state.counters();
        counters.delivered += outputs.size();
        counters.held -= outputs.size();
        counters.moved += outputs.size();
        outputs.forEach(o -> events.add(new TraceEvent.Has(body.name(), o.signal())));
        handOver(body, outputs);
        tell(body);
        if (!outputs.isEmpty()) {
            events.add(new TraceEvent.Delivers(body.name(), outputs.size()));
        }
    }

    /** Hands over what is new, after whatever the service missed by a fault, as far as the log still has it. */
    private void handOver(BodyNode body, List<Output> fresh) {
        long last = body.log.last();
        if (body.output == null) {
            body.handed = last;
            return;
        }
        if (body.strikes.leftAlone(state.tide)) {
            return;
        }
        long missed = last - fresh.size() - body.handed;
        List<Output> outputs = missed == 0
                ? fresh
                : body.log.after(body.handed, Integer.MAX_VALUE).outputs();
        try {
            body.memory = gate.deliver(body, outputs);
            body.handed = last;
            body.strikes.forgive();
            state.changed = true;
        } catch (PluginCaller.PluginFault fault) {
            state.failed(body, String.valueOf(fault.getMessage()));
        }
    }

    private void tell(BodyNode body) {
        Throwable fault = body.log.tell();
        if (fault != null) {
            state.dissonance(
                    Dissonance.Kind.PLUGIN_FAULT,
                    body.name(),
                    "a listener to the outputs of '" + body.name() + "' is told no more: "
                            + PluginCaller.reason(fault));
        }
    }

    private List<Output> sensed(BodyNode body) {
        List<Output> outputs = new ArrayList<>();
        for (Socket s = body.firstIn; s != null; ) {
            Socket next = s.nextIn;
            if (s.held() > 0) {
                state.beforeChange(s);
                for (CoreSignal signal = s.leave(); signal != null; signal = s.leave()) {
                    outputs.add(body.log.add(signal, state.tide));
                }
                if (s.closing) {
                    s.unlinkIn();
                }
            }
            s = next;
        }
        return outputs;
    }
}
