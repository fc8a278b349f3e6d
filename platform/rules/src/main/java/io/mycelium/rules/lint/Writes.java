package io.mycelium.rules.lint;

import io.mycelium.rules.compare.JavaText;
import io.mycelium.rules.internal.AuthoredRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a consequence sets in a fact. */
final class Writes {
    /**
     * A field that is set.
     *
     * @param value as it is written
     * @param offset of the setter in its file
     */
    record Write(String field, String value, int offset) {}

    private static final Pattern SETTER = Pattern.compile("\\s*set(\\w+)\\s*\\(");

    private final List<Write> all = new ArrayList<>();
    private boolean isKnown = true;
    private boolean isModified = true;

    private Writes() {}

    /** @param fact to what it is bound */
    static Writes of(AuthoredRule rule, String fact) {
        Writes writes = new Writes();
        String code = rule.consequenceCode();
        int start = rule.consequenceStart();
        String text = rule.file().text().substring(start, start + code.length());
        String bound = "(?<![\\w$])" + Pattern.quote(fact) + "(?![\\w$])";
        Matcher modify = Pattern.compile("\\bmodify\\s*\\(\\s*" + bound + "\\s*\\)\\s*\\{")
                .matcher(code);
        while (modify.find()) {
            writes.addBlock(code, text, start, modify.end() - 1);
        }
        boolean isUpdated =
                Pattern.compile("\\bupdate\\s*\\(\\s*" + bound).matcher(code).find();
        Matcher setter = Pattern.compile(bound + "\\s*\\.\\s*set(\\w+)\\s*\\(").matcher(code);
        while (setter.find()) {
            isUpdated = true;
            int close = JavaText.closing(code, setter.end() - 1);
            writes.add(setter.group(1), text, setter.end(), close, start + setter.start());
        }
        writes.isModified = !isUpdated;
        return writes;
    }

    private void addBlock(String code, String text, int start, int open) {
        for (int[] each : JavaText.arguments(code, open)) {
            Matcher setter = SETTER.matcher(code).region(each[0], each[1]);
            int close = setter.lookingAt() ? JavaText.closing(code, setter.end() - 1) : -1;
            if (close < 0 || !code.substring(close + 1, each[1]).isBlank()) {
                isKnown = false;
            } else {
                add(setter.group(1), text, setter.end(), close, start + setter.start(1) - "set".length());
            }
        }
    }

    private void add(String name, String text, int from, int to, int offset) {
        String field = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        all.add(new Write(field, text.substring(from, Math.max(from, to)).strip(), offset));
    }

    List<Write> all() {
        return all;
    }

    /** Whether that is all that it sets. */
    boolean isKnown() {
        return isKnown;
    }

    /** Whether all of it is in blocks of {@code modify}. */
    boolean isModified() {
        return isModified;
    }
}
