package io.mycelium.rules.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The searches of all rules of a pack that join what rules insert, and what they are told of facts. Confined to its worker. */
final class Joins {
    private final @Nullable JoinSearch[] byRule;
    private final int[] joining; // the numbers of the rules that join
    private final Map<Class<?>, List<Column>> byType = new HashMap<>();

    Joins(RuleOutline[] rules, RuleCode code, Facts facts) {
        byRule = new JoinSearch[rules.length];
        joining = Arrays.stream(rules)
                .filter(RuleOutline::isJoined)
                .mapToInt(RuleOutline::number)
                .toArray();
        Map<RuleOutline.Element, Column> columns = new IdentityHashMap<>();
        for (RuleOutline.Element each : Column.all(List.of(rules))) {
            Column column = new Column(each, columns.size(), code, facts);
            columns.put(each, column);
            byType.computeIfAbsent(each.type(), type -> new ArrayList<>()).add(column);
        }
        for (int rule : joining) {
            byRule[rule] = new JoinSearch(
                    rule, rules[rule].elements().stream().map(columns::get).toArray(Column[]::new), facts);
        }
    }

    /** The search of a rule, by its number; null if it joins nothing. */
    @Nullable
    JoinSearch of(int rule) {
        return byRule[rule];
    }

    /** Begins a step: no fact is there yet. */
    void begin() {
        if (joining.length > 0) {
            byType.values().forEach(each -> each.forEach(Column::forget));
        }
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

    private List<Column> columns(StepHandle fact) {
        return byType.isEmpty()
                ? List.of()
                : byType.getOrDefault(fact.getObject().getClass(), List.of());
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
