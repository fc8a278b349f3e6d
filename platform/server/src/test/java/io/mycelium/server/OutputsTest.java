package io.mycelium.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.mycelium.api.fruiting.TraceContext;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.graph.OutputRing;
import io.mycelium.core.trace.KeptSignal;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a network said last, as the API tells it. */
@SuppressWarnings("NullAway.Init")
class OutputsTest extends ApiFixture {
    private JsonNode outputs(Map<String, String> query) throws IOException {
        return told(ask("GET", "networks/garden/outputs", query), "Outputs").path("outputs");
    }

    private static KeptSignal signal(long copy) {
        SignalId cause = new SignalId("feed", 0, 521, 0);
        return new KeptSignal(
                "late",
                PlainMap.of("mean", 32L),
                new SignalId("a_1", 0, 7, copy),
                cause,
                cause,
                null,
                3,
                false,
                Signal.NO_DEADLINE,
                null);
    }

    @Test
    void shouldTellWhoSaidWhatUponWhichSignalAndOnceWhenCopiesOfASignalCameToOutputs() throws IOException {
        assertThat(outputs(Map.of())).isEmpty();

        OutputRing log = (OutputRing) server.network.outputs("output");
        log.add(signal(1), 4);
        log.add(signal(2), 4);
        JsonNode said = outputs(Map.of());

        assertThat(said).hasSize(1);
        assertThat(said.path(0)).isEqualTo(JSON.readTree("""
                {"id": "a_1/0/7", "tide": 4, "bodies": ["output"], "origin": "a_1", "frequency": "late",
                 "payload": {"mean": 32}, "cause": "feed/0/521", "root": "feed/0/521"}"""));
    }

    @Test
    void shouldSayOfWhichTraceOfTheOutsideAnOutputIs() throws IOException {
        OutputRing log = (OutputRing) server.network.outputs("output");
        TraceContext trace = new TraceContext("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", "a=1");
        log.add(signal(0), 4, trace);

        JsonNode said = outputs(Map.of()).path(0);
        assertThat(said.path("traceparent").asText()).isEqualTo(trace.child(new SignalId("a_1", 0, 7, 0)));
        assertThat(said.path("tracestate").asText()).isEqualTo("a=1");
    }

    @Test
    void shouldRefuseMoreThanItTells() {
        assertThat(catchThrowableOfType(Refusal.class, () -> outputs(Map.of("last", "501"))))
                .hasMessage("last should be 1 to 500, and is 501");
    }
}
