package io.mycelium.runtime.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.core.trace.TraceEvent;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonTraceTest {
    @Test
    void shouldWriteOneLineATide() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        JsonTrace trace = new JsonTrace(bytes);

        trace.tide(new TraceEvent.Tide(
                "trace",
                1,
                List.of(new TraceEvent.NoSignals("A")),
                List.of(new TraceEvent.Matches("A", "if start", null), new TraceEvent.Idle("B")),
                List.of(new TraceEvent.Reports("A", "excellent")),
                List.of(new TraceEvent.Creates("birth", "B'"))));
        trace.tide(new TraceEvent.Tide("trace", 2, List.of(), List.of(), List.of(), List.of()));

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "{\"network\":\"trace\",\"tide\":1,\"sense\":[{\"event\":\"nosignals\",\"who\":\"A\"}],"
                                + "\"act\":[{\"event\":\"matches\",\"who\":\"A\",\"rule\":\"if start\"},"
                                + "{\"event\":\"idle\",\"who\":\"B\"}],"
                                + "\"rest\":[{\"event\":\"reports\",\"who\":\"A\",\"health\":\"excellent\"}],"
                                + "\"after\":[{\"event\":\"creates\",\"who\":\"birth\",\"hypha\":\"B'\"}]}",
                        "{\"network\":\"trace\",\"tide\":2,\"sense\":[],\"act\":[],\"rest\":[],\"after\":[]}");
    }
}
