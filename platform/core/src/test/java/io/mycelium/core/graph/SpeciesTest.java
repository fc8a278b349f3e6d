package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.blueprint.Life;
import io.mycelium.core.blueprint.Replicated;
import io.mycelium.core.blueprint.Supervise;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeciesTest {
    private final Species species = new Species(
            0,
            new Blueprint.Species("S", null, PlainMap.EMPTY, 1, 1, FullPolicy.REJECT, false, false),
            Unheeding.INSTANCE);

    @Test
    void shouldSenseNothingMoreWhenEightOfItsActsDidNotComeBack() {
        species.abandoned = 7;
        assertThat(species.isHeld()).isFalse();
        species.abandoned(7, 5);
        assertThat(species.isWithheldIn(5)).isFalse();
        species.abandoned(8, 5);
        assertThat(species.isWithheldIn(5)).as("in the same tide already").isTrue();
        assertThat(species.isWithheldIn(6)).isFalse();
        species.abandoned = 8;
        assertThat(species.isHeld()).isTrue();
        assertThat(species.isWithheldIn(5)).as("held as a whole").isFalse();
    }

    @Test
    void shouldShareTheTextBeforeTheNumberAmongThoseCalledAlike() {
        String text = species.base("worker_12");
        assertThat(text).isEqualTo("worker_");
        assertThat(species.base("worker_13")).isSameAs(text);
        assertThat(species.base("worker")).isEqualTo("worker");
        assertThat(species.base("workers_1")).isEqualTo("workers_");
        String read = species.shared("h_");
        assertThat(species.shared(new String("h_"))).isSameAs(read);
    }

    private static Hypha called(String name, Species species) {
        return new Hypha(1, name, species, PlainMap.EMPTY, 0);
    }

    @Test
    void shouldNumberTheMembersOfTheBlueprintsGroupsAndNobodyElse() {
        species.group("worker", 3);
        assertThat(species.indexOf(called("worker_1", species))).isEqualTo(1);
        assertThat(species.indexOf(called("worker_3", species))).isEqualTo(3);
        for (String other : List.of("worker_0", "worker_4", "worker", "worker_", "workers_2", "S#2")) {
            assertThat(species.indexOf(called(other, species))).as(other).isZero();
        }
    }

    /** A copy has the number of the hypha that it is a copy of. */
    @Test
    void shouldNumberTheCopiesOfAMemberAlike() {
        Species replicated = new Species(
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
                        new Life(Supervise.NONE, null, 0, new Replicated("sum", PlainMap.EMPTY))),
                Unheeding.INSTANCE);
        replicated.group("worker", 12);
        assertThat(replicated.indexOf(called("worker_1@east", replicated))).isEqualTo(1);
        assertThat(replicated.indexOf(called("worker_12@west2", replicated))).isEqualTo(12);
        for (String other : List.of("worker_0@east", "worker_13@east", "worker@east7", "workers_2@east")) {
            assertThat(replicated.indexOf(called(other, replicated))).as(other).isZero();
        }
    }

    @Test
    void shouldCountFrequenciesBeyondAThousandTogether() {
        for (int i = 0; i < 1005; i++) {
            species.countUnheeded("made up " + i);
        }
        species.countUnheeded("made up 3");
        assertThat(species.unheeded).hasSize(1001).containsEntry("(others)", 5L).containsEntry("made up 3", 2L);
    }

    @Test
    void shouldSayWhoseStateCantBeReadWhyAndWhatToDo() {
        Behaviour throwing = LambdaBehaviour.of("inkless", (hypha, state, signal, out) -> state);
        Species inkless = new Species(
                0,
                new Blueprint.Species("S", "inkless", PlainMap.EMPTY, 1, 1, FullPolicy.REJECT, false, false),
                throwing);
        Hypha hypha = new Hypha(1, "h", inkless, "not what its pack makes", 0);
        assertThatThrownBy(hypha::plainState)
                .isInstanceOf(UnreadableStateException.class)
                .hasMessageStartingWith("the state of 'h' can't be read by pack 'inkless': ")
                .hasMessageContaining("ClassCastException")
                .hasMessageEndingWith(
                        "; digests and checkpoints need that. Correct the pack's state type and deploy it");
    }
}
