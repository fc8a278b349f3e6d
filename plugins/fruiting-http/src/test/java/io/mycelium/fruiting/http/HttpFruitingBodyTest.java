package io.mycelium.fruiting.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.fruiting.TraceContext;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.fruiting.shared.JsonReader;
import io.mycelium.testkit.fruiting.BenchIngress;
import io.mycelium.testkit.fruiting.BenchLog;
import io.mycelium.testkit.fruiting.BodyBench;
import io.mycelium.testkit.signal.TestSignal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
class HttpFruitingBodyTest {
    private static final String JSON = "application/json";
    private static final String IN = "/networks/test/bodies/input";
    private static final String OUT = "/networks/test/bodies/output/outputs";
    private static final String START = "{\"frequency\":\"start\",\"payload\":{\"value\":10}}";

    private static HttpFruitingBody service;
    private static FelixHttp http;
    private static HttpClient client;

    private final BenchIngress ingress = new BenchIngress(5);
    private final BenchLog log = new BenchLog(50);
    private OpenInput input;
    private OpenOutput output;

    @BeforeAll
    static void start() throws Exception {
        service = new HttpFruitingBody(Map.of());
        http = new FelixHttp(service, Map.of());
        client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    @AfterAll
    static void stop() throws Exception {
        service.stop();
        http.close();
    }

    @BeforeEach
    void open() {
        service.changed(Map.of("take.timeout.ms", "5000", "heartbeat.seconds", "1"));
        input = (OpenInput)
                service.openInput(bench("input", PlainMap.of("type-prefix", "com.example.", "event", "about")));
        output = (OpenOutput) service.openOutput(bench("output", PlainMap.EMPTY));
    }

    @AfterEach
    void close() {
        input.close();
        output.close();
    }

    @Test
    void shouldAnswerWithTheTideWhenATideHasTakenTheSignal() throws Exception {
        CompletableFuture<HttpResponse<String>> answer = post(JSON, START);
        await().until(() -> ingress.waiting() == 1);
        assertThat(answer).isNotDone();

        ingress.tide();

        assertThat(answer.get().statusCode()).isEqualTo(202);
        assertThat(answer.get().headers().firstValue("content-type")).contains(JSON);
        assertThat(json(answer)).isEqualTo(PlainMap.of(Map.of("id", "1-1", "tide", 1, "durability", "checkpoint")));
        assertThat(ingress.taken())
                .containsExactly(
                        new BenchIngress.Taken("1-1", 1, "start", PlainMap.of("value", 10), false, Long.MAX_VALUE));
    }

    @Test
    void shouldKeepUrgencyAndDeadlineWhenTheyAreSaid() throws Exception {
        CompletableFuture<HttpResponse<String>> answer =
                post(JSON + "; charset=UTF-8", "{\"frequency\":\"a\",\"urgent\":true,\"deadline\":9}");
        await().until(() -> ingress.waiting() == 1);
        ingress.tide();

        assertThat(answer.get().statusCode()).isEqualTo(202);
        assertThat(ingress.taken()).containsExactly(new BenchIngress.Taken("1-1", 1, "a", PlainMap.EMPTY, true, 9));
    }

    @Test
    void shouldBeOfUseForSoLongFromWhenItComesIn() throws Exception {
        CompletableFuture<HttpResponse<String>> answer =
                post(JSON, "[{\"frequency\":\"a\",\"within\":\"1.5s\"},{\"frequency\":\"a\",\"within\":5}]");
        await().until(() -> ingress.waiting() == 2);
        ingress.tide();

        assertThat(answer.get().statusCode()).isEqualTo(202);
        assertThat(ingress.taken())
                .extracting(BenchIngress.Taken::deadline)
                .containsExactly(io.mycelium.api.signal.Signal.untilMillis(1500), 6L);
        assertThat(post(JSON, "{\"frequency\":\"a\",\"within\":\"soon\"}").get().body())
                .contains("'within' is 'soon': expected a number of tides, such as 5, or a time");
    }

    @Test
    void shouldWaitForTheCheckpointWhenItIsPreferred() throws Exception {
        CompletableFuture<HttpResponse<String>> answer = send(request(IN, BodyPublishers.ofString(START))
                .header("Content-Type", JSON)
                .header("Prefer", "respond-async, wait"));
        await().until(() -> ingress.waiting() == 1);
        ingress.tide();
        await().during(200, TimeUnit.MILLISECONDS).until(() -> !answer.isDone());
        ingress.checkpoint();

        assertThat(json(answer).get("durability")).isEqualTo("durable");
        assertThat(answer.get().headers().firstValue("preference-applied")).contains("wait");
    }

    @Test
    void shouldPromiseNoMoreThanThereIsWhenTheCheckpointTakesLongerThanPreferred() throws Exception {
        CompletableFuture<HttpResponse<String>> answer = send(request(IN, BodyPublishers.ofString(START))
                .header("Content-Type", JSON)
                .header("Prefer", "wait=1"));
        await().until(() -> ingress.waiting() == 1);
        ingress.tide();

        assertThat(json(answer).get("durability")).isEqualTo("checkpoint");
        assertThat(answer.get().statusCode()).isEqualTo(202);
    }

    @Test
    void shouldRefuseAndChangeNothingWhenTheNetworkIsFull() throws Exception {
        List<CompletableFuture<HttpResponse<String>>> first =
                LongStream.range(0, 5).mapToObj(i -> post(JSON, START)).toList();
        await().until(() -> ingress.waiting() == 5);

        HttpResponse<String> refused = post(JSON, START).get();

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("retry-after")).contains("2");
        assertThat(problem(refused)).contains("the network is full: 5 signals wait. Nothing has changed");
        ingress.tide();
        for (CompletableFuture<HttpResponse<String>> answer : first) {
            assertThat(answer.get().statusCode()).isEqualTo(202);
        }
    }

    @Test
    void shouldSayThatToSendItAgainIsOfNoUseWhenTheNetworkHasEnded() throws Exception {
        CompletableFuture<HttpResponse<String>> waits = post(JSON, START);
        await().until(() -> ingress.waiting() == 1);
        ingress.end(new Ingress.Refused("its tides are over", Ingress.Hindrance.OVER, 1000));

        String event = "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"s\",\"type\":\"start\",\"data\":{}}";
        for (CompletableFuture<HttpResponse<String>> each : List.of(
                waits,
                post(JSON, START),
                post(JSON, "[" + START + "," + START + "]"),
                post("application/cloudevents+json", event))) {
            HttpResponse<String> answer = each.get();
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.headers().firstValue("retry-after")).isEmpty();
            assertThat(problem(answer))
                    .contains("Not taken: its tides are over. Nothing has changed; to send it again");
        }
    }

    @Test
    void shouldSayThatItMayBeSentAgainSoonWhenTheNetworkIsBeingStopped() throws Exception {
        ingress.end(new Ingress.Refused("the server is stopping", Ingress.Hindrance.STOPPING, 1000));

        HttpResponse<String> answer = post(JSON, START).get();

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("retry-after")).contains("1");
        assertThat(problem(answer)).contains("Not taken: the server is stopping.");
    }

    @Test
    void shouldWithdrawAndRefuseWhenNoTideTakesItInTime() throws Exception {
        service.changed(Map.of("take.timeout.ms", 200));

        HttpResponse<String> refused = post(JSON, START).get();

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(problem(refused)).contains("No tide had room for it in 200 ms, so it was taken back");
        assertThat(ingress.waiting()).isZero();
        assertThat(ingress.tide()).isEmpty();
    }

    @Test
    void shouldTakeAListAsAWholeOrSayWhichPartWasTaken() throws Exception {
        CompletableFuture<HttpResponse<String>> all = post(JSON, "[" + START + "," + START + "]");
        await().until(() -> ingress.waiting() == 2);
        ingress.tide();
        assertThat(all.get().body())
                .isEqualTo(
                        "{\"signals\":[{\"id\":\"1-1\",\"tide\":1},{\"id\":\"1-2\",\"tide\":1}],\"durability\":\"checkpoint\"}");

        CompletableFuture<HttpResponse<String>> before = post(JSON, START);
        await().until(() -> ingress.waiting() == 1);
        HttpResponse<String> tooMany = post(
                        JSON, Stream.generate(() -> START).limit(5).collect(Collectors.joining(",", "[", "]")))
                .get();
        assertThat(tooMany.statusCode()).isEqualTo(429);
        assertThat(ingress.waiting()).as("taken back").isEqualTo(1);
        ingress.tide();
        assertThat(before.get().statusCode()).isEqualTo(202);

        service.changed(Map.of("take.timeout.ms", 500));
        CompletableFuture<HttpResponse<String>> partly = post(JSON, "[" + START + "," + START + "," + START + "]");
        await().until(() -> ingress.waiting() == 3);
        ingress.tide(1);
        assertThat(partly.get().statusCode()).isEqualTo(429);
        assertThat(problem(partly.get())).contains("The first 1 of 3 signals were taken, the others were not");
        assertThat(partly.get().body()).contains("\"accepted\":[{\"id\":\"1-8\",\"tide\":3}]");
        assertThat(ingress.waiting()).isZero();
    }

    @Test
    void shouldAnswerWhoWaitsWhenTheBodyIsClosed() throws Exception {
        CompletableFuture<HttpResponse<String>> waiting = post(JSON, START);
        await().until(() -> ingress.waiting() == 1);

        input.close();

        assertThat(waiting.get().statusCode()).isEqualTo(503);
        assertThat(waiting.get().headers().firstValue("retry-after")).contains("1");
        assertThat(ingress.waiting()).isZero();
        assertThat(post(JSON, START).get().statusCode()).isEqualTo(404);
    }

    @Test
    void shouldRefuseForASecondWhenMoreComesInThanIsConfigured() throws Exception {
        service.changed(Map.of("max.signals.per.second", 2, "take.timeout.ms", 100));

        List<Integer> codes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            codes.add(post(JSON, "[" + START + "," + START + "]").get().statusCode());
        }

        assertThat(codes).contains(429);
    }

    @Test
    void shouldTakeACloudEventWhenItIsStructured() throws Exception {
        CompletableFuture<HttpResponse<String>> answer = post("application/cloudevents+json; charset=utf-8", """
                {"specversion":"1.0","id":"A-1","source":"/tests","type":"com.example.start","time":"2026-01-01T00:00:00Z",
                 "datacontenttype":"application/json","urgent":true,"data":{"value":10}}""");
        await().until(() -> ingress.waiting() == 1);
        ingress.tide();

        assertThat(answer.get().statusCode()).isEqualTo(202);
        BenchIngress.Taken taken = ingress.taken().get(0);
        assertThat(taken.frequency()).isEqualTo("start");
        assertThat(taken.urgent()).isTrue();
        assertThat(taken.payload().get("value")).isEqualTo(10L);
        assertThat(taken.payload().get("about").toString())
                .contains("id=A-1", "source=/tests", "type=com.example.start");
    }

    @ParameterizedTest
    @CsvSource({"2016-12-31T23:59:60Z", "2026-01-01T00:00:00.1234567890123Z", "2026-01-01T00:00:60.5+01:00"})
    void shouldTakeATimeWhenItHasALeapSecondOrALongFraction(String time) throws Exception {
        CompletableFuture<HttpResponse<String>> answer = post(
                "application/cloudevents+json",
                "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"s\",\"type\":\"t\",\"time\":\"" + time + "\"}");
        await().until(() -> ingress.waiting() == 1);
        ingress.tide();

        assertThat(answer.get().statusCode()).isEqualTo(202);
    }

    @Test
    void shouldTakeACloudEventWhenItsAttributesAreHeaders() throws Exception {
        CompletableFuture<HttpResponse<String>> answer = send(request(IN, BodyPublishers.ofString("{\"value\":1.0}"))
                .header("Content-Type", JSON)
                .header("ce-specversion", "1.0")
                .header("ce-id", "A-2")
                .header("ce-source", "/caf%C3%A9")
                .header("ce-type", "start")
                .header("ce-deadline", "7"));
        CompletableFuture<HttpResponse<String>> empty = send(request(IN, BodyPublishers.noBody())
                .header("ce-specversion", "1.0")
                .header("ce-id", "A-3")
                .header("ce-source", "s")
                .header("ce-type", "stop"));
        await().until(() -> ingress.waiting() == 2);
        ingress.tide();

        assertThat(answer.get().statusCode()).isEqualTo(202);
        assertThat(empty.get().statusCode()).isEqualTo(202);
        BenchIngress.Taken taken = ingress.taken().stream()
                .filter(t -> t.frequency().equals("start"))
                .findFirst()
                .orElseThrow();
        assertThat(taken.deadline()).isEqualTo(7);
        assertThat(taken.payload().get("value")).isEqualTo(1.0);
        assertThat(taken.payload().get("about").toString()).contains("source=/café");
    }

    @Test
    void shouldReadItsBodyWhenAStructuredEventRepeatsItsAttributesInHeaders() throws Exception {
        CompletableFuture<HttpResponse<String>> answer = send(request(IN, BodyPublishers.ofString("""
                        {"specversion":"1.0","id":"A-4","source":"s","type":"start","subject":null,"data":{"value":10}}"""))
                .header("Content-Type", "application/cloudevents+json")
                .header("ce-specversion", "1.0")
                .header("ce-id", "A-4")
                .header("ce-source", "s")
                .header("ce-type", "start"));
        await().until(() -> ingress.waiting() == 1);
        ingress.tide();

        assertThat(answer.get().statusCode()).isEqualTo(202);
        PlainMap payload = ingress.taken().get(0).payload();
        assertThat(payload.get("value")).isEqualTo(10L);
        assertThat(((PlainMap) payload.get("about")).keySet()).containsExactly("id", "source", "specversion", "type");
    }

    @Test
    void shouldTakeTheTraceOfARequestAndThatOfAnEventBeforeIt() throws Exception {
        String own = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        String other = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00";
        CompletableFuture<HttpResponse<String>> plain = send(request(IN, BodyPublishers.ofString(START))
                .header("Content-Type", JSON)
                .header("traceparent", own)
                .header("tracestate", "a=1")
                .header("tracestate", "b=2"));
        CompletableFuture<HttpResponse<String>> structured = send(request(
                        IN,
                        BodyPublishers.ofString(
                                "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"s\",\"type\":\"t\",\"traceparent\":\""
                                        + other + "\"}"))
                .header("Content-Type", "application/cloudevents+json")
                .header("traceparent", own));
        CompletableFuture<HttpResponse<String>> binary = send(event().header("ce-traceparent", other));
        CompletableFuture<HttpResponse<String>> malformed = send(request(IN, BodyPublishers.ofString(START))
                .header("Content-Type", JSON)
                .header("traceparent", own + "x"));
        await().until(() -> ingress.waiting() == 4);
        ingress.tide();

        assertThat(List.of(plain, structured, binary, malformed))
                .allMatch(answer -> answer.join().statusCode() == 202);
        assertThat(ingress.traces().values())
                .containsExactlyInAnyOrder(
                        new TraceContext(own, "a=1,b=2"), new TraceContext(other, null), new TraceContext(other, null));
    }

    @Test
    void shouldUnquoteAndDecodeOnceWhenAttributesAreHeaders() throws Exception {
        CompletableFuture<HttpResponse<String>> answer = send(event().header("Content-Type", "text/json; charset=utf8")
                .header("ce-subject", "Euro%20%E2%82%ac%20%F0%9F%98%80")
                .header("ce-quoted", "\"say \\\"a%2Bb\\\"\"")
                .header("ce-twice", "%2541 and 100%"));
        await().until(() -> ingress.waiting() == 1);
        ingress.tide();

        assertThat(answer.get().statusCode()).isEqualTo(202);
        PlainMap about = (PlainMap) ingress.taken().get(0).payload().get("about");
        assertThat(about.get("subject")).isEqualTo("Euro \u20ac \ud83d\ude00");
        assertThat(about.get("quoted")).isEqualTo("say \"a+b\"");
        assertThat(about.get("twice")).isEqualTo("%41 and 100%");
        assertThat(about.get("datacontenttype")).isEqualTo("text/json; charset=utf8");
    }

    static Stream<Arguments> headerMistakes() {
        return Stream.of(
                Arguments.of("ce-time", "noon", "'ce-time' is 'noon': expected a time"),
                Arguments.of("ce-subject", "%C0%A0", "'ce-subject' is '%C0%A0': expected UTF-8"),
                Arguments.of("ce-datacontenttype", "application/json", "'ce-datacontenttype' has no place here"),
                Arguments.of("ce-my-mark", "x", "no attribute 'ce-my-mark'"),
                Arguments.of("ce-data", "x", "no attribute 'ce-data'"),
                Arguments.of("ce-id", "2", "'ce-id' is there 2 times"),
                Arguments.of("ce-urgent", "1", "'ce-urgent' is '1': expected true or false"),
                Arguments.of("ce-deadline", "soon", "'ce-deadline' is 'soon': expected the number of a tide"));
    }

    @ParameterizedTest
    @MethodSource("headerMistakes")
    void shouldNameTheHeaderAndChangeNothingWhenACloudEventIsMistaken(String header, String value, String says)
            throws Exception {
        HttpResponse<String> answer =
                send(event().header("Content-Type", JSON).header(header, value)).get();

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(problem(answer)).contains(says);
        assertThat(ingress.waiting()).isZero();
    }

    @Test
    void shouldNameWhatIsMissingWhenAHeaderOfACloudEventIs() throws Exception {
        HttpResponse<String> answer = send(request(IN, BodyPublishers.ofString("{}"))
                        .header("Content-Type", JSON)
                        .header("ce-id", "1")
                        .header("ce-source", "s")
                        .header("ce-type", "t"))
                .get();

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(problem(answer))
                .contains("'ce-specversion' is missing", "ce-specversion, ce-id, ce-source, ce-type");
    }

    private static HttpRequest.Builder event() {
        return request(IN, BodyPublishers.ofString("{}"))
                .header("ce-specversion", "1.0")
                .header("ce-id", "1")
                .header("ce-source", "s")
                .header("ce-type", "t");
    }

    @Test
    void shouldTakeABatchOfCloudEventsWhenItIsOne() throws Exception {
        String event =
                "{\"specversion\":\"1.0\",\"id\":\"%s\",\"source\":\"s\",\"type\":\"t\",\"data_base64\":\"eyJhIjoxfQ==\"}";
        CompletableFuture<HttpResponse<String>> answer = post(
                "application/cloudevents-batch+json", "[" + event.formatted("1") + "," + event.formatted("2") + "]");
        await().until(() -> ingress.waiting() == 2);
        ingress.tide();

        assertThat(answer.get().statusCode()).isEqualTo(202);
        assertThat(ingress.taken()).allMatch(t -> Objects.equals(t.payload().get("a"), 1L));
    }

    private static String nested(int levels) {
        return "{\"a\":".repeat(levels - 1) + "{}" + "}".repeat(levels - 1);
    }

    @Test
    void shouldTakeAPayloadAsDeepAsAnyDoorDoesWhateverStandsAroundIt() throws Exception {
        String signal = "{\"frequency\":\"a\",\"payload\":%s}";
        String event = "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"s\",\"type\":\"t\",\"data\":%s}";
        Map<String, String> ways = new LinkedHashMap<>();
        ways.put(signal, JSON);
        ways.put("[" + signal + "]", JSON);
        ways.put(event, "application/cloudevents+json");
        ways.put("[" + event + "]", "application/cloudevents-batch+json");
        for (Map.Entry<String, String> way : ways.entrySet()) {
            CompletableFuture<HttpResponse<String>> answer =
                    post(way.getValue(), way.getKey().formatted(nested(64)));
            await().until(() -> answer.isDone() || ingress.waiting() == 1);
            ingress.tide();
            assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(202);
            HttpResponse<String> tooDeep =
                    post(way.getValue(), way.getKey().formatted(nested(65))).get();
            assertThat(tooDeep.statusCode()).isEqualTo(400);
            assertThat(problem(tooDeep)).contains("it nests deeper than 64 levels");
        }
        assertThat(ingress.taken()).hasSize(4).allMatch(t -> Plain.depth(t.payload()) == 64);
        assertThat(ingress.waiting()).isZero();
    }

    static Stream<Arguments> mistakes() {
        String ce = "application/cloudevents+json";
        return Stream.of(
                mistake(
                        404,
                        "/networks/tset/bodies/input",
                        JSON,
                        START,
                        "There is no network 'tset'",
                        "did you mean 'test'?"),
                mistake(
                        404,
                        "/networks/test/bodies/inputt",
                        JSON,
                        START,
                        "has no body 'inputt'",
                        "did you mean 'input'?"),
                mistake(
                        404,
                        "/networks/test",
                        JSON,
                        START,
                        "/networks/test is no resource",
                        "There are POST /networks/{network}"),
                mistake(405, "/networks/test/bodies/output", JSON, START, "'output' puts signals out", "GET"),
                mistake(405, OUT, JSON, START, "Outputs are read by GET here, not by POST"),
                mistake(404, IN + "/outputs", JSON, START, "'input' takes signals in and has no outputs"),
                mistake(415, IN, null, START, "has no Content-Type", "Content-Type: application/json"),
                mistake(415, IN, "application/x-www-form-urlencoded", START, "curl: -H"),
                mistake(415, IN, "text/plain", START, "The Content-Type is text/plain"),
                mistake(415, IN, JSON + "; charset=iso-8859-1", START, "JSON is sent in UTF-8"),
                mistake(400, IN, JSON, "", "there is nothing in it", "A signal is such as {\"frequency\""),
                mistake(400, IN, JSON, "start value=10", "unrecognized token 'start'", "line 1, column 1"),
                mistake(400, IN, JSON, "{\"frequency\":\"start\"", "it ends too soon at line 1, column 21"),
                mistake(
                        400,
                        IN,
                        JSON,
                        "{\"frequency\":\"a\",\"frequency\":\"b\"}",
                        "the key 'frequency'",
                        "is there twice"),
                mistake(
                        400,
                        IN,
                        JSON,
                        "{\"frequency\":\"a\",\"payload\":{\"x\":NaN}}",
                        "NaN and Infinity",
                        "are no JSON numbers"),
                mistake(400, IN, JSON, START + START, "there is something after the end of the value"),
                mistake(400, IN, JSON, "[".repeat(66) + "]".repeat(66), "it nests deeper than 64 levels"),
                mistake(400, IN, JSON, "[".repeat(100_000), "it nests deeper than 64 levels"),
                mistake(413, IN, JSON, "\"" + "x".repeat(1 << 20) + "\"", "more than 1048576 bytes", "max.body.bytes"),
                mistake(422, IN, JSON, "7", "A signal is an object such as", "this is a number"),
                mistake(422, IN, JSON, "{}", "'frequency' is missing: expected the frequency of a signal"),
                mistake(422, IN, JSON, "{\"frequency\":\"\"}", "'frequency' is ''"),
                mistake(
                        422,
                        IN,
                        JSON,
                        "{\"frequency\":7}",
                        "'frequency' is 7: expected the frequency of a signal, as text"),
                mistake(422, IN, JSON, "{\"frequency\":\"a\\nb\"}", "on one line"),
                mistake(422, IN, JSON, "{\"freqency\":\"a\"}", "A signal has no 'freqency'; did you mean 'frequency'?"),
                mistake(422, IN, JSON, "{\"frequency\":\"a\",\"value\":1}", "Fields of your own go into 'payload'"),
                mistake(422, IN, JSON, "{\"frequency\":\"a\",\"payload\":[1]}", "'payload' is [1]: expected an object"),
                mistake(
                        422,
                        IN,
                        JSON,
                        "{\"frequency\":\"a\",\"urgent\":\"yes\"}",
                        "'urgent' is 'yes': expected true or false"),
                mistake(
                        422,
                        IN,
                        JSON,
                        "{\"frequency\":\"a\",\"deadline\":0}",
                        "'deadline' is 0: expected the number of a tide"),
                mistake(
                        422,
                        IN,
                        JSON,
                        "{\"frequency\":\"a\",\"payload\":{\"x\":9223372036854775808}}",
                        "does not fit into 64 bits"),
                mistake(
                        422,
                        IN,
                        JSON,
                        "{\"frequency\":\"a\",\"payload\":{\"x\":1e4000}}",
                        "has digits or an exponent beyond 1000"),
                mistake(
                        422,
                        IN,
                        JSON,
                        "[" + START + ",{}]",
                        "Number 2 of 2 in the list: 'frequency' is missing",
                        "None of them was taken"),
                mistake(422, IN, ce, "[]", "One CloudEvent is an object; this is a list"),
                mistake(422, IN, ce, "{\"specversion\":\"1.0\"}", "'id' is missing", "specversion, id, source, type"),
                mistake(
                        422,
                        IN,
                        ce,
                        "{\"specversion\":\"0.3\",\"id\":\"1\",\"source\":\"s\",\"type\":\"t\"}",
                        "'specversion' is '0.3': expected 1.0"),
                mistake(
                        422,
                        IN,
                        ce,
                        "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"s\",\"type\":\"t\",\"data\":\"x\"}",
                        "'data' is 'x': expected an object"),
                eventMistake("\"subject\":\"\"", "'subject' is '': expected text"),
                eventMistake("\"time\":\"yesterday\"", "'time' is 'yesterday': expected a time such as"),
                eventMistake("\"dataschema\":\"/schema\"", "'dataschema' is '/schema': expected a whole URI"),
                eventMistake("\"my_mark\":\"x\"", "no attribute 'my_mark'", "small letters a to z and digits"),
                eventMistake("\"mark\":{\"a\":1}", "'mark' is {", "expected text on one line, a whole number"),
                eventMistake("\"mark\":2147483648", "'mark' is 2147483648", "32 bits"),
                eventMistake("\"mark\":\"a\\u0007\"", "'mark' is 'a", "text on one line"),
                eventMistake("\"deadline\":0", "'deadline' is 0: expected the number of a tide"),
                eventMistake("\"urgent\":\"yes\"", "'urgent' is 'yes': expected true or false"),
                eventMistake("\"data\":{},\"data_base64\":\"e30=\"", "both 'data' and 'data_base64'"),
                mistake(
                        400,
                        IN,
                        ce,
                        "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"s\",\"type\":\"t\",\"data_base64\":\"ew==\"}",
                        "What 'data_base64' encodes is not the JSON",
                        "it ends too soon"),
                mistake(
                        422,
                        IN,
                        ce,
                        "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"a b\",\"type\":\"t\"}",
                        "'source' is 'a b': expected a URI"),
                mistake(415, IN, "application/cloudevents+avro", "x", "application/cloudevents+avro"),
                mistake(
                        422,
                        IN,
                        ce,
                        "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"s\",\"type\":\"t\",\"data_base64\":\"?\"}",
                        "'data_base64' is '?': expected JSON in Base64"),
                mistake(
                        422,
                        IN,
                        ce,
                        "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"s\",\"type\":\"t\",\"datacontenttype\":\"text/xml\"}",
                        "'datacontenttype' is 'text/xml': expected application/json"),
                mistake(
                        422,
                        IN,
                        "application/cloudevents-batch+json",
                        "{}",
                        "A batch of CloudEvents is a list; this is an object"));
    }

    private static Arguments mistake(int status, String path, @Nullable String type, String body, String... says) {
        return Arguments.of(status, path, type, body, List.of(says));
    }

    private static Arguments eventMistake(String member, String... says) {
        String event = "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"s\",\"type\":\"t\"," + member + "}";
        return mistake(422, IN, "application/cloudevents+json", event, says);
    }

    @ParameterizedTest(name = "{0} {1} {2} {4}")
    @MethodSource("mistakes")
    void shouldSayWhatWasWrongAndChangeNothingWhenARequestIsMistaken(
            int status, String path, @Nullable String type, String body, List<String> says) throws Exception {
        HttpRequest.Builder request = request(path, BodyPublishers.ofString(body));
        if (type != null) {
            request.header("Content-Type", type);
        }

        HttpResponse<String> answer = send(request).get();

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        PlainMap problem = (PlainMap) read(answer.body());
        assertThat(problem.keySet()).containsExactly("detail", "status", "title", "type");
        assertThat(problem.get("status")).isEqualTo((long) status);
        assertThat(problem.text("detail", "")).contains(says).doesNotContain("Exception");
        assertThat(ingress.waiting()).isZero();
    }

    @Test
    void shouldSayWhatIsAllowedWhenAMethodIsWrong() throws Exception {
        HttpResponse<String> put = send(request(IN, BodyPublishers.noBody())
                        .method("PUT", BodyPublishers.ofString(START)))
                .get();
        assertThat(put.statusCode()).isEqualTo(405);
        assertThat(put.headers().firstValue("allow")).contains("POST, OPTIONS");

        HttpResponse<String> xml = send(get(OUT).header("Accept", "text/xml")).get();
        assertThat(xml.statusCode()).isEqualTo(406);
        HttpResponse<String> bad = send(get(OUT + "?after=x")).get();
        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(problem(bad)).contains("after is 'x': expected the number of an output, 0 or more");
        assertThat(send(get(OUT + "?max=0")).get().statusCode()).isEqualTo(400);
        HttpResponse<String> unreadable = send(get(OUT + "?max=%FF")).get();
        assertThat(unreadable.statusCode()).isEqualTo(400);
        assertThat(problem(unreadable)).contains("The query 'max=%FF' can't be read");
        assertThat(send(get(OUT).header("Accept", "text/event-stream").header("Last-Event-ID", "-4"))
                        .get()
                        .statusCode())
                .isEqualTo(400);
        HttpResponse<String> gzip = send(request(IN, BodyPublishers.ofString(START))
                        .header("Content-Type", JSON)
                        .header("Content-Encoding", "gzip"))
                .get();
        assertThat(gzip.statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none | application/json",
                "*/* | application/json",
                "application/json, text/event-stream;q=0.5 | application/json",
                "text/event-stream;q=0, */* | application/json",
                "text/event-stream | text/event-stream",
                "text/event-stream, */*;q=0.1 | text/event-stream",
                "text/* | text/event-stream",
                "application/json;q=0 | application/problem+json",
            })
    void shouldAnswerInTheFormThatIsPreferred(@Nullable String accept, String expected) throws Exception {
        HttpRequest.Builder request = get(OUT).method("HEAD", BodyPublishers.noBody());
        if (accept != null) {
            request.header("Accept", accept);
        }

        HttpResponse<String> head = send(request).get();

        assertThat(head.headers().firstValue("content-type").orElse("")).startsWith(expected);
    }

    @Test
    void shouldGivePagesOfTheLogWhenAskedForJson() throws Exception {
        put(1, 60);

        PlainMap page = (PlainMap) read(send(get(OUT + "?after=5&max=2")).get().body());
        assertThat(page.get("gap")).isEqualTo(5L);
        assertThat(page.get("last")).isEqualTo(60L);
        assertThat(page.get("outputs").toString())
                .contains("number=11")
                .contains("number=12")
                .doesNotContain("number=13")
                .contains("frequency=tick");
        assertThat(send(get(OUT + "?after=last")).get().body()).isEqualTo("{\"outputs\":[],\"gap\":0,\"last\":60}");
        assertThat(send(get(OUT).method("HEAD", BodyPublishers.noBody())).get().statusCode())
                .isEqualTo(200);
    }

    @Test
    void shouldGiveALongPageWhenOutputsAreLarge() throws Exception {
        log.put(
                1,
                LongStream.rangeClosed(1, 20)
                        .mapToObj(i -> TestSignal.of("h", i, "tick", PlainMap.of("text", "x".repeat(100_000))))
                        .toList());

        String body = send(get(OUT)).get().body();

        PlainMap page = (PlainMap) read(body);
        assertThat(body).hasSizeBetween(900_000, 1_200_000);
        assertThat(page.get("last")).isEqualTo(20L);
    }

    @Test
    void shouldStreamWithoutGapOrRepeatWhenTheReaderComesBack() throws Exception {
        put(1, 10);
        List<String> seen = new ArrayList<>();
        try (Events events = new Events(null)) {
            seen.addAll(events.ids(10));
            put(11, 15);
            seen.addAll(events.ids(5));
        }
        put(16, 30);
        try (Events events = new Events(seen.get(seen.size() - 1))) {
            seen.addAll(events.ids(15));
            put(31, 32);
            seen.addAll(events.ids(2));
        }

        assertThat(seen)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 32).mapToObj(Long::toString).toList());
    }

    @Test
    void shouldNameTheFrequencyAndTheGapWhenTheReaderComesTooLate() throws Exception {
        put(1, 80);

        try (Events events = new Events("10")) {
            assertThat(events.next()).containsExactly("id: 30", "event: gap", "data: {\"outputs\":20}");
            assertThat(events.next())
                    .contains("id: 31", "event: tick")
                    .anyMatch(l -> l.startsWith("data: {\"number\":31,\"id\":\"31-"));
        }
    }

    @Test
    void shouldGoOnFromTheLogsEndWhenTheServerWentBack() throws Exception {
        put(1, 10);

        try (Events events = new Events("100")) {
            put(11, 11);
            assertThat(events.ids(1)).containsExactly("11");
        }
    }

    @Test
    void shouldSendASignOfLifeWhenNothingIsPutOut() throws Exception {
        try (Events events = new Events(null)) {
            await().until(() -> events.lines.stream().filter(":"::equals).count() >= 2);
        }
    }

    @Test
    void shouldEndStreamsWhenTheBodyIsClosed() throws Exception {
        try (Events events = new Events(null)) {
            output.close();
            await().until(events::ended);
        }
        assertThat(log.listeners()).isZero();
    }

    @Test
    void shouldKnowThatAReaderHasGoneWhenItHasVanished() throws Exception {
        Events events = new Events(null);
        await().until(() -> service.streams() == 1);
        events.close();
        await().until(() -> service.streams() == 0);
    }

    @Test
    void shouldRefuseMoreStreamsWhenTheMostAreOpen() throws Exception {
        service.changed(Map.of("max.streams", 1));
        try (Events events = new Events(null)) {
            HttpResponse<String> second =
                    send(get(OUT).header("Accept", "text/event-stream")).get();
            assertThat(second.statusCode()).isEqualTo(503);
            assertThat(second.headers().firstValue("retry-after")).isPresent();
        }
    }

    private BodyBench bench(String name, PlainMap settings) {
        return new BodyBench("test", name, Path.of("."), settings, null, ingress, log);
    }

    private void put(long from, long to) {
        for (long i = from; i <= to; i++) {
            log.put(i, List.of(TestSignal.of("h", i, "tick", PlainMap.of("i", i))));
        }
    }

    private static CompletableFuture<HttpResponse<String>> post(String type, String body) {
        return send(request(IN, BodyPublishers.ofString(body)).header("Content-Type", type));
    }

    private static HttpRequest.Builder request(String path, BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create(http.url(path))).POST(body);
    }

    private static HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(http.url(path)));
    }

    private static CompletableFuture<HttpResponse<String>> send(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), BodyHandlers.ofString());
    }

    private static PlainMap json(CompletableFuture<HttpResponse<String>> answer) throws Exception {
        return (PlainMap) read(answer.get().body());
    }

    private static String problem(HttpResponse<String> answer) throws Exception {
        return Objects.requireNonNull(((PlainMap) read(answer.body())).text("detail", ""));
    }

    private static Object read(String text) throws Exception {
        return Objects.requireNonNull(new JsonReader(64).read(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A reader of server-sent events. */
    private static final class Events implements AutoCloseable {
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final Stream<String> stream;
        private final Thread thread;
        private int read;
        private volatile boolean ended;

        Events(@Nullable String lastId) throws IOException, InterruptedException, ExecutionException {
            HttpRequest.Builder request = get(OUT).header("Accept", "text/event-stream");
            if (lastId != null) {
                request.header("Last-Event-ID", lastId);
            }
            HttpResponse<Stream<String>> response = client.send(request.build(), BodyHandlers.ofLines());
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("content-type").orElse("").replace(" ", ""))
                    .isEqualToIgnoringCase("text/event-stream;charset=utf-8");
            stream = response.body();
            thread = new Thread(() -> {
                try {
                    stream.forEach(lines::add);
                } catch (RuntimeException cut) {
                    // the end, of one kind
                }
                ended = true;
            });
            thread.start();
        }

        boolean ended() {
            return ended;
        }

        /** The lines of the next event that is more than a comment. */
        List<String> next() {
            while (true) {
                int from = read;
                await().until(() -> lines.subList(from, lines.size()).contains(""));
                List<String> event = List.copyOf(lines.subList(
                        from, from + lines.subList(from, lines.size()).indexOf("")));
                read = from + event.size() + 1;
                if (event.stream().anyMatch(l -> l.startsWith("data:"))) {
                    return event;
                }
            }
        }

        List<String> ids(int count) {
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                ids.add(next().stream()
                        .filter(l -> l.startsWith("id: "))
                        .findFirst()
                        .orElse("none")
                        .substring(4));
            }
            return ids;
        }

        @Override
        public void close() throws InterruptedException {
            stream.close();
            thread.interrupt();
            thread.join();
        }
    }
}
