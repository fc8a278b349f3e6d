package io.mycelium.testkit.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.network.PlainValues;
import io.mycelium.testkit.network.Seeds;
import io.mycelium.testkit.network.Signals;
import io.mycelium.testkit.settings.SettingsContract;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * What every relay must pass: the contract of {@link Relay}, tried with arrivals by chance over many tides, in which the
 * core at times takes fewer than arrived, and sends on fewer than were kept. Extend it in a relay's tests and name the relay and its settings:
 *
 * <pre>
 * class FanoutRelayContractTest extends RelayContract {
 *     protected Relay relay() { return new FanoutRelay(); }
 *     public List&lt;PlainMap&gt; goodSettings() { return List.of(PlainMap.EMPTY); }
 *     public List&lt;BadSettings&gt; badSettings() { return List.of(); }
 * }
 * </pre>
 *
 * Override {@link #payload} if the relay looks into payloads, and {@link #surroundings} if it asks for other relays.
 */
public abstract class RelayContract implements SettingsContract {
    private static final int SEEDS = 150;
    private static final int LARGEST = 25;

    /** A new object of the relay. */
    protected abstract Relay relay();

    /** A payload such as the relay meets with these settings; mostly one that it can route. */
    protected PlainMap payload(Chance chance, int size, PlainMap settings) {
        return PlainValues.payload(chance, size);
    }

    /** The relay's place in a network: sockets that lead out, hyphae that live, other relays. */
    protected TestCall surroundings(Chance chance, int size) {
        TestCall call = TestCall.of("relay").withRelay("fan", chance.between(1, 4));
        for (int i = chance.between(0, Math.min(size, 5)); i > 0; i--) {
            List<String> carries = chance.some(List.of("ack", "work", "coordinate:growth"));
            call = call.withTarget("target_" + i, carries.toArray(new String[0]));
            call = call.withRoom(call.targets() - 1, chance.oneIn(3) ? chance.between(0, 3) : 1000);
        }
        return chance.oneIn(2) ? call.withHypha("worker_1") : call;
    }

    /** Memories of other relays, or of later versions of this one. */
    protected List<Object> unreadableMemories() {
        return List.of("another relay's", PlainMap.of("v", 999_999), PlainMap.of("v", "one"));
    }

    @Override
    public final void check(PlainMap settings) {
        relay().check(settings);
    }

    @Test
    void shouldHaveAWordForItsKindWhenABlueprintNamesIt() {
        assertThat(relay().kind()).matches("[a-z][a-z0-9-]*").isEqualTo(relay().kind());
    }

    @Test
    void shouldRouteTheSameWhenCalledAgain() {
        Relay one = relay();
        alongChance((call, routing) -> {
            assertThat(one.route(call)).as("the same call once more").isEqualTo(routing);
            assertThat(relay().route(call)).as("the same call of a new object").isEqualTo(routing);
        });
    }

    @Test
    void shouldRouteTheSameWhenTheMemoryWasWrittenAndReadBack() {
        alongChance((call, routing) -> {
            Object copy = PlainValues.copy(call.memory());
            assertThat(relay().route(call.withMemory(copy))).isEqualTo(routing);
            Object after = PlainValues.copy(routing.memory());
            assertThat(after).isEqualTo(routing.memory());
            assertThat(Plain.hash(after)).isEqualTo(Plain.hash(routing.memory()));
        });
    }

    @Test
    void shouldDecideByEarlierArrivalsOnlyWhenFewerAreTaken() {
        alongChance((call, routing) -> {
            for (int taken = 0; taken < call.arrivals(); taken++) {
                List<RelayEffect> fewer = relay().route(call.first(taken)).effects();
                assertThat(fewer.size())
                        .as("effects of %s arrivals, beside those of all", taken)
                        .isLessThanOrEqualTo(routing.effects().size());
                assertThat(fewer)
                        .as("effects of the first %s arrivals of a %s", taken, call)
                        .isEqualTo(routing.effects().subList(0, fewer.size()));
                for (RelayEffect later : routing.effects()
                        .subList(fewer.size(), routing.effects().size())) {
                    assertThat(later.arrival())
                            .as("an effect beyond those of the first %s arrivals: %s", taken, later)
                            .isGreaterThanOrEqualTo(taken);
                }
            }
        });
    }

    @Test
    void shouldAccountForEachArrivalOnceWhenItRoutes() {
        alongChance((call, routing) -> {
            int[] leaves = new int[call.arrivals()];
            int[] ends = new int[call.arrivals()];
            int last = -1;
            for (RelayEffect effect : routing.effects()) {
                assertThat(effect.arrival())
                        .as("arrival of %s, in order", effect)
                        .isBetween(last, call.arrivals() - 1);
                last = effect.arrival();
                if (effect instanceof RelayEffect.Forward forward) {
                    assertThat(forward.target()).as("socket of %s", effect).isBetween(0, call.targets() - 1);
                } else if (effect instanceof RelayEffect.ForwardKept forward) {
                    assertThat(forward.target()).as("socket of %s", effect).isBetween(0, call.targets() - 1);
                }
                if (leaves(effect)) {
                    assertThat(last).as("arrival that leaves by %s", effect).isNotNegative();
                    leaves[last]++;
                } else if (ends(effect)) {
                    assertThat(last).as("arrival that ends by %s", effect).isNotNegative();
                    ends[last]++;
                }
            }
            for (int i = 0; i < taken(call, routing); i++) {
                assertThat(Math.min(leaves[i], 1) + ends[i])
                        .as(
                                "arrival %s leaves (%s times), or ends or is kept (%s times): one of both, in %s of a %s",
                                i, leaves[i], ends[i], routing.effects(), call)
                        .isEqualTo(1);
            }
        });
    }

    /** How many of the arrivals it takes: all, or those before the one that waits. */
    private static int taken(TestCall call, Routing routing) {
        int last = routing.effects().size() - 1;
        return last >= 0 && routing.effects().get(last) instanceof RelayEffect.Wait wait
                ? wait.arrival()
                : call.arrivals();
    }

    private static boolean leaves(RelayEffect effect) {
        return effect instanceof RelayEffect.Forward
                || effect instanceof RelayEffect.ForwardAll
                || effect instanceof RelayEffect.Deliver;
    }

    private static boolean ends(RelayEffect effect) {
        return effect instanceof RelayEffect.Absorb
                || effect instanceof RelayEffect.Keep
                || effect instanceof RelayEffect.Refuse;
    }

    @Test
    void shouldReleaseNoMoreThanItKeptWhenTidesGoOn() {
        Seeds.tryAll(SEEDS, LARGEST, (chance, size) -> {
            long[] kept = {0};
            run(relay(), chance, size, (call, routing) -> {
                for (RelayEffect effect : routing.effects()) {
                    if (effect instanceof RelayEffect.Keep keep && keep.under() == null) {
                        kept[0]++;
                    } else if (effect instanceof RelayEffect.Release release) {
                        assertThat(release.kept()).as("released by %s", release).isBetween(0L, kept[0]);
                        kept[0] -= release.kept();
                    }
                }
                assertThat(kept[0] == 0 || routing.memory() != null)
                        .as("%s signals are kept, but nothing is remembered", kept[0])
                        .isTrue();
            });
        });
    }

    @Test
    void shouldBeDueLaterWhenItIsDueAtAll() {
        alongChance((call, routing) ->
                assertThat(routing.due()).as("due after a %s", call).isGreaterThanOrEqualTo(call.sensedIn()));
    }

    /** What it kept is sent on as far as its own answer says: another call, for nothing new, has nothing to add. */
    @Test
    void shouldAskForNothingMoreWhenItIsCalledAgainAtOnce() {
        alongChance((call, routing) -> {
            Routing again = relay().route(call.after(routing));
            assertThat(again.effects())
                    .as("asked for by a call for nothing, after %s", routing)
                    .isEmpty();
            assertThat(again.memory()).isEqualTo(routing.memory());
            assertThat(again.due()).isEqualTo(routing.due());
        });
    }

    @Test
    void shouldServeSeveralNetworksWhenTheyCallAtOnce() throws Exception {
        List<String> alone = new ArrayList<>();
        for (int seed = 1; seed <= 8; seed++) {
            alone.add(history(relay(), seed));
        }
        Relay shared = relay();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> together = new ArrayList<>();
            for (int seed = 1; seed <= 8; seed++) {
                int its = seed;
                together.add(threads.submit(() -> history(shared, its)));
            }
            for (int i = 0; i < alone.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private String history(Relay relay, long seed) {
        StringBuilder history = new StringBuilder();
        run(
                relay,
                new Chance(seed),
                LARGEST,
                (call, routing) -> history.append(routing).append('\n'));
        return history.toString();
    }

    @Test
    void shouldRefuseTheMemoryWhenItCannotReadIt() {
        for (PlainMap settings : goodSettings()) {
            for (Object memory : unreadableMemories()) {
                TestCall call = TestCall.of("relay").withSettings(settings).withMemory(memory);
                assertThatIllegalArgumentException()
                        .as("memory %s", memory)
                        .isThrownBy(() -> relay().route(call))
                        .withMessageContaining("memory");
            }
        }
    }

    /** What is looked at after each routing. */
    @FunctionalInterface
    private interface Look {
        void at(TestCall call, Routing routing);
    }

    private void alongChance(Look look) {
        Seeds.tryAll(SEEDS, LARGEST, (chance, size) -> run(relay(), chance, size, look));
    }

    /** Some tides of one relay, as the core would run them: at times only some arrivals find room behind it. */
    private void run(Relay relay, Chance chance, int size, Look look) {
        PlainMap settings = chance.pick(goodSettings());
        TestCall call = surroundings(chance, size).withSettings(settings);
        Signals signals = Signals.of(chance, size);
        List<Signal> waiting = new ArrayList<>();
        long tide = 1;
        for (int tides = 0; tides < 12; tides++) {
            for (int i = chance.between(0, size); i > 0; i--) {
                waiting.add(signals.next(tide, payload(chance, size, settings)));
            }
            int taken = chance.oneIn(4) ? chance.between(0, waiting.size()) : waiting.size();
            call = (chance.oneIn(3) ? call.withTideIn(tide) : call.withTide(tide))
                    .withArrivals(waiting.subList(0, taken));
            Routing routing = relay.route(call);
            look.at(call, routing);
            waiting.subList(0, taken(call, routing)).clear();
            call = call.after(routing, chance.oneIn(3) ? chance.between(0, 3) : Integer.MAX_VALUE);
            tide = Math.min(tide + chance.between(1, 4), Math.max(routing.due(), tide + 1));
        }
    }
}
