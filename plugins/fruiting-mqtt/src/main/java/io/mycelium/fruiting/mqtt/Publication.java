package io.mycelium.fruiting.mqtt;

import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.datatypes.Mqtt5UserProperties;
import com.hivemq.client.mqtt.mqtt5.datatypes.Mqtt5UserPropertiesBuilder;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5PublishResult;
import io.mycelium.api.fruiting.BodyContext;
import io.mycelium.api.fruiting.BodyException;
import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.fruiting.TraceContext;
import io.mycelium.fruiting.shared.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Outputs that go to a topic. They count as delivered when the broker has confirmed all of them; else they are sent again, so
 * each gets there at least once, under an id that is always the same.
 */
final class Publication implements OutputBody {
    static final String TRACE_PARENT = "traceparent";
    static final String TRACE_STATE = "tracestate";

    private static final long PATIENCE_MILLIS = 1000;

    private final PublicationSettings settings;
    private final Broker broker;
    private final CompletableFuture<?> firstConnected;

    Publication(BodyContext context, PublicationSettings settings) {
        this.settings = settings;
        this.broker = new Broker(context, settings.broker());
        this.firstConnected = broker.connect();
    }

    @Override
    public @Nullable Object deliver(@Nullable Object memory, List<Output> outputs) {
        List<CompletableFuture<Mqtt5PublishResult>> sent = new ArrayList<>();
        try {
            firstConnected.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            if (!broker.client().getState().isConnected()) {
                throw notConnected(outputs);
            }
            outputs.forEach(output -> sent.add(send(output)));
            CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            return memory;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BodyException(broker.name() + " was interrupted before the broker had confirmed its outputs", e);
        } catch (ExecutionException e) {
            throw new BodyException(
                    broker.name() + " can't send to " + settings.topic() + ": " + e.getCause() + "; it is sent again",
                    e);
        } catch (TimeoutException e) {
            if (sent.isEmpty()) {
                throw notConnected(outputs);
            }
            long missing = sent.stream().filter(one -> !one.isDone()).count();
            throw new BodyException(broker.name() + ": the broker has not confirmed " + missing + " of " + sent.size()
                    + " outputs within " + PATIENCE_MILLIS + " ms; all are sent again");
        }
    }

    private BodyException notConnected(List<Output> outputs) {
        return new BodyException(
                broker.name() + " is not connected to its broker; " + outputs.size() + " outputs are sent when it is");
    }

    private CompletableFuture<Mqtt5PublishResult> send(Output output) {
        String payload = JsonWriter.plain(output.signal().payload());
        Mqtt5UserPropertiesBuilder about = Mqtt5UserProperties.builder()
                .add("id", output.id())
                .add("tide", Long.toString(output.tide()))
                .add("frequency", output.signal().frequency());
        TraceContext trace = output.trace();
        if (trace != null) { // by the draft of W3C Trace Context for MQTT
            about = about.add(TRACE_PARENT, trace.child(output.signal().id()));
            if (trace.tracestate() != null) {
                about = about.add(TRACE_STATE, trace.tracestate());
            }
        }
        return broker.client()
                .publishWith()
                .topic(settings.topic())
                .qos(MqttQos.AT_LEAST_ONCE)
                .retain(settings.retain())
                .contentType("application/json")
                .payload(payload.getBytes(StandardCharsets.UTF_8))
                .userProperties(about.build())
                .send();
    }

    @Override
    public void close() {
        broker.close();
    }
}
