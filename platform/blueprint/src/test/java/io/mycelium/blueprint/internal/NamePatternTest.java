package io.mycelium.blueprint.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePatternTest {
    @ParameterizedTest
    @CsvSource({
        "worker_*, worker_1, true",
        "worker_*, worker_, true",
        "worker_*, worker, false",
        "*, anything, true",
        "?, a, true",
        "?, ab, false",
        "a*c, abbbc, true",
        "a*c, abbb, false",
        "a*b*c, aXbYbZc, true",
        "**a**, bab, true"
    })
    void shouldMatchWhenTheNameFits(String pattern, String name, boolean expected) {
        assertThat(new NamePattern(pattern).matches(name)).isEqualTo(expected);
    }

    @Test
    void shouldFindTheSameAsTryingEachNameWhenThePatternsAreRandom() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(7);
            for (int j = 0; j < length; j++) {
                text.append("ab_*?*01239".charAt(random.nextInt(11)));
            }
            String prefix = random.nextBoolean() ? "a_" : "ab1_";
            int count = random.nextInt(2) == 0 ? 1 + random.nextInt(12) : 90 + random.nextInt(40);
            Pattern regex = Pattern.compile(text.toString().replace("*", ".*").replace("?", "."));
            long expected = java.util.stream.IntStream.rangeClosed(1, count)
                    .filter(n -> regex.matcher(prefix + n).matches())
                    .count();
            long found = new NamePattern(text.toString()).matchesNumbered(prefix, count);
            assertThat(found > 0)
                    .as("%s, %s1 to %s%s", text, prefix, prefix, count)
                    .isEqualTo(expected > 0);
            assertThat(found).isLessThanOrEqualTo(expected);
        }
    }
}
