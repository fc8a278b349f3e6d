package io.mycelium.core.relay;

import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.core.graph.ActRequests;
import io.mycelium.core.graph.Births;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Counters;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Does what a relay's answer says, once that is known to keep its contract and to find room. The tide's thread only. */
final class RelayEffects {
    private final State state;
    private final Births births;
    private final RelayWishes wishes;

    RelayEffects(State state, Births births, RelayWishes wishes) {
        this.state = state;
        this.births = births;
        this.wishes = wishes;
    }

    /** Takes so many arrivals, the first, out of the sockets by which they came, and does with them what the relay says. */
    void apply(
            RelayNode relay, Routing routing, List<CoreSignal> arrivals, int count, List<Socket> entries, long tide) {
        takeOut(entries, count);
        boolean ofItsOwn = count == 0 && !routing.effects().isEmpty(); // it was due: what it lets go of makes room
        state.counters().moved += ofItsOwn ? 1 : count;
        state.changed = true;
        relay.memory = routing.memory();
        relay.due = routing.due();
        relay.keeps.leftBehind(false);
        int[] uses = new int[count];
        Departures departures = new Departures(state, births, relay);
        KeptEffects kept = new KeptEffects(relay, departures);
        for (RelayEffect effect : routing.effects()) {
            CoreSignal arrival = effect.arrival() < 0 ? null : arrivals.get(effect.arrival());
            if (arrival != null && accountsForOne(effect)) { // first, as most do
                uses[effect.arrival()] = accountFor(relay, effect, arrival, uses[effect.arrival()], departures);
            } else if (effect instanceof RelayEffect.Release release) {
                relay.kept -= release.kept();
                departures.absorb(release.kept());
            } else if (effect instanceof RelayEffect.OfKept ofKept) {
                kept.apply(ofKept);
            } else if (effect instanceof RelayEffect.Make make) {
                departures.forwardAll(made(relay, make, arrival, tide), 0);
            } else if (effect instanceof RelayEffect.Birth birth) {
                births.reserve(new ActRequests.Birth(relay, birth.species(), birth.name(), birth.state()), true);
            } else if (RelayWishes.isOne(effect)) {
                wishes.note(relay, effect);
            }
        }
        for (int i = 0; i < uses.length; i++) {
            if (uses[i] == 0) {
                departures.forgotten(arrivals.get(i));
            }
        }
    }

    private void takeOut(List<Socket> entries, int count) {
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
    }

    /** Whether an effect says what becomes of the arrival that it names. A {@code Wait} was heeded before. */
    private static boolean accountsForOne(RelayEffect effect) {
        return effect instanceof RelayEffect.Forward
                || effect instanceof RelayEffect.ForwardAll
                || effect instanceof RelayEffect.Keep
                || effect instanceof RelayEffect.Deliver
                || effect instanceof RelayEffect.Absorb
                || effect instanceof RelayEffect.Refuse;
    }

    /** @return how often it was accounted for now */
    private static int accountFor(
            RelayNode relay, RelayEffect effect, CoreSignal arrival, int before, Departures departures) {
        if (effect instanceof RelayEffect.Forward forward) {
            return departures.forward(arrival, forward.target(), before);
        } else if (effect instanceof RelayEffect.ForwardAll) {
            return departures.forwardAll(arrival, before);
        } else if (effect instanceof RelayEffect.Deliver deliver) {
            return departures.deliver(arrival, deliver.to(), deliver.species(), deliver.frequency(), before);
        } else if (effect instanceof RelayEffect.Absorb) {
            departures.absorb(arrival);
        } else if (effect instanceof RelayEffect.Keep keep) {
            if (keep.under() == null) {
                relay.kept++;
                departures.absorbs(arrival);
            } else {
                relay.keeps.keep(keep.under(), arrival);
                departures.keeps(arrival);
            }
        } else if (effect instanceof RelayEffect.Refuse refuse) {
            departures.refuse(arrival, refuse.reason());
        }
        return before + 1;
    }

    private CoreSignal made(RelayNode relay, RelayEffect.Make make, @Nullable CoreSignal arrival, long tide) {
        Counters counters = state.counters();
        counters.made++;
        counters.held++;
        CoreSignal of = make.because() == null ? arrival : lastKept(relay, make.because());
        return CoreSignal.of(
                relay.nextKey(),
                state.topology.frequencies.of(make.frequency()),
                make.payload(),
                of == null ? null : of.key,
                of == null ? null : of.root,
                tide,
                make.urgent(),
                make.deadline());
    }

    private static @Nullable CoreSignal lastKept(RelayNode relay, String under) {
        int kept = relay.keeps.count(under);
        return kept == 0 ? null : relay.keeps.get(under, kept - 1);
    }
}
