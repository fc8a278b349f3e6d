package io.mycelium.fruiting.http;

import io.mycelium.api.fruiting.BodyContext;
import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.fruiting.OutputLog;
import io.mycelium.api.settings.Settings;
import io.mycelium.api.value.PlainMap;
import io.mycelium.fruiting.shared.JsonWriter;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An output body: readers read its log, each at its own pace. A tide only rings a bell here. */
final class OpenOutput implements OutputBody, OpenBody {
    private static final Logger LOG = LoggerFactory.getLogger(OpenOutput.class);
    private static final int PAGE_CHARS = 1 << 20;

    private final BodyContext context;
    private final OpenBodies bodies;
    private final Workshop workshop;
    private final AutoCloseable bell;
    private final AtomicBoolean rung = new AtomicBoolean();
    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    OpenOutput(BodyContext context, OpenBodies bodies, Workshop workshop) {
        this.context = context;
        this.bodies = bodies;
        this.workshop = workshop;
        check(context.settings());
        this.bell = context.outputs().onOutput(this::ring);
        bodies.add(this);
    }

    static void check(PlainMap settings) {
        Settings.of(settings).only();
    }

    @Override
    public boolean takesOutputs() {
        return false;
    }

    @Override
    public String network() {
        return context.network();
    }

    @Override
    public String body() {
        return context.body();
    }

    OutputLog log() {
        return context.outputs();
    }

    /** On the tide's thread: however many read, one task is queued. */
    private void ring() {
        if (!streams.isEmpty() && rung.compareAndSet(false, true)) {
            workshop.soon().execute(() -> {
                rung.set(false);
                streams.forEach(EventStream::pump);
            });
        }
    }

    /** A page of the log as JSON. It ends early rather than become too long for memory. */
    String page(long after, int max) {
        OutputLog.Page page = log().after(after, max);
        long last = log().last();
        return JsonWriter.text(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("outputs");
            int chars = 0;
            for (Output output : page.outputs()) {
                String text = JsonWriter.text(one -> JsonWriter.output(one, output));
                chars += text.length();
                if (chars > PAGE_CHARS && chars > text.length()) {
                    break;
                }
                json.writeRawValue(text);
            }
            json.writeEndArray();
            json.writeNumberField("gap", page.gap());
            json.writeNumberField("last", last);
            json.writeEndObject();
        });
    }

    void add(EventStream stream) {
        streams.add(stream);
        if (closed) {
            stream.end();
        }
    }

    void remove(EventStream stream) {
        streams.remove(stream);
    }

    void beat() {
        streams.forEach(EventStream::beat);
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        bodies.remove(this);
        try {
            bell.close();
        } catch (Exception failed) {
            LOG.warn("the output log of '{}' would not let go: {}", context.body(), failed.toString());
        }
        streams.forEach(EventStream::end);
    }
}
