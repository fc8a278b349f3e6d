package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Manner;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.Trail;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** How signals travel, beside where they go: before others, until a tide, because of another one. */
class MannerTest {
    private final List<Signal> heard = new ArrayList<>();

    private static Manner within(long tides) {
        return new Manner(false, tides, null);
    }

    private static Manner because(String trail) {
        return new Manner(false, Manner.EVER, Trail.parse(trail));
    }

    private Behaviour ear() {
        return LambdaBehaviour.of("ear", (hypha, state, signal, out) -> {
            heard.add(signal);
            return state;
        });
    }

    private TestNetworks speaking(BiConsumer<Signal, StepEffects> what) {
        return speaking(what, 100);
    }

    private TestNetworks speaking(BiConsumer<Signal, StepEffects> what, int energyOfTheEar) {
        return new TestNetworks()
                .species("Mouth", LambdaBehaviour.of("mouth", (hypha, state, signal, out) -> {
                    what.accept(signal, out);
                    return state;
                }))
                .species("Ear", ear(), energyOfTheEar, 64, FullPolicy.THROTTLE)
                .hypha("mouth", "Mouth")
                .hypha("ear", "Ear")
                .hypha("asker", "Ear")
                .socket("mouth", "ear")
                .at(1, "mouth", "go", PlainMap.EMPTY);
    }

    private List<String> frequencies() {
        return heard.stream().map(Signal::frequency).toList();
    }

    @Test
    void shouldComeBeforeOthersWhenSentByNameToOneNotYetBornOrAsAnAnswerUrgently() {
        TestNetworks net = new TestNetworks()
                .species("Mouth", LambdaBehaviour.of("mouth", (hypha, state, signal, out) -> {
                    if (signal.frequency().equals("go")) {
                        out.send("ear", "ask", PlainMap.EMPTY);
                        int child = out.spawn("Ear", "child", PlainMap.EMPTY);
                        out.sendToNewborn(child, "later", PlainMap.EMPTY);
                        out.sendToNewborn(child, "first", PlainMap.EMPTY, Manner.URGENT);
                    }
                    heard.add(signal);
                    return state;
                }))
                .species("Ear", LambdaBehaviour.of("ear", (hypha, state, signal, out) -> {
                    heard.add(signal);
                    if (signal.frequency().equals("ask")) {
                        out.reply(signal, "calm", PlainMap.EMPTY);
                        out.reply(signal, "hurried", PlainMap.EMPTY, Manner.URGENT);
                        out.send("mouth", "calm too", PlainMap.EMPTY);
                        out.send("mouth", "hurried too", PlainMap.EMPTY, Manner.URGENT);
                    }
                    return state;
                }))
                .hypha("mouth", "Mouth")
                .hypha("ear", "Ear")
                .at(1, "mouth", "go", PlainMap.EMPTY);
        try (Network network = net.begin()) {
            network.tide();
            network.tide();
            network.tide();
            assertThat(frequencies())
                    .containsExactly("go", "ask", "first", "later", "hurried", "hurried too", "calm", "calm too");
            Census.conserved(network);
        }
    }

    @Test
    void shouldBeADissonanceWhenItsTidesAreOver() throws Exception {
        TestNetworks net = speaking(
                (signal, out) -> {
                    out.emit("at once", PlainMap.EMPTY, within(1));
                    out.emit("too late", PlainMap.EMPTY, within(1));
                    out.emit("in time", PlainMap.EMPTY, within(3));
                    out.emit("ever", PlainMap.EMPTY, within(Manner.EVER - 1));
                },
                1);
        net.store = new MemoryCheckpointStore();
        List<Dissonance> lost = new ArrayList<>();
        try (Network network = net.begin()) {
            lost.addAll(network.tide().dissonances());
            lost.addAll(network.tide().dissonances());
            network.checkpoint().get(1, TimeUnit.MINUTES);
        }
        try (Network again = Network.resume(net.blueprint(), net.plugins(), TestNetworks.SETTINGS)
                .orElseThrow()) {
            for (int i = 0; i < 4; i++) {
                lost.addAll(again.tide().dissonances());
            }
            Census.conserved(again);
        }
        assertThat(lost)
                .extracting(Dissonance::kind, Dissonance::message)
                .containsExactly(tuple(Dissonance.Kind.EXPIRED, "its deadline was tide 2"));
        assertThat(frequencies()).containsExactly("at once", "in time", "ever");
    }

    @Test
    void shouldBeADissonanceWhenTheTidesOfABlueprintsInputAreOver() {
        TestNetworks net = new TestNetworks()
                .species("Ear", ear(), 1, 64, FullPolicy.THROTTLE)
                .hypha("ear", "Ear");
        for (int i = 0; i < 4; i++) {
            net.inputs.add(new Blueprint.InputPlan(2, "ear", "m" + i, PlainMap.EMPTY, false, i == 3 ? 0 : 1));
        }
        List<String> lost = new ArrayList<>();
        try (Network network = net.begin()) {
            for (int tide = 1; tide <= 5; tide++) {
                network.tide().dissonances().forEach(each -> lost.add(each.tide() + " " + each.message()));
            }
            Census.conserved(network);
        }
        assertThat(lost).containsExactly("4 its deadline was tide 3");
        assertThat(frequencies()).containsExactly("m0", "m1", "m3");
    }

    @Test
    void shouldHaveTheCauseAndRootThatItsSenderNames() {
        TestNetworks net = speaking((signal, out) -> {
            out.emit("first", PlainMap.EMPTY);
            out.emit("second", PlainMap.EMPTY, because("mouth/0/1 asker/0/0"));
            out.send("ear", "third", PlainMap.EMPTY, because("mouth/0/1+4"));
        });
        try (Network network = net.begin()) {
            network.tide();
            network.tide();
            assertThat(heard)
                    .extracting(
                            Signal::frequency,
                            s -> String.valueOf(s.cause()),
                            s -> s.root().toString())
                    .containsExactly(
                            tuple("first", "(blueprint)/0/1", "(blueprint)/0/1"),
                            tuple("second", "mouth/0/1", "asker/0/0"),
                            tuple("third", "mouth/0/1+4", "mouth/0/1+4"));
            Census.conserved(network);
        }
    }

    @Test
    void shouldSayItAndSendItAllTheSameWhenNobodyCanHaveEmittedWhatItIsBecauseOf() {
        TestNetworks net = speaking((signal, out) -> {
            out.emit("a", PlainMap.EMPTY, because("nobody/0/1"));
            out.emit("b", PlainMap.EMPTY, because("mouth/0/99"));
        });
        try (Network network = net.begin()) {
            assertThat(network.tide().dissonances())
                    .extracting(Dissonance::kind, Dissonance::message)
                    .containsExactly(
                            tuple(
                                    Dissonance.Kind.REFUSED,
                                    "because: there was never a signal called 'nobody/0/1'; 'a' was sent because of"
                                            + " that of its step"),
                            tuple(
                                    Dissonance.Kind.REFUSED,
                                    "because: there was never a signal called 'mouth/0/99'; 'b' was sent because of"
                                            + " that of its step"));
            network.tide();
            assertThat(heard).extracting(s -> String.valueOf(s.cause())).containsOnly("(blueprint)/0/1");
        }
    }

    @Test
    void shouldForgetWhatAFailedStepNamedAsItsCause() {
        TestNetworks net = speaking((signal, out) -> {
            out.emit("a", PlainMap.EMPTY, because("nobody/0/1"));
            throw new IllegalStateException("after all");
        });
        try (Network network = net.begin()) {
            assertThat(network.tide().dissonances())
                    .extracting(Dissonance::kind)
                    .containsExactly(Dissonance.Kind.RULE_FAILED);
        }
    }

    @Test
    void shouldKnowItsNumberInItsGroupAndItsPeersWhenResumedToo() throws Exception {
        List<String> seen = new ArrayList<>();
        TestNetworks net = new TestNetworks()
                .species("Cell", LambdaBehaviour.of("cell", (hypha, state, signal, out) -> {
                    seen.add(hypha.id() + " " + hypha.index() + " " + hypha.peers());
                    if (signal.frequency().equals("grow")) {
                        out.spawn("Cell", "cell_3", PlainMap.EMPTY);
                    }
                    return state;
                }))
                .hyphae("cell", "Cell", 2)
                .hypha("cell_9", "Cell")
                .output("out")
                .socket("cell_1", "cell_2")
                .socket("cell_1", "out")
                .socket("cell_2", "cell_1")
                .socket("cell_9", "cell_1")
                .at(1, "cell_2", "grow", PlainMap.EMPTY);
        for (String each : List.of("cell_1", "cell_2", "cell_9")) {
            net.at(2, each, "look", PlainMap.EMPTY).at(4, each, "look", PlainMap.EMPTY);
        }
        net.at(4, "cell_3", "look", PlainMap.EMPTY);
        net.store = new MemoryCheckpointStore();
        List<String> all = List.of("cell_1 1 [cell_2, cell_9]", "cell_2 2 [cell_1]", "cell_9 0 [cell_1]");
        try (Network network = net.begin()) {
            network.tide();
            network.tide();
            assertThat(seen.subList(1, 4)).isEqualTo(all);
            network.checkpoint().get(1, TimeUnit.MINUTES);
        }
        seen.clear();
        try (Network again = Network.resume(net.blueprint(), net.plugins(), TestNetworks.SETTINGS)
                .orElseThrow()) {
            again.tide();
            again.tide();
            assertThat(seen.subList(0, 3)).isEqualTo(all);
            assertThat(seen.subList(3, seen.size())).containsExactly("cell_3 0 []");
        }
    }
}
