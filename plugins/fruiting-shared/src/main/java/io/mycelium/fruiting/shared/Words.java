package io.mycelium.fruiting.shared;

import java.util.Locale;

/** Words in messages. */
public final class Words {
    private Words() {}

    /** A text that may have come from outside, short enough for a message and without control characters. */
    public static String cut(String text, int max) {
        String calm = text.codePoints()
                .limit(max)
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return text.codePointCount(0, text.length()) > max ? calm + "..." : calm;
    }

    static String small(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
