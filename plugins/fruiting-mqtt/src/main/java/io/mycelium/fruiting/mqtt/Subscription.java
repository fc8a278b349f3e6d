package io.mycelium.fruiting.mqtt;

import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import io.mycelium.api.fruiting.BodyContext;
import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.NotIngestedException;
import io.mycelium.api.fruiting.TraceContext;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.fruiting.shared.JsonException;
import io.mycelium.fruiting.shared.JsonReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Messages of a topic that come in. Each is confirmed to the broker only when its signal is as safe as the settings say; until
 * then the broker has it, and brings it again after a restart. So each comes in at least once.
 *
 * <p>Messages are offered in the order in which they came. One that no tide took is offered again, before those that came
 * after it and still wait. The network's queue may be full: then they wait here, and as they are not confirmed, the broker
 * stops sending at its own limit, which the protocol bounds to 65,535.
 */
final class Subscription implements InputBody {
    private static final Logger LOG = LoggerFactory.getLogger(Subscription.class);
    private static final long RETRY_MILLIS = 1000;

    private final SubscriptionSettings settings;
    private final Ingress ingress;
    private final Broker broker;
    private final JsonReader json = new JsonReader(Plain.MAX_DEPTH);
    private final ScheduledExecutorService worker;

    /** Touched by the worker alone, as all below. */
    private final Queue<Message> waiting = new PriorityQueue<>(Comparator.comparingLong(Message::number));

    private boolean retrying;
    private long arrived;
    private long bad;
    private volatile boolean closed;

    /** @param number how many came before it */
    private record Message(Mqtt5Publish publish, PlainMap payload, long number) {}

    Subscription(BodyContext context, SubscriptionSettings settings) {
        this.settings = settings;
        this.ingress = context.ingress();
        this.broker = new Broker(context, settings.broker());
        this.worker = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "mycelium-mqtt-" + context.network() + "-" + context.body());
            thread.setDaemon(true);
            return thread;
        });
        // before it is connected: a session that the broker has kept brings messages at once
        broker.client().publishes(MqttGlobalPublishFilter.ALL, publish -> later(() -> arrived(publish), 0), true);
        broker.connect().thenRun(this::subscribe);
    }

    private void subscribe() {
        broker.client()
                .subscribeWith()
                .topicFilter(settings.topic())
                .qos(MqttQos.AT_LEAST_ONCE)
                .send()
                .whenComplete((done, failure) -> {
                    if (failure != null && !closed) {
                        LOG.error(
                                "{} may not subscribe to {}: {}",
                                broker.name(),
                                settings.topic(),
                                failure.getMessage());
                    }
                });
    }

    private void later(Runnable task, long millis) {
        try {
            worker.schedule(task, millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.trace("{} is closed", broker.name());
        }
    }

    private void arrived(Mqtt5Publish publish) {
        PlainMap payload = payload(publish);
        if (payload == null) {
            publish.acknowledge();
        } else {
            waiting.add(new Message(publish, payload, arrived++));
            offerAll();
        }
    }

    private void offerAll() {
        while (!retrying && !closed && !waiting.isEmpty()) {
            Message first = waiting.element();
            Ingress.Offer offer = ingress.offer(
                    settings.frequency(), first.payload, false, Signal.NO_DEADLINE, null, trace(first.publish));
            if (offer instanceof Ingress.Queued queued) {
                waiting.remove();
                confirm(first, queued);
            } else if (offer instanceof Ingress.Refused refused) {
                retrying = true;
                if (refused.hindrance() == Ingress.Hindrance.OVER) {
                    LOG.warn(
                            "{} has messages of {} that are left to it: {}",
                            broker.name(),
                            settings.topic(),
                            refused.reason());
                    return;
                }
                later(
                        () -> {
                            retrying = false;
                            offerAll();
                        },
                        Math.max(1, refused.retryAfterMillis()));
            }
        }
    }

    /** Of user properties, as the draft of W3C Trace Context for MQTT has them; null if there is none, or more than one. */
    private static @Nullable TraceContext trace(Mqtt5Publish publish) {
        List<String> parents = values(publish, Publication.TRACE_PARENT);
        return parents.size() == 1
                ? TraceContext.of(parents.get(0), String.join(",", values(publish, Publication.TRACE_STATE)))
                : null;
    }

    private static List<String> values(Mqtt5Publish publish, String name) {
        return publish.getUserProperties().asList().stream()
                .filter(property -> property.getName().toString().equals(name))
                .map(property -> property.getValue().toString())
                .toList();
    }

    private void confirm(Message message, Ingress.Queued queued) {
        CompletableFuture<Long> safe = settings.atCheckpoint() ? queued.durable() : queued.ingested();
        safe.whenComplete((tide, failure) -> {
            if (failure == null) {
                message.publish.acknowledge();
            } else if (!closed) {
                boolean lost = cause(failure) instanceof NotIngestedException;
                later(() -> again(message, lost ? null : queued), RETRY_MILLIS);
            }
        });
    }

    /** @param queued null if no tide has taken it, so that it is to be offered again */
    private void again(Message message, Ingress.@Nullable Queued queued) {
        if (queued != null) {
            confirm(message, queued);
        } else {
            waiting.add(message);
            offerAll();
        }
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** What a message says; null if it can't be a signal, which is said. */
    private @Nullable PlainMap payload(Mqtt5Publish publish) {
        byte[] bytes = publish.getPayloadAsBytes();
        String field = settings.topicField();
        PlainMap payload;
        if (settings.text()) {
            try {
                payload = PlainMap.of(
                        "text",
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(bytes))
                                .toString());
            } catch (CharacterCodingException e) {
                report(publish, "it is not UTF-8");
                return null;
            }
        } else {
            try {
                if (!(json.read(bytes, 0, bytes.length) instanceof PlainMap map)) {
                    report(publish, "it is not a JSON object");
                    return null;
                }
                payload = map;
            } catch (JsonException e) {
                report(publish, "it can't be read: " + e.what());
                return null;
            }
        }
        if (field != null && payload.containsKey(field)) {
            report(publish, "it has a field '" + field + "' already, where its topic should go");
            return null;
        }
        return field == null ? payload : payload.plus(field, publish.getTopic().toString());
    }

    /** Says the first, the tenth, the hundredth and so on. */
    private void report(Mqtt5Publish publish, String fault) {
        bad++;
        if (Long.toString(bad).matches("10*")) {
            LOG.warn(
                    "{} leaves out a message on {}: {}{}",
                    broker.name(),
                    publish.getTopic(),
                    fault,
                    bad == 1 ? "" : ", as " + (bad - 1) + " before it");
        }
    }

    @Override
    public void close() {
        closed = true;
        worker.shutdownNow();
        broker.close();
    }
}
