package io.mycelium.rules.internal;

import io.mycelium.rules.compare.Comparison;
import io.mycelium.rules.compare.Comparisons;
import io.mycelium.rules.compare.Fitting;
import io.mycelium.rules.compare.JavaText;
import io.mycelium.rules.compare.Literal;
import io.mycelium.rules.compare.Values;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the tests of a pattern of State say once its rule has set a field, as far as that can be reckoned.
 *
 * @param bound to what the pattern is bound
 */
record Aftermath(ParsedPack pack, String bound, List<String> tests) {
    private static final Set<String> SCALARS = Set.of("char", "Character", "Object");
    private static final Pattern BINDING = Pattern.compile("\\s*\\$?\\w+\\s*:(?!=)\\s*[A-Za-z_]\\w*\\s*");

    /** Whether one of the tests holds no more. */
    boolean isEndedBy(String field, String value) {
        return tests.stream().anyMatch(test -> isUnlike(test, field, value)) || isReckonedOut(field, value);
    }

    /** Whether a test holds once the field has that value. */
    static boolean holds(String test, String field, String value) {
        Literal literal = Literal.of(value);
        Comparisons comparisons = comparisons(test);
        return literal != null
                && comparisons.isWhole()
                && !comparisons.all().isEmpty()
                && comparisons.all().stream()
                        .allMatch(each -> each.field().equals(field) && Boolean.TRUE.equals(each.holds(literal)));
    }

    /** Whether a test that is more than a binding asks what is in a list, a map or a fact: a text does not tell. */
    boolean looksInside(String test, String field) {
        String type = FieldValues.type(pack, String.valueOf(pack.stateName()), field);
        return type != null
                && values(field).kind() == Values.Kind.ANY
                && !SCALARS.contains(type)
                && !BINDING.matcher(test).matches();
    }

    /** Whether a test asks that the field is another value than the one that is set, in so many words. */
    private static boolean isUnlike(String test, String field, String value) {
        if (test.matches("(?s)\\s*" + Pattern.quote(field) + "\\s+(?:not\\s+contains|excludes)\\s.*")) {
            return true; // it is put in
        }
        return comparisons(test).all().stream()
                .filter(each -> each.field().equals(field))
                .anyMatch(each -> switch (each.operator()) {
                    case EQUAL -> each.operand().equals("null") && !value.equals("null");
                    case DIFFERENT, LESS, MORE -> each.operand().equals(value);
                    default -> false;
                });
    }

    private boolean isReckonedOut(String field, String value) {
        List<Comparison> all = tests.stream()
                .flatMap(test -> comparisons(test).all().stream())
                .filter(each -> each.field().equals(field) && each.values() != null)
                .toList();
        Literal literal = Literal.of(value);
        if (literal != null) {
            return all.stream().anyMatch(each -> Boolean.FALSE.equals(each.holds(literal)));
        }
        BigDecimal step = step(field, value);
        if (step == null || all.isEmpty()) {
            return false;
        }
        List<Comparison> both = new ArrayList<>(all);
        for (Comparison each : all) {
            List<Literal> shifted = Objects.requireNonNull(each.values()).stream()
                    .map(one -> one.value() instanceof BigDecimal number ? Literal.number(number.subtract(step)) : one)
                    .toList();
            both.add(
                    new Comparison(each.field(), each.operator(), shifted, each.operand(), each.text(), each.offset()));
        }
        return Boolean.FALSE.equals(Fitting.fits(values(field), both));
    }

    /** By how much a whole number grows; null where that is not known. */
    private @Nullable BigDecimal step(String field, String value) {
        if (values(field).kind() != Values.Kind.WHOLE) {
            return null;
        }
        String property = field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
        String getter = Pattern.quote(bound) + "\\s*\\.\\s*get" + Pattern.quote(property) + "\\s*\\(\\s*\\)";
        StringBuilder before = new StringBuilder(getter);
        Pattern binding = Pattern.compile("\\s*(\\$?\\w+)\\s*:\\s*" + Pattern.quote(field) + "(?![\\w.\\[(]).*");
        for (String test : tests) {
            Matcher name = binding.matcher(test);
            if (name.matches()) {
                before.append('|').append(Pattern.quote(name.group(1)));
            }
        }
        Matcher step = Pattern.compile("(?:" + before + ")\\s*([-+])\\s*([1-9]\\d{0,8})")
                .matcher(value);
        return step.matches() ? new BigDecimal(step.group(1) + step.group(2)) : null;
    }

    private Values values(String field) {
        return FieldValues.of(pack, String.valueOf(pack.stateName()), field);
    }

    private static Comparisons comparisons(String test) {
        Comparisons comparisons = new Comparisons();
        comparisons.add(test, 0);
        return comparisons;
    }

    /** The tests of a constraint that must all hold, one by one. */
    static List<String> parts(String constraint) {
        String code = JavaText.withoutTexts(constraint);
        if (JavaText.topLevel(code, "||").size() > 1) {
            return List.of(constraint);
        }
        return JavaText.topLevel(code, "&&").stream()
                .map(each -> constraint.substring(each[0], each[1]))
                .toList();
    }
}
