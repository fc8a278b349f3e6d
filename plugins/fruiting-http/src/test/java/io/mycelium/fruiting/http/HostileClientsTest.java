package io.mycelium.fruiting.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that speak to the server's Jetty as no honest one does. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("NullAway.Init")
class HostileClientsTest {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d+)");

    private static HttpFruitingBody service;
    private static FelixHttp http;

    @BeforeAll
    static void start() throws Exception {
        service = new HttpFruitingBody(Map.of());
        http = new FelixHttp(service, Map.of());
    }

    @AfterAll
    static void stop() throws Exception {
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

    /** All that is answered until the server closes the connection. */
    private static String say(String request) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", http.port()));
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
