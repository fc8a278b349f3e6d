package io.mycelium.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose changes are refused where the page only shows. */
class ReadOnlyTest {
    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
    private int status = 200;

    private void ask(String configured, String method, Map<String, String> headers) throws Exception {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, called, given) -> called.getName().equals("getMethod") ? method : headers.get(given[0]));
        ServletOutputStream out = new ServletOutputStream() {
            @Override
            public void write(int b) {
                answer.write(b);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {}
        };
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, called, given) -> {
                    if (called.getName().equals("setStatus")) {
                        status = (int) given[0];
                    }
                    return called.getName().equals("getOutputStream") ? out : null;
                });
        new ReadOnly(Map.of("dashboard.actions", configured)).doFilter(request, response, (q, r) -> status = 299);
    }

    @ParameterizedTest
    @CsvSource({"Origin,http://127.0.0.1:8087", "Origin,null", "Sec-Fetch-Site,same-origin", "Sec-Fetch-Site,none"})
    void shouldRefuseWhatABrowserChanges(String header, String value) throws Exception {
        for (String method : List.of("POST", "DELETE", "PUT", "PATCH")) {
            ask("false", method, Map.of(header, value));
            assertThat(status).as(method).isEqualTo(403);
            assertThat(answer.toString(StandardCharsets.UTF_8)).contains("dashboard.actions = false");
        }
        ask("true", "POST", Map.of(header, value));
        assertThat(status).isEqualTo(299);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void shouldLetABrowserRead(String method) throws Exception {
        ask("false", method, Map.of("Origin", "http://127.0.0.1:8087"));
        assertThat(status).isEqualTo(299);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "DELETE"})
    void shouldLetTheCommandLineAct(String method) throws Exception {
        ask("false", method, Map.of("User-Agent", "mycelium"));
        assertThat(status).isEqualTo(299);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "TRUE", "", "no"})
    void shouldComplainOfWhatIsNeitherTrueNorFalseAndOnlyShow(String written) throws Exception {
        List<String> said = new ArrayList<>();
        assertThat(Settings.of(Map.of("dashboard.actions", written), said::add).actions())
                .isFalse();
        assertThat(said)
                .containsExactly("conf/io.mycelium.dashboard.cfg: dashboard.actions is '" + written
                        + "': expected true or false. Until it is one of them the page only shows");
        ask(written, "POST", Map.of("Origin", "http://127.0.0.1:8087"));
        assertThat(status).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false", " true "})
    void shouldTakeWhatIsTrueOrFalse(String written) {
        List<String> said = new ArrayList<>();
        assertThat(Settings.of(Map.of("dashboard.actions", written), said::add).actions())
                .isEqualTo(written.contains("true"));
        assertThat(said).isEmpty();
        assertThat(Settings.of(Map.of(), said::add).actions()).isTrue();
    }
}
