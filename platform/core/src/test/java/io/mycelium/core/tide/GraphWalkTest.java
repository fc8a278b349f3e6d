package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.testkit.network.Seeds;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A network is seen as a graph piece by piece, and no boundary pays for more than a piece. */
class GraphWalkTest {
    private static final Behaviour IDLE = LambdaBehaviour.of("idle", (hypha, state, signal, out) -> state);

    private static final Behaviour TALKING = LambdaBehaviour.of("talking", (hypha, state, signal, out) -> {
        out.emit("go", PlainMap.EMPTY);
        return state;
    });

    private static GraphPicture picture(Network network) {
        GraphWalk walk = new GraphWalk();
        assertThat(network.graph().go(walk, Integer.MAX_VALUE)).isTrue();
        return walk.picture();
    }

    @Test
    void shouldShowHyphaeSocketsAndBodiesWithWhatFlowed() {
        TestNetworks given = new TestNetworks()
                .species("Talker", TALKING)
                .hyphae("t", "Talker", 2)
                .output("out")
                .socket("t_1", "t_2")
                .socket("t_2", "out")
                .at(1, "t_1", "start", PlainMap.EMPTY);
        try (Network network = given.begin()) {
            network.tide();
            network.tide();
            GraphPicture picture = picture(network);

            assertThat(picture.grouped()).isFalse();
            assertThat(picture.tide()).isEqualTo(2);
            assertThat(picture.nodes())
                    .extracting(GraphPicture.Dot::id, GraphPicture.Dot::kind, GraphPicture.Dot::species)
                    .containsExactlyInAnyOrder(
                            tuple("out", GraphPicture.Kind.OUTPUT, null),
                            tuple("t_1", GraphPicture.Kind.HYPHA, "Talker"),
                            tuple("t_2", GraphPicture.Kind.HYPHA, "Talker"));
            assertThat(picture.edges())
                    .extracting(GraphPicture.Edge::from, GraphPicture.Edge::to, GraphPicture.Edge::entered)
                    .contains(tuple("t_1", "t_2", 1L));
        }
    }

    @Test
    void shouldLookAtNoMoreThanAPieceAtABoundaryWhenThereAreVeryMany() {
        int many = 30_000;
        TestNetworks given = new TestNetworks()
                .species("Spoke", IDLE)
                .species("Hub", IDLE)
                .hyphae("spoke", "Spoke", many)
                .hypha("hub", "Hub")
                .socket("spoke_*", "hub");
        try (Network network = given.begin()) {
            GraphWalk walk = new GraphWalk();
            List<Long> looks = new ArrayList<>();
            for (boolean over = false; !over; ) {
                long before = walk.visited();
                over = network.graph().go(walk, 4000);
                looks.add(walk.visited() - before);
            }
            GraphPicture picture = walk.picture();

            assertThat(looks).hasSize(2 * many / 4000 + 1).allMatch(look -> look <= 4000);
            assertThat(picture.grouped()).isTrue();
            assertThat(picture.nodes())
                    .extracting(GraphPicture.Dot::id, GraphPicture.Dot::count)
                    .containsExactly(tuple("(Spoke)", many), tuple("(Hub)", 1));
            assertThat(picture.edges())
                    .extracting(GraphPicture.Edge::from, GraphPicture.Edge::to, GraphPicture.Edge::sockets)
                    .containsExactly(tuple("(Spoke)", "(Hub)", many));
        }
    }

    @Test
    void shouldShowAllAtOnceAndInPiecesWhenHyphaeComeAndGo() {
        Seeds.tryAll(30, 14, (chance, size) -> {
            RandomNetworks given = RandomNetworks.scarce(chance, size);
            try (Run run = Run.begin(given)) {
                run.until(given.tides, GraphWalkTest::assertWhole);
            }
        });
    }

    private static void assertWhole(Network network) {
        long digest = network.digest();
        GraphPicture picture = picture(network);
        assertThat(picture.nodes())
                .filteredOn(dot -> dot.kind() == GraphPicture.Kind.HYPHA)
                .extracting(GraphPicture.Dot::id)
                .containsExactlyElementsOf(network.hyphae(0, Integer.MAX_VALUE).stream()
                        .map(NetworkView.HyphaLine::id)
                        .toList());
        assertThat(picture.edges().stream().mapToLong(GraphPicture.Edge::held).sum())
                .isLessThanOrEqualTo(network.sockets(0, Integer.MAX_VALUE).stream()
                        .mapToLong(NetworkView.SocketLine::held)
                        .sum());
        GraphWalk walk = new GraphWalk();
        while (!network.graph().go(walk, 3)) {
            // piece by piece
        }
        assertThat(walk.picture()).isEqualTo(picture);
        assertThat(network.digest()).isEqualTo(digest);
        assertPaged(network);
    }

    private static void assertPaged(Network network) {
        List<NetworkView.HyphaLine> all = new ArrayList<>();
        for (@Nullable Long next = 0L; next != null; ) {
            NetworkView.Page<NetworkView.HyphaLine> page = network.graph().hyphae(null, next, 3);
            all.addAll(page.lines());
            next = page.next();
        }
        assertThat(all).isEqualTo(network.hyphae(0, Integer.MAX_VALUE));
        List<NetworkView.SocketLine> sockets = new ArrayList<>();
        for (@Nullable Long next = 0L; next != null; ) {
            NetworkView.Page<NetworkView.SocketLine> page = network.graph().sockets(next, 3);
            sockets.addAll(page.lines());
            next = page.next();
        }
        assertThat(sockets).isEqualTo(network.sockets(0, Integer.MAX_VALUE));
    }

    @Test
    void shouldFindThoseOfASpeciesByCursorThoughNoPageLooksAtAll() {
        TestNetworks given = new TestNetworks()
                .species("Many", IDLE)
                .species("Few", IDLE)
                .hyphae("many", "Many", GraphView.MOST_LOOKS + 10)
                .hyphae("few", "Few", 3);
        try (Network network = given.begin()) {
            NetworkView.Page<NetworkView.HyphaLine> first = network.graph().hyphae("Few", 0, 10);
            assertThat(first.lines()).isEmpty();
            NetworkView.Page<NetworkView.HyphaLine> second =
                    network.graph().hyphae("Few", Objects.requireNonNull(first.next()), 10);
            assertThat(second.lines()).extracting(NetworkView.HyphaLine::id).containsExactly("few_1", "few_2", "few_3");
            assertThat(second.next()).isNull();
        }
    }

    @Test
    void shouldNameTheWorstTenWhenHyphaeFailAndSocketsFill() {
        Behaviour failing = LambdaBehaviour.of("failing", (hypha, state, signal, out) -> {
            throw new IllegalStateException("it fails");
        });
        TestNetworks given = new TestNetworks()
                .species("Talker", TALKING)
                .species("Failing", failing)
                .species("Slow", IDLE, 1, 16, FullPolicy.REJECT)
                .hyphae("t", "Talker", 12)
                .hyphae("f", "Failing", 12)
                .hypha("s", "Slow")
                .socket("t_*", "s");
        for (int i = 1; i <= 12; i++) {
            given.at(1, "t_" + i, "start", PlainMap.EMPTY).at(1, "f_" + i, "start", PlainMap.EMPTY);
        }
        try (Network network = given.begin()) {
            network.tide();
            GraphPicture picture = picture(network);

            assertThat(picture.worst().failing()).hasSize(10).allMatch(each -> each.failures() == 1);
            assertThat(picture.worst().failing().get(0).id()).isEqualTo("f_1");
            assertThat(picture.worst().fullest())
                    .hasSize(10)
                    .first()
                    .isEqualTo(new GraphPicture.Full("t_1", "s", 1, 16));
            assertThat(picture.nodes())
                    .filteredOn(dot -> dot.id().equals("s"))
                    .extracting(GraphPicture.Dot::waiting)
                    .containsExactly(12L);
        }
    }

    @Test
    void shouldKeepTheGreatestTenInOrder() {
        TopTen<Integer> top = new TopTen<>();
        for (int i : new int[] {3, 14, 1, 5, 9, 2, 6, 5, 35, 8, 97, 93, 23, 84, 62, 6}) {
            top.offer(i, () -> i);
        }
        assertThat(top.all()).containsExactly(97, 93, 84, 62, 35, 23, 14, 9, 8, 6);
    }
}
