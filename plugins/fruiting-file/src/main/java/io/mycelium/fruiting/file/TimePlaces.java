package io.mycelium.fruiting.file;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the digits of a time stand in texts of one length. It answers only where a formatter of the same pattern could not
 * answer otherwise; to a text with anything unusual in it, such as a leap day or 24:00, it has no answer. Immutable.
 */
final class TimePlaces {
    /** No answer: no time in minutes is as long ago. */
    static final long UNKNOWN = Long.MIN_VALUE;

    /** ISO 8601, and with a space for the T or slashes for the hyphens. */
    static final List<TimePlaces> ISO = List.of(
            new TimePlaces("yyyy-MM-ddTHH:mm", true),
            new TimePlaces("yyyy-MM-ddTHH:mm:ss", true),
            new TimePlaces("yyyy-MM-ddTHH:mm:ssZ", true),
            new TimePlaces("yyyy-MM-dd", true));

    private static final int MINUTES_OF_DAY = 24 * 60;

    private final String template;
    private final boolean iso;
    private final int year;
    private final int month;
    private final int day;
    private final int hour;
    private final int minute;
    private final int second;

    private TimePlaces(String template, boolean iso) {
        this.template = template;
        this.iso = iso;
        year = template.indexOf("yyyy");
        month = template.indexOf("MM");
        day = template.indexOf("dd");
        hour = template.indexOf("HH");
        minute = template.indexOf("mm");
        second = template.indexOf("ss");
    }

    /** The places in a pattern of {@link java.time.format.DateTimeFormatter}; null if they say too little of it. */
    static @Nullable TimePlaces of(String pattern) {
        String template = pattern.replace("'T'", "T").replace("uuuu", "yyyy");
        String literals =
                template.replaceFirst("yyyy", "").replaceFirst("MM", "").replaceFirst("dd", "");
        boolean dated = literals.length() == template.length() - "yyyyMMdd".length();
        String rest = literals.replaceFirst("HH", "").replaceFirst("mm", "");
        boolean timed = rest.length() == literals.length() - "HHmm".length();
        boolean known = (timed ? rest.replaceFirst("ss", "") : literals).matches("[-/:., _T]*");
        boolean quoted = template.indexOf('T') < 0 || pattern.contains("'T'");
        return dated && known && quoted ? new TimePlaces(template, false) : null;
    }

    /** Minutes since 1970, or {@link #UNKNOWN}. */
    long minutes(String text) {
        if (text.length() != template.length()) {
            return UNKNOWN;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!fits(text.charAt(i), template.charAt(i))) {
                return UNKNOWN;
            }
        }
        int y = 100 * number(text, year) + number(text, year + 2);
        int m = number(text, month);
        int d = number(text, day);
        int h = hour < 0 ? 0 : number(text, hour);
        int min = minute < 0 ? 0 : number(text, minute);
        int s = second < 0 ? 0 : number(text, second);
        if (y == 0 || m == 0 || m > 12 || d == 0 || d > lastDay(m) || h > 23 || min > 59 || s > 59) {
            return UNKNOWN;
        }
        return LocalDate.of(y, m, d).toEpochDay() * MINUTES_OF_DAY + h * 60L + min;
    }

    private boolean fits(char c, char place) {
        return switch (place) {
            case 'y', 'M', 'd', 'H', 'm', 's' -> c >= '0' && c <= '9';
            case '-' -> c == '-' || iso && c == '/';
            case 'T' -> c == 'T' || iso && c == ' ';
            default -> c == place;
        };
    }

    private static int number(String text, int at) {
        return 10 * (text.charAt(at) - '0') + text.charAt(at + 1) - '0';
    }

    /** The last day that a month has in each year. */
    private static int lastDay(int month) {
        return switch (month) {
            case 2 -> 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }
}
