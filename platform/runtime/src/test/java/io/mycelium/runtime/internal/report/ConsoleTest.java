package io.mycelium.runtime.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleTest {
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(shown, true, StandardCharsets.UTF_8));

    @Test
    void shouldShowWhatATerminalWouldObeyInLinesAndInTheStatus() {
        console.say("rule \"\u001b[2J\" of 'a\u202eb'\r\n\tnext");
        console.status("n: in rule \"\u001b]0;x\u0007\u200b\"");

        assertThat(shown.toString(StandardCharsets.UTF_8))
                .contains("rule \"␛[2J\" of 'a⟨202E⟩b'␍\n\tnext", "n: in rule \"␛]0;x␇⟨200B⟩\"");
    }
}
