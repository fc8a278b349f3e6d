package io.mycelium.fruiting.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the time of a line. What names no zone counts as if it were UTC: only differences matter.
 *
 * <p>A time that stands as most do is read by its places; what a {@link DateTimeFormatter} makes of the text decides about
 * all others.
 */
final class FeedTime {
    private static final int DAY = "2000-01-01".length();

    private final @Nullable DateTimeFormatter format;
    private final List<TimePlaces> places;

    private FeedTime(@Nullable DateTimeFormatter format, List<TimePlaces> places) {
        this.format = format;
        this.places = places;
    }

    /**
     * How times are written.
     *
     * @param pattern of {@link DateTimeFormatter}; null: ISO 8601, also with a space for the T, or with slashes
     * @throws IllegalArgumentException if it is no such pattern
     */
    static FeedTime of(@Nullable String pattern) {
        if (pattern == null) {
            return new FeedTime(null, TimePlaces.ISO);
        }
        return new FeedTime(
                DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.SMART),
                Stream.of(TimePlaces.of(pattern)).filter(Objects::nonNull).toList());
    }

    boolean isIso() {
        return format == null;
    }

    /** Minutes since 1970. Throws {@link DateTimeException} if the text is no time. */
    long minutes(String text) {
        for (TimePlaces each : places) {
            long minutes = each.minutes(text);
            if (minutes != TimePlaces.UNKNOWN) {
                return minutes;
            }
        }
        return parsed(text);
    }

    /** The same, whatever the places of its digits. */
    long parsed(String text) {
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
