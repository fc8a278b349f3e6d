package io.mycelium.api.value;

import java.util.Locale;

/**
 * Which signs of a text are seen as what they are, and how the others are shown: those that a terminal would obey, that turn
 * the direction of what follows, that have no width, that end a line without looking so, or that are no signs. May be called on any thread.
 */
public final class Legible {
    private Legible() {}

    /**
     * Returns whether a sign is seen as what it is. The ends of lines and the tab are not: where they are meant, they are let
     * through by who asks. The answer is the same with each version of Java.
     *
     * @param sign a code point, or half of one, which is not seen alone
     */
    public static boolean isSeen(int sign) {
        if (sign < 0x7f) {
            return sign >= 0x20;
        }
        if (sign < 0x2000) {
            return sign > 0x9f && sign != 0xad && sign != 0x61c && sign != 0x180e;
        }
        return !(sign >= 0x200b && sign <= 0x200f
                || sign >= 0x2028 && sign <= 0x202e
                || sign >= 0x2060 && sign <= 0x206f
                || sign >= 0xd800 && sign <= 0xdfff
                || sign == 0xfeff
                || sign >= 0xfff9 && sign <= 0xfffb
                || (sign & 0xfffe) == 0xfffe
                || sign >= 0xe0000 && sign <= 0xe007f);
    }

    /** Returns the first sign of a text that is not seen as what it is; -1 if there is none. */
    public static int firstUnseen(String text) {
        for (int i = 0; i < text.length(); ) {
            int sign = text.codePointAt(i);
            if (!isSeen(sign)) {
                return sign;
            }
            i += Character.charCount(sign);
        }
        return -1;
    }

    /** Returns what a sign is called: {@code U+202E RIGHT-TO-LEFT OVERRIDE}. */
    public static String named(int sign) {
        String name = Character.getName(sign);
        return String.format(Locale.ROOT, "U+%04X", sign) + (name == null ? "" : " " + name);
    }

    /** Returns how a sign is shown that is not seen: {@code ␛}, {@code ⟨202E⟩}. */
    public static String shown(int sign) {
        return sign < 0x20 ? String.valueOf((char) (0x2400 + sign)) : String.format(Locale.ROOT, "⟨%04X⟩", sign);
    }

    /** Returns a text with each sign that is not seen as it is shown; line feeds and tabs stay. */
    public static String text(String text) {
        if (firstUnseen(text) < 0) {
            return text;
        }
        StringBuilder legible = new StringBuilder();
        text.codePoints().forEach(sign -> {
            if (isSeen(sign) || sign == '\n' || sign == '\t') {
                legible.appendCodePoint(sign);
            } else {
                legible.append(shown(sign));
            }
        });
        return legible.toString();
    }
}
