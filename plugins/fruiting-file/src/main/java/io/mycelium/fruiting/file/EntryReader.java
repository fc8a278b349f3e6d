package io.mycelium.fruiting.file;

import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.fruiting.file.LineReader.Line;
import io.mycelium.fruiting.shared.JsonException;
import io.mycelium.fruiting.shared.JsonReader;
import io.mycelium.fruiting.shared.Words;
import java.io.IOException;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/** Reads what a line of a feed means: a signal's payload and time, nothing, or a fault. For one thread at a time. */
final class EntryReader {
    static final int MAX_LINE_BYTES = 1 << 20;

    private final FeedSettings settings;
    private final JsonReader json = new JsonReader(Plain.MAX_DEPTH);
    private final @Nullable LineField lineField;

    /** Null where lines are JSON. */
    private final @Nullable CsvLines csv;

    EntryReader(FeedSettings settings) {
        this.settings = settings;
        this.lineField = settings.lineField() == null ? null : new LineField(settings.lineField());
        this.csv = settings.csv() == null ? null : new CsvLines(settings.csv(), MAX_LINE_BYTES);
    }

    /**
     * Returns the line that begins at a position, or null if there is none yet.
     *
     * @param number of that line
     * @param last whether a line counts that ends with the file
     */
    @Nullable
    Entry read(LineReader lines, long from, long number, boolean last) throws IOException {
        Line line = csv == null ? lines.read(from) : csv.read(lines, from);
        return line == null || !(last || line.complete()) ? null : entry(from, number, line, lines);
    }

    private Entry entry(long from, long number, Line line, LineReader lines) throws IOException {
        if (line.tooLong()) {
            return bad(from, number, line, "has more than " + MAX_LINE_BYTES + " bytes");
        }
        Line text = from == 0 && startsWithByteOrderMark(line) ? line.from(3) : line;
        if (isBlank(text) && (csv == null || !csv.hasSeparator(text))) {
            return new Entry(from, line.next(), number, null, null, 0);
        }
        try {
            Object value =
                    csv != null ? csv.payload(lines, from, line) : json.read(text.block(), text.start(), text.length());
            if (value == null && csv != null) {
                return new Entry(from, line.next(), number, null, null, 0);
            }
            if (!(value instanceof PlainMap payload)) {
                return bad(from, number, line, "is not a JSON object");
            }
            long minutes = settings.timeField() == null ? 0 : minutes(payload, settings.timeField());
            PlainMap whole = lineField == null ? payload : lineField.added(payload, number);
            if (whole == null) {
                String name = settings.lineField();
                return bad(from, number, line, "has a field '" + name + "' already, where its number should go");
            }
            return new Entry(from, line.next(), number, whole, null, minutes);
        } catch (JsonException wrong) {
            return bad(from, number, line, "can't be read: " + wrong.what().replace(" at line 1,", " at"));
        } catch (DateTimeException | CsvText.BadRecordException wrong) {
            return bad(from, number, line, String.valueOf(wrong.getMessage()));
        }
    }

    private static Entry bad(long from, long number, Line line, String fault) {
        return new Entry(from, line.next(), number, null, fault, 0);
    }

    private long minutes(PlainMap payload, String field) {
        Object time = payload.get(field);
        if (!(time instanceof String text)) {
            throw new DateTimeException("has no time as text in its field '" + field + "'");
        }
        try {
            return settings.time().minutes(text);
        } catch (DateTimeException unreadable) {
            throw new DateTimeException("has a time that can't be read in its field '" + field + "': "
                    + Words.cut(text, 40)
                    + (settings.time().isIso() ? " (the setting 'time-format' says how times are written)" : ""));
        }
    }

    private static boolean startsWithByteOrderMark(Line line) {
        byte[] block = line.block();
        int at = line.start();
        return line.length() >= 3
                && block[at] == (byte) 0xEF
                && block[at + 1] == (byte) 0xBB
                && block[at + 2] == (byte) 0xBF;
    }

    private static boolean isBlank(Line line) {
        byte[] block = line.block();
        for (int i = line.start(); i < line.end(); i++) {
            if (block[i] != ' ' && block[i] != '\t') {
                return false;
            }
        }
        return true;
    }
}
