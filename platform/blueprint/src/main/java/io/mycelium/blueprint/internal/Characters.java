package io.mycelium.blueprint.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Looks over a text before the parser does: what no YAML may hold, and lines so long that the parser would crawl. */
final class Characters {
    private static final Pattern LONG_ESCAPE = Pattern.compile("\\\\U([0-9a-fA-F]{8})");

    private Characters() {}

    /** Whether the parser can have this text; if not, the first problem says why. */
    static boolean accept(String text, Problems problems) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean returnBeforeNewline = c == '\r' && i < text.length() && text.charAt(i) == '\n';
            if (c == '\n' || c == '\r' && !returnBeforeNewline) {
                line++;
                column = 1;
                continue;
            }
            if (c != '\uFEFF' && !StreamReader.isPrintable(c)) {
                problems.add(
                        new Position(line, column),
                        String.format("the character U+%04X may not stand in YAML; write it as \"\\u%04x\"", c, c));
                return false;
            }
            if (++column > YamlTree.MOST_CHARACTERS_A_LINE) {
                problems.add(
                        new Position(line, 1),
                        "this line has more than " + YamlTree.MOST_CHARACTERS_A_LINE
                                + " characters; break it into several");
                return false;
            }
        }
        return true;
    }

    static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.isHighSurrogate(text.charAt(i))
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else {
                    return true;
                }
            }
        }
        return false;
    }

    /** The place of the first escape, {@code \\U} and eight digits, that is beyond the last character; null if there is none. */
    static @Nullable Position findBadEscape(String text) {
        Matcher escape = LONG_ESCAPE.matcher(text);
        while (escape.find()) {
            if (Long.parseLong(escape.group(1), 16) > Character.MAX_CODE_POINT) {
                return FileText.end(text.substring(0, escape.start()));
            }
        }
        return null;
    }
}
