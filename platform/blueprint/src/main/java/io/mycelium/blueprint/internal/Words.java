package io.mycelium.blueprint.internal;

import io.mycelium.api.value.Plain;
import java.util.Collection;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How messages put things. */
final class Words {
    private static final int LONGEST = 60;
    private static final int LONGEST_MESSAGE = 500;
    private static final Pattern GROUPED_NUMBER = Pattern.compile("[-+]?[0-9]{1,18}(?:[_, '][0-9]{1,18}){0,6}");
    private static final Pattern NO_SPACE_AFTER_COLON = Pattern.compile("([A-Za-z_]{1,40}):[^ ].*");

    private Words() {}

    /** In single quotes, in one line, shortened, and with nothing in it that a terminal would obey. */
    static String quoted(String text) {
        return "'" + visible(text, LONGEST) + "'";
    }

    /** A message of somebody else's, made safe to show in the same way. */
    static String visible(String text) {
        return visible(text.replaceAll("\\s+", " ").trim(), LONGEST_MESSAGE);
    }

    private static String visible(String text, int longest) {
        StringBuilder result = new StringBuilder();
        int end = Math.min(text.length(), longest);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                result.append("\\n");
            } else if (c == '\t') {
                result.append("\\t");
            } else if (Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || c == '\u2028'
                    || c == '\u2029') {
                result.append(String.format("\\u%04x", (int) c));
            } else if (!(i == end - 1 && Character.isHighSurrogate(c))) {
                result.append(c);
            }
        }
        return result.append(text.length() > end ? "..." : "").toString();
    }

    /** What a node is: {@code text 'ten'}, {@code the whole number 10}, {@code a list}. */
    static String what(Node node) {
        if (node instanceof Node.Listing) {
            return "a list";
        }
        if (node instanceof Node.Mapping) {
            return "a map";
        }
        Object value = ((Node.Scalar) node).value();
        if (value == null) {
            return "nothing";
        }
        if (value instanceof String text) {
            return text.isEmpty() ? "an empty text" : "text " + quoted(text);
        }
        if (value instanceof Boolean) {
            return value.toString();
        }
        return Plain.text(value);
    }

    /** What somebody who wrote this in place of a whole number may have meant, as the end of a message. */
    static String hintForNumber(Node node) {
        if (!(node instanceof Node.Scalar scalar)) {
            return "";
        }
        if (scalar.value() instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return "; did you mean " + number.longValue() + "?";
        }
        if (scalar.value() instanceof String text
                && GROUPED_NUMBER.matcher(text).matches()) {
            String digits = text.replaceAll("[^-0-9]", "");
            return digits.equals(text) ? "; write it without quotes" : "; did you mean " + digits + "?";
        }
        return "";
    }

    /** The same for true and false. */
    static String hintForTruth(Node node) {
        if (!(node instanceof Node.Scalar scalar) || !(scalar.value() instanceof String text)) {
            return "";
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "on", "y" -> "; did you mean true?";
            case "no", "off", "n" -> "; did you mean false?";
            case "true", "false" ->
                scalar.unquoted()
                        ? "; did you mean " + text.toLowerCase(Locale.ROOT) + "?"
                        : "; write it without quotes";
            default -> "";
        };
    }

    /** The same for a map. */
    static String hintForMap(Node node) {
        if (node instanceof Node.Scalar scalar && scalar.value() instanceof String text) {
            String word = wordBeforeColon(text);
            return word == null ? "" : "; a space is missing after '" + word + ":'";
        }
        return "";
    }

    /** The {@code tide} of {@code tide:{period}}, which to YAML is one word. */
    static @Nullable String wordBeforeColon(String text) {
        var matcher = NO_SPACE_AFTER_COLON.matcher(text.length() > 200 ? text.substring(0, 200) : text);
        return matcher.matches() ? matcher.group(1) : null;
    }

    /** {@code a, b, c}; of many only the first. */
    static String list(Collection<String> names) {
        StringBuilder result = new StringBuilder();
        Iterator<String> each = names.iterator();
        for (int i = 0; each.hasNext(); i++) {
            String name = each.next();
            if (i == 20) {
                return result + " and " + (names.size() - i) + " more";
            }
            result.append(i == 0 ? "" : ", ").append(name);
        }
        return result.toString();
    }
}
