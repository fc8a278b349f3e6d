package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.storage.Chunk;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.BlueprintChanges;
import io.mycelium.core.blueprint.Shape;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a start is told: of the checkpoint that it goes on from, and of a hypha that it can't begin with. */
class StartTest {
    private static final LambdaBehaviour SHARED =
            LambdaBehaviour.of("shared", (hypha, state, signal, out) -> state.plus("n", 1));

    private final MemoryCheckpointStore store = new MemoryCheckpointStore();

    private TestNetworks net(LambdaBehaviour shared) {
        TestNetworks net = new TestNetworks()
                .species("Ant", shared)
                .species("Bee", shared)
                .species("Fly", LambdaBehaviour.of("own", (hypha, state, signal, out) -> state))
                .hyphae("ant", "Ant", 2)
                .hyphae("bee", "Bee", 3)
                .hypha("fly", "Fly");
        net.store = store;
        return net;
    }

    private void writeACheckpoint() {
        try (Network network = net(SHARED).begin()) {
            network.tide();
            assertThat(network.checkpoint()).succeedsWithin(1, TimeUnit.MINUTES);
        }
    }

    private Network resume(TestNetworks net) {
        return Network.resume(net.blueprint(), net.plugins(), TestNetworks.SETTINGS.withIncarnation(2))
                .orElseThrow();
    }

    @Test
    void shouldNameThePackOnceWithAllItsSpeciesWhenItIsAnotherVersionNow() {
        writeACheckpoint();
        LambdaBehaviour later = SHARED.version("2", (hypha, state, signal, out) -> state.plus("n", 2));
        try (Network network = resume(net(later))) {
            Resumption resumption = network.resumption().orElseThrow();
            assertThat(resumption.tide()).isEqualTo(1);
            assertThat(resumption.settings()).isEmpty();
            assertThat(resumption.packs()).singleElement().satisfies(change -> {
                assertThat(change.before().id()).isEqualTo(SHARED.pack());
                assertThat(change.now()).isSameAs(later);
                assertThat(change.species()).containsExactly("Ant", "Bee");
                assertThat(change.hyphae()).isEqualTo(5);
            });
        }
    }

    @Test
    void shouldNameWhatIsAnotherSettingNowWhenThatIsNoPartOfTheState() {
        writeACheckpoint();
        TestNetworks net = net(SHARED);
        net.queue = 500;
        try (Network network = resume(net)) {
            assertThat(network.resumption().orElseThrow().settings())
                    .singleElement()
                    .satisfies(change -> assertThat(change.text()).contains("1000", "500"));
            assertThat(network.resumption().orElseThrow().packs()).isEmpty();
        }
    }

    @Test
    void shouldSayAllThatDiffersWhenItIsTheBlueprintOfAnotherNetwork() {
        writeACheckpoint();
        TestNetworks other = net(SHARED).hypha("one more", "Fly").at(7, "fly", "go", PlainMap.EMPTY);
        assertThatThrownBy(() -> resume(other))
                .isInstanceOfSatisfying(
                        NetworkException.BlueprintChanged.class,
                        e -> assertThat(e.changes().others())
                                .hasSizeGreaterThanOrEqualTo(1)
                                .extracting(BlueprintChanges.Change::text)
                                .anySatisfy(text -> assertThat(e).hasMessageContaining(text))
                                .anySatisfy(text -> assertThat(text).contains("one more")));
    }

    @Test
    void shouldNotBeginAndNameTheHyphaWhenItsPackThrowsOverItsFirstState() {
        TestNetworks net = new TestNetworks()
                .species("Ant", new Versioned(SHARED, "2", fields -> {
                    throw new IllegalStateException("no legs");
                }))
                .hyphae("ant", "Ant", 2);
        assertThatThrownBy(net::begin)
                .hasMessageContainingAll("can't begin", "'ant_1'", "species 'Ant'", "IllegalStateException: no legs");
    }

    @Test
    void shouldJoinHyphaeByTheirNumbersWhenSocketsHaveAShape() {
        TestNetworks ants = new TestNetworks()
                .species("Ant", SHARED)
                .hyphae("ant", "Ant", 11)
                .shape(new Shape.Ring(), "ant_*");
        ants.store = store;
        List<String> ring = IntStream.rangeClosed(1, 11)
                .mapToObj(i -> "ant_" + i + " -> ant_" + (i % 11 + 1))
                .toList();
        try (Network network = ants.begin()) {
            assertThat(ends(network)).isEqualTo(ring);
            network.tide();
            assertThat(network.checkpoint()).succeedsWithin(1, TimeUnit.MINUTES);
        }
        try (Network network = resume(ants)) {
            assertThat(ends(network)).isEqualTo(ring);
        }
    }

    private static List<String> ends(Network network) {
        return network.sockets(0, 100).stream()
                .map(socket -> socket.from() + " -> " + socket.to())
                .toList();
    }

    /** Has checkpoints, of which none can be read. */
    private static final class Broken implements CheckpointStore {
        @Override
        public String kind() {
            return "broken";
        }

        @Override
        public CheckpointInfo write(Path folder, long tide, Iterator<Chunk> chunks, int keep) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<CheckpointInfo> list(Path folder) {
            return List.of(new CheckpointInfo(7, "c-7", 100, 0), new CheckpointInfo(5, "c-5", 100, 0));
        }

        @Override
        public void read(Path folder, CheckpointInfo info, Consumer<Chunk> to) throws IOException {
            if (info.tide() == 7) {
                throw new IOException("half of it is gone");
            }
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void shouldSayOfEachCheckpointWhatIsWrongWithItWhenNoneIsSound() {
        TestNetworks net = net(SHARED);
        net.store = new Broken();
        assertThatThrownBy(() -> resume(net))
                .isInstanceOf(NetworkException.class)
                .hasMessage(
                        "network 'test' can't resume; no checkpoint in data is sound: checkpoint c-7 of tide 7: half"
                                + " of it is gone; checkpoint c-5 of tide 5: UnsupportedOperationException. Nothing was changed;"
                                + " --fresh begins anew and moves them aside");
    }
}
