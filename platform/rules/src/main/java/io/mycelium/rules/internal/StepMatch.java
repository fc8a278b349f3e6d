package io.mycelium.rules.internal;

import org.drools.core.reteoo.RuleTerminalNode;
import org.drools.core.reteoo.RuleTerminalNodeLeftTuple;
import org.drools.core.reteoo.TerminalNode;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/** A match as Drools wants it that works out a salience: what is bound is looked up among the facts of the step. */
final class StepMatch extends RuleTerminalNodeLeftTuple {
    private static final long serialVersionUID = 1L;

    private final transient RuleTerminalNode end;
    private final transient StepTuple facts;

    StepMatch(RuleTerminalNode end, StepTuple facts) {
        this.end = end;
        this.facts = facts;
    }

    @Override
    public TerminalNode getTerminalNode() {
        return end;
    }

    @Override
    public @Nullable Object[] toObjects() {
        return facts.toObjects();
    }

    @Override
    public @Nullable FactHandle[] toFactHandles() {
        return facts.toFactHandles();
    }
}
