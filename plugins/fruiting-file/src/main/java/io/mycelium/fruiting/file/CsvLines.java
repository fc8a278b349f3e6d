package io.mycelium.fruiting.file;

import io.mycelium.api.value.NotPlainException;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.fruiting.file.CsvBytes.Columns;
import io.mycelium.fruiting.file.CsvText.BadRecordException;
import io.mycelium.fruiting.file.LineReader.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Records of a CSV file, and what they say. The names of the values stand in the file's first record, or in the settings. For
 * one thread at a time.
 */
final class CsvLines {
    private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9][0-9]{0,18})");
    private static final Pattern DECIMAL =
            Pattern.compile("-?(?:0|[1-9][0-9]{0,17})\\.[0-9]{1,30}(?:[eE][-+]?[0-9]{1,3})?");
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final CsvSettings settings;
    private final CsvText text;
    private final int maxBytes;
    private final CsvBytes bytes;
    private final byte[] separator;
    private @Nullable Columns columns;

    /** The reader whose file the columns are of, where they stand in the file. */
    private @Nullable LineReader columnsOf;

    /** @param maxBytes how many a record may have */
    CsvLines(CsvSettings settings, int maxBytes) {
        this.settings = settings;
        this.text = new CsvText(settings.separator());
        this.bytes = new CsvBytes(settings.separator());
        this.separator = String.valueOf(settings.separator()).getBytes(StandardCharsets.UTF_8);
        this.maxBytes = maxBytes;
    }

    /**
     * Returns the record that begins at a position: a line, or several where quotes have line ends between them. Null at the
     * end. Where no quote ends the last value within the bytes that a record may have, only its first line is given, so that
     * those behind it are not lost with it.
     */
    @Nullable
    Line read(LineReader lines, long from) throws IOException {
        Line begun = lines.read(from);
        if (begun == null || begun.tooLong() || !isOpen(begun, false, from == 0)) {
            return begun;
        }
        Line first = begun.kept();
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write(first.block(), first.start(), first.length());
        long behind = first.next();
        boolean complete = first.complete();
        boolean open = true;
        while (open && complete) {
            Line next = lines.read(behind);
            if (next == null) {
                return incomplete(first);
            }
            if (next.tooLong() || record.size() + next.length() >= maxBytes) {
                return first;
            }
            record.write('\n');
            record.write(next.block(), next.start(), next.length());
            open = isOpen(next, true, false);
            behind = next.next();
            complete = next.complete();
        }
        return open ? incomplete(first) : new Line(record.toByteArray(), 0, record.size(), behind, false, complete);
    }

    private static Line incomplete(Line first) {
        return new Line(first.block(), first.start(), first.end(), first.next(), false, false);
    }

    /**
     * Whether a value in quotes goes on behind a line. Only a quote with which a value begins opens one, and within it two quotes
     * are one (RFC 4180); all others are as any character.
     *
     * @param before whether a value in quotes goes on from the line before
     * @param first whether it is the first line of the file
     */
    private boolean isOpen(Line line, boolean before, boolean first) {
        if (!line.has('"')) {
            return before;
        }
        byte[] block = line.block();
        boolean open = before;
        boolean begins = !before;
        for (int i = line.start() + (first && startsWithByteOrderMark(line) ? BYTE_ORDER_MARK.length : 0);
                i < line.end();
                i++) {
            boolean quote = block[i] == '"';
            if (open && quote && i + 1 < line.end() && block[i + 1] == '"') {
                i++;
            } else if (quote && (open || begins)) {
                open = !open;
            }
            begins = !open && !quote && isBehindSeparator(line, i + 1);
        }
        return open;
    }

    /** Whether a line has more than one value, be they all empty. */
    boolean hasSeparator(Line line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (isBehindSeparator(line, i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBehindSeparator(Line line, int at) {
        int from = at - separator.length;
        return from >= line.start() && Arrays.equals(line.block(), from, at, separator, 0, separator.length);
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
        Columns before = columns;
        boolean known = before != null && areOf(lines);
        PlainMap read = before != null && known && from > 0 ? bytes.payload(record, before) : null;
        return read == null ? payload(lines, from, known ? record : record.kept(), named) : read;
    }

    /** @param record in bytes of its own, where the columns may have to be read */
    private PlainMap payload(LineReader lines, long from, Line record, boolean named)
            throws IOException, BadRecordException {
        if (isOpen(record, false, from == 0)) {
            throw new BadRecordException("has a quote that is not closed");
        }
        Columns known = columns(lines, null);
        List<String> values = values(from, record);
        if (values.size() != known.names().size()) {
            throw new BadRecordException("has " + values.size() + " values, but there are "
                    + known.names().size() + " columns" + (named ? " in the first line" : ""));
        }
        @Nullable Object[] plain = new Object[values.size()];
        for (int i = 0; i < plain.length; i++) {
            plain[known.places()[i]] = known.texts()[i] ? values.get(i) : plain(values.get(i));
        }
        return known.shape().with(plain);
    }

    private boolean areOf(LineReader lines) {
        return columnsOf == lines || !settings.columns().isEmpty();
    }

    /** @param first the first record, where it is at hand */
    private Columns columns(LineReader lines, @Nullable Line first) throws IOException, BadRecordException {
        Columns known = columns;
        if (known != null && areOf(lines)) {
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
        int start = from == 0 && startsWithByteOrderMark(record) ? BYTE_ORDER_MARK.length : 0;
        try {
            return text.values(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(record.block(), record.start() + start, record.length() - start))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new BadRecordException("is not UTF-8");
        }
    }

    private static boolean startsWithByteOrderMark(Line line) {
        int begin = line.start();
        return line.length() >= BYTE_ORDER_MARK.length
                && Arrays.equals(
                        line.block(),
                        begin,
                        begin + BYTE_ORDER_MARK.length,
                        BYTE_ORDER_MARK,
                        0,
                        BYTE_ORDER_MARK.length);
    }

    /** What a value looks like: a number, true, false, nothing, or text. */
    static @Nullable Object plain(String value) {
        if (value.isEmpty()) {
            return null;
        }
        char first = value.charAt(0);
        if (first == '-' || first >= '0' && first <= '9') {
            if (WHOLE.matcher(value).matches()) {
                try {
                    return Long.valueOf(value);
                } catch (NumberFormatException beyond) {
                    return value;
                }
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
