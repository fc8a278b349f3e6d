package io.mycelium.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mycelium.core.tide.Network;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The control API on a real Jetty, with few threads, spoken to byte by byte. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
class HttpTest {
    private static final int THREADS = 8;
    private static final int MOST_CONNECTIONS = 60;
    private static final String DEPLOY = "POST /api/v1/deployments?name=a.drl HTTP/1.1\r\nHost: localhost\r\n";

    @TempDir
    Path folder;

    private final AtomicLong nanos = new AtomicLong();
    private final Upload.Room room = new Upload.Room(1 << 20, nanos::get);
    private OneNetwork network;
    private ControlServlet control;
    private Server server;
    private ServerConnector connector;

    @BeforeEach
    void start() throws Exception {
        network = new OneNetwork(folder);
        control = new ControlServlet(network, room);
        server = new Server(new QueuedThreadPool(THREADS, THREADS));
        connector = new ServerConnector(server, 1, 1);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler("/");
        add(context, new ServletHolder(control), "/api/*");
        add(context, new ServletHolder(new Signpost(network)), "/");
        server.setHandler(context);
        server.start();
        new JettySettings(1000, MOST_CONNECTIONS).createConnector(server);
    }

    private static void add(ServletContextHandler context, ServletHolder servlet, String pattern) {
        servlet.setAsyncSupported(true);
        context.addServlet(servlet, pattern);
    }

    @AfterEach
    void stop() throws Exception {
        control.close();
        server.stop();
        network.close();
    }

    @Test
    void shouldTakeADeploymentWhenItComesInPieces() throws Exception {
        try (Socket socket = connect()) {
            write(socket, DEPLOY + "Content-Length: 4\r\n\r\nru");
            await().until(() -> room.kept() == 2);
            write(socket, "le");

            assertThat(status(socket)).isEqualTo(201);
        }
        await().until(() -> room.kept() == 0);
        assertThat(network.journal().after(0, null, 10).events())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.kind()).isEqualTo("deploy");
                    assertThat(event.by()).isEqualTo("API");
                });
    }

    @Test
    void shouldAnswerOthersWhenManySendersAreStuckHalfWay() throws Exception {
        List<Socket> stuck = new ArrayList<>();
        for (int i = 0; i < 5 * THREADS; i++) {
            Socket socket = connect();
            write(socket, DEPLOY + "Content-Length: 500\r\n\r\nx");
            stuck.add(socket);
        }
        await().until(() -> room.kept() == stuck.size());

        assertThat(say("GET /api/v1/status HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");

        nanos.addAndGet(TimeUnit.SECONDS.toNanos(600));
        for (Socket socket : stuck) {
            write(socket, "x");
            assertThat(status(socket)).isEqualTo(408);
            socket.close();
        }
        await().until(() -> room.kept() == 0);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/nothing, 404",
        "POST, /api/v1/status, 405",
        "PUT, /api/v1/deployments?name=a.drl, 405",
        "POST, /api/v1/deployments, 400",
        "POST, /nowhere, 404"
    })
    void shouldRefuseBeforeTheBodyWhenPathOrMethodIsWrong(String method, String path, int status) throws Exception {
        String answer = say(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 104857600\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json");
    }

    @Test
    void shouldKeepNothingOfABodyWhenItIsRefused() throws Exception {
        try (Socket socket = connect()) {
            write(socket, "POST /api/v1/nothing HTTP/1.1\r\nHost: localhost\r\nContent-Length: 200000\r\n\r\n");
            write(socket, "x".repeat(100_000));
            assertThat(room.kept()).isZero();
            write(socket, "x".repeat(100_000));

            assertThat(status(socket)).isEqualTo(404);
        }
    }

    @Test
    void shouldRefuseMoreThanThereIsRoomFor() throws Exception {
        assertThat(say(DEPLOY + "Content-Length: 104857600\r\n\r\n"))
                .startsWith("HTTP/1.1 413")
                .contains("at most " + (1 << 20) + " bytes");
        try (Socket first = connect();
                Socket second = connect()) {
            int most = 700_000;
            write(first, DEPLOY + "Content-Length: " + most + "\r\n\r\n" + "x".repeat(most - 1));
            await().until(() -> room.kept() == most - 1);
            write(second, DEPLOY + "Content-Length: " + most + "\r\n\r\n" + "x".repeat(most));

            assertThat(status(second)).isEqualTo(503);
            write(first, "x");
            assertThat(status(first)).isEqualTo(201);
        }
        await().until(() -> room.kept() == 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?from=%ff", "?from=%zz", "?from=-1", "?max=999999999999999999999", "?from=1&from=", "?after=%00"
            })
    void shouldFindNoFaultOfTheServerInAQuery(String query) throws Exception {
        assertThat(say("GET /api/v1/networks/garden/dissonances" + query
                        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .containsPattern("^HTTP/1.1 (200|400)");
    }

    @ParameterizedTest
    @CsvSource({
        "'GET /nowhere HTTP/1.1|Host: localhost|Connection: close', 404",
        "'GET /api/%2e%2e/x HTTP/1.1|Host: localhost|Connection: close', 400",
        "'GET /api/%ff HTTP/1.1|Host: localhost|Connection: close', 4",
        "'GET /api/v1/a%2fb HTTP/1.1|Host: localhost|Connection: close', 400",
        "'GET /api/v1/status HTTP/1.1|Connection: close', 400",
        "'GET /api/v1/status HTTP/1.1|Host: [|Connection: close', 400",
        "'GET /api/v1/status HTTP/9.9|Host: localhost', 505",
        "'NONSENSE', 400",
        "'GET / HTTP/1.1|Host: localhost|Content-Length: x', 400",
        "'POST / HTTP/1.1|Host: localhost|Connection: close', 405"
    })
    void shouldWordJettysOwnErrorsAsProblems(String request, String status) throws Exception {
        String answer = say(request.replace("|", "\r\n") + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer).contains("application/problem+json", "\"detail\":").doesNotContain("<html>", "Jetty");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/networks/a%2Fb, such as %2F or %2E",
        "/api/v1/%2e%2e/x, such as %2F or %2E",
        "/%2F, such as %2F or %2E",
        "/api/v1/networks/%zz, two hexadecimal digits stand behind it",
    })
    void shouldSayWhatOfAPathCanNotBeRead(String path, String words) throws Exception {
        assertThat(say("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", words)
                .doesNotContain("Ambiguous");
    }

    @Test
    void shouldNameTheWaysAtTheDoor() throws Exception {
        assertThat(say("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200")
                .contains("\"mycelium\":\"0.1.0\"", "/api/v1/status");
    }

    @Test
    void shouldCloseWhenTheHeadOfARequestTrickles() throws Exception {
        try (Socket socket = connect()) {
            write(socket, "GET /api/v1/status HTTP/1.1\r\nHost: localhost\r\nX-A: ");
            await().pollInterval(20, TimeUnit.MILLISECONDS).until(() -> isClosedOnWrite(socket));
        }
        await().until(() -> connector.getConnectedEndPoints().isEmpty());
    }

    @Test
    void shouldCloseWhoHasWaitedLongestWhenThereAreTooManyConnections() throws Exception {
        List<Socket> silent = new ArrayList<>();
        for (int i = 0; i < 3 * MOST_CONNECTIONS; i++) {
            silent.add(connect());
        }
        assertThat(say("GET /api/v1/status HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");

        await().until(() -> connector.getConnectedEndPoints().size() <= MOST_CONNECTIONS);
        assertThat(silent.get(0).getInputStream().read()).describedAs("closed").isEqualTo(-1);
        for (Socket socket : silent) {
            socket.close();
        }
    }

    @Test
    void shouldKeepAConnectionForItsNextRequest() throws Exception {
        try (Socket socket = connect()) {
            for (int i = 0; i < 3; i++) {
                write(socket, "GET /api/v1/networks HTTP/1.1\r\nHost: localhost\r\n\r\n");
                assertThat(status(socket)).isEqualTo(200);
                while (socket.getInputStream().read() != '}') {
                    // the rest of this answer
                }
            }
        }
    }

    @Test
    void shouldLetOthersFollowTheLogWhenReadersHaveGone() throws Exception {
        Files.writeString(folder.resolve("mycelium.log"), "one\n");
        String follow = "GET /api/v1/logs?follow=true HTTP/1.1\r\nHost: localhost\r\n\r\n";
        for (int i = 0; i < 16; i++) {
            try (Socket socket = connect()) {
                write(socket, follow);
                assertThat(status(socket)).isEqualTo(200);
            }
        }

        await().atMost(30, TimeUnit.SECONDS).until(() -> {
            try (Socket socket = connect()) {
                write(socket, follow);
                return status(socket) == 200;
            }
        });
    }

    @Test
    void shouldStreamTheLiveGraphUntilTheReaderHasGone() throws Exception {
        try (Socket socket = connect()) {
            write(socket, "GET /api/v1/networks/garden/events HTTP/1.1\r\nHost: localhost\r\n\r\n");
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            List<String> head = new ArrayList<>();
            for (String line = lines.readLine(); !line.isEmpty(); line = lines.readLine()) {
                head.add(line);
            }
            assertThat(head)
                    .contains(
                            "HTTP/1.1 200 OK",
                            "Content-Type: text/event-stream;charset=utf-8",
                            "X-Content-Type-Options: nosniff",
                            "Cache-Control: no-store");
            assertThat(next(lines, "event:")).isEqualTo("event: snapshot");
            assertThat(next(lines, "data:")).contains("\"id\":\"a_1\"");
            network.atBoundary("garden", Network::tide);
            assertThat(next(lines, "event:")).isEqualTo("event: delta");
        }
        assertThat(say("GET /api/v1/networks/forest/events HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 404");
    }

    @Test
    void shouldCountReadersOfGraphsApartFromThoseWhoFollowTheLog() throws Exception {
        String graph = "GET /api/v1/networks/garden/events HTTP/1.1\r\nHost: localhost\r\n\r\n";
        Files.writeString(folder.resolve("mycelium.log"), "begun\n");
        List<Socket> readers = new ArrayList<>();
        try {
            for (int i = 0; i < 16; i++) {
                Socket reader = connect();
                write(reader, graph);
                readers.add(reader);
                assertThat(status(reader)).isEqualTo(200);
            }
            assertThat(say(graph.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n")))
                    .startsWith("HTTP/1.1 503")
                    .contains("16 readers see the graph of a network already");
            Socket log = connect();
            readers.add(log);
            write(log, "GET /api/v1/logs?follow=true HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(status(log)).isEqualTo(200);
        } finally {
            for (Socket reader : readers) {
                reader.close();
            }
        }
    }

    private static String next(BufferedReader lines, String beginning) throws IOException {
        String line = lines.readLine();
        while (!line.startsWith(beginning)) {
            line = lines.readLine();
        }
        return line;
    }

    private static boolean isClosedOnWrite(Socket socket) throws IOException {
        try {
            write(socket, "x");
            return false;
        } catch (SocketException closed) {
            return true;
        }
    }

    private String say(String request) throws IOException {
        try (Socket socket = connect()) {
            write(socket, request);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Socket connect() throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress("127.0.0.1", connector.getLocalPort()));
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static void write(Socket socket, String text) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private static int status(Socket socket) throws IOException {
        String line = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        assertThat(line).startsWith("HTTP/1.1 ");
        return Integer.parseInt(line.substring(9));
    }
}
