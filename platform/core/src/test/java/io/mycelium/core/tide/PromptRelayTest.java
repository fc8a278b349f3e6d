package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayCall;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On which thread a relay is called. */
class PromptRelayTest {
    private static final NetworkSettings PATIENT = TestNetworks.SETTINGS.withPluginDeadlineMillis(60_000);

    private final List<Thread> calls = new ArrayList<>();
    private boolean failing;

    /** A relay that passes on, and says whether it is prompt. */
    private final class Passing implements Relay {
        private final BooleanSupplier prompt;

        Passing(BooleanSupplier prompt) {
            this.prompt = prompt;
        }

        @Override
        public String kind() {
            return "fanout";
        }

        @Override
        public void check(PlainMap settings) {}

        @Override
        public boolean isPrompt() {
            return prompt.getAsBoolean();
        }

        @Override
        public Routing route(RelayCall call) {
            calls.add(Thread.currentThread());
            if (failing) {
                throw new IllegalStateException("lost its way");
            }
            List<RelayEffect> effects = new ArrayList<>();
            for (int i = 0; i < call.arrivals(); i++) {
                effects.add(new RelayEffect.ForwardAll(i));
            }
            return Routing.of(effects);
        }
    }

    private final TestNetworks net = new TestNetworks()
            .species("Any", LambdaBehaviour.of("any", (hypha, state, signal, out) -> state))
            .hypha("a", "Any")
            .input("in")
            .relay("hub", "fanout", PlainMap.EMPTY)
            .socket("in", "hub")
            .socket("hub", "a");

    private Plugins with(Relay relay) {
        Plugins plugins = net.plugins();
        return new Plugins(Map.of("fanout", relay), plugins.policies(), Map.of(), plugins.packs(), null);
    }

    private static void tide(Network network) {
        network.ingress("in").offer("go", PlainMap.EMPTY, false, Signal.NO_DEADLINE);
        network.tide();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void shouldCallARelayOnTheTidesOwnThreadOnlyIfItIsPrompt(boolean prompt) {
        try (Network network = Network.begin(net.blueprint(), with(new Passing(() -> prompt)), PATIENT)) {
            tide(network);
            assertThat(calls).hasSize(1).allMatch(thread -> (thread == Thread.currentThread()) == prompt);
            network.use(with(new Passing(() -> !prompt)));
            tide(network);
            assertThat(calls.get(1) == Thread.currentThread()).isEqualTo(!prompt);
            Census.conserved(network);
        }
    }

    @Test
    void shouldGiveOneADeadlineThatIsNotBelieved() {
        Plugins all = with(new Passing(() -> true));
        Plugins doubtful =
                new Plugins(all.relays(), all.policies(), all.bodies(), all.packs(), all.store(), Set.of("another"));
        try (Network network = Network.begin(net.blueprint(), doubtful, PATIENT)) {
            tide(network);
            assertThat(calls).hasSize(1).doesNotContain(Thread.currentThread());
        }
    }

    @Test
    void shouldGiveOneADeadlineThatFailsWhenItIsAskedWhetherItIsPrompt() {
        Relay failingAtThat = new Passing(() -> {
            throw new IllegalStateException("who knows");
        });
        try (Network network = Network.begin(net.blueprint(), with(failingAtThat), PATIENT)) {
            tide(network);
            assertThat(calls).hasSize(1).doesNotContain(Thread.currentThread());
        }
    }

    @Test
    void shouldHoldWhatArrivedAndNameTheFaultWhenAPromptRelayFails() {
        try (Network network = Network.begin(net.blueprint(), with(new Passing(() -> true)), PATIENT)) {
            failing = true;
            tide(network);
            assertThat(network.dissonances(0, 10)).singleElement().satisfies(d -> {
                assertThat(d.kind()).isEqualTo(Dissonance.Kind.PLUGIN_FAULT);
                assertThat(d.message()).contains("relay 'hub'", "lost its way", "is held");
            });
            failing = false;
            while (calls.size() < 2) {
                tide(network);
            }
            Census.conserved(network);
            assertThat(calls).containsOnly(Thread.currentThread());
        }
    }
}
