package io.mycelium.core.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.NotIngestedException;
import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.relay.Relay;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.crew.PluginCaller;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.NewNetwork;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.State;
import io.mycelium.core.graph.Strikes;
import io.mycelium.core.tide.TestNetworks;
import io.mycelium.testkit.health.LambdaPolicy;
import io.mycelium.testkit.network.ReferenceRelays;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A gate between a made world and a state, without the tides around it; and one that answers from what it wrote down. */
class LiveGateTest {
    private static final Behaviour DEAF = LambdaBehaviour.of("deaf", (hypha, state, signal, out) -> state);

    private final TestNetworks net = new TestNetworks()
            .species("S", DEAF)
            .hypha("a", "S")
            .hypha("b", "S")
            .input("in")
            .input("other")
            .body("feed", Direction.IN, "made")
            .body("sink", Direction.OUT, "made")
            .socket("in", "a", 2, FullPolicy.THROTTLE, "go", "all")
            .socket("in", "b", 2, FullPolicy.REJECT, "all", "lossy")
            .socket("other", "a")
            .socket("feed", "a", 3, FullPolicy.REJECT);
    private final State state = state();
    private final Inlet inlet = new Inlet(state.topology.bodies, 100, 7);
    private final Wishing wishing = new Wishing();
    private final List<TideInputs> recorded = new ArrayList<>();
    private long clock = 1_000;

    private State state() {
        State made = NewNetwork.nodes(net.blueprint(), species -> DEAF);
        NewNetwork.found(made);
        return made;
    }

    private BodyNode body(String name) {
        return (BodyNode) state.topology.find(name);
    }

    private LiveGate gate(PluginCaller caller) {
        return new LiveGate(inlet, caller, () -> clock++, wishing, () -> 0);
    }

    private LiveGate recording(PluginCaller caller) {
        LiveGate gate = gate(caller);
        gate.record(recorded::add);
        return gate;
    }

    private IngressQueue.Entry offer(String name, String frequency, boolean urgent) {
        return (IngressQueue.Entry)
                inlet.of(body(name)).offer(frequency, PlainMap.of("n", 1L), urgent, Signal.NO_DEADLINE);
    }

    private Socket socket(String from, String to) {
        return state.topology.find(from).socketTo(state.topology.find(to));
    }

    /** What a feed or a sink is asked, and answers. */
    private static InputBody feed(InputBody.@Nullable Intake answer) {
        return new InputBody() {
            @Override
            public Intake take(@Nullable Object memory, long tide, int room) {
                if (answer == null) {
                    throw new IllegalStateException("rough sea");
                }
                return answer;
            }

            @Override
            public void close() {}
        };
    }

    private static InputBody.Intake take(Gate gate, BodyNode body, long tide, int room)
            throws PluginCaller.PluginFault {
        return gate.take(List.of(new Gate.Asked(body, room)), tide).get(0).get();
    }

    private static @Nullable Object deliver(Gate gate, BodyNode body) throws PluginCaller.PluginFault {
        return gate.deliver(List.of(new Gate.Handed(body, List.of()))).get(0).get();
    }

    private static OutputBody sink(@Nullable Object answer) {
        return new OutputBody() {
            @Override
            public @Nullable Object deliver(@Nullable Object memory, List<Output> outputs) {
                if (answer == null) {
                    throw new IllegalStateException("no room");
                }
                return answer;
            }

            @Override
            public void close() {}
        };
    }

    // ---- what was offered

    @Test
    void shouldTakeTurnsAmongBodiesUrgentSignalsFirst() {
        LiveGate gate = recording(new PluginCaller("test", 0));
        offer("in", "go", false);
        offer("in", "go", false);
        offer("in", "go", false);
        offer("other", "x", false);
        offer("other", "x", false);
        offer("other", "y", true);
        assertThat(inlet.urgentOffered()).isTrue();
        state.tide = 3;
        gate.beginTide(state);
        TideIn tideIn = new TideIn(state, gate);
        tideIn.take(3);
        gate.endTide();
        assertThat(inlet.urgentOffered()).isFalse();
        assertThat(recorded.get(0).offered())
                .extracting(o -> o.body() + " " + o.frequency() + " " + o.seq())
                .containsExactly("other y 1", "in go 1", "other x 2", "in go 2", "other x 3");
        assertThat(inlet.waiting()).as("no room for the third").isEqualTo(1);
        assertThat(inlet.of(body("in")).first(false)).isNotNull();
        assertThat(state.counters().ingested).isEqualTo(5);
    }

    @Test
    void shouldTellWhoOfferedWhenASocketRejectsAndNotWhenAnotherOneThrottles() {
        LiveGate gate = gate(new PluginCaller("test", 0));
        state.tide = 4;
        gate.beginTide(state);
        TideIn tideIn = new TideIn(state, gate);
        offer("in", "lossy", false);
        offer("in", "lossy", false);
        tideIn.take(4);
        IngressQueue.Entry rejected = offer("in", "lossy", false);
        IngressQueue.Entry nowhere = offer("in", "nobody carries it", false);
        IngressQueue.Entry rejectedToo = offer("in", "all", false);
        tideIn.take(4);
        assertThat(catchThrowable(rejected.ingested::join))
                .hasCauseInstanceOf(NotIngestedException.class)
                .hasMessageContaining("is full (2 signals) and rejects");
        assertThat(catchThrowable(rejectedToo.ingested::join)).hasCauseInstanceOf(NotIngestedException.class);
        assertThat(nowhere.ingested).as("the tide is not over").isNotDone();
        inlet.tellTaken();
        assertThat(nowhere.ingested).isCompletedWithValue(4L);
        assertThat(state.dissonances.take())
                .extracting(Dissonance::kind, Dissonance::where)
                .containsExactly(tuple(Dissonance.Kind.NO_ROUTE, "in"));
        offer("in", "go", false);
        offer("in", "go", false);
        tideIn.take(4);
        IngressQueue.Entry waits = offer("in", "all", false);
        tideIn.take(4);
        assertThat(waits.ingested).as("a throttles, whatever b does").isNotDone();
    }

    @Test
    void shouldCopyASignalForEachSocketThatCarriesIt() {
        LiveGate gate = gate(new PluginCaller("test", 0));
        gate.beginTide(state);
        offer("in", "all", false);
        new TideIn(state, gate).take(1);
        assertThat(socket("in", "a").held()).isEqualTo(1);
        assertThat(socket("in", "b").held()).isEqualTo(1);
        assertThat(state.counters().copied).isEqualTo(1);
        assertThat(state.counters().held).isEqualTo(2);
        assertThat(body("in").signals).isEqualTo(1);
    }

    // ---- the clock and what plugins answer

    @Test
    void shouldAskTheClockOnceATide() {
        LiveGate gate = gate(new PluginCaller("test", 0));
        gate.beginTide(state);
        assertThat(List.of(gate.clock(), gate.clock())).containsExactly(1_000L, 1_000L);
        gate.beginTide(state);
        assertThat(gate.clock()).isEqualTo(1_001);
    }

    @Test
    void shouldRefuseAnIntakeAsAWholeWhenAFeedDidNotKeepItsContract() {
        LiveGate gate = gate(new PluginCaller("test", 0));
        BodyNode feed = body("feed");
        List<InputBody.Incoming> two = List.of(
                new InputBody.Incoming("go", PlainMap.EMPTY), new InputBody.Incoming("go", PlainMap.of("n", 2L)));
        feed.input = feed(new InputBody.Intake("m", two, false));
        assertThatThrownBy(() -> take(gate, feed, 1, 1)).hasMessageContaining("2 signals where there was room for 1");
        feed.input = feed(
                new InputBody.Intake("m", List.of(two.get(0), new InputBody.Incoming(null, PlainMap.EMPTY)), false));
        assertThatThrownBy(() -> take(gate, feed, 1, 9)).hasMessageContaining("without a frequency or payload");
        feed.input = feed(new InputBody.Intake("m", List.of(new InputBody.Incoming("go", null)), false));
        assertThatThrownBy(() -> take(gate, feed, 1, 9)).hasMessageContaining("without a frequency or payload");
    }

    @Test
    void shouldRememberWhatAFeedAnsweredAndSayWhetherItWentOn() {
        LiveGate gate = gate(new PluginCaller("test", 0));
        gate.beginTide(state);
        TideIn tideIn = new TideIn(state, gate);
        assertThat(tideIn.mayHaveMore(true)).as("no service").isFalse();
        BodyNode feed = body("feed");
        feed.input = feed(new InputBody.Intake("m", List.of(), false));
        assertThat(tideIn.mayHaveMore(true)).isTrue();
        state.changed = false;
        tideIn.take(1);
        assertThat(feed.memory).isEqualTo("m");
        assertThat(tideIn.feedMoved()).isTrue();
        assertThat(tideIn.feedsOpen()).isTrue();
        assertThat(state.changed).isTrue();
        state.changed = false;
        tideIn.take(2);
        assertThat(tideIn.feedMoved()).as("the memory is as before").isFalse();
        assertThat(state.changed).isFalse();
        feed.input = feed(new InputBody.Intake("m", List.of(), true));
        tideIn.take(3);
        assertThat(state.changed).as("it has ended").isTrue();
        assertThat(tideIn.feedsOpen()).isFalse();
        assertThat(tideIn.mayHaveMore(true)).isFalse();
        tideIn.lookAgain();
        assertThat(tideIn.mayHaveMore(true)).as("the feed itself has ended").isFalse();
    }

    @Test
    void shouldGiveTheDeliveredMemoryBackAndNameTheFault() throws Exception {
        LiveGate gate = gate(new PluginCaller("test", 0));
        BodyNode sink = body("sink");
        sink.output = sink(PlainMap.of("at", 5L));
        assertThat(deliver(gate, sink)).isEqualTo(PlainMap.of("at", 5L));
        sink.output = sink(new Object());
        assertThatThrownBy(() -> deliver(gate, sink)).isInstanceOf(PluginCaller.PluginFault.class);
        sink.output = sink(null);
        assertThatThrownBy(() -> deliver(gate, sink)).hasMessageContaining("no room");
    }

    @Test
    void shouldAskNobodyAndWriteDownTheSameMemoryWhenABodyTakesNoOutputs() throws Exception {
        LiveGate gate = recording(new PluginCaller("test", 0));
        BodyNode sink = body("sink");
        sink.output = sink(null);
        sink.takesOutputs = false;
        sink.memory = "as it was";
        gate.beginTide(state);
        assertThat(deliver(gate, sink)).isEqualTo("as it was");
        gate.endTide();
        assertThat(recorded.get(0).delivered()).containsExactly(new TideInputs.Delivered("sink", null, "as it was"));
    }

    // ---- the record

    private static <T> @Nullable Throwable failing(LiveGate gate, Callable<T> call) {
        return catchThrowable(() -> gate.call(call));
    }

    @Test
    void shouldWriteDownAllThatItWasToldWhenSomebodyWantsToHaveIt() throws Exception {
        try (PluginCaller caller = new PluginCaller("test", 500)) {
            LiveGate gate = recording(caller);
            Relay one = ReferenceRelays.all().get("fanout");
            Relay other = ReferenceRelays.all().get("birth");
            gate.swapped(Map.of("deaf", DEAF), Map.of("fanout", one), Map.of(), Map.of());
            gate.swapped(Map.of("deaf", DEAF), Map.of("fanout", other), Map.of(), Map.of());
            gate.swapped(Map.of(), Map.of("fanout", one), Map.of("standard", LambdaPolicy.good()), Map.of());
            body("feed").ended = true;
            body("sink").output = sink("m");
            body("sink").strikes.strike(9, "it threw");
            gate.bound(state.topology.bodies);
            gate.passed(41);
            state.dissonances.add(41, Dissonance.Kind.CHECKPOINT, "test", "disk full", null, null);
            state.tide = 42;
            assertThat(failing(gate, () -> {
                        throw new IllegalStateException("before the tide");
                    }))
                    .isNotNull();
            gate.beginTide(state);
            body("feed").input =
                    feed(new InputBody.Intake(7L, List.of(new InputBody.Incoming("go", PlainMap.of("n", 1L))), true));
            take(gate, body("feed"), 42, 5);
            body("feed").input = feed(null);
            assertThat(catchThrowable(() -> take(gate, body("feed"), 42, 5))).isNotNull();
            deliver(gate, body("sink"));
            body("sink").output = sink(null);
            assertThat(catchThrowable(() -> deliver(gate, body("sink")))).isNotNull();
            assertThat(gate.<Object>call(() -> "fine")).isEqualTo("fine");
            assertThat(failing(gate, () -> {
                        throw new IllegalStateException("broken");
                    }))
                    .isNotNull();
            CountDownLatch never = new CountDownLatch(1);
            assertThat(failing(gate, () -> {
                        never.await();
                        return null;
                    }))
                    .isNotNull();
            gate.abandoned(List.of(new Abandoned("a", 1, "too long")));
            gate.endTide();
            assertThat(failing(gate, () -> {
                        throw new IllegalStateException("after the tide");
                    }))
                    .isNotNull();
            gate.beginTide(state);
            gate.abandoned(List.of());
            gate.endTide();
        }
        String pack = DEAF.pack().version() + " " + DEAF.pack().hash();
        assertThat(recorded).hasSize(2);
        TideInputs inputs = recorded.get(0);
        assertThat(inputs.tide()).isEqualTo(42);
        assertThat(inputs.clock()).isEqualTo(1_000);
        assertThat(inputs.before())
                .containsExactly(
                        new TideInputs.Swapped(PlainMap.of(Map.of("pack deaf", pack, "relay fanout", "1"))),
                        new TideInputs.Swapped(PlainMap.of(Map.of("pack deaf", pack, "relay fanout", "2"))),
                        new TideInputs.Swapped(PlainMap.of(Map.of("relay fanout", "1", "policy standard", "1"))),
                        new TideInputs.Served("feed", false, true, new Strikes().plain()),
                        new TideInputs.Served(
                                "sink", true, false, body("sink").strikes.plain()),
                        new TideInputs.Passed(41),
                        new TideInputs.Noted(41, Dissonance.Kind.CHECKPOINT, "test", "disk full"));
        assertThat(inputs.fed())
                .containsExactly(
                        new TideInputs.Fed(
                                "feed", null, 7L, List.of(new TideInputs.In("go", PlainMap.of("n", 1L))), true),
                        new TideInputs.Fed(
                                "feed", "it threw IllegalStateException: rough sea", null, List.of(), false));
        assertThat(inputs.delivered())
                .containsExactly(
                        new TideInputs.Delivered("sink", null, "m"),
                        new TideInputs.Delivered("sink", "it threw IllegalStateException: no room", null));
        assertThat(inputs.faults())
                .containsExactly(
                        new TideInputs.Fault(2, "it threw IllegalStateException: broken", false),
                        new TideInputs.Fault(3, "it did not return within 500 ms; the call was abandoned", true));
        assertThat(inputs.abandoned()).containsExactly(new Abandoned("a", 1, "too long"));
        assertThat(TideInputs.of(inputs.toBytes())).isEqualTo(inputs);
        assertThat(recorded.get(1))
                .as("the next tide begins anew, but for what nobody has taken")
                .isEqualTo(new TideInputs(
                        42,
                        1_001,
                        List.of(new TideInputs.Noted(41, Dissonance.Kind.CHECKPOINT, "test", "disk full")),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    // ---- answering from the record

    private TideInputs inputs(long tide) {
        return new TideInputs(
                tide,
                99,
                List.of(),
                List.of(),
                List.of(new TideInputs.Fed("feed", null, "m", List.of(), false)),
                List.of(new TideInputs.Delivered("sink", null, "n")),
                List.of(new TideInputs.Fault(2, "broken", true)),
                List.of(),
                List.of(new Wish.Kill("a")));
    }

    @Test
    void shouldAnswerAsItWasAnsweredWhenATideIsRunAgain() throws Exception {
        ReplayGate gate = new ReplayGate(state.topology);
        state.tide = 5;
        gate.load(inputs(5));
        gate.beginTide(state);
        assertThat(gate.clock()).isEqualTo(99);
        assertThat(gate.wishes()).containsExactly(new Wish.Kill("a"));
        assertThat(take(gate, body("feed"), 5, 9).memory()).isEqualTo("m");
        assertThat(deliver(gate, body("sink"))).isEqualTo("n");
        assertThat(gate.<String>call(() -> "first")).isEqualTo("first");
        assertThatThrownBy(() -> gate.call(() -> "second"))
                .isInstanceOf(PluginCaller.HungException.class)
                .hasMessage("broken");
        gate.endTide();
    }

    @Test
    void shouldSayHowTheRecordDoesNotFitWhenSomethingElseIsAsked() throws Exception {
        ReplayGate gate = new ReplayGate(state.topology);
        state.tide = 6;
        assertThatThrownBy(() -> gate.beginTide(state)).hasMessageContaining("of which there is no record");
        gate.load(inputs(5));
        assertThatThrownBy(() -> gate.beginTide(state))
                .hasMessage("the record of tide 5 does not fit: it is of tide 5, and tide 6 runs");
        assertThatThrownBy(gate::endTide).hasMessageContaining("answers to what was not asked");
        assertThatThrownBy(() -> gate.call(() -> {
                    throw new IllegalStateException("now");
                }))
                .hasMessageContaining("failed now that did not then");
        assertThatThrownBy(() -> deliver(gate, body("feed"))).hasMessageContaining("'feed'");
        assertThatThrownBy(() -> deliver(gate, body("sink"))).hasMessageContaining("'sink'");
        assertThatThrownBy(() -> take(gate, body("in"), 5, 1)).hasMessageContaining("feed 'in'");
        assertThatThrownBy(() -> take(gate, body("feed"), 5, 1)).hasMessageContaining("feed 'feed'");
        assertThatThrownBy(() -> gate.abandoned(List.of(Abandoned.notAsked("a"))))
                .hasMessageContaining("given up now");
    }

    @Test
    void shouldServeABodyAsItWasServed() {
        BodyNode sink = body("sink");
        sink.strikes.strike(5, "it threw");
        PlainMap strikes = sink.strikes.plain();
        sink.strikes.forgive();
        ReplayGate.serve(sink, new TideInputs.Served("sink", true, false, strikes));
        assertThat(sink.serving()).isTrue();
        assertThat(sink.input).isNull();
        assertThat(sink.strikes.plain()).isEqualTo(strikes);
        ReplayGate.serve(body("feed"), new TideInputs.Served("feed", true, true, PlainMap.EMPTY));
        assertThat(body("feed").input).isNotNull();
        assertThat(body("feed").output).isNull();
        assertThat(body("feed").ended).isTrue();
        ReplayGate.serve(sink, new TideInputs.Served("sink", false, false, PlainMap.EMPTY));
        assertThat(sink.serving()).isFalse();
    }
}
