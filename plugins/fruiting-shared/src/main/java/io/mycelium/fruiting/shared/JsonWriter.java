package io.mycelium.fruiting.shared;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.TraceContext;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.PlainJson;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes plain values and outputs as JSON on one line, the same text in every JVM. */
public final class JsonWriter {
    private static final JsonFactory FACTORY = new JsonFactoryBuilder()
            // who writes several values says what is between them
            .rootValueSeparator((String) null)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
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
        return PlainJson.text(plain);
    }

    /** Writes what is written and nothing around it. */
    public static void write(Writer to, Writing writing) {
        try (JsonGenerator json = FACTORY.createGenerator(to)) {
            writing.to(json);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A plain value. Keys come sorted, as the map has them. */
    public static void value(JsonGenerator json, @Nullable Object plain) throws IOException {
        json.writeRawValue(PlainJson.text(plain));
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
        TraceContext trace = output.trace();
        if (trace != null) {
            json.writeStringField("traceparent", output.traceparent());
            if (trace.tracestate() != null) {
                json.writeStringField("tracestate", trace.tracestate());
            }
        }
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
