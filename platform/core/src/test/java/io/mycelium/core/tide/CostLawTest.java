package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.observe.TideReport;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Law 9: a tide touches who is awake; {@link GrowthLawTest} counts what it takes where all are awake. */
class CostLawTest {
    /** What twenty tides of a small ring cost, among so many who sleep: awake, steps, and what was touched. */
    private static List<String> cost(int sleepers, boolean restless) {
        TestNetworks net = new TestNetworks()
                .species(
                        "Link",
                        LambdaBehaviour.of("link", (hypha, state, signal, out) -> {
                            out.emit("go", signal.payload());
                            return state.plus("n", state.integer("n", 0) + 1);
                        }),
                        10,
                        4,
                        FullPolicy.THROTTLE)
                .species(
                        "Sleeper",
                        LambdaBehaviour.of("sleeper", (hypha, state, signal, out) -> {
                                    if (restless) {
                                        out.wakeIn(1);
                                    } else if (hypha.age() == 1) {
                                        out.wakeIn(1000); // in the wheel, and not due
                                    }
                                    return state;
                                })
                                .opening())
                .hyphae("link", "Link", 3)
                .socket("link_1", "link_2")
                .socket("link_2", "link_3")
                .socket("link_3", "link_1")
                .at(2, "link_1", "go", PlainMap.of("n", 1));
        if (sleepers > 0) {
            net.hyphae("sleeper", "Sleeper", sleepers).socket("sleeper_*", "link_1");
        }
        List<String> costs = new ArrayList<>();
        try (Network network = net.begin(TestNetworks.SETTINGS)) {
            network.tide(); // all are new, and awake
            for (int i = 0; i < 20; i++) {
                network.digest();
                TideReport report = network.tide();
                costs.add(report.awake() + " awake, " + report.steps() + " steps, " + network.digest.touched()
                        + " touched");
            }
        }
        return costs;
    }

    @Test
    void shouldCostNothingMoreWhenTenThousandSleep() {
        assertThat(cost(10_000, false)).isEqualTo(cost(0, false)).contains("1 awake, 1 steps, 3 touched");
    }

    @Test
    void shouldBeFoundOutWhenSleepersAreTouched() {
        assertThatThrownBy(() -> assertThat(cost(100, true)).isEqualTo(cost(0, true)))
                .isInstanceOf(AssertionError.class);
    }

    /** What a tide touches in which a receiver takes ten of what so many senders sent it at once. */
    private static List<Integer> touchedWithSenders(int senders) {
        TestNetworks net = new TestNetworks()
                .species(
                        "Sender",
                        LambdaBehaviour.of("sender", (hypha, state, signal, out) -> {
                                    if (hypha.age() == 1) {
                                        out.emit("x", PlainMap.EMPTY);
                                    }
                                    return state;
                                })
                                .opening())
                .species(
                        "Receiver",
                        LambdaBehaviour.of("receiver", (hypha, state, signal, out) -> state),
                        10,
                        16,
                        FullPolicy.THROTTLE)
                .hyphae("sender", "Sender", senders)
                .hypha("receiver", "Receiver")
                .socket("sender_*", "receiver");
        List<Integer> touched = new ArrayList<>();
        try (Network network = net.begin(TestNetworks.SETTINGS)) {
            network.tide();
            for (int i = 0; i < 5; i++) {
                network.digest();
                network.tide();
                touched.add(network.digest.touched());
            }
        }
        return touched;
    }

    @Test
    void shouldTouchWhatIsTakenWhenMuchMoreWaits() {
        assertThat(touchedWithSenders(2000)).isEqualTo(touchedWithSenders(100)).containsOnly(11);
    }
}
