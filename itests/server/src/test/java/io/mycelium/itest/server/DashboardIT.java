package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of the server: who is sent there, what a browser may load, and what it may change. */
class DashboardIT {
    private static final String CONFIGURATION = "io.mycelium.dashboard.cfg";
    private static final String HTML = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
                    "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cache-Control", "no-cache");

    @TempDir
    private static Path folder;

    private static Distribution distribution;
    private static String blueprint;
    private static RunningServer server;

    @BeforeAll
    static void start() throws Exception {
        blueprint = Path.of(DashboardIT.class.getResource("/mirror/mirror.yaml").toURI())
                .toString();
        distribution = Distribution.copy(folder.resolve("mycelium"));
        server = distribution.start(folder.resolve("data"), blueprint);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void shouldSendABrowserToThePageWhenItComesToTheDoor() {
        HttpResponse<String> browser = get("/", "Accept", HTML);
        assertThat(browser.statusCode()).isEqualTo(302);
        assertThat(URI.create(browser.headers().firstValue("Location").orElseThrow())
                        .getPath())
                .isEqualTo("/dashboard/");

        HttpResponse<String> program = get("/");
        assertThat(program.statusCode()).isEqualTo(200);
        assertThat(RunningServer.json(program).path("page").asText()).isEqualTo("/dashboard/");
        assertThat(get("/", "Accept", "application/json").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dashboard/",
                "/dashboard/main.js",
                "/dashboard/style.css",
                "/dashboard/icon.svg",
                "/dashboard/settings.json",
                "/dashboard/nothing.js",
                "/dashboard/no/such/place"
            })
    void shouldForbidABrowserWhatIsFromElsewhereWithEachAnswer(String path) {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(path.contains("no") ? 404 : 200);
        HEADERS.forEach((name, value) ->
                assertThat(answer.headers().allValues(name)).as(name).containsExactly(value));
    }

    @Test
    void shouldNameNoScriptOrStyleButThoseOfTheServer() {
        String page = get("/dashboard/").body();

        assertThat(page).contains("src=\"main.js\"").contains("href=\"style.css\"");
        assertThat(page).doesNotContain("://").doesNotContain("<style").doesNotContain(" on");
        assertThat(get("/dashboard/main.js")
                        .headers()
                        .firstValue("Content-Type")
                        .orElseThrow())
                .startsWith("text/javascript");
        assertThat(get("/dashboard/style.css")
                        .headers()
                        .firstValue("Content-Type")
                        .orElseThrow())
                .startsWith("text/css");
    }

    @Test
    void shouldAnswerHeadWithoutABody() {
        HttpRequest request = HttpRequest.newBuilder(server.uri("/dashboard/main.js"))
                .method("HEAD", BodyPublishers.noBody())
                .build();

        HttpResponse<String> answer = RunningServer.send(request);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValueAsLong("Content-Length").orElseThrow())
                .isGreaterThan(1000);
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void shouldSendToTheLastSlashFromWhichThePagesLinksGoOn() {
        HttpResponse<String> answer = get("/dashboard");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/dashboard/");
    }

    /** As they are, since a client of today makes such a path straight before it sends it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dashboard/../dashboard/Dashboard.class",
                "/dashboard/..%2fDashboard.class",
                "/dashboard/%2e%2e/Dashboard.class",
                "/dashboard/%2e%2e%2f%2e%2e%2f%2e%2e%2fMETA-INF%2fMANIFEST.MF",
                "/dashboard//etc/passwd",
                "/dashboard/%2fetc%2fpasswd",
                "/dashboard/..\\Dashboard.class",
                "/dashboard/Dashboard.class",
                "/dashboard/main.js%00.html",
                "/dashboard/;/main.js/../x",
                "/dashboard/index.html/"
            })
    void shouldGiveNothingButItsFiles(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("root:").doesNotContain("Bundle-");
    }

    @Test
    void shouldRefuseABrowserAndNobodyElseWhenThePageIsToShowOnly() throws IOException {
        String origin = server.uri("/").toString().replaceAll("/$", "");
        assertThat(checkpoint("Origin", origin).statusCode()).isEqualTo(201);
        assertThat(RunningServer.json(get("/dashboard/settings.json"))
                        .path("actions")
                        .asBoolean())
                .isTrue();
        try {
            distribution.configure(CONFIGURATION, "dashboard.actions = false\n");
            await("the page is told")
                    .atMost(RunningServer.PATIENCE)
                    .until(() -> get("/dashboard/settings.json").body().equals("{\"actions\":false}")
                            && checkpoint("Origin", origin).statusCode() == 403);

            HttpResponse<String> refused = checkpoint("Origin", origin);
            assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(RunningServer.json(refused).path("title").asText()).isEqualTo("Read-only");
            assertThat(RunningServer.json(refused).path("detail").asText())
                    .contains("dashboard.actions = false", CONFIGURATION);
            HttpResponse<String> signal = server.post(
                    "/networks/mirror/bodies/input", "{\"frequency\":\"a\",\"payload\":{}}", "Origin", origin);
            assertThat(signal.statusCode()).isEqualTo(403);
            assertThat(server.network("mirror").at("/counters/ingested").asLong())
                    .isZero();
            assertThat(get("/api/v1/status", "Origin", origin).statusCode()).isEqualTo(200);

            assertThat(checkpoint().statusCode()).isEqualTo(201);
            assertThat(server.mycelium("checkpoint", "create", "--network", "mirror")
                            .code())
                    .isZero();
        } finally {
            distribution.configure(CONFIGURATION, "dashboard.actions = true\n");
            await("a browser may act again")
                    .atMost(RunningServer.PATIENCE)
                    .until(() -> checkpoint("Origin", origin).statusCode() == 201);
        }
    }

    @Test
    void shouldDoWithoutThePageWhenItsBundleIsNotThere() throws IOException {
        Distribution without = Distribution.copy(folder.resolve("without"));
        try (Stream<Path> bundles = Files.walk(without.home().resolve("system"))) {
            List<Path> page = bundles.filter(
                            file -> file.getFileName().toString().startsWith("mycelium-dashboard"))
                    .toList();
            assertThat(page).hasSize(1);
            Files.delete(page.get(0));
        }
        try (RunningServer other = without.start(folder.resolve("other"), blueprint)) {
            HttpRequest door = HttpRequest.newBuilder(other.uri("/"))
                    .header("Accept", HTML)
                    .build();
            HttpResponse<String> sign = RunningServer.send(door);
            assertThat(sign.statusCode()).isEqualTo(200);
            assertThat(RunningServer.json(sign).has("page")).isFalse();
            assertThat(RunningServer.json(sign).path("status").asText()).isEqualTo("/api/v1/status");
            assertThat(RunningServer.send(HttpRequest.newBuilder(other.uri("/dashboard/"))
                                    .build())
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    private static HttpResponse<String> checkpoint(String... headers) {
        return server.post("/api/v1/networks/mirror/checkpoints", "", headers);
    }

    /** As a browser asks that follows nothing by itself. */
    private static HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.uri(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient()
                .sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .join();
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.uri("/").getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
