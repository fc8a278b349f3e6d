package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.rule.StepLimitException;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a step and a network may make is bounded: what is too much fails by name, and nothing of it is left. */
class LimitsTest {
    private static final Blueprint.StepLimits FEW = new Blueprint.StepLimits(5, 3, 4096);

    private static TestNetworks given(LambdaBehaviour.Step step) {
        TestNetworks given = new TestNetworks()
                .species("Sink", LambdaBehaviour.of("sink", (hypha, state, signal, out) -> state))
                .hypha("sink", "Sink")
                .hypha("a", "S")
                .socket("a", "sink", 1000, FullPolicy.THROTTLE)
                .at(1, "a", "go", PlainMap.EMPTY);
        LambdaBehaviour behaviour = LambdaBehaviour.of("s", step);
        given.packs.put("s", behaviour);
        given.species.add(new Blueprint.Species(
                "S", "s", PlainMap.EMPTY, 100, 16, FullPolicy.THROTTLE, false, false, FEW, Blueprint.Wake.NO_WINDOWS));
        return given;
    }

    private static void fails(TestNetworks given, String... words) {
        try (Network network = given.begin()) {
            assertThat(network.tide().dissonances()).singleElement().satisfies(d -> {
                assertThat(d.kind()).isEqualTo(Dissonance.Kind.RULE_FAILED);
                assertThat(d.where()).isEqualTo("a");
                assertThat(d.message()).contains(words);
            });
            assertThat(network.status().counters().held()).isZero();
            assertThat(network.status().hyphae()).isEqualTo(2);
            assertThat(network.hypha("a").orElseThrow().state()).isEqualTo(PlainMap.EMPTY);
            Census.conserved(network);
        }
    }

    private static TestNetworks wanting(Consumer<StepEffects> wish) {
        return given((hypha, state, signal, out) -> {
            wish.accept(out);
            return state.plus("done", true);
        });
    }

    private static Consumer<StepEffects> times(int count, Consumer<StepEffects> wish) {
        return out -> {
            for (int i = 0; i < count; i++) {
                wish.accept(out);
            }
        };
    }

    @Test
    void shouldFailWhenAStepEmitsTooMuch() {
        fails(wanting(times(6, out -> out.emit("x", PlainMap.EMPTY))), "more than 5 signals", "emissions");
        fails(wanting(times(6, out -> out.send("sink", "x", PlainMap.EMPTY))), "more than 5 signals");
    }

    @Test
    void shouldFailWhenAStepTakesNoNoticeOfItsLimit() {
        fails(
                wanting(times(9, out -> {
                    try {
                        out.emit("x", PlainMap.EMPTY);
                    } catch (StepLimitException e) {
                        // as a careless rule would
                    }
                })),
                "more than 5 signals");
    }

    @Test
    void shouldDoAllWhenAStepStaysWithinItsLimits() {
        try (Network network = wanting(times(5, out -> out.emit("x", PlainMap.EMPTY))
                        .andThen(times(3, out -> out.spawn("Sink", null, PlainMap.EMPTY))))
                .begin()) {
            assertThat(network.tide().dissonances()).isEmpty();
            assertThat(network.status().counters().held()).isEqualTo(5);
            assertThat(network.status().hyphae()).isEqualTo(5);
        }
    }

    @Test
    void shouldFailWhenAStepAsksForTooManyBirths() {
        fails(wanting(times(4, out -> out.spawn("Sink", null, PlainMap.EMPTY))), "more than 3 births", "births");
    }

    @Test
    void shouldFailWhenAStepConnectsTooOften() {
        fails(wanting(times(6, out -> out.connect("sink", List.of("y")))), "connected and disconnected more than 5");
    }

    @Test
    void shouldFailWhenAStepLeavesALargeState() {
        fails(given((hypha, state, signal, out) -> state.plus("text", "x".repeat(5000))), "a state of more than 4096");
    }

    @Test
    void shouldFailWhenAPayloadIsLargeByStandingInItselfAgainAndAgain() {
        fails(
                wanting(out -> {
                    PlainMap payload = PlainMap.EMPTY;
                    for (int i = 0; i < 50; i++) {
                        payload = PlainMap.of("left", payload, "right", payload);
                    }
                    out.emit("x", payload);
                }),
                "a payload of more than 4096");
    }

    @Test
    void shouldRefuseBirthsWhenTheNetworkHasAsManyHyphaeAsItMay() {
        TestNetworks given = wanting(times(3, out -> out.spawn("Sink", null, PlainMap.EMPTY)));
        given.limits = new Blueprint.Limits(4, 1000);
        try (Network network = given.begin()) {
            assertThat(network.tide().dissonances()).singleElement().satisfies(d -> {
                assertThat(d.kind()).isEqualTo(Dissonance.Kind.BIRTH_REFUSED);
                assertThat(d.message()).contains("4 hyphae", "limits");
            });
            assertThat(network.status().hyphae()).isEqualTo(4);
        }
    }

    @Test
    void shouldFailStepsThatEmitWhenTheNetworkHoldsAsMuchAsItMay() {
        TestNetworks given = given((hypha, state, signal, out) -> {
            out.emit("x", PlainMap.EMPTY);
            out.emit("x", PlainMap.EMPTY);
            return state;
        });
        given.species.set(
                0, new Blueprint.Species("Sink", "sink", PlainMap.EMPTY, 1, 1000, FullPolicy.THROTTLE, false, false));
        given.limits = new Blueprint.Limits(10, 3);
        given.at(2, "a", "go", PlainMap.EMPTY);
        try (Network network = given.begin()) {
            assertThat(network.tide().dissonances()).isEmpty();
            assertThat(network.tide().dissonances()).singleElement().satisfies(d -> {
                assertThat(d.kind()).isEqualTo(Dissonance.Kind.RULE_FAILED);
                assertThat(d.message()).contains("it may hold 3 signals", "holds 2");
            });
            Census.conserved(network);
        }
    }
}
