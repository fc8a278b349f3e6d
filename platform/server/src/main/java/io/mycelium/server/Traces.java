package io.mycelium.server;

import io.mycelium.core.blueprint.Traced;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.SignalTraces;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is traced of a network's signals, and why one was: below {@code networks/{network}/trace} and {@code why}. Thread-safe. */
final class Traces {
    private static final int MOST_SAMPLE = 1_000_000;

    private final Dissonances.Boundary boundary;

    Traces(Dissonances.Boundary boundary) {
        this.boundary = boundary;
    }

    Answer show(String network) {
        return boundary.at(network, n -> shown(n));
    }

    Answer trace(Ask ask, String network) {
        String frequencies = ask.text("frequency");
        if (frequencies == null || frequencies.isBlank()) {
            throw Refusal.badRequest("the query should name what is to be traced: ?frequency=order, or * for all");
        }
        Traced traced =
                new Traced(Ask.names("frequency", frequencies), (int) ask.number("sample", 1, 1, MOST_SAMPLE), (int)
                        ask.number("keep", Traced.DEFAULT_KEEP, 1, Traced.MOST_KEEP));
        return set(network, traced);
    }

    Answer off(String network) {
        return set(network, Traced.NOTHING);
    }

    private Answer set(String network, Traced traced) {
        return boundary.at(network, n -> {
            n.traces().trace(traced);
            return shown(n);
        });
    }

    private static Answer shown(Network network) {
        SignalTraces traces = network.traces();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("frequencies", traces.traced().frequencies());
        answer.put("sample", traces.traced().sample());
        answer.put("keep", traces.traced().keep());
        answer.put("kept", traces.kept());
        answer.put("text", traces.traced().text());
        return Answer.ok(answer);
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
