package io.mycelium.core.tide;

import io.mycelium.api.health.HealthMeasures;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * REST: how well each hypha is that was awake. Measures are packed into an int, shares in steps of 1/64; the policy, a
 * function of them, is asked once for each pack of measures there is. So a tide asks it rarely, and guarded.
 */
final class HealthStage {
    /** Into so many parts a whole is divided. */
    static final int SHARES = 64;

    private final Blueprint.Health plan;
    private final Map<Integer, Vitality> known = new HashMap<>();
    private @Nullable HealthPolicy policy;

    HealthStage(Blueprint.Health plan) {
        this.plan = plan;
    }

    void use(@Nullable HealthPolicy now) {
        if (policy != now) {
            policy = now;
            known.clear();
        }
    }

    /** Another policy may think otherwise of the same measures. */
    void reassess(Hypha h) {
        h.measured = -1;
    }

    boolean serving() {
        return policy != null;
    }

    /**
     * Called by a worker, of one of its hyphae; energy used and fill of the fullest socket in {@link Share shares}.
     *
     * @return false if the policy must be asked about it
     */
    boolean measure(Hypha h, int energyUsed, int fullest, long waited, boolean idle) {
        int acted = h.bornWhileRunning() ? Math.min(h.tidesActed, 30) : 31;
        int key = energyUsed
                | fullest << 7
                | (int) Math.min(waited, 63) << 14
                | Integer.bitCount(h.failures) << 20
                | acted << 24
                | (idle ? 1 : 0) << 29;
        if (key == h.measured) {
            return true;
        }
        h.measured = key;
        Vitality vitality = known.get(key);
        if (vitality != null) {
            h.vitality = vitality;
        }
        return vitality != null;
    }

    /** A part of a whole in shares, rounded up. Most ask for the same one, and a division takes as long as much else. */
    static final class Share extends Padded {
        private int part;
        private int whole = 1;
        private int share;

        int of(int askedPart, int askedWhole) {
            if (askedPart != part || askedWhole != whole) {
                part = askedPart;
                whole = askedWhole;
                share = part >= whole ? SHARES : (int) (((long) part * SHARES + whole - 1) / whole);
            }
            return share;
        }
    }

    /** Asks the policy about what is new. On the tide's thread, after PROCESS. */
    void assess(List<Hypha> hyphae, Gate gate, State state) {
        if (hyphae.isEmpty()) {
            return;
        }
        HealthPolicy asked = policy;
        for (Hypha h : hyphae) {
            Vitality vitality = known.get(h.measured);
            if (vitality == null) {
                vitality = asked == null ? Vitality.UNKNOWN : ask(asked, h, gate, state);
                known.put(h.measured, vitality);
            }
            h.vitality = vitality;
        }
    }

    private Vitality ask(HealthPolicy asked, Hypha h, Gate gate, State state) {
        HealthMeasures measures = unpack(h.measured);
        PlainMap settings = plan.settings();
        try {
            return gate.call(() -> asked.assess(measures, settings));
        } catch (Guard.PluginFault fault) {
            state.dissonance(
                    Dissonance.Kind.PLUGIN_FAULT,
                    h.name(),
                    "the health policy '" + plan.kind() + "' failed: " + fault.getMessage()
                            + "; the hypha's vitality is unknown");
            return Vitality.UNKNOWN;
        }
    }

    static HealthMeasures unpack(int key) {
        int acted = key >> 24 & 31;
        return new HealthMeasures(
                (key & 127) / (double) SHARES,
                (key >> 7 & 127) / (double) SHARES,
                key >> 14 & 63,
                key >> 20 & 15,
                acted == 31 ? -1 : acted,
                (key >> 29 & 1) == 1);
    }
}
