package io.mycelium.runtime.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryLevelTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "69, 0", "70, 1", "79, 1", "80, 2", "89, 2", "90, 3", "100, 3"})
    void shouldRiseWithTheShareThatIsInUse(long used, int level) {
        assertThat(MemoryLevel.level(used, 100)).isEqualTo(level);
    }

    @Test
    void shouldBeNoneWhenNothingIsKnown() {
        assertThat(MemoryLevel.level(0, 0)).isZero();
    }

    @Test
    void shouldBeReadFromThisMachine() {
        System.gc();
        assertThat(new MemoryLevel().getAsInt()).isBetween(0, 3);
    }
}
