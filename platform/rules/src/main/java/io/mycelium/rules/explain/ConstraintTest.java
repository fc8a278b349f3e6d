package io.mycelium.rules.explain;

import io.mycelium.rules.explain.Blame.Kind;
import java.util.List;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.ContextEntry;
import org.drools.base.rule.EvalCondition;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.base.rule.constraint.BetaConstraint;
import org.drools.base.rule.constraint.Constraint;
import org.drools.mvel.MVELConstraint;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/** Tests constraints of patterns on a fact and on what is bound so far, by Drools' own evaluator. Belongs to one thread. */
final class ConstraintTest {
    private final ValueResolver resolver;
    private final Wording wording;
    private final Shown shown;
    private final Bindings bindings;
    private final @Nullable ConditionTally tally;

    /** @param tally is told of each constraint that is tested; null if nobody is */
    ConstraintTest(
            ValueResolver resolver, Wording wording, Shown shown, Bindings bindings, @Nullable ConditionTally tally) {
        this.tally = tally;
        this.resolver = resolver;
        this.wording = wording;
        this.shown = shown;
        this.bindings = bindings;
    }

    /** Why a fact does not pass a constraint; null if it does. */
    @Nullable
    Blame test(Pattern pattern, Constraint constraint, FactHandle fact, Kind kind) {
        bindings.bind(pattern, fact);
        bindings.lookFrom(pattern.getObjectIndex());
        try {
            boolean held = isAllowed(constraint, fact);
            tested(pattern, constraint, held);
            return held ? null : constraintBlame(pattern, constraint, fact, kind, "does not hold");
        } catch (StackOverflowError | RuntimeException e) {
            if (e instanceof UnknownConditionException unknown) {
                throw unknown;
            }
            tested(pattern, constraint, false);
            return constraintBlame(pattern, constraint, fact, Kind.THROWS, "fails: " + Shown.thrown(e));
        } finally {
            bindings.unbind(pattern);
        }
    }

    private void tested(Pattern pattern, Constraint constraint, boolean held) {
        if (tally != null && wording.isWritten(pattern)) {
            tally.add(wording, wording.of(pattern, constraint), held);
        }
    }

    /** An {@code eval}, or a group such as {@code not}, was evaluated. */
    void evaluated(RuleConditionElement part, boolean held) {
        if (tally == null) {
            return;
        }
        if (part instanceof EvalCondition eval) {
            tally.add(wording, wording.of(eval), held);
        } else if (wording.isWritten(part)) {
            tally.add(wording, wording.around(Patterns.first(part)), held);
        }
    }

    private Blame constraintBlame(Pattern pattern, Constraint constraint, FactHandle fact, Kind kind, String why) {
        Wording.Words words = wording.of(pattern, constraint);
        List<String> values =
                shown.values(words.text(), fact.getObject(), constraint.getRequiredDeclarations(), bindings, resolver);
        if (values.isEmpty()
                && constraint instanceof MVELConstraint mvel) { // within inner.( ... ) it says the whole way
            values = shown.values(
                    mvel.getExpression(), fact.getObject(), constraint.getRequiredDeclarations(), bindings, resolver);
        }
        return words.blame(kind, values, why);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // each constraint takes the contexts that it makes
    private boolean isAllowed(Constraint constraint, FactHandle fact) {
        if (constraint.getType() == Constraint.ConstraintType.ALPHA
                && constraint instanceof AlphaNodeFieldConstraint alone) {
            return alone.isAllowed(fact, resolver);
        }
        if (constraint instanceof BetaConstraint beta) {
            Object context = beta.createContext();
            ((ContextEntry) context).updateFromTuple(resolver, bindings);
            return beta.isAllowedCachedLeft(context, fact);
        }
        throw new UnknownConditionException(constraint.getClass().getSimpleName());
    }
}
