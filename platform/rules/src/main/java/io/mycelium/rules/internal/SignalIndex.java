package io.mycelium.rules.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.base.util.index.ConstraintTypeOperator;
import org.drools.mvel.MVELConstraint;
import org.jspecify.annotations.Nullable;

/**
 * The field of the signal that most rules compare with a constant, and those rules by that constant: of a hundred rules
 * for a hundred kinds of work, one is looked at.
 *
 * @param rules by the number that the constant is, or by the hash of the text; the test itself is made all the same
 */
record SignalIndex(FactTest.Read field, Map<Integer, List<RuleOutline>> rules) {
    private static final int FEW = 4; // rules that are tested as quickly one by one
    private static final int MOST = 500; // keys, as the JVM does not compile a method that is huge

    /** The index of some rules; null if none is worth it. */
    static @Nullable SignalIndex of(List<RuleOutline> rules, @Nullable Class<?> state) {
        Map<FactTest.Read, Map<Integer, List<RuleOutline>>> byField = new LinkedHashMap<>();
        SignalIndex best = null;
        int most = FEW;
        for (RuleOutline rule : rules) {
            for (Map.Entry<FactTest.Read, Integer> each : keys(rule, state).entrySet()) {
                Map<Integer, List<RuleOutline>> some = byField.computeIfAbsent(each.getKey(), field -> new TreeMap<>());
                some.computeIfAbsent(each.getValue(), key -> new ArrayList<>()).add(rule);
                int size = some.values().stream().mapToInt(List::size).sum();
                if (size > most && some.size() <= MOST) {
                    most = size;
                    best = new SignalIndex(each.getKey(), some);
                }
            }
        }
        return best == null || best.rules().size() > MOST ? null : best;
    }

    private static Map<FactTest.Read, Integer> keys(RuleOutline rule, @Nullable Class<?> state) {
        Map<FactTest.Read, Integer> keys = new LinkedHashMap<>();
        for (RuleOutline.Element element : rule.elements()) {
            if (element.slot().isOfSignal()) {
                for (MVELConstraint each : element.alphas()) {
                    if (FactTest.of(each, element, state) instanceof FactTest.Comparison comparison
                            && comparison.left() instanceof FactTest.Read field
                            && isKey(comparison)) {
                        keys.putIfAbsent(field, key(comparison));
                    }
                }
            }
        }
        return keys;
    }

    private static boolean isKey(FactTest.Comparison comparison) {
        if (comparison.operator() != ConstraintTypeOperator.EQUAL
                || comparison.mayThrow()
                || !(comparison.right() instanceof FactTest.Literal literal)) {
            return false;
        }
        return comparison.left().type() == int.class
                        && literal.value() instanceof Long whole
                        && whole == whole.intValue()
                || literal.value() instanceof String;
    }

    private static int key(FactTest.Comparison comparison) {
        Object value = comparison.right() instanceof FactTest.Literal literal ? literal.value() : null;
        return value instanceof Long whole
                ? whole.intValue()
                : String.valueOf(value).hashCode();
    }
}
