package io.mycelium.rules.internal;

import java.util.List;
import org.drools.base.rule.ContextEntry;
import org.drools.base.rule.constraint.Constraint;
import org.drools.mvel.MVELConstraint;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The constraints of a pack that Drools is asked about, one by one: with its evaluator, and the facts of the step. They
 * are those of a rule base of the evaluator's own, as MVEL is not thread-safe. Confined to its worker.
 */
final class AskedTests {
    private final MVELConstraint[] constraints;
    private final @Nullable ContextEntry[] contexts;
    private final int[] slots;
    private final int[][] before; // for each constraint, where the facts before its own are
    private final StepSession session;
    private final StepTuple tuple;

    /** @param session where globals and functions are found; nothing is inserted in it */
    AskedTests(List<FactTest.Asked> tests, StepSession session, @Nullable Class<?> state) {
        this.session = session;
        this.tuple = new StepTuple(state);
        before = new int[tests.size()][];
        constraints = new MVELConstraint[tests.size()];
        contexts = new ContextEntry[tests.size()];
        slots = new int[tests.size()];
        for (int i = 0; i < constraints.length; i++) {
            constraints[i] = tests.get(i).constraint();
            slots[i] = tests.get(i).element().slot().ordinal();
            before[i] =
                    StepTuple.places(tests.get(i).element().place(), constraints[i].getRequiredDeclarations(), state);
            boolean alone = constraints[i].getType() == Constraint.ConstraintType.ALPHA;
            contexts[i] = alone ? null : constraints[i].createContext();
        }
    }

    /** @param levels what the levels of the rule yield at the moment, by their places */
    boolean allowed(int test, FactHandle[] facts, FactHandle[] levels) {
        ContextEntry context = contexts[test];
        if (context == null) {
            return constraints[test].isAllowed(facts[slots[test]], session);
        }
        tuple.set(facts, levels);
        tuple.setBefore(before[test]);
        context.updateFromTuple(session, tuple);
        return constraints[test].isAllowedCachedLeft(context, facts[slots[test]]);
    }
}
