package io.mycelium.server;

import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.OutputLog;
import io.mycelium.api.fruiting.TraceContext;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.NetworkView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a network said last: the newest signals of the logs of its output bodies, each once, however many bodies were given
 * a copy. Who said it is its origin, and what it said it upon is its cause.
 */
final class Outputs {
    static final int USUAL = 50;
    static final int MOST = 500;
    private static final int MOST_BODIES = 100;

    private Outputs() {}

    /** As the answer to {@code GET networks/{network}/outputs}. */
    static Answer list(Control control, Route.Call call) {
        int last = (int) call.ask().number("last", USUAL, 1, MOST);
        List<Said> said = control.at(call.network(), network -> said(network, last));
        return Answer.ok(Map.of("outputs", said.stream().map(Said::fields).toList()));
    }

    /** A signal that was put out. */
    private record Said(SignalId id, Output output, TreeSet<String> bodies) {
        Map<String, @Nullable Object> fields() {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            Signal signal = output.signal();
            fields.put("id", id);
            fields.put("tide", output.tide());
            fields.put("bodies", bodies);
            fields.put("origin", id.origin());
            fields.put("frequency", signal.frequency());
            fields.put("payload", signal.payload());
            fields.put("cause", signal.cause());
            fields.put("root", signal.root());
            TraceContext trace = output.trace();
            if (trace != null) {
                fields.put("traceparent", output.traceparent());
                fields.put("tracestate", trace.tracestate());
            }
            return fields;
        }
    }

    /** Oldest first. */
    private static List<Said> said(Network network, int last) {
        Map<SignalId, Said> said = new LinkedHashMap<>();
        network.bodies().stream()
                .filter(body -> body.direction().equals("out"))
                .limit(MOST_BODIES)
                .map(NetworkView.BodyLine::id)
                .forEach(body -> add(said, body, network.outputs(body), last));
        List<Said> all = new ArrayList<>(said.values());
        all.sort(Comparator.comparingLong(each -> each.output.tide()));
        return all.subList(Math.max(0, all.size() - last), all.size());
    }

    private static void add(Map<SignalId, Said> said, String body, OutputLog log, int last) {
        for (Output output : log.after(Math.max(0, log.last() - last), last).outputs()) {
            SignalId id = output.signal().id();
            SignalId original = new SignalId(id.origin(), id.generation(), id.seq(), 0);
            said.computeIfAbsent(original, o -> new Said(o, output, new TreeSet<>()))
                    .bodies()
                    .add(body);
        }
    }
}
