package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.fruiting.BodyContext;
import io.mycelium.api.fruiting.BodyException;
import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.fruiting.Ingress;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.gate.TideInputs;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What fruiting bodies are asked for, and when: how much a feed may bring, and what becomes of one that hangs or fails. */
class BodiesTest {
    private static final String KIND = "hand made";

    /** How an input body opens, and how an output body delivers. */
    private abstract static class Made implements FruitingBody {
        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public void check(Direction direction, PlainMap settings) {}

        @Override
        public InputBody openInput(BodyContext context) {
            throw new UnsupportedOperationException();
        }

        @Override
        public OutputBody openOutput(BodyContext context) {
            throw new UnsupportedOperationException();
        }
    }

    /** What a feed answers in a tide. */
    private interface Taking {
        InputBody.Intake take(long tide, int room);
    }

    private static Made feed(Taking taking) {
        return new Made() {
            @Override
            public InputBody openInput(BodyContext context) {
                return new InputBody() {
                    @Override
                    public Intake take(Object memory, long tide, int room) {
                        return taking.take(tide, room);
                    }

                    @Override
                    public void close() {}
                };
            }
        };
    }

    /** A body of the kind, beside an input, a hypha that passes on, and an output. */
    private static TestNetworks net(String body, Direction direction) {
        TestNetworks net = new TestNetworks()
                .species("Passing", LambdaBehaviour.of("passing", (hypha, state, signal, out) -> {
                    out.emit("ok", signal.payload());
                    return state;
                }))
                .hypha("a", "Passing")
                .input("in")
                .output("out")
                .socket("in", "a")
                .socket("a", "out");
        net.bodies.add(new Blueprint.BodyPlan(body, direction, KIND, PlainMap.EMPTY, 1000));
        return net;
    }

    private static Network begin(TestNetworks net, Made made, NetworkSettings settings) {
        Plugins plugins = net.plugins();
        return Network.begin(
                net.blueprint(),
                new Plugins(plugins.relays(), plugins.policies(), Map.of(KIND, made), plugins.packs(), null),
                settings);
    }

    private static void offer(Network network) {
        assertThat(network.ingress("in").offer("go", PlainMap.EMPTY, false, Signal.NO_DEADLINE))
                .isInstanceOf(Ingress.Queued.class);
    }

    @Test
    void shouldBeToldOfTheRoomForOrdinarySignalsWhenAFeedIsAsked() {
        TestNetworks net = net("feed", Direction.IN)
                .relay("gone", "fanout", PlainMap.EMPTY)
                .socket("feed", "gone", 3, FullPolicy.REJECT)
                .socket("gone", "a");
        List<Integer> rooms = new ArrayList<>();
        Made greedy = feed((tide, room) -> {
            rooms.add(room);
            return new InputBody.Intake(
                    null, Collections.nCopies(room, new InputBody.Incoming("go", PlainMap.EMPTY)), false);
        });
        try (Network network = begin(net, greedy, TestNetworks.SETTINGS)) {
            Plugins plugins = net.plugins();
            network.use(new Plugins(Map.of(), plugins.policies(), Map.of(KIND, greedy), plugins.packs(), null));
            for (int i = 0; i < 3; i++) {
                network.tide();
            }
            assertThat(rooms).containsExactly(3, 0, 0);
            assertThat(network.dissonances(0, 10)).noneMatch(d -> d.kind() == Dissonance.Kind.FULL);
            Census.conserved(network);
        }
    }

    @Test
    void shouldLeaveAFeedAloneForTwiceAsManyTidesAfterEachFault() {
        List<Long> asked = new ArrayList<>();
        Made failing = feed((tide, room) -> {
            asked.add(tide);
            if (tide < 31) {
                throw new IllegalStateException("the sea is rough");
            }
            return new InputBody.Intake(null, List.of(), false);
        });
        try (Network network = begin(net("feed", Direction.IN), failing, TestNetworks.SETTINGS)) {
            while (network.tideNumber() < 33) {
                offer(network);
                network.tide();
            }
            assertThat(asked).containsExactly(1L, 3L, 7L, 15L, 31L, 32L, 33L);
            assertThat(network.outputs("out").last()).as("all others go on").isEqualTo(32);
            assertThat(network.dissonances(0, 10)).singleElement().satisfies(d -> {
                assertThat(d.kind()).isEqualTo(Dissonance.Kind.PLUGIN_FAULT);
                assertThat(d.where()).isEqualTo("feed");
                assertThat(d.message()).contains("the sea is rough");
            });
        }
    }

    @Test
    void shouldHandOverWhatWasMissedWhenAnOutputBodyWorksAgain() {
        List<String> handedOver = new ArrayList<>();
        Made failing = new Made() {
            private int calls;

            @Override
            public OutputBody openOutput(BodyContext context) {
                return new OutputBody() {
                    @Override
                    public Object deliver(Object memory, List<Output> outputs) {
                        handedOver.add(outputs.get(0).number() + " to "
                                + outputs.get(outputs.size() - 1).number());
                        if (++calls <= 2) {
                            throw new IllegalStateException("the sea is rough");
                        }
                        return null;
                    }

                    @Override
                    public void close() {}
                };
            }
        };
        TestNetworks net = net("sea", Direction.OUT).socket("a", "sea");
        try (Network network = begin(net, failing, TestNetworks.SETTINGS)) {
            while (network.tideNumber() < 10) {
                offer(network);
                network.tide();
            }
            assertThat(handedOver).containsExactly("1 to 1", "1 to 3", "1 to 7", "8 to 8", "9 to 9");
        }
    }

    /** An output body that says whether it takes outputs, and takes them to a list. */
    private static Made taking(BooleanSupplier takes, List<Output> taken, Runnable closed) {
        return new Made() {
            @Override
            public OutputBody openOutput(BodyContext context) {
                return new OutputBody() {
                    @Override
                    public boolean takesOutputs() {
                        return takes.getAsBoolean();
                    }

                    @Override
                    public Object deliver(Object memory, List<Output> outputs) {
                        taken.addAll(outputs);
                        return (long) taken.size();
                    }

                    @Override
                    public void close() {
                        closed.run();
                    }
                };
            }
        };
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void shouldHandOverToABodyOnlyIfItTakesOutputsAndTellItsReadersEitherWay(boolean takes) throws Exception {
        List<Output> taken = new ArrayList<>();
        AtomicInteger told = new AtomicInteger();
        TestNetworks net = net("sea", Direction.OUT).socket("a", "sea");
        try (Network network = begin(net, taking(() -> takes, taken, () -> {}), TestNetworks.SETTINGS);
                AutoCloseable listening = network.outputs("sea").onOutput(told::incrementAndGet)) {
            assertThat(listening).isNotNull();
            for (int tide = 0; tide < 4; tide++) {
                offer(network);
                network.tide();
            }
            assertThat(network.outputs("sea").last()).isEqualTo(3);
            assertThat(told).hasValue(3);
            assertThat(taken).hasSize(takes ? 3 : 0);
            assertThat(network.dissonances(0, 10)).isEmpty();
        }
    }

    @Test
    void shouldCloseABodyThatFailsWhenItIsAskedWhetherItTakesOutputs() {
        AtomicInteger closed = new AtomicInteger();
        Made failing = taking(
                () -> {
                    throw new IllegalStateException("the sea is rough");
                },
                new ArrayList<>(),
                closed::incrementAndGet);
        try (Network network = begin(net("sea", Direction.OUT), failing, TestNetworks.SETTINGS)) {
            network.tide();
            assertThat(closed).hasValue(1);
            assertThat(network.dissonances(0, 10))
                    .singleElement()
                    .satisfies(d -> assertThat(d.message()).contains("it can't be opened", "the sea is rough"));
        }
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void shouldBeginWithoutABodyThatHangsAndCloseWhatItOpensInTheEnd(Direction direction) throws Exception {
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Made hanging = new Made() {
            @Override
            public InputBody openInput(BodyContext context) {
                hang(goOn);
                return closed::countDown;
            }

            @Override
            public OutputBody openOutput(BodyContext context) {
                hang(goOn);
                return closed::countDown;
            }
        };
        try (Network network =
                begin(net("feed", direction), hanging, TestNetworks.SETTINGS.withPluginDeadlineMillis(30))) {
            offer(network);
            network.tide();
            network.tide();
            assertThat(network.outputs("out").last()).isEqualTo(1);
            assertThat(network.dissonances(0, 10)).singleElement().satisfies(d -> {
                assertThat(d.kind()).isEqualTo(Dissonance.Kind.PLUGIN_FAULT);
                assertThat(d.where()).isEqualTo("feed");
                assertThat(d.message()).contains("it can't be opened", "30 ms");
            });
            assertThat(network.status().faults())
                    .singleElement()
                    .asString()
                    .contains("fruiting body 'feed'", "it can't be opened");
            assertThat(closed.getCount()).isEqualTo(1);
            goOn.countDown();
            assertThat(closed.await(1, TimeUnit.MINUTES)).isTrue();
            assertThat(network.feedOpen()).isFalse();
        } finally {
            goOn.countDown();
        }
    }

    /** Can't be opened while it is away. */
    private static Made away(AtomicBoolean away, List<Output> taken) {
        return new Made() {
            private final Made there = taking(() -> true, taken, () -> {});

            @Override
            public OutputBody openOutput(BodyContext context) {
                if (away.get()) {
                    throw new BodyException("no disk is mounted");
                }
                return there.openOutput(context);
            }
        };
    }

    @Test
    void shouldHandOverAllThatWaitedOnceABodyCanBeOpened() {
        AtomicBoolean away = new AtomicBoolean(true);
        List<Output> taken = new ArrayList<>();
        TestNetworks net = net("sea", Direction.OUT).socket("a", "sea");
        try (Network network = begin(net, away(away, taken), TestNetworks.SETTINGS)) {
            for (int tide = 0; tide < 3; tide++) {
                offer(network);
                network.tide();
            }
            assertThat(network.hasShutBodies()).isTrue();
            assertThat(network.openAgain()).as("it still can't be").isEmpty();
            assertThat(network.dissonances(0, 10))
                    .singleElement()
                    .satisfies(d -> assertThat(d.message()).endsWith("it can't be opened: no disk is mounted"));

            away.set(false);
            assertThat(network.openAgain()).containsExactly("fruiting body 'sea': it could be opened now");

            assertThat(network.hasShutBodies()).isFalse();
            assertThat(network.status().faults()).isEmpty();
            assertThat(network.hasWork()).as("what waited for it is to be done").isTrue();
            network.tide();
            assertThat(taken).hasSize(3);
            assertThat(network.openAgain()).isEmpty();
            Census.conserved(network);
        }
    }

    @Test
    void shouldComeToTheSameWhenARunInWhichABodyCouldBeOpenedAtLastIsRunAgainFromItsRecord() {
        AtomicBoolean away = new AtomicBoolean(true);
        TestNetworks net = net("sea", Direction.OUT).socket("a", "sea");
        List<TideInputs> record = new ArrayList<>();
        List<Long> digests = new ArrayList<>();
        try (Network network = begin(net, away(away, new ArrayList<>()), TestNetworks.SETTINGS)) {
            network.record(record::add);
            for (int tide = 0; tide < 6; tide++) {
                away.set(tide < 3);
                network.openAgain();
                offer(network);
                network.tide();
                digests.add(network.digest());
            }
        }
        Plugins plugins = net.plugins();
        try (Network again = Network.replay(net.blueprint(), plugins, TestNetworks.SETTINGS)) {
            List<Long> replayed = new ArrayList<>();
            for (TideInputs inputs : record) {
                again.tide(inputs, versions -> plugins);
                replayed.add(again.digest());
            }
            assertThat(replayed).isEqualTo(digests);
        }
    }

    /** Waits until it is let go on, whoever interrupts it. */
    private static void hang(CountDownLatch goOn) {
        while (goOn.getCount() > 0) {
            try {
                goOn.await();
            } catch (InterruptedException e) {
                continue; // it hangs in earnest
            }
        }
    }

    @Test
    void shouldLeaveAFeedThatHangsAloneForTwiceAsManyTidesEachTimeToo() {
        CountDownLatch goOn = new CountDownLatch(1);
        List<Long> asked = Collections.synchronizedList(new ArrayList<>());
        Made hanging = feed((tide, room) -> {
            asked.add(tide);
            hang(goOn);
            return new InputBody.Intake(null, List.of(), false);
        });
        try (Network network =
                begin(net("feed", Direction.IN), hanging, TestNetworks.SETTINGS.withPluginDeadlineMillis(30))) {
            while (network.tideNumber() < 20) {
                offer(network);
                network.tide();
            }
            assertThat(asked).as("a thread is lost each time").containsExactly(1L, 3L, 7L, 15L);
            assertThat(network.outputs("out").last()).as("all others go on").isEqualTo(19);
            assertThat(network.dissonances(0, 10))
                    .singleElement()
                    .satisfies(d -> assertThat(d.message()).contains("30 ms"));
        } finally {
            goOn.countDown();
        }
    }

    @Test
    void shouldTakeOverAnotherServiceWhenTheOneBeforeHangsAsItCloses() {
        CountDownLatch goOn = new CountDownLatch(1);
        Made hanging = new Made() {
            @Override
            public InputBody openInput(BodyContext context) {
                return () -> hang(goOn);
            }
        };
        List<Long> asked = new ArrayList<>();
        Made next = feed((tide, room) -> {
            asked.add(tide);
            return new InputBody.Intake(null, List.of(), false);
        });
        TestNetworks net = net("feed", Direction.IN);
        try (Network network = begin(net, hanging, TestNetworks.SETTINGS.withPluginDeadlineMillis(30))) {
            network.tide();
            Plugins plugins = net.plugins();
            network.use(new Plugins(plugins.relays(), plugins.policies(), Map.of(KIND, next), plugins.packs(), null));
            network.tide();
            assertThat(asked).containsExactly(2L);
            assertThat(network.dissonances(0, 10)).singleElement().satisfies(d -> {
                assertThat(d.where()).isEqualTo("feed");
                assertThat(d.message()).contains("it did not close", "30 ms");
            });
        } finally {
            goOn.countDown();
        }
    }

    @Test
    void shouldNotOpenABodyThatRefusesItsSettings() {
        Made refusing = new Made() {
            @Override
            public void check(Direction direction, PlainMap settings) {
                throw new IllegalArgumentException(
                        "'path' is missing: expected the file to read, as in 'path: a.jsonl'");
            }

            @Override
            public InputBody openInput(BodyContext context) {
                throw new AssertionError("it was opened");
            }
        };
        TestNetworks net = net("feed", Direction.IN).socket("feed", "a");
        try (Network network = begin(net, refusing, TestNetworks.SETTINGS)) {
            assertThat(network.tide().dissonances()).singleElement().satisfies(d -> {
                assertThat(d.where()).isEqualTo("feed");
                assertThat(d.message()).contains("it can't be opened", "'path' is missing");
            });
        }
    }

    @Test
    void shouldBeToldWhereItIsWhenABodyIsOpened() {
        List<BodyContext> told = new ArrayList<>();
        Made made = new Made() {
            @Override
            public InputBody openInput(BodyContext context) {
                told.add(context);
                return feed((tide, room) -> new InputBody.Intake(null, List.of(), false))
                        .openInput(context);
            }
        };
        TestNetworks net = net("feed", Direction.IN).socket("feed", "a");
        try (Network network = begin(net, made, TestNetworks.SETTINGS)) {
            assertThat(told).singleElement().satisfies(context -> {
                assertThat(context.network()).isEqualTo("test");
                assertThat(context.body()).isEqualTo("feed");
                assertThat(context.settings()).isEqualTo(PlainMap.EMPTY);
                assertThat(context.folder()).isEqualTo(Path.of("."));
                assertThat(context.memory()).isNull();
                assertThat(context.outputs().last()).isZero();
                assertThat(context.ingress().offer("go", PlainMap.EMPTY, false, Signal.NO_DEADLINE))
                        .isInstanceOf(Ingress.Queued.class);
            });
            assertThat(network.tide().ingested()).isEqualTo(1);
        }
    }

    @Test
    void shouldBeToldWhatItRememberedWhenItIsOpenedAgainAfterARestart() {
        List<Object> told = new ArrayList<>();
        TestNetworks net = net("feed", Direction.IN).socket("feed", "a");
        net.store = new MemoryCheckpointStore();
        net.bodyKinds.put(KIND, new Made() {
            @Override
            public InputBody openInput(BodyContext context) {
                told.add(context.memory() == null ? "nothing" : context.memory());
                return feed((tide, room) -> new InputBody.Intake(tide, List.of(), false))
                        .openInput(context);
            }
        });
        try (Network network = net.begin()) {
            network.tide();
            network.tide();
            assertThat(network.checkpoint()).succeedsWithin(1, TimeUnit.MINUTES);
        }
        Network.resume(net.blueprint(), net.plugins(), TestNetworks.SETTINGS.withIncarnation(2))
                .orElseThrow()
                .close();
        assertThat(told).containsExactly("nothing", 2L);
    }
}
