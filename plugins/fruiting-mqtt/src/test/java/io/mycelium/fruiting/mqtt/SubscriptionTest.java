package io.mycelium.fruiting.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.hivemq.client.mqtt.datatypes.MqttQos;
import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.TraceContext;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.fruiting.BenchIngress;
import io.mycelium.testkit.fruiting.BenchLog;
import io.mycelium.testkit.fruiting.BodyBench;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that come in, from a real broker. */
class SubscriptionTest {
    private final MqttFruitingBody service = new MqttFruitingBody();
    private Mosquitto broker;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        broker = Mosquitto.start(folder);
    }

    @AfterEach
    void stop() {
        if (broker != null) {
            broker.close();
        }
    }

    @Test
    void shouldBringMessagesInTheirOrderWhenTheyArePublished() {
        BodyBench bench = bench(Map.of("topic-field", "from"), 10_000);
        try (InputBody body = opened(bench)) {
            broker.publish("sensors/1", "{\"value\":1}", "[1]", "{broken", "{\"value\":2}");
            broker.publish("sensors/2", "{\"value\":3}");

            assertThat(taken(bench, 3))
                    .containsExactly(
                            PlainMap.of("value", 1, "from", "sensors/1"),
                            PlainMap.of("value", 2, "from", "sensors/1"),
                            PlainMap.of("value", 3, "from", "sensors/2"));
        }
    }

    @Test
    void shouldBringAMessageAsPartOfTheTraceThatItsPropertiesName() {
        TraceContext trace = new TraceContext("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", "a=1");
        BodyBench bench = bench(Map.of(), 10_000);
        try (InputBody body = opened(bench)) {
            var client = broker.client();
            client.publishWith()
                    .topic("sensors/1")
                    .qos(MqttQos.AT_LEAST_ONCE)
                    .payload("{\"value\":1}".getBytes(StandardCharsets.UTF_8))
                    .userProperties()
                    .add("traceparent", trace.traceparent())
                    .add("tracestate", "a=1")
                    .applyUserProperties()
                    .send();
            client.disconnect();
            broker.publish("sensors/1", "{\"value\":2}");
            taken(bench, 2);

            assertThat(bench.ingress().traces().values()).containsExactly(trace);
        }
    }

    @Test
    void shouldBringMessagesAgainWhenNoCheckpointHasThem() {
        BodyBench bench = bench(Map.of(), 10_000);
        try (InputBody body = opened(bench)) {
            broker.publish("sensors/1", "{\"value\":1}");
            taken(bench, 1);
            bench.ingress().checkpoint();
            broker.publish("sensors/1", "{\"value\":2}", "{\"value\":3}");
            taken(bench, 3);
        }
        BodyBench again = bench(Map.of(), 10_000);
        try (InputBody body = service.openInput(again)) {
            broker.publish("sensors/1", "{\"value\":4}");
            assertThat(taken(again, 3)).containsExactly(value(2), value(3), value(4));
        }
    }

    @Test
    void shouldConfirmWhatATideHasTakenWhenThatIsEnough() {
        BodyBench bench = bench(Map.of("confirm", "tide"), 10_000);
        try (InputBody body = opened(bench)) {
            broker.publish("sensors/1", "{\"value\":1}");
            taken(bench, 1);
            broker.publish("sensors/1", "{\"value\":2}"); // a round trip later
            await().atMost(Mosquitto.PATIENCE).until(() -> bench.ingress().waiting() == 1);
        }
        BodyBench again = bench(Map.of("confirm", "tide"), 10_000);
        try (InputBody body = service.openInput(again)) {
            broker.publish("sensors/1", "{\"value\":3}");
            assertThat(taken(again, 2)).containsExactly(value(2), value(3));
        }
    }

    @Test
    void shouldLoseNothingAndKeepTheOrderWhenTheQueueIsFull() {
        BodyBench bench = bench(Map.of(), 4);
        try (InputBody body = opened(bench)) {
            broker.publish(
                    "sensors/1",
                    IntStream.range(0, 10)
                            .mapToObj(i -> "{\"value\":" + i + "}")
                            .toArray(String[]::new));
            await().atMost(Mosquitto.PATIENCE).until(() -> {
                bench.ingress().tide();
                bench.ingress().checkpoint();
                return payloads(bench).count() == 10;
            });
            assertThat(payloads(bench))
                    .containsExactlyElementsOf(IntStream.range(0, 10)
                            .mapToObj(SubscriptionTest::value)
                            .toList());
        }
    }

    @Test
    void shouldKeepTheOrderWhenWhatWaitedIsNotIngestedAndIsOfferedAgain() {
        BodyBench bench = bench(Map.of(), 10_000);
        try (InputBody body = opened(bench)) {
            broker.publish("sensors/1", "{\"value\":1}", "{\"value\":2}", "{\"value\":3}");
            await().atMost(Mosquitto.PATIENCE).until(() -> bench.ingress().waiting() >= 4); // one of them the trial
            bench.ingress().end(new Ingress.Refused("a socket that rejects is full", 1));
            await("all are back, and are offered in vain")
                    .atMost(Mosquitto.PATIENCE)
                    .until(() -> bench.ingress().refused() > 20);
            bench.ingress().resume();

            assertThat(taken(bench, 3)).containsExactly(value(1), value(2), value(3));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void shouldGoOnWhenTheBrokerComesBack(boolean withTheSession) throws Exception {
        BodyBench bench = bench(Map.of(), 10_000);
        try (InputBody body = opened(bench)) {
            bench.ingress().tide();
            broker.stop();
            if (!withTheSession) {
                broker.forget();
            }
            broker.start();
            await().atMost(Mosquitto.PATIENCE).until(() -> {
                broker.publish("sensors/1", "{\"value\":1}");
                return !bench.ingress().tide().isEmpty();
            });
        }
    }

    @Test
    void shouldTakeTextWhenItIsNoJson() {
        BodyBench bench = bench(Map.of("content", "text"), 10_000);
        try (InputBody body = opened(bench)) {
            broker.publish("sensors/1", "21.5 °C");
            assertThat(taken(bench, 1)).containsExactly(PlainMap.of("text", "21.5 °C"));
        }
    }

    @Test
    void shouldLeaveOutWhatIsNoText() {
        BodyBench bench = bench(Map.of("content", "text"), 10_000);
        try (InputBody body = opened(bench)) {
            broker.publish("sensors/1", new byte[] {'a', (byte) 0xFC}, new byte[] {'b'});
            assertThat(taken(bench, 1)).containsExactly(PlainMap.of("text", "b"));
        }
    }

    /** A body that has subscribed: what it is sent for a trial has come. */
    private InputBody opened(BodyBench bench) {
        InputBody body = service.openInput(bench);
        BodyBench trial = bench;
        await().atMost(Mosquitto.PATIENCE).until(() -> {
            broker.publish("sensors/trial", bench.settings().containsValue("text") ? "trial" : "{\"trial\":true}");
            return trial.ingress().waiting() > 0;
        });
        return body;
    }

    /** The payloads of messages that tides have taken, but for those of the trial, once there are so many. */
    private static List<PlainMap> taken(BodyBench bench, int count) {
        await().atMost(Mosquitto.PATIENCE).until(() -> {
            bench.ingress().tide();
            return payloads(bench).count() >= count;
        });
        return payloads(bench).toList();
    }

    private static Stream<PlainMap> payloads(BodyBench bench) {
        return bench.ingress().taken().stream()
                .map(BenchIngress.Taken::payload)
                .filter(payload -> !payload.containsKey("trial") && !"trial".equals(payload.get("text")));
    }

    private static PlainMap value(int value) {
        return PlainMap.of("value", value);
    }

    private BodyBench bench(Map<String, Object> more, int capacity) {
        Map<String, Object> settings =
                new HashMap<>(Map.of("broker", broker.address(), "topic", "sensors/#", "frequency", "reading"));
        settings.putAll(more);
        return new BodyBench(
                "test",
                "sensors",
                Path.of("."),
                PlainMap.of(settings),
                null,
                new BenchIngress(capacity),
                new BenchLog(10));
    }
}
