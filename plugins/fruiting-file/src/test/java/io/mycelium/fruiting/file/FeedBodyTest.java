package io.mycelium.fruiting.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.fruiting.BodyException;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.InputBody.Incoming;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.fruiting.BodyBench;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedBodyTest {
    private final FileFruitingBody service = new FileFruitingBody();

    private final Path folder;
    private final Path feed;

    FeedBodyTest(@TempDir Path folder) {
        this.folder = folder;
        this.feed = folder.resolve("feed.jsonl");
    }

    @Test
    void shouldKeepTheOrderAndThePaceWhenItIsInLines() throws IOException {
        write("{\"i\":1}\n{\"i\":2}\r\n\n{\"i\":3}\n{\"i\":4}");
        BodyBench bench = bench(Map.of("lines", 2));

        try (InputBody body = service.openInput(bench)) {
            assertThat(numbers(bench.take(body, 100))).containsExactly(1L, 2L);
            assertThat(bench.ended()).isFalse();
            assertThat(numbers(bench.take(body, 100))).containsExactly(3L);
            assertThat(numbers(bench.take(body, 100))).containsExactly(4L);
            assertThat(bench.ended()).isTrue();
            assertThat(bench.memory())
                    .isEqualTo(PlainMap.of(Map.of("bad", 0, "line", 5, "position", Files.size(feed))));
        }
    }

    @Test
    void shouldGiveOneShapeToAllLinesWithTheSameKeysWhenTheirNumbersAreAdded() throws IOException {
        write("{\"z\":1,\"a\":\"x\"}\n{\"z\":2,\"a\":\"y\"}\n{}\n{\"z\":3,\"a\":null}\n{\"n\":1}\n{\"z\":4,\"a\":1}\n");
        BodyBench bench = bench(Map.of("lines", 10, "line", "n"));

        try (InputBody body = service.openInput(bench)) {
            List<InputBody.Incoming> taken = bench.take(body, 100);
            assertThat(taken.stream().map(InputBody.Incoming::payload))
                    .containsExactly(
                            PlainMap.of("z", 1, "a", "x").plus("n", 1),
                            PlainMap.of("z", 2, "a", "y").plus("n", 2),
                            PlainMap.of("n", 3),
                            PlainMap.of("z", 3).plus("a", null).plus("n", 4),
                            PlainMap.of("z", 4, "a", 1).plus("n", 6));
            assertThat(taken.get(1).payload().shape())
                    .isSameAs(taken.get(0).payload().shape());
            assertThat(((PlainMap) bench.memory()).get("bad")).isEqualTo(1L);
        }
    }

    @Test
    void shouldTakeNoMoreThanThereIsRoomForWhenThePaceIsHigher() throws IOException {
        write("{\"i\":1}\n{\"i\":2}\n{\"i\":3}\n");
        BodyBench bench = bench(Map.of("lines", 10));

        try (InputBody body = service.openInput(bench)) {
            assertThat(bench.take(body, 0)).isEmpty();
            assertThat(bench.ended()).isFalse();
            assertThat(numbers(bench.take(body, 2))).containsExactly(1L, 2L);
            assertThat(bench.ended()).isFalse();
            assertThat(numbers(bench.take(body, 2))).containsExactly(3L);
            assertThat(bench.ended()).isTrue();
        }
    }

    @Test
    void shouldGiveAWindowOfTheLinesOwnTimeWhenThePaceIsInMinutes() throws IOException {
        write("""
                {"i":1,"date":"2001/01/01 00:47"}
                {"i":2,"date":"2001/01/01 00:56"}
                {"i":3,"date":"2001/01/01 00:57"}
                {"i":4,"date":"2001/01/01 00:50"}
                {"i":5,"date":"2001/01/01 01:17"}
                """);
        BodyBench bench = bench(Map.of("minutes", 10, "field", "date"));

        try (InputBody body = service.openInput(bench)) {
            assertThat(numbers(bench.take(body, 100))).containsExactly(1L, 2L);
            assertThat(numbers(bench.take(body, 100)))
                    .as("one that comes late comes with its neighbours")
                    .containsExactly(3L, 4L);
            assertThat(numbers(bench.take(body, 100))).isEmpty();
            assertThat(bench.ended()).isFalse();
            assertThat(numbers(bench.take(body, 100))).containsExactly(5L);
            assertThat(bench.ended()).isTrue();
        }
    }

    @Test
    void shouldFinishAWindowFirstWhenThereWasNoRoomForAll() throws IOException {
        write("""
                {"i":1,"t":"2001-01-01T00:00:00Z"}
                {"i":2,"t":"2001-01-01T01:05:00+01:00"}
                {"i":3,"t":"2001-01-01T00:06:00Z"}
                {"i":4,"t":"2001-01-01T00:11:00Z"}
                """);
        BodyBench bench = bench(Map.of("minutes", 10, "field", "t"));

        try (InputBody body = service.openInput(bench)) {
            assertThat(numbers(bench.take(body, 2))).containsExactly(1L, 2L);
            assertThat(numbers(bench.take(body, 2))).containsExactly(3L);
            assertThat(numbers(bench.take(body, 2))).containsExactly(4L);
        }
    }

    @Test
    void shouldReadTimesAsTheSettingSaysWhenThereIsOne() throws IOException {
        write("{\"i\":1,\"t\":\"31.12.2000 23:59\"}\n{\"i\":2,\"t\":\"01.01.2001 00:01\"}\n");
        BodyBench bench = bench(Map.of("minutes", 2, "field", "t", "time-format", "dd.MM.yyyy HH:mm"));

        try (InputBody body = service.openInput(bench)) {
            assertThat(numbers(bench.take(body, 9))).containsExactly(1L);
            assertThat(numbers(bench.take(body, 9))).containsExactly(2L);
        }
    }

    @Test
    void shouldSkipAndCountABadLineAndKeepTheNumbersWhenThereIsOne() throws IOException {
        write("\uFEFF{\"i\":1}\nnot json\n[1]\n{\"i\":2,\"i\":3}\n" + "x".repeat(3_000_000)
                + "\n{\"number\":1}\n{\"i\":7}\n");
        BodyBench bench = bench(Map.of("lines", 100, "line", "number"));

        try (InputBody body = service.openInput(bench)) {
            assertThat(bench.take(body, 100))
                    .extracting(Incoming::payload)
                    .containsExactly(PlainMap.of("i", 1, "number", 1), PlainMap.of("i", 7, "number", 7));
            assertThat(bench.ended()).isTrue();
            assertThat(bench.memory())
                    .asInstanceOf(InstanceOfAssertFactories.MAP)
                    .containsEntry("bad", 5L);
        }
    }

    @Test
    void shouldStopAtABadLineAndNameItWhenSetSo() throws IOException {
        write("{\"i\":1}\n{\"i\":}\n{\"i\":3}\n");
        BodyBench bench = bench(Map.of("bad-lines", "stop"));

        try (InputBody body = service.openInput(bench)) {
            assertThat(numbers(bench.take(body, 100))).containsExactly(1L);
            assertThat(bench.ended()).isFalse();
            assertThatThrownBy(() -> bench.take(body, 100))
                    .isInstanceOf(BodyException.class)
                    .hasMessageContaining("body 'input' of network 'test' stops: line 2 of " + feed + " can't be read:")
                    .hasMessageContaining("column 6")
                    .hasMessageContaining("Correct the line, or set bad-lines: skip");
        }
    }

    @Test
    void shouldCallALineBadWhenItsTimeCannotBeRead() throws IOException {
        write(
                "{\"i\":1,\"t\":\"2001-01-01\"}\n{\"i\":2}\n{\"i\":3,\"t\":\"soon\"}\n{\"i\":4,\"t\":\"2001-01-01T00:00\"}\n");
        BodyBench bench = bench(Map.of("minutes", 1, "field", "t"));

        try (InputBody body = service.openInput(bench)) {
            assertThat(numbers(bench.take(body, 100))).containsExactly(1L, 4L);
        }
    }

    @Test
    void shouldGoOnFromAnEarlierMemoryWhenTheServerWentBack() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 30_000; i++) {
            text.append("{\"i\":").append(i).append("}\n");
        }
        write(text.toString());
        BodyBench bench = bench(Map.of("lines", 1000));
        InputBody killed = service.openInput(bench);
        bench.take(killed, 5000);
        Object checkpoint = bench.memory();
        bench.take(killed, 5000);

        BodyBench recovered = bench.recovered(checkpoint);
        List<Long> rest = new ArrayList<>();
        try (InputBody body = service.openInput(recovered)) {
            while (!recovered.ended()) {
                rest.addAll(numbers(recovered.take(body, 700)));
            }
        }
        killed.close();

        assertThat(rest)
                .hasSize(29_000)
                .startsWith(1001L)
                .endsWith(30_000L)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void shouldWaitForTheRestOfALineWhenItFollowsTheFile() throws IOException {
        write("{\"i\":1}\n{\"i\"");
        BodyBench bench = bench(Map.of("follow", true));

        try (InputBody body = service.openInput(bench)) {
            assertThat(numbers(bench.take(body, 100))).containsExactly(1L);
            assertThat(numbers(bench.take(body, 100))).isEmpty();
            Files.writeString(feed, ":2}\n{\"i\":3}\n", StandardOpenOption.APPEND);
            assertThat(numbers(bench.take(body, 100))).containsExactly(2L, 3L);
            assertThat(bench.ended()).isFalse();
        }
    }

    @Test
    void shouldSayWhatIsThereWhenTheFileIsMissingOrAnotherOne() throws IOException {
        assertThatThrownBy(() -> service.openInput(bench(Map.of())))
                .isInstanceOf(BodyException.class)
                .hasMessageContaining("there is no such file")
                .hasMessageContaining(feed.toString());

        write("{\"i\":1}\n{\"i\":2}\n");
        BodyBench bench = bench(Map.of("lines", 1));
        try (InputBody body = service.openInput(bench)) {
            bench.take(body, 1);
        }
        write("{\"other\":1}\n{\"i\":2}\n");
        assertThatThrownBy(() -> service.openInput(bench))
                .isInstanceOf(BodyException.class)
                .hasMessageContaining("the file is another one now");

        assertThatThrownBy(() -> service.openInput(bench.recovered(PlainMap.of("length", 3))))
                .isInstanceOf(BodyException.class)
                .hasMessageContaining("Another kind of body wrote it");
    }

    @Test
    void shouldReadOnWhenTheTidesThreadWasInterrupted() throws IOException {
        write("{\"i\":1}\n{\"i\":2}\n");
        BodyBench bench = bench(Map.of("lines", 1));

        try (InputBody body = service.openInput(bench)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> bench.take(body, 1)).isInstanceOf(BodyException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(numbers(bench.take(body, 1))).containsExactly(1L);
        }
    }

    private static List<Long> numbers(List<Incoming> signals) {
        assertThat(signals).extracting(Incoming::frequency).allMatch("tick"::equals);
        return signals.stream().map(s -> s.payload().integer("i", -1)).toList();
    }

    private void write(String text) throws IOException {
        Files.write(feed, text.getBytes(StandardCharsets.UTF_8));
    }

    private BodyBench bench(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("path", "feed.jsonl");
        settings.put("frequency", "tick");
        return new BodyBench("test", "input", folder, PlainMap.of(settings));
    }
}
