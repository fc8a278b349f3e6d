package io.mycelium.rules.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The constraints of a pattern as its author wrote them: what stands between the commas of its parentheses. */
final class ConstraintText {
    /** Where a constraint stands: its first character, and behind its last. */
    record Span(int from, int to) {}

    private static final Pattern HEAD = Pattern.compile(
            "\\s*\\(?\\s*(?:[\\p{L}_$][\\p{L}\\p{N}_$]*\\s*:=?\\s*)?\\??[\\p{L}_$][\\p{L}\\p{N}_$.]*\\s*\\(");
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*|\\d+(?:\\.\\d+)?|\"[^\"]*\"|'[^']*'");

    private ConstraintText() {}

    /** Those of the pattern that begins at a place; none where no pattern with parentheses does. */
    static List<Span> of(DrlText file, int start) {
        String code = file.code();
        Matcher head = HEAD.matcher(code);
        if (start < 0
                || start >= code.length()
                || !head.region(start, code.length()).lookingAt()) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        int begin = head.end();
        int depth = 0;
        for (int i = begin; i < code.length(); i++) {
            char c = code.charAt(i);
            if (depth == 0 && (c == ',' || c == ';' || c == ')')) {
                add(code, begin, i, spans);
                begin = i + 1;
                if (c == ')') {
                    return spans;
                }
            }
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
        }
        return List.of();
    }

    private static void add(String code, int from, int to, List<Span> spans) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(code.charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(code.charAt(end - 1))) {
            end--;
        }
        if (begin < end) {
            spans.add(new Span(begin, end));
        }
    }

    /** Some of an author's text, on one line and without comments. */
    static String text(DrlText file, int from, int to) {
        int begin = Math.max(0, from);
        int end = Math.min(file.text().length(), Math.max(begin, to));
        StringBuilder text = new StringBuilder();
        char open = 0; // the quote that is not closed yet
        for (int i = begin; i < end; i++) {
            char c = file.text().charAt(i);
            char code = file.code().charAt(i);
            boolean comment = open == 0 && code == ' ' && !Character.isWhitespace(c);
            text.append(comment ? ' ' : c);
            if (code == '"' || code == '\'') {
                open = open == 0 ? code : open == code ? 0 : open;
            }
        }
        return text.toString().replaceAll("\\s+", " ").trim();
    }

    /** Where an expression stands in a part of a text, blanks and comments aside; null if it is not there as it is said. */
    static @Nullable Span find(DrlText file, int from, int to, String expression) {
        StringBuilder dense = new StringBuilder();
        List<Integer> places = new ArrayList<>();
        boolean quoted = false;
        for (int i = Math.max(0, from); i < Math.min(file.text().length(), to); i++) {
            char c = file.text().charAt(i);
            char code = file.code().charAt(i);
            quoted ^= code == '"' || code == '\'';
            if (!Character.isWhitespace(c) && (quoted || code != ' ')) {
                dense.append(c);
                places.add(i);
            }
        }
        String wanted = expression.replaceAll("\\s+", "");
        int at = wanted.isEmpty() ? -1 : dense.indexOf(wanted);
        while (at > 0 && splitsAWord(dense, at, wanted) && dense.indexOf(wanted, at + 1) >= 0) {
            at = dense.indexOf(wanted, at + 1); // the i of half( 3 ) is no field
        }
        return at < 0 ? null : new Span(places.get(at), places.get(at + wanted.length() - 1) + 1);
    }

    private static boolean splitsAWord(StringBuilder text, int at, String found) {
        int end = at + found.length();
        return isOfAWord(text.charAt(at)) && isOfAWord(text.charAt(at - 1))
                || end < text.length() && isOfAWord(text.charAt(end - 1)) && isOfAWord(text.charAt(end));
    }

    private static boolean isOfAWord(char c) {
        return Character.isJavaIdentifierPart(c);
    }

    /**
     * Which of some constraints in the author's text each of those is that Drools has made of them: it has them in the same
     * order, leaves out what only binds, makes several of one with {@code &&}, and has its own words for operators.
     *
     * @param written as the author wrote them, or as they were given to Drools
     * @param built in Drools' words
     */
    static int[] pair(List<String> written, List<String> built) {
        int[][] before = new int[built.size()][written.size()];
        int[] best = new int[written.size()];
        for (int i = 0; i < built.size(); i++) {
            int[] next = new int[written.size()];
            for (int j = 0; j < written.size(); j++) {
                int from = j;
                int most = i == 0 ? 0 : best[j];
                for (int k = 0; k < j && i > 0; k++) {
                    if (best[k] + 1 >= most) { // several of one are rarer than one of each
                        most = best[k] + 1;
                        from = k;
                    }
                }
                before[i][j] = from;
                next[j] = most + kinship(written.get(j), built.get(i));
            }
            best = next;
        }
        int[] found = new int[built.size()];
        int at = 0;
        for (int j = 1; j < best.length; j++) {
            at = best[j] > best[at] ? j : at;
        }
        for (int i = built.size() - 1; i >= 0; i--) {
            found[i] = at;
            at = before[i][at];
        }
        return found;
    }

    /** How much of what was built stands in what was written, which may say more: from 0 to 200. */
    private static int kinship(String written, String built) {
        if (isIn(built, written)) {
            return 200;
        }
        Set<String> own = words(built);
        int all = own.size();
        own.retainAll(words(written));
        return all == 0 ? 0 : 100 * own.size() / all;
    }

    private static boolean isIn(String part, String text) {
        String dense = part.replaceAll("\\s+", "");
        return !dense.isEmpty() && text.replaceAll("\\s+", "").contains(dense);
    }

    /** How much of what one speaks of the other speaks of too: from 0 to 2. */
    static double likeness(String written, String built) {
        if (isIn(built, written)) {
            return 2;
        }
        Set<String> one = words(written);
        Set<String> other = words(built);
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        one.addAll(other);
        return one.isEmpty() ? 0 : 1.0 * both.size() / one.size();
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        WORD.matcher(text).results().forEach(each -> words.add(each.group()));
        return words;
    }
}
