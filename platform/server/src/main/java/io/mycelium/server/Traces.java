package io.mycelium.server;

import io.mycelium.api.signal.SignalId;
import io.mycelium.core.blueprint.Traced;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.SignalTraces;
import io.mycelium.core.trace.SignalHistory;
import io.mycelium.runtime.Server;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is traced of a network's signals, and why one was: below {@code networks/{network}/trace} and {@code why}. Thread-safe. */
final class Traces {
    private static final int MOST_SAMPLE = 1_000_000;

    private final Dissonances.Boundary boundary;

    Traces(Dissonances.Boundary boundary) {
        this.boundary = boundary;
    }

    /** What is traced, in each network in which something is. Waits for no tide. */
    static Answer all(Server server) {
        List<Map<String, Object>> traces = new ArrayList<>();
        for (String network : server.networks()) {
            Traced traced = server.traced(network);
            if (traced.any()) {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("network", network);
                line.putAll(plain(traced));
                traces.add(line);
            }
        }
        return Answer.ok(Map.of("traces", traces));
    }

    Answer show(String network) {
        return boundary.at(network, n -> shown(n));
    }

    Answer trace(Ask ask, String network) {
        Traced traced = new Traced(
                names(ask, "frequency"),
                names(ask, "hypha"),
                names(ask, "root").stream().map(Traces::id).toList(),
                (int) ask.number("sample", 1, 1, MOST_SAMPLE),
                (int) ask.number("keep", Traced.DEFAULT_KEEP, 1, Traced.MOST_KEEP));
        if (!traced.any()) {
            throw Refusal.badRequest("the query should name what is to be traced: ?frequency=order, or * for all;"
                    + " or hypha, or root");
        }
        return boundary.at(network, n -> {
            n.traces().trace(traced);
            return shown(n);
        });
    }

    private static List<String> names(Ask ask, String parameter) {
        String text = ask.text(parameter);
        return text == null || text.isBlank() ? List.of() : Ask.names(parameter, text);
    }

    private static SignalId id(String text) {
        try {
            return SignalId.parse(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.badRequest(String.valueOf(e.getMessage()));
        }
    }

    /** The newest of the signals that are kept, with their paths. */
    Answer signals(Ask ask, String network) {
        Ask.Page page = ask.page();
        SignalHistory.Page found = boundary.at(network, n -> n.traces().signals(page.after(), page.limit()));
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("signals", found.signals());
        answer.put("next", found.next());
        return Answer.ok(answer);
    }

    /** What becomes of those that are traced from now on, or after an event. The caller closes it. */
    TraceFeed feed(String network, long incarnation, @Nullable String lastEvent) {
        return new TraceFeed(boundary.at(network, n -> n.traces().feed()), incarnation, lastEvent);
    }

    Answer off(String network) {
        return boundary.at(network, n -> {
            n.traces().trace(Traced.NOTHING);
            return shown(n);
        });
    }

    private static Answer shown(Network network) {
        SignalTraces traces = network.traces();
        Map<String, Object> answer = plain(traces.traced());
        answer.put("kept", traces.kept());
        answer.put("forgotten", traces.forgotten());
        answer.put("since", traces.since());
        return Answer.ok(answer);
    }

    static Map<String, Object> plain(Traced traced) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("frequencies", traced.frequencies());
        plain.put("hyphae", traced.hyphae());
        plain.put("roots", traced.roots());
        plain.put("sample", traced.sample());
        plain.put("keep", traced.keep());
        plain.put("text", traced.text());
        return plain;
    }

    Answer why(Ask ask, String network) {
        String signal = ask.text("signal");
        if (signal == null || signal.isBlank()) {
            throw Refusal.badRequest("the query should name a signal: ?signal=worker_1/0/17");
        }
        SignalTraces.Answer answer;
        try {
            answer = boundary.at(network, n -> n.traces().why(signal));
        } catch (Refusal e) {
            throw e.status() == 500 ? Refusal.badRequest(String.valueOf(e.getMessage())) : e;
        }
        if (answer.why() == null) {
            throw Refusal.notFound(answer.reason());
        }
        return Answer.ok(answer.why());
    }
}
