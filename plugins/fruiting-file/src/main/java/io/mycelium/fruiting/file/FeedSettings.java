package io.mycelium.fruiting.file;

import io.mycelium.api.settings.Settings;
import io.mycelium.api.value.PlainMap;
import org.jspecify.annotations.Nullable;

/**
 * How a file comes in.
 *
 * @param path relative to the context's folder, or absolute
 * @param frequency of the signal that each line becomes
 * @param lines the pace in lines a tide; 0 if it is in minutes
 * @param minutes the pace in minutes of the lines' own time a tide; 0 if it is in lines
 * @param timeField where a line has its time; null if the pace is in lines
 * @param time how that time is written
 * @param lineField the payload field that is given the line's number, or null
 * @param stopAtBadLine whether a line that can't be read stops the feed; else it is reported and skipped
 * @param follow whether the end of the file is waited at for more
 * @param csv how its records stand in it; null where its lines are JSON
 */
record FeedSettings(
        String path,
        String frequency,
        long lines,
        long minutes,
        @Nullable String timeField,
        FeedTime time,
        @Nullable String lineField,
        boolean stopAtBadLine,
        boolean follow,
        @Nullable CsvSettings csv) {
    private static final String[] KNOWN = {
        "path",
        "frequency",
        "lines",
        "minutes",
        "field",
        "time-format",
        "line",
        "bad-lines",
        "follow",
        "format",
        "separator",
        "columns",
        "text"
    };
    private static final String PATTERN = "a pattern such as yyyy/MM/dd HH:mm";
    private static final long DEFAULT_LINES = 100;

    static FeedSettings of(PlainMap values) {
        Settings settings = Settings.of(values).only(KNOWN);
        boolean byTime = settings.has("minutes");
        if (byTime && settings.has("lines")) {
            throw new IllegalArgumentException(
                    "the settings 'lines' and 'minutes' are both there; the pace is in lines a tide, or in minutes a tide");
        }
        if (!byTime && (settings.has("field") || settings.has("time-format"))) {
            throw new IllegalArgumentException("the settings 'field' and 'time-format' belong to a pace in minutes;"
                    + " for example minutes: 10, field: date");
        }
        String format = settings.textOrNull("time-format", PATTERN);
        return new FeedSettings(
                settings.text("path", "the file to read, such as flights.jsonl"),
                settings.name("frequency", "the frequency of its signals, such as flight"),
                byTime ? 0 : settings.wholeOr("lines", 1, DEFAULT_LINES),
                byTime ? settings.whole("minutes", 1) : 0,
                byTime ? settings.text("field", "the field with the time of a line, such as date") : null,
                time(format),
                settings.textOrNull("line", "the name of a payload field"),
                settings.oneOf("bad-lines", "skip", "stop").equals("stop"),
                settings.truthOr("follow", false),
                csv(settings));
    }

    private static @Nullable CsvSettings csv(Settings settings) {
        if (settings.oneOf("format", "jsonl", "csv").equals("csv")) {
            return CsvSettings.ofFeed(settings);
        }
        CsvSettings.refuse(settings);
        return null;
    }

    private static FeedTime time(@Nullable String pattern) {
        try {
            return FeedTime.of(pattern);
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "setting 'time-format' is '" + pattern + "': " + unknown.getMessage() + ": expected " + PATTERN);
        }
    }
}
