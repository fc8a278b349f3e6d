package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

    @Test
    void shouldFindAllNamesWhenSomeAreTakenOut() {
        List<Named> all = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            all.add(new Named(i, i % 3 == 0 ? "a" + i + "x" : "b#" + i));
            names.put(all.get(i));
        }
        for (int i = 0; i < 5000; i += 2) {
            names.remove(all.get(i));
        }
        assertThat(names.size()).isEqualTo(2500);
        for (int i = 0; i < 5000; i++) {
            assertThat(names.find(all.get(i).name())).isSameAs(i % 2 == 0 ? null : all.get(i));
        }
    }

    /** As the numbered of a species are, and only they: by the text, and a number that is written as one. */
    @Test
    void shouldBeCalledByATextIfItsNameIsThatAndANumber() {
        assertThat(new Named(1, "S#12").isCalledBy("S#")).isTrue();
        assertThat(new Named(1, "S#0").isCalledBy("S#")).isTrue();
        assertThat(new Named(1, "S#").isCalledBy("S#")).isFalse();
        assertThat(new Named(1, "S#012").isCalledBy("S#")).isFalse();
        assertThat(new Named(1, "T#12").isCalledBy("S#")).isFalse();
        assertThat(new Named(1, "S#12").isCalledBy("S#1")).isFalse();
    }
}
