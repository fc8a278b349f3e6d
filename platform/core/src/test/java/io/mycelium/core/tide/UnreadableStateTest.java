package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.checkpoint.Digest;
import io.mycelium.testkit.rule.LambdaBehaviour;
import org.junit.jupiter.api.Test;

/** A pack's state type may throw when a state is hashed: that is told, and once it works again the digest is what it would be. */
class UnreadableStateTest {
    private final Behaviour sound = LambdaBehaviour.of("counter", (hypha, state, signal, out) -> {
        if (signal.frequency().equals("die")) {
            out.die();
        }
        return state.plus("n", state.integer("n", 0) + 1);
    });
    private boolean inkless;
    private int hashed;

    private Network begin() {
        Behaviour counter = new OtherBehaviour() {
            @Override
            public Behaviour other() {
                return sound;
            }

            @Override
            public StateCodec states() {
                StateCodec states = sound.states();
                return new OtherStates(states) {
                    @Override
                    public long hash(Object state) {
                        hashed++;
                        if (inkless) {
                            throw new IllegalStateException("no ink");
                        }
                        return states.hash(state);
                    }
                };
            }
        };
        return new TestNetworks()
                .species("Counter", counter)
                .hypha("a", "Counter")
                .hypha("b", "Counter")
                .input("in")
                .socket("in", "a")
                .begin(TestNetworks.SETTINGS);
    }

    /** Runs a tide and asks for the digest. */
    private static long tide(Network network, String... frequencies) {
        for (String frequency : frequencies) {
            network.ingress("in").offer(frequency, PlainMap.EMPTY, false, Signal.NO_DEADLINE);
        }
        network.tide();
        return network.digest();
    }

    @Test
    void shouldHaveTheDigestOfItsStateOnceThatCanBeReadAgainThoughItSleeps() {
        long[] expected = new long[2];
        try (Network network = begin()) {
            tide(network);
            tide(network, "go");
            expected[0] = tide(network);
            expected[1] = tide(network, "go");
        }
        try (Network network = begin()) {
            tide(network);
            inkless = true;
            tide(network, "go");
            assertThat(tide(network)).as("it can't be known").isNotEqualTo(expected[0]);
            inkless = false;
            assertThat(network.digest()).isEqualTo(expected[0]);
            assertThat(tide(network, "go")).isEqualTo(expected[1]);
            assertThat(network.dissonances(0, 10)).singleElement().satisfies(d -> {
                assertThat(d.kind()).isEqualTo(Dissonance.Kind.PLUGIN_FAULT);
                assertThat(d.where()).isEqualTo("a");
                assertThat(d.message()).startsWith("the state of 'a' can't be read by pack 'counter': ");
            });
        }
    }

    @Test
    void shouldBeTriedOnceForEachDigestHoweverLongItCantBeRead() {
        try (Network network = begin()) {
            tide(network);
            inkless = true;
            for (int i = 0; i < 10; i++) {
                hashed = 0;
                tide(network, i % 3 == 0 ? new String[0] : new String[] {"go"});
                assertThat(hashed).as("tide %s", network.tideNumber()).isEqualTo(i == 0 ? 0 : 1);
            }
        }
    }

    @Test
    void shouldBeNoMatterAnyMoreWhenItHasDied() {
        try (Network network = begin()) {
            tide(network);
            inkless = true;
            tide(network, "go");
            tide(network, "die");
            inkless = false;
            hashed = 0;
            long digest = tide(network);
            assertThat(hashed).isZero();
            assertThat(network.state.digests.sum).isEqualTo(Digest.sumAnew(network.state));
            assertThat(network.digest()).isEqualTo(digest);
        }
    }
}
