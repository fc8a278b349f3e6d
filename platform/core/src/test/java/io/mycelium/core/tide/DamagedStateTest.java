package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.value.PlainMap;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A checkpoint has a state that can't be read: whether the checkpoint is damaged depends on which pack says so. */
class DamagedStateTest {
    private static final Behaviour COUNTER = LambdaBehaviour.of("counter", (hypha, state, signal, out) -> {
                out.wakeIn(1);
                return state.plus("n", state.integer("n", 0) + 1);
            })
            .opening();

    private boolean damaged;
    private final TestNetworks given =
            new TestNetworks().species("Counter", counter()).hypha("a", "Counter");

    /** One that can't read a second count. */
    private Behaviour counter() {
        return new OtherBehaviour() {
            @Override
            public Behaviour other() {
                return COUNTER;
            }

            @Override
            public StateCodec states() {
                return new OtherStates(COUNTER.states()) {
                    @Override
                    public Object read(PlainMap fields) {
                        if (damaged && fields.integer("n", 0) == 2) {
                            throw new IllegalStateException("this is no count");
                        }
                        return super.read(fields);
                    }
                };
            }
        };
    }

    /** With a checkpoint of tide 1 and one of tide 2. */
    private void twoCheckpoints() throws Exception {
        given.store = new MemoryCheckpointStore();
        try (Network network = given.begin()) {
            for (int i = 0; i < 2; i++) {
                network.tide();
                network.checkpoint().get(1, TimeUnit.MINUTES);
            }
        }
        damaged = true;
    }

    private Optional<Network> resume(boolean acceptLoss) {
        return Network.resume(
                given.blueprint(),
                given.plugins(),
                TestNetworks.SETTINGS.withIncarnation(1).withAcceptLoss(acceptLoss));
    }

    @Test
    void shouldGoOnFromTheCheckpointBeforeWhenTheVersionThatWroteAStateCantReadIt() throws Exception {
        twoCheckpoints();
        assertThatThrownBy(() -> resume(false)).isInstanceOf(NetworkException.class);
        try (Network network = resume(true).orElseThrow()) {
            assertThat(network.resumedFrom()).isEqualTo(1);
            assertThat(network.dissonances(0, 10)).singleElement().satisfies(d -> {
                assertThat(d.kind()).isEqualTo(Dissonance.Kind.CHECKPOINT);
                assertThat(d.message()).contains("the state of hypha 'a' can't be read", "this is no count");
            });
        }
    }

    @Test
    void shouldRefuseTheStartAndKeepTheCheckpointWhenAnotherVersionCantReadAState() throws Exception {
        twoCheckpoints();
        Behaviour sound = counter();
        given.packs.put("counter", new Versioned(sound, "2", fields -> fields));
        assertThatThrownBy(() -> resume(true))
                .isInstanceOf(NetworkException.class)
                .hasMessageContaining("the state of hypha 'a' does not fit pack");
        given.packs.put("counter", sound);
        damaged = false;
        try (Network network = resume(false).orElseThrow()) {
            assertThat(network.resumedFrom()).isEqualTo(2);
        }
    }
}
