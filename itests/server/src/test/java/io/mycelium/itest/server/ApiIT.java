package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The running airports are asked for all that the OpenAPI document of their server names, and watched. */
@Timeout(300)
class ApiIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, String> NAMES =
            Map.of("{network}", "airports", "{hypha}", "ORD", "{node}", "ORD", "{number}", "999999");

    @TempDir
    private static Path folder;

    private static RunningServer server;
    private static JsonNode document;

    @BeforeAll
    static void start() throws IOException {
        Distribution distribution = Distribution.unpacked();
        server = distribution.start(
                folder.resolve("data"),
                distribution.home().resolve("examples/airports/blueprint.yaml").toString());
        document = server.get("/api/v1/openapi.json");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static Schema schema(JsonNode part) {
        ObjectNode whole = part.deepCopy();
        whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        whole.set("components", document.path("components"));
        return SCHEMAS.getSchema(whole);
    }

    private static Schema schema(String name) {
        return schema(JSON.createObjectNode().put("$ref", "#/components/schemas/" + name));
    }

    private static HttpResponse<InputStream> open(String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HTTP.send(request.build(), BodyHandlers.ofInputStream());
    }

    @Test
    void shouldAnswerAllThatIsReadAsTheDocumentSays() throws Exception {
        List<Integer> statuses = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            JsonNode responses = path.getValue().at("/get/responses");
            JsonNode content = responses.at("/200/content/application~1json");
            if (content.isMissingNode()) {
                continue;
            }
            String target = "/api/v1" + path.getKey();
            for (Map.Entry<String, String> name : NAMES.entrySet()) {
                target = target.replace(name.getKey(), name.getValue());
            }
            HttpResponse<InputStream> answer = open(target);
            statuses.add(answer.statusCode());
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            Schema expected = answer.statusCode() == 200 ? schema(content.path("schema")) : schema("Problem");
            assertThat(expected.validate(JSON.readTree(answer.body())))
                    .as(target)
                    .isEmpty();
        }
        assertThat(statuses).hasSizeGreaterThan(20).containsOnly(200, 400, 404);
        assertThat(statuses.stream().filter(status -> status != 200))
                .hasSize(2); // a signal that is not named, a dissonance
    }

    @Test
    void shouldStreamTheLivingAirportsAndGoOnWhereAReaderWas() throws Exception {
        String path = "/api/v1/networks/airports/events";
        String last;
        try (BufferedReader lines = lines(open(path))) {
            JsonNode all = next(lines, "snapshot");
            assertThat(schema("GraphSnapshot").validate(all)).isEmpty();
            assertThat(all.path("nodes"))
                    .extracting(node -> node.path("kind").asText())
                    .contains("hypha", "output");
            JsonNode delta = next(lines, "delta");
            assertThat(schema("GraphDelta").validate(delta)).isEmpty();
            while (delta.path("born").isEmpty() || delta.path("flowed").isEmpty()) {
                delta = next(lines, "delta"); // airports are born as flights name them
            }
            assertThat(schema("GraphDelta").validate(delta)).isEmpty();
            assertThat(delta.path("tide").asLong())
                    .isGreaterThan(all.path("tide").asLong());
            last = id;
        }
        try (BufferedReader lines = lines(open(path, "Last-Event-ID", last))) {
            assertThat(next(lines, "delta").path("tide").asLong()).isPositive();
        }
        try (BufferedReader lines = lines(open(path, "Last-Event-ID", "0." + last))) {
            assertThat(next(lines, "snapshot").path("nodes").isArray()).isTrue();
        }
    }

    private static BufferedReader lines(HttpResponse<InputStream> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
    }

    /** Of the event that was read last. */
    private String id = "";

    /** The data of the next event, which is of this kind. */
    private JsonNode next(BufferedReader lines, String kind) throws IOException {
        String event = "";
        for (String line = lines.readLine(); ; line = lines.readLine()) {
            if (line.startsWith("id: ")) {
                id = line.substring(4);
            } else if (line.startsWith("event: ")) {
                event = line.substring(7);
            } else if (line.startsWith("data: ")) {
                assertThat(event).isEqualTo(kind);
                return JSON.readTree(line.substring(6));
            }
        }
    }
}
