package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.rule.Manner;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.health.LambdaPolicy;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Signals that a hypha puts aside and takes again. */
class StashTest {
    private final List<String> acted = new ArrayList<>();

    /** Puts work aside while it is shut, and takes as much again as it is told when it is opened. */
    private LambdaBehaviour desk() {
        return LambdaBehaviour.of("desk", (hypha, state, signal, out) -> {
            boolean open = Boolean.TRUE.equals(state.get("open"));
            PlainMap payload = signal.payload();
            switch (signal.frequency()) {
                case "open" -> {
                    out.unstash(payload.integer("take", 0));
                    return state.plus("open", true);
                }
                case "take" -> {
                    out.unstash(payload.integer("take", 0));
                    return state;
                }
                case "shut" -> {
                    return state.plus("open", false);
                }
                case "spoil" -> {
                    out.unstash(9);
                    throw new IllegalStateException("spoilt");
                }
                default -> {
                    if (open) {
                        acted.add(out.tide() + " " + payload.get("n"));
                    } else {
                        out.stash(signal);
                    }
                    if (payload.containsKey("fail")) {
                        throw new IllegalStateException("failed");
                    }
                    return state;
                }
            }
        });
    }

    private TestNetworks net() {
        return new TestNetworks().species("Desk", desk()).hypha("desk", "Desk");
    }

    private static TestNetworks work(TestNetworks net, long tide, int n) {
        return net.at(tide, "desk", "work", PlainMap.of("n", n));
    }

    @Test
    void shouldActUponTheOldestFirstAndBeforeWhatComesInWhenTheyAreTakenAgain() {
        TestNetworks net = net();
        work(work(work(net, 1, 1), 1, 2), 2, 3).at(4, "desk", "open", PlainMap.of("take", 2));
        work(net, 5, 4).at(6, "desk", "open", PlainMap.of("take", 100));
        try (Network network = net.begin()) {
            for (int tide = 1; tide <= 7; tide++) {
                network.tide();
                Census.conserved(network);
                if (tide == 3) {
                    assertThat(network.status().counters().held()).isEqualTo(3);
                    assertThat(network.status().counters().acted()).isZero();
                    assertThat(network.ended()).isFalse();
                }
            }
            assertThat(acted).containsExactly("5 1", "5 2", "5 4", "7 3");
            assertThat(network.status().counters().held()).isZero();
            assertThat(network.ended()).isTrue();
        }
    }

    /** Takes one signal and puts it aside again, then takes all: they were not put aside in the order of their arrival. */
    @Test
    void shouldActInTheOrderInWhichTheyWerePutAsideWhenThatIsNotTheOneOfTheirArrival() {
        TestNetworks net = work(work(net(), 1, 1), 1, 2)
                .at(2, "desk", "take", PlainMap.of("take", 1))
                .at(4, "desk", "open", PlainMap.of("take", 2));
        try (Network network = net.begin()) {
            for (int tide = 1; tide <= 5; tide++) {
                network.tide();
            }
            assertThat(acted).containsExactly("5 2", "5 1");
        }
    }

    @Test
    void shouldComeBeforeWhatIsNotYetSensedWhenThereIsEnergyForOneSignalOnly() {
        TestNetworks net = new TestNetworks()
                .species("Desk", desk(), 1, 16, FullPolicy.THROTTLE)
                .hypha("desk", "Desk");
        work(net, 1, 1).at(2, "desk", "open", PlainMap.of("take", 1));
        work(work(net, 2, 2), 3, 3);
        try (Network network = net.begin()) {
            for (int tide = 1; tide <= 5; tide++) {
                network.tide();
            }
            assertThat(acted).containsExactly("3 1", "4 2", "5 3");
        }
    }

    @Test
    void shouldNotBeSeenAsWaitingWhileItWasPutAsideWhenHealthIsMeasured() {
        List<Long> waited = new ArrayList<>();
        TestNetworks net = work(net(), 1, 1).at(9, "desk", "open", PlainMap.of("take", 1));
        net.policy = LambdaPolicy.of(measures -> {
            waited.add(measures.tidesWaited());
            return Vitality.UNKNOWN;
        });
        try (Network network = net.begin()) {
            for (int tide = 1; tide <= 10; tide++) {
                network.tide();
            }
            assertThat(acted).containsExactly("10 1");
            assertThat(waited).isNotEmpty().allMatch(tides -> tides <= 1);
        }
    }

    @Test
    void shouldKeepNothingAwakeWhenAllThatIsHeldIsPutAside() {
        TestNetworks net = work(net(), 1, 1);
        try (Network network = net.begin()) {
            network.tide();
            assertThat(network.hasWork()).isFalse();
            assertThat(network.ended()).isTrue();
            assertThat(network.status().counters().held()).isEqualTo(1);
        }
    }

    @Test
    void shouldTakeBackWhatAFailedStepPutAsideOrTook() {
        TestNetworks net = work(net(), 1, 1)
                .at(2, "desk", "work", PlainMap.of("n", 2, "fail", true))
                .at(3, "desk", "spoil", PlainMap.EMPTY);
        try (Network network = net.begin()) {
            List<Dissonance> found = new ArrayList<>();
            for (int tide = 1; tide <= 4; tide++) {
                found.addAll(network.tide().dissonances());
                Census.conserved(network);
            }
            assertThat(found)
                    .extracting(d -> d.kind() + " " + d.tide())
                    .containsExactly("RULE_FAILED 2", "RULE_FAILED 3");
            assertThat(network.status().counters().held()).isEqualTo(1);
            assertThat(acted).isEmpty();
        }
    }

    @Test
    void shouldHaveWhatWasPutAsideWhenResumed() throws Exception {
        TestNetworks net = net();
        work(work(net, 1, 1), 2, 2).at(4, "desk", "open", PlainMap.of("take", 100));
        net.store = new MemoryCheckpointStore();
        try (Network network = net.begin()) {
            network.tide();
            network.tide();
            network.checkpoint().get(1, TimeUnit.MINUTES);
        }
        try (Network again = Network.resume(net.blueprint(), net.plugins(), TestNetworks.SETTINGS)
                .orElseThrow()) {
            for (int tide = 3; tide <= 5; tide++) {
                again.tide();
                Census.conserved(again);
            }
        }
        assertThat(acted).containsExactly("5 1", "5 2");
    }

    @Test
    void shouldBeADissonanceWhenItsTidesAreOverOrTheHyphaDies() {
        TestNetworks net = new TestNetworks()
                .species("Mouth", LambdaBehaviour.of("mouth", (hypha, state, signal, out) -> {
                    out.emit("work", PlainMap.of("n", 1), new Manner(false, 2, null));
                    out.emit("work", PlainMap.of("n", 2));
                    return state;
                }))
                .species("Desk", LambdaBehaviour.of("desk", (hypha, state, signal, out) -> {
                    switch (signal.frequency()) {
                        case "work" -> out.stash(signal);
                        case "die" -> out.die();
                        default -> out.unstash(1);
                    }
                    return state;
                }))
                .hypha("mouth", "Mouth")
                .hypha("desk", "Desk")
                .socket("mouth", "desk")
                .at(1, "mouth", "go", PlainMap.EMPTY)
                .at(5, "desk", "take", PlainMap.EMPTY)
                .at(7, "desk", "die", PlainMap.EMPTY);
        List<String> found = new ArrayList<>();
        try (Network network = net.begin()) {
            for (int tide = 1; tide <= 8; tide++) {
                network.tide()
                        .dissonances()
                        .forEach(d -> found.add(d.tide() + " " + d.kind() + " "
                                + signal(d).payload().get("n")));
                Census.conserved(network);
            }
            assertThat(network.status().counters().held()).isZero();
        }
        assertThat(found).containsExactly("6 EXPIRED 1", "7 DEAD_END 2");
    }

    private static Signal signal(Dissonance of) {
        return java.util.Objects.requireNonNull(of.signal());
    }
}
