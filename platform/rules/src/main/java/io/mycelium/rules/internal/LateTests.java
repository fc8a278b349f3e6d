package io.mycelium.rules.internal;

import java.util.List;
import org.drools.base.rule.Declaration;
import org.drools.mvel.MVELConstraint;

/** The constraints of facts that look at what a level yields: they are tested for each match, once it has. */
final class LateTests {
    private static final int NONE = -1;

    private LateTests() {}

    /** Those of an element that need no level. */
    static List<MVELConstraint> early(RuleOutline.Element element) {
        return element.betas().stream().filter(each -> place(each) == NONE).toList();
    }

    static boolean isLate(MVELConstraint constraint) {
        return place(constraint) != NONE;
    }

    /** Those of an element that can be tested as soon as a level has yielded, and no earlier. */
    static List<MVELConstraint> behind(Level level, RuleOutline.Element element) {
        return element.betas().stream()
                .filter(each -> place(each) == level.place())
                .toList();
    }

    static boolean areBehind(Level level, RuleOutline rule) {
        return rule.elements().stream().anyMatch(each -> !behind(level, each).isEmpty());
    }

    /** The place of the last level that it looks at. */
    private static int place(MVELConstraint constraint) {
        int last = NONE;
        for (Declaration each : constraint.getRequiredDeclarations()) {
            if (FieldReads.typeOf(each) == null) {
                last = Math.max(last, each.getTupleIndex());
            }
        }
        return last;
    }
}
