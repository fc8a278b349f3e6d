package io.mycelium.core.relay;

import io.mycelium.api.relay.RelayEffect;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.KeptSignals;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.Socket;
import org.jspecify.annotations.Nullable;

/** Does what a relay's answer says of signals that are kept for it: as many leave as find room. The tide's thread only. */
final class KeptEffects {
    private final RelayNode relay;
    private final KeptSignals keeps;
    private final Departures departures;

    KeptEffects(RelayNode relay, Departures departures) {
        this.relay = relay;
        this.departures = departures;
        keeps = relay.keeps;
    }

    void apply(RelayEffect.OfKept effect) {
        String under = effect.under();
        if (effect instanceof RelayEffect.ReleaseKept) {
            for (int i = 0; departures.tells() && i < keeps.count(under); i++) {
                departures.absorbs(keeps.get(under, i));
            }
            departures.absorb(keeps.clear(under));
            return;
        }
        while (keeps.count(under) > 0) {
            CoreSignal first = keeps.get(under, 0);
            Socket full = full(effect, first);
            if (full != null) {
                leftBehind(full);
                return;
            }
            keeps.poll(under);
            leave(effect, first);
        }
    }

    private @Nullable Socket full(RelayEffect.OfKept effect, CoreSignal signal) {
        if (effect instanceof RelayEffect.ForwardKept forward) {
            return departures.fullForOne(forward.target(), signal);
        } else if (effect instanceof RelayEffect.ForwardAllKept) {
            return departures.fullForAll(signal);
        } else if (effect instanceof RelayEffect.DeliverKept deliver) {
            return departures.fullFor(deliver.to(), signal);
        }
        return null;
    }

    private void leave(RelayEffect.OfKept effect, CoreSignal signal) {
        if (effect instanceof RelayEffect.ForwardKept forward) {
            departures.forward(signal, forward.target(), 0);
        } else if (effect instanceof RelayEffect.ForwardAllKept) {
            departures.forwardAll(signal, 0);
        } else if (effect instanceof RelayEffect.DeliverKept deliver) {
            departures.deliver(signal, deliver.to(), deliver.species(), deliver.frequency(), 0);
        } else if (effect instanceof RelayEffect.RefuseKept refuse) {
            departures.refuse(signal, refuse.reason());
        }
    }

    private void leftBehind(Socket full) {
        keeps.leftBehind(true);
        relay.blocked = true;
        if (relay.blockedBy == null) {
            relay.blockedBy = full;
        }
    }
}
