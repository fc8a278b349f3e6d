package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 9: twice as many births, keys, deaths, replies or full sockets in a tide cost about twice as much. */
class GrowthLawTest {
    private static final int MANY = 500;

    private static final LambdaBehaviour QUIET = LambdaBehaviour.of("quiet", (hypha, state, signal, out) -> state);

    private static void twiceAsMuchForTwiceAsMany(Class<? extends IntFunction<Runnable>> work) {
        long once = Visits.of(work, MANY);
        assertThat(once).as("each of them is visited").isGreaterThan(MANY);
        assertThat(Visits.of(work, 2 * MANY) / (double) once)
                .as("visits of twice as many, by those of %s", once)
                .isLessThan(2.3);
    }

    private static TestNetworks net(int most) {
        TestNetworks net = new TestNetworks().species("Child", QUIET).input("in");
        net.queue = most;
        return net;
    }

    private static Network offered(TestNetworks net, int signals) {
        Network network = net.begin(TestNetworks.SETTINGS);
        network.tide();
        for (int i = 0; i < signals; i++) {
            network.ingress("in").offer("go", PlainMap.of("key", "key " + i + "x"), false, Signal.NO_DEADLINE);
        }
        return network;
    }

    /** What one tide does with what was offered, and that it does as much of it. */
    private static Runnable births(Network network, int many) {
        return () -> assertThat(network.tide().births()).isEqualTo(many);
    }

    // ---- births

    static final class BirthsByKey implements IntFunction<Runnable> {
        @Override
        public Runnable apply(int many) {
            TestNetworks net = net(many)
                    .relay("by", "by-key", PlainMap.of("species", "Child"))
                    .socket("in", "by", many, FullPolicy.THROTTLE);
            return births(offered(net, many), many);
        }
    }

    static final class BirthsByRelay implements IntFunction<Runnable> {
        @Override
        public Runnable apply(int many) {
            TestNetworks net = net(many)
                    .relay("birth", "birth", PlainMap.of("species", "Child"))
                    .socket("in", "birth", many, FullPolicy.THROTTLE);
            return births(offered(net, many), many);
        }
    }

    static class BirthsByRule implements IntFunction<Runnable> {
        TestNetworks nursery(int many) {
            return net(1).species("Hub", LambdaBehaviour.of("hub", (hypha, state, signal, out) -> {
                        for (int i = 0; i < many; i++) {
                            out.spawn("Child", null, PlainMap.EMPTY);
                        }
                        return state;
                    }))
                    .hypha("hub", "Hub")
                    .socket("in", "hub");
        }

        @Override
        public Runnable apply(int many) {
            return births(offered(nursery(many), 1), many);
        }
    }

    static final class BirthsInASpeciesThatIsSentTo extends BirthsByRule {
        @Override
        TestNetworks nursery(int many) {
            return super.nursery(many).socket("hub", "species Child").socket("species Child", "hub");
        }
    }

    static final class OneBirthBesideSleepers extends BirthsByRule {
        @Override
        public Runnable apply(int sleepers) {
            TestNetworks net = nursery(1).hyphae("sleeper", "Child", sleepers).socket("hub", "species Child");
            return births(offered(net, 1), 1);
        }
    }

    @Test
    void shouldCostAsMuchToBeBornHoweverManySleep() {
        long once = Visits.of(OneBirthBesideSleepers.class, MANY);
        assertThat(Visits.of(OneBirthBesideSleepers.class, 2 * MANY) / (double) once)
                .as("visits beside twice as many, by those of %s", once)
                .isLessThan(1.1);
    }

    // ---- sockets

    static final class Replies implements IntFunction<Runnable> {
        @Override
        public Runnable apply(int many) {
            TestNetworks net = net(1).species(
                            "Client",
                            LambdaBehaviour.of("client", (hypha, state, signal, out) -> {
                                        if (hypha.age() == 1) {
                                            out.emit("ask", PlainMap.EMPTY);
                                        }
                                        return state;
                                    })
                                    .opening())
                    .species(
                            "Desk",
                            LambdaBehaviour.of("desk", (hypha, state, signal, out) -> {
                                out.reply(signal, "answer", PlainMap.EMPTY);
                                return state;
                            }),
                            many,
                            16,
                            FullPolicy.THROTTLE)
                    .hyphae("client", "Client", many)
                    .hypha("desk", "Desk")
                    .socket("client_*", "desk");
            Network network = offered(net, 0);
            return () -> assertThat(network.tide().emitted()).isEqualTo(many);
        }
    }

    static final class Deaths implements IntFunction<Runnable> {
        @Override
        public Runnable apply(int many) {
            TestNetworks net = net(1).species("Mortal", LambdaBehaviour.of("mortal", (hypha, state, signal, out) -> {
                        out.die();
                        return state;
                    }))
                    .hyphae("mortal", "Mortal", many)
                    .relay("all", "fanout", PlainMap.EMPTY)
                    .socket("in", "all")
                    .socket("all", "species Mortal")
                    .socket("species Mortal", "mortal_1");
            Network network = offered(net, 1);
            return () -> assertThat(network.tide().deaths()).isEqualTo(many);
        }
    }

    // ---- what waits

    /** Who takes one signal a tide, and so many who have sent him three. */
    static final class OutboxesBeforeOneReceiver implements IntFunction<Runnable> {
        @Override
        public Runnable apply(int many) {
            TestNetworks net = net(1).species("Sender", emitter(3))
                    .species("Slow", QUIET, 1, 1, FullPolicy.THROTTLE)
                    .hyphae("sender", "Sender", many)
                    .hypha("slow", "Slow")
                    .socket("sender_*", "slow");
            Network network = offered(net, 0);
            return () -> {
                network.tide();
                network.tide();
                assertThat(network.status().counters().held()).isEqualTo(3L * many - 2);
            };
        }
    }

    /** One whose every socket is full, and who has as much again in its outbox. */
    static final class OutboxOfOneSender implements IntFunction<Runnable> {
        @Override
        public Runnable apply(int many) {
            TestNetworks net = net(1).species("Sender", emitter(4))
                    .species("Slow", QUIET, 1, 1, FullPolicy.THROTTLE)
                    .hypha("sender", "Sender")
                    .hyphae("slow", "Slow", many)
                    .socket("sender", "slow_*");
            Network network = offered(net, 0);
            return () -> {
                network.tide();
                network.tide();
                assertThat(network.status().counters().held()).isEqualTo(2L * many);
            };
        }
    }

    private static LambdaBehaviour emitter(int signals) {
        return LambdaBehaviour.of("sender", (hypha, state, signal, out) -> {
                    for (int i = 0; hypha.age() == 1 && i < signals; i++) {
                        out.emit("x", PlainMap.EMPTY);
                    }
                    return state;
                })
                .opening();
    }

    // ---- the law

    @ParameterizedTest
    @ValueSource(
            classes = {
                BirthsByKey.class,
                BirthsByRelay.class,
                BirthsByRule.class,
                BirthsInASpeciesThatIsSentTo.class,
                Replies.class,
                Deaths.class,
                OutboxesBeforeOneReceiver.class,
                OutboxOfOneSender.class
            })
    void shouldCostTwiceAsMuchWhenThereAreTwiceAsMany(Class<? extends IntFunction<Runnable>> work) {
        twiceAsMuchForTwiceAsMany(work);
    }

    /** A fault: each looks through all who were before it. */
    static final class WalkThroughAll implements IntFunction<Runnable> {
        @Override
        public Runnable apply(int many) {
            return () -> {
                List<Integer> all = new ArrayList<>();
                for (int i = 0; i < many; i++) {
                    for (int k = 0; k < all.size() && all.get(k) != i; k++) {
                        // on to the next
                    }
                    all.add(i);
                }
            };
        }
    }

    @Test
    void shouldBeFoundOutWhenEachLooksThroughAllTheOthers() {
        assertThatThrownBy(() -> twiceAsMuchForTwiceAsMany(WalkThroughAll.class))
                .isInstanceOf(AssertionError.class);
    }
}
