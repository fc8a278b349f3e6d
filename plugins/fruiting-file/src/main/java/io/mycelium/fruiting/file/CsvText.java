package io.mycelium.fruiting.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of one record, as RFC 4180 has it, and its values. The one class that knows the CSV library. */
final class CsvText {
    private final CsvReader.CsvReaderBuilder reading;
    private final CsvWriter.CsvWriterBuilder writing;

    CsvText(char separator) {
        reading = CsvReader.builder().fieldSeparator(separator);
        writing = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(QuoteStrategies.EMPTY)
                .bufferSize(0);
    }

    /** That a text is no record. */
    static final class BadRecordException extends Exception {
        private static final long serialVersionUID = 1L;

        BadRecordException(String message) {
            super(message);
        }
    }

    /** Returns the values of a record. Line ends within quotes are part of a value. */
    List<String> values(String record) throws BadRecordException {
        try {
            if (record.indexOf('\r') >= 0
                    && reading.ofCsvRecord(record).stream().count() > 1) {
                throw new BadRecordException(
                        "has a carriage return alone, outside of quotes; expected lines that end with a line feed, or with"
                                + " both");
            }
            return reading.ofSingleCsvRecord(record).getFields();
        } catch (CsvParseException e) {
            throw new BadRecordException("can't be read: " + e.getMessage());
        }
    }

    /** Returns the text of a record without its line end. What is null stands there as nothing, and an empty text in quotes. */
    String record(List<@Nullable String> values) {
        StringWriter text = new StringWriter();
        writing.build(text).writeRecord(values);
        return text.getBuffer().substring(0, text.getBuffer().length() - 1);
    }
}
