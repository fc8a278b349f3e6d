package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.fruiting.NotIngestedException;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Notices;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.blueprint.Life;
import io.mycelium.core.blueprint.Supervise;
import io.mycelium.core.gate.TideInputs;
import io.mycelium.core.gate.Wish;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Species that are shed when something is short: in which order, what becomes of what is for them, and that they come back. */
class DegradationTest {
    /** The level of memory that is stamped on the tides. */
    private int memory;

    /** Passes on what it is told, as "done". */
    private static Behaviour passing(String pack) {
        return LambdaBehaviour.of(pack, (hypha, state, signal, out) -> {
            if (signal != null && !signal.frequency().startsWith(Notices.PREFIX)) {
                out.emit("done", signal.payload());
            }
            return state.plus("n", state.integer("n", 0) + 1);
        });
    }

    private static Life shed(int rank) {
        return new Life(Supervise.NONE, null, 0, null, rank);
    }

    private static void species(TestNetworks net, Behaviour behaviour, String name, int rank, boolean critical) {
        net.packs.put(behaviour.pack().name(), behaviour);
        net.species.add(new Blueprint.Species(
                name,
                behaviour.pack().name(),
                PlainMap.EMPTY,
                100,
                16,
                FullPolicy.THROTTLE,
                false,
                critical,
                Blueprint.StepLimits.DEFAULT,
                Blueprint.Wake.NO_WINDOWS,
                shed(rank)));
    }

    /** Alarms, which are critical, and reports and statistics, which are not; each from its own door to its own log. */
    private static TestNetworks three() {
        TestNetworks net = new TestNetworks();
        species(net, passing("a"), "alarm", 0, true);
        species(net, passing("r"), "report", 1, false);
        species(net, passing("s"), "stats", 5, false);
        net.hypha("a", "alarm").hypha("r", "report").hypha("s", "stats");
        for (String each : List.of("a", "r", "s")) {
            net.input("in-" + each).output("out-" + each);
            net.socket("in-" + each, each).socket(each, "out-" + each);
        }
        return net;
    }

    private NetworkSettings settings() {
        return TestNetworks.SETTINGS.withDigestEveryTide().withMemory(() -> memory);
    }

    private static Ingress.Offer offer(Network network, String body, int n) {
        return network.ingress(body).offer("work", PlainMap.of("n", n), false, Signal.NO_DEADLINE);
    }

    private static List<Dissonance> tides(Network network, int count) {
        List<Dissonance> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            for (String each : List.of("a", "r", "s")) {
                offer(network, "in-" + each, i);
            }
            found.addAll(network.tide().dissonances());
            Census.conserved(network);
        }
        return found;
    }

    private static List<String> lines(List<Dissonance> found) {
        return found.stream()
                .map(d -> d.tide() + " " + d.kind().word() + ": " + d.message())
                .toList();
    }

    @Test
    void shouldShedTheHighestRankFirstStepByStepWhenMemoryIsShort() {
        try (Network network = three().begin(settings())) {
            memory = 2;
            List<Dissonance> found = tides(network, 8);
            assertThat(lines(found))
                    .containsExactly(
                            "3 degraded: memory is short: species 'stats' is shed from tide 4 on (level 1 of 2)",
                            "6 degraded: memory is short: species 'report' is shed from tide 7 on (level 2 of 2)");
            assertThat(network.status().faults())
                    .containsExactly(
                            "degraded to level 2 of 2 since tide 6, as memory is short: species 'stats', 'report'"
                                    + " are shed");
            assertThat(network.outputs("out-a").last()).isEqualTo(7);
            assertThat(network.outputs("out-r").last()).isEqualTo(6);
            assertThat(network.outputs("out-s").last()).isEqualTo(3);
        }
    }

    @Test
    void shouldTakeAStepInEachTideWhenMemoryIsAllButGone() {
        try (Network network = three().begin(settings())) {
            memory = 3;
            assertThat(tides(network, 2)).extracting(Dissonance::tide).containsExactly(1L, 2L);
        }
    }

    @Test
    void shouldComeBackStepByStepWhenNothingIsShortForTenTides() {
        try (Network network = three().begin(settings())) {
            memory = 3;
            tides(network, 2);
            memory = 1; // neither short nor well
            assertThat(tides(network, 30)).isEmpty();
            memory = 0;
            assertThat(lines(tides(network, 30)))
                    .containsExactly(
                            "42 restored: nothing was short for 10 tides: species 'report' is back from tide 43 on"
                                    + " (level 1 of 2)",
                            "52 restored: nothing was short for 10 tides: species 'stats' is back from tide 53 on"
                                    + " (level 0 of 2)");
            assertThat(network.status().faults()).isEmpty();
            network.tide();
            network.tide();
            assertThat(network.outputs("out-r").last()).isEqualTo(2 + 20);
        }
    }

    @Test
    void shouldWaitTwiceAsLongWhenItIsShortAgainAtOnce() {
        try (Network network = three().begin(settings())) {
            memory = 3;
            tides(network, 2);
            memory = 0;
            assertThat(tides(network, 20)).hasSize(2);
            memory = 3;
            tides(network, 1);
            memory = 0;
            assertThat(tides(network, 19)).isEmpty();
            assertThat(tides(network, 1)).extracting(Dissonance::kind).containsExactly(Dissonance.Kind.RESTORED);
        }
    }

    @Test
    void shouldComeBackWhenTheTidesBetweenArePassed() {
        try (Network network = three().begin(settings())) {
            memory = 3;
            tides(network, 2);
            network.tide();
            network.tide();
            assertThat(network.hasWork()).isFalse();
            assertThat(network.ended()).isFalse();
            assertThat(network.nextDue()).isEqualTo(13);
            network.idleUntil(12);
            assertThat(network.tide().dissonances())
                    .extracting(Dissonance::kind)
                    .containsExactly(Dissonance.Kind.RESTORED);
            network.tide();
            assertThat(network.nextDue()).isEqualTo(23);
            network.idleUntil(22);
            network.tide();
            network.tide();
            assertThat(network.ended()).isTrue();
        }
    }

    @Test
    void shouldAnswerAtTheDoorWhenAllBehindItIsShed() throws Exception {
        try (Network network = three().begin(settings())) {
            memory = 3;
            tides(network, 1);
            Ingress.Queued toStats = (Ingress.Queued) offer(network, "in-s", 1);
            Ingress.Queued toReport = (Ingress.Queued) offer(network, "in-r", 1);
            memory = 2;
            network.tide();
            assertThat(toReport.ingested()).isCompletedWithValue(2L);
            assertThat(toStats.ingested())
                    .failsWithin(1, TimeUnit.SECONDS)
                    .withThrowableOfType(java.util.concurrent.ExecutionException.class)
                    .withCauseInstanceOf(NotIngestedException.class)
                    .withMessageContaining("'s', to whom it goes, is shed for now");
        }
    }

    @Test
    void shouldRefuseWhatIsForTheShedAndStopNobody() {
        TestNetworks net = new TestNetworks();
        List<String> told = new ArrayList<>();
        Behaviour source = LambdaBehaviour.of("source", (hypha, state, signal, out) -> {
                    if (signal != null) {
                        told.add(signal.payload().text("why", "") + " "
                                + signal.payload().text("to", ""));
                        return state;
                    }
                    out.wakeIn(1);
                    out.emit("work", PlainMap.EMPTY);
                    return state;
                })
                .opening()
                .sensing(Notices.REFUSED);
        species(net, source, "source", 0, true);
        species(net, passing("s"), "stats", 1, false);
        net.hypha("source", "source").hypha("s", "stats").output("out");
        net.socket("source", "s", 2, FullPolicy.THROTTLE).socket("source", "out");
        try (Network network = net.begin(settings())) {
            memory = 3;
            network.tide();
            memory = 0;
            for (int i = 2; i <= 9; i++) {
                assertThat(network.tide().dissonances())
                        .allSatisfy(d -> {
                            assertThat(d.kind()).isEqualTo(Dissonance.Kind.SHED);
                            assertThat(d.where()).isEqualTo("source -> s");
                            assertThat(d.receiver()).isEqualTo("s");
                        })
                        .hasSize(1);
                Census.conserved(network);
            }
            assertThat(network.outputs("out").last()).isEqualTo(8);
            assertThat(told).contains("shed s").hasSize(7);
            // what got in before is there yet, and acted upon as soon as it is back
            assertThat(network.hypha("s").orElseThrow().state().integer("n", 0)).isZero();
            network.tide();
            network.tide();
            network.tide();
            assertThat(network.hypha("s").orElseThrow().state().integer("n", 0)).isPositive();
        }
    }

    @Test
    void shouldGoOnWhenWhoWasWaitedForIsShed() {
        TestNetworks net = new TestNetworks();
        Behaviour source = LambdaBehaviour.of("source", (hypha, state, signal, out) -> {
                    out.wakeIn(1);
                    for (int i = 0; i < 5; i++) {
                        out.emit("work", PlainMap.EMPTY);
                    }
                    return state.plus("n", state.integer("n", 0) + 1);
                })
                .opening();
        species(net, source, "source", 0, true);
        net.packs.put("deaf", passing("deaf"));
        net.species.add(new Blueprint.Species(
                "slow",
                "deaf",
                PlainMap.EMPTY,
                1,
                2,
                FullPolicy.THROTTLE,
                false,
                false,
                Blueprint.StepLimits.DEFAULT,
                Blueprint.Wake.NO_WINDOWS,
                shed(1)));
        net.hypha("source", "source").hypha("slow", "slow").socket("source", "slow");
        try (Network network = net.begin(settings())) {
            for (int i = 0; i < 5; i++) {
                network.tide();
            }
            long before = acted(network);
            memory = 3;
            network.tide();
            for (int i = 0; i < 5; i++) {
                network.tide();
                Census.conserved(network);
            }
            assertThat(acted(network)).isGreaterThanOrEqualTo(before + 4);
        }
    }

    private static long acted(Network network) {
        return network.hypha("source").orElseThrow().state().integer("n", 0);
    }

    @Test
    void shouldNeitherBearNorWakeTheShed() {
        TestNetworks net = new TestNetworks();
        Behaviour mother = LambdaBehaviour.of("mother", (hypha, state, signal, out) -> {
            out.spawn("stats", "kid", PlainMap.EMPTY);
            return state;
        });
        species(net, mother, "mother", 0, true);
        Behaviour clock = LambdaBehaviour.of("clock", (hypha, state, signal, out) -> {
                    out.wakeIn(1);
                    return state.plus("n", state.integer("n", 0) + 1);
                })
                .opening();
        species(net, clock, "stats", 1, false);
        net.hypha("m", "mother").hypha("s", "stats");
        net.at(3, "m", "go", PlainMap.EMPTY);
        try (Network network = net.begin(settings())) {
            memory = 3;
            network.tide();
            memory = 0;
            network.tide();
            var woken = network.operator().ask(new Wish.Wake("s"));
            assertThat(network.tide().dissonances())
                    .extracting(Dissonance::message)
                    .containsExactly("no birth: species 'stats' is shed");
            assertThat(woken).isCompletedWithValueMatching(outcome -> !outcome.done());
            assertThat(n(network, "s")).isEqualTo(1);
            for (int i = 0; i < 10; i++) {
                network.tide();
            }
            assertThat(n(network, "s")).isEqualTo(3); // back in tide 12
        }
    }

    private static long n(Network network, String hypha) {
        return network.hypha(hypha).orElseThrow().state().integer("n", 0);
    }

    @Test
    void shouldShedWhenTheEnergyIsNotEnoughForAllWhoWait() {
        TestNetworks net = three();
        net.limits = new Blueprint.Limits(1000, 100_000, 25);
        try (Network network = net.begin(settings())) {
            List<Dissonance> found = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                for (int k = 0; k < 9; k++) {
                    offer(network, "in-r", k);
                    offer(network, "in-s", k);
                }
                offer(network, "in-a", i);
                found.addAll(network.tide().dissonances());
                Census.conserved(network);
                assertThat(network.outputs("out-a").last()).isEqualTo(i); // each in the tide after
            }
            assertThat(lines(found))
                    .hasSize(1)
                    .allSatisfy(line -> assertThat(line)
                            .contains("its energy is not enough for all who wait: species 'stats' is shed"));
        }
    }

    /** In a calm that the budget is enough for, whatever the storm was and whatever is held from it. */
    @Test
    void shouldBeBackWithinSomeTidesWhenCalmHasCome() {
        int degraded = 0;
        for (int load = 0; load < 60; load++) {
            TestNetworks net = new TestNetworks();
            int queue = 16 << load % 4;
            int budget = 45 + 5 * (load % 7);
            int energy = load % 2 == 0 ? 100 : 50;
            species(net, passing("a"), "alarm", 0, true);
            for (String each : List.of("r", "s")) {
                net.packs.put(each, passing(each));
                net.species.add(new Blueprint.Species(
                        "of-" + each,
                        each,
                        PlainMap.EMPTY,
                        energy,
                        queue,
                        FullPolicy.THROTTLE,
                        false,
                        false,
                        Blueprint.StepLimits.DEFAULT,
                        Blueprint.Wake.NO_WINDOWS,
                        shed(load % 3 == 0 && each.equals("s") ? 2 : 1)));
            }
            net.hypha("a", "alarm").hypha("r", "of-r").hypha("s", "of-s");
            for (String each : List.of("a", "r", "s")) {
                net.input("in-" + each).output("out-" + each);
                net.socket("in-" + each, each).socket(each, "out-" + each);
            }
            net.limits = new Blueprint.Limits(1000, 100_000, budget);
            try (Network network = net.begin(settings())) {
                int storm = 20 + 13 * (load % 5);
                List<Dissonance> found = new ArrayList<>();
                for (int tide = 1; tide <= storm + 400; tide++) {
                    for (int k = 0; k < (tide <= storm ? 20 + load : 1); k++) {
                        offer(network, "in-r", k);
                        offer(network, "in-s", k);
                    }
                    offer(network, "in-a", tide);
                    List<Dissonance> ofTide = new ArrayList<>(network.tide().dissonances());
                    ofTide.removeIf(d -> d.kind() == Dissonance.Kind.SHED);
                    found.addAll(ofTide);
                }
                assertThat(network.status().faults())
                        .as("load %d: %s", load, lines(found))
                        .isEmpty();
                assertThat(found)
                        .as("load %d: %s", load, lines(found))
                        .allSatisfy(d -> assertThat(d.tide()).isLessThanOrEqualTo(storm + 200));
                degraded += found.isEmpty() ? 0 : 1;
            }
        }
        assertThat(degraded).isGreaterThan(20);
    }

    @Test
    void shouldShedWhenNearlyAsManyLiveAsMay() {
        TestNetworks net = three();
        net.limits = new Blueprint.Limits(3, 100_000);
        try (Network network = net.begin(settings())) {
            assertThat(lines(tides(network, 3))).singleElement().asString().contains("nearly as many hyphae");
        }
    }

    @Test
    void shouldGoOnAsBeforeWhenResumed() throws Exception {
        TestNetworks net = three();
        net.store = new MemoryCheckpointStore();
        memory = 2;
        try (Network network = net.begin(settings())) {
            tides(network, 7);
            memory = 0;
            tides(network, 1);
            network.tide();
            network.tide();
            network.checkpoint().get(1, TimeUnit.MINUTES);
            try (Network again =
                    Network.resume(net.blueprint(), net.plugins(), settings()).orElseThrow()) {
                assertThat(again.status().faults()).isEqualTo(network.status().faults());
                for (int i = 0; i < 50; i++) {
                    assertThat(again.tide().digest()).isEqualTo(network.tide().digest());
                }
                assertThat(again.status().faults()).isEmpty();
            }
        }
    }

    @Test
    void shouldDoTheSameAgainWhenReplayedWithItsInputs() {
        TestNetworks net = three();
        List<byte[]> records = new ArrayList<>();
        List<Long> lived = new ArrayList<>();
        try (Network network = net.begin(settings())) {
            network.record(inputs -> records.add(inputs.toBytes()));
            for (int i = 0; i < 40; i++) {
                memory = i > 5 && i < 15 ? 3 : 0;
                offer(network, "in-r", i);
                lived.add(network.tide().digest());
            }
        }
        memory = 2; // nobody asks for it
        try (Network network = Network.replay(net.blueprint(), net.plugins(), settings())) {
            for (int i = 0; i < 40; i++) {
                assertThat(network.tide(TideInputs.of(records.get(i)), v -> net.plugins())
                                .digest())
                        .isEqualTo(lived.get(i));
            }
        }
    }

    @Test
    void shouldActAsIfAloneWhenCritical() {
        List<String> alone = outputs(false, 0);
        List<String> beside = outputs(true, 2);
        assertThat(beside).isEqualTo(alone).hasSizeGreaterThan(30);
    }

    /** What comes of the alarms, and when; with a load of the others beside them, or without. */
    private List<String> outputs(boolean loaded, int level) {
        TestNetworks net = three();
        net.limits = new Blueprint.Limits(1000, 100_000, 40);
        memory = level;
        try (Network network = net.begin(settings())) {
            for (int i = 0; i < 40; i++) {
                for (int k = 0; loaded && k < 30; k++) {
                    offer(network, "in-r", k);
                    offer(network, "in-s", k);
                }
                offer(network, "in-a", i);
                network.tide();
            }
            return network.outputs("out-a").after(0, 1000).outputs().stream()
                    .map(o -> o.tide() + " " + o.id() + " " + o.signal().payload())
                    .toList();
        }
    }
}
