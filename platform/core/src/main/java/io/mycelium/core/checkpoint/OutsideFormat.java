package io.mycelium.core.checkpoint;

import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.TraceContext;
import io.mycelium.api.storage.Chunk;
import io.mycelium.core.codec.PlainReader;
import io.mycelium.core.codec.PlainWriter;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.OutsideTraces;
import io.mycelium.core.graph.SignalKey;
import io.mycelium.core.graph.State;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The traces of the outside: a section of its own, {@code outside}, and only where there are any. First those of the newest
 * roots, oldest first, then those that outputs alone know.
 */
final class OutsideFormat {
    private final Map<SignalKey, TraceContext> traces = new LinkedHashMap<>();
    private final Map<SignalKey, TraceContext> ofOutputs = new LinkedHashMap<>();
    private @Nullable Iterator<Map.Entry<SignalKey, TraceContext>> left;
    private boolean outputs;

    /** Takes them at a boundary, on the tide's thread. */
    OutsideFormat(State state) {
        if (state.outside != null) {
            state.outside.forEach(traces::put);
        }
    }

    /** An output that is written, before these are. */
    void met(Output output) {
        TraceContext trace = output.trace();
        if (trace != null && output.signal() instanceof CoreSignal signal && !traces.containsKey(signal.root)) {
            ofOutputs.put(signal.root, trace);
        }
    }

    @Nullable
    Chunk chunk(PlainWriter out, int number) {
        Iterator<Map.Entry<SignalKey, TraceContext>> rest =
                left == null ? traces.entrySet().iterator() : left;
        if (!rest.hasNext() && !outputs) {
            outputs = true;
            rest = ofOutputs.entrySet().iterator();
        }
        left = rest;
        if (!rest.hasNext()) {
            return null;
        }
        out.begin();
        for (int i = 0; i < Snapshot.A_CHUNK && rest.hasNext(); i++) {
            Map.Entry<SignalKey, TraceContext> each = rest.next();
            SignalKey root = each.getKey();
            out.flag(outputs).raw(root.origin.name()).number(root.generation).number(root.seq);
            out.raw(each.getValue().traceparent()).plain(each.getValue().tracestate());
        }
        return new Chunk("outside", number, out.toBytes());
    }

    /** What was read, for the outputs that are read behind it. */
    static final class Known {
        private final Map<SignalKey, TraceContext> all = new LinkedHashMap<>();

        void read(PlainReader in, State state) {
            while (!in.atEnd()) {
                boolean ofOutputs = in.flag();
                String origin = in.raw();
                int generation = in.integer();
                long seq = in.number();
                String parent = in.raw();
                TraceContext trace = TraceContext.of(parent, in.plain() instanceof String text ? text : null);
                if (trace == null || !(state.topology.find(origin) instanceof BodyNode body)) {
                    throw new PlainReader.Unreadable(
                            "what came in at '" + origin + "' is part of no trace such as '" + parent + "'");
                }
                SignalKey root = new SignalKey(body, generation, seq);
                all.put(root, trace);
                if (!ofOutputs) {
                    if (state.outside == null) {
                        state.outside = new OutsideTraces();
                    }
                    state.outside.put(root, trace);
                }
            }
        }

        /** Reads an output, which the traces were read before. */
        Output output(PlainReader in, Snapshot.Reader signals) {
            long number = in.number();
            String id = in.raw();
            long tide = in.number();
            CoreSignal signal = signals.signal(in);
            return new Output(number, id, tide, signal, all.get(signal.root));
        }
    }
}
