package io.mycelium.tracing.otlp;

import io.mycelium.api.observe.TraceSource;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporterBuilder;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends each signal that was traced and has ended as a span to a receiver of OTLP, by HTTP. On a thread of its own: no tide
 * waits. What the receiver does not take is lost, and counted; so is what comes faster than it takes it.
 */
@Component(
        service = {},
        immediate = true,
        configurationPid = "io.mycelium.tracing.otlp")
public final class OtlpTracing {
    private static final Logger LOG = LoggerFactory.getLogger(OtlpTracing.class);
    private static final long LOOK_MILLIS = 500;

    private final TraceSource source;
    private final OtlpSettings settings;
    private final OtlpHttpSpanExporter exporter;
    private final Resource resource;
    private final Thread thread;
    private volatile boolean closing;
    private long lost;
    private boolean failing;

    /** Begins at once. */
    @Activate
    public OtlpTracing(@Reference TraceSource source, Map<String, ?> values) {
        this.source = source;
        settings = OtlpSettings.of(values);
        resource = Resource.create(
                Attributes.builder().put("service.name", settings.serviceName()).build());
        OtlpHttpSpanExporterBuilder builder = OtlpHttpSpanExporter.builder()
                .setServiceClassLoader(OtlpTracing.class.getClassLoader())
                .setEndpoint(settings.endpoint())
                .setTimeout(settings.timeoutMillis(), TimeUnit.MILLISECONDS);
        settings.headers().forEach(builder::addHeader);
        exporter = builder.build();
        thread = new Thread(this::run, "mycelium-tracing-otlp");
        thread.setDaemon(true);
        thread.start();
        LOG.info("signals that are traced are sent as spans to {}", settings.endpoint());
    }

    private void run() {
        try (TraceSource.Following following = source.follow()) {
            while (!closing) {
                send(following.next(LOOK_MILLIS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("no spans are sent any more", e);
        }
    }

    private void send(TraceSource.News news) {
        lost += news.dropped();
        if (news.signals().isEmpty()) {
            return;
        }
        List<SpanData> spans = news.signals().stream()
                .<SpanData>map(ended -> new SignalSpan(ended, resource))
                .toList();
        CompletableResultCode result = exporter.export(spans).join(settings.timeoutMillis(), TimeUnit.MILLISECONDS);
        if (!result.isSuccess()) {
            lost += spans.size();
            if (!failing) {
                LOG.warn(
                        "{} takes no spans, and they are lost until it does: {}",
                        settings.endpoint(),
                        String.valueOf(result.getFailureThrowable()));
            }
        } else if (failing) {
            LOG.info("{} takes spans again; {} are lost", settings.endpoint(), lost);
        }
        failing = !result.isSuccess();
    }

    /** Ends it. What has not been sent by now is lost. */
    @Deactivate
    public void close() {
        closing = true;
        thread.interrupt();
        exporter.shutdown();
    }
}
