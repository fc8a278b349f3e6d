package io.mycelium.testkit.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120) // who waits for a key that never comes waits for ever
class TerminalPromptTest {
    private static final String UP = "\u0010"; // Ctrl-P
    private static final Hints WORDS = line -> new Hints.Completion(
            line.lastIndexOf(' ') + 1,
            List.of("tide", "work", "too much").stream()
                    .filter(each -> each.startsWith(line.substring(line.lastIndexOf(' ') + 1)))
                    .toList(),
            " ");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void shouldCompleteAWordWhenTheTabulatorIsTyped() throws Exception {
        try (TerminalPrompt prompt = prompt("wo\t3\rexplain too\t\r", null)) {
            assertThat(prompt.line()).isEqualTo("work 3");
            assertThat(prompt.line()).isEqualTo("explain too much ");
        }
        assertThat(shown.toString(StandardCharsets.UTF_8)).contains("worker> ");
    }

    @Test
    void shouldTakeQuotesAndBracesAsTheyAreWhenALineHasThem() throws Exception {
        try (TerminalPrompt prompt = prompt("work {\"value\": \"a\\b!\r", null)) {
            assertThat(prompt.line()).isEqualTo("work {\"value\": \"a\\b!");
        }
    }

    @Test
    void shouldRememberLinesOfTheTimeBeforeWhenThereIsAFileForThem() throws Exception {
        Path history = folder.resolve("state/mycelium/history");
        try (TerminalPrompt prompt = prompt("work {\"value\": 3}\rtide\r", history)) {
            prompt.line();
            prompt.line();
        }
        try (TerminalPrompt prompt = prompt(UP + UP + "\r", history)) {
            assertThat(prompt.line()).isEqualTo("work {\"value\": 3}");
        }
        assertThat(Files.readString(history)).contains("tide");
    }

    @Test
    void shouldGoOnWithoutHistoryWhenItCantBeWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "no folder");

        try (TerminalPrompt prompt = prompt("tide\r" + UP + "\r", file.resolve("mycelium/history"))) {
            assertThat(prompt.line()).isEqualTo("tide");
            assertThat(prompt.line()).isEqualTo("tide");
        }
    }

    @Test
    void shouldEndWhenTheLineIsEmptyAndTheEndIsTyped() throws Exception {
        try (TerminalPrompt prompt = prompt("\u0004", null)) {
            assertThat(prompt.line()).isNull();
        }
    }

    @Test
    void shouldShowALineWhenNothingIsRead() throws Exception {
        try (TerminalPrompt prompt = prompt("", null)) {
            prompt.say("worker.drl has changed");
        }
        assertThat(shown.toString(StandardCharsets.UTF_8)).contains("worker.drl has changed");
    }

    private TerminalPrompt prompt(String typed, @Nullable Path history) throws IOException {
        PipedOutputStream keys = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(keys, 4096);
        keys.write(typed.getBytes(StandardCharsets.UTF_8));
        keys.flush();
        Terminal terminal = TerminalBuilder.builder()
                .system(false)
                .streams(in, shown)
                .type("xterm")
                .encoding(StandardCharsets.UTF_8)
                .build();
        return new TerminalPrompt(terminal, "worker> ", WORDS, history);
    }
}
