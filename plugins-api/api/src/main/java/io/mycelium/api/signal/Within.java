package io.mycelium.api.signal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a signal is of use from when it comes in: so many tides after the one in which it does, or so long by the clock
 * that is stamped on tides. Immutable; may be used on any thread.
 *
 * @param tides from 1; 0 where the clock counts
 * @param millis from 1; 0 where tides count
 */
public record Within(long tides, long millis) {
    /** What {@link #parse} takes, in words. */
    public static final String EXPECTED = "a number of tides, such as 5, or a time, such as 250ms, 1.5s or 2min";

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,3})?) ?(ms|s|min)?");

    public Within {
        if (tides < 0 || millis < 0 || (tides == 0) == (millis == 0)) {
            throw new IllegalArgumentException("either tides or milliseconds, from 1, not " + tides + " and " + millis);
        }
    }

    /** Returns what a text says: {@code 5} is five tides, {@code 5s} five seconds. Nothing if it says neither. */
    public static Optional<Within> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String unit = matcher.group(2);
        BigDecimal factor =
                BigDecimal.valueOf(unit == null || unit.equals("ms") ? 1 : unit.equals("s") ? 1000 : 60_000);
        BigDecimal number = new BigDecimal(matcher.group(1)).multiply(factor);
        if (number.signum() <= 0 || number.stripTrailingZeros().scale() > 0) {
            return Optional.empty();
        }
        long whole = number.longValueExact();
        return Optional.of(unit == null ? new Within(whole, 0) : new Within(0, whole));
    }

    /** Returns the {@link Signal#deadline} of a signal that comes in with this tide. */
    public long deadline(long tide, long clock) {
        return tides > 0 ? tide + tides : Signal.untilMillis(clock + millis);
    }
}
