package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.core.blueprint.FullPolicy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HyphaeTest {
    private final Hyphae hyphae = new Hyphae();

    @Test
    void shouldGiveAnySomeOfThemInTheirOrderWhenManyHaveDied() {
        hyphae.begin(7);
        List<Hypha> living = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            Hypha h = TestNodes.hypha(7 + i, "h" + i);
            hyphae.add(h);
            living.add(h);
        }
        List<Hypha> dead = new ArrayList<>(living.subList(1000, 2200)); // one piece of memory as a whole, too
        dead.addAll(living.subList(4999, 5000));
        dead.forEach(hyphae::remove);
        living.removeAll(dead);
        assertThat(hyphae.size()).isEqualTo(living.size());
        assertThat(hyphae.toArray()).containsExactlyElementsOf(living);
        for (int from : new int[] {-1, 0, 1, 999, 1000, 1001, 1847, 1848, 1849, 2871, 2872, 3798, 3799, 9000}) {
            for (int max : new int[] {0, 1, 2, 1100, 5000}) {
                int first = Math.min(Math.max(0, from), living.size());
                assertThat(hyphae.some(from, max))
                        .as("%s from %s on", max, from)
                        .containsExactlyElementsOf(living.subList(first, Math.min(living.size(), first + max)));
            }
        }
        assertThat(hyphae.get(6)).isNull();
        assertThat(hyphae.get(5006)).as("dead").isNull();
        assertThat(hyphae.get(100_000)).isNull();
        assertThat(hyphae.nextId()).as("no id is given again").isEqualTo(5007);
    }

    @Test
    void shouldFindItsSocketWhenANodeHasMoreThanAWalkIsWorth() {
        Hypha hub = TestNodes.hypha(1, "hub");
        List<Hypha> others = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            others.add(TestNodes.hypha(10 + i, "other" + i));
        }
        List<Socket> sockets = new ArrayList<>();
        for (Hypha other : others) {
            Socket socket = new Socket(sockets.size(), hub, other, List.of(), 1, FullPolicy.REJECT);
            socket.link();
            sockets.add(socket);
        }
        for (int i = 39; i >= 0; i--) {
            assertThat(hub.socketTo(others.get(i))).isSameAs(sockets.get(i));
            assertThat(hub.socketsTo(others.get(i))).containsExactly(sockets.get(i));
        }
        assertThat(hub.socketTo(TestNodes.hypha(99, "stranger"))).isNull();
    }
}
