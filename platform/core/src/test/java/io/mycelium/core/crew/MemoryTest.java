package io.mycelium.core.crew;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoryTest {
    @Test
    void shouldNotBeShortWhenMostOfTheHeapIsFree() {
        assertThat(Memory.isShort()).isFalse();
    }

    @Test
    void shouldBeShortWhenLessThanASixteenthIsFreeOrCouldStillBeHad() {
        assertThat(Memory.isShort(1600, 1600, 99)).isTrue();
        assertThat(Memory.isShort(1600, 1600, 100)).isFalse();
        assertThat(Memory.isShort(1600, 1550, 49)).isTrue();
        assertThat(Memory.isShort(1600, 1550, 50))
                .as("50 are free, 50 more may be had")
                .isFalse();
    }
}
