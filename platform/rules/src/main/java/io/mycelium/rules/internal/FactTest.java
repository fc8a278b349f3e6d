package io.mycelium.rules.internal;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.base.factmodel.GeneratedFact;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.constraint.Constraint;
import org.drools.base.util.index.ConstraintTypeOperator;
import org.drools.mvel.MVELConstraint;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of a pattern, as code can be made of it. What Drools has found in it, a field, an operator, and a constant
 * or another field, is taken where the author's text says no more than that, and where the types leave no doubt what the
 * comparison means; for all else Drools is asked.
 */
sealed interface FactTest {
    /** Compares a field with what is on the right. */
    record Comparison(Operand left, ConstraintTypeOperator operator, Operand right, Meaning meaning)
            implements FactTest, Clause {}

    /**
     * Compares how many a list has with a number.
     *
     * @param unknown what is asked where there is no list
     */
    record Size(Read list, ConstraintTypeOperator operator, int number, Asked unknown) implements FactTest {}

    /** Holds if one of some comparisons does. */
    record Any(List<Comparison> comparisons) implements FactTest {}

    /**
     * Looks whether a list or a text contains something.
     *
     * @param unknown what is asked where a list is looked through for null, which not every list can be
     */
    record Member(Read holder, Operand element, boolean not, Asked unknown) implements FactTest {}

    /**
     * Compares what a map has under a key with a constant.
     *
     * @param unknown what is asked where there is no map, or it has something of another kind
     */
    record Entry(Read map, String key, ConstraintTypeOperator operator, Literal value, Asked unknown)
            implements FactTest {
        /** Whether there always is a map, and all that it may have is known. */
        boolean isSure() {
            return map.slot() == Slot.SIGNAL && value.value() == null;
        }
    }

    /**
     * Compares a number that may be null with a constant, a {@code Long} or {@code BigDecimal}.
     *
     * @param unknown what is asked where it is null
     */
    record Boxed(Read field, ConstraintTypeOperator operator, Number number, Asked unknown) implements FactTest {}

    /**
     * Compares an element of a list or map with a constant or a field.
     *
     * @param key its place, or its key
     * @param unknown what is asked where it is not there, or of another kind
     */
    record Element(Read holder, Object key, ConstraintTypeOperator operator, Operand value, Asked unknown)
            implements FactTest {}

    /**
     * Comparisons that are joined.
     *
     * @param unknown what is asked where one of them can't be told
     */
    record Formula(Clause clause, Asked unknown) implements FactTest {
        /** Whether each of them always can. */
        boolean isSure() {
            return isSure(clause);
        }

        private static boolean isSure(Clause clause) {
            if (clause instanceof Both both) {
                return both.all().stream().allMatch(Formula::isSure);
            }
            if (clause instanceof Either either) {
                return either.any().stream().allMatch(Formula::isSure);
            }
            return clause instanceof Comparison comparison
                    && isSure(comparison.left())
                    && isSure(comparison.right())
                    && !comparison.mayThrow();
        }

        private static boolean isSure(Operand operand) {
            return operand instanceof Reckoned reckoned
                    ? reckoned.fits()
                            && !reckoned.mayDivideByZero()
                            && isSure(reckoned.left())
                            && isSure(reckoned.right())
                    : !(operand instanceof Path);
        }
    }

    /** A part of a formula. */
    sealed interface Clause permits Comparison, Both, Either {}

    /** Holds if all of some clauses do. */
    record Both(List<Clause> all) implements Clause {}

    /** Holds if one of some clauses does. */
    record Either(List<Clause> any) implements Clause {}

    /** Asks Drools. */
    record Asked(MVELConstraint constraint, RuleOutline.Element element) implements FactTest {}

    /** How two values are compared. */
    enum Meaning {
        WHOLE,
        FLOATING,
        TRUTH,
        SAME
    }

    /** A side of a comparison. */
    sealed interface Operand {
        Class<?> type();
    }

    /** A field of a fact. */
    record Read(Slot slot, Class<?> fact, Method getter) implements Operand {
        @Override
        public Class<?> type() {
            return getter.getReturnType();
        }
    }

    /** A field of a fact at a place of a match, in a rule that joins facts. */
    record Joined(int place, Class<?> fact, Method getter) implements Operand {
        @Override
        public Class<?> type() {
            return getter.getReturnType();
        }
    }

    /** A field of a field of a fact. */
    record Path(Slot slot, Class<?> fact, List<Method> getters) implements Operand {
        @Override
        public Class<?> type() {
            return getters.get(getters.size() - 1).getReturnType();
        }
    }

    /** A sum, difference, product, quotient or rest of whole numbers, which is a long. */
    record Reckoned(Operand left, char operator, Operand right) implements Operand {
        @Override
        public Class<?> type() {
            return long.class;
        }

        /** Whether a long holds it, whatever its operands are. */
        boolean fits() {
            return bits(this) <= Long.SIZE;
        }

        boolean mayDivideByZero() {
            return (operator == '/' || operator == '%')
                    && !(right instanceof Literal literal && literal.value() instanceof Long by && by != 0);
        }

        /** How many bits an operand has at most; more than a long's where it may be beyond one. */
        private static int bits(Operand operand) {
            if (operand instanceof Reckoned reckoned) {
                int left = Math.min(bits(reckoned.left), Long.SIZE); // what is beyond it has thrown
                int right = Math.min(bits(reckoned.right), Long.SIZE);
                return switch (reckoned.operator) {
                    case '*' -> left + right;
                    case '/' -> left + (reckoned.isPositive() ? 0 : 1);
                    case '%' -> Math.min(left, right);
                    default -> Math.max(left, right) + 1;
                };
            }
            if (operand instanceof Literal literal && literal.value() instanceof Long whole) {
                return Long.SIZE + 1 - Long.numberOfLeadingZeros(whole < 0 ? ~whole : whole);
            }
            return operand.type() == long.class ? Long.SIZE : Integer.SIZE;
        }

        private boolean isPositive() {
            return right instanceof Literal literal && literal.value() instanceof Long by && by > 0;
        }
    }

    /** A {@code Long}, {@code Double}, {@code Boolean}, {@code String}, constant of an enum, or null. */
    record Literal(@Nullable Object value) implements Operand {
        @Override
        public Class<?> type() {
            return value == null ? void.class : value.getClass();
        }
    }

    Map<String, ConstraintTypeOperator> OPERATORS = Map.of(
            "==", ConstraintTypeOperator.EQUAL,
            "!=", ConstraintTypeOperator.NOT_EQUAL,
            "<", ConstraintTypeOperator.LESS_THAN,
            "<=", ConstraintTypeOperator.LESS_OR_EQUAL,
            ">", ConstraintTypeOperator.GREATER_THAN,
            ">=", ConstraintTypeOperator.GREATER_OR_EQUAL);

    Pattern WRITTEN = Pattern.compile("\\s*(\\w+)\\s*(==|!=|<=|>=|<|>)\\s*(\\S.*?)\\s*", Pattern.DOTALL);
    Pattern TRUTH = Pattern.compile("\\s*(!?)\\s*(\\w+)\\s*");
    Pattern SIZE = Pattern.compile("\\s*(\\w+)\\s*\\.\\s*size(?:\\(\\))?\\s*(==|!=|<=|>=|<|>)\\s*(\\d{1,9})\\s*");
    Pattern WHOLE = Pattern.compile("-?\\d{1,18}[lL]?");
    Pattern FLOATING = Pattern.compile("-?\\d{1,15}\\.\\d{1,15}");
    Pattern TEXT = Pattern.compile("\"([^\"\\\\]*)\"|'([^'\\\\]*)'");
    Pattern REFERENCE = Pattern.compile("(\\$?[A-Za-z_][\\w$]*)(?:\\.(\\w+))?");

    /** The test that a constraint is. */
    static FactTest of(MVELConstraint constraint, RuleOutline.Element element, @Nullable Class<?> state) {
        if (constraint.getRequiredDeclarations().length == 0) {
            FactTest ofOneField = ofOneField(constraint, element);
            if (ofOneField != null) {
                return ofOneField;
            }
        }
        FactTest byText = Written.of(constraint, element, state);
        if (byText != null) {
            return byText;
        }
        Matcher written = WRITTEN.matcher(constraint.getExpression());
        Method getter = FieldReads.getter(element.type(), constraint.getFieldExtractor());
        if (getter == null
                || !written.matches()
                || !written.group(1).equals(fieldName(constraint))
                || OPERATORS.get(written.group(2)) != constraint.getConstraintType()) {
            return formula(constraint, element, state);
        }
        Read left = new Read(element.slot(), element.type(), getter);
        Operand right = Written.constant(left, written.group(3));
        if (right == null) {
            right = right(constraint, written.group(3), element, state);
        }
        Meaning meaning = right == null ? null : meaning(left, constraint.getConstraintType(), right);
        return right == null || meaning == null
                ? formula(constraint, element, state)
                : new Comparison(left, constraint.getConstraintType(), right, meaning);
    }

    private static FactTest formula(MVELConstraint constraint, RuleOutline.Element element, @Nullable Class<?> state) {
        FactTest formula = WrittenFormula.of(constraint, element, state);
        return formula == null ? new Asked(constraint, element) : formula;
    }

    /** A truth or its opposite, or how many a list has; null if it is something else. */
    private static @Nullable FactTest ofOneField(MVELConstraint constraint, RuleOutline.Element element) {
        Matcher truth = TRUTH.matcher(constraint.getExpression());
        if (truth.matches()) {
            Method getter = FieldReads.getter(element.type(), truth.group(2));
            return getter == null || getter.getReturnType() != boolean.class
                    ? null
                    : new Comparison(
                            new Read(element.slot(), element.type(), getter),
                            ConstraintTypeOperator.EQUAL,
                            new Literal(truth.group(1).isEmpty()),
                            Meaning.TRUTH);
        }
        Matcher size = SIZE.matcher(constraint.getExpression());
        Method getter = size.matches() ? FieldReads.getter(element.type(), size.group(1)) : null;
        return getter == null || getter.getReturnType() != List.class
                ? null
                : new Size(
                        new Read(element.slot(), element.type(), getter),
                        Objects.requireNonNull(OPERATORS.get(size.group(2))),
                        Integer.parseInt(size.group(3)),
                        new Asked(constraint, element));
    }

    private static String fieldName(MVELConstraint constraint) {
        return constraint.getFieldExtractor() instanceof org.drools.mvel.accessors.ClassFieldReader field
                ? field.getFieldName()
                : "";
    }

    private static @Nullable Operand right(
            MVELConstraint constraint, String text, RuleOutline.Element element, @Nullable Class<?> state) {
        if (constraint.getRequiredDeclarations().length > 0) {
            return constraint.getRequiredDeclarations().length == 1 ? read(constraint, text, element, state) : null;
        }
        return literal(text);
    }

    /** The constant that a text is; null if it is none. */
    static @Nullable Literal literal(String text) {
        if (text.equals("null")) {
            return new Literal(null);
        }
        if (text.equals("true") || text.equals("false")) {
            return new Literal(Boolean.valueOf(text));
        }
        if (WHOLE.matcher(text).matches()) {
            return new Literal(Long.valueOf(text.replaceAll("[lL]", "")));
        }
        if (FLOATING.matcher(text).matches()) {
            return new Literal(Double.valueOf(text));
        }
        Matcher quoted = TEXT.matcher(text);
        return quoted.matches() ? new Literal(quoted.group(1) != null ? quoted.group(1) : quoted.group(2)) : null;
    }

    private static @Nullable Operand read(
            MVELConstraint constraint, String text, RuleOutline.Element element, @Nullable Class<?> state) {
        Matcher reference = REFERENCE.matcher(text);
        Declaration bound = constraint.getRequiredDeclarations()[0];
        if (!reference.matches()
                || !bound.getIdentifier().equals(reference.group(1))
                || !(constraint.getLeftIndexExtractor() instanceof Declaration read)
                || (reference.group(2) != null) != bound.isPatternDeclaration()) {
            return null;
        }
        if (reference.group(2) != null && !read.getIdentifier().equals(reference.group(2))
                || reference.group(2) == null && read != bound) {
            return null;
        }
        Class<?> fact = FieldReads.typeOf(bound);
        if (fact == null) {
            return null;
        }
        Method getter = FieldReads.getter(fact, read.getExtractor());
        return getter == null ? null : bound(constraint, element, bound, fact, getter, state);
    }

    /** What a constraint of a pattern reads that is bound of a fact, this one or another. */
    static Operand bound(
            MVELConstraint constraint,
            RuleOutline.Element element,
            Declaration bound,
            Class<?> fact,
            Method getter,
            @Nullable Class<?> state) {
        boolean own =
                constraint.getType() == Constraint.ConstraintType.ALPHA || bound.getObjectIndex() == element.place();
        if (element.slot() == Slot.JOINED && !own) {
            return new Joined(bound.getObjectIndex(), fact, getter);
        }
        boolean tested = element.slot() == Slot.JOINED || element.slot() == Slot.GATHERED && own;
        return new Read(tested ? element.slot() : Slot.of(fact, state), fact, getter);
    }

    /** How a field is compared with something; null if that is in doubt. */
    static @Nullable Meaning meaning(Operand left, ConstraintTypeOperator operator, Operand right) {
        Class<?> one = left.type();
        Class<?> other = right.type();
        if (isWhole(one) && (isWhole(other) || other == Long.class && right instanceof Literal)) {
            return Meaning.WHOLE;
        }
        if (one == double.class
                        && (other == double.class
                                || isNarrow(other)
                                || right instanceof Literal literal && isExact(literal))
                || isNarrow(one) && other == double.class) {
            return Meaning.FLOATING;
        }
        if (operator != ConstraintTypeOperator.EQUAL && operator != ConstraintTypeOperator.NOT_EQUAL) {
            return null;
        }
        if (one == boolean.class && (other == boolean.class || other == Boolean.class && right instanceof Literal)) {
            return Meaning.TRUTH;
        }
        boolean same = right instanceof Literal literal && literal.value() instanceof Enum<?> && one.isEnum()
                || other == one && (one == String.class || one.isEnum())
                || other == void.class && !one.isPrimitive();
        return same ? Meaning.SAME : null;
    }

    /** Whether it is one of whole numbers that are never null. */
    static boolean isWhole(Class<?> type) {
        return type == long.class || isNarrow(type);
    }

    /** Whether a double holds every value of the type. */
    private static boolean isNarrow(Class<?> type) {
        return type == int.class || type == short.class || type == byte.class;
    }

    private static boolean isExact(Literal literal) {
        return literal.value() instanceof Double
                || literal.value() instanceof Long whole && Math.abs(whole) <= 1L << 53;
    }

    /** Whether it may throw: then it is tested whenever Drools would, and not only where it matters. */
    default boolean mayThrow() {
        if (this instanceof Comparison comparison) {
            return !throwsNothing(comparison.left()) || !throwsNothing(comparison.right());
        }
        if (this instanceof Any any) {
            return any.comparisons().stream().anyMatch(FactTest::mayThrow);
        }
        if (this instanceof Member member) {
            boolean asks = member.holder().type() == List.class
                    && member.element() instanceof Read read
                    && !read.type().isPrimitive();
            return asks || !throwsNothing(member.holder()) || !throwsNothing(member.element());
        }
        return !(this instanceof Entry entry && entry.isSure() || this instanceof Formula formula && formula.isSure());
    }

    private static boolean throwsNothing(Operand operand) {
        if (operand instanceof Joined joined) {
            return GeneratedFact.class.isAssignableFrom(joined.fact());
        }
        if (operand instanceof Reckoned reckoned) {
            return throwsNothing(reckoned.left()) && throwsNothing(reckoned.right());
        }
        return !(operand instanceof Read read)
                || GeneratedFact.class.isAssignableFrom(read.fact())
                || read.slot() == Slot.SIGNAL
                || read.slot() == Slot.HYPHA;
    }
}
