package io.mycelium.core.gate;

import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.TraceContext;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.crew.PluginCaller;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Frequency;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Node;
import io.mycelium.core.graph.OutsideTraces;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.SignalKey;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.State;
import io.mycelium.core.graph.Takers;
import io.mycelium.core.graph.Topology;
import io.mycelium.core.trace.TraceEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What comes in at TIDE IN, as far as the sockets behind it have room: the blueprint's own inputs, what the feeds have,
 * and a prefix of what waits at each body. The tide's thread only.
 */
public final class TideIn {
    private final State state;
    private final Topology topology;
    private final Gate gate;
    private final ArrayDeque<Blueprint.InputPlan> inputs;
    private boolean feedsOpen = true;
    private boolean feedMoved;

    public TideIn(State state, Gate gate) {
        this.state = state;
        topology = state.topology;
        this.gate = gate;
        List<Blueprint.InputPlan> all = state.blueprint.inputs().stream()
                .sorted(Comparator.comparingLong(Blueprint.InputPlan::tide))
                .toList();
        inputs = new ArrayDeque<>(all.subList(all.size() - state.inputsLeft, all.size()));
    }

    public void take(long tide) {
        takeInputs(tide);
        takeFeeds(tide);
        gate.takeOffers(this);
    }

    /** The tide of the blueprint's next input. */
    public long nextDue() {
        return inputs.isEmpty() ? Hypha.NEVER : inputs.getFirst().tide();
    }

    public boolean feedsOpen() {
        return feedsOpen;
    }

    /** Whether a feed went on in the last tide, be it only over a time in which it has nothing. */
    public boolean feedMoved() {
        return feedMoved;
    }

    /** Other services may have opened feeds. */
    public void lookAgain() {
        feedsOpen = true;
    }

    /**
     * Whether a feed might have something now.
     *
     * @param hopeless whether one counts too that failed again and again
     */
    public boolean mayHaveMore(boolean hopeless) {
        if (!feedsOpen) {
            return false;
        }
        for (BodyNode body : topology.bodies) {
            if (body.input != null && !body.ended && (hopeless || !body.strikes.hopeless())) {
                return true;
            }
        }
        return false;
    }

    private void takeInputs(long tide) {
        while (!inputs.isEmpty() && inputs.peekFirst().tide() <= tide) {
            Blueprint.InputPlan input = inputs.peekFirst();
            BodyNode world = topology.bodies.get(0);
            Node named = topology.find(input.to(), world);
            Node to = named instanceof Node.Gone ? Takers.heirOf(named, topology) : named;
            if (to == null) {
                inputs.removeFirst();
                state.inputsLeft--;
                state.dissonance(
                        Dissonance.Kind.DEAD_END,
                        input.to(),
                        "the blueprint's input '" + input.frequency() + "' for tide " + input.tide()
                                + " found nobody there");
                continue;
            }
            Socket socket = topology.between(world, to);
            if (!state.own.sheds(socket) && !socket.way(input.urgent()).takes(input.urgent())) {
                return;
            }
            inputs.removeFirst();
            state.inputsLeft--;
            CoreSignal signal = incoming(
                    world.nextKey(), input.frequency(), input.payload(), tide, input.urgent(), deadline(input));
            counted();
            push(world, socket, signal);
        }
    }

    /** All feeds are asked at once: none sees what another one brings. */
    private void takeFeeds(long tide) {
        boolean open = false;
        feedMoved = false;
        List<Gate.Asked> asked = new ArrayList<>();
        for (BodyNode body : topology.bodies) {
            if (body.input == null || body.ended) {
                continue;
            }
            if (body.strikes.leftAlone(tide)) {
                open = true;
            } else {
                asked.add(new Gate.Asked(body, room(body)));
            }
        }
        if (!asked.isEmpty()) {
            List<PluginCaller.Answer<InputBody.Intake>> answers = gate.take(asked, tide);
            for (int i = 0; i < answers.size(); i++) {
                BodyNode body = asked.get(i).body();
                takeIn(body, answers.get(i), tide);
                open |= !body.ended;
            }
        }
        feedsOpen = open;
    }

    private void takeIn(BodyNode body, PluginCaller.Answer<InputBody.Intake> answer, long tide) {
        try {
            InputBody.Intake intake = answer.get();
            for (InputBody.Incoming in : intake.signals()) {
                ingest(body, body.nextKey(), in.frequency(), in.payload(), tide, false, Signal.NO_DEADLINE);
            }
            boolean moved = !Objects.equals(body.memory, intake.memory());
            feedMoved |= moved;
            state.changed |= moved || intake.ended();
            body.memory = intake.memory();
            body.ended = intake.ended();
            body.strikes.forgive();
        } catch (PluginCaller.PluginFault fault) {
            state.failed(body, String.valueOf(fault.getMessage()));
        }
    }

    /** What is shed needs no room; a feed that has nothing but that before it waits. */
    private int room(BodyNode body) {
        int room = Blueprint.DEFAULT_QUEUE;
        boolean shed = false;
        boolean taking = false;
        Map<Socket, Integer> shared = sharedWays(body, null, false);
        for (Socket s = body.firstOut; s != null; s = s.nextOut) {
            if (state.own.sheds(s)) {
                shed = true;
            } else {
                taking = true;
                Socket way = s.way(false);
                int each = shared == null ? 1 : shared.merge(way, 1, Integer::sum);
                room = Math.min(room, Math.max(0, way.room(false)) / each);
            }
        }
        return shed && !taking ? 0 : room;
    }

    /** A signal that was offered from outside comes in, under the name that it was given. */
    void ingest(SignalKey key, String frequency, PlainMap payload, boolean urgent, long deadline) {
        BodyNode body = (BodyNode) key.origin;
        body.taken = key.seq;
        ingest(body, key, frequency, payload, state.tide, urgent, deadline);
    }

    /** A signal that comes in is part of a trace of the outside. */
    void comesWith(@Nullable TraceContext trace, SignalKey key) {
        if (trace != null) {
            if (state.outside == null) {
                state.outside = new OutsideTraces();
            }
            state.outside.put(key, trace);
        }
    }

    /** The name of the next signal that comes in again. */
    SignalKey nextReplay() {
        BodyNode world = topology.bodies.get(0);
        return new SignalKey(world, (int) state.incarnation, world.taken + 1);
    }

    /** Whether a signal that comes in again to somebody need not wait; for nobody it need not either. */
    boolean hasRoomFor(String name, boolean urgent) {
        Node to = taking(name);
        Socket socket = to == null ? null : topology.bodies.get(0).socketTo(to);
        return socket == null || !state.own.sheds(socket) && socket.way(urgent).takes(urgent);
    }

    private @Nullable Node taking(String name) {
        Node to = topology.find(name, topology.bodies.get(0));
        boolean takes = to instanceof Hypha || to instanceof RelayNode || to instanceof BodyNode b && !b.isInput();
        return takes ? to : null;
    }

    void replay(SignalKey key, CoreSignal signal, TideInputs.Again again) {
        replay(key, signal.frequency.name, signal.payload, signal.urgent, again, signal.key);
    }

    void replay(SignalKey key, String frequency, PlainMap payload, boolean urgent, TideInputs.Again again) {
        SignalId of = again.of();
        Node origin = Objects.requireNonNull(topology.find(of.origin()), "who emitted " + of);
        SignalKey replayed = SignalKey.of(origin, (int) of.generation(), of.seq(), of.copy());
        replay(key, frequency, payload, urgent, again, replayed);
    }

    /** The signal of a dissonance comes in again, as a new one of the world, to whom it is for now. */
    private void replay(
            SignalKey key,
            String frequency,
            PlainMap payload,
            boolean urgent,
            TideInputs.Again again,
            SignalKey replayed) {
        BodyNode world = (BodyNode) key.origin;
        world.taken = key.seq;
        world.signals++;
        CoreSignal signal = CoreSignal.of(
                key,
                topology.frequencies.of(frequency),
                payload,
                null,
                null,
                state.tide,
                urgent,
                Signal.NO_DEADLINE,
                replayed);
        counted();
        state.dissonances.replayed(again.dissonance(), key.id());
        Node to = taking(again.to());
        if (to == null) {
            state.lost(Dissonance.Kind.DEAD_END, again.to(), "it was replayed, and nobody there takes it", signal);
        } else {
            push(world, topology.between(world, to), signal);
        }
    }

    /** Why a signal of a body does not come in, if all that it would go to is shed; else null. */
    @Nullable
    String shed(BodyNode body, String name) {
        Socket shed = null;
        for (Socket s = body.firstOut; s != null; s = s.nextOut) {
            boolean carries = s.carries(topology.frequencies.of(name));
            if (carries && !state.own.sheds(s)) {
                return null;
            }
            shed = carries ? s : shed;
        }
        return shed == null ? null : "'" + shed.to.name() + "', to whom it goes, is shed for now";
    }

    /** A socket that the signal would go into and that does not take it, one that throttles before others. */
    @Nullable
    Socket fullSocket(BodyNode body, String name, boolean urgent) {
        Frequency frequency = topology.frequencies.of(name);
        Map<Socket, Integer> shared = sharedWays(body, frequency, urgent);
        Socket full = null;
        for (Socket s = body.firstOut; s != null; s = s.nextOut) {
            Socket way = s.carries(frequency) && !state.own.sheds(s) ? s.way(urgent) : null;
            if (way != null && !way.takes(shared == null ? 1 : shared.merge(way, 1, Integer::sum), urgent)) {
                if (way.full.throttles()) {
                    return way;
                }
                full = way;
            }
        }
        return full;
    }

    /**
     * What counts how many instances of a signal go into each socket, where some of those behind a body are full and divert,
     * so that several may go into one; null where each goes into its own.
     *
     * @param frequency of the signal; null: any
     */
    private @Nullable Map<Socket, Integer> sharedWays(BodyNode body, @Nullable Frequency frequency, boolean urgent) {
        for (Socket s = body.firstOut; s != null; s = s.nextOut) {
            boolean carries = frequency == null || s.carries(frequency);
            if (s.overflow != null && carries && !state.own.sheds(s) && s.way(urgent) != s) {
                return new HashMap<>();
            }
        }
        return null;
    }

    private void ingest(
            BodyNode body, SignalKey key, String name, PlainMap payload, long tide, boolean urgent, long deadline) {
        CoreSignal signal = incoming(key, name, payload, tide, urgent, deadline);
        counted();
        body.signals++;
        int instance = 0;
        for (Socket s = body.firstOut; s != null; s = s.nextOut) {
            if (s.carries(signal.frequency)) {
                if (instance > 0) {
                    state.counters().copied++;
                    state.counters().held++;
                }
                push(body, s, instance == 0 ? signal : signal.instance(instance, signal.frequency));
                instance++;
            }
        }
        if (instance == 0) {
            state.lost(Dissonance.Kind.NO_ROUTE, body.name(), "no socket of '" + body.name() + "' carries it", signal);
        }
    }

    private long deadline(Blueprint.InputPlan input) {
        return input.within() == 0
                ? Signal.NO_DEADLINE
                : CoreSignal.deadline(input.within(), input.tide(), gate.clock());
    }

    private void push(BodyNode from, Socket socket, CoreSignal signal) {
        if (state.ways != null && state.ways.wants(signal)) {
            state.ways.add(new TraceEvent.Enters(from.name(), signal, socket.to.name()));
        }
        state.push(socket, signal);
    }

    private void counted() {
        state.counters().ingested++;
        state.counters().held++;
        state.counters().moved++;
    }

    private CoreSignal incoming(
            SignalKey key, String name, PlainMap payload, long tide, boolean urgent, long deadline) {
        return CoreSignal.of(key, topology.frequencies.of(name), payload, null, null, tide, urgent, deadline);
    }
}
