package io.mycelium.rules.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.drools.core.phreak.RuleAgendaItem;
import org.drools.core.phreak.RuleExecutor;
import org.drools.core.reteoo.RuleTerminalNodeLeftTuple;
import org.drools.core.reteoo.TupleImpl;
import org.drools.core.util.Queue;
import org.drools.core.util.index.TupleList;

/**
 * The queue of a rule whose salience is worked out from the facts. Among equal ones Drools fires the match first that it
 * made last; here the numbers by which it knows that are given anew, so that they fire in the order of their facts.
 */
final class WorkedOutSalience {
    private static final VarHandle QUEUE = queue();

    private WorkedOutSalience() {}

    private static VarHandle queue() {
        try {
            return MethodHandles.privateLookupIn(RuleExecutor.class, MethodHandles.lookup())
                    .findVarHandle(RuleExecutor.class, "queue", Queue.class);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "Drools keeps the matches of a rule elsewhere; was its version changed?", e);
        }
    }

    @SuppressWarnings("unchecked") // what is in the queue of a rule is its matches
    private static Queue<RuleTerminalNodeLeftTuple> queue(RuleExecutor rule) {
        return (Queue<RuleTerminalNodeLeftTuple>) QUEUE.get(rule);
    }

    /**
     * Lets matches that had their turn without firing wait again when they are modified: a filter or {@code enabled} refused
     * them, and Drools takes them for waiting still.
     */
    static void forgetTurns(RuleExecutor rule) {
        for (TupleImpl each = rule.getDormantMatches().getFirst(); each != null; each = each.getNext()) {
            ((RuleTerminalNodeLeftTuple) each).setQueued(false);
        }
    }

    /**
     * Gives a rule its place among the others by the first of its matches. Drools leaves it where its last match was, if
     * that was its only one and the next has a salience of 0.
     */
    static void place(RuleExecutor rule) {
        Queue<RuleTerminalNodeLeftTuple> queue = queue(rule);
        RuleAgendaItem item = rule.getRuleAgendaItem();
        if (!queue.isEmpty() && item.getSalience() != queue.peek().getSalience()) {
            item.dequeue();
            item.setSalience(queue.peek().getSalience());
            item.getAgendaGroup().add(item);
        }
    }

    /**
     * Numbers the matches downwards. Those that have their number already stay where they are in the queue.
     *
     * @param matches all that are active, in the order in which equal ones fire
     */
    static void number(TupleList matches, RuleExecutor rule) {
        Queue<RuleTerminalNodeLeftTuple> queue = queue(rule);
        long number = 0;
        for (TupleImpl each = matches.getFirst(); each != null; each = each.getNext()) {
            RuleTerminalNodeLeftTuple match = (RuleTerminalNodeLeftTuple) each;
            if (match.getActivationNumber() >= number) {
                queue.dequeue(match);
                match.init(
                        --number,
                        match.getSalience(),
                        match.getPropagationContext(),
                        match.getRuleAgendaItem(),
                        match.getAgendaGroup());
                rule.addQueuedLeftTuple(match);
            }
            number = match.getActivationNumber();
        }
    }
}
