package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.core.blueprint.Partitions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How groups may be divided, and who is on which side. */
class GroupsTest {
    private final Groups groups = Groups.of(new Partitions(
            Stream.of("east", "north", "west")
                    .map(name -> new Partitions.Group(name, List.of(name + "_*")))
                    .toList(),
            List.of()));

    @Test
    void shouldSayWhyWhenGroupsCantBeDividedSo() {
        assertThat(groups.division().refusal(List.of(List.of("east"), List.of())))
                .isEqualTo("a side needs the name of a group");
        assertThat(groups.division().refusal(List.of(List.of("south"))))
                .isEqualTo("there is no group 'south'; the groups are east, north, west");
        assertThat(groups.division().refusal(List.of(List.of("east", "west"), List.of("east"))))
                .isEqualTo("the group 'east' is named twice");
        assertThat(groups.division().refusal(List.of(List.of("east", "west", "north"))))
                .isEqualTo("one side with all groups is no partition");
    }

    @Test
    void shouldDivideByTheSidesThatAreNamedAndPutTheRestOnOneMore() {
        assertThat(groups.division().refusal(List.of()))
                .as("they come together")
                .isNull();
        assertThat(groups.division().refusal(List.of(List.of("east")))).isNull();
        assertThat(groups.division().refusal(List.of(List.of("east"), List.of("west", "north"))))
                .isNull();
        assertThat(groups.division().text(List.of(List.of("north")))).isEqualTo("east, west | north");
        assertThat(groups.division().text(List.of(List.of("west"), List.of("north"))))
                .isEqualTo("east | north | west");
        assertThat(groups.division().text(List.of())).isNull();
    }

    @Test
    void shouldBeApartOnlyIfBothAreInGroupsOfTwoSides() {
        Hypha east = TestNodes.hypha(7, "east_1");
        Hypha west = TestNodes.hypha(100, "west_1");
        Hypha nowhere = TestNodes.hypha(9, "other");
        for (Hypha each : List.of(east, west, nowhere)) {
            groups.add(each);
        }
        assertThat(groups.nameOf(east)).isEqualTo("east");
        assertThat(groups.nameOf(west)).isEqualTo("west");
        assertThat(groups.nameOf(nowhere)).isNull();
        assertThat(groups.areApart(east, west)).as("it is whole").isFalse();
        System.arraycopy(groups.division().sides(List.of(List.of("east"))), 0, groups.sides(), 0, 3);
        assertThat(groups.areApart(east, west)).isTrue();
        assertThat(groups.areApart(west, east)).isTrue();
        assertThat(groups.areApart(east, nowhere)).isFalse();
        assertThat(groups.areApart(nowhere, west)).isFalse();
        groups.remove(west);
        assertThat(groups.nameOf(west)).isNull();
    }
}
