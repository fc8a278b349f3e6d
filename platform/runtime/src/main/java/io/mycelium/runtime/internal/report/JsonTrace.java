package io.mycelium.runtime.internal.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainJson;
import io.mycelium.core.trace.TraceEvent;
import io.mycelium.core.trace.TraceSink;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The trace as JSON lines: one object a tide, its events in the order and the words of {@link TraceEvent}. */
public final class JsonTrace implements TraceSink {
    private final JsonGenerator json;

    /** @param out is flushed after each tide, never closed */
    public JsonTrace(OutputStream out) {
        try {
            json = new JsonFactory()
                    .createGenerator(out)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET.mappedFeature())
                    .setPrettyPrinter(new MinimalPrettyPrinter(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void tide(TraceEvent.Tide tide) {
        try {
            json.writeStartObject();
            json.writeStringField("network", tide.network());
            json.writeNumberField("tide", tide.tide());
            events("sense", tide.sense());
            events("act", tide.act());
            events("rest", tide.rest());
            events("after", tide.after());
            json.writeEndObject();
            json.writeRaw('\n');
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void events(String group, List<TraceEvent> events) throws IOException {
        json.writeArrayFieldStart(group);
        for (TraceEvent event : events) {
            json.writeStartObject();
            json.writeStringField("event", name(event));
            json.writeStringField("who", event.who());
            details(event);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String name(TraceEvent event) {
        Class<?> type = event instanceof TraceEvent.EmitsNowhere ? TraceEvent.Emits.class : event.getClass();
        return type.getSimpleName().toLowerCase(Locale.ROOT);
    }

    private void details(TraceEvent event) throws IOException {
        if (event instanceof TraceEvent.Receives receives) {
            signal(receives.signal());
        } else if (event instanceof TraceEvent.Has has) {
            signal(has.signal());
        } else if (event instanceof TraceEvent.Matches matches) {
            json.writeStringField("rule", matches.rule());
        } else if (event instanceof TraceEvent.Emits emits) {
            signal(emits.signal());
            json.writeStringField("place", emits.place().name().toLowerCase(Locale.ROOT));
            json.writeStringField("target", emits.target());
        } else if (event instanceof TraceEvent.EmitsNowhere emits) {
            signal(emits.signal());
            json.writeStringField("place", "nowhere");
            json.writeStringField("target", emits.target());
        } else if (event instanceof TraceEvent.Fails fails) {
            signal(fails.signal());
            json.writeStringField("rule", fails.rule());
            json.writeStringField("message", fails.message());
        } else if (event instanceof TraceEvent.Delivers delivers) {
            json.writeNumberField("signals", delivers.signals());
        } else if (event instanceof TraceEvent.Reports reports) {
            json.writeStringField("health", reports.health());
        } else if (event instanceof TraceEvent.Dissonant dissonant) {
            json.writeStringField("kind", dissonant.kind());
            signal(dissonant.signal());
            json.writeStringField("reason", dissonant.reason());
        } else if (event instanceof TraceEvent.Creates creates) {
            json.writeStringField("hypha", creates.hypha());
        }
    }

    private void signal(@Nullable Signal signal) throws IOException {
        json.writeFieldName("signal");
        if (signal == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("frequency", signal.frequency());
        json.writeStringField("id", signal.id().toString());
        json.writeStringField("root", signal.root().toString());
        json.writeFieldName("payload");
        json.writeRawValue(PlainJson.text(signal.payload()));
        json.writeEndObject();
    }
}
