package io.mycelium.rules.internal;

import org.drools.base.rule.ContextEntry;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.constraint.Constraint;
import org.drools.mvel.MVELConstraint;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Asks Drools what the code of a pack does not know by itself, one by one: whether a constraint holds, with Drools' own
 * evaluator and the facts of the step, and what is bound, with Drools' own reader. Both are those of a rule base of the
 * evaluator's own, as MVEL is not thread-safe. Confined to its worker.
 */
final class Answers {
    private final MVELConstraint[] constraints;
    private final @Nullable ContextEntry[] contexts;
    private final int[] slots;
    private final int[][] before; // for each constraint, where the facts before its own are
    private final Declaration[] bound;
    private final StepSession session;
    private final StepTuple tuple;
    private final StepTuple joinedTuple;

    /** @param session where globals and functions are found; nothing is inserted in it */
    Answers(Questions questions, StepSession session, @Nullable Class<?> state) {
        this.session = session;
        this.tuple = new StepTuple(state, false);
        this.joinedTuple = new StepTuple(state, true);
        this.bound = questions.bound().toArray(Declaration[]::new);
        int tests = questions.tests().size();
        before = new int[tests][];
        constraints = new MVELConstraint[tests];
        contexts = new ContextEntry[tests];
        slots = new int[tests];
        for (int i = 0; i < tests; i++) {
            FactTest.Asked test = questions.tests().get(i);
            constraints[i] = test.constraint();
            slots[i] = test.element().slot().ordinal();
            before[i] = isJoined(i)
                    ? StepTuple.joinedPlaces(test.element().place())
                    : StepTuple.places(test.element().place(), constraints[i].getRequiredDeclarations(), state);
            boolean alone = constraints[i].getType() == Constraint.ConstraintType.ALPHA;
            contexts[i] = alone ? null : constraints[i].createContext();
        }
    }

    private boolean isJoined(int test) {
        return slots[test] == Slot.JOINED.ordinal();
    }

    /**
     * Answers whether a constraint holds.
     *
     * @param levels what the levels of the rule yield at the moment, by their places
     * @param joined the facts of a match of a rule that joins them, by their places
     */
    boolean allowed(int test, FactHandle[] facts, FactHandle[] levels, @Nullable StepHandle[] joined) {
        ContextEntry context = contexts[test];
        if (context == null) {
            return constraints[test].isAllowed(facts[slots[test]], session);
        }
        StepTuple match = isJoined(test) ? joinedTuple : tuple;
        match.set(facts, isJoined(test) ? joined : levels);
        match.setBefore(before[test]);
        context.updateFromTuple(session, match);
        return constraints[test].isAllowedCachedLeft(context, facts[slots[test]]);
    }

    /** What is bound of a fact as it is now; the other three are for those that are declared as simple types. */
    @Nullable
    Object bound(int number, Object fact) {
        return bound[number].getValue(session, fact);
    }

    long boundWhole(int number, Object fact) {
        return bound[number].getWholeNumberValue(session, fact);
    }

    double boundDecimal(int number, Object fact) {
        return bound[number].getDecimalValue(session, fact);
    }

    boolean boundTruth(int number, Object fact) {
        return bound[number].getBooleanValue(session, fact);
    }
}
