package io.mycelium.rules.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whether some value passes several comparisons of one field. All that can make a difference is tried: the literals, what lies
 * between two of them and beyond the outermost, and null.
 */
public final class Fitting {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Fitting() {}

    /** Those by their field. */
    public static Map<String, List<Comparison>> byField(List<Comparison> all) {
        Map<String, List<Comparison>> fields = new LinkedHashMap<>();
        all.forEach(each ->
                fields.computeIfAbsent(each.field(), field -> new ArrayList<>()).add(each));
        return fields;
    }

    /**
     * The fewest of some comparisons of one field that nothing passes, in their order; null where something may pass all.
     */
    public static @Nullable List<Comparison> contradiction(Values values, List<Comparison> all) {
        for (Comparison one : all) {
            if (one.isWithItself() && !one.operator().isReflexive()
                    || Boolean.FALSE.equals(fits(values, List.of(one)))) {
                return List.of(one);
            }
        }
        for (int second = 1; second < all.size(); second++) {
            for (int first = 0; first < second; first++) {
                List<Comparison> two = List.of(all.get(first), all.get(second));
                if (Boolean.FALSE.equals(fits(values, two)) || excludeEachOther(values, two.get(0), two.get(1))) {
                    return two;
                }
            }
        }
        List<Comparison> literal =
                all.stream().filter(each -> each.values() != null).toList();
        return literal.size() > 2 && Boolean.FALSE.equals(fits(values, literal)) ? literal : null;
    }

    /** Whether both compare with the same, whatever that is, and can't both hold. */
    private static boolean excludeEachOther(Values values, Comparison one, Comparison other) {
        boolean isEquality = one.operator().isEquality() && other.operator().isEquality();
        return one.values() == null
                && (isEquality || values.kind() != Values.Kind.ANY)
                && one.operand().equals(other.operand())
                && one.operator().excludes(other.operator());
    }

    /** Whether some value passes all; null where that is not known. */
    public static @Nullable Boolean fits(Values values, List<Comparison> all) {
        List<Literal> literals = new ArrayList<>();
        for (Comparison each : all) {
            List<Literal> its = each.values();
            if (its == null) {
                return null;
            }
            literals.addAll(its);
        }
        List<Literal> candidates = candidates(values, all, literals);
        if (candidates == null) {
            return null;
        }
        boolean isKnown = true;
        for (Literal candidate : candidates) {
            Boolean passes = passes(candidate, all);
            if (Boolean.TRUE.equals(passes)) {
                return true;
            }
            isKnown &= passes != null;
        }
        return isKnown ? false : null;
    }

    private static @Nullable Boolean passes(Literal candidate, List<Comparison> all) {
        Boolean passes = true;
        for (Comparison each : all) {
            Boolean holds = each.holds(candidate);
            if (Boolean.FALSE.equals(holds)) {
                return false;
            }
            passes = holds == null ? null : passes;
        }
        return passes;
    }

    private static @Nullable List<Literal> candidates(Values values, List<Comparison> all, List<Literal> literals) {
        Set<Literal.Kind> kinds = new TreeSet<>();
        literals.stream().filter(each -> !each.isNull()).forEach(each -> kinds.add(each.kind()));
        boolean isOneKind = kinds.size() <= 1;
        List<Literal> candidates = new ArrayList<>();
        switch (values.kind()) {
            case WHOLE, REAL -> {
                if (!isOneKind || !kinds.isEmpty() && !kinds.contains(Literal.Kind.NUMBER)) {
                    return null;
                }
                if (!addNumbers(values, literals, candidates)) {
                    return null;
                }
            }
            case TEXT -> {
                if (!isOneKind || !kinds.isEmpty() && !kinds.contains(Literal.Kind.TEXT)) {
                    return null;
                }
                addTexts(literals, candidates);
            }
            case TRUTH -> {
                if (!isOneKind || !kinds.isEmpty() && !kinds.contains(Literal.Kind.TRUTH)) {
                    return null;
                }
                candidates.add(new Literal(Literal.Kind.TRUTH, true));
                candidates.add(new Literal(Literal.Kind.TRUTH, false));
            }
            case CONSTANT -> {
                if (!isOneKind || !kinds.isEmpty() && !kinds.contains(Literal.Kind.CONSTANT)) {
                    return null;
                }
                values.constants().forEach(each -> candidates.add(Literal.constant(each)));
            }
            default -> {
                // what may be of any type is compared loosely: false equals "a", and 2
                boolean isNull = all.stream()
                        .anyMatch(each -> each.operator() == Comparison.Operator.EQUAL
                                && each.literals().stream().allMatch(Literal::isNull));
                if (!isNull && !kinds.isEmpty()) {
                    return null;
                }
                candidates.add(Literal.constant("something"));
            }
        }
        if (values.nullable()) {
            candidates.add(Literal.NULL);
        }
        return candidates;
    }

    private static void addTexts(List<Literal> literals, List<Literal> candidates) {
        literals.stream().filter(each -> !each.isNull()).forEach(candidates::add);
        StringBuilder other = new StringBuilder("another one");
        literals.forEach(each -> other.append(each.value()));
        candidates.add(new Literal(Literal.Kind.TEXT, other.toString()));
    }

    /** False where it is not known how they are compared. */
    private static boolean addNumbers(Values values, List<Literal> literals, List<Literal> candidates) {
        TreeSet<BigDecimal> numbers = new TreeSet<>();
        for (Literal each : literals) {
            if (each.value() instanceof BigDecimal number) {
                if (values.kind() == Values.Kind.WHOLE
                        && number.setScale(0, RoundingMode.FLOOR).compareTo(number) != 0) {
                    return false;
                }
                numbers.add(number);
            }
        }
        TreeSet<BigDecimal> tried = new TreeSet<>(numbers);
        BigDecimal before = null;
        for (BigDecimal each : numbers) {
            if (before != null && values.kind() != Values.Kind.WHOLE) {
                tried.add(before.add(each).divide(TWO));
            }
            tried.add(each.subtract(BigDecimal.ONE));
            tried.add(each.add(BigDecimal.ONE));
            before = each;
        }
        if (tried.isEmpty()) {
            tried.add(BigDecimal.ONE);
        }
        tried.stream()
                .filter(each -> each.compareTo(values.least()) >= 0 && each.compareTo(values.most()) <= 0)
                .forEach(each -> candidates.add(Literal.number(each)));
        return true;
    }
}
