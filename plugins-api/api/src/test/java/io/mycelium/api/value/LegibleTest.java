package io.mycelium.api.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LegibleTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 0x1b, '\n', '\t', 0x7f, 0x85, 0x9b, 0xad, 0x61c, 0x180e, 0x200b, 0x200d, 0x200f, 0x2028, 0x2029,
                0x202a, 0x202e, 0x2060, 0x2066, 0x2069, 0xd800, 0xdfff, 0xfeff, 0xfff9, 0xe0001, 0xe007f
            })
    void shouldNotSeeWhatATerminalObeysOrHasNoShape(int sign) {
        assertThat(Legible.isSeen(sign)).as(Legible.named(sign)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "start",
                "coordinate:growth",
                "größe",
                "потоп",
                "津波",
                "مرحبا",
                "नमस्ते",
                "🍄",
                "a b",
                "x\u2009y"
            })
    void shouldSeeWordsOfAnyScript(String text) {
        assertThat(Legible.firstUnseen(text)).isEqualTo(-1);
        assertThat(Legible.text(text)).isEqualTo(text);
    }

    @Test
    void shouldNameTheFirstSignThatIsNotSeen() {
        assertThat(Legible.firstUnseen("ab\u202ecd\u200b")).isEqualTo(0x202e);
        assertThat(Legible.firstUnseen("half \ud800")).isEqualTo(0xd800);
        assertThat(Legible.named(0x202e)).isEqualTo("U+202E RIGHT-TO-LEFT OVERRIDE");
        assertThat(Legible.named(0x200b)).isEqualTo("U+200B ZERO WIDTH SPACE");
    }

    @Test
    void shouldShowWhatIsNotSeenAsWhatItIsAndKeepTheLines() {
        assertThat(Legible.text("\u001b[31mred\u202e\n\t\u009b🍄")).isEqualTo("␛[31mred⟨202E⟩\n\t⟨009B⟩🍄");
    }
}
