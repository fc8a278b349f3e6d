package io.mycelium.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of one DRL file, and where in it a line, a column or a word is. A byte order mark is left out, and a carriage
 * return alone ends a line. Immutable.
 */
public final class DrlText {
    /** A place in a file; lines and columns from 1. */
    public record Place(int line, int column) {
        public static final Place NOWHERE = new Place(0, 0);
    }

    /** Stands for a double quote in a text between single ones, until the condition is written for MVEL. */
    static final char QUOTE_IN_TEXT = '\ue000';

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final Pattern LONE_RETURN = Pattern.compile("\r(?!\n)");
    private static final String TEXT_BLOCK = "\"\"\"";

    private final String name;
    private final String text;
    private final String code;
    private final int[] lineStarts;

    DrlText(String name, String text) {
        this.name = name;
        this.text = LONE_RETURN
                .matcher(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
                .replaceAll("\n");
        this.code = withoutCommentsAndStrings(this.text);
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        for (int i = 0; i < this.text.length(); i++) {
            if (this.text.charAt(i) == '\n') {
                starts.add(i + 1);
            }
        }
        this.lineStarts = starts.stream().mapToInt(Integer::intValue).toArray();
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    /**
     * The text for Drools' parser, which makes {@code "x"y"} of {@code 'x"y'}: there each double quote is
     * {@link #QUOTE_IN_TEXT}. Every other character is as it is, and keeps its place.
     */
    String forParser() {
        StringBuilder marked = new StringBuilder(text);
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"' || c == '\'') {
                int end = Math.min(endOfString(text, i), text.length());
                for (int at = i + 1; c == '\'' && end - i > 2 && at < end; at++) {
                    if (text.charAt(at) == '"' && text.charAt(at - 1) != '\\') {
                        marked.setCharAt(at, QUOTE_IN_TEXT);
                    }
                }
                i = end;
            }
        }
        return marked.toString();
    }

    /** The text with comments and the insides of strings turned to blanks, so that every character keeps its place. */
    public String code() {
        return code;
    }

    int lines() {
        return lineStarts.length;
    }

    public Place place(int offset) {
        if (offset < 0 || offset > text.length()) {
            return Place.NOWHERE;
        }
        int line = lineOf(offset);
        return new Place(line, offset - lineStarts[line - 1] + 1);
    }

    int lineOf(int offset) {
        int low = 0;
        int high = lineStarts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lineStarts[middle] <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low + 1;
    }

    /** The offset at which a line begins; the end of the text for a line beyond it. */
    int startOfLine(int line) {
        return line < 1 ? 0 : line > lineStarts.length ? text.length() : lineStarts[line - 1];
    }

    /** The place of the first character from an offset on that isn't blank. */
    public Place startOfCode(int from) {
        int i = Math.max(0, from);
        while (i < text.length() - 1 && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return place(i);
    }

    /** The place of a whole word in the code from one offset to before another, or {@link Place#NOWHERE}. */
    Place find(String word, int from, int to) {
        int offset = offsetOf(word, from, to);
        return offset < 0 ? Place.NOWHERE : place(offset);
    }

    /** The offset of a whole word in the code, or -1. */
    public int offsetOf(String word, int from, int to) {
        if (word.isEmpty()) {
            return -1;
        }
        Matcher matcher = Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?![\\w$])")
                .matcher(code);
        int end = Math.min(to, code.length());
        int begin = Math.max(0, Math.min(from, end));
        return matcher.region(begin, end).find() ? matcher.start() : -1;
    }

    /** The place of the first quote that is not closed on its line, or {@link Place#NOWHERE}. */
    Place openQuote() {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (code.startsWith(TEXT_BLOCK, i)) {
                i = code.indexOf(TEXT_BLOCK, i + TEXT_BLOCK.length());
                if (i < 0) {
                    return Place.NOWHERE;
                }
                i += TEXT_BLOCK.length() - 1;
            } else if (c == '"' || c == '\'') {
                int end = endOfString(text, i);
                if (end >= text.length() || text.charAt(end) != c) {
                    return place(i);
                }
                i = end;
            }
        }
        return Place.NOWHERE;
    }

    private static String withoutCommentsAndStrings(String text) {
        StringBuilder code = new StringBuilder(text);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '/' && i + 1 < text.length() && text.charAt(i + 1) == '/') {
                while (i < text.length() && text.charAt(i) != '\n') {
                    code.setCharAt(i++, ' ');
                }
            } else if (c == '/' && i + 1 < text.length() && text.charAt(i + 1) == '*') {
                int end = text.indexOf("*/", i + 2);
                end = end < 0 ? text.length() : end + 2;
                blank(code, i, end);
                i = end;
            } else if (text.startsWith(TEXT_BLOCK, i)) {
                int end = text.indexOf(TEXT_BLOCK, i + TEXT_BLOCK.length());
                end = end < 0 ? text.length() : end;
                blank(code, i + TEXT_BLOCK.length(), end);
                i = end + TEXT_BLOCK.length();
            } else if (c == '"' || c == '\'') {
                int end = endOfString(text, i);
                blank(code, i + 1, end);
                i = end + 1;
            } else {
                i++;
            }
        }
        return code.toString();
    }

    /** The offset of the closing quote, or of the end of the line where there is none. */
    private static int endOfString(String text, int open) {
        char quote = text.charAt(open);
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == quote || c == '\n') {
                return i;
            }
        }
        return text.length();
    }

    private static void blank(StringBuilder code, int from, int to) {
        for (int i = from; i < Math.min(to, code.length()); i++) {
            if (code.charAt(i) != '\n') {
                code.setCharAt(i, ' ');
            }
        }
    }
}
