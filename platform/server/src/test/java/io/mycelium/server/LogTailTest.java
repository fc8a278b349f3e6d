package io.mycelium.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void shouldGiveLastLinesWhenThereAreMore() throws IOException {
        Path file = write("one\ntwo\nthree\nfour\n");

        assertThat(new LogTail(file).last(2, out)).isEqualTo(Files.size(file));
        assertThat(text()).isEqualTo("three\nfour\n");
    }

    @Test
    void shouldGiveAllWhenThereAreFewer() throws IOException {
        new LogTail(write("one\ntwo\n")).last(10, out);

        assertThat(text()).isEqualTo("one\ntwo\n");
    }

    @Test
    void shouldFindLinesWhenTheyLieFarBack() throws IOException {
        String lines = IntStream.range(0, 20_000).mapToObj(i -> "line " + i).collect(Collectors.joining("\n")) + "\n";
        new LogTail(write(lines)).last(15_000, out);

        assertThat(text()).startsWith("line 5000\n").endsWith("line 19999\n");
    }

    @Test
    void shouldGiveNothingWhenThereIsNoFile() throws IOException {
        assertThat(new LogTail(folder.resolve("none.log")).last(10, out)).isZero();
    }

    @Test
    void shouldGoOnWithWhatIsAddedAlsoInANewFile() throws Exception {
        Path file = write("one\n");
        AtomicBoolean wanted = new AtomicBoolean(true);
        CompletableFuture<Void> following = CompletableFuture.runAsync(() -> {
            try {
                new LogTail(file).follow(4, out, wanted::get);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        Files.writeString(file, "two\n", StandardOpenOption.APPEND);
        await().untilAsserted(() -> assertThat(text()).isEqualTo("two\n"));
        Files.delete(file);
        Files.writeString(file, "3\n");
        await().untilAsserted(() -> assertThat(text()).isEqualTo("two\n3\n"));
        wanted.set(false);
        following.join();
    }

    @Test
    void shouldEndWhenTheReaderHasGoneAndNothingIsLogged() throws IOException {
        Path file = write("one\n");
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("the pipe is broken");
            }
        };

        assertThatThrownBy(() -> new LogTail(file, 1).follow(4, gone, () -> true))
                .hasMessage("the pipe is broken");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("mycelium.log"), text);
    }

    private String text() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
