package io.mycelium.core.relay;

import io.mycelium.api.relay.RelayEffect;
import io.mycelium.api.relay.Routing;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.KeptSignals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What would be kept for a relay, and what would have left, if its answer happened up to a point; nothing does. */
final class KeptPlan {
    private final KeptSignals keeps;
    private final Map<String, Shelf> shelves = new HashMap<>();

    KeptPlan(KeptSignals keeps) {
        this.keeps = keeps;
    }

    /** Whether an answer sends on anything that is kept: else there is nothing to plan. */
    static boolean isNeeded(Routing routing) {
        for (RelayEffect effect : routing.effects()) {
            if (effect instanceof RelayEffect.ForwardKept
                    || effect instanceof RelayEffect.ForwardAllKept
                    || effect instanceof RelayEffect.DeliverKept) {
                return true;
            }
        }
        return false;
    }

    /** Under one key: what is there, of either kind the first of which have left, and what came. */
    private static final class Shelf {
        final int urgentThere;
        final int othersThere;
        final List<CoreSignal> urgent = new ArrayList<>(0);
        final List<CoreSignal> others = new ArrayList<>(0);
        int urgentLeft;
        int othersLeft;

        Shelf(int urgentThere, int othersThere) {
            this.urgentThere = urgentThere;
            this.othersThere = othersThere;
        }
    }

    private Shelf shelf(String under) {
        return shelves.computeIfAbsent(
                under, key -> new Shelf(keeps.urgent(key), keeps.count(key) - keeps.urgent(key)));
    }

    void keep(String under, CoreSignal signal) {
        Shelf shelf = shelf(under);
        (signal.urgent ? shelf.urgent : shelf.others).add(signal);
    }

    /** The first under a key; null if there is none. */
    @Nullable
    CoreSignal first(String under) {
        Shelf shelf = shelf(under);
        int at = shelf.urgentLeft;
        if (at < shelf.urgentThere) {
            return keeps.get(under, at);
        }
        if (at - shelf.urgentThere < shelf.urgent.size()) {
            return shelf.urgent.get(at - shelf.urgentThere);
        }
        at = shelf.othersLeft;
        if (at < shelf.othersThere) {
            return keeps.get(under, shelf.urgentThere + at);
        }
        return at - shelf.othersThere < shelf.others.size() ? shelf.others.get(at - shelf.othersThere) : null;
    }

    /** The first under a key, which there is, leaves. */
    void leave(String under) {
        Shelf shelf = shelf(under);
        if (shelf.urgentLeft < shelf.urgentThere + shelf.urgent.size()) {
            shelf.urgentLeft++;
        } else {
            shelf.othersLeft++;
        }
    }

    /** All under a key leave. */
    void leaveAll(String under) {
        Shelf shelf = shelf(under);
        shelf.urgentLeft = shelf.urgentThere + shelf.urgent.size();
        shelf.othersLeft = shelf.othersThere + shelf.others.size();
    }
}
