package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who waits for whom, from the slow end up to the world. */
class PressureTest {
    private static final LambdaBehaviour PASSING = LambdaBehaviour.of("passing", (hypha, state, signal, out) -> {
        out.emit("on", PlainMap.EMPTY);
        return state;
    });

    private static final LambdaBehaviour SLOW = LambdaBehaviour.of("slow", (hypha, state, signal, out) -> state);

    /** {@code in -> a -> b -> slow}, each socket with room for one, and beside it {@code free -> c}. */
    private static TestNetworks chain() {
        return new TestNetworks()
                .species("Passing", PASSING, 100, 1, FullPolicy.THROTTLE)
                .species("Slow", SLOW, 0, 1, FullPolicy.THROTTLE)
                .species("Free", SLOW)
                .hypha("a", "Passing")
                .hypha("b", "Passing")
                .hypha("slow", "Slow")
                .hypha("c", "Free")
                .input("in")
                .input("free")
                .socket("in", "a")
                .socket("a", "b")
                .socket("b", "slow")
                .socket("free", "c");
    }

    private static void run(Network network, int tides) {
        for (int i = 0; i < tides; i++) {
            network.ingress("in").offer("x", PlainMap.EMPTY, false, Signal.NO_DEADLINE);
            network.ingress("free").offer("x", PlainMap.EMPTY, false, Signal.NO_DEADLINE);
            network.tide();
        }
    }

    private static List<String> lines(List<NetworkView.PressureChain> chains) {
        return chains.stream()
                .flatMap(chain -> chain.links().stream()
                        .map(link -> link.depth() + " " + link.from() + " -> " + link.to() + " " + link.held() + "/"
                                + link.capacity() + (link.again() ? " again" : "")))
                .toList();
    }

    @Test
    void shouldBeNothingWhenNobodyWaits() {
        try (Network network = chain().begin()) {
            assertThat(network.pressure()).isEmpty();
            run(network, 1);
            assertThat(network.pressure()).isEmpty();
        }
    }

    @Test
    void shouldLeadFromTheSlowEndUpToTheWorldWhenAllAreFull() {
        try (Network network = chain().begin()) {
            run(network, 12);
            assertThat(network.pressure()).singleElement().satisfies(chain -> {
                assertThat(chain.end()).isEqualTo("slow");
                assertThat(chain.why()).isEqualTo("it takes in a tide what its energy of 0 allows");
                assertThat(chain.more()).isFalse();
            });
            assertThat(lines(network.pressure())).containsExactly("0 b -> slow 1/1", "1 a -> b 1/1", "2 in -> a 1/1");
            List<NetworkView.PressureLink> links = network.pressure().get(0).links();
            assertThat(links.get(0).stopped()).isGreaterThan(links.get(1).stopped());
            assertThat(links.get(1).stopped()).isPositive();
            assertThat(links.get(2).stopped()).isEqualTo(-1);
            assertThat(links.get(0).waiting()).isEqualTo(1);
            assertThat(links.get(2).waiting()).isGreaterThan(1);
        }
    }

    @Test
    void shouldCountTheTidesOfWhoIsStoppedWhenTimeGoesOn() {
        try (Network network = chain().begin()) {
            run(network, 12);
            long stopped = network.pressure().get(0).links().get(0).stopped();
            run(network, 5);
            assertThat(network.pressure().get(0).links().get(0).stopped()).isEqualTo(stopped + 5);
        }
    }

    @Test
    void shouldShowTheChainThroughOneWhenItIsAskedFor() {
        TestNetworks given =
                chain().hypha("a2", "Passing").socket("a2", "b").input("in2").socket("in2", "a2");
        try (Network network = given.begin()) {
            for (int i = 0; i < 12; i++) {
                network.ingress("in2").offer("x", PlainMap.EMPTY, false, Signal.NO_DEADLINE);
                run(network, 1);
            }
            assertThat(lines(network.pressure()))
                    .containsExactlyInAnyOrder(
                            "0 b -> slow 1/1", "1 a -> b 1/1", "2 in -> a 1/1", "1 a2 -> b 1/1", "2 in2 -> a2 1/1");
            assertThat(lines(network.pressure("a").orElseThrow()))
                    .containsExactly("0 b -> slow 1/1", "1 a -> b 1/1", "2 in -> a 1/1");
            assertThat(lines(network.pressure("in2").orElseThrow()))
                    .containsExactly("0 b -> slow 1/1", "1 a2 -> b 1/1", "2 in2 -> a2 1/1");
            assertThat(network.pressure("slow")).contains(network.pressure());
            assertThat(network.pressure("c").orElseThrow()).singleElement().satisfies(chain -> {
                assertThat(chain.why()).isEqualTo("nobody waits for it, and it waits for nobody");
                assertThat(chain.links()).isEmpty();
            });
            assertThat(network.pressure("nobody")).isEmpty();
        }
    }

    @Test
    void shouldEndAtARelayWhenItsTargetIsFull() {
        TestNetworks given = new TestNetworks()
                .species("Slow", SLOW, 0, 1, FullPolicy.THROTTLE)
                .hypha("slow", "Slow")
                .input("in")
                .relay("fan", "fanout", PlainMap.EMPTY)
                .socket("in", "fan", 2, FullPolicy.THROTTLE)
                .socket("fan", "slow");
        try (Network network = given.begin()) {
            for (int i = 0; i < 6; i++) {
                network.ingress("in").offer("x", PlainMap.EMPTY, false, Signal.NO_DEADLINE);
                network.tide();
            }
            assertThat(lines(network.pressure())).containsExactly("0 fan -> slow 1/1", "1 in -> fan 2/2");
            assertThat(network.pressure().get(0).links().get(0).waiting()).isEqualTo(2);
        }
    }

    @Test
    void shouldNameOneOfThemWhenAllWaitInACircle() {
        TestNetworks given = new TestNetworks()
                .species(
                        "Twice",
                        LambdaBehaviour.of("twice", (hypha, state, signal, out) -> {
                            out.emit("x", PlainMap.EMPTY);
                            out.emit("x", PlainMap.EMPTY);
                            return state;
                        }),
                        100,
                        1,
                        FullPolicy.THROTTLE)
                .hypha("a", "Twice")
                .hypha("b", "Twice")
                .socket("a", "b")
                .socket("b", "a")
                .at(1, "a", "x", PlainMap.EMPTY)
                .at(1, "b", "x", PlainMap.EMPTY);
        try (Network network = given.begin()) {
            network.tide();
            assertThat(lines(network.pressure())).containsExactly("0 a -> b 1/1", "1 b -> a 1/1 again");
            assertThat(network.pressure().get(0).why()).contains("it waits for itself");
        }
    }
}
