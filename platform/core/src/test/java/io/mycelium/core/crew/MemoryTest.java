package io.mycelium.core.crew;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MemoryTest {
    @Test
    void shouldNotBeShortWhenMostOfTheHeapIsFree() {
        assertThat(Memory.isShort()).isFalse();
    }
}
