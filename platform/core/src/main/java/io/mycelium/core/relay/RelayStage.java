package io.mycelium.core.relay;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.Routing;
import io.mycelium.core.crew.PluginCaller;
import io.mycelium.core.gate.Gate;
import io.mycelium.core.graph.Births;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Deaths;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.State;
import io.mycelium.core.graph.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Runs the relays, in TIDE IN for what came in and in EMIT for what was emitted, in the order of their graph.
 *
 * <p>A relay takes a signal only if all that it makes of it finds room. So its answer is first held against the sockets
 * behind it; where they have no room for all, it is asked again with as many arrivals as they have room for. It can be
 * asked again because it is a function.
 */
public final class RelayStage {
    /** Most tides bring one signal by each socket; what brings more makes its lists grow. */
    private static final int LIKELY_AT_MOST = 1024;

    private final State state;
    private final Topology topology;
    private final Gate gate;
    private final RelayWishes wishes;
    private final RelayEffects effects;

    public RelayStage(State state, Births births, Gate gate) {
        this.state = state;
        topology = state.topology;
        this.gate = gate;
        wishes = new RelayWishes(state);
        effects = new RelayEffects(state, births, wishes);
    }

    /** At TIDE OUT: what relays wanted of the topology in this tide happens. */
    public void changeTopology(Deaths deaths) {
        wishes.carryOut(deaths);
    }

    /**
     * One pass over all relays that have something to do.
     *
     * @param emitting whether it is that of EMIT, in which those run too who are due
     */
    public void run(long tide, boolean emitting) {
        for (RelayNode relay : topology.relayOrder()) {
            boolean due = emitting && relay.due <= tide;
            boolean again = relay.waiting && relay.service != null && !relay.strikes.leftAlone(tide);
            if (relay.touched || relay.blocked || due || again) {
                relay.touched = false;
                relay.blocked = false;
                relay.waiting = false;
                if (relay.strikes.leftAlone(tide)) {
                    relay.waiting = true; // it failed lately: it is asked again after a while
                } else {
                    route(relay, tide, emitting ? tide + 1 : tide, due);
                }
            }
        }
    }

    private void route(RelayNode relay, long tide, long sensedIn, boolean due) {
        Relay service = relay.service;
        if (service == null) {
            relay.waiting = relay.hasArrivals();
            return;
        }
        int likely = Math.min(relay.entries(), LIKELY_AT_MOST);
        List<CoreSignal> arrivals = new ArrayList<>(likely);
        List<Socket> entries = new ArrayList<>(likely);
        gather(relay, arrivals, entries);
        if (letExpire(relay, arrivals, tide)) {
            arrivals.clear();
            entries.clear();
            gather(relay, arrivals, entries);
        }
        if (arrivals.isEmpty() && !due && !relay.keeps.leftBehind()) {
            return;
        }
        Routing routing = ask(relay, service, arrivals, tide, sensedIn);
        if (routing == null) {
            relay.waiting = true;
            return;
        }
        int fitting = RoomPlan.fitting(topology, relay, routing, arrivals);
        if (fitting < arrivals.size()) {
            relay.blocked = true;
            if (fitting < 0 || fitting == 0 && !due && !relay.keeps.leftBehind()) {
                return;
            }
            routing = ask(relay, service, arrivals.subList(0, fitting), tide, sensedIn);
            if (routing == null) {
                relay.waiting = true;
                return;
            }
        }
        effects.apply(relay, routing, arrivals, fitting, entries, tide);
    }

    /** What may not be acted upon any more goes to nobody; answers whether there was any. */
    private boolean letExpire(RelayNode relay, List<CoreSignal> arrivals, long tide) {
        long clock = gate.clock();
        if (noneIsExpired(arrivals, tide, clock)) {
            return false;
        }
        for (Socket s = relay.firstIn; s != null; ) {
            Socket next = s.nextIn;
            if (s.held() > 0 && !s.isApart()) {
                state.beforeChange(s);
                for (CoreSignal expired : s.drop(signal -> signal.isExpired(tide, clock))) {
                    state.counters().moved++;
                    state.lost(Dissonance.Kind.EXPIRED, relay.name(), expired.expiry(), expired);
                }
                if (s.closing && s.held() == 0) {
                    s.unlinkIn();
                }
            }
            s = next;
        }
        return true;
    }

    private static boolean noneIsExpired(List<CoreSignal> arrivals, long tide, long clock) {
        for (int i = 0; i < arrivals.size(); i++) {
            if (arrivals.get(i).isExpired(tide, clock)) {
                return false;
            }
        }
        return true;
    }

    /** What has arrived, the urgent first, and the socket by which each came. Few relays ever have an urgent one. */
    private static void gather(RelayNode relay, List<CoreSignal> arrivals, List<Socket> entries) {
        boolean urgent = false;
        for (Socket s = relay.firstIn; s != null; s = s.nextIn) {
            if (s.isApart()) {
                continue;
            }
            urgent |= s.urgentHeld() > 0;
            int held = s.otherHeld();
            for (int i = 0; i < held; i++) {
                arrivals.add(s.peekOther(i));
                entries.add(s);
            }
        }
        if (urgent) {
            List<CoreSignal> urgentArrivals = new ArrayList<>();
            List<Socket> urgentEntries = new ArrayList<>();
            for (Socket s = relay.firstIn; s != null; s = s.nextIn) {
                for (int i = 0; i < s.urgentHeld() && !s.isApart(); i++) {
                    urgentArrivals.add(s.peekUrgent(i));
                    urgentEntries.add(s);
                }
            }
            arrivals.addAll(0, urgentArrivals);
            entries.addAll(0, urgentEntries);
        }
    }

    private @Nullable Routing ask(RelayNode relay, Relay service, List<CoreSignal> arrivals, long tide, long sensedIn) {
        ShownCall call = new ShownCall(topology, relay, arrivals, tide, sensedIn);
        try {
            Callable<Routing> function = () -> service.route(call);
            Routing routing = relay.prompt ? gate.callHere(function) : gate.call(function);
            String broken = RelayContract.broken(routing, arrivals.size(), relay);
            if (broken == null) {
                relay.strikes.forgive();
                return routing;
            }
            fault(relay, tide, "it broke its contract: " + broken);
        } catch (PluginCaller.PluginFault fault) {
            fault(relay, tide, String.valueOf(fault.getMessage()));
        } finally {
            call.end();
        }
        return null;
    }

    /** Why a service can't go on with a relay's memory, or null: found by a call that changes nothing. */
    @Nullable
    public String unreadable(Relay service, RelayNode relay) {
        ShownCall call = new ShownCall(topology, relay, List.of(), state.tide, state.tide + 1);
        try {
            gate.call(() -> service.route(call));
            return null;
        } catch (PluginCaller.PluginFault fault) {
            return fault.getMessage();
        } finally {
            call.end();
        }
    }

    private void fault(RelayNode relay, long tide, String what) {
        state.changed = true;
        if (relay.strikes.strike(tide, what)) {
            state.dissonance(
                    Dissonance.Kind.PLUGIN_FAULT,
                    relay.name(),
                    "relay '" + relay.name() + "' of kind '" + relay.plan.kind() + "': " + what
                            + "; what arrived is held until it works or is replaced");
        }
    }
}
