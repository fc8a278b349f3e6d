package io.mycelium.rules.explain;

import io.mycelium.rules.internal.Insight;
import io.mycelium.rules.internal.Insight.Branch;
import java.util.ArrayList;
import java.util.List;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.jspecify.annotations.Nullable;

/** One rule through the moments of a step: whether its condition held, and if not, what came nearest. */
final class RuleWatch {
    private final RuleImpl rule;
    private final Wording wording;
    private final List<Branch> branches = new ArrayList<>();
    private final List<Firing> firings = new ArrayList<>();
    private Reach reach = Reach.NOWHERE;
    private @Nullable Blame nearest;
    private @Nullable Blame lost; // what it was that no longer held, once it had
    private @Nullable Firing lostAfter;
    private int moreFirings;
    private boolean everHeld;
    private boolean holds;
    private boolean heldBefore; // the signal came

    RuleWatch(Insight insight, RuleImpl rule) {
        this.rule = rule;
        this.wording = new Wording(insight, rule);
    }

    void add(Branch branch) {
        branches.add(branch);
        wording.add(branch.condition());
    }

    RuleImpl rule() {
        return rule;
    }

    Wording wording() {
        return wording;
    }

    List<Firing> firings() {
        return firings;
    }

    /** It fired, and that is not told in full. */
    void firedMore() {
        moreFirings++;
    }

    int moreFirings() {
        return moreFirings;
    }

    /**
     * Looks at the condition as it is now.
     *
     * @param after the firing before this moment; null at the beginning
     * @param tally is told of each condition that is evaluated; null if nobody is
     */
    void look(
            Insight insight,
            Shown shown,
            MissingFacts missing,
            List<Object> facts,
            @Nullable Firing after,
            @Nullable ConditionTally tally) {
        boolean before = holds;
        Reach furthest = Reach.NOWHERE;
        Blame best = null;
        List<Blame> all = new ArrayList<>();
        holds = false;
        for (Branch each : branches) {
            ConditionTrace trace = new ConditionTrace(insight, wording, shown, missing, facts, tally);
            if (trace.holds(each.condition())) {
                holds = true;
                break;
            }
            Blame found = trace.blame();
            if (found != null) {
                all.add(found);
                if (best == null || trace.reach().compareTo(furthest) > 0) {
                    best = found;
                    furthest = trace.reach();
                }
            }
        }
        everHeld |= holds;
        if (!holds && best != null) {
            best = all.size() > 1 ? branched(best, all) : best;
            if (before) {
                lost = best;
                lostAfter = after;
            }
            if (isNearer(best, furthest)) {
                nearest = best;
                reach = furthest;
            }
        }
    }

    /** Of two moments in which it came as far the later one tells more, but for that a fact is not there any more. */
    private boolean isNearer(Blame now, Reach far) {
        Blame before = nearest;
        int further = far.compareTo(reach);
        return before == null
                || further > 0
                || further == 0 && (now.kind() != Blame.Kind.NO_FACT || before.kind() == Blame.Kind.NO_FACT);
    }

    private static Blame branched(Blame best, List<Blame> all) {
        List<String> more = new ArrayList<>(best.more());
        more.add("none of its " + all.size() + " branches holds:");
        for (Blame each : all) {
            more.add("  " + each.place() + ": " + each.condition()
                    + (each.values().isEmpty() ? ": " + each.why() : ", with " + String.join(", ", each.values())));
        }
        return best.with(more);
    }

    /** Finds out whether it held before the signals came. */
    void lookBefore(Insight insight, Shown shown, MissingFacts missing, List<Object> facts) {
        heldBefore = branches.stream()
                .anyMatch(each ->
                        new ConditionTrace(insight, wording, shown, missing, facts, null).holds(each.condition()));
    }

    /** The signal comes: what held until now held without it. */
    void sense() {
        heldBefore = holds;
        holds = false;
        everHeld = false;
        nearest = null;
        reach = Reach.NOWHERE;
        lost = null;
        lostAfter = null;
    }

    boolean holds() {
        return holds;
    }

    boolean everHeld() {
        return everHeld;
    }

    boolean heldBefore() {
        return heldBefore;
    }

    /** Whether its conditions can't be tested. */
    boolean isUnknown() {
        return nearest != null && nearest.kind() == Blame.Kind.UNKNOWN;
    }

    @Nullable
    Blame nearest() {
        return nearest;
    }

    @Nullable
    Blame lost() {
        return lost;
    }

    @Nullable
    Firing lostAfter() {
        return lostAfter;
    }
}
