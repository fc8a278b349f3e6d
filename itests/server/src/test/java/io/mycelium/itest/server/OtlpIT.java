package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A request is followed by its traceparent: through the network as spans at a receiver of OTLP, and out with an output. */
@Timeout(300)
class OtlpIT {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00f067aa0ba902b7";
    private static final String BLUEPRINT = """
            network: shop
            tide: {period: 0}
            trace: {frequencies: ['*']}
            species:
              clerk: {pack: clerk}
            hyphae:
              clerk: {species: clerk}
            bodies:
              door: {direction: in, kind: http}
              post: {direction: out, kind: http}
            sockets:
              - door -> clerk
              - clerk -> post
            """;
    private static final String CLERK = """
            rule "order"
            when
                Signal( frequency == "request" )
            then
                hypha.emit("order", Map.of("n", 1));
            end
            """;

    @Test
    void shouldSendSpansOfTheRequestsTraceWhenThePluginIsDeployed(@TempDir Path folder) throws Exception {
        StringBuffer received = new StringBuffer();
        HttpServer receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/v1/traces", exchange -> {
            received.append(HexFormat.of().formatHex(exchange.getRequestBody().readAllBytes()));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        receiver.start();
        Path blueprint = Files.writeString(folder.resolve("blueprint.yaml"), BLUEPRINT);
        Files.writeString(folder.resolve("clerk.drl"), CLERK);
        Distribution distribution = Distribution.copy(folder.resolve("package"));
        Files.writeString(
                distribution.home().resolve("conf/io.mycelium.tracing.otlp.cfg"),
                "endpoint = http://localhost:" + receiver.getAddress().getPort() + "/v1/traces\n");
        Path plugin;
        try (Stream<Path> optional = Files.list(distribution.home().resolve("optional"))) {
            plugin = optional.findFirst().orElseThrow();
        }
        try (RunningServer server = distribution.start(folder.resolve("data"), blueprint.toString())) {
            Distribution.Finished deployed = server.mycelium("deploy", plugin.toString());
            assertThat(deployed.code()).as(deployed.err()).isZero();
            await().until(
                            () -> { // what ended before the plugin began to follow is no span
                                request(server);
                                return received.toString().contains("0a10" + TRACE);
                            });
            List<JsonNode> outputs = server.outputs("shop", "post");
            assertThat(outputs).allSatisfy(output -> {
                assertThat(output.path("tracestate").asText()).isEqualTo("vendor=1");
                assertThat(output.path("traceparent").asText())
                        .matches("00-" + TRACE + "-[0-9a-f]{16}-01")
                        .doesNotContain(PARENT);
            });
            // trace_id, span_id and parent_span_id of a Span, as protobuf has them
            await().until(() -> outputs.stream()
                    .map(output -> output.path("traceparent").asText().substring(36, 52))
                    .anyMatch(span -> received.toString().contains("0a10" + TRACE + "1208" + span)));
            await().until(() -> received.toString().contains("2208" + PARENT));
        } finally {
            receiver.stop(0);
        }
    }

    private static void request(RunningServer server) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.uri("/networks/shop/bodies/door"))
                .header("Content-Type", "application/json")
                .header("traceparent", "00-" + TRACE + "-" + PARENT + "-01")
                .header("tracestate", "vendor=1")
                .POST(BodyPublishers.ofString("{\"frequency\":\"request\"}"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(202);
    }
}
