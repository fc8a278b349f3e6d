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

/** How much is shed from one tide to the next: each tide is looked at here as if it had been run. */
class DegradationLevelsTest {
    private static final int MEMORY_WELL = 0;
    private static final int MEMORY_GONE = 3;

    private final State state = state("report 1", "stats 5");
    private final Degradation shed = state.degradation;

    /** A network of these species, each with its rank. */
    private static State state(String... species) {
        TestNetworks net = new TestNetworks();
        for (String each : species) {
            String[] nameAndRank = each.split(" ");
            net.species.add(new Blueprint.Species(
                    nameAndRank[0],
                    null,
                    PlainMap.EMPTY,
                    1,
                    1,
                    FullPolicy.REJECT,
                    false,
                    false,
                    Blueprint.StepLimits.DEFAULT,
                    Blueprint.Wake.NO_WINDOWS,
                    new Life(Supervise.NONE, null, 0, null, Integer.parseInt(nameAndRank[1]))));
        }
        return NewNetwork.nodes(net.blueprint(), plan -> Unheeding.INSTANCE);
    }

    private void tide(boolean unserved, boolean fewer, int memory) {
        state.tide++;
        shed.look(unserved, fewer, memory, true);
    }

    private void tides(int count, boolean unserved, boolean fewer, int memory) {
        for (int i = 0; i < count; i++) {
            tide(unserved, fewer, memory);
        }
    }

    /** Both are shed, and after ten quiet tides one is back, at the end of tide 12. */
    private void backAt12() {
        tides(2, false, false, MEMORY_GONE);
        assertThat(shed.level()).isEqualTo(2);
        tides(10, false, false, MEMORY_WELL);
        assertThat(shed.level()).isEqualTo(1);
        assertThat(state.tide).isEqualTo(12);
    }

    @Test
    void shouldTakeNoStepForWhoIsBackAndWorksOffWhatWasHeldInEightyTides() {
        backAt12();
        tides(80, true, true, MEMORY_WELL);
        assertThat(shed.level())
                .as("energy is short, but there is less to do each tide")
                .isEqualTo(1);
        tides(2, true, true, MEMORY_WELL);
        assertThat(shed.level()).as("three tides in a row are short").isEqualTo(1);
        tide(true, true, MEMORY_WELL);
        assertThat(shed.level()).as("the eighty tides are over").isEqualTo(2);
    }

    @Test
    void shouldTakeAStepAfterThreeTidesWhenWhatIsHeldDoesNotBecomeLess() {
        backAt12();
        tides(2, true, false, MEMORY_WELL);
        assertThat(shed.level()).isEqualTo(1);
        tide(true, false, MEMORY_WELL);
        assertThat(shed.level()).isEqualTo(2);
    }

    @Test
    void shouldTakeAStepWhenItIsShortAndNoneWasEverBack() {
        tides(3, true, true, MEMORY_WELL);
        assertThat(shed.level()).as("there is nobody who works anything off").isEqualTo(1);
    }

    /** The next one is taken back after as many quiet tides as it took the last time, doubled if that was too soon. */
    @Test
    void shouldHaveMorePatienceEachTimeItIsShortSoonAfterAStepBack() {
        backAt12();
        List<Long> patience = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            tide(false, false, MEMORY_GONE);
            long due = shed.nextDue();
            patience.add(due - state.tide);
            while (shed.level() == 2) {
                tide(false, false, MEMORY_WELL);
            }
            assertThat(state.tide).isEqualTo(due);
        }
        assertThat(patience).containsExactly(20L, 40L, 80L, 80L, 80L);
        tides(79, false, false, MEMORY_WELL);
        assertThat(shed.level()).isEqualTo(1);
        tide(false, false, MEMORY_WELL);
        assertThat(shed.level()).isZero();
        tides(81, false, false, MEMORY_WELL);
        tide(false, false, MEMORY_GONE);
        assertThat(shed.nextDue() - state.tide).as("that is long ago").isEqualTo(10);
    }

    @Test
    void shouldNotBeShortInTidesInWhichNothingHappens() {
        for (int i = 0; i < 10; i++) {
            state.tide++;
            shed.look(true, false, MEMORY_GONE, false);
        }
        assertThat(shed.level()).isZero();
    }

    @Test
    void shouldBeDueNeverWhenNothingIsShed() {
        assertThat(shed.nextDue()).isEqualTo(Hypha.NEVER);
        assertThat(shed.line()).isNull();
        assertThat(shed.ranks()).isEqualTo(2);
        tides(100, false, false, MEMORY_WELL);
        assertThat(shed.level()).isZero();
    }

    @Test
    void shouldShedTheSpeciesOfARankTogetherAndSayIt() {
        State of = state("c 1", "a 2", "b 2");
        of.tide = 4;
        of.degradation.look(false, false, MEMORY_GONE, true);
        assertThat(of.degradation.line())
                .isEqualTo("degraded to level 1 of 2 since tide 4, as memory is short: species 'a', 'b' are shed");
        assertThat(of.topology.speciesByName.get("c").shed).isFalse();
    }

    @Test
    void shouldBeShortFromNineTenthsOfTheSignalsOnAndTakeNothingBackFromEightTenthsOn() {
        long most = state.blueprint.limits().signals();
        state.total.held = most * 9 / 10 - 1;
        tides(9, false, false, MEMORY_WELL);
        assertThat(shed.level()).isZero();
        state.total.held = most * 9 / 10;
        tides(3, false, false, MEMORY_WELL);
        assertThat(shed.level()).isEqualTo(1);
        assertThat(shed.line()).contains("it holds nearly as many signals as it may hold");
        state.total.held = most * 8 / 10;
        tides(50, false, false, MEMORY_WELL);
        assertThat(shed.level()).isEqualTo(1);
        state.total.held = most * 8 / 10 - 1;
        tides(10, false, false, MEMORY_WELL);
        assertThat(shed.level()).isZero();
    }

    @Test
    void shouldGoOnAsBeforeWhenItIsThereAgainFromACheckpoint() {
        backAt12();
        tides(2, true, false, MEMORY_WELL);
        State again = state("report 1", "stats 5");
        again.degradation.restore(shed.picture());
        assertThat(again.degradation.picture()).isEqualTo(shed.picture());
        assertThat(again.degradation.hash()).isEqualTo(shed.hash());
        assertThat(again.topology.speciesByName.get("stats").shed).isTrue();
        assertThat(again.topology.speciesByName.get("report").shed).isFalse();
        assertThat(again.degradation.line()).isEqualTo(shed.line());
        again.tide = state.tide + 1;
        again.degradation.look(true, false, MEMORY_WELL, true);
        assertThat(again.degradation.level()).isEqualTo(2);
    }

    /** A checkpoint is held against the digest that stands in it, whichever version wrote it: see {@link HashesTest}. */
    @Test
    void shouldHaveTheSameHashInEachVersion() {
        long none = shed.hash();
        backAt12();
        tides(2, true, false, MEMORY_WELL);
        assertThat(List.of(none, shed.hash())).containsExactly(-2_934_021_998_537_672_021L, 3_754_786_508_207_257_045L);
    }
}
