package io.mycelium.server;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OriginsTest {
    @Test
    void shouldLetCommandLineInWhenItNamesNoOrigin() {
        assertThatCode(() -> Origins.check("127.0.0.1:8087", null, "127.0.0.1")).doesNotThrowAnyException();
        assertThatCode(() -> Origins.check("localhost:8087", null, "127.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void shouldLetOwnPagesIn() {
        assertThatCode(() -> Origins.check("localhost:8087", "http://localhost:8087", "127.0.0.1"))
                .doesNotThrowAnyException();
    }

    @Test
    void shouldRefusePagesOfOthers() {
        assertThatThrownBy(() -> Origins.check("localhost:8087", "https://evil.example", "127.0.0.1"))
                .hasMessageContaining("pages of https://evil.example may not");
        assertThatThrownBy(() -> Origins.check("localhost:8087", "null", "127.0.0.1"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void shouldRefuseForeignNameThatWasPointedHere() {
        assertThatThrownBy(() -> Origins.check("evil.example:8087", "http://evil.example:8087", "127.0.0.1"))
                .hasMessageContaining("not to the name evil.example");
    }

    @Test
    void shouldTakeAnyNameWhenReachedFromOutside() {
        assertThatCode(() -> Origins.check("forest.example:8087", null, "192.0.2.4"))
                .doesNotThrowAnyException();
    }
}
