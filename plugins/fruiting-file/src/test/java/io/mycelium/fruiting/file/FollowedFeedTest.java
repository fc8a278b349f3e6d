package io.mycelium.fruiting.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.fruiting.BodyException;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.fruiting.BodyBench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a followed file while it is followed: each with the body open all the time, and with a restart at each step. */
class FollowedFeedTest {
    private final FileFruitingBody service = new FileFruitingBody();

    private final Path folder;
    private final Path feed;

    FollowedFeedTest(@TempDir Path folder) {
        this.folder = folder;
        this.feed = folder.resolve("feed.jsonl");
    }

    /** A body that is closed and opened again before each look, or stays open. */
    private final class Reader implements AutoCloseable {
        private final boolean restarts;
        private BodyBench bench = new BodyBench(
                "test",
                "input",
                folder,
                PlainMap.of(Map.of("path", "feed.jsonl", "frequency", "tick", "follow", true, "line", "line")));

        private InputBody body = service.openInput(bench);

        Reader(boolean restarts) {
            this.restarts = restarts;
        }

        List<Long> take() {
            return take(100);
        }

        List<Long> take(int room) {
            if (restarts) {
                body.close();
                bench = bench.recovered(bench.memory());
                body = service.openInput(bench);
            }
            return again(room);
        }

        /** Without a restart: the tide after a fault. */
        List<Long> again(int room) {
            return bench.take(body, room).stream()
                    .map(s -> s.payload().integer("i", -1))
                    .toList();
        }

        @Override
        public void close() {
            body.close();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldReadToTheEndAndThenTheNewOneWhenTheFileIsRenamed(boolean restarts) throws IOException {
        write("1 2 3");
        try (Reader reader = new Reader(restarts)) {
            assertThat(reader.take(2)).containsExactly(1L, 2L);
            Files.move(feed, folder.resolve("feed.jsonl.1"));
            assertThat(reader.take(0)).isEmpty();
            append(folder.resolve("feed.jsonl.1"), "4");
            assertThat(reader.take(1)).containsExactly(3L);
            write("5 6");
            assertThat(reader.take()).containsExactly(4L, 5L, 6L);
            append(feed, "7");
            assertThat(reader.take()).containsExactly(7L);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldReadThoseBetweenTooWhenTheFileIsRenamedSeveralTimesBetweenTwoLooks(boolean restarts) throws IOException {
        write("1 2");
        try (Reader reader = new Reader(restarts)) {
            assertThat(reader.take(1)).containsExactly(1L);
            for (String numbers : List.of("3 4", "5", "6")) {
                for (int i = 2; i > 0; i--) {
                    if (Files.exists(rotated(i))) {
                        Files.move(rotated(i), rotated(i + 1));
                    }
                }
                Files.move(feed, rotated(1));
                write(numbers);
            }
            Files.copy(rotated(2), folder.resolve("feed.jsonl.copy"));

            assertThat(reader.take(2)).containsExactly(2L, 3L);
            assertThat(reader.take()).containsExactly(4L, 5L, 6L);
            append(feed, "7");
            assertThat(reader.take()).containsExactly(7L);
        }
    }

    private Path rotated(int number) {
        return folder.resolve("feed.jsonl." + number);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldReadThoseBetweenTooWhenTheyAreNamedByTheirTimes(boolean restarts) throws IOException {
        write("1");
        try (Reader reader = new Reader(restarts)) {
            assertThat(reader.take()).containsExactly(1L);
            for (int day = 1; day <= 3; day++) {
                Path renamed = Files.move(feed, folder.resolve("feed.jsonl-2026010" + day));
                Files.setLastModifiedTime(renamed, FileTime.fromMillis(1767225600000L + day * 86_400_000L));
                write(Integer.toString(day + 1));
            }

            assertThat(reader.take()).containsExactly(2L, 3L, 4L);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldTakeAHalfLastLineAsWholeWhenItsWriterHasGoneToAnotherFile(boolean restarts) throws IOException {
        Files.writeString(feed, "{\"i\":1}\n{\"i\":2}");
        try (Reader reader = new Reader(restarts)) {
            assertThat(reader.take()).containsExactly(1L);
            Files.move(feed, folder.resolve("feed.jsonl.1"));
            assertThat(reader.take()).isEmpty();
            write("3");
            assertThat(reader.take()).containsExactly(2L, 3L);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldReadFromTheBeginningAndSayWhatIsLostWhenTheFileIsCutShort(boolean restarts) throws IOException {
        write("1 2");
        try (Reader reader = new Reader(restarts)) {
            assertThat(reader.take()).containsExactly(1L, 2L);
            write("3");
            assertThatThrownBy(reader::take)
                    .isInstanceOf(BodyException.class)
                    .hasMessageContaining("was at line 2, byte 16 of " + feed + ", but the file was cut to 8 bytes")
                    .hasMessageContaining("is lost")
                    .hasMessageContaining("is read from its beginning");
            assertThat(reader.again(100)).containsExactly(3L);
            append(feed, "4 5 6");
            assertThat(reader.take()).containsExactly(4L, 5L, 6L);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldNoticeACutWhenTheFileHasGrownAgainMeanwhile(boolean restarts) throws IOException {
        write("1 2");
        try (Reader reader = new Reader(restarts)) {
            assertThat(reader.take()).containsExactly(1L, 2L);
            write("3 4 5 6");
            assertThatThrownBy(reader::take).hasMessageContaining("but the file begins otherwise now");
            assertThat(reader.again(100)).containsExactly(3L, 4L, 5L, 6L);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldWaitForTheFileWhenItIsNotThere(boolean restarts) throws IOException {
        try (Reader reader = new Reader(restarts)) {
            assertThat(reader.take()).isEmpty();
            write("1");
            assertThat(reader.take()).containsExactly(1L);
        }
    }

    @Test
    void shouldReadTheNewOneFromTheBeginningWhenTheFileIsDeletedAndMadeAnew() throws IOException {
        write("1 2");
        try (Reader reader = new Reader(false)) {
            assertThat(reader.take(1)).containsExactly(1L);
            Files.delete(feed);
            assertThat(reader.take()).as("it is open still").containsExactly(2L);
            write("3 4 5");
            assertThat(reader.take()).containsExactly(3L, 4L, 5L);
        }
    }

    @Test
    void shouldSayWhatIsLostWhenTheFileWasMadeAnewWhileNobodyLooked() throws IOException {
        write("1 2");
        try (Reader reader = new Reader(true)) {
            assertThat(reader.take(1)).containsExactly(1L);
            Files.delete(feed);
            Files.writeString(folder.resolve("other"), "keeps the identity taken");
            assertThat(reader.take()).as("it is waited for").isEmpty();
            write("3 4");
            assertThatThrownBy(reader::take).isInstanceOf(BodyException.class).hasMessageContaining("is lost");
            assertThat(reader.again(100)).containsExactly(3L, 4L);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void shouldGoOnInACopyThatIsPutBackWhenItsBeginningTells(boolean restarts) throws IOException {
        write(IntStream.range(1000, 1200).mapToObj(Integer::toString).collect(Collectors.joining(" ")));
        try (Reader reader = new Reader(restarts)) {
            assertThat(reader.take()).hasSize(100);
            Path copy = Files.copy(feed, folder.resolve("copy"));
            Files.move(copy, feed, StandardCopyOption.REPLACE_EXISTING);

            assertThat(reader.take()).startsWith(1100L).hasSize(100);
            append(feed, "1200");
            assertThat(reader.take()).containsExactly(1200L);
        }
    }

    @Test
    void shouldCountLinesAnewInEachFile() throws IOException {
        write("1 2");
        try (Reader reader = new Reader(false)) {
            reader.take();
            Files.move(feed, folder.resolve("feed.jsonl.1"));
            write("3");
            assertThat(reader.bench.take(reader.body, 9).get(0).payload()).isEqualTo(PlainMap.of("i", 3, "line", 1));
        }
    }

    private void write(String numbers) throws IOException {
        Files.writeString(feed, lines(numbers));
    }

    private static void append(Path file, String numbers) throws IOException {
        Files.writeString(file, lines(numbers), StandardOpenOption.APPEND);
    }

    private static String lines(String numbers) {
        return "{\"i\":" + numbers.replace(" ", "}\n{\"i\":") + "}\n";
    }
}
