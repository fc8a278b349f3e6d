package io.mycelium.core.graph;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.FullPolicy;
import java.util.List;

/** Nodes of no network for tests of single parts, and what tests of other rooms look at inside the graph. */
public final class TestNodes {
    private static final Frequency.Table FREQUENCIES = new Frequency.Table();

    private TestNodes() {}

    public static BodyNode body() {
        return new BodyNode(1, new Blueprint.BodyPlan("in", Direction.IN, BodyNode.LOG, PlainMap.EMPTY, 3));
    }

    static Hypha hypha(int id, String name) {
        Blueprint.Species plan =
                new Blueprint.Species("S", null, PlainMap.EMPTY, 1, 1, FullPolicy.REJECT, false, false);
        return new Hypha(id, name, new Species(0, plan, Unheeding.INSTANCE), PlainMap.EMPTY, 0);
    }

    /** A relay with so many targets. */
    public static RelayNode relay(int targets) {
        RelayNode relay = new RelayNode(2, 1, new Blueprint.RelayPlan("relay", "fanout", PlainMap.EMPTY));
        for (int i = 0; i < targets; i++) {
            relay.targets.add(new Socket(i, relay, hypha(5 + i, "h" + i), List.of(), 1, FullPolicy.REJECT));
        }
        return relay;
    }

    /** A socket that carries all, from the first body. */
    public static Socket open(State state, Hypha to) {
        return state.topology.open(state.topology.bodies.get(0), to, List.of(), 0, null);
    }

    /** How many pieces of memory the hyphae take. */
    public static int pages(State state) {
        return state.topology.hyphae.pages();
    }

    /** How many wake-ups are kept, those overtaken with them. */
    public static int wakeUps(State state) {
        return state.wakeTimes.entries();
    }

    static CoreSignal signal(BodyNode from, boolean urgent) {
        return CoreSignal.of(
                from.nextKey(), FREQUENCIES.of("a"), PlainMap.EMPTY, null, null, 1, urgent, Signal.NO_DEADLINE);
    }
}
