package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** All hyphae are seen piece by piece, and put in order off the tide. */
class HyphaeWalkTest {
    private static final Behaviour IDLE = LambdaBehaviour.of("idle", (hypha, state, signal, out) -> state);

    private static final Behaviour FAILING = LambdaBehaviour.of("failing", (hypha, state, signal, out) -> {
        if (signal.frequency().equals("fail")) {
            throw new IllegalStateException("it should");
        }
        return state;
    });

    static HyphaePicture picture(Network network) {
        HyphaeWalk walk = new HyphaeWalk();
        assertThat(network.graph().go(walk, Integer.MAX_VALUE)).isTrue();
        return walk.picture();
    }

    private static List<String> ids(HyphaePicture picture, HyphaePicture.Measure by, @Nullable String species) {
        return picture.by(by, species, null).some(0, 100).stream()
                .map(each -> each.line().id())
                .toList();
    }

    private static TestNetworks net() {
        return new TestNetworks()
                .species("Calm", IDLE)
                .species("Failing", FAILING)
                .hyphae("c", "Calm", 2)
                .hyphae("f", "Failing", 3);
    }

    @Test
    void shouldPutHyphaeInOrderByWhatIsWorst() {
        TestNetworks given = net().at(1, "f_2", "fail", PlainMap.EMPTY)
                .at(2, "f_2", "fail", PlainMap.EMPTY)
                .at(2, "f_3", "fail", PlainMap.EMPTY);
        try (Network network = given.begin()) {
            network.tide();
            network.tide();
            HyphaePicture picture = picture(network);

            assertThat(ids(picture, HyphaePicture.Measure.FAILURES, null))
                    .containsExactly("f_2", "f_3", "c_1", "c_2", "f_1");
            assertThat(ids(picture, HyphaePicture.Measure.FAILURES, "Failing")).containsExactly("f_2", "f_3", "f_1");
            assertThat(ids(picture, HyphaePicture.Measure.AGE, "Calm")).containsExactly("c_1", "c_2");
            assertThat(ids(picture, HyphaePicture.Measure.WAITING, "Nobody")).isEmpty();
            assertThat(picture.tide()).isEqualTo(2);
            HyphaePicture.Line first = picture.by(HyphaePicture.Measure.FAILURES, null, null)
                    .some(0, 1)
                    .get(0);
            assertThat(first.failures()).isEqualTo(2);
            assertThat(first.line())
                    .isEqualTo(network.hypha("f_2").orElseThrow().line());
        }
    }

    @Test
    void shouldShowWhatWaitsFirst() {
        TestNetworks given = net().at(1, "c_2", "go", PlainMap.EMPTY);
        try (Network network = given.begin()) {
            network.tide();
            assertThat(picture(network)
                            .by(HyphaePicture.Measure.WAITING, null, VitalityLevel.POOR)
                            .size())
                    .isZero();
            assertThat(picture(network)
                            .by(HyphaePicture.Measure.VITALITY, null, null)
                            .size())
                    .isEqualTo(5);
        }
    }

    @Test
    void shouldLookAtNoMoreThanAPieceAtABoundary() {
        TestNetworks given = new TestNetworks().species("Calm", IDLE).hyphae("c", "Calm", 2500);
        try (Network network = given.begin()) {
            HyphaeWalk walk = new HyphaeWalk();
            assertThatThrownBy(walk::picture).isInstanceOf(IllegalStateException.class);
            for (int piece = 1; piece <= 2; piece++) {
                assertThat(network.graph().go(walk, 1000)).isFalse();
                assertThat(walk.visited()).isEqualTo(1000 * piece);
                network.tide();
            }
            assertThat(network.graph().go(walk, 1000)).isTrue();
            HyphaePicture picture = walk.picture();

            assertThat(picture.begun()).isZero();
            assertThat(picture.tide()).isEqualTo(2);
            assertThat(picture.size()).isEqualTo(2500);
            HyphaePicture.Order order = picture.by(HyphaePicture.Measure.AGE, null, null);
            assertThat(order.some(998, 4))
                    .extracting(each -> each.line().id())
                    .containsExactly("c_999", "c_1000", "c_1001", "c_1002");
            assertThat(order.some(2499, 4)).hasSize(1);
            assertThat(picture.levels().values().stream().mapToLong(n -> n).sum())
                    .isEqualTo(2500);
        }
    }

    @Test
    void shouldStayAsItWasWhenTheNetworkGoesOn() {
        try (Network network = net().begin()) {
            network.tide();
            HyphaePicture picture = picture(network);
            network.operator().kill("c_1");
            network.tide();

            assertThat(ids(picture, HyphaePicture.Measure.AGE, "Calm")).containsExactly("c_1", "c_2");
            assertThat(ids(picture(network), HyphaePicture.Measure.AGE, "Calm")).containsExactly("c_2");
        }
    }
}
