package io.mycelium.rules.internal;

import java.util.ArrayList;
import java.util.List;
import org.drools.base.base.ClassObjectType;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.Constraint;
import org.drools.mvel.MVELConstraint;
import org.jspecify.annotations.Nullable;

/**
 * What a rule that is not covered asks of single facts. A session asks that of each fact that comes, also in a step in which
 * the rule can't match; such a step takes place on values, and fails there where a session would.
 */
final class Uncovered {
    private Uncovered() {}

    /** All its patterns over facts of a step, wherever they stand, with the constraints that look at no other fact. */
    static List<RuleOutline.Element> patterns(RuleOutline rule, @Nullable Class<?> state) {
        List<RuleOutline.Element> patterns = new ArrayList<>();
        add(rule.end().getSubRule(), state, patterns);
        return patterns;
    }

    private static void add(RuleConditionElement condition, @Nullable Class<?> state, List<RuleOutline.Element> to) {
        if (condition instanceof Pattern pattern
                && pattern.getSource() == null
                && pattern.getObjectType() instanceof ClassObjectType type) {
            List<MVELConstraint> alphas = new ArrayList<>();
            for (Constraint each : pattern.getConstraints()) {
                if (each instanceof MVELConstraint constraint && each.getType() == Constraint.ConstraintType.ALPHA) {
                    alphas.add(constraint);
                }
            }
            to.add(new RuleOutline.Element(
                    RuleOutline.Kind.FACT,
                    Slot.of(type.getClassType(), state),
                    type.getClassType(),
                    pattern.getObjectIndex(),
                    Listening.EVERYTHING,
                    true,
                    alphas,
                    List.of()));
        }
        for (RuleConditionElement each : condition.getNestedElements()) {
            add(each, state, to);
        }
    }
}
