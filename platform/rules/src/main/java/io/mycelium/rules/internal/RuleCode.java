package io.mycelium.rules.internal;

/**
 * What {@link RuleCodeWriter} makes of the rules of a pack: their conditions and consequences as code, one class a pack.
 * It keeps nothing, so all workers share it. Public because that class is defined in the class loader of the pack.
 */
public abstract class RuleCode {
    /** Marks the rules as alive whose constraints on the signal hold, of those that take it. */
    public abstract void sense(int program, Facts facts);

    /** The rule whose constraints on the signal a thread tests, by its stack; -1 where it tests none. */
    final int testing(StackTraceElement[] stack) {
        for (StackTraceElement each : stack) {
            if (each.getClassName().equals(getClass().getName())
                    && (each.getMethodName().startsWith("sense")
                            || each.getMethodName().startsWith("look"))
                    && each.getLineNumber() > 0) {
                return each.getLineNumber() - 1;
            }
        }
        return -1;
    }

    /** Tests the constraints on a slot that may throw, and that nothing else tests in time; what comes out does not matter. */
    public abstract boolean look(int slot, Facts facts);

    /** Whether the rest of a rule's condition holds, which {@link #sense} has not tested. */
    public abstract boolean holds(int rule, Facts facts);

    /** Whether a level of a rule, or what it is made of, takes what is there. */
    public abstract boolean admits(int level, Facts facts);

    /** Whether the facts of a rule hold beside what a level of it has yielded: the rest of their constraints. */
    public abstract boolean holdsBeside(int level, Facts facts);

    /** Whether a fact passes the constraints of a pattern of a rule that joins facts, which look at no other fact. */
    public abstract boolean passes(int column, Facts facts);

    /** Whether it holds beside those before it in a match: the rest of such a pattern. */
    public abstract boolean joins(int column, Facts facts);

    /** Whether an {@code eval} of a rule that joins facts holds. */
    public abstract boolean evaluates(int eval, Facts facts);

    /** Calls what Drools has compiled of a rule's {@code then}. */
    public abstract void fire(int rule, Facts facts) throws Exception;
}
