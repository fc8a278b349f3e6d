package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.blueprint.Life;
import io.mycelium.core.blueprint.Supervise;
import io.mycelium.core.tide.TestNetworks;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When those decay who do nothing for ten tides. */
class DecayTimesTest {
    private final State state = new State(new TestNetworks().blueprint());
    private final Species species = new Species(
            0,
            new Blueprint.Species(
                    "S",
                    null,
                    PlainMap.EMPTY,
                    1,
                    1,
                    FullPolicy.REJECT,
                    false,
                    false,
                    Blueprint.StepLimits.DEFAULT,
                    Blueprint.Wake.NO_WINDOWS,
                    new Life(Supervise.NONE, null, 10)),
            Unheeding.INSTANCE);
    private final DecayTimes times = new DecayTimes();
    private int ids;

    private Hypha born(long tide) {
        Hypha h = new Hypha(++ids, "S#", ids, species, PlainMap.EMPTY, tide);
        times.add(h);
        return h;
    }

    private List<Hypha> take(long tide) {
        state.tide = tide;
        return times.take(state);
    }

    @Test
    void shouldDecayTenTidesAfterItLastDidSomething() {
        Hypha busy = born(1);
        Hypha idle = born(1);
        busy.actedIn = 4;
        assertThat(take(10)).isEmpty();
        assertThat(times.next()).isEqualTo(11);
        assertThat(take(11)).containsExactly(idle);
        assertThat(times.next()).isEqualTo(14);
        assertThat(take(14)).containsExactly(busy);
        assertThat(times.next()).isEqualTo(Hypha.NEVER);
    }

    @Test
    void shouldCountAnewWhenSomethingWaitsForIt() {
        Hypha waited = born(1);
        waited.inbox = new SignalQueue();
        assertThat(take(11)).isEmpty();
        assertThat(waited.actedIn).isEqualTo(11);
        waited.inbox = null;
        waited.dealings().stash(TestNodes.signal(TestNodes.body(), false));
        assertThat(take(21)).as("it has put something aside").isEmpty();
        waited.dealings = null;
        species.shed = true;
        assertThat(take(31)).as("it could do nothing").isEmpty();
        species.shed = false;
        assertThat(take(41)).containsExactly(waited);
    }

    @Test
    void shouldDecayInTheOrderOfTheirIdsThoughMostOfManyHaveDied() {
        List<Hypha> living = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            Hypha h = born(i / 1000);
            if (i % 100 == 3) {
                living.add(h);
            } else {
                h.dead = true;
            }
        }
        living.get(0).actedIn = 3; // it stands in an earlier tide than it is due in
        assertThat(take(9)).isEmpty();
        assertThat(times.next()).isEqualTo(10);
        assertThat(take(14)).containsExactlyElementsOf(living);
        assertThat(times.next()).isEqualTo(Hypha.NEVER);
    }

    /** Who is dead costs nothing. */
    @Test
    void shouldLetGoOfTheDeadBeforeTheyWouldBeDue() throws Exception {
        for (int i = 0; i < 10_000; i++) {
            born(i / 100).dead = true;
        }
        assertThat((int) CompactionTest.inside(times, "entries")).isLessThan(200);
    }
}
