package io.mycelium.rules.internal;

import java.util.Arrays;
import java.util.List;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Declaration;
import org.jspecify.annotations.Nullable;

/**
 * What rules say of themselves that is worked out from their facts: the salience of a match as it begins to wait, and
 * whether it is enabled as it would fire. Drools is asked, in the rule base of the evaluator. Confined to its worker.
 */
final class WorkedOut {
    private static final int NONE = -1;

    private final List<RuleOutline> own;
    private final RuleOutline[] rules;
    private final Facts facts;
    private final @Nullable StepSession session;
    private final StepTuple tuple;
    private final StepTuple joinedTuple;
    private final long[] fixed; // the rules whose salience is not worked out
    private final int[] others; // the numbers of those whose salience is
    private final int[] saliences; // of their matches that wait

    /**
     * Makes it.
     *
     * @param rules all of the pack
     * @param own the same, of the rule base of the evaluator; none if nothing is worked out
     */
    WorkedOut(
            RuleOutline[] rules,
            List<RuleOutline> own,
            Facts facts,
            @Nullable StepSession session,
            @Nullable Class<?> state) {
        this.rules = rules;
        this.own = own;
        this.facts = facts;
        this.session = session;
        this.tuple = new StepTuple(state, false);
        this.joinedTuple = new StepTuple(state, true);
        this.fixed = new long[(rules.length + 63) / 64];
        this.saliences = new int[rules.length];
        this.others = List.of(rules).stream()
                .filter(each -> each.isCovered() && each.isSalienceWorkedOut())
                .mapToInt(RuleOutline::number)
                .toArray();
        Arrays.fill(fixed, -1L);
        for (int each : others) {
            fixed[each >> 6] &= ~(1L << each);
        }
    }

    /** Whether anything of some rules is, for which an evaluator needs a rule base of its own. */
    static boolean isIn(List<RuleOutline> rules) {
        return rules.stream()
                .filter(RuleOutline::isCovered)
                .anyMatch(each -> each.isSalienceWorkedOut() || each.isEnabledWorkedOut());
    }

    /** Of some rules, those whose places in the order of firing are their numbers. */
    long fixed(int word, long some) {
        return some & fixed[word];
    }

    /** The match of a rule begins to wait. */
    void waits(int rule) {
        if ((fixed[rule >> 6] & 1L << rule) == 0) {
            saliences[rule] = salience(rule);
        }
    }

    /** The salience of the match that is there of a rule, or has been joined. */
    int salience(int rule) {
        RuleOutline outline = own.get(rule);
        RuleImpl made = outline.rule();
        StepTuple match = match(outline, outline.end().getSalienceDeclarations());
        return made.getSalience().getValue(new StepMatch(outline.end(), match), made, session);
    }

    /** Whether a rule may fire, whose match is there, or has been taken. */
    boolean isEnabled(int rule) {
        if (rules[rule].isEnabledWorkedOut()) {
            RuleOutline outline = own.get(rule);
            RuleImpl made = outline.rule();
            Declaration[] used = outline.end().getEnabledDeclarations();
            return made.getEnabled().getValue(match(outline, used), used, made, session);
        }
        return rules[rule].isEnabled();
    }

    private StepTuple match(RuleOutline rule, Declaration[] used) {
        StepTuple match = rule.isJoined() ? joinedTuple : tuple;
        match.set(facts.handles(), facts.joined());
        match.setBefore(match.places(used));
        return match;
    }

    /**
     * The rule that has its turn.
     *
     * @param first the first that is due of those with fixed places; negative if none is
     * @param ready the rules that wait, of those that remember it
     */
    int first(int first, long[] ready, @Nullable Matches[] searches) {
        int best = first;
        for (int each : others) {
            if ((ready[each >> 6] & 1L << each) != 0 && (best == NONE || isBefore(each, best, searches))) {
                best = each;
            }
        }
        return best;
    }

    private boolean isBefore(int rule, int other, @Nullable Matches[] searches) {
        int difference = Integer.compare(waiting(other, searches), waiting(rule, searches));
        if (difference == 0) {
            difference = Integer.compare(
                    rules[rule].rule().getLoadOrder(), rules[other].rule().getLoadOrder());
        }
        return difference < 0;
    }

    private int waiting(int rule, @Nullable Matches[] searches) {
        if ((fixed[rule >> 6] & 1L << rule) != 0) {
            return rules[rule].rule().getSalience().getValue();
        }
        return searches[rule] instanceof JoinSearch search ? search.salience() : saliences[rule];
    }
}
