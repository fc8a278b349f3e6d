package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.core.format.EventFormat;
import io.cloudevents.core.provider.EventFormatProvider;
import io.cloudevents.http.HttpMessageFactory;
import io.cloudevents.http.impl.HttpMessageWriter;
import io.cloudevents.jackson.JsonCloudEventData;
import io.cloudevents.jackson.JsonFormat;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CloudEvents written by the SDK of the project that made the standard: its reading of it must be ours. */
class CloudEventsIT {
    private static final String BODY = "/networks/mirror/bodies/input";

    @TempDir
    private static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException, URISyntaxException {
        Path mirror =
                Path.of(CloudEventsIT.class.getResource("/mirror/mirror.yaml").toURI());
        server = Distribution.unpacked().start(folder.resolve("data"), mirror.toString());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static CloudEventBuilder event(String id) {
        return CloudEventBuilder.v1()
                .withId(id)
                .withSource(URI.create("/sensors/7"))
                .withType("com.example.grown")
                .withSubject("oak")
                .withTime(OffsetDateTime.parse("2026-11-25T08:30:00.5Z"))
                .withDataSchema(URI.create("https://example.com/grown.json"))
                .withExtension("heavy", true)
                .withExtension("rings", 120)
                .withExtension("urgent", true)
                .withData("application/json", "{\"value\":10}".getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> send(Consumer<HttpMessageWriter> write) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(BODY)).timeout(RunningServer.PATIENCE);
        HttpMessageWriter writer = HttpMessageFactory.createWriter(
                request::header,
                bytes -> request.POST(bytes == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(bytes)));
        write.accept(writer);
        return RunningServer.send(request.build());
    }

    private static JsonNode taken(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(202);
        return output(RunningServer.json(answer).path("id").asText());
    }

    /** What came out of the signal of that id. */
    private static JsonNode output(String id) {
        return await().atMost(RunningServer.PATIENCE)
                .until(
                        () -> server.outputs("mirror", "output").stream()
                                .filter(output -> output.path("root").asText().equals(id))
                                .findFirst()
                                .orElse(null),
                        output -> output != null);
    }

    private static void assertWhole(JsonNode output, String id) {
        assertThat(output.path("frequency").asText()).isEqualTo("grown");
        assertThat(output.at("/payload/value").asInt()).isEqualTo(10);
        JsonNode about = output.at("/payload/about");
        assertThat(about.path("id").asText()).isEqualTo(id);
        assertThat(about.path("specversion").asText()).isEqualTo("1.0");
        assertThat(about.path("source").asText()).isEqualTo("/sensors/7");
        assertThat(about.path("type").asText()).isEqualTo("com.example.grown");
        assertThat(about.path("subject").asText()).isEqualTo("oak");
        assertThat(OffsetDateTime.parse(about.path("time").asText()))
                .isEqualTo(OffsetDateTime.parse("2026-11-25T08:30:00.5Z"));
        assertThat(about.path("dataschema").asText()).isEqualTo("https://example.com/grown.json");
        assertThat(about.path("datacontenttype").asText()).isEqualTo("application/json");
        assertThat(about.path("heavy").asText()).isEqualTo("true");
        assertThat(about.path("rings").asText()).isEqualTo("120");
    }

    @Test
    void shouldComeOutWholeWhenTheSdkSendsItStructured() {
        CloudEvent event = event("structured").build();

        assertWhole(taken(send(writer -> writer.writeStructured(event, JsonFormat.CONTENT_TYPE))), "structured");
    }

    @Test
    void shouldComeOutWholeWhenTheSdkSendsItBinary() {
        CloudEvent event = event("binary").build();

        assertWhole(taken(send(writer -> writer.writeBinary(event))), "binary");
    }

    @Test
    void shouldComeOutWholeWhenTheDataIsBase64() {
        JsonFormat format = new JsonFormat().withForceJsonDataToBase64();
        String json = new String(format.serialize(event("base64").build()), StandardCharsets.UTF_8);
        assertThat(json).contains("data_base64");

        assertWhole(taken(post(JsonFormat.CONTENT_TYPE, json)), "base64");
    }

    @Test
    void shouldComeOutWholeWhenTheDataIsATree() {
        CloudEvent event = event("tree")
                .withData(
                        "application/json",
                        JsonCloudEventData.wrap(
                                new ObjectMapper().createObjectNode().put("value", 10)))
                .build();

        assertWhole(taken(send(writer -> writer.writeStructured(event, JsonFormat.CONTENT_TYPE))), "tree");
    }

    @Test
    void shouldTakeItWithoutDataWhenThereIsNone() {
        CloudEvent bare = CloudEventBuilder.v1()
                .withId("bare")
                .withSource(URI.create("urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66"))
                .withType("plain")
                .build();

        JsonNode structured = taken(send(writer -> writer.writeStructured(bare, JsonFormat.CONTENT_TYPE)));
        JsonNode binary = taken(send(writer -> writer.writeBinary(bare)));

        assertThat(structured.path("frequency").asText()).isEqualTo("plain");
        assertThat(binary.path("payload")).isEqualTo(structured.path("payload"));
    }

    @Test
    void shouldTakeAllOfABatchInItsOrderOrNone() {
        EventFormat format = EventFormatProvider.getInstance().resolveFormat(JsonFormat.CONTENT_TYPE);
        String events = Stream.of("first", "second", "third")
                .map(id -> new String(format.serialize(event(id).build()), StandardCharsets.UTF_8))
                .collect(Collectors.joining(","));

        HttpResponse<String> answer = post("application/cloudevents-batch+json; charset=UTF-8", "[" + events + "]");

        assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(202);
        JsonNode signals = RunningServer.json(answer).path("signals");
        assertThat(signals).hasSize(3);
        assertWhole(output(signals.get(0).path("id").asText()), "first");
        assertWhole(output(signals.get(2).path("id").asText()), "third");

        long before = ingested();
        HttpResponse<String> one = post(
                "application/cloudevents-batch+json",
                "[" + events + "," + events.replaceFirst("\"source\":\"[^\"]*\",", "") + "]");
        assertThat(one.statusCode()).isEqualTo(422);
        assertThat(RunningServer.json(one).path("detail").asText())
                .contains("Number 4 of 6 in the list: 'source' is missing", "None of them was taken");
        assertThat(post("application/cloudevents-batch+json", "[]").statusCode())
                .isEqualTo(202);
        assertThat(ingested()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"specversion\":\"1.0\" | \"specversion\":\"0.3\" | 'specversion' is '0.3': expected 1.0",
                "\"id\":\"wrong\" | \"id\":\"\" | 'id' is ''",
                "\"type\":\"com.example.grown\" | \"type\":7 | 'type' is 7",
                "\"source\":\"/sensors/7\" | \"source\":\"a b\" | 'source' is 'a b': expected a URI",
                "\"subject\":\"oak\" | \"subject\":\"\" | 'subject' is ''",
                "2026-11-25T08:30:00.500Z | noon | 'time' is 'noon'",
                "https://example.com/grown.json | grown.json | 'dataschema' is 'grown.json'",
                "application/json | text/xml | 'datacontenttype' is 'text/xml'",
                "\"rings\":120 | \"rings\":[120] | 'rings' is [120]",
                "\"rings\":120 | \"Rings\":120 | no attribute 'Rings'",
                "\"data\":{\"value\":10} | \"data\":10 | 'data' is 10: expected an object",
            })
    void shouldNameTheAttributeAndTakeNothingWhenItBreaksARule(String sound, String broken, String says) {
        String json = new String(new JsonFormat().serialize(event("wrong").build()), StandardCharsets.UTF_8)
                .replace("2026-11-25T08:30:00.5Z", "2026-11-25T08:30:00.500Z");
        assertThat(json).contains(sound);
        long before = ingested();

        HttpResponse<String> answer = post(JsonFormat.CONTENT_TYPE, json.replace(sound, broken));

        assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(RunningServer.json(answer).path("detail").asText()).contains(says);
        assertThat(ingested()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ce-specversion | none | 'ce-specversion' is missing",
                "ce-id | none | 'ce-id' is missing",
                "ce-time | noon | 'ce-time' is 'noon'",
                "ce-subject | %C0%A0 | 'ce-subject' is '%C0%A0': expected UTF-8",
                "Content-Type | text/plain | The Content-Type is text/plain",
            })
    void shouldNameTheHeaderAndTakeNothingWhenItBreaksARule(String header, String value, String says) {
        long before = ingested();
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(BODY)).timeout(RunningServer.PATIENCE);
        HttpMessageWriter writer = HttpMessageFactory.createWriter(
                (name, text) -> {
                    if (!name.equalsIgnoreCase(header)) {
                        request.header(name, text);
                    }
                },
                bytes -> request.POST(BodyPublishers.ofByteArray(bytes)));
        writer.writeBinary(event("wrong").build());
        if (!value.equals("none")) {
            request.header(header, value);
        }

        HttpResponse<String> answer = RunningServer.send(request.build());

        assertThat(answer.statusCode()).describedAs(answer.body()).isIn(415, 422);
        assertThat(RunningServer.json(answer).path("detail").asText()).contains(says);
        assertThat(ingested()).isEqualTo(before);
    }

    private static HttpResponse<String> post(String type, String body) {
        return RunningServer.send(HttpRequest.newBuilder(server.uri(BODY))
                .timeout(RunningServer.PATIENCE)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private static long ingested() {
        return server.network("mirror").at("/counters/ingested").asLong();
    }
}
