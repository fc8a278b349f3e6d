package io.mycelium.fruiting.shared;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.mycelium.api.fruiting.Output;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes plain values and outputs as JSON on one line, the same text in every JVM. */
public final class JsonWriter {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(10 * Plain.MAX_DEPTH)
                    .build())
            .build();

    private JsonWriter() {}

    /** Something that writes one JSON value. */
    @FunctionalInterface
    public interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    /** The text of what is written. */
    public static String text(Writing writing) {
        StringWriter text = new StringWriter(256);
        write(text, writing);
        return text.toString();
    }

    /** The text of a plain value. */
    public static String plain(@Nullable Object plain) {
        return text(json -> value(json, plain));
    }

    /** Writes one value and nothing around it. */
    public static void write(Writer to, Writing writing) {
        try (JsonGenerator json = FACTORY.createGenerator(to)) {
            writing.to(json);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A plain value. Keys come sorted, as the map has them. */
    public static void value(JsonGenerator json, @Nullable Object plain) throws IOException {
        if (plain == null) {
            json.writeNull();
        } else if (plain instanceof Long number) {
            json.writeNumber(number);
        } else if (plain instanceof String text) {
            json.writeString(text);
        } else if (plain instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (plain instanceof Double number) {
            json.writeNumber(number);
        } else if (plain instanceof BigDecimal decimal) {
            json.writeNumber(decimal);
        } else if (plain instanceof PlainMap map) {
            json.writeStartObject();
            for (Map.Entry<String, @Nullable Object> entry : map.entrySet()) {
                json.writeFieldName(entry.getKey());
                value(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (plain instanceof PlainList list) {
            json.writeStartArray();
            for (Object element : list) {
                value(json, element);
            }
            json.writeEndArray();
        } else {
            value(json, Plain.of(plain));
        }
    }

    /** An output: its number, id and tide, and what its signal says and where it came from. */
    public static void output(JsonGenerator json, Output output) throws IOException {
        Signal signal = output.signal();
        json.writeStartObject();
        json.writeNumberField("number", output.number());
        json.writeStringField("id", output.id());
        json.writeNumberField("tide", output.tide());
        json.writeStringField("frequency", signal.frequency());
        json.writeFieldName("payload");
        value(json, signal.payload());
        json.writeStringField("origin", signal.id().origin());
        SignalId cause = signal.cause();
        json.writeStringField("cause", cause == null ? null : cause.toString());
        json.writeStringField("root", signal.root().toString());
        json.writeEndObject();
    }

    public static void outputs(JsonGenerator json, List<Output> outputs) throws IOException {
        json.writeStartArray();
        for (Output output : outputs) {
            output(json, output);
        }
        json.writeEndArray();
    }
}
