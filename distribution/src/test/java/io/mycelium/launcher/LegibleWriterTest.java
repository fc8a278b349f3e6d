package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class LegibleWriterTest {
    private final StringWriter written = new StringWriter();

    @Test
    void shouldShowWhatATerminalWouldObey() {
        PrintWriter out = new PrintWriter(new LegibleWriter(written, false));

        out.print("a \u001b[31mred\u001b]0;title\u0007 \u009b31m \u202egnp.exe\u2066 ü 🍄\tb\rc\u200b\n");
        out.print('\u001b');

        assertThat(written).hasToString("a ␛[31mred␛]0;title␇ ⟨009B⟩31m ⟨202E⟩gnp.exe⟨2066⟩ ü 🍄\tb␍c⟨200B⟩\n␛");
    }

    @Test
    void shouldKeepJsonTheSameForWhoReadsIt() {
        PrintWriter out = new PrintWriter(new LegibleWriter(written, true));

        out.print("{\"a\": \"\u009b31m\u202e\"}");

        assertThat(written).hasToString("{\"a\": \"\\u009b31m\\u202e\"}");
    }
}
