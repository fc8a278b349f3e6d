package io.mycelium.fruiting.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.fruiting.BenchIngress;
import io.mycelium.testkit.fruiting.BenchLog;
import io.mycelium.testkit.fruiting.BodyBench;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients that speak to the server's Jetty as no honest one does. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
class HostileClientsTest {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d+)");

    private static final String IN = "/networks/test/bodies/in";
    private static final String JSON = "Content-Type: application/json";

    private static final AtomicLong nanos = new AtomicLong();
    private static HttpFruitingBody service;
    private static FelixHttp http;
    private static InputBody input;
    private static OutputBody output;

    @BeforeAll
    static void start() throws Exception {
        service = new HttpFruitingBody(Map.of(), nanos::get);
        http = new FelixHttp(service, Map.of());
        input = service.openInput(bench("in"));
        output = service.openOutput(bench("out"));
    }

    private static BodyBench bench(String name) {
        return new BodyBench("test", name, Path.of("."), PlainMap.EMPTY, null, new BenchIngress(5), new BenchLog(5));
    }

    @AfterAll
    static void stop() throws Exception {
        input.close();
        output.close();
        service.stop();
        http.close();
    }

    @Test
    void shouldAnswerOnceWhenASecondRequestIsHiddenInAChunkExtension() throws Exception {
        String answers =
                say("POST /networks/a/bodies/b HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + "1;ext=\"val\r\nX\r\n0\r\n\r\n"
                        + "GET /networks/smuggled HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-A: \"\r\n\r\n");

        assertThat(STATUS.matcher(answers).results().count()).as(answers).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /networks/none/bodies/in, Content-Type: application/json, 404",
        "POST, /networks/test/bodies/none, Content-Type: application/json, 404",
        "POST, /networks, Content-Type: application/json, 404",
        "PUT, /networks/test/bodies/in, Content-Type: application/json, 405",
        "POST, /networks/test/bodies/out, Content-Type: application/json, 405",
        "POST, /networks/test/bodies/in, Content-Type: text/plain, 415",
        "POST, /networks/test/bodies/in, Content-Type: ;, 415",
        "POST, /networks/test/bodies/in, X-None: 1, 415",
        "POST, /networks/test/bodies/in, Content-Encoding: gzip, 415",
        "GET, /networks/test/bodies/out/outputs?after=-1, Content-Type: application/json, 400"
    })
    void shouldKeepNothingOfABodyThatIsRefused(String method, String path, String header, int status) throws Exception {
        int half = 1 << 20;
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(head(method, path, header, "Content-Length: " + 2 * half));
            out.write(new byte[half]);
            out.flush();
            assertThat(service.keptBytes()).isZero();
            out.write(new byte[half]);
            out.flush();

            assertThat(status(socket)).isEqualTo(status);
        }
    }

    @Test
    void shouldKeepNoMoreThanMayBeSentWhenABodyOfUnknownLengthGoesOn() throws Exception {
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(head("POST", IN, JSON, "Transfer-Encoding: chunked"));
            for (int i = 0; i < 3; i++) {
                out.write("100000\r\n".getBytes(StandardCharsets.US_ASCII));
                out.write(new byte[1 << 20]);
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            out.flush();
            assertThat(service.keptBytes()).isLessThanOrEqualTo(1 << 20);
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();

            assertThat(status(socket)).isEqualTo(413);
            await().until(() -> service.keptBytes() == 0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/networks/none/bodies/in, Content-Length: 104857600, 404",
        "/networks/test/bodies/in, Content-Length: 104857600, 413",
        "/networks/test/bodies/in, Expect: 100-continue|Content-Length: 104857600, 413"
    })
    void shouldRefuseAtOnceWhatNeedNotBeSent(String path, String headers, int status) throws Exception {
        String answer =
                say(new String(head("POST", path, JSON, headers.replace("|", "\r\n")), StandardCharsets.US_ASCII));

        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("problem+json");
    }

    @Test
    void shouldRefuseWhoSendsAByteNowAndThen() throws Exception {
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(head("POST", IN, JSON, "Content-Length: 100"));
            out.write('{');
            out.flush();
            await().until(() -> service.keptBytes() == 1);
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(30));
            out.write('}');
            out.flush();

            assertThat(status(socket)).isEqualTo(408);
            assertThat(service.keptBytes()).isZero();
        }
    }

    @Test
    void shouldForgetABodyWhoseSenderVanishes() throws Exception {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(head("POST", IN, JSON, "Content-Length: 100"));
            socket.getOutputStream().write('{');
            await().until(() -> service.keptBytes() == 1);
        }

        await().until(() -> service.keptBytes() == 0);
    }

    @ParameterizedTest
    @CsvSource({
        "?after=9223372036854775807, */*, 200",
        "?after=9223372036854775808, */*, 400",
        "?after=%ff, */*, 400",
        "?%ff=1, */*, 400",
        "?max=2147483647, */*, 200",
        "?&&&=&after=&, */*, 400",
        "?after=1&after=%zz, */*, 200",
        "'', ';;;,,,', 406",
        "'', 'application/json;q=NaN,;', 200",
        "'', '*/*;q=', 200"
    })
    void shouldFindNoFaultOfTheServerInWhatAReaderSays(String query, String accept, int status) throws Exception {
        String answer = say(new String(
                head("GET", "/networks/test/bodies/out/outputs" + query, "Accept: " + accept, "Connection: close"),
                StandardCharsets.US_ASCII));

        assertThat(answer).startsWith("HTTP/1.1 " + status);
    }

    @Test
    void shouldNotWaitForTheBodyOfWhoOnlyReads() throws Exception {
        try (Socket socket = connect()) {
            socket.getOutputStream()
                    .write(head(
                            "GET",
                            "/networks/test/bodies/out/outputs?max=1",
                            "Content-Type: application/x-www-form-urlencoded",
                            "Content-Length: 1000"));

            assertThat(status(socket)).isEqualTo(200);
        }
    }

    @Test
    void shouldSayHowMuchFitsWhenAListIsLongerThanTheQueue() throws Exception {
        String list = "[" + "{\"frequency\":\"a\"},".repeat(5) + "{\"frequency\":\"a\"}]";

        String answer = say(new String(
                        head("POST", IN, JSON, "Content-Length: " + list.length(), "Connection: close"),
                        StandardCharsets.US_ASCII)
                + list);

        assertThat(answer).startsWith("HTTP/1.1 413").contains("6 signals", "at most 5");
    }

    private static byte[] head(String method, String path, String... headers) {
        return (method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + String.join("\r\n", headers) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static int status(Socket socket) throws IOException {
        return Integer.parseInt(
                new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII).substring(9));
    }

    private static Socket connect() throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress("127.0.0.1", http.port()));
        socket.setSoTimeout(20_000);
        return socket;
    }

    /** All that is answered until the server closes the connection. */
    private static String say(String request) throws IOException {
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
