package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a picky client would try by hand: each mistake is a problem that says what was wrong, and nothing is taken. */
class HttpIT {
    private static final String IN = "/networks/mirror/bodies/input";
    private static final String OUT = "/networks/mirror/bodies/output/outputs";
    private static final String SIGNAL = "{\"frequency\":\"a\",\"payload\":{\"value\":1}}";
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException, URISyntaxException {
        Path mirror = Path.of(HttpIT.class.getResource("/mirror/mirror.yaml").toURI());
        server = Distribution.unpacked().start(folder.resolve("data"), mirror.toString());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"POST, " + IN, "GET, " + OUT, "GET, /api/v1/status", "POST, /api/v1/stop", "GET, /"})
    void shouldLetNoPageOfAnotherSiteInWhereverItAsks(String method, String path) {
        long before = ingestedAfterAll();

        HttpResponse<String> answer = RunningServer.send(request(path)
                .header("Content-Type", "text/plain")
                .header("Origin", "http://evil.example")
                .method(method, BodyPublishers.ofString(SIGNAL))
                .build());

        assertWords(answer, 403);
        assertThat(ingested()).isEqualTo(before);
    }

    @Test
    void shouldAnswerAProblemWhereThereIsNothing() {
        assertWords(RunningServer.send(request("/nowhere").GET().build()), 404);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, " + IN + ", 'POST, OPTIONS'",
        "GET, " + IN + ", 'POST, OPTIONS'",
        "PATCH, " + IN + ", 'POST, OPTIONS'",
        "POST, " + OUT + ", 'GET, HEAD, OPTIONS'",
        "DELETE, " + OUT + ", 'GET, HEAD, OPTIONS'",
        "POST, /networks/mirror/bodies/output, OPTIONS",
    })
    void shouldSayWhatIsAllowedWhenTheMethodIsWrong(String method, String path, String allowed) {
        long before = ingestedAfterAll();

        HttpResponse<String> answer = RunningServer.send(request(path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(SIGNAL))
                .build());

        assertProblem(answer, 405);
        assertThat(answer.headers().firstValue("Allow")).contains(allowed);
        assertThat(ingested()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "404 | /networks/miror/bodies/input | application/json | " + SIGNAL + " | did you mean 'mirror'?",
                "404 | /networks/mirror/bodies/inptu | application/json | " + SIGNAL + " | did you mean 'input'?",
                "404 | /networks/mirror | application/json | " + SIGNAL + " | There are POST",
                "415 | " + IN + " | text/plain | " + SIGNAL + " | The Content-Type is text/plain",
                "415 | " + IN + " | application/x-www-form-urlencoded | a=b | curl: -H",
                "415 | " + IN + " | application/json; charset=utf-16 | " + SIGNAL + " | JSON is sent in UTF-8",
                "400 | " + IN + " | application/json | `` | there is nothing in it",
                "400 | " + IN + " | application/json | {\"frequency\":\"a\",} | at line 1, column 18",
                "400 | " + IN + " | application/json | " + SIGNAL + SIGNAL + " | after the end",
                "422 | " + IN + " | application/json | {\"freqency\":\"a\"} | did you mean 'frequency'?",
            })
    void shouldSayWhatIsWrongWhenARequestIs(int status, String path, String type, String body, String says) {
        long before = ingestedAfterAll();

        HttpResponse<String> answer = post(path, type, BodyPublishers.ofString(body));

        assertProblem(answer, status);
        assertThat(detail(answer)).contains(says);
        assertThat(ingested()).isEqualTo(before);
    }

    @Test
    void shouldRefuseWhatIsTooLargeOrTooDeepHoweverItIsSent() {
        long before = ingestedAfterAll();
        String large = "\"" + "x".repeat(MEGABYTE - 1) + "\"";
        byte[] larger = new byte[3 * MEGABYTE];

        HttpResponse<String> measured = post(IN, "application/json", BodyPublishers.ofString(large));
        HttpResponse<String> chunked =
                post(IN, "application/json", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(larger)));
        String tooDeep = "{\"frequency\":\"start\",\"payload\":{\"v\":" + "[".repeat(64) + "]".repeat(64) + "}}";
        HttpResponse<String> deep = post(IN, "application/json", BodyPublishers.ofString(tooDeep));
        HttpResponse<String> asked = RunningServer.send(request(IN)
                .header("Content-Type", "application/json")
                .expectContinue(true)
                .POST(BodyPublishers.ofByteArray(larger))
                .build());

        for (HttpResponse<String> answer : List.of(measured, chunked, asked)) {
            assertProblem(answer, 413);
            assertThat(detail(answer)).contains("more than 1048576 bytes", "max.body.bytes");
        }
        assertProblem(deep, 400);
        assertThat(detail(deep)).contains("deeper than 64 levels");
        assertThat(ingested()).isEqualTo(before);
    }

    @Test
    void shouldTakeWhatJustFits() {
        String empty = "{\"frequency\":\"a\",\"payload\":{\"text\":\"\"}}";
        String fits = empty.replace("\"\"", "\"" + "x".repeat(MEGABYTE - empty.length()) + "\"");
        assertThat(fits).hasSize(MEGABYTE);

        assertThat(post(IN, "application/json", BodyPublishers.ofString(fits)).statusCode())
                .isEqualTo(202);
    }

    @Test
    void shouldRefuseACompressedBody() {
        HttpResponse<String> answer = RunningServer.send(request(IN)
                .header("Content-Type", "application/json")
                .header("Content-Encoding", "gzip")
                .POST(BodyPublishers.ofString(SIGNAL))
                .build());

        assertProblem(answer, 415);
        assertThat(detail(answer)).contains("encoded as gzip");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "406 | text/html | `` | 1 | Outputs come as application/json or text/event-stream",
                "400 | application/json | ?after=x | 1 | after is 'x'",
                "400 | text/event-stream | `` | -1 | Last-Event-ID is '-1'",
                "400 | */* | ?max=%FF | 1 | can't be read",
            })
    void shouldSayWhatIsWrongWhenOutputsAreAskedFor(
            int status, String accept, String query, String lastSeen, String says) {
        HttpResponse<String> answer = RunningServer.send(request(OUT + query)
                .header("Accept", accept)
                .header("Last-Event-ID", lastSeen)
                .build());

        assertProblem(answer, status);
        assertThat(detail(answer)).contains(says);
    }

    @Test
    void shouldAnswerOptionsAndHeadWithoutABody() {
        HttpResponse<String> in = RunningServer.send(
                request(IN).method("OPTIONS", BodyPublishers.noBody()).build());
        HttpResponse<String> out = RunningServer.send(
                request(OUT).method("OPTIONS", BodyPublishers.noBody()).build());
        HttpResponse<String> head = RunningServer.send(
                request(OUT).method("HEAD", BodyPublishers.noBody()).build());

        assertThat(in.statusCode()).isEqualTo(204);
        assertThat(in.headers().firstValue("Allow")).contains("POST, OPTIONS");
        assertThat(out.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(head.body()).isEmpty();
    }

    @Test
    void shouldTakeASignalWhateverFormOfAnswerIsPreferred() {
        HttpResponse<String> answer = RunningServer.send(request(IN)
                .header("Content-Type", "application/json;charset=UTF-8")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(SIGNAL))
                .build());

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    }

    @Test
    void shouldTakeOthersMeanwhileWhenSendersAreSlow() throws IOException {
        long before = ingestedAfterAll();
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            slow.add(half());
        }

        assertThat(ingestedAfterAll()).isEqualTo(before + 1);

        for (Socket socket : slow.subList(1, slow.size())) {
            socket.close();
        }
        try (Socket first = slow.get(0)) {
            first.getOutputStream().write(SIGNAL.substring(SIGNAL.length() / 2).getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(first.getInputStream(), StandardCharsets.US_ASCII));
            assertThat(answer.readLine()).contains(" 202 ");
        }
        assertThat(ingestedAfterAll())
                .as("the slow one, the one after it, and none that broke off")
                .isEqualTo(before + 3);
        await("the server keeps none of them")
                .atMost(RunningServer.PATIENCE)
                .until(() -> server.network("mirror").path("waiting").asInt() == 0);
    }

    /** A sender that stops in the middle of its signal. */
    private static Socket half() throws IOException {
        URI uri = server.uri(IN);
        Socket socket = new Socket(uri.getHost(), uri.getPort());
        String head =
                "POST " + IN + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                        + SIGNAL.length() + "\r\n\r\n";
        socket.getOutputStream()
                .write((head + SIGNAL.substring(0, SIGNAL.length() / 2)).getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.uri(path)).timeout(RunningServer.PATIENCE);
    }

    private static HttpResponse<String> post(String path, String type, BodyPublisher body) {
        return RunningServer.send(
                request(path).header("Content-Type", type).POST(body).build());
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertWords(answer, status);
        assertThat(RunningServer.json(answer).path("type").asText()).startsWith("urn:mycelium:problem:");
    }

    /** A problem, whether a body of kind http words it or the server. */
    private static void assertWords(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = RunningServer.json(answer);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asText()).isNotBlank();
    }

    private static String detail(HttpResponse<String> answer) {
        return RunningServer.json(answer).path("detail").asText();
    }

    /** A status is that of the last boundary: once it is of a later tide than a signal's, it has all that was taken before. */
    private static long ingestedAfterAll() {
        HttpResponse<String> answer = post(IN, "application/json", BodyPublishers.ofString(SIGNAL));
        assertThat(answer.statusCode()).isEqualTo(202);
        long tide = RunningServer.json(answer).path("tide").asLong();
        await("the end of tide " + tide)
                .atMost(RunningServer.PATIENCE)
                .until(() -> server.network("mirror").path("tide").asLong() >= tide);
        return ingested();
    }

    private static long ingested() {
        return server.network("mirror").at("/counters/ingested").asLong();
    }
}
