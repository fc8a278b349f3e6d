package io.mycelium.fruiting.mqtt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.hivemq.client.mqtt.MqttGlobalPublishFilter;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5BlockingClient;
import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import io.mycelium.api.fruiting.BodyException;
import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.fruiting.TraceContext;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.fruiting.BodyBench;
import io.mycelium.testkit.signal.TestSignal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outputs that go to a real broker. */
class PublicationTest {
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
    void shouldSendEachOutputWithItsIdWhenDelivered() throws Exception {
        BodyBench bench = bench();
        Mqtt5BlockingClient reader = broker.client();
        reader.subscribeWith().topicFilter("alarms").qos(MqttQos.AT_LEAST_ONCE).send();
        try (var messages = reader.publishes(MqttGlobalPublishFilter.ALL);
                OutputBody body = service.openOutput(bench)) {
            List<Output> outputs = delivered(bench, body, 3);
            for (Output output : outputs) {
                Mqtt5Publish message = messages.receive(30, TimeUnit.SECONDS).orElseThrow();
                assertThat(new String(message.getPayloadAsBytes(), StandardCharsets.UTF_8))
                        .isEqualTo("{\"value\":" + output.number() + "}");
                assertThat(message.getUserProperties().asList().stream()
                                .filter(property ->
                                        property.getName().toString().equals("id"))
                                .map(property -> property.getValue().toString()))
                        .containsExactly(output.id());
            }
        }
        reader.disconnect();
    }

    @Test
    void shouldSayOfWhichTraceAnOutputIs() throws Exception {
        TraceContext trace = new TraceContext("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", "a=1");
        BodyBench bench = bench();
        Mqtt5BlockingClient reader = broker.client();
        reader.subscribeWith().topicFilter("alarms").qos(MqttQos.AT_LEAST_ONCE).send();
        try (var messages = reader.publishes(MqttGlobalPublishFilter.ALL);
                OutputBody body = service.openOutput(bench)) {
            TestSignal signal = TestSignal.of("hypha", 1, "alarm", PlainMap.of("value", 1));
            List<Output> outputs = List.of(new Output(1, "1-ab", 1, signal, trace));
            await().atMost(Mosquitto.PATIENCE).ignoreExceptions().until(() -> {
                body.deliver(null, outputs);
                return true;
            });
            Mqtt5Publish message = messages.receive(30, TimeUnit.SECONDS).orElseThrow();
            assertThat(message.getUserProperties().asList())
                    .extracting(property -> property.getName() + "=" + property.getValue())
                    .contains("traceparent=" + trace.child(signal.id()), "tracestate=a=1");
        }
        reader.disconnect();
    }

    @Test
    void shouldRefuseOutputsUntilTheBrokerIsBack() throws Exception {
        BodyBench bench = bench();
        try (OutputBody body = service.openOutput(bench)) {
            List<Output> outputs = delivered(bench, body, 1);
            broker.stop();
            assertThatThrownBy(() -> body.deliver(null, outputs)).isInstanceOf(BodyException.class);
            broker.start();
            await().atMost(Mosquitto.PATIENCE).ignoreExceptions().until(() -> {
                body.deliver(null, outputs);
                return true;
            });
        }
    }

    /** Delivers as soon as the body is connected. */
    private static List<Output> delivered(BodyBench bench, OutputBody body, int count) {
        List<TestSignal> signals = LongStream.rangeClosed(1, count)
                .mapToObj(seq -> TestSignal.of("hypha", seq, "alarm", PlainMap.of("value", seq)))
                .toList();
        List<Output> outputs = bench.outputs().put(1, signals);
        await().atMost(Mosquitto.PATIENCE).ignoreExceptions().until(() -> {
            body.deliver(null, outputs);
            return true;
        });
        return outputs;
    }

    private BodyBench bench() {
        return new BodyBench(
                "test", "alarms", Path.of("."), PlainMap.of("broker", broker.address(), "topic", "alarms"));
    }
}
