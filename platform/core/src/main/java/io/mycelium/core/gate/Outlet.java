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
import org.jspecify.annotations.Nullable;

/** In PROCESS, output bodies sense what was emitted to them, and deliver. The tide's thread only. */
public final class Outlet {
    private final State state;
    private final Gate gate;

    public Outlet(State state, Gate gate) {
        this.state = state;
        this.gate = gate;
    }

    /**
     * Lets all bodies deliver to which something was emitted; returns what a trace shows of it. Their services are handed all
     * of it at once: none sees what another one puts out.
     */
    public List<TraceEvent> deliver() {
        List<Gate.Handed> sensed = new ArrayList<>();
        List<Gate.Handed> handed = new ArrayList<>();
        for (BodyNode body : state.topology.bodies) {
            if (!body.isInput() && body.serving() && (body.touched || body.handsOverAgain())) {
                body.touched = false;
                List<Output> outputs = sensed(body);
                sensed.add(new Gate.Handed(body, outputs));
                handOver(body, outputs, handed);
            }
        }
        if (!handed.isEmpty()) {
            List<PluginCaller.Answer<@Nullable Object>> answers = gate.deliver(handed);
            for (int i = 0; i < answers.size(); i++) {
                delivered(handed.get(i).body(), answers.get(i));
            }
        }
        return told(sensed);
    }

    /** What is new, after whatever the service missed by a fault, as far as the log still has it. */
    private void handOver(BodyNode body, List<Output> fresh, List<Gate.Handed> handed) {
        long last = body.log.last();
        if (body.output == null) {
            body.handed = last;
        } else if (!body.strikes.leftAlone(state.tide)) {
            long missed = last - fresh.size() - body.handed;
            handed.add(new Gate.Handed(
                    body,
                    missed == 0
                            ? fresh
                            : body.log.after(body.handed, Integer.MAX_VALUE).outputs()));
        }
    }

    private void delivered(BodyNode body, PluginCaller.Answer<@Nullable Object> answer) {
        try {
            body.memory = answer.get();
            body.handed = body.log.last();
            body.strikes.forgive();
            state.changed = true;
        } catch (PluginCaller.PluginFault fault) {
            state.failed(body, String.valueOf(fault.getMessage()));
        }
    }

    private List<TraceEvent> told(List<Gate.Handed> sensed) {
        List<TraceEvent> events = new ArrayList<>();
        for (Gate.Handed each : sensed) {
            BodyNode body = each.body();
            each.outputs().forEach(o -> events.add(new TraceEvent.Has(body.name(), o.signal())));
            tell(body);
            if (!each.outputs().isEmpty()) {
                events.add(new TraceEvent.Delivers(body.name(), each.outputs().size()));
            }
        }
        return events;
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

    /** What was emitted to a body goes into its log. */
    private List<Output> sensed(BodyNode body) {
        List<Output> outputs = new ArrayList<>();
        for (Socket s = body.firstIn; s != null; ) {
            Socket next = s.nextIn;
            if (s.held() > 0 && !s.isApart()) {
                state.beforeChange(s);
                for (CoreSignal signal = s.leave(); signal != null; signal = s.leave()) {
                    if (signal.isExpired(state.tide, gate.clock())) {
                        s.left--;
                        s.dissonant++;
                        state.counters().moved++;
                        state.lost(Dissonance.Kind.EXPIRED, body.name(), signal.expiry(), signal);
                    } else {
                        outputs.add(body.log.add(
                                signal, state.tide, state.outside == null ? null : state.outside.of(signal.root)));
                    }
                }
                if (s.closing) {
                    s.unlinkIn();
                }
            }
            s = next;
        }
        body.signals += outputs.size();
        Counters counters = state.counters();
        counters.delivered += outputs.size();
        counters.held -= outputs.size();
        counters.moved += outputs.size();
        return outputs;
    }
}
