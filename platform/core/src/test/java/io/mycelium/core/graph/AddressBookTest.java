package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.testkit.network.Seeds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where sockets lead is known without a walk, and is what a walk would find. */
class AddressBookTest {
    private static List<Socket> walked(Node from, Node to) {
        List<Socket> found = new ArrayList<>();
        for (Socket s = from.firstOut; s != null; s = s.nextOut) {
            if (s.to == to) {
                found.add(s);
            }
        }
        return found;
    }

    @Test
    void shouldFindWhatAWalkFindsWhenSocketsComeAndGo() {
        Blueprint.Species plan =
                new Blueprint.Species("S", null, PlainMap.EMPTY, 1, 1, FullPolicy.REJECT, false, false);
        Seeds.tryAll(60, 60, (chance, size) -> {
            Topology topology = new Topology(h -> {}, s -> {});
            Species species = new Species(0, plan, Unheeding.INSTANCE);
            topology.add(species);
            List<Hypha> all = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                all.add(new Hypha(topology.hyphae.nextId(), "h" + i, species, PlainMap.EMPTY, 0));
                topology.add(all.get(i));
            }
            Hypha hub = all.get(0);
            for (int i = 0; i < 4 * size; i++) {
                Hypha other = chance.pick(all);
                int what = chance.below(10);
                if (what < 6) {
                    topology.open(hub, other, chance.some(List.of("a", "b", "c")), 1, null);
                } else if (what < 8) {
                    topology.addressed(hub, other);
                } else if (what == 8) {
                    topology.disconnect(hub, other);
                } else if (other != hub && chance.oneIn(4)) {
                    topology.remove(other, signal -> {});
                    all.remove(other);
                }
                for (Hypha to : all) {
                    List<Socket> expected = walked(hub, to);
                    assertThat(hub.socketsTo(to)).containsExactlyElementsOf(expected);
                    assertThat(hub.socketTo(to)).isSameAs(expected.isEmpty() ? null : expected.get(0));
                }
            }
        });
    }

    @Test
    void shouldKnowWhoIsLeftWhenSomeOfManyEnd() {
        Roll<int[]> roll = new Roll<>(int[][]::new, item -> item[1] == 1);
        List<int[]> expected = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            int[] item = {i, 0};
            roll.add(item);
            expected.add(item);
            if (i % 3 == 0) {
                int[] ended = expected.remove(i / 2 % expected.size());
                ended[1] = 1;
                roll.countEnded();
            }
            assertThat(roll.size()).isEqualTo(expected.size());
        }
        for (int i = 0; i < expected.size(); i++) {
            assertThat(roll.items()[i]).isSameAs(expected.get(i));
        }
    }
}
