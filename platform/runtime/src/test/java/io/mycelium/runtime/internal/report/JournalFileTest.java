package io.mycelium.runtime.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.runtime.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalFileTest {
    @TempDir
    private Path folder;

    private final List<String> said = new ArrayList<>();

    /** A journal as the next start makes it. */
    private Journal start(int full) {
        Journal journal = new Journal(() -> 1_700_000_000_123L);
        journal.add(null, -1, "said", "server", "starting");
        JournalFile file = new JournalFile(folder, said::add, full);
        journal.resume(file.read(), file);
        return journal;
    }

    private static List<String> texts(Journal journal) {
        return journal.after(0, null, Journal.KEPT).events().stream()
                .map(Journal.Event::text)
                .toList();
    }

    @Test
    void shouldGoOnWithNumbersAndEventsOfEarlierStarts() {
        Journal first = start(100);
        first.add("garden", 7, "kill", "page", "it said \"no\"\nand died \ud83c\udf44");
        Journal second = start(100);
        second.add("garden", 9, "wake", "API", "up");

        List<Journal.Event> events = start(100).after(0, null, 10).events();
        assertThat(events).extracting(Journal.Event::number).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(events.get(1))
                .isEqualTo(new Journal.Event(
                        2, 1_700_000_000_123L, "garden", 7, "kill", "page", "it said \"no\"\nand died \ud83c\udf44"));
        assertThat(events.get(2).network()).isNull();
        assertThat(said).isEmpty();
    }

    @Test
    void shouldLeaveOutWhatIsTornOrDamaged() throws IOException {
        start(100).add("garden", 1, "kill", "page", "one");
        Path file = folder.resolve(JournalFile.NAME);
        Files.write(file, new byte[] {(byte) 0xff, '{', '\n'}, StandardOpenOption.APPEND);
        Files.writeString(file, "{\"number\":3,\"at\":\"20", StandardOpenOption.APPEND);

        start(100).add("garden", 2, "kill", "page", "two");
        assertThat(texts(start(100))).containsExactly("starting", "one", "starting", "two", "starting");
    }

    @Test
    void shouldKeepTheFormerFileAndNoMoreWhenOneIsFull() throws IOException {
        Journal journal = start(3);
        for (int i = 1; i <= 9; i++) {
            journal.add(null, -1, "said", "server", "event " + i);
        }

        assertThat(Files.readAllLines(folder.resolve(JournalFile.NAME))).hasSize(1);
        assertThat(Files.readAllLines(folder.resolve(JournalFile.FORMER))).hasSize(3);
        Journal next = start(3);
        assertThat(texts(next)).containsExactly("event 6", "event 7", "event 8", "event 9", "starting");
        assertThat(next.last()).isEqualTo(11);
    }

    @Test
    void shouldGoOnInMemoryAndSayItOnceWhileTheDiskTakesNothing() throws IOException {
        Path file = Files.createDirectory(folder.resolve(JournalFile.NAME));
        Journal journal = start(100);
        journal.add(null, -1, "said", "server", "kept in memory");

        assertThat(texts(journal)).containsExactly("starting", "kept in memory");
        assertThat(said).anyMatch(line -> line.contains("events can't be written to " + file));
        int times = said.size();
        journal.add(null, -1, "said", "server", "again");
        assertThat(said).hasSize(times);

        Files.delete(file);
        journal.add(null, -1, "said", "server", "room again");
        assertThat(texts(start(100))).containsExactly("room again", "starting");
    }
}
