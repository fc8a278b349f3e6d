package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack played with by the packaged command and without a server: {@code eval}, {@code shell} and {@code bench}. */
class PlayIT {
    private static final String PACK = """
            declare Work   value : int  end
            declare State  done : int  end
            rule "halve and pass on" no-loop
            when
                $w : Work( value > 0 )
                $s : State()
            then
                hypha.emit("result", Map.of("value", $w.getValue() / 2));
                modify($s) { setDone($s.getDone() + 1) }
            end
            rule "a big one"
            when
                $w : Work( value > 100 )
            then
                hypha.emit("big");
            end
            """;

    @TempDir
    private Path folder;

    private final Distribution mycelium = Distribution.unpacked();
    private Path pack = Path.of("");

    @BeforeEach
    void write() throws IOException {
        pack = Files.writeString(folder.resolve("worker.drl"), PACK);
    }

    @Test
    void shouldTellWhatSignalsDoWhenTheyAreEvaluated() {
        Distribution.Finished told = mycelium.mycelium(
                "eval", pack.toString(), "-s", "work", "{\"value\": 3}", "-s", "work", "{\"value\": 300}");

        assertThat(told.err()).isEmpty();
        assertThat(told.out()).isEqualTo("""
                tide 1: signal "work" {"value":3}
                    rule "halve and pass on"
                    emits result {"value":1}
                    State: done 0 -> 1
                tide 2: signal "work" {"value":300}
                    rule "halve and pass on"
                    emits result {"value":150}
                    rule "a big one"
                    emits big
                    State: done 1 -> 2
                """);
        assertThat(told.code()).isZero();

        Distribution.Finished piped =
                mycelium.piped("work {\"value\": 3}\nwork {\"value\": 4}\n", "eval", pack.toString());
        assertThat(piped.out()).contains("tide 2: signal \"work\" {\"value\":4}");

        Distribution.Finished data = mycelium.mycelium(
                "eval", pack.toString(), "-s", "work", "{\"value\": 3}", "--state", "{\"done\": 4}", "-o", "json");
        assertThat(data.out()).contains("\"state\":{\"done\":5}", "\"fired\":[\"halve and pass on\"]");

        Distribution.Finished misspelt = mycelium.mycelium("eval", pack.toString(), "-s", "wrok");
        assertThat(misspelt.code()).isEqualTo(2);
        assertThat(misspelt.err()).contains("no rule of pack 'worker' heeds 'wrok'; did you mean 'work'?");
    }

    @Test
    void shouldDoEachLineWhenTheyArePipedIntoThePrompt() throws IOException {
        Path saved = folder.resolve("worker.test.yaml");

        Distribution.Finished told = mycelium.piped(
                "set done 7\nwork {\"value\": 35}\nexplain a big one\nsave " + saved + "\n", "shell", pack.toString());

        assertThat(told.err()).isEmpty();
        assertThat(told.out())
                .contains(
                        "{\"done\":7}\n",
                        "    State: done 7 -> 8\n",
                        "    worker.drl:13: value > 100\n    This does not hold, with value = 35.\n",
                        "' passes\n")
                .doesNotContain("\u001b");
        assertThat(told.code()).isZero();
        assertThat(mycelium.mycelium("test", saved.toString()).out()).isEqualTo("1 test, all passed.\n");

        Distribution.Finished measured = mycelium.mycelium(
                "bench", pack.toString(), "--rounds", "2", "--millis", "1", "--against", pack.toString());
        assertThat(measured.err()).isEmpty();
        assertThat(measured.out())
                .contains("Pack 'worker': 2 rules on values.", "1 step of 1 test in worker.test.yaml")
                .containsPattern("\nall +1 +[0-9.,]+ \\(")
                .containsPattern("in turns with it: .* times as long")
                .containsPattern("\n\"a big one\" +no +0.00 ");
        assertThat(measured.code()).isZero();
    }

    @Test
    void shouldCompleteAndRememberLinesWhenItIsAtATerminal() throws Exception {
        assumeThat(Files.isExecutable(Path.of("/usr/bin/script")))
                .describedAs("script of util-linux gives it a terminal")
                .isTrue();
        String command =
                "stty cols 100 rows 24; TERM=xterm " + mycelium.home().resolve("bin/mycelium") + " shell " + pack;
        Process process = mycelium.builder(
                        Map.of("XDG_STATE_HOME", folder.resolve("state").toString()), "shell")
                .command("/usr/bin/script", "-qec", command, "/dev/null")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            ByteArrayOutputStream shown = new ByteArrayOutputStream();
            Thread reader = new Thread(() -> read(process.getInputStream(), shown));
            reader.start();
            OutputStream keys = process.getOutputStream();

            shown(shown, "worker> ");
            typed(keys, "wo\t{\t35}\r");
            shown(shown, "State: done 0 -> 1");
            Files.writeString(pack, PACK.replace("value > 100", "value > 30"));
            shown(shown, "worker.drl has changed and is taken up: rule \"a big one\" changed; the state stays");
            typed(keys, "\u0010\r"); // Ctrl-P: the line before
            shown(shown, "emits big");
            typed(keys, "quit\r");

            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(folder.resolve("state/mycelium/history")).content().contains("work {\"value\": 35}");
        } finally {
            process.destroyForcibly();
        }
    }

    private static void typed(OutputStream keys, String text) throws IOException {
        keys.write(text.getBytes(StandardCharsets.UTF_8));
        keys.flush();
    }

    private static void shown(ByteArrayOutputStream all, String text) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(all.toString(StandardCharsets.UTF_8)).contains(text));
    }

    private static void read(InputStream from, ByteArrayOutputStream to) {
        byte[] some = new byte[4096];
        try {
            for (int n = from.read(some); n >= 0; n = from.read(some)) {
                to.write(some, 0, n);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // its terminal is gone
        }
    }
}
