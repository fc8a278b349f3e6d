package io.mycelium.rules.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds brackets with patterns behind a {@code from}, which the parser reads as arguments of what stands there. */
final class FromBrackets {
    private static final Pattern FROM =
            Pattern.compile("(?<![\\w$.])from\\s+(?!(?:accumulate|acc|collect|entry-point)\\b)(?=[\\p{L}_$])");
    private static final Pattern STEP = Pattern.compile("!?\\.\\s*(?=[\\p{L}_$])|[\\p{L}_$][\\p{L}\\p{N}_$]*");
    private static final Pattern PATTERNS = Pattern.compile(
            "\\(\\s*(?:\\(\\s*)*(?:(?:not|exists|forall)\\b"
                    + "|(?:[\\p{L}_$][\\p{L}\\p{N}_$]*\\s*:=?\\s*)?\\p{Lu}[\\p{L}\\p{N}_$]*(?:\\.\\p{Lu}[\\p{L}\\p{N}_$]*)*\\s*\\()");

    private FromBrackets() {}

    /** Where the first such bracket opens; -1 if there is none. */
    static int first(DrlText file) {
        String code = file.code();
        Matcher from = FROM.matcher(code);
        while (from.find()) {
            int open = behind(code, from.end());
            if (open >= 0) {
                return open;
            }
        }
        return -1;
    }

    /** Goes along an expression, {@code $order.lines[0].parts()}, to a bracket that is not its own. */
    private static int behind(String code, int start) {
        Matcher step = STEP.matcher(code);
        Matcher patterns = PATTERNS.matcher(code);
        int at = start;
        boolean callable = false; // what stands last is a name, whose call a bracket right behind it is
        while (at < code.length()) {
            char c = code.charAt(at);
            if (Character.isWhitespace(c)) {
                callable = false;
                at++;
            } else if (c == '(' && !callable) {
                return patterns.region(at, code.length()).lookingAt() ? at : -1;
            } else if (c == '(' || c == '[') {
                at = behindBracket(code, at);
                callable = false;
            } else if (step.region(at, code.length()).lookingAt()) {
                boolean name = c != '.' && c != '!';
                if (name && at > start && !isAfterDot(code, at)) {
                    return -1; // the next condition
                }
                at = step.end();
                callable = name;
            } else {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isAfterDot(String code, int at) {
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(code.charAt(before))) {
            before--;
        }
        return before >= 0 && code.charAt(before) == '.';
    }

    private static int behindBracket(String code, int open) {
        int depth = 0;
        for (int i = open; i < code.length(); i++) {
            depth += "([{".indexOf(code.charAt(i)) >= 0 ? 1 : ")]}".indexOf(code.charAt(i)) >= 0 ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return code.length();
    }
}
