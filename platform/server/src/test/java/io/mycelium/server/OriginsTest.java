package io.mycelium.server;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OriginsTest {
    @Test
    void shouldLetCommandLineInWhenItNamesNoOrigin() {
        assertThatCode(() -> Origins.check("127.0.0.1:8087", null)).doesNotThrowAnyException();
        assertThatCode(() -> Origins.check("localhost:8087", null)).doesNotThrowAnyException();
    }

    @Test
    void shouldLetOwnPagesIn() {
        assertThatCode(() -> Origins.check("localhost:8087", "http://localhost:8087"))
                .doesNotThrowAnyException();
    }

    @Test
    void shouldRefusePagesOfOthers() {
        assertThatThrownBy(() -> Origins.check("localhost:8087", "https://evil.example"))
                .hasMessageContaining("pages of https://evil.example may not");
        assertThatThrownBy(() -> Origins.check("localhost:8087", "null")).isInstanceOf(Refusal.class);
    }

    @Test
    void shouldRefuseForeignNameThatWasPointedHere() {
        assertThatThrownBy(() -> Origins.check("evil.example:8087", "http://evil.example:8087"))
                .hasMessageContaining("not to the name evil.example");
    }

    @Test
    void shouldRefuseForeignNameAlsoAfterOneThatWasLetIn() {
        for (int time = 0; time < 2; time++) {
            assertThatCode(() -> Origins.check("localhost:8087", null)).doesNotThrowAnyException();
            assertThatThrownBy(() -> Origins.check("evil.example:8087", null)).isInstanceOf(Refusal.class);
            assertThatThrownBy(() -> Origins.check("localhost:8087", "http://localhost:8088"))
                    .isInstanceOf(Refusal.class);
        }
    }

    @Test
    void shouldLetNumbersOfLoopbackInAndNoNamesThatLookLikeThem() {
        assertThatCode(() -> Origins.check("127.0.0.2:8087", null)).doesNotThrowAnyException();
        assertThatCode(() -> Origins.check("[::1]:8087", null)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Origins.check("127.0.0.1.evil.example", null)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> Origins.check(null, null)).isInstanceOf(Refusal.class);
    }
}
