package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import io.mycelium.rules.PackProblem.Severity;
import io.mycelium.rules.internal.DrlText.Place;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** A rule (or query, or function body) as its author wrote it, and where its parts are in the text. */
public record AuthoredRule(String name, DrlText file, RuleDescr descr) {
    /** What marks a rule, and is among its metadata when it is built. */
    static final String RECOVERY = "recovery";

    public int start() {
        return Math.max(0, descr.getStartCharacter());
    }

    public int end() {
        int end = descr.getEndCharacter();
        return end < 0 ? file.text().length() : Math.min(end + 1, file.text().length());
    }

    public Place place() {
        return file.place(start());
    }

    int line() {
        return place().line();
    }

    public boolean isRule() {
        return descr.isRule();
    }

    /** Whether it fires in the step after a recovery, and in no other. */
    public boolean isForRecovery() {
        return descr.getAnnotation(RECOVERY) != null;
    }

    /** The offset after {@code then}; the end where there is none. */
    public int consequenceStart() {
        int line = descr.getConsequenceLine();
        int from = line > 0 ? Math.max(start(), file.startOfLine(line)) : start();
        int then = file.offsetOf("then", from, end());
        return then < 0 ? end() : then + "then".length();
    }

    /** The condition's code, without comments and strings. */
    public String conditionCode() {
        return file.code().substring(start(), Math.max(start(), consequenceStart()));
    }

    /** The consequence's code, without comments and strings. */
    public String consequenceCode() {
        return file.code().substring(consequenceStart(), Math.max(consequenceStart(), end()));
    }

    /** The text of its file with nothing but line breaks in its place. */
    String leftOut() {
        String text = file.text();
        return text.substring(0, start())
                + text.substring(start(), end()).replaceAll("[^\n]", " ")
                + text.substring(end());
    }

    /** What the rule says, without comments, and with one blank for many: equal for rules that say the same. */
    String says() {
        String text = file.text();
        String code = file.code();
        StringBuilder says = new StringBuilder();
        char quote = 0;
        for (int i = start(); i < end(); i++) {
            char c = code.charAt(i);
            if (quote != 0) {
                says.append(text.charAt(i));
                quote = c == quote ? 0 : quote;
            } else if (Character.isWhitespace(c)) {
                if (!says.isEmpty() && says.charAt(says.length() - 1) != ' ') {
                    says.append(' ');
                }
            } else {
                says.append(c);
                quote = c == '"' || c == '\'' ? c : 0;
            }
        }
        return says.toString().trim();
    }

    /** The line in the file for a line of the class that Drools generated for this rule; 0 if it isn't one of {@code then}. */
    int lineOfConsequence(int generatedLine) {
        // Drools cuts the blanks before the first statement, and writes it four lines below the offset that it notes
        int first = file.startOfCode(consequenceStart()).line();
        int line = first + generatedLine - descr.getConsequenceOffset() - 4;
        boolean within = line >= first && line <= file.lineOf(Math.max(0, end() - 1));
        return within ? line : 0;
    }

    PackProblem error(Place place, String message, @Nullable String hint) {
        return new PackProblem(file.name(), place.line(), place.column(), Severity.ERROR, name, message, hint);
    }

    /** One that {@code @lint} may leave out. */
    PackProblem warning(String code, Place place, String message, @Nullable String hint) {
        return new PackProblem(file.name(), place.line(), place.column(), Severity.WARNING, name, message, hint, code);
    }
}
