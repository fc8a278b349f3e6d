package io.mycelium.blueprint.internal;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Durations: a number of milliseconds, or text such as {@code 250ms}, {@code 1.5s}, {@code 2min}. */
final class Durations {
    static final String EXPECTED = "milliseconds, such as 100, or text such as 250ms, 1s or 2min";
    static final long MOST_MILLIS = 24L * 60 * 60 * 1000;

    private static final Pattern TEXT = Pattern.compile("([0-9]{1,12}(?:\\.[0-9]{1,6})?) ?(ms|s|min)");

    private Durations() {}

    /** In milliseconds; null if this is none, or not of whole milliseconds. May be negative or too long. */
    static @Nullable Long millis(@Nullable Object value) {
        if (value instanceof Long millis) {
            return millis;
        }
        if (!(value instanceof String text)) {
            return null;
        }
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        int unit = switch (matcher.group(2)) {
            case "ms" -> 1;
            case "s" -> 1000;
            default -> 60_000;
        };
        BigDecimal millis = new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(unit));
        return millis.stripTrailingZeros().scale() > 0 ? null : (Long) millis.longValue();
    }
}
