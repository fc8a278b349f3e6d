package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import io.mycelium.rules.internal.DrlText.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the bracket that nothing closes, in the condition or the consequence of a rule, or in a function. */
final class OpenBrackets {
    private static final Pattern BOUNDARY =
            Pattern.compile("\\b(?:when|then)\\b|(?m:^[ \\t]*(?:rule|query|declare|function|import|end)\\b)|\\bend\\b");
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";

    private OpenBrackets() {}

    /** What is wrong around a place; null if all brackets there are in pairs. */
    static @Nullable PackProblem around(DrlText file, int offset, @Nullable String rule) {
        String code = file.code();
        int from = 0;
        int to = code.length();
        Matcher boundary = BOUNDARY.matcher(code);
        while (boundary.find()) {
            if (boundary.end() <= offset) {
                from = boundary.end();
            } else if (boundary.start() > from) {
                to = boundary.start();
                break;
            }
        }
        PackProblem found = in(file, from, to, rule);
        if (found == null && from > 0) { // it may be the part before, which ends where the parser stumbled
            int begin = 0;
            Matcher before = BOUNDARY.matcher(code);
            while (before.find() && before.end() < from) {
                begin = before.end();
            }
            found = in(file, begin, from, rule);
        }
        return found;
    }

    /** The first that is open at the end of a part. */
    static @Nullable PackProblem in(DrlText file, int from, int to, @Nullable String rule) {
        String code = file.code();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = from; i < Math.min(to, code.length()); i++) {
            char c = code.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                open.push(i);
            } else if (CLOSING.indexOf(c) >= 0) {
                if (open.isEmpty()) {
                    return null; // one too many is said where it is
                }
                if (OPENING.indexOf(code.charAt(open.peek())) != CLOSING.indexOf(c)) {
                    return problem(file, open.peek(), rule);
                }
                open.pop();
            }
        }
        return open.isEmpty() ? null : problem(file, open.peekLast(), rule);
    }

    private static PackProblem problem(DrlText file, int offset, @Nullable String rule) {
        char opening = file.code().charAt(offset);
        char closing = CLOSING.charAt(OPENING.indexOf(opening));
        Place place = file.place(offset);
        return new PackProblem(
                file.name(),
                place.line(),
                place.column(),
                PackProblem.Severity.ERROR,
                rule,
                "the '" + opening + "' that stands here is never closed",
                "a '" + closing + "' is missing behind it");
    }
}
