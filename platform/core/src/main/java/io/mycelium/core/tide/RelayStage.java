package io.mycelium.core.tide;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.relay.Relay;
import io.mycelium.api.relay.RelayCall;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.FullPolicy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Runs the relays, in TIDE IN for what came in and in EMIT for what was emitted, in the order of their graph.
 *
 * <p>A relay takes a signal only if all that it makes of it finds room. So its answer is first held against the sockets
 * behind it; where they have no room for all, it is asked again with as many arrivals as they have room for. It can be
 * asked again because it is a function.
 */
final class RelayStage {
    private final State state;
    private final Births births;
    private final Topology topology;
    private final Guard guard;
    private final Frequency.Table frequencies;
    private Socket[] targets = new Socket[0];

    RelayStage(State state, Births births, Guard guard) {
        this.state = state;
        this.births = births;
        topology = state.topology;
        this.guard = guard;
        this.frequencies = topology.frequencies;
    }

    /** One pass over all relays that have something to do. */
    void run(long tide, boolean dueToo) {
        for (RelayNode relay : topology.relayOrder()) {
            boolean due = dueToo && relay.due <= tide;
            boolean again = relay.waiting && relay.service != null && relay.retryAt <= tide;
            if (relay.touched || relay.blocked || due || again) {
                relay.touched = false;
                relay.blocked = false;
                relay.waiting = false;
                if (relay.strikes > 0 && relay.retryAt > tide) {
                    relay.waiting = true; // it failed lately: it is asked again after a while
                } else {
                    route(relay, tide, due);
                }
            }
        }
    }

    private void route(RelayNode relay, long tide, boolean due) {
        Relay service = relay.service;
        if (service == null) {
            relay.waiting = relay.hasArrivals();
            return;
        }
        List<CoreSignal> arrivals = new ArrayList<>();
        List<Socket> entries = new ArrayList<>();
        for (Socket s = relay.firstIn; s != null; s = s.nextIn) {
            for (int i = 0; i < s.urgentHeld(); i++) {
                arrivals.add(s.peekUrgent(i));
                entries.add(s);
            }
            for (int i = 0; i < s.otherHeld(); i++) {
                arrivals.add(s.peekOther(i));
                entries.add(s);
            }
        }
        if (arrivals.isEmpty() && !due) {
            return;
        }
        Routing routing = ask(relay, service, arrivals, tide);
        if (routing == null) {
            relay.waiting = true;
            return;
        }
        int fitting = fitting(relay, routing, arrivals);
        if (fitting < arrivals.size() || fitting < 0) {
            relay.blocked = true;
            if (fitting < 0 || fitting == 0 && !due) {
                return;
            }
            routing = ask(relay, service, arrivals.subList(0, fitting), tide);
            if (routing == null) {
                relay.waiting = true;
                return;
            }
        }
        apply(relay, routing, arrivals.subList(0, Math.max(0, fitting)), entries, tide);
    }

    private @Nullable Routing ask(RelayNode relay, Relay service, List<CoreSignal> arrivals, long tide) {
        Call call = new Call(relay, relay.targets(), new ArrayList<>(arrivals), tide);
        try {
            Routing routing = guard.call(() -> service.route(call));
            String broken = broken(routing, arrivals.size(), relay);
            if (broken == null) {
                relay.fault = null;
                relay.strikes = 0;
                return routing;
            }
            fault(relay, tide, "it broke its contract: " + broken);
        } catch (Guard.PluginFault fault) {
            fault(relay, tide, String.valueOf(fault.getMessage()));
        } finally {
            call.over = true;
        }
        return null;
    }

    /** Why a service can't go on with a relay's memory, or null: found by a call that changes nothing. */
    @Nullable
    String unreadable(Relay service, RelayNode relay) {
        Call call = new Call(relay, relay.targets(), List.of(), state.tide);
        try {
            guard.call(() -> service.route(call));
            return null;
        } catch (Guard.PluginFault fault) {
            return fault.getMessage();
        } finally {
            call.over = true;
        }
    }

    private void fault(RelayNode relay, long tide, String what) {
        relay.strikes = Math.min(relay.strikes + 1, 10);
        relay.retryAt = tide + (1L << relay.strikes);
        if (what.equals(relay.fault)) {
            return; // said once
        }
        relay.fault = what;
        state.ledger.add(
                tide,
                Dissonance.Kind.PLUGIN_FAULT,
                relay.name(),
                "relay '" + relay.name() + "' of kind '" + relay.plan.kind() + "': " + what
                        + "; what arrived is held until it works or is replaced",
                null,
                null);
    }

    /** What is wrong with an answer, or null: every arrival is accounted for, once, in order, by targets that there are. */
    private static @Nullable String broken(@Nullable Routing routing, int arrivals, RelayNode relay) {
        if (routing == null || routing.effects() == null) {
            return "it returned null";
        }
        int before = -1;
        long kept = relay.kept;
        boolean[] sent = new boolean[arrivals];
        boolean[] ended = new boolean[arrivals];
        for (RelayEffect effect : routing.effects()) {
            if (incomplete(effect)) {
                return "the effect " + effect + " lacks something";
            }
            if (effect.arrival() < before || effect.arrival() >= arrivals) {
                return "the effect " + effect + " names an arrival out of order, or one that there is not";
            }
            int arrival = effect.arrival();
            before = arrival;
            if (effect instanceof RelayEffect.Release release) {
                kept -= release.kept();
                if (release.kept() < 0 || kept < 0) {
                    return "it released more signals than it had kept";
                }
            } else if (!(effect instanceof RelayEffect.Make || effect instanceof RelayEffect.Birth)) {
                if (arrival < 0) {
                    return "the effect " + effect + " names no arrival";
                }
                boolean end = ends(effect);
                if (ended[arrival] || end && sent[arrival]) {
                    return "arrival " + arrival + " is accounted for twice, the second time by " + effect;
                }
                ended[arrival] = end;
                sent[arrival] = true;
                kept += effect instanceof RelayEffect.Keep ? 1 : 0;
                if (effect instanceof RelayEffect.Forward forward
                        && (forward.target() < 0 || forward.target() >= relay.targets().length)) {
                    return "the effect " + effect + " names a target that there is not";
                }
            }
        }
        return null;
    }

    private static boolean ends(RelayEffect effect) {
        return effect instanceof RelayEffect.Absorb
                || effect instanceof RelayEffect.Keep
                || effect instanceof RelayEffect.Refuse;
    }

    @SuppressWarnings("NullAway") // what a plugin gives may be null, whatever its contract says
    private static boolean incomplete(RelayEffect effect) {
        return effect == null
                || effect instanceof RelayEffect.Make make && (make.frequency() == null || make.payload() == null)
                || effect instanceof RelayEffect.Deliver deliver && deliver.to() == null
                || effect instanceof RelayEffect.Birth birth && (birth.species() == null || birth.state() == null)
                || effect instanceof RelayEffect.Refuse refuse && refuse.reason() == null;
    }

    /** How many of the arrivals find room for all that is made of them; -1 if not even what no arrival caused does. */
    private int fitting(RelayNode relay, Routing routing, List<CoreSignal> arrivals) {
        Socket[] targets = relay.targets();
        Planned planned = new Planned(targets);
        Map<String, int[]> plannedByName = new HashMap<>();
        for (RelayEffect effect : routing.effects()) {
            int arrival = effect.arrival();
            boolean urgent = arrival >= 0 && arrivals.get(arrival).urgent;
            if (effect instanceof RelayEffect.Forward forward) {
                if (!planned.fits(forward.target(), urgent)) {
                    return arrival;
                }
            } else if (effect instanceof RelayEffect.ForwardAll) {
                Frequency frequency = arrivals.get(arrival).frequency;
                for (int i = 0; i < targets.length; i++) {
                    if (targets[i].carries(frequency) && !planned.fits(i, urgent)) {
                        return arrival;
                    }
                }
            } else if (effect instanceof RelayEffect.Make make) {
                Frequency frequency = frequencies.of(make.frequency());
                for (int i = 0; i < targets.length; i++) {
                    if (targets[i].carries(frequency) && !planned.fits(i, false)) {
                        return arrival;
                    }
                }
            } else if (effect instanceof RelayEffect.Deliver deliver) {
                Node to = topology.find(deliver.to());
                if (to != null && !(to instanceof Hypha)) {
                    continue; // a dissonance, which needs no room
                }
                Socket there = to == null ? null : relay.socketTo(to);
                if (there != null) {
                    if (!planned.fits(there, urgent)) {
                        return arrival;
                    }
                } else if (!planUnopened(plannedByName, deliver, to)) {
                    return arrival;
                }
            }
        }
        return arrivals.size();
    }

    private boolean planUnopened(Map<String, int[]> planned, RelayEffect.Deliver deliver, @Nullable Node to) {
        Species species = to instanceof Hypha h
                ? h.species
                : deliver.species() == null ? null : topology.speciesByName.get(deliver.species());
        if (species == null || species.plan.full() == FullPolicy.REJECT) {
            return true;
        }
        int[] count = planned.computeIfAbsent(deliver.to(), name -> new int[1]);
        return ++count[0] <= species.plan.capacity();
    }

    private void apply(RelayNode relay, Routing routing, List<CoreSignal> arrivals, List<Socket> entries, long tide) {
        for (int i = 0; i < arrivals.size(); i++) {
            Socket entry = entries.get(i);
            state.beforeChange(entry);
            if (entry.urgentHeld() > 0) {
                entry.leaveUrgent();
            } else {
                entry.leaveOther();
            }
            if (entry.closing && entry.held() == 0) {
                entry.unlinkIn();
            }
        }
        Counters counters = state.counters();
        counters.moved += arrivals.size();
        state.changed = true;
        relay.memory = routing.memory();
        relay.due = routing.due();
        int[] uses = new int[arrivals.size()];
        targets = relay.targets(); // as the relay saw them: births on the way add to them
        for (RelayEffect effect : routing.effects()) {
            CoreSignal arrival = effect.arrival() < 0 ? null : arrivals.get(effect.arrival());
            apply(relay, effect, arrival, uses, tide, counters);
        }
        for (int i = 0; i < uses.length; i++) {
            if (uses[i] == 0) {
                dissonant(
                        counters,
                        tide,
                        Dissonance.Kind.PLUGIN_FAULT,
                        relay,
                        "relay '" + relay.name() + "' did not say what becomes of a signal",
                        arrivals.get(i));
            }
        }
    }

    private void apply(
            RelayNode relay,
            RelayEffect effect,
            @Nullable CoreSignal arrival,
            int[] uses,
            long tide,
            Counters counters) {
        if (effect instanceof RelayEffect.Release release) {
            relay.kept -= release.kept();
            counters.absorbed += release.kept();
            counters.held -= release.kept();
        } else if (effect instanceof RelayEffect.Make make) {
            make(relay, make, arrival, tide, counters);
        } else if (arrival == null) {
            if (effect instanceof RelayEffect.Birth birth) {
                births.reserve(new Requests.Birth(relay, birth.species(), null, birth.state()), true);
            }
        } else if (effect instanceof RelayEffect.Forward forward) {
            send(relay, targets[forward.target()], arrival, arrival.frequency, uses, effect.arrival(), counters);
        } else if (effect instanceof RelayEffect.ForwardAll) {
            int before = uses[effect.arrival()];
            for (Socket s : targets) {
                if (s.carries(arrival.frequency)) {
                    send(relay, s, arrival, arrival.frequency, uses, effect.arrival(), counters);
                }
            }
            if (uses[effect.arrival()] == before) {
                if (uses[effect.arrival()]++ > 0) {
                    counters.copied++;
                    counters.held++;
                }
                dissonant(
                        counters,
                        tide,
                        Dissonance.Kind.NO_TARGET,
                        relay,
                        "no socket of relay '" + relay.name() + "' carries '" + arrival.frequency + "'",
                        arrival);
            }
        } else if (effect instanceof RelayEffect.Deliver deliver) {
            deliver(relay, deliver, arrival, uses, tide, counters);
        } else if (effect instanceof RelayEffect.Absorb) {
            uses[effect.arrival()]++;
            counters.absorbed++;
            counters.held--;
        } else if (effect instanceof RelayEffect.Keep) {
            uses[effect.arrival()]++;
            relay.kept++;
        } else if (effect instanceof RelayEffect.Refuse refuse) {
            uses[effect.arrival()]++;
            dissonant(counters, tide, Dissonance.Kind.NO_TARGET, relay, refuse.reason(), arrival);
        } else if (effect instanceof RelayEffect.Birth birth) {
            births.reserve(new Requests.Birth(relay, birth.species(), null, birth.state()), true);
        }
    }

    private void deliver(
            RelayNode relay,
            RelayEffect.Deliver deliver,
            CoreSignal arrival,
            int[] uses,
            long tide,
            Counters counters) {
        Node to = topology.find(deliver.to());
        if (to == null && deliver.species() != null) {
            Requests.Birth birth = new Requests.Birth(relay, deliver.species(), deliver.to(), PlainMap.EMPTY);
            births.reserve(birth, true);
            to = birth.born;
        }
        Frequency as = deliver.frequency() == null ? arrival.frequency : frequencies.of(deliver.frequency());
        if (!(to instanceof Hypha)) {
            if (uses[deliver.arrival()]++ > 0) {
                counters.copied++;
                counters.held++;
            }
            dissonant(
                    counters,
                    tide,
                    to instanceof Node.Gone ? Dissonance.Kind.DEAD_END : Dissonance.Kind.NO_TARGET,
                    relay,
                    to == null
                            ? "there is no hypha '" + deliver.to() + "', and relay '" + relay.name()
                                    + "' gives birth to none"
                            : to instanceof Node.Gone
                                    ? "'" + deliver.to() + "' is dead, and its name is not given again"
                                    : "'" + deliver.to() + "' is not a hypha; relays deliver to hyphae by their names",
                    arrival);
            return;
        }
        send(relay, topology.between(relay, to), arrival, as, uses, deliver.arrival(), counters);
    }

    private void send(
            RelayNode relay,
            Socket socket,
            CoreSignal arrival,
            Frequency as,
            int[] uses,
            int index,
            Counters counters) {
        boolean first = uses[index]++ == 0;
        CoreSignal signal = first && as == arrival.frequency
                ? arrival
                : arrival.instance(first ? arrival.key.copy() : relay.nextCopy(), as);
        if (!first) {
            counters.copied++;
            counters.held++;
        }
        state.push(socket, signal);
    }

    private void make(
            RelayNode relay, RelayEffect.Make make, @Nullable CoreSignal arrival, long tide, Counters counters) {
        Frequency frequency = frequencies.of(make.frequency());
        CoreSignal made = CoreSignal.of(
                relay.nextKey(),
                frequency,
                make.payload(),
                arrival == null ? null : arrival.key,
                arrival == null ? null : arrival.root,
                tide,
                false,
                Signal.NO_DEADLINE);
        counters.made++;
        counters.held++;
        boolean sent = false;
        for (Socket s : targets) {
            if (s.carries(frequency)) {
                if (sent) {
                    counters.copied++;
                    counters.held++;
                    state.push(s, made.instance(relay.nextCopy(), frequency));
                } else {
                    sent = true;
                    state.push(s, made);
                }
            }
        }
        if (!sent) {
            dissonant(
                    counters,
                    tide,
                    Dissonance.Kind.NO_TARGET,
                    relay,
                    "no socket of relay '" + relay.name() + "' carries '" + frequency + "'",
                    made);
        }
    }

    private void dissonant(
            Counters counters, long tide, Dissonance.Kind kind, RelayNode relay, String message, CoreSignal signal) {
        counters.dissonant++;
        counters.held--;
        state.ledger.add(tide, kind, relay.name(), message, null, signal);
    }

    /** What a relay is shown. Once the call is over it answers no more, should the call still be running. */
    private final class Call implements RelayCall {
        private final RelayNode relay;
        private final Socket[] targets;
        private final List<CoreSignal> arrivals;
        private final long tide;
        private final @Nullable Object memory;
        volatile boolean over;

        Call(RelayNode relay, Socket[] targets, List<CoreSignal> arrivals, long tide) {
            this.relay = relay;
            this.targets = targets;
            this.arrivals = arrivals;
            this.tide = tide;
            this.memory = relay.memory;
        }

        @Override
        public String id() {
            return relay.name();
        }

        @Override
        public PlainMap settings() {
            return relay.plan.settings();
        }

        @Override
        public @Nullable Object memory() {
            return memory;
        }

        @Override
        public long tide() {
            return tide;
        }

        @Override
        public int arrivals() {
            return arrivals.size();
        }

        @Override
        public Signal arrival(int index) {
            return arrivals.get(index);
        }

        @Override
        public int targets() {
            return targets.length;
        }

        @Override
        public String target(int index) {
            return targets[index].to.name();
        }

        @Override
        public boolean carries(int target, String frequency) {
            return targets[target].carries(frequencies.of(frequency));
        }

        @Override
        public boolean exists(String hypha) {
            return node(hypha) instanceof Hypha;
        }

        @Override
        public int targetsOf(String other, @Nullable String frequency) {
            if (!(node(other) instanceof RelayNode found)) {
                return 0;
            }
            int count = 0;
            for (Socket s : found.targets()) {
                if (frequency == null || s.carries(frequencies.of(frequency))) {
                    count++;
                }
            }
            return count;
        }

        private @Nullable Node node(String name) {
            if (over) {
                throw new IllegalStateException("this call is over");
            }
            return topology.find(name);
        }
    }
}
