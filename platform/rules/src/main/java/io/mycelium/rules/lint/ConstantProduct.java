package io.mycelium.rules.lint;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A product of ints that stand in the code in so many words, and what it really is.
 *
 * @param from where it begins, with the sign before it if that is its own
 */
record ConstantProduct(int from, int to, BigInteger value) {
    private static final Pattern NUMBER =
            Pattern.compile("(?:0[xX]([0-9a-fA-F][0-9a-fA-F_]{0,15})|(0|[1-9][\\d_]*))(?![\\w.])");
    private static final Pattern KEYWORD = Pattern.compile("(?s).*(?<![\\w$.])(?:return|case)\\s*");
    private static final BigInteger BEYOND = BigInteger.ONE.shiftLeft(31);

    /** Those in a part of the code that begin with a factor of their own, in their order. */
    static List<ConstantProduct> of(String code, int from, int to) {
        List<ConstantProduct> all = new ArrayList<>();
        int at = from;
        while (at < to) {
            char c = code.charAt(at);
            boolean isWord =
                    at > from && (Character.isJavaIdentifierPart(code.charAt(at - 1)) || code.charAt(at - 1) == '.');
            if (isWord || c != '(' && !Character.isDigit(c)) {
                at++;
                continue;
            }
            ConstantProduct product = at(code, from, at, to);
            if (product != null) {
                all.add(product);
            }
            at = product != null ? product.to() : at + 1;
        }
        return all;
    }

    private static @Nullable ConstantProduct at(String code, int from, int at, int to) {
        int start = Math.max(from, at - 100); // what stands right before it is enough
        String before = code.substring(start, at).stripTrailing();
        char last = before.isEmpty() ? ';' : before.charAt(before.length() - 1);
        boolean isPart = "*/%)]~".indexOf(last) >= 0 || code.charAt(at) == '(' && endsInName(before);
        boolean isLess = last == '-';
        String left = isLess ? before.substring(0, before.length() - 1).stripTrailing() : before;
        char other = left.isEmpty() ? ';' : left.charAt(left.length() - 1);
        if (isPart || isLess && "*/%~-".indexOf(other) >= 0) {
            return null;
        }
        Reader reader = new Reader(code, at, to);
        BigInteger value = reader.product();
        if (value == null || reader.factors < 2) {
            return null;
        }
        boolean isOwn = isLess && !endsInName(left) && ")]\"'".indexOf(other) < 0;
        if (isOwn) {
            return new ConstantProduct(start + before.length() - 1, reader.at, value.negate());
        }
        // behind a bracket, that of a cast or of an if, the sign may be its own
        return other == ')' && isLess && value.equals(BEYOND) ? null : new ConstantProduct(at, reader.at, value);
    }

    /** Whether a name stands at the end, and no keyword before a value. */
    private static boolean endsInName(String before) {
        return !before.isEmpty()
                && Character.isJavaIdentifierPart(before.charAt(before.length() - 1))
                && !KEYWORD.matcher(before).matches();
    }

    boolean isBeyondAnInt() {
        return value.bitLength() > 31;
    }

    /** Reads sums and products of numbers, as far as there is nothing else. */
    private static final class Reader {
        private final String code;
        private final int to;
        private int at;
        private int factors;

        Reader(String code, int at, int to) {
            this.code = code;
            this.at = at;
            this.to = to;
        }

        /** Leaves off behind its last factor. */
        @Nullable
        BigInteger product() {
            BigInteger value = factor();
            int many = 1;
            while (value != null) {
                int end = at;
                BigInteger factor = takes('*') ? factor() : null;
                if (factor == null) {
                    at = end;
                    break;
                }
                value = value.multiply(factor);
                many++;
            }
            factors = many;
            return value;
        }

        private @Nullable BigInteger sum() {
            BigInteger value = product();
            while (value != null) {
                boolean isMore = takes('+');
                if (!isMore && !takes('-')) {
                    return value;
                }
                BigInteger next = product();
                value = next == null ? null : isMore ? value.add(next) : value.subtract(next);
            }
            return null;
        }

        private @Nullable BigInteger factor() {
            if (takes('-')) {
                BigInteger value = factor();
                return value == null ? null : value.negate();
            }
            if (takes('(')) {
                BigInteger value = sum();
                return value != null && takes(')') ? value : null;
            }
            Matcher number = NUMBER.matcher(code).region(at, to).useTransparentBounds(true);
            if (!number.lookingAt()) {
                return null;
            }
            at = number.end();
            if (number.group(1) == null) {
                return new BigInteger(number.group(2).replace("_", ""));
            }
            BigInteger bits = new BigInteger(number.group(1).replace("_", ""), 16);
            return bits.bitLength() > 32 ? null : BigInteger.valueOf(bits.intValue());
        }

        private boolean takes(char sign) {
            int next = at;
            while (next < to && Character.isWhitespace(code.charAt(next))) {
                next++;
            }
            boolean isThere = next < to && code.charAt(next) == sign;
            at = isThere ? next + 1 : next;
            return isThere;
        }
    }
}
