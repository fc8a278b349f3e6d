package io.mycelium.fruiting.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.fruiting.BodyException;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.InputBody.Intake;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.fruiting.BodyBench;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read ahead is never seen, whoever reads it and when; but it is there when a tide asks. */
class ReadAheadTest {
    /** Nobody reads ahead. */
    private static final Executor NOBODY = reading -> {};

    private static final Executor AT_ONCE = Runnable::run;

    private static final Executor ENDED = reading -> {
        throw new RejectedExecutionException();
    };

    private final ArrayDeque<Runnable> begun = new ArrayDeque<>();
    private final Path folder;
    private final Path feed;

    ReadAheadTest(@TempDir Path folder) {
        this.folder = folder;
        this.feed = folder.resolve("feed.jsonl");
    }

    private FeedBody open(Executor readers, Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("path", "feed.jsonl");
        settings.put("frequency", "tick");
        BodyBench bench = new BodyBench("test", "input", folder, PlainMap.of(settings));
        return new FeedBody(bench, FeedSettings.of(bench.settings()), readers);
    }

    /** All that a feed gives, tide by tide, with rooms by chance; now and then a tide is asked for twice, as after a fault. */
    private List<Intake> all(Executor readers, Map<String, Object> settings) {
        Random random = new Random(7);
        List<Intake> all = new ArrayList<>();
        Object memory = null;
        try (FeedBody body = open(readers, settings)) {
            Intake last;
            do {
                int room = random.nextInt(1500);
                if (random.nextInt(10) == 0) {
                    body.take(memory, all.size(), room);
                }
                last = body.take(memory, all.size(), room);
                all.add(last);
                memory = last.memory();
            } while (!last.ended());
        }
        return all;
    }

    private static String lines(int count) {
        Random random = new Random(42);
        StringBuilder text = new StringBuilder("\uFEFF");
        for (int i = 0; i < count; i++) {
            switch (random.nextInt(40)) {
                case 0 -> text.append('\n');
                case 1 -> text.append("{\"i\":\n");
                case 2 -> text.append("{\"i\":1,\"date\":\"soon\"}\r\n");
                case 3 ->
                    text.append("{\"text\":\"")
                            .append("x".repeat(20_000))
                            .append("\",")
                            .append(date(i));
                default -> text.append("{\"i\":").append(i).append(',').append(date(i));
            }
        }
        return text.append("{\"i\":-1,").append(date(count).strip()).toString();
    }

    private static String date(int i) {
        return String.format("\"date\":\"2001-01-%02dT%02d:%02d\"}\n", 1 + i / 1440 % 28, i / 60 % 24, i % 60);
    }

    @Test
    void shouldGiveTheSameInEachTideWhoeverReadsAhead() throws IOException {
        Files.writeString(feed, lines(6000), StandardCharsets.UTF_8);
        List<Map<String, Object>> paces = List.of(
                Map.of("lines", 300, "line", "n"),
                Map.of("lines", 5000),
                Map.of("minutes", 700, "field", "date", "line", "n"));
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            for (Map<String, Object> pace : paces) {
                List<Intake> expected = all(NOBODY, pace);
                assertThat(expected).hasSizeGreaterThan(3);
                assertThat(all(AT_ONCE, pace)).isEqualTo(expected);
                assertThat(all(ENDED, pace)).isEqualTo(expected);
                assertThat(all(thread, pace)).isEqualTo(expected);
            }
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void shouldReadTheNextLinesBetweenTwoTidesAndNoMoreThanItKeeps() throws IOException {
        Files.writeString(feed, "{\"i\":1}\n".repeat(5000));
        try (FeedBody body = open(begun::add, Map.of("lines", 100))) {
            Object memory = body.take(null, 1, 1000).memory();
            runBegun();
            for (int tide = 2; tide <= 10; tide++) {
                memory = body.take(memory, tide, 1000).memory();
            }
            assertThat(begun).as("a thousand lines were at hand").isEmpty();
            memory = body.take(memory, 11, 1000).memory();
            assertThat(begun)
                    .as("they were used up, and the next thousand taken")
                    .hasSize(1);
            runBegun();
            Files.writeString(feed, "gone"); // what is at hand needs no file
            for (int tide = 12; tide <= 20; tide++) {
                Intake intake = body.take(memory, tide, 1000);
                assertThat(intake.signals()).hasSize(100);
                memory = intake.memory();
            }
        }
    }

    private void runBegun() {
        begun.forEach(Runnable::run);
        begun.clear();
    }

    @Test
    void shouldGiveWhatCameToTheEndOfTheFileAfterThatWasReadAhead() throws IOException {
        Files.writeString(feed, "{\"i\":1}\n{\"i\":2}\n{\"i\":");
        try (FeedBody body = open(AT_ONCE, Map.of("lines", 1))) {
            Intake first = body.take(null, 1, 10);
            Files.writeString(feed, "3}\n{\"i\":4}\n", StandardOpenOption.APPEND);
            assertThat(numbers(first)).containsExactly(1L);
            Intake second = body.take(first.memory(), 2, 10);
            Intake third = body.take(second.memory(), 3, 10);
            Intake fourth = body.take(third.memory(), 4, 10);
            assertThat(numbers(second)).containsExactly(2L);
            assertThat(numbers(third)).containsExactly(3L);
            assertThat(numbers(fourth)).containsExactly(4L);
            assertThat(fourth.ended()).isTrue();
        }
    }

    @Test
    void shouldGiveTheSameAgainWhenItsMemoryGoesBackWhileLinesAreUnderWay() throws IOException {
        Files.writeString(feed, "{\"i\":1}\n{\"i\":2}\n{\"i\":3}\n{\"i\":4}\n");
        try (FeedBody body = open(begun::add, Map.of("lines", 2))) {
            Intake first = body.take(null, 1, 10);
            assertThat(begun).isNotEmpty();
            assertThat(body.take(null, 1, 10)).isEqualTo(first);
            runBegun(); // late: most of it has been done, or given up
            assertThat(numbers(body.take(first.memory(), 2, 10))).containsExactly(3L, 4L);
        }
    }

    @Test
    void shouldReadAheadNothingOfAFileThatItFollows() throws IOException {
        Files.writeString(feed, "{\"i\":1}\n{\"i\":2}\n{\"i\":3}\n");
        try (FeedBody body = open(begun::add, Map.of("lines", 1, "follow", true))) {
            assertThat(numbers(body.take(null, 1, 10))).containsExactly(1L);
            assertThat(begun).isEmpty();
        }
    }

    @Test
    void shouldEndWhatIsUnderWayWhenItIsClosed() throws IOException {
        Files.writeString(feed, "{\"i\":1}\n".repeat(5000));
        FeedBody body = open(begun::add, Map.of("lines", 1));
        Object memory = body.take(null, 1, 10).memory();
        body.close();
        runBegun();
        assertThatThrownBy(() -> body.take(memory, 2, 10))
                .isInstanceOf(BodyException.class)
                .hasMessageContaining("is closed");
    }

    private static List<Long> numbers(Intake intake) {
        return intake.signals().stream()
                .map(InputBody.Incoming::payload)
                .map(payload -> payload.integer("i", 0))
                .toList();
    }
}
