package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged server with a real MQTT broker, Debian's package {@code mosquitto}: what goes out to a topic comes in again. */
class MqttIT {
    private static final String BLUEPRINT = """
            network: loop
            tide: {period: 20}
            relays:
              door: {kind: fanout}
              hall: {kind: fanout}
            bodies:
              to-broker: {direction: out, kind: mqtt, broker: "${env:BROKER}", topic: loop, retain: true}
              from-broker: {direction: in, kind: mqtt, broker: "${env:BROKER}", topic: loop, frequency: back}
              kept: {direction: out, kind: http}
            sockets:
              - door -> to-broker
              - from-broker -> hall
              - hall -> kept
            inputs:
              - {tide: 50, to: door, frequency: gone, payload: {value: 7}}
            """;

    @TempDir
    private Path folder;

    private final Distribution distribution = Distribution.unpacked();
    private String address = "";
    private Process broker;

    @BeforeEach
    void startBroker() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path conf = Files.writeString(
                folder.resolve("mosquitto.conf"), "listener " + port + " 127.0.0.1\nallow_anonymous true\n");
        broker = new ProcessBuilder(mosquitto(), "-c", conf.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("mosquitto.log").toFile())
                .start();
        await("mosquitto answers").atMost(RunningServer.PATIENCE).until(() -> isListening(port));
        address = "mqtt://127.0.0.1:" + port;
    }

    private static String mosquitto() {
        return Stream.of("/usr/sbin/mosquitto", "/usr/local/sbin/mosquitto", "/opt/homebrew/sbin/mosquitto")
                .filter(file -> Files.isExecutable(Path.of(file)))
                .findFirst()
                .orElseGet(() -> {
                    String why = "NOT TESTED: MQTT with the packaged server, as there is no mosquitto;"
                            + " apt-get install mosquitto";
                    System.err.println(why);
                    return abort(why);
                });
    }

    private static boolean isListening(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @AfterEach
    void stopBroker() {
        if (broker != null) {
            broker.destroyForcibly();
        }
    }

    @Test
    void shouldBringInAgainWhatGoesOutToTheSameTopic() throws IOException {
        Path blueprint = Files.writeString(folder.resolve("loop.yaml"), BLUEPRINT);
        try (RunningServer server =
                distribution.start(Map.of("BROKER", address), folder.resolve("data"), blueprint.toString())) {
            await("the message has come back")
                    .atMost(RunningServer.PATIENCE)
                    .until(() -> outputs(server).size() > 0);
            JsonNode output = outputs(server).get(0);
            assertThat(output.path("frequency").asText()).isEqualTo("back");
            assertThat(output.path("payload").path("value").asInt()).isEqualTo(7);
        }
    }

    private static JsonNode outputs(RunningServer server) {
        return server.get("/networks/loop/bodies/kept/outputs?after=0").path("outputs");
    }
}
