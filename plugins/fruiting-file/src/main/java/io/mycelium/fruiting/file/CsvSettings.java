package io.mycelium.fruiting.file;

import io.mycelium.api.settings.Settings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How records stand in a CSV file.
 *
 * @param separator between two values
 * @param columns names of the values, where the file does not begin with a record of them; empty: it does
 * @param texts names of columns whose values are text, whatever they look like
 */
record CsvSettings(char separator, List<String> columns, Set<String> texts) {
    private static final String COLUMNS = "a list of columns, such as [date, delay]";
    private static final String SEPARATOR = "one character, such as ;, or the word tab";

    CsvSettings {
        columns = List.copyOf(columns);
        texts = Set.copyOf(texts);
    }

    static CsvSettings ofFeed(Settings settings) {
        return new CsvSettings(separator(settings), names(settings, "columns"), new HashSet<>(names(settings, "text")));
    }

    /** Of a file that is written; its columns must be said. */
    static CsvSettings ofRecord(Settings settings) {
        if (!settings.has("columns")) {
            throw settings.wrong("columns", COLUMNS + ": the payload fields to write");
        }
        return new CsvSettings(separator(settings), names(settings, "columns"), Set.of());
    }

    /** Refuses settings of CSV where the format is another one. */
    static void refuse(Settings settings) {
        for (String name : List.of("separator", "columns", "text", "about")) {
            if (settings.has(name)) {
                throw new IllegalArgumentException("the setting '" + name + "' belongs to 'format: csv'");
            }
        }
    }

    private static char separator(Settings settings) {
        String text = settings.textOrNull("separator", SEPARATOR);
        if (text == null) {
            return ',';
        }
        if (text.equals("tab")) {
            return '\t';
        }
        if (text.length() != 1 || Character.isSurrogate(text.charAt(0)) || text.charAt(0) == '"') {
            throw settings.wrong("separator", SEPARATOR);
        }
        return text.charAt(0);
    }

    private static List<String> names(Settings settings, String setting) {
        if (!settings.has(setting)) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (Settings each : settings.each(setting, "name", COLUMNS)) {
            String name = each.only("name").text("name", "the name of a column");
            if (names.contains(name)) {
                throw settings.wrong(setting, "each column once; '" + name + "' is there twice");
            }
            names.add(name);
        }
        return names;
    }
}
