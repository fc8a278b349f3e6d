package io.mycelium.fruiting.http;

import com.fasterxml.jackson.core.JsonGenerator;
import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.OutputLog;
import io.mycelium.fruiting.shared.JsonWriter;
import io.mycelium.fruiting.shared.Words;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * A piece of an event stream, as it goes over the wire: a gap if there is one, then as many outputs as fit. Written by one
 * generator and encoded once. For one thread.
 */
final class EventPiece {
    private static final int MOST_CHARS = 1 << 16;
    private static final int FREQUENCY_CHARS = 200;

    private final StringWriter text = new StringWriter(1024);
    private long position;

    /** @param position the number of the output that was the last before this piece */
    EventPiece(long position) {
        this.position = position;
    }

    /** Writes the page, up to a full piece. */
    EventPiece add(OutputLog.Page page) {
        if (page.gap() > 0) {
            position += page.gap();
            text.append("id: ").append(Long.toString(position)).append("\nevent: gap\ndata: {\"outputs\":");
            text.append(Long.toString(page.gap())).append("}\n\n");
        }
        if (!page.outputs().isEmpty()) {
            JsonWriter.write(text, json -> {
                for (Output output : page.outputs()) {
                    add(json, output);
                    json.flush();
                    if (text.getBuffer().length() >= MOST_CHARS) {
                        return;
                    }
                }
            });
        }
        return this;
    }

    private void add(JsonGenerator json, Output output) throws IOException {
        json.writeRaw("id: ");
        json.writeRaw(Long.toString(output.number()));
        json.writeRaw("\nevent: ");
        json.writeRaw(Words.cut(output.signal().frequency(), FREQUENCY_CHARS));
        json.writeRaw("\ndata: ");
        JsonWriter.output(json, output);
        json.writeRaw("\n\n");
        position = output.number();
    }

    /** Of the last output that is in it. */
    long position() {
        return position;
    }

    boolean isEmpty() {
        return text.getBuffer().isEmpty();
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
