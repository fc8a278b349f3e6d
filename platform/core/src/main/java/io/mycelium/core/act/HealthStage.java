package io.mycelium.core.act;

import io.mycelium.api.health.HealthMeasures;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.crew.Padded;
import io.mycelium.core.crew.PluginCaller;
import io.mycelium.core.gate.Gate;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * REST: how well each hypha is that was awake. Measures are packed into an int, shares in steps of 1/64; the policy, a
 * function of them, is asked once for each pack of measures there is. So a tide asks it rarely, and guarded.
 */
public final class HealthStage {
    private final Blueprint.Health plan;
    /** What the policy answered; no fault of it is an answer. */
    private final Map<Integer, Vitality> known = new HashMap<>();

    private @Nullable HealthPolicy policy;
    private boolean leftAlone;

    public HealthStage(Blueprint.Health plan) {
        this.plan = plan;
    }

    public void use(@Nullable HealthPolicy now) {
        if (policy != now) {
            policy = now;
            known.clear();
        }
    }

    /** Another policy may think otherwise of the same measures. */
    public void reassess(Hypha h) {
        h.measured = Hypha.UNMEASURED;
    }

    boolean serving() {
        return policy != null;
    }

    /** While the policy is left alone nothing is known, what it once said neither: so it is after a recovery too. */
    public void beginTide(State state) {
        leftAlone = state.policyStrikes.leftAlone(state.tide);
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
        if (leftAlone) {
            unknown(h);
            return true;
        }
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
                share = part >= whole ? Hypha.SHARES : (int) (((long) part * Hypha.SHARES + whole - 1) / whole);
            }
            return share;
        }
    }

    /** Asks the policy about what is new. On the tide's thread, after PROCESS. */
    public void assess(List<Hypha> hyphae, Gate gate, State state) {
        if (hyphae.isEmpty()) {
            return;
        }
        PluginCaller.@Nullable PluginFault failed = null;
        for (Hypha h : hyphae) {
            Vitality vitality = known.get(h.measured);
            if (vitality == null && !(failed instanceof PluginCaller.HungException)) {
                try {
                    vitality = ask(h, gate);
                    known.put(h.measured, vitality);
                } catch (PluginCaller.PluginFault fault) {
                    failed = fault;
                }
            }
            if (vitality == null) {
                unknown(h);
            } else {
                h.vitality = vitality;
            }
        }
        if (failed == null) {
            state.policyStrikes.forgive();
        } else {
            failed(String.valueOf(failed.getMessage()), state);
        }
    }

    /** Before their first ACT, of which nothing can be measured. On the tide's thread. */
    public void assessNewborn(List<Hypha> newborn, Gate gate, State state) {
        if (!serving()) {
            return;
        }
        List<Hypha> unassessed = new ArrayList<>();
        for (Hypha h : newborn) {
            state.beforeChange(h);
            if (!measure(h, 0, 0, 0, false)) {
                unassessed.add(h);
            }
        }
        assess(unassessed, gate, state);
    }

    /** It is asked again as soon as it may be. */
    private static void unknown(Hypha h) {
        h.vitality = Vitality.UNKNOWN;
        h.measured = Hypha.UNMEASURED;
    }

    private Vitality ask(Hypha h, Gate gate) throws PluginCaller.PluginFault {
        HealthPolicy asked = policy;
        if (asked == null) {
            return Vitality.UNKNOWN;
        }
        HealthMeasures measures = unpack(h.measured);
        PlainMap settings = plan.settings();
        return gate.call(() -> Objects.requireNonNull(asked.assess(measures, settings), "its answer"));
    }

    private void failed(String what, State state) {
        leftAlone = true;
        known.clear();
        if (state.policyStrikes.strike(state.tide, what)) {
            state.dissonance(
                    Dissonance.Kind.PLUGIN_FAULT,
                    state.network(),
                    "the health policy '" + plan.kind() + "' failed: " + what
                            + "; the vitality that it was asked for is unknown until it works or is replaced");
        }
    }

    static HealthMeasures unpack(int key) {
        int acted = key >> 24 & 31;
        return new HealthMeasures(
                (key & 127) / (double) Hypha.SHARES,
                (key >> 7 & 127) / (double) Hypha.SHARES,
                key >> 14 & 63,
                key >> 20 & 15,
                acted == 31 ? -1 : acted,
                (key >> 29 & 1) == 1);
    }
}
