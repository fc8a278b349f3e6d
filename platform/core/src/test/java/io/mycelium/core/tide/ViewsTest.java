package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.graph.Socket;
import io.mycelium.testkit.network.Seeds;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is shown of a network is counted as it changes, and comes in pages: the tide waits for whoever looks. */
class ViewsTest {
    @Test
    void shouldShowWhatAWalkThroughAllWouldCountWhenHyphaeAndSocketsComeAndGo() {
        Seeds.tryAll(40, 14, (chance, size) -> {
            RandomNetworks given = RandomNetworks.scarce(chance, size);
            try (Run run = Run.begin(given)) {
                run.until(given.tides, ViewsTest::assertCounted);
            }
        });
    }

    private static void assertCounted(Network network) {
        List<NetworkView.HyphaLine> hyphae = network.hyphae(0, Integer.MAX_VALUE);
        for (NetworkView.PackLine pack : network.packs()) {
            assertThat((long) pack.hyphae())
                    .isEqualTo(hyphae.stream()
                            .filter(line -> line.pack().equals(pack.name()))
                            .count());
        }
        List<NetworkView.SocketLine> all = new ArrayList<>();
        network.topology.forEachSocket(
                s -> all.add(network.sockets(all.size(), 1).get(0)));
        assertThat(network.sockets(0, Integer.MAX_VALUE)).isEqualTo(all);
        assertThat(network.sockets(all.size(), 10)).isEmpty();
        network.topology.relays.forEach(relay -> {
            int entries = 0;
            for (Socket s = relay.firstIn; s != null; s = s.nextIn) {
                entries++;
            }
            assertThat(relay.entries()).isEqualTo(entries);
        });
    }

    @Test
    void shouldShowSoManySocketsAndSayThatThereAreMoreWhenAHyphaHasVeryMany() {
        LambdaBehaviour idle = LambdaBehaviour.of("idle", (hypha, state, signal, out) -> state);
        TestNetworks given =
                new TestNetworks().species("Hub", idle).hypha("hub", "Hub").species("Spoke", idle);
        for (int i = 0; i <= Views.MOST_SOCKETS; i++) {
            given.hypha("spoke" + i, "Spoke").socket("spoke" + i, "hub");
        }
        try (Network network = given.begin()) {
            NetworkView.HyphaDetail hub = network.hypha("hub").orElseThrow();
            assertThat(hub.in()).hasSize(Views.MOST_SOCKETS);
            assertThat(hub.out()).isEmpty();
            assertThat(hub.more()).isTrue();
            assertThat(network.hypha("spoke1").orElseThrow().more()).isFalse();
        }
    }

    @Test
    void shouldShowEachPartAsItIsWhenSomebodyLooks() {
        TestNetworks given = new TestNetworks()
                .species("Teller", LambdaBehaviour.of("teller", (hypha, state, signal, out) -> {
                    out.emit("news", PlainMap.EMPTY);
                    out.send("ear", "secret", PlainMap.EMPTY);
                    out.wakeIn(40);
                    return state.plus("n", 5L);
                }))
                .species(
                        "Ear",
                        LambdaBehaviour.of("ear", (hypha, state, signal, out) -> state),
                        10,
                        7,
                        FullPolicy.REJECT)
                .hypha("teller", "Teller")
                .hypha("ear", "Ear")
                .relay("fan", "fanout", PlainMap.EMPTY)
                .input("in")
                .output("out")
                .socket("in", "teller")
                .socket("teller", "fan", "news")
                .socket("fan", "ear")
                .socket("fan", "out")
                .at(1, "teller", "go", PlainMap.EMPTY);
        try (Network network = given.begin()) {
            network.tide();
            NetworkView.HyphaDetail teller = network.hypha("teller").orElseThrow();
            assertThat(teller.line().age()).isEqualTo(1);
            assertThat(teller.line().awake()).isFalse();
            assertThat(teller.state()).isEqualTo(PlainMap.of("n", 5L));
            assertThat(teller.wakesAt()).isEqualTo(41);
            assertThat(teller.out())
                    .extracting(NetworkView.SocketLine::to, NetworkView.SocketLine::addressed)
                    .containsExactly(tuple("fan", false), tuple("ear", true));
            NetworkView.HyphaDetail ear = network.hypha("ear").orElseThrow();
            assertThat(ear.line().queued()).isEqualTo(2);
            assertThat(ear.line().awake()).isTrue();
            assertThat(ear.wakesAt()).isEqualTo(-1);
            assertThat(ear.in())
                    .extracting(
                            NetworkView.SocketLine::from,
                            NetworkView.SocketLine::capacity,
                            NetworkView.SocketLine::held)
                    .containsExactly(tuple("fan", 7, 1L), tuple("teller", 7, 1L));
            assertThat(network.hypha("nobody")).isEmpty();
            assertThat(network.hypha("fan")).isEmpty();
            assertThat(network.relays()).singleElement().satisfies(line -> {
                assertThat(line.serving()).isTrue();
                assertThat(List.of(line.entries(), line.targets())).containsExactly(1, 2);
            });
            network.tide();
            assertThat(network.bodies())
                    .extracting(
                            NetworkView.BodyLine::id,
                            NetworkView.BodyLine::direction,
                            NetworkView.BodyLine::serving,
                            NetworkView.BodyLine::signals)
                    .containsExactly(tuple("in", "in", true, 0L), tuple("out", "out", true, 1L));
            assertThat(network.packs())
                    .extracting(NetworkView.PackLine::name, NetworkView.PackLine::version, NetworkView.PackLine::hyphae)
                    .containsExactly(tuple("ear", "1", 1), tuple("teller", "1", 1));
        }
    }

    @Test
    void shouldSayThatThereAreMoreWhenVeryManySocketsLeadOut() {
        LambdaBehaviour idle = LambdaBehaviour.of("idle", (hypha, state, signal, out) -> state);
        TestNetworks given = new TestNetworks().species("Hub", idle).hypha("hub", "Hub");
        for (int i = 0; i <= Views.MOST_SOCKETS; i++) {
            given.hypha("spoke" + i, "Hub").socket("hub", "spoke" + i);
        }
        given.hypha("all", "Hub");
        for (int i = 0; i < Views.MOST_SOCKETS; i++) {
            given.socket("all", "spoke" + i).socket("spoke" + i, "all");
        }
        try (Network network = given.begin()) {
            NetworkView.HyphaDetail hub = network.hypha("hub").orElseThrow();
            assertThat(hub.in()).isEmpty();
            assertThat(hub.out()).hasSize(Views.MOST_SOCKETS);
            assertThat(hub.more()).isTrue();
            NetworkView.HyphaDetail all = network.hypha("all").orElseThrow();
            assertThat(all.in()).hasSize(Views.MOST_SOCKETS);
            assertThat(all.out()).hasSize(Views.MOST_SOCKETS);
            assertThat(all.more()).as("these are all").isFalse();
        }
    }
}
