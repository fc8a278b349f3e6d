package io.mycelium.rules.lint;

import io.mycelium.rules.compare.Comparison;
import io.mycelium.rules.compare.JavaText;
import io.mycelium.rules.compare.Literal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether what is asked in so many words, with no field in it, is so: {@code 1 > 2}, {@code !true}. */
final class ConstantTruth {
    private static final Pattern COMPARISON = Pattern.compile("([^=<>!]+)(==|!=|<=|>=|<|>)([^=<>!]+)", Pattern.DOTALL);
    private static final Pattern SAME = Pattern.compile("\\s*(\\$?[A-Za-z_][\\w.]*)\\s*(!=|<|>)\\s*\\1\\s*");

    private ConstantTruth() {}

    /** Whether it is never so. Where that is not known: no. */
    static boolean isNever(String expression) {
        return Boolean.FALSE.equals(of(expression.strip()));
    }

    private static @Nullable Boolean of(String text) {
        String code = JavaText.withoutTexts(text);
        if (code.startsWith("(") && JavaText.closing(code, 0) == code.length() - 1) {
            return of(text.substring(1, text.length() - 1).strip());
        }
        List<int[]> either = JavaText.topLevel(code, "||");
        if (either.size() > 1) {
            return each(text, either, true);
        }
        List<int[]> all = JavaText.topLevel(code, "&&");
        if (all.size() > 1) {
            return each(text, all, false);
        }
        if (code.startsWith("!")) {
            String rest = text.substring(1).strip();
            Boolean denied = rest.startsWith("(") || rest.matches("true|false") ? of(rest) : null;
            return denied == null ? null : !denied;
        }
        if (text.matches("true|false")) {
            return text.equals("true");
        }
        if (SAME.matcher(code).matches() && code.equals(text)) {
            return false;
        }
        Matcher comparison = COMPARISON.matcher(code);
        if (!comparison.matches()) {
            return null;
        }
        Literal left = Literal.of(text.substring(comparison.start(1), comparison.end(1)));
        Literal right = Literal.of(text.substring(comparison.start(3), comparison.end(3)));
        return left == null || right == null || isConstant(left) || isConstant(right)
                ? null
                : Comparison.holds(left, comparison.group(2), right);
    }

    /** The constants of two types may have one name. */
    private static boolean isConstant(Literal value) {
        return value.kind() == Literal.Kind.CONSTANT;
    }

    /** @param one which of them decides alone */
    private static @Nullable Boolean each(String text, List<int[]> parts, boolean one) {
        Boolean all = !one;
        for (int[] part : parts) {
            Boolean is = of(text.substring(part[0], part[1]).strip());
            if (is == null) {
                all = null;
            } else if (is == one) {
                return one;
            }
        }
        return all;
    }
}
