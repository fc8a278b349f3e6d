package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.relay.Relay;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.graph.Hypha;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.network.Seeds;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Flow: rings of sockets that throttle never stand still for good, and all that went round is accounted for. */
class StandstillLawTest {
    /** Hyphae in a ring, sockets for one signal, each signal sent on until its ttl is used up, sometimes twice. */
    private static Network ring(Chance chance, int size, boolean traffic) {
        TestNetworks net = new TestNetworks()
                .species(
                        "Link",
                        LambdaBehaviour.of("link", (hypha, state, signal, out) -> {
                            long ttl = signal.payload().integer("ttl", 0);
                            for (long i = signal.payload().integer("twice", 0); ttl > 0 && i >= 0; i--) {
                                out.emit("go", PlainMap.of("ttl", ttl - 1, "twice", i));
                            }
                            return state;
                        }),
                        chance.between(1, 4),
                        1,
                        FullPolicy.THROTTLE);
        int rings = chance.between(1, Math.max(1, size / 3));
        for (int r = 0; r < rings; r++) {
            int links = chance.between(1, size + 1);
            boolean relayed = chance.oneIn(3);
            if (relayed) {
                net.relay("relay_" + r, "fanout", PlainMap.EMPTY);
            }
            for (int i = 0; i < links; i++) {
                net.hypha("link_" + r + "_" + i, "Link");
                if (i == 0 && relayed) {
                    net.socket("link_" + r + "_0", "relay_" + r, 1, FullPolicy.THROTTLE);
                    net.socket("relay_" + r, "link_" + r + "_" + (1 % links), 1, FullPolicy.THROTTLE);
                } else {
                    net.socket("link_" + r + "_" + i, "link_" + r + "_" + (i + 1) % links, 1, FullPolicy.THROTTLE);
                }
                for (int k = chance.between(1, 3); k > 0; k--) {
                    net.at(
                            chance.between(1, 3),
                            "link_" + r + "_" + i,
                            "go",
                            PlainMap.of("ttl", chance.below(5), "twice", chance.below(2)));
                }
            }
        }
        if (traffic) {
            traffic(net);
        }
        Network network = net.begin();
        if (traffic) {
            Map<String, Relay> left = new HashMap<>(net.plugins().relays());
            left.remove("turns");
            network.use(new Plugins(left, net.plugins().policies(), Map.of(), net.packs, null));
        }
        return network;
    }

    /** What has nothing to do with the rings: one who is awake in each tide, a steady stream, a relay that nobody serves. */
    private static void traffic(TestNetworks net) {
        net.species(
                        "Beat",
                        LambdaBehaviour.of("beat", (hypha, state, signal, out) -> {
                                    if (out.tide() < 400) {
                                        out.wakeIn(1);
                                        out.emit("beat", PlainMap.EMPTY);
                                    }
                                    return state;
                                })
                                .opening())
                .species("Ear", LambdaBehaviour.of("ear", (hypha, state, signal, out) -> state))
                .hypha("beat", "Beat")
                .hypha("ear", "Ear")
                .relay("nobody", "turns", PlainMap.EMPTY)
                .socket("beat", "ear")
                .at(1, "nobody", "lost", PlainMap.EMPTY);
    }

    private static void neverStuckBesideTraffic(Chance chance, int size, AtomicInteger standstills) {
        try (Network network = ring(chance, size, true)) {
            for (int tides = 0; tides < 400; tides++) {
                network.tide();
                Census.conserved(network);
            }
            // the beat's last signals are sensed, the one at the relay without a service is held
            network.tide();
            network.tide();
            assertThat(network.status().counters().held()).as("signals stuck").isEqualTo(1);
            network.dissonances(0, 1000).forEach(d -> {
                if (d.kind() == Dissonance.Kind.STANDSTILL) {
                    assertThat(d.where()).startsWith("link_");
                    assertThat(d.message()).containsPattern("link_\\d+_\\d+ -> ");
                    standstills.incrementAndGet();
                }
            });
        }
    }

    @Test
    void shouldGoOnWhenRingsStandStillBesideOtherTraffic() {
        AtomicInteger standstills = new AtomicInteger();
        Seeds.tryAll(60, 6, (chance, size) -> neverStuckBesideTraffic(chance, size, standstills));
        assertThat(standstills).as("rings that stood still").hasPositiveValue();
    }

    private static void neverStuck(Chance chance, int size, Run.Fault fault, AtomicInteger standstills) {
        try (Network network = ring(chance, size, false)) {
            for (int tides = 0; !network.ended() && tides < 3000; tides++) {
                if (network.hasWork()) {
                    network.tide();
                } else {
                    network.idleTide();
                }
                fault.after(network);
                Census.conserved(network);
            }
            assertThat(network.status().counters().held()).as("signals stuck").isZero();
            assertThat(network.ended()).isTrue();
            assertThat(network.status().counters().acted())
                    .isEqualTo(network.status().counters().ingested()
                            + network.status().counters().emitted());
            network.dissonances(0, 1000).forEach(d -> {
                assertThat(d.kind()).isEqualTo(Dissonance.Kind.STANDSTILL);
                assertThat(d.message()).contains(" -> ");
                standstills.incrementAndGet();
            });
        }
    }

    @Test
    void shouldGoOnWhenRingsOfFullSocketsWaitForEachOther() {
        AtomicInteger standstills = new AtomicInteger();
        Seeds.tryAll(150, 8, (chance, size) -> neverStuck(chance, size, Run.Fault.NONE, standstills));
        assertThat(standstills).as("rings that stood still").hasPositiveValue();
    }

    @Test
    void shouldBeFoundOutWhenNobodyGoesOnAllTheSame() {
        assertThatThrownBy(() -> Seeds.tryAtLeast(
                        100,
                        8,
                        (chance, size) -> neverStuck(
                                chance,
                                size,
                                n -> n.topology.forEachHypha(h -> h.goesOn = false),
                                new AtomicInteger())))
                .isInstanceOf(AssertionError.class);
    }

    /** Two who send to each other, stopped in these tides; what is said until all has gone round. */
    private static List<Dissonance> circle(long oneStopped, long otherStopped) {
        try (Network network = twoLinks(oneStopped, otherStopped).begin()) {
            for (int tides = 0; tides < 20 && network.hasWork(); tides++) {
                network.tide();
            }
            assertThat(network.status().counters().held()).isZero();
            return network.dissonances(0, 100);
        }
    }

    private static TestNetworks twoLinks(long oneStopped, long otherStopped) {
        return new TestNetworks()
                .species(
                        "Link",
                        LambdaBehaviour.of("link", (hypha, state, signal, out) -> {
                            for (int i = 0; signal.frequency().equals("go") && i < 3; i++) {
                                out.emit("news", PlainMap.EMPTY);
                            }
                            return state;
                        }),
                        10,
                        1,
                        FullPolicy.THROTTLE)
                .hypha("one", "Link")
                .hypha("other", "Link")
                .socket("one", "other")
                .socket("other", "one")
                .at(oneStopped, "one", "go", PlainMap.EMPTY)
                .at(otherStopped, "other", "go", PlainMap.EMPTY);
    }

    @Test
    void shouldGoOnWithTheOldestStepWhenTwoTidesHavePassed() {
        assertThat(circle(2, 1)).first().satisfies(d -> {
            assertThat(d.tide()).isEqualTo(3);
            assertThat(d.where()).isEqualTo("other");
            assertThat(d.message()).contains("'other' goes on all the same");
        });
        assertThat(circle(1, 2)).first().satisfies(d -> {
            assertThat(d.tide()).isEqualTo(3);
            assertThat(d.where()).isEqualTo("one");
        });
        assertThat(circle(1, 1)).first().satisfies(d -> {
            assertThat(d.tide()).isEqualTo(3);
            assertThat(d.where())
                    .as("of two that were stopped together the first")
                    .isEqualTo("one");
        });
    }

    @Test
    void shouldGoOnWithoutTheOpeningWhenItsOutboxStillHoldsSomething() {
        AtomicReference<Network> running = new AtomicReference<>();
        List<String> opened = new ArrayList<>();
        TestNetworks net = twoLinks(1, 1)
                .species(
                        "Link",
                        LambdaBehaviour.of("link", (hypha, state, signal, out) -> {
                                    Hypha acts = (Hypha) running.get().topology.find(hypha.id());
                                    if (signal == null) {
                                        opened.add(hypha.id() + (acts.outbox == null ? "" : " with an outbox"));
                                    } else if (signal.frequency().equals("go")) {
                                        for (int i = 0; i < 3; i++) {
                                            out.emit("news", PlainMap.EMPTY);
                                        }
                                    }
                                    return state;
                                })
                                .opening(),
                        10,
                        1,
                        FullPolicy.THROTTLE);
        net.species.remove(0); // the one that does not open
        try (Network network = net.begin()) {
            running.set(network);
            for (int tides = 0; tides < 20; tides++) {
                network.tide();
            }
            assertThat(network.dissonances(0, 100)).extracting(Dissonance::kind).contains(Dissonance.Kind.STANDSTILL);
        }
        assertThat(opened).contains("one", "other").doesNotContain("one with an outbox", "other with an outbox");
    }

    /** Who is held waits for another version of its pack, and so does who waits for him: that is no circle. */
    @Test
    void shouldNotStandStillWhenOneOfTheCircleIsHeld() {
        try (Network network = twoLinks(1, 1).begin()) {
            network.tide();
            ((Hypha) network.topology.find("other")).quarantined = true;
            for (int tides = 0; tides < 10; tides++) {
                network.tide();
            }
            assertThat(network.dissonances(0, 100)).isEmpty();
            assertThat(network.status().counters().held()).isPositive();
            assertThat(network.hasWork()).as("but for what the outside may do").isFalse();
        }
    }

    /** Who is stopped before a relay waits for whomever the relay waits for. */
    @Test
    void shouldGoOnWhenTheCircleLeadsThroughARelay() {
        TestNetworks given = new TestNetworks()
                .species(
                        "Link",
                        LambdaBehaviour.of("link", (hypha, state, signal, out) -> {
                            for (int i = 0; signal.frequency().equals("go") && i < 5; i++) {
                                out.emit("news", PlainMap.EMPTY);
                            }
                            return state;
                        }),
                        10,
                        1,
                        FullPolicy.THROTTLE)
                .hypha("one", "Link")
                .hypha("other", "Link")
                .relay("fan", "fanout", PlainMap.EMPTY)
                .socket("one", "fan", 1, FullPolicy.THROTTLE)
                .socket("fan", "other")
                .socket("other", "one")
                .at(1, "one", "go", PlainMap.EMPTY)
                .at(1, "other", "go", PlainMap.EMPTY);
        try (Network network = given.begin()) {
            for (int tides = 0; tides < 20 && network.hasWork(); tides++) {
                network.tide();
            }
            assertThat(network.status().counters().held()).isZero();
            assertThat(network.dissonances(0, 100))
                    .first()
                    .satisfies(d -> assertThat(d.message())
                            .startsWith("these stand still, as each waits for the next: one -> fan -> other -> one; "));
        }
    }
}
