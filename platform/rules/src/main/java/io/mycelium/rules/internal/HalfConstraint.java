package io.mycelium.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is missing where a condition stops making sense: which side of which operator, a bracket, or the operator itself. */
final class HalfConstraint {
    private static final Pattern TOKEN = Pattern.compile("\"[^\"\\n]*\"|'[^'\\n]*'|[\\w$.]+|[<>=!&|]+|\\S");
    private static final Pattern OPERATOR = Pattern.compile("==|!=|<=?|>=?|&&|\\|\\|");
    private static final Pattern OPERAND = Pattern.compile("[\\w$.]+|\"[^\"]*\"|'[^']*'");
    private static final Set<String> WORDS =
            Set.of("matches", "contains", "excludes", "memberOf", "soundslike", "str", "in", "not");
    private static final Map<String, String> FOREIGN =
            Map.of("===", "==", "=>", ">=", "=<", "<=", "<>", "!=", "!==", "!=", "&", "&&", "|", "||");

    /** Where it is, and what is missing there. */
    record Missing(int offset, String message) {}

    private record Token(String text, int start) {
        int end() {
            return start + text.length();
        }

        boolean isOperator() {
            return OPERATOR.matcher(text).matches() || WORDS.contains(text);
        }

        boolean isOperand() {
            return OPERAND.matcher(text).matches() && !WORDS.contains(text);
        }
    }

    private HalfConstraint() {}

    /**
     * What is missing; null where that is not known.
     *
     * @param condition of a rule, without comments and the insides of texts, up to its {@code then}
     * @param offset in it, of what the parser could make nothing of
     */
    static @Nullable Missing at(String condition, int offset) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(condition);
        while (matcher.find()) {
            tokens.add(new Token(matcher.group(), matcher.start()));
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.start <= offset && offset < token.end()) {
                return missing(
                        token,
                        i > 0 ? tokens.get(i - 1) : new Token("", 0),
                        i > 1 ? tokens.get(i - 2) : new Token("", 0),
                        i + 1 < tokens.size() ? tokens.get(i + 1) : new Token("", condition.length()));
            }
        }
        return null;
    }

    private static @Nullable Missing missing(Token token, Token before, Token earlier, Token next) {
        String foreign = FOREIGN.get(token.text);
        if (foreign != null) {
            return new Missing(token.start, "'" + token.text + "' is no comparison; it is written " + foreign);
        }
        if (token.text.equals(")") && before.text.equals("(") && earlier.text.equals("in")) {
            return side("right", earlier);
        }
        if (token.text.equals("in") && !next.text.equals("(")) {
            return side("right", token);
        }
        if (token.isOperator() && Set.of("(", ",").contains(before.text)) {
            return side("left", token);
        }
        if (before.isOperator() && !before.text.equals("not")) {
            return side("right", before);
        }
        if (token.text.equals(")") && before.text.equals(",")) {
            return new Missing(before.start, "there is nothing behind the ','");
        }
        if (token.text.equals(",") && before.text.equals("(")) {
            return new Missing(token.start, "there is nothing before the ','");
        }
        if (token.text.equals("[") && next.text.equals("]") || token.text.equals("]") && before.text.equals("[")) {
            return new Missing(token.start, "there is no place or key between '[' and ']'");
        }
        if (token.text.equals("[")) {
            return new Missing(token.start, "']' is missing behind this '['");
        }
        if (token.isOperand() && before.isOperand()) {
            return Character.isUpperCase(before.text.charAt(0)) && !before.text.contains(".")
                    ? new Missing(token.start, "'(' is missing behind '" + before.text + "'")
                    : new Missing(
                            token.start,
                            "an operator is missing between '" + before.text + "' and '" + token.text + "'");
        }
        return null;
    }

    private static Missing side(String which, Token operator) {
        return new Missing(operator.start, "the " + which + " side of '" + operator.text + "' is missing");
    }
}
