package io.mycelium.rules.explain;

import java.util.ArrayList;
import java.util.List;
import org.drools.base.rule.Forall;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.QueryElement;
import org.drools.base.rule.RuleConditionElement;

/** The patterns that stand in a part of a condition. */
final class Patterns {
    private Patterns() {}

    static List<Pattern> of(RuleConditionElement condition) {
        List<Pattern> patterns = new ArrayList<>();
        add(condition, patterns);
        return patterns;
    }

    private static void add(RuleConditionElement condition, List<Pattern> to) {
        if (condition instanceof Pattern pattern) {
            to.add(pattern);
        } else if (condition instanceof QueryElement query) {
            to.add(query.getResultPattern());
        } else if (condition instanceof GroupElement group) {
            group.getChildren().forEach(each -> add(each, to));
        } else if (condition instanceof Forall forall) {
            to.add(forall.getBasePattern());
        }
    }

    /** The first one, which has the words of the part. */
    static Pattern first(RuleConditionElement condition) {
        return of(condition).stream()
                .findFirst()
                .orElseThrow(() -> new UnknownConditionException("a group without patterns"));
    }
}
