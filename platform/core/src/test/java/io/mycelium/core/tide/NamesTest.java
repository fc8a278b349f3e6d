package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    private final Names names = new Names();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a1",
                "a01",
                "a0",
                "a00",
                "7",
                "007",
                "0",
                "B''",
                "h_1000000",
                "x9999999999999",
                "a1b",
                "ä#2",
                "a٣"
            })
    void shouldReadAsItWasGivenWhenANameEndsInDigitsOrNot(String name) {
        names.put(new Named(1, name));
        assertThat(new Named(1, name).name()).isEqualTo(name);
        assertThat(names.find(name)).isNotNull().matches(n -> n.id == 1);
        assertThat(names.find(name + "0")).isNull();
    }

    @Test
    void shouldFindEachOfManyAndTheNewestBearerOfAName() {
        Map<String, Integer> given = new HashMap<>();
        for (int i = 1; i <= 5_000; i++) {
            String name = (i % 3 == 0 ? "h_" : i % 3 == 1 ? "Node#" : "0") + i % 2_000;
            given.put(name, i);
            names.put(new Named(i, name));
        }
        given.forEach((name, id) ->
                assertThat(names.find(name)).matches(n -> n.id == id && n.name().equals(name)));
        int[] count = new int[1];
        names.forEach(n -> count[0]++);
        assertThat(count[0]).isEqualTo(given.size());
        assertThat(names.find("h_", 2, 3)).isNotNull();
        assertThat(names.find("h_", 2, 2_001)).isNull();
    }
}
