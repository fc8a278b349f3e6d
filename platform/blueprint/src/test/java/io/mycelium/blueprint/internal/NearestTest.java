package io.mycelium.blueprint.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KEYS = List.of("network", "species", "hyphae", "sockets", "frequency", "out");

    @ParameterizedTest
    @CsvSource({
        "netwrok, network",
        "Network, network",
        "specie, species",
        "hypha, hyphae",
        "socket, sockets",
        "freq, frequency",
        "output, out",
        "agents,",
        "x,",
        "'',"
    })
    void shouldFindWhatWasMeantWhenItIsNear(String name, String expected) {
        assertThat(Nearest.to(name, KEYS)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'', '', 0", "a, '', 1", "ab, ba, 1", "abc, abd, 1", "kitten, sitting, 3", "ca, abc, 3"})
    void shouldCountLettersWhenTwoWordsDiffer(String a, String b, int distance) {
        assertThat(Nearest.distance(a, b)).isEqualTo(distance);
        assertThat(Nearest.distance(b, a)).isEqualTo(distance);
    }

    @Test
    void shouldGiveTheFirstWhenSeveralAreEquallyNear() {
        assertThat(Nearest.to("worker_9", List.of("worker_1", "worker_2"))).isEqualTo("worker_1");
    }
}
