package io.mycelium.rules.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The searches of all rules of a pack that join facts of which there may be several, and what they are told of facts. Confined to its worker. */
final class Joins {
    private final @Nullable JoinSearch[] byRule;
    private final int[] joining; // the numbers of the rules that join
    private final List<Column> columns = new ArrayList<>();
    private final Map<Class<?>, List<Column>> byType = new HashMap<>(); // of the facts

    Joins(RuleOutline[] rules, RuleCode code, Facts facts) {
        byRule = new JoinSearch[rules.length];
        joining = Arrays.stream(rules)
                .filter(RuleOutline::isJoined)
                .mapToInt(RuleOutline::number)
                .toArray();
        Map<RuleOutline.Element, Column> byElement = new IdentityHashMap<>();
        for (RuleOutline.Element each : Column.all(List.of(rules))) {
            Column column = new Column(each, columns.size(), code, facts);
            columns.add(column);
            byElement.put(each, column);
        }
        for (int rule : joining) {
            byRule[rule] = new JoinSearch(rules[rule], byElement, facts);
        }
    }

    /** The search of a rule, by its number; null if it joins nothing. */
    @Nullable
    JoinSearch of(int rule) {
        return byRule[rule];
    }

    /** Begins a step: no fact is there yet. */
    void begin() {
        columns.forEach(Column::forget);
    }

    void come(StepHandle fact) {
        for (Column each : columns(fact)) {
            each.come(fact);
        }
    }

    void modified(StepHandle fact, long fields) {
        for (Column each : columns(fact)) {
            each.modified(fact, fields);
        }
    }

    void gone(StepHandle fact) {
        for (Column each : columns(fact)) {
            each.gone(fact);
        }
    }

    /** Those of patterns over the fact's type, or over one that it extends. */
    private List<Column> columns(StepHandle fact) {
        return columns.isEmpty()
                ? List.of()
                : byType.computeIfAbsent(
                        fact.getObject().getClass(),
                        type -> columns.stream()
                                .filter(each -> each.element().type().isAssignableFrom(type))
                                .toList());
    }

    /** Sets the bits of the rules that must be looked at again; those of others are cleared. */
    void setStale(long[] rules) {
        Arrays.fill(rules, 0);
        for (int i : joining) {
            JoinSearch each = byRule[i];
            if (each != null && each.isStale()) {
                rules[i >> 6] |= 1L << i;
            }
        }
    }
}
