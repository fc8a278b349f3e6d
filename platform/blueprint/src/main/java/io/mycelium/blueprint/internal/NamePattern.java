package io.mycelium.blueprint.internal;

import java.util.BitSet;

/** A pattern of names: {@code *} stands for any text, {@code ?} for one character. */
final class NamePattern {
    private static final BitSet NOWHERE = new BitSet();

    private final String pattern;
    private final String beginning;

    NamePattern(String pattern) {
        this.pattern = pattern;
        int literal = 0;
        while (literal < pattern.length() && pattern.charAt(literal) != '*' && pattern.charAt(literal) != '?') {
            literal++;
        }
        this.beginning = pattern.substring(0, literal);
    }

    static boolean isPattern(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('?') >= 0;
    }

    boolean matches(String name) {
        return after(name).get(pattern.length());
    }

    /**
     * How many of the names {@code prefix1} to {@code prefix<count>} match: all of them, or none, or, for what is
     * between, 1. Looks at no single name, as there may be millions.
     */
    long matchesNumbered(String prefix, int count) {
        BitSet places = after(prefix);
        boolean any = false;
        for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
            String rest = pattern.substring(place);
            if (!rest.isEmpty() && rest.chars().allMatch(c -> c == '*')) {
                return count;
            }
            any |= smallestNumber(rest) <= count;
        }
        return any ? 1 : 0;
    }

    /** The places in the pattern that one can be at after some text, {@code *} left or not. */
    private BitSet after(String text) {
        if (!text.startsWith(beginning) && !beginning.startsWith(text)) {
            return NOWHERE;
        }
        BitSet places = new BitSet(pattern.length() + 1);
        reach(0, places);
        for (int i = 0; i < text.length() && !places.isEmpty(); i++) {
            BitSet next = new BitSet(pattern.length() + 1);
            for (int place = places.nextSetBit(0); place >= 0; place = places.nextSetBit(place + 1)) {
                if (place == pattern.length()) {
                    break;
                }
                char c = pattern.charAt(place);
                if (c == '*') {
                    reach(place, next);
                } else if (c == '?' || c == text.charAt(i)) {
                    reach(place + 1, next);
                }
            }
            places = next;
        }
        return places;
    }

    private void reach(int place, BitSet places) {
        int at = place;
        places.set(at);
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            places.set(++at);
        }
    }

    /**
     * The smallest number, written without zeros in front, that a pattern matches; {@link Long#MAX_VALUE} if there is
     * none. A {@code *} is best left empty, except that the number needs a first digit, which is not 0.
     */
    private static long smallestNumber(String rest) {
        boolean starFirst = rest.startsWith("*");
        String digits = rest.replace("*", "");
        if (digits.isEmpty()) {
            return starFirst ? 1 : Long.MAX_VALUE;
        }
        if (digits.length() > 9) {
            return Long.MAX_VALUE;
        }
        long number = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c != '?' && (c < '0' || c > '9')) {
                return Long.MAX_VALUE;
            }
            int digit = c != '?' ? c - '0' : i == 0 ? 1 : 0;
            if (i == 0 && digit == 0) {
                if (!starFirst) {
                    return Long.MAX_VALUE;
                }
                number = 1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
