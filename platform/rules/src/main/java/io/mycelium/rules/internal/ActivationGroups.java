package io.mycelium.rules.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.core.phreak.RuleExecutor;
import org.drools.core.reteoo.RuleTerminalNodeLeftTuple;
import org.drools.core.reteoo.TupleImpl;
import org.drools.core.util.index.TupleList;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;

/**
 * What {@code activation-group} means: as a rule fires, every match of its group that waits then counts as fired. A match
 * that begins to wait afterwards is a new one, whatever it was caused by.
 *
 * <p>Drools leaves a match out of its group whose last cause is an older fact than the newest one at the firing before, as
 * when a {@code not} begins to hold because that fact was deleted. So the rules are built without the attribute and keep a
 * mark; they are looked at as soon as something changes, so that it is known what waits. This is what a session knows of the
 * groups of its rules. Confined to its worker.
 */
final class ActivationGroups {
    private static final String MARK = "mycelium.activation-group";

    private final Map<String, Set<RuleExecutor>> members = new HashMap<>();

    static void mark(RuleImpl rule) {
        String group = rule.getActivationGroup();
        if (group != null && !group.isEmpty()) {
            rule.setActivationGroup(null);
            rule.setEager(true);
            rule.addMetaAttribute(MARK, group);
        }
    }

    /** The group of a rule; null if it is in none. */
    static @Nullable String of(RuleImpl rule) {
        return rule.getMetaData(MARK) instanceof String group ? group : null;
    }

    /** For each rule, by its number, all rules of its group; null if it is in none. */
    static long[][] all(List<RuleOutline> rules) {
        long[][] all = new long[rules.size()][];
        for (RuleOutline each : rules) {
            String group = of(each.rule());
            if (group != null) {
                all[each.number()] = StepProgram.bits(
                        (rules.size() + 63) / 64,
                        rules.stream()
                                .filter(other -> group.equals(of(other.rule())))
                                .toList());
            }
        }
        return all;
    }

    /** The conditions of a rule have been evaluated, so that it may have matches. */
    void evaluated(RuleExecutor rule) {
        String group = of(rule.getRuleAgendaItem().getRule());
        if (group != null) {
            members.computeIfAbsent(group, name -> new LinkedHashSet<>()).add(rule);
        }
    }

    /** A match of a rule is about to fire. */
    void fires(Rule rule) {
        String group = of((RuleImpl) rule);
        if (group != null) {
            members.getOrDefault(group, Set.of()).forEach(ActivationGroups::cancel);
        }
    }

    private static void cancel(RuleExecutor rule) {
        TupleList waiting = rule.getActiveMatches();
        for (TupleImpl match = waiting.getFirst(); match != null; match = waiting.getFirst()) {
            rule.removeActiveTuple((RuleTerminalNodeLeftTuple) match);
        }
    }
}
