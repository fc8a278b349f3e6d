package io.mycelium.api.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailTest {
    @Test
    void shouldBeReadFromItsTextWhenNamesHaveBlanksSlashesAndSigns() {
        Trail trail = new Trail(new SignalId("New York/2 +x", 3, 17, 2), new SignalId("in", 1, 3, 0));
        assertThat(Trail.parse(trail.toString())).isEqualTo(trail);
    }

    @Test
    void shouldBeItsOwnBeginningWhenOnlyTheSignalIsNamed() {
        SignalId id = new SignalId("a b", 0, 7, 0);
        assertThat(Trail.parse("a b/0/7")).isEqualTo(new Trail(id, id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a/b/c", "a/1", "/1/2", "a/1/-2", "a/1/99999999999999999999"})
    void shouldSayHowANameLooksWhenTheTextIsNone(String text) {
        assertThatThrownBy(() -> Trail.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("such as worker_1/0/17");
    }
}
