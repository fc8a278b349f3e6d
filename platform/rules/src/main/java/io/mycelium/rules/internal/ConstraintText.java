package io.mycelium.rules.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The constraints of a pattern as its author wrote them: what stands between the commas of its parentheses. */
final class ConstraintText {
    /** Where a constraint stands: its first character, and behind its last. */
    record Span(int from, int to) {}

    private static final Pattern HEAD =
            Pattern.compile("\\s*\\(?\\s*(?:[\\p{L}_$][\\p{L}\\p{N}_$]*\\s*:=?\\s*)?\\??[\\p{L}_$][\\p{L}\\p{N}_$.]*\\s*\\(");
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*|\\d+(?:\\.\\d+)?|\"[^\"]*\"|'[^']*'");

    private ConstraintText() {}

    /** Those of the pattern that begins at a place; none where no pattern with parentheses does. */
    static List<Span> of(DrlText file, int start) {
        String code = file.code();
        Matcher head = HEAD.matcher(code);
        if (start < 0 || start >= code.length() || !head.region(start, code.length()).lookingAt()) {
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

    /**
     * Which of some constraints in the author's text each of those is that Drools has made of them: it has them in the same
     * order, leaves out what only binds, makes several of one with {@code &&}, and has its own words for operators.
     *
     * @param written as the author wrote them, or as they were given to Drools
     * @param built in Drools' words
     */
    static int[] pair(List<String> written, List<String> built) {
        int[][] before = new int[built.size()][written.size()];
        double[] best = new double[written.size()];
        for (int i = 0; i < built.size(); i++) {
            double[] next = new double[written.size()];
            for (int j = 0; j < written.size(); j++) {
                int from = j;
                double most = i == 0 ? 0 : best[j];
                for (int k = 0; k < j && i > 0; k++) {
                    if (best[k] + 0.1 > most) { // several of one are rarer than one of each
                        most = best[k] + 0.1;
                        from = k;
                    }
                }
                before[i][j] = from;
                next[j] = most + likeness(written.get(j), built.get(i));
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

    /** How much of what one speaks of the other speaks of too: from 0 to 2. */
    static double likeness(String written, String built) {
        String dense = built.replaceAll("\\s+", "");
        if (!dense.isEmpty() && written.replaceAll("\\s+", "").contains(dense)) {
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
