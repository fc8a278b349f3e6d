package io.mycelium.rules.compare;

import io.mycelium.rules.compare.Comparison.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The comparisons of a pattern that must all hold, and whether there is more to it. */
public final class Comparisons {
    private static final String PATH = "[A-Za-z_][\\w.]*(?:\\[\\s*\"[^\"\\]]*\"\\s*])?";
    private static final Pattern BOUND = Pattern.compile("\\s*\\$?[A-Za-z_]\\w*\\s*:(?!=)\\s*");
    private static final Pattern COMPARISON =
            Pattern.compile("(" + PATH + ")\\s*(==|!=|<=|>=|<|>)\\s*([^=<>!&|?]+)", Pattern.DOTALL);
    private static final Pattern TURNED =
            Pattern.compile("([^=<>!&|?]+?)\\s*(==|!=|<=|>=|<|>)\\s*(" + PATH + ")", Pattern.DOTALL);
    private static final Pattern HALF = Pattern.compile("(==|!=|<=|>=|<|>)\\s*([^=<>!&|?]+)", Pattern.DOTALL);
    private static final Pattern AMONG =
            Pattern.compile("(" + PATH + ")\\s+(not\\s+)?in\\s*\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern TRUTH = Pattern.compile("(!?)\\s*(" + PATH + ")");
    private static final Pattern OWN = Pattern.compile("this\\.(?=[A-Za-z_])");

    private final List<Comparison> all = new ArrayList<>();
    private boolean isWhole = true;

    public List<Comparison> all() {
        return all;
    }

    /** Whether there is nothing beside the comparisons, but bindings. */
    public boolean isWhole() {
        return isWhole;
    }

    public void addUnknown() {
        isWhole = false;
    }

    /** @param offset of the expression in its file */
    public void add(String expression, int offset) {
        String code = JavaText.withoutTexts(expression);
        if (JavaText.topLevel(code, "||").size() > 1) {
            isWhole = false;
            return;
        }
        String left = null;
        for (int[] part : JavaText.topLevel(code, "&&")) {
            int from = part[0];
            Matcher bound = BOUND.matcher(code).region(from, part[1]);
            boolean isBound = bound.lookingAt();
            from = isBound ? bound.end() : from;
            while (from < part[1] && Character.isWhitespace(code.charAt(from))) {
                from++;
            }
            String text = expression.substring(from, part[1]).strip();
            String blank = code.substring(from, part[1]).strip();
            if (blank.startsWith("(") && JavaText.closing(blank, 0) == blank.length() - 1) {
                add(text.substring(1, text.length() - 1), offset + from + 1);
                left = null;
            } else {
                left = addOne(text, offset + from, isBound, left);
            }
        }
    }

    /** Gives what a half comparison behind it would go on with. */
    private @Nullable String addOne(String text, int offset, boolean isBound, @Nullable String left) {
        Matcher half = HALF.matcher(text);
        if (half.matches() && left != null) {
            compare(left, Operator.of(half.group(1)), half.group(2), text, offset);
            return left;
        }
        Matcher comparison = COMPARISON.matcher(text);
        if (comparison.matches() && Literal.of(comparison.group(1)) == null) {
            compare(comparison.group(1), Operator.of(comparison.group(2)), comparison.group(3), text, offset);
            return comparison.group(1);
        }
        Matcher turned = TURNED.matcher(text);
        if (turned.matches() && Literal.of(turned.group(1)) != null && Literal.of(turned.group(3)) == null) {
            compare(turned.group(3), Operator.of(turned.group(2)).turned(), turned.group(1), text, offset);
            return null;
        }
        Matcher among = AMONG.matcher(text);
        if (among.matches()) {
            addAmong(among, text, offset);
            return among.group(1);
        }
        Matcher truth = TRUTH.matcher(text);
        if (truth.matches() && Literal.of(truth.group(2)) == null) {
            if (!isBound) { // a truth, or what is bound to no name
                compare(truth.group(2), Operator.EQUAL, truth.group(1).isEmpty() ? "true" : "false", text, offset);
            } else if (!truth.group(1).isEmpty()) {
                isWhole = false;
            }
            return truth.group(2);
        }
        isWhole = false;
        return null;
    }

    private void compare(String field, Operator operator, String operand, String text, int offset) {
        Literal value = Literal.of(operand);
        isWhole &= value != null;
        all.add(new Comparison(
                own(field), operator, value == null ? null : List.of(value), operand.strip(), text, offset));
    }

    private void addAmong(Matcher among, String text, int offset) {
        List<Literal> values = new ArrayList<>();
        String code = JavaText.withoutTexts(among.group(3));
        for (int[] each : JavaText.topLevel(code, ",")) {
            Literal value = Literal.of(among.group(3).substring(each[0], each[1]));
            if (value == null) {
                isWhole = false;
                return;
            }
            values.add(value);
        }
        all.add(new Comparison(
                own(among.group(1)),
                among.group(2) == null ? Operator.IN : Operator.NOT_IN,
                values,
                among.group(3).strip(),
                text,
                offset));
    }

    private static String own(String field) {
        return OWN.matcher(field).replaceFirst("");
    }
}
