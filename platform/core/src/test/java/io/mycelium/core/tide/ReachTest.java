package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is heeded where signals of a body can come to. */
class ReachTest {
    /** Heeds some frequencies and nothing else; it does nothing. */
    private record Heeding(LambdaBehaviour other, List<String> sensed) implements Behaviour {
        static Heeding of(String name, String... sensed) {
            return new Heeding(LambdaBehaviour.of(name, (hypha, state, signal, effects) -> state), List.of(sensed));
        }

        @Override
        public PackId pack() {
            return other.pack();
        }

        @Override
        public StateCodec states() {
            return other.states();
        }

        @Override
        public boolean heedsAny() {
            return sensed.isEmpty();
        }

        @Override
        public List<String> emitted() {
            return List.of();
        }

        @Override
        public List<String> rules() {
            return other.rules();
        }

        @Override
        public boolean opens() {
            return false;
        }

        @Override
        public Evaluator evaluator() {
            return other.evaluator();
        }
    }

    private final TestNetworks net = new TestNetworks();

    private NetworkView.Heeded heeded(String body) {
        try (Network network = net.begin()) {
            return network.heeded(body);
        }
    }

    private static NetworkView.Heeded only(String... frequencies) {
        return new NetworkView.Heeded(List.of(frequencies), false);
    }

    @Test
    void shouldKnowOnlyReceiversWhenOthersOfTheNetworkHeedMore() {
        net.species("Door", Heeding.of("door", "visitor", "bell"))
                .species("Yard", Heeding.of("yard", "dog"))
                .hypha("door", "Door")
                .hypha("yard", "Yard")
                .input("street")
                .input("lane")
                .socket("street", "door")
                .socket("lane", "yard");

        assertThat(heeded("street")).isEqualTo(only("bell", "visitor"));
        assertThat(heeded("lane")).isEqualTo(only("dog"));
        assertThat(heeded("nowhere")).isEqualTo(only());
        try (Network network = net.begin()) {
            assertThat(network.heeded()).isEqualTo(only("bell", "dog", "visitor"));
        }
    }

    @Test
    void shouldLeaveOutWhatNoSocketOnTheWayCarries() {
        net.species("Door", Heeding.of("door", "visitor", "bell"))
                .hypha("door", "Door")
                .input("street")
                .relay("post", "fanout", PlainMap.EMPTY)
                .socket("street", "post", "visitor", "bell")
                .socket("post", "door", "visitor");

        assertThat(heeded("street")).isEqualTo(only("visitor"));
    }

    @Test
    void shouldFollowRelaysToThoseWhoAreBornWhenTheyNameASpecies() {
        net.species("Account", Heeding.of("account", "deposit"))
                .input("bank")
                .relay("first", "fanout", PlainMap.EMPTY)
                .relay("accounts", "by-key", PlainMap.of(Map.of("species", "Account")))
                .socket("bank", "first")
                .socket("first", "accounts");

        assertThat(heeded("bank")).isEqualTo(only("deposit"));
    }

    @Test
    void shouldTakeForHeededWhatARelayMakesAnotherSignalOf() {
        net.species("Sum", Heeding.of("sum", "answers"))
                .hypha("sum", "Sum")
                .input("in")
                .relay("gather", "gather", PlainMap.of(Map.of("emits", "answers")))
                .socket("in", "gather", "answer")
                .socket("gather", "sum");

        assertThat(heeded("in")).isEqualTo(only("answer"));
    }

    @Test
    void shouldTakeForHeededWhatComesToAnOutputOrToARuleForAll() {
        net.species("Any", Heeding.of("any"))
                .hypha("any", "Any")
                .input("in")
                .input("through")
                .output("out")
                .socket("in", "any", "a", "b")
                .socket("through", "out");

        assertThat(heeded("in")).isEqualTo(only("a", "b"));
        assertThat(heeded("through").others()).isTrue();
    }

    @Test
    void shouldTakeNothingForHeededWhenNobodySensesWhatARelayMakesOfIt() {
        net.species("Sum", Heeding.of("sum", "answers"))
                .hypha("sum", "Sum")
                .input("in")
                .relay("gather", "gather", PlainMap.of(Map.of("emits", "questions")))
                .socket("in", "gather", "answer")
                .socket("gather", "sum");

        assertThat(heeded("in")).isEqualTo(only());
    }
}
