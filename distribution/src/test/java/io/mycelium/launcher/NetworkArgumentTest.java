package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkArgumentTest {
    @ParameterizedTest
    @CsvSource({
        "pressure --network n, pressure n",
        "pressure slow --network n --json, pressure n slow --json",
        "pressure n slow, pressure n slow",
        "send --urgent --network=n door go v=1, send n --urgent door go v=1",
        "kill a --network n, kill n a",
        "partition --network n east west, partition n east west",
        "dissonance list n --kind full, dissonance list --network n --kind full",
        "dissonance list --network n, dissonance list --network n",
        "dissonance replay n 7 8, dissonance replay --network n 7 8",
        "dissonance show x, dissonance show x",
        "dissonance show n 7, dissonance show --network n 7",
        "dissonance replay 7 8, dissonance replay 7 8",
        "dissonance clear --all, dissonance clear --all",
        "list packs n, list packs --network n",
        "list packs, list packs",
        "show hypha a, show hypha a",
        "test --network b.yaml pack, test --network b.yaml pack",
        "pressure --network, pressure --network"
    })
    void shouldStandWhereTheVerbHasItHoweverItIsSaid(String typed, String meant) {
        assertThat(NetworkArgument.inPlace(typed.split(" "))).containsExactly(meant.split(" "));
    }
}
