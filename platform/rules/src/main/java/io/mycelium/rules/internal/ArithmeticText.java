package io.mycelium.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Writes the operators of arithmetic in an expression as calls of {@link Arithmetic}, and back.
 *
 * <pre>
 *   sum       product ( ("+" | "-") product ) *
 *   product   sign ( ("*" | "/" | "%") sign ) *
 *   sign      ("-" | "+" | "!") sign  |  reached
 *   reached   ( number | text | name | call | "(" any ")" | "[" any "]" ) ( "." name | "(" any ")" | "[" any "]" ) *
 *   any       sums, and between them whatever else there may be, as it is
 * </pre>
 *
 * <p>A comma takes the place of the operator, and nothing else is moved: {@code (a + b) / 2} becomes
 * {@code $quotient(($plus(a , b)) , 2)}. So what the author wrote can be read off again, wherever Drools speaks of it.
 */
final class ArithmeticText {
    /** Words that stand between operands. */
    private static final Set<String> WORDS = Set.of(
            "contains",
            "excludes",
            "memberOf",
            "matches",
            "in",
            "not",
            "str",
            "soundslike",
            "instanceof",
            "is",
            "strsim",
            "convertable_to",
            "if",
            "else",
            "return");

    private static final Set<String> COMPARISONS =
            Set.of("==", "!=", "<", ">", "<=", ">=", "in", "contains", "excludes", "memberOf", "matches", "not", "str");

    private static final Set<String> EQUALITIES = Set.of("==", "!=");
    private static final Set<String> JOINS = Set.of("&&", "||", ",", "?", ":");
    private static final Set<String> SUMS = Set.of("+", "-");
    private static final Set<String> PRODUCTS = Set.of("*", "/", "%");
    private static final Set<String> SIGNS = Set.of("-", "+", "!", "~");
    private static final Pattern DECIMAL = Pattern.compile("\\d[\\d_]*(?:\\.\\d+|[eE]|[BDFbdf]).*");
    private static final Pattern NAME = Pattern.compile("[\\w$]+");

    /**
     * A part of an expression, and what type it has.
     *
     * @param operator of the call that it is and nothing else; an empty text if it is none
     */
    record Piece(String text, StaticTypes.Type type, boolean isReckoned, String operator) {
        Piece(String text, StaticTypes.Type type, boolean isReckoned) {
            this(text, type, isReckoned, "");
        }

        /** What the author wrote. */
        String words() {
            return ArithmeticCalls.asAuthored(text).trim();
        }

        /** Whether it is worked out, and a number. */
        boolean isNumber() {
            return isReckoned && type.isNumber();
        }
    }

    private final StaticTypes types;
    private final List<String> tokens;
    private final ArithmeticFaults faults;
    private int at;
    private boolean reckons;
    private boolean right; // whether what is read next stands on the right of a comparison

    private ArithmeticText(StaticTypes types, List<String> tokens, ArithmeticFaults faults) {
        this.types = types;
        this.tokens = tokens;
        this.faults = faults;
    }

    /** What MVEL is given for an expression. What it binds is known to the types from then on. */
    static String written(String expression, StaticTypes types, ArithmeticFaults faults) {
        List<String> tokens = Literals.tokens(expression);
        ArithmeticText text = new ArithmeticText(types, tokens, faults);
        // beside a decimal nothing has a type: MVEL would make a whole number of a decimal that a whole one is compared
        // with
        boolean decimal = tokens.stream().anyMatch(each -> DECIMAL.matcher(each).matches());
        String written = text.any("", !decimal).text();
        return text.reckons ? written : expression;
    }

    /**
     * The same for an argument of a function that is Java: only a number of a known type is one there.
     *
     * @param wide whether it may be longer than its operands, since it is added up
     */
    static String argument(String expression, StaticTypes types, boolean wide, ArithmeticFaults faults) {
        ArithmeticText text = new ArithmeticText(types, Literals.tokens(expression), faults);
        Piece piece = text.any("", false);
        String written = text.typed(piece, !wide, true);
        return text.reckons && !written.equals(piece.text()) ? written : expression;
    }

    /** The type of an expression. */
    static StaticTypes.Type typeOf(String expression, StaticTypes types) {
        return new ArithmeticText(types, Literals.tokens(expression), new ArithmeticFaults(fault -> {}))
                .any("", false)
                .type();
    }

    /**
     * Reads to the end, or to before what closes a parenthesis.
     *
     * @param onRight whether it stands on the right of a comparison
     * @return what is not yet typed, if it is a sum alone
     */
    private Piece any(String end, boolean onRight) {
        StringBuilder text = new StringBuilder();
        Piece first = null;
        int begin = 0;
        boolean several = false;
        boolean compared = onRight;
        int choices = 0;
        String bound = null;
        StaticTypes.Type last = StaticTypes.UNKNOWN;
        Piece subject = null; // what is compared, and by what
        String comparison = "";
        boolean truth = false; // whether it compares, and does nothing else
        boolean other = false;
        boolean member = false; // what comes is looked for in what was last
        boolean narrow = false;
        while (at < tokens.size() && !tokens.get(at).equals(end)) {
            String token = tokens.get(at);
            if (isBlank(at)) {
                text.append(token);
                at++;
            } else if (isOperand(at)) {
                right = compared;
                Piece piece = bound == null ? asOne(sum(), comparison) : unrounded(sum());
                right = false;
                boolean asItIs = bound != null || isAmongNarrow(member ? last : StaticTypes.UNKNOWN);
                if (first == null && !several) {
                    first = piece;
                    narrow = asItIs;
                    begin = text.length();
                    text.append(piece.text());
                } else {
                    text.append(comparison.equals("in") ? listed(piece) : typed(piece, asItIs, compared));
                    several = true;
                }
                if (subject != null && !comparison.isEmpty()) {
                    faults.compared(subject, comparison, piece);
                } else {
                    subject = piece;
                }
                comparison = "";
                last = piece.type();
                member = false;
                if (bound != null) {
                    types.bind(bound, piece.type());
                }
                bound = choices == 0
                                && peek().equals(":")
                                && NAME.matcher(piece.text()).matches()
                        ? piece.text()
                        : null;
            } else {
                if (!several && first != null && onRight) {
                    text.replace(begin, begin + first.text().length(), typed(first, narrow, true));
                }
                several = true;
                member = token.equals("contains") || token.equals("excludes");
                choices += token.equals("?") ? 1 : token.equals(":") && choices > 0 ? -1 : 0;
                comparison = COMPARISONS.contains(token) ? token : "";
                truth |= !comparison.isEmpty();
                other |= JOINS.contains(token) && !token.equals("&&") && !token.equals("||");
                compared = onRight || COMPARISONS.contains(token) || compared && !JOINS.contains(token);
                text.append(token);
                at++;
            }
        }
        return several || first == null
                ? new Piece(text.toString(), truth && !other ? StaticTypes.TRUTH : StaticTypes.UNKNOWN, false)
                : new Piece(text.toString(), first.type(), first.isReckoned());
    }

    /** A double that is bound and no field is read as one that is worked out: else Drools rounds it to seven digits. */
    private Piece unrounded(Piece bound) {
        boolean rounded = bound.type().equals(StaticTypes.DOUBLE)
                && !NAME.matcher(bound.text()).matches();
        reckons |= rounded;
        return rounded ? new Piece(bound.text(), bound.type(), true) : bound;
    }

    /** Whether a number is looked for among ints: in a list that was read, or in one behind {@code memberOf}. */
    private boolean isAmongNarrow(StaticTypes.Type list) {
        int next = afterBlanks(at);
        next = next < tokens.size() && tokens.get(next).equals("not") ? afterBlanks(next + 1) : next;
        int holder =
                next < tokens.size() && tokens.get(next).equals("memberOf") ? afterBlanks(next + 1) : tokens.size();
        return list.element().isNarrow()
                || holder < tokens.size()
                        && types.name(tokens.get(holder)).element().isNarrow();
    }

    private boolean isBlank(int place) {
        String token = tokens.get(place);
        return token.isBlank() || token.startsWith("/*") || token.startsWith("//");
    }

    private String typed(Piece piece, boolean asItIs, boolean compared) {
        return piece.isReckoned() ? piece.type().wrap(piece.text(), asItIs, compared) : piece.text();
    }

    /** A comparison in parentheses that is compared itself: Drools drops the parentheses. */
    private Piece asOne(Piece piece, String comparison) {
        boolean compared = EQUALITIES.contains(comparison) || EQUALITIES.contains(peek());
        if (!compared || piece.type() != StaticTypes.TRUTH || !piece.text().startsWith("(")) {
            return piece;
        }
        reckons = true;
        return new Piece(Arithmetic.TRUTH + "(" + piece.text() + ")", piece.type(), false);
    }

    /** The list behind {@code in}, which may have one member. */
    private String listed(Piece piece) {
        String text = piece.text();
        Piece member = new Piece(text.substring(1, text.length() - 1), piece.type(), piece.isReckoned());
        return text.startsWith("(") ? "(" + typed(member, false, true) + ")" : text;
    }

    /** Whether an operand begins at a place, signs before it included. */
    private boolean isOperand(int place) {
        if (place >= tokens.size()) {
            return false;
        }
        String token = tokens.get(place);
        if (SIGNS.contains(token)) {
            return isOperand(afterBlanks(place + 1));
        }
        char first = token.charAt(0);
        return Character.isLetterOrDigit(first) && !WORDS.contains(token) || "$_([\"'".indexOf(first) >= 0;
    }

    private int afterBlanks(int place) {
        int i = place;
        while (i < tokens.size() && isBlank(i)) {
            i++;
        }
        return i;
    }

    private Piece sum() {
        Piece left = product();
        while (isNext(SUMS)) {
            left = combined(left, this::product);
        }
        return left;
    }

    private Piece product() {
        Piece left = sign();
        while (isNext(PRODUCTS)) {
            left = combined(left, this::sign);
        }
        return left;
    }

    private Piece combined(Piece left, Supplier<Piece> reads) {
        String before = blanks();
        String operator = tokens.get(at++);
        String after = blanks();
        Piece right = reads.get();
        StaticTypes.Type type = left.type().with(operator, right.type());
        if (type == StaticTypes.TEXT) {
            return new Piece(left.text() + before + operator + after + right.text(), type, false);
        }
        reckons = true;
        String next = before + "," + after + right.text() + ")";
        String written = operator.equals(left.operator())
                ? left.text().substring(0, left.text().length() - 1)
                        + next // Drools reads each call within a call twice
                : ArithmeticCalls.OF.get(operator) + "(" + left.text() + next;
        boolean refused = faults.isRefused(
                left, operator, right, ArithmeticCalls.asAuthored(written).trim());
        return new Piece(written, refused ? StaticTypes.INT : type, true, operator);
    }

    private Piece sign() {
        String token = at < tokens.size() ? tokens.get(at) : "";
        if (SIGNS.contains(token)) {
            at++;
            String after = blanks();
            boolean number =
                    at < tokens.size() && Character.isDigit(tokens.get(at).charAt(0));
            Piece signed = sign();
            if (token.equals("-") && !(number && !signed.isReckoned())) {
                reckons = true;
                String written = ArithmeticCalls.NEGATIVE + "(" + after + signed.text() + ")";
                boolean refused = faults.isRefused(
                        signed, ArithmeticCalls.asAuthored(written).trim());
                return new Piece(
                        written, refused ? StaticTypes.INT : signed.type().negative(), true);
            }
            boolean same = token.equals("-") || token.equals("+");
            return new Piece(
                    token + after + signed.text(), same ? signed.type() : StaticTypes.UNKNOWN, signed.isReckoned());
        }
        return reached();
    }

    private Piece reached() {
        if (at >= tokens.size()) {
            return new Piece("", StaticTypes.UNKNOWN, false);
        }
        String token = tokens.get(at++);
        char first = token.charAt(0);
        StringBuilder text = new StringBuilder(token);
        StaticTypes.Type type;
        boolean reckoned = false;
        if (token.equals("(")) {
            boolean compared = right;
            Piece inner = any(")", compared);
            right = compared;
            text.append(inner.text()).append(closing());
            type = inner.type();
            reckoned = inner.isReckoned();
            StaticTypes.Type cast = types.cast(inner.text().trim());
            int mark = at;
            String between = blanks();
            if (isOperand(at)
                    && !SIGNS.contains(tokens.get(at))
                    && !tokens.get(at).equals("[")) {
                Piece of = reached(); // of a cast
                return new Piece(text + between + of.text(), cast, false);
            }
            at = mark;
        } else if (token.equals("[")) {
            text.append(any("]", false).text()).append(closing());
            type = StaticTypes.UNKNOWN;
        } else if (token.equals("new")) {
            text.append(blanks());
            Piece made = reached();
            return new Piece(text + made.text(), StaticTypes.UNKNOWN, false);
        } else if (Character.isDigit(first) || first == '"' || first == '\'') {
            type = StaticTypes.ofLiteral(token);
        } else {
            int mark = at;
            String between = blanks();
            if (at < tokens.size() && tokens.get(at).equals("(")) {
                text.append(between);
                arguments(text);
                type = types.function(token);
            } else {
                at = mark;
                type = types.name(token);
            }
        }
        return chain(text, type, reckoned);
    }

    /** The fields, methods and elements that are reached from a value. */
    private Piece chain(StringBuilder text, StaticTypes.Type begin, boolean reckoned) {
        StaticTypes.Type type = begin;
        boolean plain = reckoned;
        while (at < tokens.size()) {
            int mark = at;
            String before = blanks();
            String token = at < tokens.size() ? tokens.get(at) : "";
            boolean safe = (token.equals("!") || token.equals("?"))
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1).equals(".");
            if (token.equals("[")) {
                at++;
                Piece key = argument("]");
                faults.key(ArithmeticCalls.asAuthored(text.toString()).trim(), type, key);
                text.append(before).append("[").append(typed(key, true, true)).append(closing());
                type = type.element();
                plain = false;
            } else if (token.equals(".") || token.equals("#") || safe) {
                at += safe ? 2 : 1;
                text.append(before).append(safe ? token + "." : token).append(blanks());
                String name = at < tokens.size() ? tokens.get(at++) : "";
                text.append(name);
                int second = at;
                String between = blanks();
                if (at < tokens.size() && tokens.get(at).equals("(")) {
                    text.append(between);
                    List<StaticTypes.Type> arguments = arguments(text);
                    type = types.method(type, name, arguments);
                } else {
                    at = second;
                    type = token.equals("#") ? types.cast(name) : types.field(type, name, safe);
                }
                plain = false;
            } else {
                at = mark;
                break;
            }
        }
        return new Piece(text.toString(), type, plain);
    }

    /** Reads arguments with their parentheses, and gives their types. */
    private List<StaticTypes.Type> arguments(StringBuilder text) {
        text.append(tokens.get(at++));
        List<StaticTypes.Type> types = new ArrayList<>();
        while (at < tokens.size() && !tokens.get(at).equals(")")) {
            int from = at;
            Piece piece = argument(",");
            String argument = typed(piece, true, true);
            if (!argument.isBlank()) {
                types.add(piece.type());
            }
            text.append(argument);
            if (at < tokens.size() && tokens.get(at).equals(",")) {
                text.append(tokens.get(at++));
            } else if (at == from) {
                break;
            }
        }
        text.append(closing());
        return types;
    }

    /** One argument, or what stands in brackets: as its own type. */
    private Piece argument(String end) {
        List<String> until = new ArrayList<>();
        int depth = 0;
        int to = at;
        while (to < tokens.size()) {
            String token = tokens.get(to);
            if (depth == 0 && (token.equals(end) || token.equals(")") || token.equals("]"))) {
                break;
            }
            depth += token.equals("(") || token.equals("[") ? 1 : token.equals(")") || token.equals("]") ? -1 : 0;
            until.add(token);
            to++;
        }
        at = to;
        ArithmeticText inner = new ArithmeticText(types, until, faults);
        Piece piece = inner.any("", false);
        reckons |= inner.reckons;
        return piece;
    }

    private String closing() {
        return at < tokens.size() ? tokens.get(at++) : "";
    }

    private String blanks() {
        int from = at;
        at = afterBlanks(at);
        return String.join("", tokens.subList(from, at));
    }

    private String peek() {
        int next = afterBlanks(at);
        return next < tokens.size() ? tokens.get(next) : "";
    }

    private boolean isNext(Set<String> operators) {
        int next = afterBlanks(at);
        return next < tokens.size() && operators.contains(tokens.get(next)) && isOperand(afterBlanks(next + 1));
    }
}
