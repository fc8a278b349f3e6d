package io.mycelium.fruiting.file;

import io.mycelium.api.settings.Settings;
import io.mycelium.api.value.PlainMap;
import java.util.Locale;

/**
 * How outputs go to a file.
 *
 * @param path relative to the context's folder, or absolute
 * @param existing what a first start does with a file that is already there
 * @param lines how an output stands in it
 */
record RecordSettings(String path, Existing existing, RecordLines lines) {
    enum Existing {
        /** It is renamed: {@code name.1}, or the first number that is free. */
        ASIDE,
        /** It is emptied. */
        OVERWRITE
    }

    static RecordSettings of(PlainMap values) {
        Settings settings = Settings.of(values).only("path", "existing", "format", "separator", "columns", "about");
        return new RecordSettings(
                settings.text("path", "the file to write, such as events.jsonl"),
                Existing.valueOf(
                        settings.oneOf("existing", "aside", "overwrite").toUpperCase(Locale.ROOT)),
                lines(settings));
    }

    private static RecordLines lines(Settings settings) {
        if (settings.oneOf("format", "jsonl", "csv").equals("csv")) {
            return new CsvRecordLines(CsvSettings.ofRecord(settings), settings.truthOr("about", true));
        }
        CsvSettings.refuse(settings);
        return RecordLines.JSON;
    }
}
