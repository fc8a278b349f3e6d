package io.mycelium.rules.internal;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.base.factmodel.GeneratedFact;
import org.drools.base.rule.Declaration;
import org.drools.base.util.index.ConstraintTypeOperator;
import org.drools.mvel.MVELConstraint;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the text of a constraint comparisons of fields of declared types, joined by {@code &&} and {@code ||}: of
 * fields of fields, of whole numbers that are added or divided, and of an element of a list or map with a field.
 *
 * <pre>
 *   formula     either ( || either ) *
 *   either      clause ( &amp;&amp; clause ) *
 *   clause      "(" formula ")"  |  operand == operand  |  truth  |  !truth
 *   operand     simple  |  operand + operand  |  "(" operand ")"
 *   simple      a constant  |  field.field  |  $fact.field
 * </pre>
 */
final class WrittenFormula {
    private static final String NAME = "[A-Za-z_$][\\w$]*";
    private static final String PATH = NAME + "(?:!?\\." + NAME + ")*";
    private static final Pattern COMPARED = Pattern.compile("(.*?)(==|!=|<=|>=|<|>)(.*)", Pattern.DOTALL);
    private static final Pattern TRUTH = Pattern.compile("(!?)\\s*(" + PATH + ")");
    private static final Pattern REACHED = Pattern.compile(PATH);
    private static final Pattern ELEMENT = Pattern.compile(
            "(" + NAME + ")\\s*\\[\\s*(?:\"([^\"\\\\]*)\"|'([^'\\\\]*)'|(\\d{1,9}))\\s*]\\s*(==|!=|<=|>=|<|>)\\s*(.+)",
            Pattern.DOTALL);
    private static final int MOST_OPERATORS = 40;
    private static final Pattern DOT = Pattern.compile("!?\\.");

    private final MVELConstraint constraint;
    private final RuleOutline.Element element;
    private final @Nullable Class<?> state;

    private WrittenFormula(MVELConstraint constraint, RuleOutline.Element element, @Nullable Class<?> state) {
        this.constraint = constraint;
        this.element = element;
        this.state = state;
    }

    /** The test that a constraint is; null if its text says something else. */
    static @Nullable FactTest of(MVELConstraint constraint, RuleOutline.Element element, @Nullable Class<?> state) {
        WrittenFormula written = new WrittenFormula(constraint, element, state);
        String text = ArithmeticCalls.asAuthored(constraint.getExpression()).trim();
        FactTest.Asked asked = new FactTest.Asked(constraint, element);
        FactTest ofElement = written.element(text, asked);
        if (ofElement != null) {
            return ofElement;
        }
        FactTest.Clause clause = isLong(text) ? null : written.formula(text);
        return clause == null ? null : new FactTest.Formula(clause, asked);
    }

    /** Whether it would become more code than a method may have. */
    private static boolean isLong(String text) {
        return text.chars().filter(c -> "+-*/%".indexOf(c) >= 0).count() > MOST_OPERATORS;
    }

    private @Nullable FactTest element(String text, FactTest.Asked asked) {
        Matcher element = ELEMENT.matcher(text);
        if (!element.matches() || !(reached(element.group(1)) instanceof FactTest.Read holder)) {
            return null;
        }
        boolean list = element.group(4) != null;
        FactTest.Operand value = simple(element.group(6).trim());
        ConstraintTypeOperator operator = Objects.requireNonNull(FactTest.OPERATORS.get(element.group(5)));
        boolean equality = operator == ConstraintTypeOperator.EQUAL || operator == ConstraintTypeOperator.NOT_EQUAL;
        if (value == null
                || holder.type() != (list ? List.class : java.util.Map.class)
                || !(isWhole(value) || equality && value.type() == String.class)
                || value instanceof FactTest.Path) {
            return null;
        }
        Object key = list
                ? (Object) Integer.valueOf(element.group(4))
                : element.group(2) == null ? element.group(3) : element.group(2);
        return new FactTest.Element(holder, key, operator, value, asked);
    }

    private FactTest.@Nullable Clause formula(String text) {
        return parts(text, "||", this::either, FactTest.Either::new);
    }

    private FactTest.@Nullable Clause either(String text) {
        return parts(text, "&&", this::clause, FactTest.Both::new);
    }

    /** Reads each part of a text between brackets and quotes; a part alone is what it is by itself. */
    private static FactTest.@Nullable Clause parts(
            String text,
            String separator,
            Function<String, FactTest.@Nullable Clause> reads,
            Function<List<FactTest.Clause>, FactTest.Clause> makes) {
        List<FactTest.Clause> clauses = new ArrayList<>();
        for (String each : split(text, separator)) {
            FactTest.Clause clause = reads.apply(each.trim());
            if (clause == null) {
                return null;
            }
            clauses.add(clause);
        }
        return clauses.size() == 1 ? clauses.get(0) : makes.apply(List.copyOf(clauses));
    }

    private static List<String> split(String text, String separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        char quote = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(' || c == ')') {
                depth += c == '(' ? 1 : -1;
            } else if (depth == 0 && text.startsWith(separator, i)) {
                parts.add(text.substring(from, i));
                from = i + separator.length();
                i = from - 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private FactTest.@Nullable Clause clause(String text) {
        if (isEnclosed(text)) {
            return formula(text.substring(1, text.length() - 1));
        }
        Matcher truth = TRUTH.matcher(text);
        if (truth.matches()) {
            FactTest.Operand field = reached(truth.group(2));
            return field == null || field.type() != boolean.class
                    ? null
                    : new FactTest.Comparison(
                            field,
                            ConstraintTypeOperator.EQUAL,
                            new FactTest.Literal(truth.group(1).isEmpty()),
                            FactTest.Meaning.TRUTH);
        }
        Matcher compared = COMPARED.matcher(text);
        return compared.matches()
                ? comparison(
                        compared.group(1).trim(),
                        compared.group(2),
                        compared.group(3).trim())
                : null;
    }

    private FactTest.@Nullable Comparison comparison(String one, String sign, String other) {
        ConstraintTypeOperator operator = Objects.requireNonNull(FactTest.OPERATORS.get(sign));
        FactTest.Operand left = operand(one);
        if (left == null || left instanceof FactTest.Literal) {
            return null;
        }
        FactTest.Operand right = left instanceof FactTest.Read read ? Written.constant(read, other) : null;
        if (right == null) {
            right = operand(other);
        }
        FactTest.Meaning meaning = right == null ? null : FactTest.meaning(left, operator, right);
        boolean reckoned = left instanceof FactTest.Reckoned || right instanceof FactTest.Reckoned;
        return right == null || meaning == null || reckoned && meaning != FactTest.Meaning.WHOLE
                ? null
                : new FactTest.Comparison(left, operator, right, meaning);
    }

    private FactTest.@Nullable Operand operand(String text) {
        int place = operator(text, "+-");
        place = place < 0 ? operator(text, "*/%") : place;
        if (place < 0) {
            return isEnclosed(text)
                    ? operand(text.substring(1, text.length() - 1).trim())
                    : simple(text);
        }
        FactTest.Operand left = operand(text.substring(0, place).trim());
        FactTest.Operand right = operand(text.substring(place + 1).trim());
        return left == null || right == null || !isWhole(left) || !isWhole(right)
                ? null
                : new FactTest.Reckoned(left, text.charAt(place), right);
    }

    /** Whether the first parenthesis is closed by the last one. */
    private static boolean isEnclosed(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return c == ')' && i == text.length() - 1;
            }
        }
        return false;
    }

    /** The place of the last of some operators that has an operand on each side, and is in no brackets; -1 if there is none. */
    private static int operator(String text, String operators) {
        int depth = 0;
        for (int i = text.length() - 1; i > 0; i--) {
            char c = text.charAt(i);
            depth += c == ')' || c == ']' ? 1 : c == '(' || c == '[' ? -1 : 0;
            if (depth == 0 && operators.indexOf(c) >= 0) {
                String before = text.substring(0, i).trim();
                char last = before.isEmpty() ? '-' : before.charAt(before.length() - 1);
                if ("+-*/%!~(".indexOf(last) < 0) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isWhole(FactTest.Operand operand) {
        return operand instanceof FactTest.Literal literal
                ? literal.value() instanceof Long
                : FactTest.isWhole(operand.type());
    }

    private FactTest.@Nullable Operand simple(String text) {
        FactTest.Literal literal = FactTest.literal(text);
        return literal == null ? reached(text) : literal;
    }

    /** A field of the fact or of one that is bound, or a field of such a field. */
    private FactTest.@Nullable Operand reached(String text) {
        if (!REACHED.matcher(text).matches()) {
            return null;
        }
        List<String> names = List.of(DOT.split(text));
        for (Declaration each : constraint.getRequiredDeclarations()) {
            if (each.getIdentifier().equals(names.get(0))) {
                return bound(each, names.subList(1, names.size()));
            }
        }
        if (names.get(0).equals("this")) {
            names = names.subList(1, names.size());
        }
        List<Method> getters = getters(element.type(), names);
        if (getters == null) {
            return null;
        }
        return getters.size() == 1
                ? new FactTest.Read(element.slot(), element.type(), getters.get(0))
                : new FactTest.Path(element.slot(), element.type(), getters);
    }

    private FactTest.@Nullable Operand bound(Declaration bound, List<String> names) {
        Class<?> fact = FieldReads.typeOf(bound);
        if (fact == null || !GeneratedFact.class.isAssignableFrom(fact)) {
            return null;
        }
        List<Method> getters = new ArrayList<>();
        Class<?> type = fact;
        if (!bound.isPatternDeclaration()) {
            Method getter = FieldReads.getter(bound);
            if (getter == null) {
                return null;
            }
            getters.add(getter);
            type = getter.getReturnType();
        }
        List<Method> rest = names.isEmpty() && !getters.isEmpty() ? List.of() : getters(type, names);
        if (rest == null) {
            return null;
        }
        getters.addAll(rest);
        FactTest.Operand first = FactTest.bound(constraint, element, bound, fact, getters.get(0), state);
        if (getters.size() == 1) {
            return first;
        }
        return first instanceof FactTest.Read read ? new FactTest.Path(read.slot(), fact, List.copyOf(getters)) : null;
    }

    /** The getters of a field of a field; null if there is none, or one of them is not of a declared type. */
    private static @Nullable List<Method> getters(Class<?> fact, List<String> names) {
        List<Method> getters = new ArrayList<>();
        Class<?> type = fact;
        for (String each : names) {
            Method getter = GeneratedFact.class.isAssignableFrom(type) ? FieldReads.getter(type, each) : null;
            if (getter == null) {
                return null;
            }
            getters.add(getter);
            type = getter.getReturnType();
        }
        return getters.isEmpty() ? null : List.copyOf(getters);
    }
}
