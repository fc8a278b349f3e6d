package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Standard output of {@code run --trace text}, letter for letter. */
class TraceIT {
    @TempDir
    private Path data;

    private final Distribution distribution = Distribution.unpacked();

    @Test
    void shouldPrintTheSpecificationsTraceWhenItsExampleRuns() throws IOException {
        Distribution.Finished run = run("examples/trace/blueprint.yaml", "--tides", "3");

        assertThat(run.out()).isEqualTo(resource("/trace/example-trace.txt"));
        assertThat(run.code()).describedAs(run.err()).isZero();
    }

    @Test
    void shouldPrintTheSameTraceWhenWorkersDiffer() throws IOException {
        assertThat(run("examples/trace/blueprint.yaml", "--tides", "3", "--workers", "8")
                        .out())
                .isEqualTo(resource("/trace/example-trace.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"garden", "nursery"})
    void shouldPrintTheTraceWrittenByHandWhenAnotherNetworkRuns(String network) throws Exception {
        String blueprint = Path.of(TraceIT.class
                        .getResource("/trace/" + network + "/blueprint.yaml")
                        .toURI())
                .toString();

        Distribution.Finished run = run(blueprint, "--tides", "3");

        assertThat(run.out()).isEqualTo(resource("/trace/" + network + "/trace.txt"));
        assertThat(run.code()).describedAs(run.err()).isZero();
    }

    private Distribution.Finished run(String blueprint, String... more) {
        String[] all = new String[more.length + 8];
        System.arraycopy(
                new String[] {"run", blueprint, "--trace", "text", "--port", "0", "--data", data.toString()},
                0,
                all,
                0,
                8);
        System.arraycopy(more, 0, all, 8, more.length);
        return distribution.mycelium(all);
    }

    private static String resource(String name) throws IOException {
        try (var in = TraceIT.class.getResourceAsStream(name)) {
            assertThat(in).describedAs(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
