package io.mycelium.fruiting.mqtt;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.mqtt5.Mqtt5AsyncClient;
import com.hivemq.client.mqtt.mqtt5.Mqtt5ClientBuilder;
import io.mycelium.api.fruiting.BodyContext;
import io.mycelium.api.fruiting.BodyException;
import io.mycelium.fruiting.shared.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A client of a broker that connects again by itself, and whose session the broker keeps. Thread-safe. */
final class Broker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Broker.class);
    private static final long FIRST_WAIT_MILLIS = 500;
    private static final long LONGEST_WAIT_MILLIS = 30_000;
    private static final long SESSION_SECONDS = 0xFFFF_FFFFL; // for ever
    private static final long FAREWELL_MILLIS = 1000;

    private final String name;
    private final Mqtt5AsyncClient client;
    private final AtomicBoolean said = new AtomicBoolean();
    private volatile boolean closed;

    Broker(BodyContext context, BrokerSettings settings) {
        name = "body '" + context.body() + "' of network '" + context.network() + "'";
        String id = settings.client();
        Mqtt5ClientBuilder builder = MqttClient.builder()
                .useMqttVersion5()
                .identifier(id != null ? id : "mycelium-" + context.network() + "-" + context.body())
                .serverHost(settings.host())
                .serverPort(settings.port())
                .automaticReconnect()
                .initialDelay(FIRST_WAIT_MILLIS, TimeUnit.MILLISECONDS)
                .maxDelay(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS)
                .applyAutomaticReconnect()
                .addConnectedListener(connected -> connected(settings))
                .addDisconnectedListener(lost -> lost(settings, lost.getCause()));
        if (settings.tls()) {
            builder = builder.sslWithDefaultConfig();
        }
        String user = settings.user();
        if (user != null) {
            var auth = builder.simpleAuth().username(user);
            String file = settings.passwordFile();
            builder = (file == null
                            ? auth
                            : auth.password(password(context.folder().resolve(file))))
                    .applySimpleAuth();
        }
        client = builder.buildAsync();
    }

    private byte[] password(Path file) {
        try {
            return Files.readString(file).strip().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BodyException(name + " can't read the password in " + file + ": " + Words.of(e), e);
        }
    }

    private void connected(BrokerSettings settings) {
        said.set(false);
        LOG.info("{} is connected to {}:{}", name, settings.host(), settings.port());
    }

    /** Said once, until it is connected again. */
    private void lost(BrokerSettings settings, Throwable cause) {
        if (!closed && said.compareAndSet(false, true)) {
            LOG.warn(
                    "{} is not connected to {}:{}, and tries again until it is: {}",
                    name,
                    settings.host(),
                    settings.port(),
                    cause.getMessage());
        }
    }

    /** How messages call the body. */
    String name() {
        return name;
    }

    Mqtt5AsyncClient client() {
        return client;
    }

    /** Begins to connect, and goes on trying. What is returned completes when it is connected for the first time. */
    CompletableFuture<?> connect() {
        return client.connectWith()
                .cleanStart(false)
                .sessionExpiryInterval(SESSION_SECONDS)
                .send();
    }

    @Override
    public void close() {
        closed = true;
        try {
            client.disconnect().get(FAREWELL_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("{} has left the broker without a word", name, e);
        }
    }
}
