package io.mycelium.rules.internal;

import java.util.Arrays;
import java.util.List;
import org.drools.base.reteoo.BaseTuple;
import org.drools.base.rule.ContextEntry;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.constraint.Constraint;
import org.drools.mvel.MVELConstraint;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The constraints of a pack that Drools is asked about, one by one: with its evaluator, and the facts of the step. They
 * are those of a rule base of the evaluator's own, as MVEL is not thread-safe. Confined to its worker.
 */
final class AskedTests {
    private static final int NOT_USED = -1;

    private final MVELConstraint[] constraints;
    private final @Nullable ContextEntry[] contexts;
    private final int[] slots;
    private final int[][] before; // for each constraint, the slots of the facts before its own, by their places
    private final StepSession session;
    private final SlotTuple tuple;

    /** @param session where globals and functions are found; nothing is inserted in it */
    AskedTests(List<FactTest.Asked> tests, StepSession session, @Nullable Class<?> state) {
        this.session = session;
        this.tuple = new SlotTuple(state);
        before = new int[tests.size()][];
        constraints = new MVELConstraint[tests.size()];
        contexts = new ContextEntry[tests.size()];
        slots = new int[tests.size()];
        for (int i = 0; i < constraints.length; i++) {
            constraints[i] = tests.get(i).constraint();
            slots[i] = tests.get(i).element().slot().ordinal();
            before[i] = before(tests.get(i), state);
            boolean alone = constraints[i].getType() == Constraint.ConstraintType.ALPHA;
            contexts[i] = alone ? null : constraints[i].createContext();
        }
    }

    private static int[] before(FactTest.Asked test, @Nullable Class<?> state) {
        int[] before = new int[test.element().place()];
        Arrays.fill(before, NOT_USED);
        for (Declaration each : test.constraint().getRequiredDeclarations()) {
            Class<?> type = FieldReads.typeOf(each);
            if (type != null && each.getObjectIndex() < before.length) {
                before[each.getObjectIndex()] = Slot.of(type, state).ordinal();
            }
        }
        return before;
    }

    boolean allowed(int test, FactHandle[] facts) {
        ContextEntry context = contexts[test];
        if (context == null) {
            return constraints[test].isAllowed(facts[slots[test]], session);
        }
        tuple.facts = facts;
        tuple.before = before[test];
        context.updateFromTuple(session, tuple);
        return constraints[test].isAllowedCachedLeft(context, facts[slots[test]]);
    }

    /** The facts of a step, as Drools looks them up: by what they are bound to. */
    private static final class SlotTuple implements BaseTuple {
        private final @Nullable Class<?> state;
        private FactHandle[] facts = {};
        private int[] before = {};

        SlotTuple(@Nullable Class<?> state) {
            this.state = state;
        }

        @Override
        public FactHandle get(Declaration bound) {
            Class<?> type = FieldReads.typeOf(bound);
            if (type == null) {
                throw new IllegalStateException(bound.getIdentifier() + " is bound to no fact of a step");
            }
            return facts[Slot.of(type, state).ordinal()];
        }

        @Override
        public Object getObject(Declaration bound) {
            return get(bound).getObject();
        }

        @Override
        public FactHandle get(int place) {
            throw unknown();
        }

        @Override
        public FactHandle getFactHandle() {
            throw unknown();
        }

        @Override
        public Object getObject(int place) {
            throw unknown();
        }

        @Override
        public int size() {
            return before.length;
        }

        @Override
        public @Nullable Object[] toObjects() {
            @Nullable Object[] objects = new Object[before.length];
            for (int i = 0; i < objects.length; i++) {
                objects[i] = before[i] == NOT_USED ? null : facts[before[i]].getObject();
            }
            return objects;
        }

        @Override
        public Object[] toObjects(boolean reversed) {
            throw unknown();
        }

        @Override
        public FactHandle[] toFactHandles() {
            throw unknown();
        }

        @Override
        public @Nullable BaseTuple getParent() {
            return null;
        }

        @Override
        public BaseTuple getTuple(int place) {
            throw unknown();
        }

        @Override
        public int getIndex() {
            return 0;
        }

        @Override
        public @Nullable Object getContextObject() {
            return null;
        }

        @Override
        public BaseTuple skipEmptyHandles() {
            return this;
        }

        private static IllegalStateException unknown() {
            return new IllegalStateException("Drools looks facts up by their place; was its version changed?");
        }
    }
}
