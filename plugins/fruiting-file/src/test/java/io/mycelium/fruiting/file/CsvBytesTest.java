package io.mycelium.fruiting.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.fruiting.file.CsvBytes.Columns;
import io.mycelium.fruiting.file.CsvText.BadRecordException;
import io.mycelium.fruiting.file.LineReader.Line;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is read from bytes is what the CSV library reads. */
class CsvBytesTest {
    private static final List<String> NAMES = List.of("text", "b", "a");
    private static final String[] VALUES = {
        "",
        "0",
        "-0",
        "7",
        "-12",
        "007",
        "-",
        "1.5",
        "1.",
        "123456789012345678",
        "1234567890123456789",
        "1e3",
        "true",
        "false",
        "truth",
        " x",
        "ü😀",
        "\u0000",
        "\"",
        "\r",
        "#",
        "1a"
    };

    private final CsvSettings settings = new CsvSettings(';', NAMES, Set.of("text"));
    private final Columns columns = Columns.of(NAMES, settings);
    private int read;

    @Test
    void shouldComeToTheSameAsTheLibraryWhateverTheRecord() throws BadRecordException {
        Random random = new Random(13);
        for (int i = 0; i < 50_000; i++) {
            StringBuilder record = new StringBuilder();
            for (int column = random.nextInt(20) == 0 ? random.nextInt(5) : 3; column > 0; column--) {
                record.append(VALUES[random.nextInt(VALUES.length)]).append(column > 1 ? ";" : "");
            }
            byte[] bytes = record.toString().getBytes(StandardCharsets.UTF_8);
            if (bytes.length > 0 && random.nextInt(8) == 0) {
                byte odd = (byte) random.nextInt();
                bytes[random.nextInt(bytes.length)] = odd == '\n' ? 0 : odd; // a line has none
            }
            same(bytes);
        }
        assertThat(read).isGreaterThan(20_000);
    }

    private void same(byte[] bytes) throws BadRecordException {
        byte[] block = new byte[bytes.length + 2];
        Arrays.fill(block, (byte) ';');
        System.arraycopy(bytes, 0, block, 1, bytes.length);
        Line line = new Line(block, 1, 1 + bytes.length, 0, false, true);
        Object payload = new CsvBytes(';').payload(line, columns);
        if (payload != null) {
            read++;
            assertThat(payload).as(Arrays.toString(bytes)).isEqualTo(byTheLibrary(bytes));
        }
    }

    private Map<String, @Nullable Object> byTheLibrary(byte[] bytes) throws BadRecordException {
        List<String> values = new CsvText(';').values(new String(bytes, StandardCharsets.UTF_8));
        assertThat(values).hasSameSizeAs(NAMES);
        Map<String, @Nullable Object> payload = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            payload.put(NAMES.get(i), i == 0 ? values.get(i) : CsvLines.plain(values.get(i)));
        }
        return payload;
    }
}
