package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

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
}
