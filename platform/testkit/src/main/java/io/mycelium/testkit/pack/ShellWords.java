package io.mycelium.testkit.pack;

import io.mycelium.testkit.prompt.Hints;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a line that is being typed could go on with: verbs, frequencies, fields of a payload or state, rules. */
final class ShellWords implements Hints {
    /** What a pack knows. */
    interface Known {
        List<String> frequencies();

        List<String> rules();

        Set<String> stateFields();

        /** Null where nothing is known of it. */
        @Nullable
        List<String> signalFields(String frequency);
    }

    private static final Pattern FIRST = Pattern.compile("\\s*([^\\s{]*)");
    private static final Pattern KEY = Pattern.compile("(?:^\\{|[{,])\\s*\"?([^\\s\":,{}]+)\"?\\s*:");

    private final Known known;

    ShellWords(Known known) {
        this.known = known;
    }

    @Override
    public Completion completion(String line) {
        Matcher first = FIRST.matcher(line);
        if (!first.lookingAt() || first.end() == line.length()) {
            TreeSet<String> words = new TreeSet<>(ShellVerb.words());
            words.addAll(known.frequencies());
            return words(line, first.start(1), new ArrayList<>(words), " ");
        }
        String verb = first.group(1);
        int from = first.end();
        while (from < line.length() && Character.isWhitespace(line.charAt(from))) {
            from++;
        }
        return switch (verb) {
            case "send", "add" -> ofSignal(line, from);
            case "tide", "time", "rules", "reset", "undo", "save", "quit" -> nothing(line);
            case "state" -> fields(line, from, known.stateFields());
            case "set" ->
                line.indexOf(' ', from) < 0 ? words(line, from, List.copyOf(known.stateFields()), " ") : nothing(line);
            case "explain" -> rules(line, from);
            case "watch" -> words(line, from, List.of("on", "off"), "");
            case "help" -> words(line, from, ShellVerb.words(), "");
            default -> fields(line, from, fieldsOf(verb));
        };
    }

    private static Completion nothing(String line) {
        return new Completion(line.length(), List.of(), "");
    }

    private static Completion words(String line, int from, List<String> words, String behind) {
        String begun = line.substring(from);
        return new Completion(
                from, words.stream().filter(each -> each.startsWith(begun)).toList(), behind);
    }

    private Completion ofSignal(String line, int from) {
        Matcher word = FIRST.matcher(line).region(from, line.length());
        return !word.lookingAt() || word.end() == line.length()
                ? words(line, from, known.frequencies(), " ")
                : fields(line, skipped(line, word.end()), fieldsOf(word.group(1)));
    }

    private static int skipped(String line, int from) {
        int at = from;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private Set<String> fieldsOf(String frequency) {
        List<String> fields = known.signalFields(frequency);
        return fields == null ? Set.of() : new TreeSet<>(fields);
    }

    private Completion rules(String line, int from) {
        boolean quoted = line.startsWith("\"", from);
        return words(
                line,
                from,
                known.rules().stream()
                        .map(each -> quoted ? "\"" + each + "\"" : each)
                        .toList(),
                "");
    }

    /** Fields of the outermost map, where one could begin. */
    private static Completion fields(String line, int from, Set<String> fields) {
        if (fields.isEmpty()) {
            return nothing(line);
        }
        if (from == line.length()) {
            return new Completion(from, List.of("{"), "");
        }
        int word = line.length();
        while (word > from
                && "{,".indexOf(line.charAt(word - 1)) < 0
                && !Character.isWhitespace(line.charAt(word - 1))) {
            word--;
        }
        String before = line.substring(from, word).stripTrailing();
        boolean here = (before.endsWith("{") || before.endsWith(",")) && isOutermost(before);
        if (!here) {
            return nothing(line);
        }
        List<String> used = new ArrayList<>();
        Matcher key = KEY.matcher(before);
        while (key.find()) {
            used.add(key.group(1));
        }
        String begun = line.substring(word);
        boolean bare = !begun.isEmpty() && begun.charAt(0) != '"';
        return new Completion(
                word,
                fields.stream()
                        .filter(each -> !used.contains(each))
                        .map(each -> bare ? each : "\"" + each + "\"")
                        .filter(each -> each.startsWith(begun))
                        .toList(),
                ": ");
    }

    private static boolean isOutermost(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            depth += "{[".indexOf(each) >= 0 ? 1 : "}]".indexOf(each) >= 0 ? -1 : 0;
        }
        return depth == 1;
    }
}
