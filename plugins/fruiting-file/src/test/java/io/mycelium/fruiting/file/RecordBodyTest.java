package io.mycelium.fruiting.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.fruiting.BodyException;
import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.fruiting.BodyBench;
import io.mycelium.testkit.signal.TestSignal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordBodyTest {
    private static final PlainMap SETTINGS = PlainMap.of("path", "out/events.jsonl");

    private final FileFruitingBody service = new FileFruitingBody();

    private final Path folder;

    RecordBodyTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void shouldWriteALineForEachOutputWhenDelivered() throws IOException {
        BodyBench bench = bench(SETTINGS);

        try (OutputBody body = service.openOutput(bench)) {
            bench.deliver(body, signals(1, 2));
            bench.deliver(body, List.of());
            bench.deliver(body, signals(3, 3));
            body.force();
        }

        assertThat(Files.readAllLines(events()))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("{\"number\":1,\"id\":\"1-")
                .contains(
                        "\"tide\":1,\"frequency\":\"congested\",\"payload\":{\"line\":1,\"text\":\"grün\"},\"origin\":\"ORD\"");
        assertThat(bench.memory()).isEqualTo(PlainMap.of("length", Files.size(events()), "number", 3));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void shouldBeByteForByteTheSameWhenKilledOnTheWay(long seed) throws IOException {
        List<List<TestSignal>> tides = LongStream.range(0, 40)
                .mapToObj(tide -> signals(tide * 100, tide * 100 + tide % 7 - 1))
                .toList();
        Path undisturbed = Files.createDirectory(folder.resolve("undisturbed"));
        BodyBench calm = new BodyBench("test", "output", undisturbed, SETTINGS);
        List<List<Output>> outputs = new ArrayList<>();
        try (OutputBody body = service.openOutput(calm)) {
            tides.forEach(tide -> outputs.add(calm.deliver(body, tide)));
        }

        Random random = new Random(seed);
        @Nullable Object checkpoint = null;
        int from = 0;
        while (from < tides.size()) {
            OutputBody body = service.openOutput(bench(SETTINGS).recovered(checkpoint));
            @Nullable Object memory = checkpoint;
            int until = Math.min(tides.size(), from + 1 + random.nextInt(12));
            int kept = until == tides.size() ? until : from + random.nextInt(until - from + 1);
            for (int tide = from; tide < until; tide++) {
                memory = body.deliver(memory, outputs.get(tide));
                if (tide + 1 == kept) {
                    checkpoint = memory;
                }
            }
            body.close(); // which writes nothing: as when the process is killed, but for the lock that the system
            // takes back
            if (until < tides.size()) {
                Files.writeString(events(), "{\"torn", StandardOpenOption.APPEND);
            }
            from = kept;
        }

        assertThat(events()).hasSameBinaryContentAs(undisturbed.resolve("out/events.jsonl"));
    }

    @Test
    void shouldRefuseASecondWriterOfTheSameFileAndLeaveTheFirstItsLines() throws IOException {
        BodyBench first = bench(SETTINGS);
        try (OutputBody body = service.openOutput(first)) {
            first.deliver(body, signals(1, 2));
            byte[] written = Files.readAllBytes(events());

            assertThatThrownBy(() -> service.openOutput(bench(SETTINGS)))
                    .isInstanceOf(BodyException.class)
                    .hasMessageContaining("another body writes to it");
            assertThat(events()).hasBinaryContent(written);
            assertThat(events().resolveSibling("events.jsonl.1")).doesNotExist();
        }
        service.openOutput(bench(SETTINGS)).close(); // it is free again
    }

    @Test
    void shouldMoveAnOldFileAsideWhenStartedAfresh() throws IOException {
        Files.createDirectories(events().getParent());
        Files.writeString(events(), "old\n");
        service.openOutput(bench(SETTINGS)).close();
        Files.writeString(events(), "newer\n");
        service.openOutput(bench(SETTINGS)).close();

        assertThat(events()).isEmptyFile();
        assertThat(events().resolveSibling("events.jsonl.1")).hasContent("old");
        assertThat(events().resolveSibling("events.jsonl.2")).hasContent("newer");
    }

    @Test
    void shouldEmptyAnOldFileWhenSetSo() throws IOException {
        Files.createDirectories(events().getParent());
        Files.writeString(events(), "old\n");

        service.openOutput(bench(SETTINGS.plus("existing", "overwrite"))).close();

        assertThat(events()).isEmptyFile();
        assertThat(events().resolveSibling("events.jsonl.1")).doesNotExist();
    }

    @Test
    void shouldRefuseLoudlyWhenTheFileIsShorterThanItsMemory() throws IOException {
        BodyBench bench = bench(SETTINGS);
        try (OutputBody body = service.openOutput(bench)) {
            bench.deliver(body, signals(1, 5));
        }
        long length = Files.size(events());
        Files.writeString(events(), "short\n");

        assertThatThrownBy(() -> service.openOutput(bench))
                .isInstanceOf(BodyException.class)
                .hasMessageContaining("body 'output' of network 'test' had written " + length + " bytes to " + events())
                .hasMessageContaining("the file has 6 now");

        Files.writeString(events(), "x".repeat(5000) + "\n");
        assertThatThrownBy(() -> service.openOutput(bench))
                .isInstanceOf(BodyException.class)
                .hasMessageContaining("something replaced the file");
        assertThat(events()).hasSize(5001);
    }

    @Test
    void shouldSayWhyWhenThePlaceIsNoFile() throws IOException {
        Files.createDirectories(events());

        assertThatThrownBy(() -> service.openOutput(bench(SETTINGS)))
                .isInstanceOf(BodyException.class)
                .hasMessageContaining("it is not a file");
    }

    @Test
    void shouldWriteOnWhenTheTidesThreadWasInterrupted() throws IOException {
        BodyBench bench = bench(SETTINGS);
        try (OutputBody body = service.openOutput(bench)) {
            @Nullable Object memory = body.deliver(null, bench.outputs().put(1, signals(1, 1)));
            List<Output> second = bench.outputs().put(2, signals(2, 2));
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> body.deliver(memory, second)).isInstanceOf(BodyException.class);
            assertThat(Thread.interrupted()).isTrue();
            body.deliver(memory, second);
            body.force();
        }

        assertThat(Files.readAllLines(events())).hasSize(2);
    }

    @Test
    void shouldMakeUpForItWhenADeliveryHasFailed() throws IOException {
        BodyBench bench = bench(SETTINGS);
        try (OutputBody body = service.openOutput(bench)) {
            bench.deliver(body, signals(1, 2));
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> bench.deliver(body, signals(3, 5))).isInstanceOf(BodyException.class);
            assertThat(Thread.interrupted()).isTrue();
            bench.deliver(body, signals(6, 6));
        }

        assertThat(Files.readAllLines(events()))
                .extracting(line -> line.replaceFirst("\\{\"number\":(\\d+),.*", "$1"))
                .containsExactly("1", "2", "3", "4", "5", "6");
    }

    private Path events() {
        return folder.resolve("out/events.jsonl");
    }

    private BodyBench bench(PlainMap settings) {
        return new BodyBench("test", "output", folder, settings);
    }

    private static List<TestSignal> signals(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(i -> TestSignal.of("ORD", i, "congested", PlainMap.of("line", i, "text", "grün")))
                .toList();
    }
}
