package io.mycelium.core.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.crew.PluginCaller;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.NewNetwork;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.State;
import io.mycelium.core.tide.TestNetworks;
import io.mycelium.core.trace.TraceEvent;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Bodies that work and fail, stepped by hand: what they deliver, what comes in from them and from the blueprint. */
class OutletTest {
    private static final Behaviour DEAF = LambdaBehaviour.of("deaf", (hypha, state, signal, out) -> state);

    private final TestNetworks net = new TestNetworks()
            .species("S", DEAF)
            .hypha("a", "S")
            .hypha("b", "S")
            .body("sink", Direction.OUT, "made")
            .body("feed", Direction.IN, "made")
            .socket("a", "sink")
            .socket("b", "sink")
            .socket("feed", "a", 5, FullPolicy.THROTTLE)
            .socket("feed", "b", 3, FullPolicy.REJECT)
            .at(1, "a", "go", PlainMap.EMPTY)
            .at(1, "nobody", "go", PlainMap.EMPTY)
            .at(2, "b", "go", PlainMap.EMPTY);
    private final State state = state();
    private final LiveGate gate = new LiveGate(
            new Inlet(state.topology.bodies, 10, 1), new PluginCaller("test", 0), () -> 0, new Wishing(), () -> 0);
    private final Outlet outlet = new Outlet(state, gate);
    private final BodyNode sink = (BodyNode) state.topology.find("sink");
    private final BodyNode feed = (BodyNode) state.topology.find("feed");
    private final List<List<Long>> handed = new ArrayList<>();
    private boolean failing;

    private State state() {
        State made = NewNetwork.nodes(net.blueprint(), species -> DEAF);
        NewNetwork.found(made);
        made.tide = 1;
        return made;
    }

    private void served() {
        sink.output = new OutputBody() {
            @Override
            public @Nullable Object deliver(@Nullable Object memory, List<Output> outputs) {
                handed.add(outputs.stream().map(Output::number).toList());
                if (failing) {
                    throw new IllegalStateException("no room");
                }
                return (long) outputs.size();
            }

            @Override
            public void close() {}
        };
    }

    private Socket emit(String from) {
        Hypha hypha = (Hypha) state.topology.find(from);
        Socket socket = hypha.socketTo(sink);
        state.push(
                socket,
                CoreSignal.of(
                        hypha.nextKey(),
                        state.topology.frequencies.of("out"),
                        PlainMap.EMPTY,
                        null,
                        null,
                        state.tide,
                        false,
                        Signal.NO_DEADLINE));
        state.counters().held++;
        sink.touched = true;
        return socket;
    }

    private List<TraceEvent> deliverIn(long tide) {
        state.tide = tide;
        return outlet.deliver();
    }

    // ---- out

    @Test
    void shouldPutIntoTheLogAndHandOverWhatWasEmitted() {
        served();
        emit("a");
        emit("b");
        long moved = state.counters().moved;
        state.changed = false;
        assertThat(deliverIn(1)).hasSize(3).last().isEqualTo(new TraceEvent.Delivers("sink", 2));
        assertThat(handed).containsExactly(List.of(1L, 2L));
        assertThat(sink.memory).isEqualTo(2L);
        assertThat(sink.handed).isEqualTo(2);
        assertThat(sink.signals).isEqualTo(2);
        assertThat(sink.log.last()).isEqualTo(2);
        assertThat(state.changed).isTrue();
        assertThat(state.counters().delivered).isEqualTo(2);
        assertThat(state.counters().held).isZero();
        assertThat(state.counters().moved - moved).isEqualTo(2);
        assertThat(deliverIn(2)).as("nothing new").isEmpty();
        assertThat(handed).hasSize(1);
    }

    @Test
    void shouldHoldWhatWasEmittedUntilABodyIsServed() {
        emit("a");
        assertThat(deliverIn(1)).as("it waits for its service").isEmpty();
        assertThat(sink.touched).isTrue();
        served();
        deliverIn(2);
        assertThat(handed).containsExactly(List.of(1L));
    }

    @Test
    void shouldHandOverAgainWhatAServiceMissedOnceItIsNoLongerLeftAlone() {
        served();
        failing = true;
        emit("a");
        deliverIn(1);
        assertThat(sink.handed).isZero();
        assertThat(state.dissonances.take())
                .singleElement()
                .satisfies(d -> assertThat(d.message()).contains("no room"));
        emit("a");
        deliverIn(2);
        assertThat(handed).as("left alone for two tides").hasSize(1);
        failing = false;
        emit("b");
        deliverIn(3);
        assertThat(handed).containsExactly(List.of(1L), List.of(1L, 2L, 3L));
        assertThat(sink.handed).isEqualTo(3);
        assertThat(sink.strikes.fault()).isNull();
        emit("b");
        deliverIn(4);
        assertThat(handed).endsWith(List.of(4L));
    }

    @Test
    void shouldTellNoMoreAListenerThatThrows() {
        served();
        List<String> told = new ArrayList<>();
        sink.log.onOutput(() -> told.add("one"));
        sink.log.onOutput(() -> {
            throw new IllegalStateException("deaf");
        });
        emit("a");
        deliverIn(1);
        assertThat(state.dissonances.take())
                .extracting(Dissonance::message)
                .containsExactly(
                        "a listener to the outputs of 'sink' is told no more: it threw IllegalStateException: deaf");
        emit("a");
        deliverIn(2);
        assertThat(told).hasSize(2);
        assertThat(state.dissonances.take()).isEmpty();
    }

    @Test
    void shouldLetGoOfASocketWhoseSenderHasDiedOnceItIsEmpty() {
        served();
        emit("a");
        state.topology.remove((Hypha) state.topology.find("a"), s -> {});
        assertThat(sink.firstIn.nextIn).isNotNull();
        deliverIn(1);
        assertThat(handed).containsExactly(List.of(1L));
        assertThat(sink.firstIn.from).isSameAs(state.topology.find("b"));
        assertThat(sink.firstIn.nextIn).isNull();
    }

    // ---- in

    private void fed(InputBody.Intake... answers) {
        List<InputBody.Intake> left = new ArrayList<>(List.of(answers));
        feed.input = new InputBody() {
            @Override
            public Intake take(@Nullable Object memory, long tide, int room) {
                handed.add(List.of(tide, (long) room));
                if (left.isEmpty()) {
                    throw new IllegalStateException("rough sea");
                }
                return left.remove(0);
            }

            @Override
            public void close() {}
        };
    }

    private static InputBody.Intake signals(int count) {
        List<InputBody.Incoming> signals = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            signals.add(new InputBody.Incoming("go", PlainMap.of("i", (long) i)));
        }
        return new InputBody.Intake((long) count, signals, false);
    }

    private static TideIn tookIn(TideIn tideIn, State state, long tide) {
        state.tide = tide;
        tideIn.take(tide);
        return tideIn;
    }

    @Test
    void shouldTakeFromAFeedWhatTheFullestSocketHasRoomFor() {
        fed(signals(1), signals(2), signals(0));
        TideIn tideIn = new TideIn(state, gate);
        long moved = state.counters().moved;
        tookIn(tideIn, state, 3);
        assertThat(state.counters().ingested)
                .as("one of the feed, two of the blueprint")
                .isEqualTo(3);
        assertThat(feed.firstOut.held()).isEqualTo(1);
        assertThat(feed.firstOut.peekOther(0).id())
                .isNotEqualTo(feed.firstOut.nextOut.peekOther(0).id());
        assertThat(state.counters().moved - moved)
                .as("three in, four into sockets")
                .isEqualTo(7);
        tookIn(tideIn, state, 4);
        tookIn(tideIn, state, 5);
        assertThat(handed).containsExactly(List.of(3L, 3L), List.of(4L, 2L), List.of(5L, 0L));
        assertThat(feed.signals).isEqualTo(3);
    }

    @Test
    void shouldLeaveAFeedAloneForAWhileWhenItFailed() {
        fed();
        TideIn tideIn = new TideIn(state, gate);
        tookIn(tideIn, state, 11);
        assertThat(state.dissonances.take())
                .extracting(Dissonance::message)
                .anySatisfy(message -> assertThat(message).contains("rough sea"));
        assertThat(tideIn.feedsOpen()).isTrue();
        tookIn(tideIn, state, 12);
        assertThat(tideIn.feedsOpen()).as("it will be asked again").isTrue();
        assertThat(handed).hasSize(1);
        fed(signals(0));
        tookIn(tideIn, state, 13);
        assertThat(handed).hasSize(2);
        assertThat(feed.strikes.fault()).isNull();
    }

    @Test
    void shouldTakeTheBlueprintsInputsInTheirTidesAndSayWhomItDidNotFind() {
        TideIn tideIn = new TideIn(state, gate);
        assertThat(state.inputsLeft).isEqualTo(3);
        assertThat(tideIn.nextDue()).isEqualTo(1);
        tookIn(tideIn, state, 1);
        assertThat(tideIn.nextDue()).isEqualTo(2);
        assertThat(state.inputsLeft).isEqualTo(1);
        assertThat(state.dissonances.take()).singleElement().satisfies(d -> {
            assertThat(d.kind()).isEqualTo(Dissonance.Kind.DEAD_END);
            assertThat(d.message()).isEqualTo("the blueprint's input 'go' for tide 1 found nobody there");
        });
        state.topology.remove((Hypha) state.topology.find("b"), s -> {});
        tookIn(tideIn, state, 2);
        assertThat(state.dissonances.take()).hasSize(1);
        assertThat(state.inputsLeft).isZero();
        assertThat(tideIn.nextDue()).isEqualTo(Hypha.NEVER);
    }
}
