package io.mycelium.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.mycelium.api.fruiting.TraceContext;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.graph.OutputRing;
import io.mycelium.core.trace.KeptSignal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a network said last, as the API tells it. */
@SuppressWarnings("NullAway.Init")
class OutputsTest {
    @TempDir
    Path folder;

    private OneNetwork server;
    private Control control;

    @BeforeEach
    void begin() {
        server = new OneNetwork(folder);
        control = new Control(server);
    }

    @AfterEach
    void end() {
        server.close();
    }

    private JsonNode outputs(Map<String, String> query) throws IOException {
        Answer answer = control.resource(new Ask("GET", "v1/networks/garden/outputs", query))
                .answer(new byte[0]);
        return new ObjectMapper().readTree(new Answers().bytes(answer.body())).path("outputs");
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
        assertThat(said.path(0)).isEqualTo(new ObjectMapper().readTree("""
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
        assertThat(new ApiDocument()
                        .errors(
                                "Outputs",
                                new ObjectMapper().valueToTree(Map.of("outputs", outputs(Map.of())))))
                .isEmpty();
    }

    @Test
    void shouldRefuseMoreThanItTells() {
        assertThat(catchThrowableOfType(Refusal.class, () -> outputs(Map.of("last", "501"))))
                .hasMessage("last should be 1 to 500, and is 501");
    }
}
