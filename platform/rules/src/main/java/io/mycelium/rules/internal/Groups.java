package io.mycelium.rules.internal;

import java.util.ArrayList;
import java.util.List;
import org.drools.base.rule.Forall;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.GroupElementFactory;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.jspecify.annotations.Nullable;

/** Finds the {@code not}s and {@code exists} of several patterns in a condition. */
final class Groups {
    private Groups() {}

    /**
     * The patterns of a group, of which some may be denied by themselves. Those of {@code forall( A() B() )}, as Drools builds
     * it, are {@code A() not B()}; that they are there is denied. Null if a condition is no group.
     */
    static @Nullable List<RuleConditionElement> members(RuleConditionElement condition) {
        if (condition instanceof Forall forall) {
            List<RuleConditionElement> members = new ArrayList<>();
            members.add(forall.getBasePattern());
            for (Pattern each : forall.getRemainingPatterns()) {
                GroupElement not = GroupElementFactory.newNotInstance();
                not.addChild(each);
                members.add(not);
            }
            return members;
        }
        return condition instanceof GroupElement group
                        && (group.isNot() || group.isExists())
                        && group.getChildren().size() == 1
                        && group.getChildren().get(0) instanceof GroupElement patterns
                        && patterns.isAnd()
                ? patterns.getChildren()
                : null;
    }

    /** Whether a group must not be there. */
    static boolean isDenied(RuleConditionElement group) {
        return group instanceof Forall || group instanceof GroupElement element && element.isNot();
    }

    /** Takes an element out of a condition. */
    static void remove(
            int place,
            List<RuleOutline.Element> elements,
            List<RuleOutline.Group> groups,
            List<RuleOutline.Eval> evals) {
        elements.remove(place);
        groups.replaceAll(each ->
                each.after() > place ? new RuleOutline.Group(each.after() - 1, each.not(), each.members()) : each);
        evals.replaceAll(each -> each.after() > place
                ? new RuleOutline.Eval(each.after() - 1, each.behind(), each.method(), each.arguments())
                : each);
    }
}
