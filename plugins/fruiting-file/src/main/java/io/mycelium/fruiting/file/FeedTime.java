package io.mycelium.fruiting.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import org.jspecify.annotations.Nullable;

/** Reads the time of a line. What names no zone counts as if it were UTC: only differences matter. */
final class FeedTime {
    private static final int DAY = "2000-01-01".length();

    private FeedTime() {}

    /**
     * Minutes since 1970.
     *
     * @param format null: ISO 8601, also with a space for the T, or with slashes
     */
    static long minutes(String text, @Nullable DateTimeFormatter format) {
        TemporalAccessor time = format == null ? DateTimeFormatter.ISO_DATE_TIME.parse(iso(text)) : format.parse(text);
        return Math.floorDiv(seconds(time), 60L);
    }

    private static String iso(String text) {
        String iso = text.strip().replace('/', '-');
        if (iso.length() > DAY && iso.charAt(DAY) == ' ') {
            return iso.substring(0, DAY) + 'T' + iso.substring(DAY + 1);
        }
        return iso.indexOf('T') < 0 ? iso + "T00:00" : iso;
    }

    private static long seconds(TemporalAccessor time) {
        LocalDate date = time.query(TemporalQueries.localDate());
        LocalTime hour = time.query(TemporalQueries.localTime());
        if (date == null && hour == null) {
            throw new DateTimeException("it has no time");
        }
        if (date == null) {
            return hour.toSecondOfDay();
        }
        if (hour == null) {
            return date.toEpochSecond(LocalTime.MIN, ZoneOffset.UTC);
        }
        ZoneOffset offset = time.query(TemporalQueries.offset());
        return date.toEpochSecond(hour, offset == null ? ZoneOffset.UTC : offset);
    }
}
