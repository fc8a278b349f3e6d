package io.mycelium.rules.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds its way in a text of Java or conditions, in which comments and texts are blank. */
public final class JavaText {
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'");
    private static final Pattern BRANCHES =
            Pattern.compile("\\b(?:if|for|while|do|switch|try|return|throw|break|continue)\\b|->");

    private JavaText() {}

    /** The same text, with blanks in its texts. */
    public static String withoutTexts(String text) {
        return TEXT.matcher(text)
                .replaceAll(found -> "\"" + " ".repeat(Math.max(0, found.group().length() - 2)) + "\"");
    }

    /** The offset of the bracket that closes the one at an offset; -1 where there is none. */
    public static int closing(String code, int at) {
        int depth = 0;
        for (int i = at; i < code.length(); i++) {
            char c = code.charAt(i);
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The parts between separators that are in no brackets: from and to. */
    public static List<int[]> topLevel(String code, String separator) {
        List<int[]> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            if (depth == 0 && code.startsWith(separator, i)) {
                parts.add(new int[] {from, i});
                from = i + separator.length();
                i = from - 1;
            }
        }
        parts.add(new int[] {from, code.length()});
        return parts;
    }

    /** The arguments of the call whose bracket opens at an offset, from and to; none where there is nothing in it. */
    public static List<int[]> arguments(String code, int open) {
        int close = closing(code, open);
        if (close < 0 || code.substring(open + 1, close).isBlank()) {
            return List.of();
        }
        return topLevel(code.substring(open + 1, close), ",").stream()
                .map(each -> new int[] {each[0] + open + 1, each[1] + open + 1})
                .toList();
    }

    /** Whether all of it is done each time, one statement after the other. */
    public static boolean isStraight(String code) {
        return !BRANCHES.matcher(code).find();
    }
}
