package io.mycelium.fruiting.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** Reads the time of a line. What names no zone counts as if it were UTC: only differences matter. */
final class FeedTime {
    private FeedTime() {}

    /**
     * Minutes since 1970.
     *
     * @param format null: ISO 8601, also with a space for the T, or with slashes
     */
    static long minutes(String text, @Nullable DateTimeFormatter format) {
        long seconds = format == null ? iso(text) : formatted(text, format);
        return Math.floorDiv(seconds, 60L);
    }

    private static long iso(String text) {
        String iso = text.strip().replace('/', '-').replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) ", "$1T");
        if (iso.indexOf('T') < 0) {
            return LocalDate.parse(iso).atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        }
        return seconds(DateTimeFormatter.ISO_DATE_TIME.parseBest(iso, OffsetDateTime::from, LocalDateTime::from));
    }

    private static long formatted(String text, DateTimeFormatter format) {
        TemporalAccessor time =
                format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from, LocalTime::from);
        return seconds(time);
    }

    private static long seconds(TemporalAccessor time) {
        if (time instanceof OffsetDateTime with) {
            return with.toEpochSecond();
        }
        if (time instanceof LocalDateTime local) {
            return local.toEpochSecond(ZoneOffset.UTC);
        }
        if (time instanceof LocalDate day) {
            return day.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
        }
        if (time instanceof LocalTime hour) {
            return hour.toSecondOfDay();
        }
        throw new DateTimeException("it has no time");
    }
}
