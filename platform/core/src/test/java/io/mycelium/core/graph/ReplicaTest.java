package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.merge.Copy;
import io.mycelium.api.merge.Merged;
import io.mycelium.api.merge.Written;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.tide.TestNetworks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The copies of one hypha, of a species without a pack, in two groups. */
class ReplicaTest {
    private final Species species = new Species(
            0,
            new Blueprint.Species("S", null, PlainMap.EMPTY, 1, 1, FullPolicy.REJECT, false, false),
            Unheeding.INSTANCE);
    private final Hypha east = new Hypha(1, "t@east", species, PlainMap.of("n", 1, "same", 5), 0);
    private final Hypha west = new Hypha(2, "t@west", species, PlainMap.of("n", 1, "same", 5), 0);
    private final Replica replica = new Replica("t", species, List.of("east", "west"));
    private final State state = new State(new TestNetworks().blueprint());
    private final List<Copy> asked = new ArrayList<>();

    /** Takes what the left side has, and says it was written then. */
    private final Merger left = new Merger() {
        @Override
        public Merged merge(Replica of, PlainMap past, Copy left, Copy right) {
            asked.add(left);
            asked.add(right);
            return new Merged(left.state(), left.written(), List.of());
        }

        @Override
        public void merged(Replica of, Copy left, Copy right, Merged merged) {}
    };

    @BeforeEach
    void begin() {
        replica.join(0, east);
        replica.join(1, west);
        replica.begin();
    }

    private void become(Hypha copy, long tide, PlainMap now) {
        copy.state = now;
        assertThat(replica.look(copy, tide)).isTrue();
    }

    @Test
    void shouldSayWhenEachFieldWasWrittenThatHasChanged() throws Exception {
        become(east, 3, PlainMap.of("n", 2, "same", 5));
        become(east, 4, PlainMap.of("n", 2, "same", 5).plus("new", "x"));
        become(west, 6, PlainMap.of("n", 2, "same", 5).plus("nothing", null));
        replica.settle(new int[2], 6, state, left);
        assertThat(asked)
                .extracting(Copy::written)
                .containsExactly(
                        Map.of("n", new Written(3, 0, "east"), "new", new Written(4, 0, "east")),
                        Map.of("n", new Written(6, 0, "west"), "nothing", new Written(6, 0, "west")));
    }

    @Test
    void shouldAskNobodyWhenOneCopyAloneHasChanged() throws Exception {
        become(east, 3, PlainMap.of("n", 2, "same", 5));
        assertThat(replica.isSettled(new int[2])).isFalse();
        assertThat(replica.settle(new int[2], 3, state, left))
                .as("they reached each other all along")
                .isEmpty();
        assertThat(asked).isEmpty();
        assertThat(west.state).isEqualTo(east.state);
        assertThat(replica.isSettled(new int[2])).isTrue();
    }

    @Test
    void shouldNotHaveChangedWhenItIsLookedAtAgainOrIsNoCopy() {
        assertThat(replica.look(east, 1)).as("as it began").isFalse();
        become(east, 3, PlainMap.of("n", 2, "same", 5));
        assertThat(replica.look(east, 4)).isFalse();
        east.state = PlainMap.of("n", 2, "same", 5);
        assertThat(replica.look(east, 5))
                .as("another object that means the same")
                .isFalse();
        assertThat(replica.look(TestNodes.hypha(9, "other"), 5)).isFalse();
    }

    @Test
    void shouldGoApartWithACommonPastAndNameThoseThatAreNotWhatTheyWere() throws Exception {
        int[] apart = {0, 1};
        assertThat(replica.isSettled(apart)).isFalse();
        replica.settle(apart, 3, state, left);
        assertThat(replica.isSettled(apart)).isTrue();
        assertThat(replica.isSettled(new int[2])).isFalse();
        become(east, 4, PlainMap.of("n", 10, "same", 5));
        become(west, 5, PlainMap.of("n", 7, "same", 5));
        replica.settle(apart, 5, state, left);
        assertThat(asked).as("nobody reaches the other").isEmpty();
        assertThat(replica.settle(new int[2], 6, state, left))
                .as("that of the left side is what it was")
                .containsExactly(west);
        assertThat(west.state).isEqualTo(PlainMap.of("n", 10, "same", 5));
        assertThat(asked).extracting(Copy::group).containsExactly("east", "west");
    }

    @Test
    void shouldBeOneWithoutTheDead() throws Exception {
        become(west, 3, PlainMap.of("n", 4, "same", 5));
        replica.leave(west);
        assertThat(replica.copy(1)).isNull();
        assertThat(replica.isSettled(new int[2])).isTrue();
        assertThat(replica.settle(new int[2], 3, state, left)).isEmpty();
        assertThat(east.state).isEqualTo(PlainMap.of("n", 1, "same", 5));
    }

    @Test
    void shouldBeWhatItWasWhenItIsReadAgain() throws Exception {
        replica.settle(new int[] {0, 1}, 3, state, left);
        become(east, 4, PlainMap.of("n", 10, "same", 5));
        Replica again = new Replica("t", species, List.of("east", "west"));
        again.join(0, east);
        again.join(1, west);
        again.read(replica.plain());
        assertThat(again.plain()).isEqualTo(replica.plain());
        assertThat(again.hash()).isEqualTo(replica.hash());
        assertThat(again.look(east, 5)).as("it has not changed since").isFalse();
        assertThat(again.settle(new int[2], 6, state, left)).containsExactly(west);
        assertThat(west.state).isEqualTo(PlainMap.of("n", 10, "same", 5));
    }
}
