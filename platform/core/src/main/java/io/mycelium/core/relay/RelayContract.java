package io.mycelium.core.relay;

import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.core.graph.RelayNode;
import org.jspecify.annotations.Nullable;

/** What a relay's answer must be like, before anything of it happens. */
final class RelayContract {
    private RelayContract() {}

    /** What is wrong with an answer, or null: every arrival is accounted for, once, in order, by targets that there are. */
    static @Nullable String broken(@Nullable Routing routing, int arrivals, RelayNode relay) {
        if (routing == null || routing.effects() == null) {
            return "it returned null";
        }
        int before = -1;
        boolean waits = false;
        long kept = relay.kept;
        boolean[] sent = new boolean[arrivals];
        boolean[] ended = new boolean[arrivals];
        for (RelayEffect effect : routing.effects()) {
            if (incomplete(effect)) {
                return "the effect " + effect + " lacks something";
            }
            if (waits) {
                return "the effect " + effect + " comes after an arrival that waits";
            }
            waits = effect instanceof RelayEffect.Wait;
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
            } else if (effect instanceof RelayEffect.ForwardKept forward && noTarget(forward.target(), relay)) {
                return "the effect " + effect + " names a target that there is not";
            } else if (isOfArrival(effect)) {
                if (arrival < 0) {
                    return "the effect " + effect + " names no arrival";
                }
                boolean end = ends(effect);
                if (ended[arrival] || end && sent[arrival]) {
                    return "arrival " + arrival + " is accounted for twice, the second time by " + effect;
                }
                ended[arrival] = end;
                sent[arrival] = true;
                kept += effect instanceof RelayEffect.Keep keep && keep.under() == null ? 1 : 0;
                if (effect instanceof RelayEffect.Forward forward && noTarget(forward.target(), relay)) {
                    return "the effect " + effect + " names a target that there is not";
                }
            }
        }
        return null;
    }

    private static boolean noTarget(int target, RelayNode relay) {
        return target < 0 || target >= relay.targets.size();
    }

    /** Whether it says what becomes of an arrival, and not of anything else. */
    private static boolean isOfArrival(RelayEffect effect) {
        return effect instanceof RelayEffect.Forward
                || effect instanceof RelayEffect.ForwardAll
                || effect instanceof RelayEffect.Deliver
                || ends(effect);
    }

    private static boolean ends(RelayEffect effect) {
        return effect instanceof RelayEffect.Absorb
                || effect instanceof RelayEffect.Wait
                || effect instanceof RelayEffect.Keep
                || effect instanceof RelayEffect.Refuse;
    }

    @SuppressWarnings("NullAway") // what a plugin gives may be null, whatever its contract says
    private static boolean incomplete(RelayEffect effect) {
        if (effect instanceof RelayEffect.Forward
                || effect instanceof RelayEffect.ForwardAll
                || effect instanceof RelayEffect.Absorb
                || effect instanceof RelayEffect.Keep) {
            return false; // as most are
        }
        return effect == null
                || effect instanceof RelayEffect.OfKept ofKept && ofKept.under() == null
                || effect instanceof RelayEffect.DeliverKept deliverKept && deliverKept.to() == null
                || effect instanceof RelayEffect.RefuseKept refuseKept && refuseKept.reason() == null
                || effect instanceof RelayEffect.Death death && death.hypha() == null
                || effect instanceof RelayEffect.Connect connect && (connect.from() == null || connect.to() == null)
                || effect instanceof RelayEffect.Disconnect disconnect
                        && (disconnect.from() == null || disconnect.to() == null)
                || effect instanceof RelayEffect.Make make && (make.frequency() == null || make.payload() == null)
                || effect instanceof RelayEffect.Deliver deliver && deliver.to() == null
                || effect instanceof RelayEffect.Birth birth && (birth.species() == null || birth.state() == null)
                || effect instanceof RelayEffect.Refuse refuse && refuse.reason() == null;
    }
}
