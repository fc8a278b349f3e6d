package io.mycelium.rules.internal;

import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.base.factmodel.GeneratedFact;
import org.drools.base.rule.Declaration;
import org.drools.base.util.index.ConstraintTypeOperator;
import org.drools.mvel.MVELConstraint;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the text of a constraint what Drools has no analysis of: whether a list or text contains something, what is
 * in a map under a key, numbers that may be null, constants of enums, and several comparisons of which one must hold, as
 * {@code in} is written. The texts are those that Drools has made of the author's.
 */
final class Written {
    private static final Pattern DENIED = Pattern.compile("\\s*!\\s*\\((.*)\\)\\s*", Pattern.DOTALL);
    private static final Pattern CONTAINS =
            Pattern.compile("\\s*([\\w$.]+)\\s+contains\\s+([\\w$.]+|\"[^\"\\\\]*\")\\s*", Pattern.DOTALL);
    private static final Pattern KEY =
            Pattern.compile("\\s*(\\w+)\\s*\\[\\s*(?:\"([^\"\\\\]*)\"|'([^'\\\\]*)')\\s*]\\s*");
    private static final Pattern ENTRY =
            Pattern.compile("(" + KEY.pattern() + ")(==|!=|<=|>=|<|>)\\s*(\\S.*?)\\s*", Pattern.DOTALL);
    private static final Pattern COMPARED =
            Pattern.compile("\\s*(\\w+)\\s*(==|!=)\\s*(-?\\d{1,18}|\"[^\"\\\\]*\")\\s*");
    private static final Pattern NUMBER =
            Pattern.compile("\\s*(\\w+)\\s*(==|!=|<=|>=|<|>)\\s*(?:(-?\\d{1,18})|(-?\\d{1,40}(?:\\.\\d{1,40})?)B)\\s*");
    private static final Pattern ENUM = Pattern.compile("(?:\\w+\\.)*(\\w+)\\.(\\w+)");
    private static final Set<Class<?>> BOXED =
            Set.of(Long.class, Integer.class, Short.class, Byte.class, BigDecimal.class);
    private static final Set<Class<?>> FIXED = Set.of(
            String.class, long.class, int.class, boolean.class, double.class, Long.class, Integer.class, Boolean.class);

    private final MVELConstraint constraint;
    private final RuleOutline.Element element;
    private final @Nullable Class<?> state;

    private Written(MVELConstraint constraint, RuleOutline.Element element, @Nullable Class<?> state) {
        this.constraint = constraint;
        this.element = element;
        this.state = state;
    }

    /** An entry of a map that a fact has. */
    record Key(Method map, String name) {
        /** The entry that an expression is; null if it is something else, or there is no such map. */
        static @Nullable Key of(Class<?> fact, String expression) {
            Matcher key = KEY.matcher(expression);
            Method getter = key.matches() ? FieldReads.getter(fact, key.group(1)) : null;
            return getter == null || getter.getReturnType() != Map.class
                    ? null
                    : new Key(getter, key.group(2) == null ? key.group(3) : key.group(2));
        }
    }

    /** The test that a constraint is; null if its text says something else. */
    static @Nullable FactTest of(MVELConstraint constraint, RuleOutline.Element element, @Nullable Class<?> state) {
        Written written = new Written(constraint, element, state);
        String text = constraint.getExpression();
        Matcher denied = DENIED.matcher(text);
        FactTest member = denied.matches() ? written.member(denied.group(1), true) : written.member(text, false);
        if (member != null) {
            return member;
        }
        if (constraint.getRequiredDeclarations().length > 0) {
            return null;
        }
        FactTest number = written.number(text);
        FactTest entry = number == null ? written.entry(text) : number;
        return entry == null ? written.any(text) : entry;
    }

    /** The constant of an enum that a field, which the pack declares as one, is compared with; null if it is none. */
    static FactTest.@Nullable Literal constant(FactTest.Read field, String text) {
        Matcher constant = ENUM.matcher(text);
        Class<?> type = field.type();
        if (type.isEnum()
                && constant.matches()
                && GeneratedFact.class.isAssignableFrom(field.fact())
                && type.getPackageName().equals(field.fact().getPackageName())
                && type.getSimpleName().equals(constant.group(1))) {
            for (Object each : type.getEnumConstants()) {
                if (((Enum<?>) each).name().equals(constant.group(2))) {
                    return new FactTest.Literal(each);
                }
            }
        }
        return null;
    }

    private @Nullable FactTest number(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()
                || !(operand(number.group(1)) instanceof FactTest.Read field)
                || !BOXED.contains(field.type())
                || number.group(4) != null && field.type() != BigDecimal.class) {
            return null;
        }
        return new FactTest.Boxed(
                field,
                Objects.requireNonNull(FactTest.OPERATORS.get(number.group(2))),
                number.group(3) == null ? new BigDecimal(number.group(4)) : (Number) Long.valueOf(number.group(3)),
                new FactTest.Asked(constraint, element));
    }

    private @Nullable FactTest member(String text, boolean not) {
        Matcher contains = CONTAINS.matcher(text);
        FactTest.Operand holder = contains.matches() ? operand(contains.group(1)) : null;
        FactTest.Operand member = holder == null ? null : operand(contains.group(2));
        if (!(holder instanceof FactTest.Read read) || member == null || !FIXED.contains(member.type())) {
            return null;
        }
        boolean inText = read.type() == String.class && member.type() == String.class;
        return inText || read.type() == List.class
                ? new FactTest.Member(read, member, not, new FactTest.Asked(constraint, element))
                : null;
    }

    private @Nullable FactTest entry(String text) {
        Matcher entry = ENTRY.matcher(text);
        Key key = entry.matches() ? Key.of(element.type(), entry.group(1)) : null;
        if (key == null) {
            return null;
        }
        FactTest.Literal literal = FactTest.literal(entry.group(6));
        ConstraintTypeOperator operator = Objects.requireNonNull(FactTest.OPERATORS.get(entry.group(5)));
        boolean equality = operator == ConstraintTypeOperator.EQUAL || operator == ConstraintTypeOperator.NOT_EQUAL;
        if (literal == null
                || !(literal.value() instanceof Long)
                        && !(equality && (literal.value() == null || literal.value() instanceof String))) {
            return null;
        }
        return new FactTest.Entry(
                new FactTest.Read(element.slot(), element.type(), key.map()),
                key.name(),
                operator,
                literal,
                new FactTest.Asked(constraint, element));
    }

    /** Comparisons with constants, of which one must hold. */
    private @Nullable FactTest any(String text) {
        List<FactTest.Comparison> comparisons = new ArrayList<>();
        for (String each : text.split("\\|\\|", -1)) {
            Matcher compared = COMPARED.matcher(each);
            FactTest.Literal literal = compared.matches() ? FactTest.literal(compared.group(3)) : null;
            if (literal == null || !(operand(compared.group(1)) instanceof FactTest.Read field)) {
                return null;
            }
            ConstraintTypeOperator operator = Objects.requireNonNull(FactTest.OPERATORS.get(compared.group(2)));
            FactTest.Meaning meaning = FactTest.meaning(field, operator, literal);
            if (meaning != FactTest.Meaning.WHOLE && meaning != FactTest.Meaning.SAME) {
                return null;
            }
            comparisons.add(new FactTest.Comparison(field, operator, literal, meaning));
        }
        return comparisons.size() < 2 ? null : new FactTest.Any(List.copyOf(comparisons));
    }

    /** A constant, a field of the fact, or of one that is bound. */
    private FactTest.@Nullable Operand operand(String text) {
        if (text.startsWith("\"")) {
            return FactTest.literal(text);
        }
        int dot = text.indexOf('.');
        String name = dot < 0 ? text : text.substring(0, dot);
        for (Declaration each : constraint.getRequiredDeclarations()) {
            if (each.getIdentifier().equals(name)) {
                return bound(each, dot < 0 ? null : text.substring(dot + 1));
            }
        }
        Method getter = dot < 0 ? FieldReads.getter(element.type(), name) : null;
        return getter == null ? null : new FactTest.Read(element.slot(), element.type(), getter);
    }

    private FactTest.@Nullable Operand bound(Declaration bound, @Nullable String field) {
        Class<?> fact = FieldReads.typeOf(bound);
        if (fact == null || bound.isPatternDeclaration() != (field != null)) {
            return null;
        }
        Method getter = field == null ? FieldReads.getter(bound) : FieldReads.getter(fact, field);
        return getter == null ? null : FactTest.bound(constraint, element, bound, fact, getter, state);
    }
}
