package io.mycelium.rules.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The searches of all rules of a pack that join facts of which there may be several, the columns of those that gather such,
 * and what both are told of facts. Confined to its worker.
 */
final class Joins {
    private final @Nullable JoinSearch[] byRule;
    private final int[] joining; // the numbers of the rules that join
    private final Map<Integer, List<Column>> gathered = new HashMap<>(); // by the numbers of the rules that gather
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
        int evals = 0;
        for (int rule : joining) {
            int[][] behind = behind(rules[rule], evals);
            byRule[rule] = new JoinSearch(rules[rule], byElement, behind, code, facts);
            evals += rules[rule].evals().size();
        }
        for (RuleOutline each : rules) {
            List<RuleOutline.Element> patterns = Column.gathered(each);
            if (!patterns.isEmpty()) {
                gathered.put(
                        each.number(), patterns.stream().map(byElement::get).toList());
            }
        }
    }

    /** The numbers of a rule's evals, by how many patterns are before them; there are none beside groups. */
    private static int[][] behind(RuleOutline rule, int first) {
        int[][] behind = new int[rule.elements().size() + 1][];
        int next = first;
        for (int i = 0; i < behind.length; i++) {
            int before = i;
            int count = (int)
                    rule.evals().stream().filter(each -> each.after() == before).count();
            behind[i] = IntStream.range(next, next + count).toArray();
            next += count;
        }
        return behind;
    }

    /** The evals of rules that join, by the numbers that their code knows them by. */
    static List<RuleOutline.Eval> evals(List<RuleOutline> rules) {
        return rules.stream()
                .filter(RuleOutline::isJoined)
                .flatMap(each -> each.evals().stream())
                .toList();
    }

    /** The columns of what a rule gathers, by its number and in its order. */
    List<Column> gathered(int rule) {
        return gathered.getOrDefault(rule, List.of());
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
        if (!gathered.isEmpty()) {
            gathered.forEach((rule, its) -> {
                if (its.stream().anyMatch(Column::isChanged)) {
                    rules[rule >> 6] |= 1L << rule;
                }
            });
        }
    }
}
