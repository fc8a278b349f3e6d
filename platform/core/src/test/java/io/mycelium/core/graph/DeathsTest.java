package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.tide.TestNetworks;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where what waited for one who dies goes, and that whoever writes a checkpoint beside the tide has it as it was. */
class DeathsTest {
    private static final LambdaBehaviour DEAF = LambdaBehaviour.of("deaf", (hypha, state, signal, out) -> state);

    private final State state = state();
    private final Deaths deaths = new Deaths(state);
    private final Hypha sender = hypha("sender");
    private final Hypha mortal = hypha("mortal");
    private final Hypha other = hypha("other");
    private final Socket socket = sender.socketTo(mortal);
    private final List<CoreSignal> held = List.of(signal(), signal());

    private static State state() {
        TestNetworks net = new TestNetworks()
                .species("S", DEAF, 1, 4, FullPolicy.REJECT)
                .hypha("sender", "S")
                .hypha("mortal", "S")
                .hypha("other", "S")
                .socket("sender", "mortal");
        State made = NewNetwork.nodes(net.blueprint(), species -> DEAF);
        NewNetwork.found(made);
        made.tide = 1;
        return made;
    }

    private Hypha hypha(String name) {
        return (Hypha) state.topology.find(name);
    }

    private CoreSignal signal() {
        CoreSignal signal = TestNodes.signal(state.topology.bodies.get(0), false);
        state.counters().held++;
        state.push(socket, signal);
        return signal;
    }

    /** From now on what changes is kept: so many signals were in a socket. */
    private List<String> kept() {
        List<String> kept = new ArrayList<>();
        state.topology.forEachSocket(s -> s.dirty = false);
        state.keepFor(new Keeper() {
            @Override
            public void keep(Hypha h) {}

            @Override
            public void keep(Socket s) {
                kept.add(s + " held " + s.held());
            }

            @Override
            public boolean ended() {
                return false;
            }
        });
        return kept;
    }

    private static List<CoreSignal> in(Socket of) {
        List<CoreSignal> all = new ArrayList<>();
        for (int i = 0; i < of.otherHeld(); i++) {
            all.add(of.peekOther(i));
        }
        return all;
    }

    @Test
    void shouldGoWhereTheSocketLeadsOtherwiseAndBeKeptAsItWas() {
        socket.otherwise = "other";
        List<String> kept = kept();

        deaths.die(mortal);

        assertThat(in(sender.socketTo(other))).containsExactlyElementsOf(held);
        assertThat(kept).contains("sender -> mortal held 2");
        assertThat(state.counters().dissonant).isZero();
        assertThat(deaths.settle()).isEqualTo(1);
        assertThat(deaths.settle()).as("they are counted once").isZero();
    }

    @Test
    void shouldBeLostWhenTheSocketLeadsNowhereElseOrToTheOneWhoDies() {
        for (String otherwise : new String[] {null, "mortal", "nobody"}) {
            DeathsTest fresh = new DeathsTest();
            fresh.socket.otherwise = otherwise;
            List<String> kept = fresh.kept();
            fresh.deaths.die(fresh.mortal);
            fresh.deaths.die(fresh.mortal);
            assertThat(fresh.state.dissonances.take())
                    .as("otherwise to %s", otherwise)
                    .extracting(Dissonance::kind)
                    .containsExactly(Dissonance.Kind.DEAD_END, Dissonance.Kind.DEAD_END);
            assertThat(fresh.state.counters().held).isZero();
            assertThat(kept).contains("sender -> mortal held 2");
            assertThat(fresh.deaths.settle()).isEqualTo(1);
        }
    }

    @Test
    void shouldBeNobodysTurnWhoHasDied() {
        state.awakeInNext(sender);
        state.awakeInNext(mortal);
        state.stopped.addAll(List.of(mortal, sender));
        deaths.die(mortal);
        deaths.settle();
        assertThat(state.awakeIds()).contains(sender.id).doesNotContain(mortal.id);
        assertThat(state.stopped).containsExactly(sender);
    }
}
