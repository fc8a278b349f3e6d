package io.mycelium.core.act;

import io.mycelium.api.health.Assessment;
import io.mycelium.api.health.Finding;
import io.mycelium.api.health.HealthCall;
import io.mycelium.api.health.HealthMeasures;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.crew.Padded;
import io.mycelium.core.crew.PluginCaller;
import io.mycelium.core.gate.Gate;
import io.mycelium.core.graph.Alerts;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * REST: how well each hypha is that was awake. Measures are packed into an int, shares in steps of 1/64. A policy that
 * remembers nothing is a function of them, and is asked once for each pack of measures there is: so a tide asks it rarely, and
 * guarded. One that remembers is asked about each hypha ({@link HealthVisits}).
 */
public final class HealthStage {
    private final Blueprint.Health plan;
    private final State state;
    private final Gate gate;
    private final HealthVisits visits;
    private final HealthWishes wishes;
    /** What the policy answered; no fault of it is an answer. */
    private final Map<Integer, Assessment> known = new HashMap<>();

    private @Nullable HealthPolicy policy;
    private boolean visiting;
    private boolean weighing;
    private boolean leftAlone;
    /** Whether somebody is told of whom the policy, which remembers nothing, finds poor. */
    private final boolean telling;

    public HealthStage(State state, Gate gate) {
        this.state = state;
        this.gate = gate;
        plan = state.blueprint.health();
        wishes = new HealthWishes(state);
        visits = new HealthVisits(state, gate, wishes);
        telling = plan.alerts() != null;
    }

    /**
     * Another policy serves from now on, or none.
     *
     * @param remembers whether it is to be asked about each hypha
     * @param weighs whether it wants to know how large states are
     */
    public void use(@Nullable HealthPolicy now, boolean remembers, boolean weighs) {
        if (policy != now) {
            policy = now;
            visiting = remembers;
            weighing = weighs;
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

    /** Whether the policy is asked about each hypha. */
    boolean visiting() {
        return visiting;
    }

    /** While the policy is left alone nothing is known, what it once said neither: so it is after a recovery too. */
    public void beginTide() {
        leftAlone = state.policyStrikes.leftAlone(state.tide);
    }

    /** What is measured of a hypha, energy used and fill of its fullest socket in {@link Share shares}, as one number. */
    static int packed(Hypha h, int energyUsed, int fullest, long waited, boolean idle) {
        int acted = h.bornWhileRunning() ? Math.min(h.tidesActed, 30) : 31;
        return energyUsed
                | fullest << 7
                | (int) Math.min(waited, 63) << 14
                | Integer.bitCount(h.failures) << 20
                | acted << 24
                | (idle ? 1 : 0) << 29;
    }

    /**
     * Called by a worker, of one of its hyphae, where the policy remembers nothing.
     *
     * @param key its measures, packed
     * @return false if the tide's thread must see to it
     */
    boolean measure(Hypha h, int key) {
        if (key == h.measured) {
            return true;
        }
        h.measured = key;
        if (leftAlone) {
            unknown(h);
            return true;
        }
        Assessment assessment = known.get(key);
        if (assessment == null) {
            return false;
        }
        h.vitality = assessment.vitality();
        return !telling || h.care == null && !HealthWishes.isPoor(h.vitality);
    }

    /**
     * Called by a worker, of one of its hyphae, where the policy is asked about each.
     *
     * @param key its measures, packed
     * @return what the policy is to be told of it; null if it is left alone
     */
    HealthVisits.@Nullable Visit visit(Hypha h, int key, long latency, long waiting, long emitted) {
        h.measured = key;
        if (leftAlone) {
            unknown(h);
            return null;
        }
        long bytes = weighing ? bytes(h) : HealthMeasures.NOT_MEASURED;
        return new HealthVisits.Visit(h, unpack(key).of(latency, waiting, emitted, bytes));
    }

    private static long bytes(Hypha h) {
        try {
            return h.species.behaviour.states().bytes(h.state, Long.MAX_VALUE);
        } catch (Throwable e) { // foreign code; who hashes that state tells of it
            return HealthMeasures.NOT_MEASURED;
        }
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

    /** Asks the policy about what is new, or about each that was awake. On the tide's thread, after PROCESS. */
    public void assess(Workers workers) {
        List<Hypha> unassessed = new ArrayList<>();
        List<HealthVisits.Visit> due = new ArrayList<>();
        workers.forEach(worker -> {
            unassessed.addAll(worker.unassessed);
            due.addAll(worker.visits);
        });
        assess(unassessed, due);
    }

    private void assess(List<Hypha> hyphae, List<HealthVisits.Visit> due) {
        HealthPolicy asked = policy;
        if (hyphae.isEmpty() && due.isEmpty()) {
            return;
        }
        String fault = due.isEmpty() || asked == null ? rated(hyphae) : visits.make(asked, plan.settings(), due);
        if (fault == null) {
            state.policyStrikes.forgive();
        } else {
            failed(fault);
        }
    }

    /** Asks once for each pack of measures; returns what went wrong, or null. */
    private @Nullable String rated(List<Hypha> hyphae) {
        PluginCaller.@Nullable PluginFault failed = null;
        for (Hypha h : hyphae) {
            Assessment assessment = known.get(h.measured);
            if (assessment == null && !(failed instanceof PluginCaller.HungException)) {
                try {
                    assessment = ask(h);
                    known.put(h.measured, assessment);
                } catch (PluginCaller.PluginFault fault) {
                    failed = fault;
                }
            }
            if (assessment == null) {
                unknown(h);
            } else {
                h.vitality = assessment.vitality();
                if (telling) {
                    wishes.rated(h, assessment);
                }
            }
        }
        return failed == null ? null : String.valueOf(failed.getMessage());
    }

    /** Before their first ACT, of which nothing can be measured. On the tide's thread. */
    public void assessNewborn(List<Hypha> newborn) {
        if (!serving()) {
            return;
        }
        List<Hypha> unassessed = new ArrayList<>();
        List<HealthVisits.Visit> due = new ArrayList<>();
        for (Hypha h : newborn) {
            state.beforeChange(h);
            int key = packed(h, 0, 0, 0, false);
            if (visiting) {
                HealthVisits.Visit visit = leftAlone ? null : new HealthVisits.Visit(h, unpack(key));
                h.measured = key;
                if (visit == null) {
                    unknown(h);
                } else {
                    due.add(visit);
                }
            } else if (!measure(h, key)) {
                unassessed.add(h);
            }
        }
        assess(unassessed, due);
    }

    /** At TIDE OUT, after what rules and relays wanted: what the policy wanted in this tide happens. */
    public void carryOut(Supervisor supervisor, Alerts alerts) {
        wishes.carryOut(supervisor, alerts);
    }

    /** It is asked again as soon as it may be. */
    static void unknown(Hypha h) {
        h.vitality = Vitality.UNKNOWN;
        h.measured = Hypha.UNMEASURED;
    }

    private Assessment ask(Hypha h) throws PluginCaller.PluginFault {
        HealthPolicy asked = policy;
        if (asked == null) {
            return Assessment.of(Vitality.UNKNOWN);
        }
        HealthCall call = HealthCall.of(unpack(h.measured), plan.settings());
        Assessment answer = gate.call(() -> Objects.requireNonNull(asked.assess(call), "its answer"));
        String broken = AssessmentContract.broken(answer, false);
        if (broken != null) {
            throw new PluginCaller.PluginFault("it broke its contract: " + broken, null);
        }
        return answer;
    }

    /** Why one is not better, of which a policy that remembers nothing has said how well it is. Asks it, if need be. */
    public List<Finding> findings(Hypha h, PluginCaller caller) {
        HealthPolicy asked = policy;
        if (visiting || asked == null || h.measured == Hypha.UNMEASURED) {
            return List.of();
        }
        Assessment answer = known.get(h.measured);
        if (answer != null) {
            return answer.findings();
        }
        HealthCall call = HealthCall.of(unpack(h.measured), plan.settings());
        try {
            return caller.call(() -> asked.assess(call).findings());
        } catch (PluginCaller.PluginFault fault) {
            return List.of(); // who looks on changes nothing
        }
    }

    /** Why another policy can't go on with what this one remembers of some hypha; null if it can. Changes nothing. */
    @Nullable
    public String unreadable(HealthPolicy next) {
        return visits.unreadable(next, plan.settings());
    }

    private void failed(String what) {
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

    /** For how many tides what it acted upon had waited when it was last awake, 63 at most; -1 where nothing was measured. */
    public static int waited(Hypha h) {
        return h.measured == Hypha.UNMEASURED ? -1 : h.measured >> 14 & 63;
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
