package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The course of some hyphae is kept, and of no others; and no state depends on it. */
class HyphaHistoryTest {
    private static final Behaviour TALKING = LambdaBehaviour.of("talking", (hypha, state, signal, out) -> {
        if (signal.frequency().equals("fail")) {
            throw new IllegalStateException("it should");
        }
        out.emit("go", PlainMap.EMPTY);
        out.emit("go", PlainMap.EMPTY);
        return state;
    });

    private static TestNetworks net() {
        return new TestNetworks()
                .species("Talker", TALKING)
                .hyphae("t", "Talker", 2)
                .output("out")
                .socket("t_*", "out")
                .at(2, "t_1", "talk", PlainMap.EMPTY)
                .at(3, "t_1", "fail", PlainMap.EMPTY);
    }

    @Test
    void shouldKeepTheCourseOfWhoIsFollowedFromThenOn() {
        try (Network network = net().begin()) {
            HyphaHistory history = network.history();
            network.tide();
            assertThat(history.follow("t_1")).isTrue();
            network.tide();
            network.tide();
            network.tide();

            List<HyphaHistory.Point> points = history.of("t_1", 10);
            assertThat(points)
                    .extracting(
                            HyphaHistory.Point::tide,
                            HyphaHistory.Point::acted,
                            HyphaHistory.Point::emitted,
                            HyphaHistory.Point::dissonances)
                    .containsExactly(tuple(2L, true, 2L, 0), tuple(3L, true, 0L, 1), tuple(4L, false, 0L, 0));
            assertThat(history.of("t_2", 10)).isEmpty();
            assertThat(history.why("t_1")).contains(HyphaHistory.Why.FOLLOWED);
            assertThat(history.why("t_2")).isEmpty();

            assertThat(history.unfollow("t_1")).isTrue();
            assertThat(history.unfollow("t_1")).isFalse();
            network.tide();
            assertThat(history.of("t_1", 10)).isEqualTo(points);
            assertThat(history.of("t_1", 1)).isEqualTo(points.subList(2, 3));
            history.follow("t_1");
            network.tide();
            network.tide();
            assertThat(history.of("t_1", 10))
                    .extracting(HyphaHistory.Point::tide)
                    .containsExactly(2L, 3L, 4L, 7L);
        }
    }

    @Test
    void shouldKeepTheCourseOfWhoIsWatchedAndOfTheWorst() {
        try (Network network = net().begin()) {
            network.history().worst(List.of("t_2", "nobody"));
            try (var watching = network.traces().steps().watch("t_1")) {
                assertThat(watching).isNotNull();
                network.tide();
                network.tide();
            }
            network.tide();

            assertThat(network.history().of("t_1", 10)).hasSize(1);
            assertThat(network.history().of("t_2", 10)).hasSize(3);
            assertThat(network.history().of("nobody", 10)).isEmpty();
            assertThat(network.history().why("t_2")).contains(HyphaHistory.Why.WORST);
        }
    }

    @Test
    void shouldFollowNoMoreThanThereIsRoomForAndKeepTheLastThousandTides() {
        try (Network network = net().begin()) {
            HyphaHistory history = network.history();
            for (int i = 1; i <= HyphaHistory.FOLLOWED; i++) {
                assertThat(history.follow("t_" + i)).isTrue();
            }
            assertThat(history.follow("t_1")).isTrue();
            assertThat(history.follow("one_more")).isFalse();
            for (int i = 0; i < HyphaHistory.KEPT + 3; i++) {
                network.tide();
            }
            assertThat(history.of("t_1", Integer.MAX_VALUE))
                    .hasSize(HyphaHistory.KEPT)
                    .first()
                    .extracting(HyphaHistory.Point::tide)
                    .isEqualTo(4L);
        }
    }

    @Test
    void shouldStopWhenTheHyphaDies() {
        try (Network network = net().begin()) {
            network.history().follow("t_2");
            network.tide();
            network.operator().kill("t_2");
            network.tide();
            network.tide();

            assertThat(network.history().of("t_2", 10))
                    .extracting(HyphaHistory.Point::tide)
                    .containsExactly(1L);
        }
    }

    @Test
    void shouldChangeNoDigest() {
        try (Network plain = net().begin();
                Network followed = net().begin()) {
            followed.history().follow("t_1");
            for (int i = 0; i < 5; i++) {
                plain.tide();
                followed.tide();
            }
            assertThat(followed.digest()).isEqualTo(plain.digest());
        }
    }
}
