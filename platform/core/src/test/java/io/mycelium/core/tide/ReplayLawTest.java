package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.mycelium.api.fruiting.BodyContext;
import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.observe.Sought;
import io.mycelium.api.observe.TideReport;
import io.mycelium.api.relay.Relay;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.storage.Chunk;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.gate.TideInputs;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import io.mycelium.testkit.health.LambdaPolicy;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.network.ReferenceRelays;
import io.mycelium.testkit.network.Seeds;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A tide is a function of its inputs: written down, read back and run again, the tides are the same, bit for bit. */
@Timeout(120)
class ReplayLawTest {
    private static final int TIDES = 1000;

    private static final List<byte[]> RECORDS = new ArrayList<>();
    private static List<String> told = List.of();

    private final Map<String, Plugins> byVersions = new HashMap<>();
    private final Map<String, Object> byName = new HashMap<>();

    @BeforeAll
    static void live() throws InterruptedException {
        told = live(RECORDS);
    }

    /** What is told of a tide, but for how long it took. */
    private static String told(TideReport r) {
        return r.tide() + ": awake " + r.awake() + ", ingested " + r.ingested() + ", emitted " + r.emitted()
                + ", steps "
                + r.steps() + ", delivered " + r.delivered() + ", held " + r.held() + ", digest "
                + Long.toHexString(r.digest()) + " " + r.dissonances();
    }

    // ---- a world in which everything fails now and then

    /** Adds what it senses to its state, and passes it on. */
    private static Behaviour worker(String pack) {
        return worker(pack, hypha -> {});
    }

    /** @param first what it does before all else in each step */
    private static Behaviour worker(String pack, Consumer<HyphaView> first) {
        return LambdaBehaviour.of(pack, (hypha, state, signal, out) -> {
            long n = state.integer("n", 0);
            first.accept(hypha);
            if (n % 7 == 6) {
                out.emit("late", PlainMap.of("at", out.time()));
            }
            out.emit("done", PlainMap.of("n", n, "vitality", hypha.vitality().score()));
            return state.plus("n", n + 1);
        });
    }

    /** Does not come back by the count of its calls, until the ACT deadline has passed. */
    private static Consumer<HyphaView> hanging(AtomicReference<Network> network) {
        int[] calls = new int[1];
        return hypha -> {
            if (++calls[0] % 151 == 0) {
                while (true) {
                    network.get().actDeadline().look();
                    hypha.vitality();
                }
            }
        };
    }

    /** Fails by the count of its calls, which no tide knows. */
    private static Relay failing(Relay relay, int every) {
        int[] calls = new int[1];
        return (Relay) Proxy.newProxyInstance(
                Relay.class.getClassLoader(), new Class<?>[] {Relay.class}, (proxy, method, args) -> {
                    if (method.getName().equals("route") && ++calls[0] % every == 0) {
                        throw new IllegalStateException("call " + calls[0]);
                    }
                    return method.invoke(relay, args);
                });
    }

    private static HealthPolicy failingPolicy() {
        HealthPolicy simply = LambdaPolicy.good();
        int[] calls = new int[1];
        return (HealthPolicy) Proxy.newProxyInstance(
                HealthPolicy.class.getClassLoader(), new Class<?>[] {HealthPolicy.class}, (proxy, method, args) -> {
                    if (method.getName().equals("assess") && ++calls[0] % 3 == 0) {
                        throw new IllegalStateException("no idea");
                    }
                    return method.invoke(simply, args);
                });
    }

    /** Feeds and takes outputs, fails by the count of its calls, and hangs once. */
    private static final class Outside implements FruitingBody {
        private final int failsEvery;
        private int opened;
        private int calls;

        Outside(int failsEvery) {
            this.failsEvery = failsEvery;
        }

        @Override
        public String kind() {
            return "outside";
        }

        @Override
        public void check(Direction direction, PlainMap settings) {
            if (++opened % 4 == 3) {
                throw new IllegalArgumentException("not now");
            }
        }

        private void failSometimes() {
            calls++;
            if (calls == 40) {
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            if (calls % failsEvery == 0) {
                throw new IllegalStateException("call " + calls);
            }
        }

        @Override
        public InputBody openInput(BodyContext context) {
            return new InputBody() {
                @Override
                public Intake take(@Nullable Object memory, long tide, int room) {
                    failSometimes();
                    long next = memory instanceof Long at ? at + 1 : 1;
                    List<Incoming> signals = next % 3 == 0 || room == 0
                            ? List.of()
                            : List.of(new Incoming("work", PlainMap.of("n", next * calls)));
                    return new Intake(next, signals, false);
                }

                @Override
                public void close() {}
            };
        }

        @Override
        public OutputBody openOutput(BodyContext context) {
            return new OutputBody() {
                @Override
                public Object deliver(@Nullable Object memory, List<Output> outputs) {
                    failSometimes();
                    return PlainMap.of(
                            "calls",
                            calls,
                            "last",
                            outputs.isEmpty() ? 0 : outputs.get(0).number());
                }

                @Override
                public void close() {}
            };
        }
    }

    /** Fails at every second checkpoint. */
    private static CheckpointStore failingStore() {
        CheckpointStore store = new MemoryCheckpointStore();
        int[] writes = new int[1];
        return new CheckpointStore() {
            @Override
            public String kind() {
                return store.kind();
            }

            @Override
            public CheckpointInfo write(Path folder, long tide, Iterator<Chunk> chunks, int keep) throws IOException {
                if (++writes[0] % 2 == 0) {
                    throw new IOException("No space left on device, for the time number " + writes[0]);
                }
                return store.write(folder, tide, chunks, keep);
            }

            @Override
            public List<CheckpointInfo> list(Path folder) throws IOException {
                return store.list(folder);
            }

            @Override
            public void read(Path folder, CheckpointInfo info, Consumer<Chunk> reader) throws IOException {
                store.read(folder, info, reader);
            }
        };
    }

    private static Blueprint blueprint() {
        TestNetworks net = new TestNetworks()
                .species("Worker", worker("p"), 100, 4, FullPolicy.THROTTLE)
                .hyphae("w", "Worker", 5)
                .relay("fan", "fanout", PlainMap.EMPTY)
                .output("log")
                .input("door");
        net.bodies.add(new Blueprint.BodyPlan("feed", Direction.IN, "outside", PlainMap.EMPTY, 1));
        net.bodies.add(new Blueprint.BodyPlan("sink", Direction.OUT, "outside", PlainMap.EMPTY, 100));
        for (int i = 1; i <= 5; i++) {
            net.socket("fan", "w_" + i).socket("w_" + i, i % 2 == 0 ? "log" : "sink", "done");
        }
        net.socket("door", "fan")
                .socket("feed", "fan")
                .socket("w_1", "w_2", "late")
                .socket("w_2", "w_1", "late");
        return net.blueprint();
    }

    private static Plugins plugins(Behaviour pack, Relay fan, HealthPolicy policy, @Nullable Outside body) {
        Map<String, Relay> relays = new HashMap<>(ReferenceRelays.all());
        relays.put("fanout", fan);
        return new Plugins(
                relays,
                Map.of("standard", policy),
                body == null ? Map.of() : Map.of("outside", body),
                Map.of("p", pack),
                failingStore());
    }

    /** Runs a thousand tides and more in such a world; gives what each was told of itself, and leaves their inputs. */
    private static List<String> live(List<byte[]> records) throws InterruptedException {
        AtomicReference<Network> running = new AtomicReference<>();
        Behaviour one = worker("p", hanging(running));
        Behaviour other = new Versioned(one, "2", fields -> fields.plus("n", fields.integer("n", 0) * 2));
        Relay fan = failing(ReferenceRelays.all().get("fanout"), 17);
        Relay otherFan = failing(ReferenceRelays.all().get("fanout"), 5);
        Outside body = new Outside(11);
        List<Plugins> swaps = List.of(
                plugins(one, fan, failingPolicy(), body),
                plugins(other, fan, failingPolicy(), body),
                plugins(other, otherFan, failingPolicy(), body),
                plugins(other, otherFan, failingPolicy(), null),
                plugins(one, otherFan, failingPolicy(), new Outside(6)));
        NetworkSettings settings = TestNetworks.SETTINGS
                .withDigestEveryTide()
                .withPluginDeadlineMillis(100)
                .withClock(new AtomicLong(1_000_000)::incrementAndGet);
        List<String> told = new ArrayList<>();
        Chance chance = new Chance(42);
        try (Network network = Network.begin(blueprint(), swaps.get(0), settings)) {
            running.set(network);
            network.record(inputs -> records.add(inputs.toBytes()));
            while (told.size() < TIDES) {
                int n = told.size();
                for (int i = chance.below(4); i > 0 && n % 50 < 30; i--) {
                    network.ingress("door").offer("work", PlainMap.of("n", n), chance.oneIn(5), n + 20);
                }
                if (chance.oneIn(10)) {
                    network.idleUntil(network.tideNumber() + chance.below(9));
                }
                if (n % 90 == 89) {
                    network.use(swaps.get(n / 90 % swaps.size()));
                }
                if (n % 40 == 39) {
                    checkpoint(network);
                }
                told.add(told(network.tide()));
            }
        }
        return told;
    }

    private static void checkpoint(Network network) throws InterruptedException {
        try {
            network.checkpoint().get();
        } catch (ExecutionException e) {
            assertThat(e).hasMessageContaining("No space left");
        }
    }

    /** The services of the replay: functions that never fail by themselves, one object for one version. */
    private Plugins functions(PlainMap versions) {
        return byVersions.computeIfAbsent(versions.toString(), v -> {
            Behaviour one = worker("p");
            String pack = String.valueOf(versions.get("pack p"));
            Behaviour behaviour = byName(
                    "p " + pack,
                    () -> pack.startsWith("2 ")
                            ? new Versioned(one, "2", fields -> fields.plus("n", fields.integer("n", 0) * 2))
                            : one);
            Map<String, Relay> relays = new HashMap<>();
            ReferenceRelays.all()
                    .forEach((kind, relay) -> relays.put(
                            kind,
                            byName(kind + versions.get("relay " + kind), () -> failing(relay, Integer.MAX_VALUE))));
            HealthPolicy policy = byName("policy" + versions.get("policy standard"), LambdaPolicy::good);
            return new Plugins(relays, Map.of("standard", policy), Map.of(), Map.of("p", behaviour), null);
        });
    }

    @SuppressWarnings("unchecked")
    private <T> T byName(String name, Supplier<T> made) {
        return (T) byName.computeIfAbsent(name, n -> made.get());
    }

    private List<String> replayed(List<byte[]> records) {
        List<String> told = new ArrayList<>();
        PlainMap begunWith = TideInputs.of(records.get(0)).before().stream()
                .filter(TideInputs.Swapped.class::isInstance)
                .map(b -> ((TideInputs.Swapped) b).versions())
                .findFirst()
                .orElseThrow();
        NetworkSettings settings = TestNetworks.SETTINGS.withDigestEveryTide().withClock(() -> {
            throw new IllegalStateException("a replay asks no clock");
        });
        try (Network network = Network.replay(blueprint(), functions(begunWith), settings)) {
            records.forEach(bytes -> told.add(told(network.tide(TideInputs.of(bytes), this::functions))));
        }
        return told;
    }

    @Test
    void shouldRunTheSameTidesAgainWhenItHasTheirInputsAndNothingElse() {
        Run.assertSame(told, replayed(RECORDS), "the replay");

        List<TideInputs> inputs = RECORDS.stream().map(TideInputs::of).toList();
        assertThat(inputs).hasSize(TIDES);
        assertThat(inputs).anyMatch(i -> i.before().stream().anyMatch(TideInputs.Passed.class::isInstance));
        assertThat(inputs).anyMatch(i -> i.before().stream().anyMatch(TideInputs.Noted.class::isInstance));
        assertThat(inputs.stream()
                        .flatMap(i -> i.before().stream())
                        .filter(TideInputs.Swapped.class::isInstance)
                        .distinct())
                .hasSizeGreaterThan(4);
        assertThat(inputs).anyMatch(i -> i.fed().stream().anyMatch(f -> f.fault() != null));
        assertThat(inputs).anyMatch(i -> i.delivered().stream().anyMatch(d -> d.fault() != null));
        assertThat(inputs).anyMatch(i -> !i.faults().isEmpty());
        assertThat(inputs).anyMatch(i -> i.abandoned().stream().anyMatch(a -> a.step() > 1));
        assertThat(inputs).anyMatch(i -> !i.offered().isEmpty());
    }

    @Test
    void shouldReadBackWhatItWroteDown() {
        assertThat(RECORDS)
                .allSatisfy(bytes -> assertThat(TideInputs.of(bytes).toBytes()).isEqualTo(bytes));
    }

    @Test
    void shouldSayThatARecordDoesNotFitWhenSomethingIsMissingFromIt() {
        List<byte[]> lacking = RECORDS.stream()
                .map(TideInputs::of)
                .map(i -> new TideInputs(
                        i.tide(),
                        i.clock(),
                        i.before(),
                        i.offered(),
                        i.fed(),
                        List.of(),
                        i.faults(),
                        i.abandoned(),
                        i.wishes()))
                .map(TideInputs::toBytes)
                .toList();

        assertThatIllegalStateException()
                .isThrownBy(() -> replayed(lacking))
                .withMessageContaining("does not fit: it does not say what body 'sink' answered");
    }

    @Test
    void shouldDifferWhenAnInputIsAnotherOne() {
        List<byte[]> later = RECORDS.stream()
                .map(TideInputs::of)
                .map(i -> new TideInputs(
                        i.tide(),
                        i.clock() + 1,
                        i.before(),
                        i.offered(),
                        i.fed(),
                        i.delivered(),
                        i.faults(),
                        i.abandoned(),
                        i.wishes()))
                .map(TideInputs::toBytes)
                .toList();

        assertThat(replayed(later)).isNotEqualTo(told);
    }

    /** What was lost comes in again, or is cleared, now and then. */
    private static void operate(Network network) {
        long tide = network.tideNumber();
        if (tide % 3 == 0) {
            network.ledger().replay(Sought.ANY, null);
        }
        if (tide % 7 == 0) {
            network.ledger().clear(new Sought(Set.of(), null, null, "a", tide - 9, tide - 2));
        }
    }

    @Test
    void shouldLiveTheSameLifeAgainWhateverTheNetworkIs() {
        Seeds.tryAll(30, 12, (chance, size) -> {
            RandomNetworks given = RandomNetworks.scarce(chance, size);
            List<byte[]> records = new ArrayList<>();
            List<String> lived = new ArrayList<>();
            Plugins plugins = given.plugins();
            try (Run run = Run.begin(given)) {
                run.network.record(inputs -> records.add(inputs.toBytes()));
                while (run.network.tideNumber() < given.tides) {
                    lived.add(told(run.tide()));
                    operate(run.network);
                }
            }
            List<String> again = new ArrayList<>();
            try (Network network = Network.replay(given.blueprint(), plugins, Run.SETTINGS)) {
                records.forEach(bytes -> again.add(told(network.tide(TideInputs.of(bytes), versions -> plugins))));
            }
            Run.assertSame(lived, again, "the replay");
        });
    }
}
