package io.mycelium.fruiting.file;

import io.mycelium.api.value.NotPlainException;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.fruiting.file.CsvText.BadRecordException;
import io.mycelium.fruiting.file.LineReader.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Records of a CSV file, and what they say. The names of the values stand in the file's first record, or in the settings. For
 * one thread at a time.
 */
final class CsvLines {
    private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9][0-9]{0,17})");
    private static final Pattern DECIMAL =
            Pattern.compile("-?(?:0|[1-9][0-9]{0,17})\\.[0-9]{1,30}(?:[eE][-+]?[0-9]{1,3})?");
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvSettings settings;
    private final CsvText text;
    private final int maxBytes;
    private @Nullable Columns columns;

    /** The reader whose file the columns are of, where they stand in the file. */
    private @Nullable LineReader columnsOf;

    /** @param maxBytes how many a record may have */
    CsvLines(CsvSettings settings, int maxBytes) {
        this.settings = settings;
        this.text = new CsvText(settings.separator());
        this.maxBytes = maxBytes;
    }

    /** The names of the values of a record: the payload's shape, and for each value its place there. */
    private record Columns(List<String> names, PlainMap.Shape shape, int[] places, boolean[] texts) {
        static Columns of(List<String> names, CsvSettings settings) {
            PlainMap.Shape shape = PlainMap.Shape.of(names.toArray(String[]::new));
            int[] places = new int[names.size()];
            boolean[] texts = new boolean[names.size()];
            for (int i = 0; i < places.length; i++) {
                places[i] = shape.indexOf(names.get(i));
                texts[i] = settings.texts().contains(names.get(i));
            }
            return new Columns(List.copyOf(names), shape, places, texts);
        }
    }

    /**
     * Returns the record that begins at a position: a line, or several where quotes have line ends between them. Null at the
     * end. Where no quote ends the last value within the bytes that a record may have, only its first line is given, so that
     * those behind it are not lost with it.
     */
    @Nullable
    Line read(LineReader lines, long from) throws IOException {
        Line first = lines.read(from);
        if (first == null || first.tooLong() || !isOpen(first.text(), false)) {
            return first;
        }
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.writeBytes(first.text());
        Line last = first;
        boolean open = true;
        while (open && last.complete()) {
            Line next = lines.read(last.next());
            if (next == null) {
                return new Line(first.text(), first.next(), false, false);
            }
            if (next.tooLong() || record.size() + next.text().length >= maxBytes) {
                return first;
            }
            record.write('\n');
            record.writeBytes(next.text());
            open = isOpen(next.text(), true);
            last = next;
        }
        return open
                ? new Line(first.text(), first.next(), false, false)
                : new Line(record.toByteArray(), last.next(), false, last.complete());
    }

    private static boolean isOpen(byte[] line, boolean before) {
        boolean open = before;
        for (byte each : line) {
            open ^= each == '"';
        }
        return open;
    }

    /**
     * Returns what a record says; null for the one with the names.
     *
     * @param lines of the file that it stands in
     */
    @Nullable
    PlainMap payload(LineReader lines, long from, Line record) throws IOException, BadRecordException {
        boolean named = settings.columns().isEmpty();
        if (named && from == 0) {
            columns(lines, record);
            return null;
        }
        if (isOpen(record.text(), false)) {
            throw new BadRecordException("has a quote that is not closed");
        }
        Columns known = columns(lines, null);
        List<String> values = values(from, record);
        if (values.size() != known.names.size()) {
            throw new BadRecordException("has " + values.size() + " values, but there are " + known.names.size()
                    + " columns" + (named ? " in the first line" : ""));
        }
        @Nullable Object[] plain = new Object[values.size()];
        for (int i = 0; i < plain.length; i++) {
            plain[known.places[i]] = known.texts[i] ? values.get(i) : plain(values.get(i));
        }
        return known.shape.with(plain);
    }

    /** @param first the first record, where it is at hand */
    private Columns columns(LineReader lines, @Nullable Line first) throws IOException, BadRecordException {
        Columns known = columns;
        if (known != null && (columnsOf == lines || !settings.columns().isEmpty())) {
            return known;
        }
        List<String> names = settings.columns();
        if (names.isEmpty()) {
            names = first != null ? names(first) : namesAgain(read(lines, 0));
        }
        Columns found = Columns.of(names, settings);
        columns = found;
        columnsOf = lines;
        return found;
    }

    private List<String> namesAgain(@Nullable Line first) throws BadRecordException {
        try {
            return first == null ? List.of() : names(first);
        } catch (BadRecordException e) {
            throw new BadRecordException("has values without names: the first line " + e.getMessage());
        }
    }

    private List<String> names(Line first) throws BadRecordException {
        List<String> names = values(0, first);
        for (String name : settings.texts()) {
            if (!names.contains(name)) {
                throw new BadRecordException(
                        "names no column '" + name + "', which is to be text; it names " + String.join(", ", names));
            }
        }
        if (names.contains("")) {
            throw new BadRecordException("names the columns, and one has no name; say them all in 'columns'");
        }
        if (new HashSet<>(names).size() < names.size()) {
            throw new BadRecordException("names the columns, and two have one name; say others in 'columns'");
        }
        return names;
    }

    private List<String> values(long from, Line record) throws BadRecordException {
        byte[] bytes = record.text();
        int start = from == 0 && startsWithByteOrderMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        return text.values(new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8));
    }

    private static boolean startsWithByteOrderMark(byte[] text) {
        return text.length >= 3
                && text[0] == BYTE_ORDER_MARK[0]
                && text[1] == BYTE_ORDER_MARK[1]
                && text[2] == BYTE_ORDER_MARK[2];
    }

    /** What a value looks like: a number, true, false, nothing, or text. */
    private static @Nullable Object plain(String value) {
        if (value.isEmpty()) {
            return null;
        }
        char first = value.charAt(0);
        if (first == '-' || first >= '0' && first <= '9') {
            if (WHOLE.matcher(value).matches()) {
                return Long.valueOf(value);
            }
            if (DECIMAL.matcher(value).matches()) {
                try {
                    return Plain.number(value);
                } catch (NotPlainException beyond) {
                    return value;
                }
            }
            return value;
        }
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> value;
        };
    }
}
