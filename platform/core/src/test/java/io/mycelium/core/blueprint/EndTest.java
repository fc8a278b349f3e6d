package io.mycelium.core.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EndTest {
    private static boolean means(String pattern, String name) {
        return new End.Matching(pattern).regex().matcher(name).matches();
    }

    @Test
    void shouldFitWholeNamesWhenAPatternHasStars() {
        assertThat(means("worker_*", "worker_12")).isTrue();
        assertThat(means("worker_*", "my_worker_1")).isFalse();
        assertThat(means("w?", "w1")).isTrue();
        assertThat(means("w?", "w12")).isFalse();
        assertThat(means("a.b", "axb")).isFalse();
        assertThat(means("*", "")).isTrue();
    }
}
