package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Manner;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wake windows: who is awake in them, what waits for them, and what they do not keep going. */
class WindowsTest {
    private final HandTime time = new HandTime();
    private final List<String> did = new ArrayList<>();

    /** Notes the tides in which it acts, and what it senses; it opens. */
    private Behaviour sleeper() {
        return LambdaBehaviour.of("sleeper", (hypha, state, signal, out) -> {
                    did.add(out.tide() + " " + (signal == null ? "opens" : signal.frequency()));
                    if (signal != null && signal.frequency().equals("snooze")) {
                        out.wakeIn(2);
                    }
                    return state;
                })
                .opening();
    }

    private TestNetworks net(int every, int offset, boolean hold) {
        return net(every, offset, hold, 100, 16);
    }

    private TestNetworks net(int every, int offset, boolean hold, int energy, int capacity) {
        TestNetworks net = new TestNetworks()
                .species("Any", LambdaBehaviour.of("any", (hypha, state, signal, out) -> {
                    out.emit(signal.frequency(), PlainMap.EMPTY, signal.urgent() ? Manner.URGENT : Manner.PLAIN);
                    return state;
                }))
                .hypha("any", "Any")
                .hypha("sleeper", "Sleeper")
                .socket("any", "sleeper")
                .input("in")
                .socket("in", "sleeper");
        net.packs.put("sleeper", sleeper());
        net.species.add(new Blueprint.Species(
                "Sleeper",
                "sleeper",
                PlainMap.EMPTY,
                energy,
                capacity,
                FullPolicy.THROTTLE,
                false,
                false,
                Blueprint.StepLimits.DEFAULT,
                new Blueprint.Wake(every, offset, hold)));
        return net;
    }

    private Network network(TestNetworks net) {
        return net.begin(TestNetworks.SETTINGS.withNanos(time).withDigestEveryTide());
    }

    private static void tides(Network network, int count) {
        for (int i = 0; i < count; i++) {
            network.tide();
            Census.conserved(network);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "3, 0, 4, 6",
        "3, 1, 4, 4",
        "3, 2, 4, 5",
        "1, 0, 4, 5",
        "7, 6, 6, 13",
        "7, 6, 0, 6",
        "1000000000, 5, 6, 1000000005"
    })
    void shouldOpenNextInTheFirstTideAfterThisOneThatLeavesItsOffset(int every, int offset, long tide, long next) {
        assertThat(new Blueprint.Wake(every, offset, true).next(tide == next ? tide - 1 : tide))
                .isEqualTo(next);
    }

    @Test
    void shouldBeAwakeInItsWindowsAndForSignals() {
        try (Network network = network(net(4, 3, false).at(5, "sleeper", "a", PlainMap.EMPTY))) {
            tides(network, 12);
            assertThat(did).containsExactly("1 opens", "3 opens", "5 opens", "5 a", "7 opens", "11 opens");
        }
    }

    @Test
    void shouldSenseInItsWindowWhatWasHeldForItAndAtOnceWhatIsUrgent() {
        TestNetworks net =
                net(5, 0, true).at(1, "any", "held", PlainMap.EMPTY).at(2, "sleeper", "held too", PlainMap.EMPTY);
        net.inputs.add(new Blueprint.InputPlan(2, "any", "hurry", PlainMap.EMPTY, true));
        try (Network network = network(net)) {
            tides(network, 6);
            assertThat(did).containsExactly("1 opens", "3 opens", "3 hurry", "5 opens", "5 held", "5 held too");
        }
    }

    @Test
    void shouldKeepForTheNextWindowWhatItHadNoEnergyFor() {
        TestNetworks net = net(4, 0, true, 2, 16);
        for (String each : List.of("a", "b", "c")) {
            net.at(1, "sleeper", each, PlainMap.EMPTY);
        }
        net.inputs.add(new Blueprint.InputPlan(6, "sleeper", "hurry", PlainMap.EMPTY, true));
        try (Network network = network(net)) {
            tides(network, 9);
            assertThat(did).containsExactly("1 opens", "4 opens", "4 a", "4 b", "6 opens", "6 hurry", "8 opens", "8 c");
        }
    }

    @Test
    void shouldPressBackWhileItHoldsAndBeNoStandstill() {
        TestNetworks net = net(6, 0, true, 100, 1);
        for (int tide = 1; tide <= 4; tide++) {
            net.at(tide, "any", "m" + tide, PlainMap.EMPTY);
        }
        try (Network network = network(net)) {
            for (int i = 0; i < 14; i++) {
                assertThat(network.tide().dissonances()).isEmpty();
                Census.conserved(network);
            }
            assertThat(did).containsExactly("1 opens", "6 opens", "6 m1", "12 opens", "12 m2");
        }
    }

    @Test
    void shouldWakeInsideAndOutsideOfItsWindowsWhenItAskedFor() {
        try (Network network = network(net(4, 0, true).at(3, "sleeper", "snooze", PlainMap.EMPTY))) {
            tides(network, 8);
            assertThat(did).containsExactly("1 opens", "4 opens", "4 snooze", "6 opens", "8 opens");
        }
    }

    @Test
    void shouldGoOnAsItWasWhenResumedBetweenTwoWindows() throws Exception {
        TestNetworks net = net(5, 0, true).at(1, "any", "held", PlainMap.EMPTY);
        net.store = new MemoryCheckpointStore();
        try (Network network = network(net)) {
            tides(network, 3);
            network.checkpoint().get(1, TimeUnit.MINUTES);
            try (Network again = Network.resume(
                            net.blueprint(), net.plugins(), TestNetworks.SETTINGS.withDigestEveryTide())
                    .orElseThrow()) {
                assertThat(again.nextDue()).isEqualTo(network.nextDue()).isEqualTo(5);
                for (int i = 0; i < 4; i++) {
                    assertThat(again.tide().digest()).isEqualTo(network.tide().digest());
                }
            }
        }
        assertThat(did).containsExactly("1 opens", "5 opens", "5 held", "5 opens", "5 held");
    }

    @Test
    void shouldOpenAtItsTickWhenNothingElseHappens() {
        try (Network network = network(net(4, 3, false));
                Tidekeeper keeper = new Tidekeeper(network, new Tidekeeper.Pace(100, 0, false), time)) {
            keeper.begin();
            while (network.tideNumber() < 12) {
                keeper.step();
            }
        }
        assertThat(did).containsExactly("1 opens", "3 opens", "7 opens", "11 opens");
        assertThat(time.sleptMillis).containsOnly(100L);
    }

    @Test
    void shouldEndAtFullSpeedWhenOnlyWindowsAreLeft() {
        try (Network network = network(net(4, 3, true).at(9, "sleeper", "late", PlainMap.EMPTY));
                Tidekeeper keeper = new Tidekeeper(network, new Tidekeeper.Pace(0, 0, true), time)) {
            keeper.begin();
            while (!keeper.ended().isDone()) {
                keeper.step();
            }
            assertThat(network.tideNumber()).isEqualTo(11);
        }
        assertThat(did).containsExactly("1 opens", "3 opens", "7 opens", "11 opens", "11 late");
        assertThat(time.sleptMillis).isEmpty();
    }

    @Test
    void shouldNotBePassedOverWhenItRunsAsManyTidesAsItMay() {
        try (Network network = network(net(4, 3, false));
                Tidekeeper keeper = new Tidekeeper(network, new Tidekeeper.Pace(0, 13, false), time)) {
            keeper.begin();
            while (!keeper.ended().isDone()) {
                keeper.step();
            }
            assertThat(network.tideNumber()).isEqualTo(13);
        }
        assertThat(did).containsExactly("1 opens", "3 opens", "7 opens", "11 opens");
    }

    @Test
    void shouldSleepAtFullSpeedWhenOnlyWindowsAreLeftAndTheOutsideMayComeAgain() {
        try (Network network = network(net(4, 3, false));
                Tidekeeper keeper = new Tidekeeper(network, new Tidekeeper.Pace(0, 0, false), time)) {
            keeper.begin();
            for (int i = 0; i < 10; i++) {
                keeper.step();
            }
            assertThat(network.tideNumber()).isEqualTo(1);
        }
        assertThat(did).containsExactly("1 opens");
    }
}
