package io.mycelium.rules.internal;

import java.util.ArrayList;
import org.drools.base.rule.Forall;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.GroupElementFactory;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;

/**
 * Reads what stands inside {@code not} or {@code exists} where it is more than one pattern. A {@code forall} is one, as
 * Drools builds it: there is no fact for which one of the further patterns does not hold.
 */
final class GroupOutlines {
    private final RuleOutlines rules;

    GroupOutlines(RuleOutlines rules) {
        this.rules = rules;
    }

    static boolean isGroup(RuleConditionElement condition) {
        return condition instanceof Forall
                || condition instanceof GroupElement group
                        && (group.isNot() || group.isExists())
                        && group.getChildren().size() == 1
                        && !(group.getChildren().get(0) instanceof Pattern);
    }

    /** @param after how many elements are before it */
    RuleOutline.Group group(RuleConditionElement condition, int after) throws NotCoveredException {
        if (condition instanceof Forall forall) {
            return group(unfolded(forall), after);
        }
        GroupElement group = (GroupElement) condition;
        RuleOutline.Group read = new RuleOutline.Group(
                group.isNot() ? RuleOutline.Kind.NOT : RuleOutline.Kind.EXISTS,
                after,
                new ArrayList<>(),
                new ArrayList<>());
        add(group.getChildren().get(0), read);
        return read;
    }

    private void add(RuleConditionElement condition, RuleOutline.Group to) throws NotCoveredException {
        if (isGroup(condition)) {
            to.groups().add(group(condition, to.elements().size()));
        } else if (condition instanceof GroupElement all && all.isAnd()) {
            for (RuleConditionElement each : all.getChildren()) {
                add(each, to);
            }
        } else {
            RuleOutline.Element element = rules.element(condition, RuleOutline.Kind.EXISTS);
            rules.check(element);
            to.elements().add(element);
        }
    }

    private static GroupElement unfolded(Forall forall) {
        GroupElement others = GroupElementFactory.newAndInstance();
        forall.getRemainingPatterns().forEach(others::addChild);
        GroupElement none = GroupElementFactory.newNotInstance();
        none.addChild(
                forall.getRemainingPatterns().size() == 1
                        ? forall.getRemainingPatterns().get(0)
                        : others);
        GroupElement all = GroupElementFactory.newAndInstance();
        all.addChild(forall.getBasePattern());
        all.addChild(none);
        GroupElement never = GroupElementFactory.newNotInstance();
        never.addChild(all);
        return never;
    }
}
