package io.mycelium.tracing.otlp;

import io.mycelium.api.fruiting.TraceContext;
import io.mycelium.api.observe.TraceSource;
import io.mycelium.api.observe.TracedSignal;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.sdk.common.InstrumentationLibraryInfo;
import io.opentelemetry.sdk.common.InstrumentationScopeInfo;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signal that was traced, as a span: from its first step to its last, each step an event. Its ids are hashes of the
 * signal's, the ones that outputs give on as {@code traceparent}. Its trace is that which its root came in with, or one of
 * its root's own.
 */
final class SignalSpan implements SpanData {
    private static final InstrumentationScopeInfo SCOPE = InstrumentationScopeInfo.create("io.mycelium");
    private static final long NANOS = 1_000_000;

    private final TracedSignal signal;
    private final Resource resource;
    private final SpanContext own;
    private final SpanContext parent;
    private final Attributes attributes;
    private final List<EventData> events;

    SignalSpan(TraceSource.Ended ended, Resource resource) {
        this.signal = ended.signal();
        this.resource = resource;
        TraceContext context = TraceContext.of(signal.traceparent(), null);
        String trace = context == null ? ownTrace(ended.network(), signal.root()) : context.traceId();
        own = context(trace, TraceContext.spanId(signal.id()));
        parent = parent(context, trace);
        attributes = attributes(ended.network());
        events = events();
    }

    private static String ownTrace(String network, String root) {
        return TraceContext.spanId(network + '/' + root) + TraceContext.spanId(root + '@' + network);
    }

    private static SpanContext context(String trace, String span) {
        return SpanContext.create(trace, span, TraceFlags.getSampled(), TraceState.getDefault());
    }

    /** What it comes of; of a root, the span of the outside that it came in with. */
    private SpanContext parent(@Nullable TraceContext context, String trace) {
        String cause = signal.cause();
        if (cause != null) {
            return context(trace, TraceContext.spanId(cause));
        }
        boolean root = signal.id().equals(signal.root());
        return context != null && root
                ? SpanContext.createFromRemoteParent(
                        trace, context.parentId(), TraceFlags.getSampled(), TraceState.getDefault())
                : root ? SpanContext.getInvalid() : context(trace, TraceContext.spanId(signal.root()));
    }

    private Attributes attributes(String network) {
        AttributesBuilder all = Attributes.builder();
        all.put("mycelium.network", network);
        all.put("mycelium.signal", signal.id());
        all.put("mycelium.root", signal.root());
        all.put("mycelium.by", signal.by());
        all.put("mycelium.became", signal.became());
        all.put("mycelium.tide", signal.tide());
        all.put("mycelium.tides", signal.tides());
        all.put("mycelium.tides.held", signal.held());
        if (signal.rule() != null) {
            all.put("mycelium.rule", signal.rule());
        }
        return all.build();
    }

    private List<EventData> events() {
        List<EventData> all = new ArrayList<>();
        double millis = 0;
        for (TracedSignal.Step step : signal.path()) {
            millis += step.millis();
            Attributes about = step.where() == null
                    ? Attributes.builder().put("mycelium.tide", step.tide()).build()
                    : Attributes.builder()
                            .put("mycelium.tide", step.tide())
                            .put("mycelium.tides.held", step.held())
                            .put("mycelium.held", step.where())
                            .build();
            all.add(EventData.create(at(millis), step.what(), about));
        }
        return List.copyOf(all);
    }

    private long at(double millis) {
        return signal.since() * NANOS + (long) (millis * NANOS);
    }

    @Override
    public String getName() {
        return signal.frequency();
    }

    @Override
    public SpanKind getKind() {
        return parent.isRemote() ? SpanKind.CONSUMER : SpanKind.INTERNAL;
    }

    @Override
    public SpanContext getSpanContext() {
        return own;
    }

    @Override
    public SpanContext getParentSpanContext() {
        return parent;
    }

    @Override
    public StatusData getStatus() {
        boolean lost = signal.became().equals(TracedSignal.LOST);
        return lost ? StatusData.create(StatusCode.ERROR, lastStep()) : StatusData.unset();
    }

    private String lastStep() {
        List<TracedSignal.Step> path = signal.path();
        return path.isEmpty() ? "" : path.get(path.size() - 1).what();
    }

    @Override
    public long getStartEpochNanos() {
        return at(0);
    }

    @Override
    public long getEndEpochNanos() {
        return at(signal.millis());
    }

    @Override
    public Attributes getAttributes() {
        return attributes;
    }

    @Override
    public List<EventData> getEvents() {
        return events;
    }

    @Override
    public List<LinkData> getLinks() {
        return List.of();
    }

    @Override
    public boolean hasEnded() {
        return true;
    }

    @Override
    public int getTotalRecordedEvents() {
        return events.size();
    }

    @Override
    public int getTotalRecordedLinks() {
        return 0;
    }

    @Override
    public int getTotalAttributeCount() {
        return attributes.size();
    }

    @Override
    public InstrumentationScopeInfo getInstrumentationScopeInfo() {
        return SCOPE;
    }

    @Override
    @SuppressWarnings("deprecation") // that of the interface
    public InstrumentationLibraryInfo getInstrumentationLibraryInfo() {
        return InstrumentationLibraryInfo.create(SCOPE.getName(), null);
    }

    @Override
    public Resource getResource() {
        return resource;
    }
}
