package io.mycelium.fruiting.file;

import io.mycelium.api.fruiting.Output;
import io.mycelium.api.value.PlainJson;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Outputs as CSV: the number, id, tide and frequency of each, if these are asked for, and fields of its payload. What is no
 * text, or has half a character, stands there as JSON.
 */
final class CsvRecordLines implements RecordLines {
    private static final List<String> ABOUT = List.of("number", "id", "tide", "frequency");

    private final CsvText text;
    private final List<String> columns;
    private final boolean about;

    /** @param about whether each output's number, id, tide and frequency come first */
    CsvRecordLines(CsvSettings settings, boolean about) {
        this.text = new CsvText(settings.separator());
        this.columns = settings.columns();
        this.about = about;
    }

    @Override
    public Stream<String> head() {
        List<@Nullable String> names = new ArrayList<>(about ? ABOUT : List.of());
        names.addAll(columns);
        return Stream.of(text.record(names));
    }

    @Override
    public String line(Output output) {
        List<@Nullable String> values = new ArrayList<>();
        if (about) {
            values.add(Long.toString(output.number()));
            values.add(output.id());
            values.add(Long.toString(output.tide()));
            values.add(output.signal().frequency());
        }
        PlainMap payload = output.signal().payload();
        columns.forEach(column -> values.add(shown(payload.get(column))));
        return text.record(values);
    }

    private static @Nullable String shown(@Nullable Object value) {
        return value == null ? null : value instanceof String text && isWhole(text) ? text : PlainJson.text(value);
    }

    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** Where nothing is said about the outputs, there is no place to say that some are not there. */
    @Override
    public Stream<String> gap(long outputs) {
        if (!about) {
            return Stream.empty();
        }
        List<@Nullable String> values = new ArrayList<>(Collections.nCopies(ABOUT.size() + columns.size(), null));
        values.set(0, "gap");
        values.set(1, Long.toString(outputs));
        return Stream.of(text.record(values));
    }
}
