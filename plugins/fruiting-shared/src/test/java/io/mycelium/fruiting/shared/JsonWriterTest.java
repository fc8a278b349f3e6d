package io.mycelium.fruiting.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.TraceContext;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.signal.TestSignal;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    @Test
    void shouldGiveBackTheSameValueWhenReadAgain() throws JsonException {
        PlainMap value =
                PlainMap.of("a", List.of(1, 2.0, 1e300, "x\n\"ü😀", true, PlainMap.of("n", null)), "b", 0.1 + 0.2);

        String text = JsonWriter.plain(value);

        assertThat(new JsonReader(64).read(text.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(value);
        assertThat(text).doesNotContain("\n");
    }

    @Test
    void shouldWriteDecimalsExactlyWhenTheyAreThere() {
        assertThat(JsonWriter.plain(new BigDecimal("12.50"))).isEqualTo("12.50");
    }

    @Test
    void shouldSayWhereAnOutputCameFromWhenWritten() {
        SignalId id = new SignalId("supervisor", 1, 7, 0);
        TestSignal signal = new TestSignal(
                "done",
                PlainMap.of("count", 3),
                id,
                new SignalId("w", 0, 2, 1),
                new SignalId("input", 0, 1, 0),
                4,
                false,
                9);

        assertThat(JsonWriter.text(json -> JsonWriter.output(json, new Output(5, "5-ab", 6, signal))))
                .isEqualTo("{\"number\":5,\"id\":\"5-ab\",\"tide\":6,\"frequency\":\"done\",\"payload\":{\"count\":3},"
                        + "\"origin\":\"supervisor\",\"cause\":\"w/0/2+1\",\"root\":\"input/0/1\"}");
        TraceContext trace = new TraceContext("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", "a=b");
        assertThat(JsonWriter.text(json -> JsonWriter.output(json, new Output(5, "5-ab", 6, signal, trace))))
                .endsWith("\"root\":\"input/0/1\",\"traceparent\":\"" + trace.child(id) + "\",\"tracestate\":\"a=b\"}");
    }
}
