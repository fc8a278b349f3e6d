package io.mycelium.core.relay;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.graph.ActRequests;
import io.mycelium.core.graph.Births;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Counters;
import io.mycelium.core.graph.Frequency;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Node;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.State;
import io.mycelium.core.graph.Topology;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Does what a relay's answer says, once that is known to keep its contract and to find room. The tide's thread only. */
final class RelayEffects {
    private final State state;
    private final Births births;
    private final Topology topology;
    private final Frequency.Table frequencies;
    private Socket[] targets = new Socket[0];
    private int targetCount;

    RelayEffects(State state, Births births) {
        this.state = state;
        this.births = births;
        topology = state.topology;
        frequencies = topology.frequencies;
    }

    /** Takes so many arrivals, the first, out of the sockets by which they came, and does with them what the relay says. */
    void apply(
            RelayNode relay, Routing routing, List<CoreSignal> arrivals, int count, List<Socket> entries, long tide) {
        for (int i = 0; i < count; i++) {
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
        counters.moved += count;
        state.changed = true;
        relay.memory = routing.memory();
        relay.due = routing.due();
        int[] uses = new int[count];
        targets = relay.targets.items(); // as the relay saw them: births on the way add to them
        targetCount = relay.targets.size();
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
        } else if (effect instanceof RelayEffect.Birth birth) {
            births.reserve(new ActRequests.Birth(relay, birth.species(), null, birth.state()), true);
        } else if (arrival != null) {
            accountFor(relay, effect, arrival, uses, tide, counters);
        }
    }

    private void accountFor(
            RelayNode relay, RelayEffect effect, CoreSignal arrival, int[] uses, long tide, Counters counters) {
        if (effect instanceof RelayEffect.Forward forward) {
            send(relay, targets[forward.target()], arrival, arrival.frequency, uses, effect.arrival(), counters);
        } else if (effect instanceof RelayEffect.ForwardAll) {
            int before = uses[effect.arrival()];
            for (int i = 0; i < targetCount; i++) {
                Socket s = targets[i];
                if (s.carries(arrival.frequency)) {
                    send(relay, s, arrival, arrival.frequency, uses, effect.arrival(), counters);
                }
            }
            if (uses[effect.arrival()] == before) {
                if (uses[effect.arrival()]++ > 0) {
                    counters.copied++;
                    counters.held++;
                }
                nowhere(counters, tide, relay, arrival);
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
            ActRequests.Birth birth = new ActRequests.Birth(relay, deliver.species(), deliver.to(), PlainMap.EMPTY);
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
        for (int i = 0; i < targetCount; i++) {
            Socket s = targets[i];
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
            nowhere(counters, tide, relay, made);
        }
    }

    private void nowhere(Counters counters, long tide, RelayNode relay, CoreSignal signal) {
        boolean died = relay.ledToTheDead(signal.frequency);
        dissonant(
                counters,
                tide,
                died ? Dissonance.Kind.DEAD_END : Dissonance.Kind.NO_TARGET,
                relay,
                died
                        ? "who relay '" + relay.name() + "' sent '" + signal.frequency + "' to has died"
                        : "no socket of relay '" + relay.name() + "' carries '" + signal.frequency + "'",
                signal);
    }

    private void dissonant(
            Counters counters, long tide, Dissonance.Kind kind, RelayNode relay, String message, CoreSignal signal) {
        counters.dissonant++;
        counters.held--;
        state.note(kind, relay.name(), message, null, signal, null);
    }
}
