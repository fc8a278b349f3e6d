package io.mycelium.fruiting.file;

import io.mycelium.api.value.PlainMap;
import io.mycelium.fruiting.file.LineReader.Line;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads records from their bytes in one pass, as most stand there: without a quote, and with as many values as there are
 * columns. It gives up at others, and never says what is wrong.
 */
final class CsvBytes {
    private static final int LONG_DIGITS = 18;

    private final char separator;

    CsvBytes(char separator) {
        this.separator = separator;
    }

    /** The names of the values of a record: the payload's shape, and for each value its place there, and whether it is text. */
    record Columns(List<String> names, PlainMap.Shape shape, int[] places, boolean[] texts) {
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

    /** Returns what a record says; null if it has to be looked at more closely. */
    @Nullable
    PlainMap payload(Line record, Columns columns) {
        if (separator >= 0x80) {
            return null;
        }
        byte[] block = record.block();
        int count = columns.places.length;
        @Nullable Object[] values = new Object[count];
        int column = 0;
        int begin = record.start();
        for (int i = begin; i <= record.end(); i++) {
            int c = i < record.end() ? block[i] : separator;
            if (c == separator) {
                if (column == count) {
                    return null;
                }
                values[columns.places[column]] = columns.texts[column] ? text(block, begin, i) : value(block, begin, i);
                column++;
                begin = i + 1;
            } else if (c == '"' || c == '\r') {
                return null;
            }
        }
        return column == count && areSound(values) ? columns.shape.with(values) : null;
    }

    /** What is not UTF-8 has become this sign, which may stand in the record itself too. */
    private static boolean areSound(@Nullable Object[] values) {
        for (Object value : values) {
            if (value instanceof String text && text.indexOf('\uFFFD') >= 0) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Object value(byte[] block, int begin, int end) {
        if (begin == end) {
            return null;
        }
        int first = block[begin] == '-' ? begin + 1 : begin;
        int digits = end - first;
        if (digits < 1 || digits > LONG_DIGITS || digits > 1 && block[first] == '0') {
            return CsvLines.plain(text(block, begin, end));
        }
        long number = 0;
        for (int i = first; i < end; i++) {
            int digit = block[i] - '0';
            if (digit < 0 || digit > 9) {
                return CsvLines.plain(text(block, begin, end));
            }
            number = 10 * number + digit;
        }
        return first > begin ? -number : number;
    }

    private static String text(byte[] block, int begin, int end) {
        return new String(block, begin, end - begin, StandardCharsets.UTF_8);
    }
}
