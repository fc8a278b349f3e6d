package io.mycelium.fruiting.mqtt;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.abort;

import com.hivemq.client.mqtt.MqttClient;
import com.hivemq.client.mqtt.datatypes.MqttQos;
import com.hivemq.client.mqtt.mqtt5.Mqtt5BlockingClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real broker on a port of the loopback interface: Debian's package {@code mosquitto}. */
final class Mosquitto implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path folder;
    private final int port;
    private Process process;

    private Mosquitto(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Starts one; where it is not installed, the test is left out, and says so. */
    static Mosquitto start(Path folder) throws IOException {
        Mosquitto broker = new Mosquitto(folder, freePort());
        broker.start();
        return broker;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    void start() throws IOException {
        Path conf = Files.writeString(folder.resolve("mosquitto.conf"), """
                listener %d 127.0.0.1
                allow_anonymous true
                persistence true
                persistence_location %s/
                autosave_interval 1
                autosave_on_changes true
                max_queued_messages 0
                """.formatted(port, folder));
        process = new ProcessBuilder(program(), "-c", conf.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("mosquitto.log").toFile())
                .start();
        await("mosquitto answers").atMost(PATIENCE).until(this::isListening);
    }

    private static String program() {
        return Stream.of("/usr/sbin/mosquitto", "/usr/local/sbin/mosquitto", "/opt/homebrew/sbin/mosquitto")
                .filter(file -> Files.isExecutable(Path.of(file)))
                .findFirst()
                .orElseGet(() -> {
                    String why =
                            "NOT TESTED: the body of kind mqtt, as there is no mosquitto; apt-get install mosquitto";
                    System.err.println(why);
                    return abort(why);
                });
    }

    private boolean isListening() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    String address() {
        return "mqtt://127.0.0.1:" + port;
    }

    /** A client that is connected, and forgotten when it goes. */
    Mqtt5BlockingClient client() {
        Mqtt5BlockingClient client = MqttClient.builder()
                .useMqttVersion5()
                .serverHost("127.0.0.1")
                .serverPort(port)
                .buildBlocking();
        client.connect();
        return client;
    }

    void publish(String topic, String... messages) {
        publish(
                topic,
                Stream.of(messages)
                        .map(message -> message.getBytes(StandardCharsets.UTF_8))
                        .toArray(byte[][]::new));
    }

    void publish(String topic, byte[]... messages) {
        Mqtt5BlockingClient client = client();
        for (byte[] message : messages) {
            client.publishWith()
                    .topic(topic)
                    .qos(MqttQos.AT_LEAST_ONCE)
                    .payload(message)
                    .send();
        }
        client.disconnect();
    }

    /** Ends the broker; it writes what it keeps. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    /** Loses what a broker that has ended has kept: sessions, and messages for them. */
    void forget() throws IOException {
        Files.deleteIfExists(folder.resolve("mosquitto.db"));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
