package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.blueprint.Life;
import io.mycelium.core.blueprint.Supervise;
import io.mycelium.core.blueprint.Traced;
import io.mycelium.core.gate.Wish;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each reason for which a hypha does nothing that is none of its rules', and what is said of a signal that it did not act upon. */
class SituationsTest {
    /** Passes on what it is told, fails at what is bad, and loops at what is endless. */
    private static final LambdaBehaviour WORKER = LambdaBehaviour.of("worker", (hypha, state, signal, out) -> {
        if (signal.frequency().equals("bad")) {
            throw new IllegalStateException("bad");
        }
        out.emit("done", signal.payload());
        out.emit("more", signal.payload());
        return state;
    });

    private int memory;

    private static TestNetworks net() {
        return new TestNetworks().species("Worker", WORKER);
    }

    private static Ingress.Queued offer(Network network, String body, String frequency) {
        return (Ingress.Queued) network.ingress(body).offer(frequency, PlainMap.EMPTY, false, Signal.NO_DEADLINE);
    }

    private static Situation ask(Network network, String hypha, String signal) {
        return network.traces()
                .situation(hypha, signal == null ? null : SignalId.parse(signal))
                .orElseThrow();
    }

    private static List<String> reasons(Network network, String hypha) {
        return ask(network, hypha, null).reasons();
    }

    @Test
    void shouldSayThatItSleepsWhenNothingWaitsForIt() {
        try (Network network = net().hypha("w", "Worker").begin()) {
            network.tide();
            network.tide();
            assertThat(reasons(network, "w")).containsExactly("nothing waits for it: it sleeps until a signal comes");
            assertThat(network.traces().situation("nobody", null)).isEmpty();
        }
    }

    @Test
    void shouldSayToWhomASignalWentWhenItWentToAnother() {
        TestNetworks net = net().hypha("w", "Worker")
                .hypha("idle", "Worker")
                .hypha("far", "Worker")
                .relay("fan", "fanout", PlainMap.EMPTY)
                .input("door")
                .output("out")
                .socket("door", "w")
                .socket("w", "fan", "done")
                .socket("fan", "far")
                .socket("far", "out");
        try (Network network = net.begin()) {
            Ingress.Queued good = offer(network, "door", "good");
            Ingress.Queued bad = offer(network, "door", "bad");
            network.tide();
            network.tide();

            assertThat(ask(network, "idle", good.id()).signal())
                    .containsExactly(
                            "no way leads from door to idle, but for what is sent by name: what it gives goes to w");
            assertThat(ask(network, "idle", bad.id()).signal())
                    .first()
                    .isEqualTo("it went to w, which acted upon it in tide 1: that step failed");
            assertThat(ask(network, "idle", "w/0/1").signal())
                    .singleElement()
                    .asString()
                    .contains("no way leads from w to idle")
                    .contains("goes to far");
            assertThat(ask(network, "far", "w/0/1").signal())
                    .singleElement()
                    .asString()
                    .contains("it was acted upon, or went elsewhere");
            assertThat(ask(network, "far", "w/0/99").signal())
                    .singleElement()
                    .asString()
                    .contains("w has not emitted it");
            assertThat(ask(network, "far", "x/0/1").signal())
                    .containsExactly("nobody called x was ever there to emit it");
        }
    }

    @Test
    void shouldTellTheWayOfASignalWhenItBecameADissonance() {
        TestNetworks net = net().hypha("w", "Worker")
                .hypha("next", "Worker")
                .input("door")
                .socket("door", "w")
                .socket("w", "next", "done");
        try (Network network = net.begin()) {
            network.traces().trace(new Traced(List.of("*"), 1, 100));
            offer(network, "door", "good");
            network.tide();
            network.tide();

            assertThat(ask(network, "next", "w/0/2").signal())
                    .anyMatch(each -> each.startsWith("tide 1: w emits it"))
                    .anyMatch(each -> each.startsWith("it is dissonance ") && each.contains("no route at w in tide 1"));
        }
    }

    @Test
    void shouldSayForWhichSocketItIsStoppedWhenThatIsFull() {
        TestNetworks net =
                net().hypha("w", "Worker").input("door").output("out").socket("door", "w");
        net.packs.put("gone", LambdaBehaviour.of("gone", (hypha, state, signal, out) -> state));
        net.species.add(new Blueprint.Species(
                "Slow",
                "gone",
                PlainMap.EMPTY,
                100,
                1,
                FullPolicy.THROTTLE,
                false,
                false,
                Blueprint.StepLimits.DEFAULT,
                new Blueprint.Wake(1000, 0, true),
                Life.DEFAULT));
        net.hypha("slow", "Slow").socket("w", "slow", "done").socket("w", "out", "more");
        try (Network network = net.begin()) {
            for (int i = 0; i < 3; i++) {
                offer(network, "door", "good");
            }
            for (int i = 0; i < 4; i++) {
                network.tide();
            }
            assertThat(reasons(network, "w"))
                    .anyMatch(each -> each.startsWith("it is stopped since tide ")
                            && each.contains("for room in the socket to slow (1 of 1)")
                            && each.contains("urgent alone"));
            assertThat(reasons(network, "slow"))
                    .anyMatch(each -> each.contains("until the window of its species opens in tide 1000"));
            assertThat(ask(network, "slow", "w/0/3").signal())
                    .singleElement()
                    .asString()
                    .contains("waits in the outbox of w");
            assertThat(ask(network, "slow", "w/0/1").signal())
                    .containsExactly("it waits in the socket from w to slow since tide 1");
        }
    }

    @Test
    void shouldSayThatItsSpeciesIsShedAndWhatBecameOfASignalForIt() {
        TestNetworks net = new TestNetworks();
        net.packs.put("worker", WORKER);
        net.species.add(new Blueprint.Species(
                "Luxury",
                "worker",
                PlainMap.EMPTY,
                100,
                16,
                FullPolicy.THROTTLE,
                false,
                false,
                Blueprint.StepLimits.DEFAULT,
                Blueprint.Wake.NO_WINDOWS,
                new Life(Supervise.NONE, null, 0, null, 1)));
        net.species("Worker", WORKER)
                .hypha("l", "Luxury")
                .hypha("w", "Worker")
                .input("door")
                .socket("door", "w")
                .socket("w", "l", "done");
        NetworkSettings settings = TestNetworks.SETTINGS.withMemory(() -> memory);
        try (Network network = net.begin(settings)) {
            memory = 3;
            for (int i = 0; i < 5; i++) {
                offer(network, "door", "good");
                network.tide();
            }
            assertThat(reasons(network, "l"))
                    .anyMatch(each -> each.startsWith("its species is shed: ") && each.contains("memory is short"));
            assertThat(network.traces()
                            .situation("l", SignalId.parse("w/0/9"))
                            .orElseThrow()
                            .signal())
                    .anyMatch(each -> each.contains("shed") && each.endsWith("l was to have it"));
        }
    }

    @Test
    void shouldSayThatASignalIsOnTheOtherSideWhenThereIsAPartition() {
        TestNetworks net = net().hypha("w", "Worker")
                .hypha("b", "Worker")
                .input("door")
                .output("out")
                .socket("door", "w")
                .socket("w", "b", "done")
                .group("east", "w", "door")
                .group("west", "b", "out");
        try (Network network = net.begin()) {
            network.operator().ask(new Wish.Partition(List.of(List.of("east"), List.of("west"))));
            network.tide();
            offer(network, "door", "good");
            network.tide();
            network.tide();

            assertThat(reasons(network, "b"))
                    .contains("a partition is between it and w: 1 signal waits for it on the other side");
            assertThat(ask(network, "b", "w/0/1").signal())
                    .containsExactly("it waits in the outbox of w for the end of the partition between it and b");
            assertThat(reasons(network, "w"))
                    .anyMatch(each -> each.contains("1 signal waits for the end of the partition between it and b;"));
        }
    }

    @Test
    void shouldSayWhatItDiedOfWhenItIsNotThereAnyMore() {
        try (Network network =
                net().hypha("w", "Worker").input("door").socket("door", "w").begin()) {
            network.operator().ask(new Wish.Kill("w"));
            network.tide();
            network.tide();
            assertThat(reasons(network, "w")).first().asString().startsWith("it has died");
            assertThat(reasons(network, "w")).anyMatch(each -> each.contains("killed"));
        }
    }

    @Test
    void shouldSayThatSignalsWaitWhenThereWasNotEnergyForAll() {
        TestNetworks net = new TestNetworks()
                .species("Tired", WORKER, 2, 16, FullPolicy.THROTTLE)
                .hypha("w", "Tired")
                .input("door")
                .output("out")
                .socket("door", "w")
                .socket("w", "out");
        try (Network network = net.begin()) {
            for (int i = 0; i < 6; i++) {
                offer(network, "door", "good");
            }
            network.tide();
            assertThat(reasons(network, "w"))
                    .contains(
                            "it used up its energy in its last tide, which is 2 firings: the rest waits for the next one")
                    .anyMatch(each -> each.contains("for it, and it is awake in the next tide"));
        }
    }

    @Test
    void shouldSayWhichFrequenciesComeToItWhenOneIsAskedAbout() {
        TestNetworks net = net().hypha("w", "Worker")
                .hypha("all", "Worker")
                .input("door")
                .socket("door", "w", "good", "bad")
                .socket("door", "all");
        try (Network network = net.begin()) {
            assertThat(ask(network, "w", null).carried()).containsExactly("bad", "good");
            assertThat(ask(network, "all", null).carried()).isNull();
        }
    }
}
