package io.mycelium.fruiting.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.fruiting.BodyBench;
import io.mycelium.testkit.signal.TestSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outputs that go to CSV files. */
class CsvRecordTest {
    private final FileFruitingBody service = new FileFruitingBody();

    @TempDir
    Path folder;

    @Test
    void shouldWriteTheNamesOnceAndARecordForEachOutput() throws IOException {
        BodyBench bench = bench(Map.of());
        List<Output> outputs;
        try (OutputBody body = service.openOutput(bench)) {
            outputs = bench.deliver(body, List.of(signal(1, PlainMap.of("n", 1, "text", "a, \"b\"\nc"))));
        }
        try (OutputBody body = service.openOutput(bench.recovered(bench.memory()))) {
            bench.deliver(body, List.of(signal(2, PlainMap.of(Map.of("n", 2.5, "text", "", "more", true)))));
        }
        assertThat(Files.readString(events()))
                .isEqualTo("number,id,tide,frequency,n,text,missing\n"
                        + "1," + outputs.get(0).id() + ",1,tick,1,\"a, \"\"b\"\"\nc\",\n"
                        + "2," + bench.outputs().after(1, 1).outputs().get(0).id() + ",2,tick,2.5,\"\",\n");
    }

    @Test
    void shouldWriteTheFieldsAloneWhenNothingIsToBeSaidAboutTheOutputs() throws IOException {
        BodyBench bench = bench(Map.of("about", false, "separator", ";"));
        try (OutputBody body = service.openOutput(bench)) {
            bench.deliver(body, List.of(signal(1, PlainMap.of("n", List.of(1, 2), "text", "a;b"))));
        }
        assertThat(Files.readString(events())).isEqualTo("n;text;missing\n[1,2];\"a;b\";\n");
    }

    @Test
    void shouldWriteATextAsJsonWhenItHasHalfACharacter() throws IOException {
        BodyBench bench = bench(Map.of("about", false));
        try (OutputBody body = service.openOutput(bench)) {
            bench.deliver(body, List.of(signal(1, PlainMap.of("n", "\ud83d\ude00", "text", "a\ud800"))));
        }
        assertThat(Files.readString(events()).lines().toList().get(1))
                .contains("\ud83d\ude00", "a\\ud800")
                .doesNotContain("?");
    }

    @Test
    void shouldBeReadAgainAsItWasWritten() throws IOException {
        BodyBench bench = bench(Map.of("about", false));
        PlainMap payload =
                PlainMap.of(Map.of("n", 7, "text", "one\n\"two\", three")).plus("missing", null);
        try (OutputBody body = service.openOutput(bench)) {
            bench.deliver(body, List.of(signal(1, payload)));
        }
        BodyBench feed = new BodyBench(
                "test",
                "feed",
                folder,
                PlainMap.of(Map.of("path", "events.csv", "format", "csv", "frequency", "tick")));
        try (var body = service.openInput(feed)) {
            assertThat(feed.take(body, 10))
                    .singleElement()
                    .satisfies(signal -> assertThat(signal.payload()).isEqualTo(payload));
        }
    }

    @Test
    void shouldWriteTheSameAgainWhenARecoveryGoesBackToTheBeginning() throws IOException {
        BodyBench bench = bench(Map.of());
        List<Output> outputs;
        try (OutputBody body = service.openOutput(bench)) {
            outputs = bench.deliver(body, List.of(signal(1, PlainMap.of("n", 1)), signal(2, PlainMap.of("n", 2))));
        }
        String written = Files.readString(events());
        Files.writeString(events(), "3,torn", StandardOpenOption.APPEND);
        try (OutputBody body = service.openOutput(bench.recovered(PlainMap.of("length", 0, "number", 0)))) {
            body.deliver(PlainMap.of("length", 0, "number", 0), outputs);
        }
        assertThat(events()).hasContent(written);
    }

    private Path events() {
        return folder.resolve("events.csv");
    }

    private static TestSignal signal(long seq, PlainMap payload) {
        return TestSignal.of("hypha", seq, "tick", payload);
    }

    private BodyBench bench(Map<String, Object> more) {
        Map<String, @Nullable Object> settings = new HashMap<>(
                Map.of("path", "events.csv", "format", "csv", "columns", List.of("n", "text", "missing")));
        settings.putAll(more);
        return new BodyBench("test", "output", folder, PlainMap.of(settings));
    }
}
