package io.mycelium.tracing.otlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import com.google.protobuf.ByteString;
import io.mycelium.api.fruiting.TraceContext;
import io.mycelium.api.observe.TraceSource;
import io.mycelium.api.observe.TracedSignal;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Status;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Signals that were traced arrive as spans at a receiver of OTLP. */
@Timeout(60)
class OtlpTracingTest {
    private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    /** A source that the test fills. */
    private static final class Source implements TraceSource, TraceSource.Following {
        final BlockingQueue<Ended> ended = new LinkedBlockingQueue<>();

        @Override
        public Following follow() {
            return this;
        }

        @Override
        public News next(long millis) throws InterruptedException {
            Ended next = ended.poll(millis, TimeUnit.MILLISECONDS);
            return new News(next == null ? List.of() : List.of(next), 0);
        }

        @Override
        public void close() {}
    }

    private static TraceSource.Ended ended(
            String id, @Nullable String cause, String became, @Nullable String traceparent) {
        return new TraceSource.Ended(
                "shop",
                new TracedSignal(
                        1,
                        id,
                        "order",
                        Map.of(),
                        "clerk",
                        7,
                        "order it",
                        cause,
                        "door/1/1",
                        true,
                        became,
                        4,
                        2.5,
                        3,
                        traceparent,
                        1_700_000_000_000L,
                        List.of(
                                new TracedSignal.Step(7, 0, 0, 0, null, "clerk emits it, to maker"),
                                new TracedSignal.Step(11, 4, 2.5, 3, "before maker", "maker senses it"))));
    }

    private static String hex(ByteString bytes) {
        return HexFormat.of().formatHex(bytes.toByteArray());
    }

    @Test
    void shouldSendASpanOfTheTraceThatCameInWhenASignalHasEnded() throws Exception {
        Source source = new Source();
        try (Receiver receiver = new Receiver()) {
            OtlpTracing tracing =
                    new OtlpTracing(source, Map.of("endpoint", receiver.endpoint(), "service.name", "garden"));
            source.ended.add(ended("door/1/1", null, TracedSignal.ACTED_UPON, PARENT));
            source.ended.add(ended("clerk/0/1", "door/1/1", TracedSignal.LOST, PARENT));
            await().until(() -> receiver.spans.size() == 2);
            tracing.close();

            assertThat(receiver.services).contains("garden");
            Span root = receiver.spans.get(0);
            assertThat(hex(root.getTraceId())).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
            assertThat(hex(root.getParentSpanId())).isEqualTo("00f067aa0ba902b7");
            assertThat(root.getKind()).isEqualTo(Span.SpanKind.SPAN_KIND_CONSUMER);
            Span effect = receiver.spans.get(1);
            assertThat(effect.getName()).isEqualTo("order");
            assertThat(hex(effect.getParentSpanId())).isEqualTo(hex(root.getSpanId()));
            assertThat(hex(effect.getSpanId())).isEqualTo(TraceContext.spanId("clerk/0/1"));
            assertThat(effect.getEndTimeUnixNano() - effect.getStartTimeUnixNano())
                    .isEqualTo(2_500_000);
            assertThat(effect.getStatus().getCode()).isEqualTo(Status.StatusCode.STATUS_CODE_ERROR);
            assertThat(effect.getEventsList())
                    .extracting(Span.Event::getName)
                    .containsExactly("clerk emits it, to maker", "maker senses it");
            assertThat(effect.getAttributesList())
                    .extracting(each -> each.getKey())
                    .contains("mycelium.network", "mycelium.rule", "mycelium.became", "mycelium.tides.held");
        }
    }

    @Test
    void shouldBeATraceOfItsRootWhenNoneCameIn() throws Exception {
        Source source = new Source();
        try (Receiver receiver = new Receiver()) {
            OtlpTracing tracing = new OtlpTracing(source, Map.of("endpoint", receiver.endpoint()));
            source.ended.add(ended("door/1/1", null, TracedSignal.ACTED_UPON, null));
            source.ended.add(ended("clerk/0/1", "door/1/1", TracedSignal.ACTED_UPON, null));
            await().until(() -> receiver.spans.size() == 2);
            tracing.close();
            assertThat(receiver.spans.get(0).getTraceId())
                    .isEqualTo(receiver.spans.get(1).getTraceId());
            assertThat(receiver.spans.get(0).getParentSpanId().isEmpty()).isTrue();
        }
    }

    @Test
    void shouldGoOnWhenTheReceiverTakesNothingForAWhile() throws Exception {
        Source source = new Source();
        try (Receiver receiver = new Receiver()) {
            receiver.status = 400;
            OtlpTracing tracing = new OtlpTracing(source, Map.of("endpoint", receiver.endpoint()));
            source.ended.add(ended("door/1/1", null, TracedSignal.ACTED_UPON, null));
            await().until(source.ended::isEmpty);
            receiver.status = 200;
            await().until(() -> {
                source.ended.add(ended("door/1/2", null, TracedSignal.ACTED_UPON, null));
                return !receiver.spans.isEmpty();
            });
            tracing.close();
        }
    }

    @Test
    void shouldRefuseSettingsThatMakeNoSense() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OtlpSettings.of(Map.of("endpoint", "collector:4317")))
                .withMessageContaining("endpoint")
                .withMessageContaining("http://localhost:4318/v1/traces");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OtlpSettings.of(Map.of("timeout.ms", "soon")))
                .withMessageContaining("timeout.ms");
    }
}
