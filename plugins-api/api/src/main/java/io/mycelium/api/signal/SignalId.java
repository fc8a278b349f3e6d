package io.mycelium.api.signal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names one signal for ever.
 *
 * @param origin who emitted it: a hypha, a relay, or the fruiting body it came in by
 * @param generation how often the origin had been begun anew when it emitted
 * @param seq the number the origin gave it, from 1
 * @param copy 0 for the signal as it was emitted, higher for the copies that relays made of it
 */
public record SignalId(String origin, long generation, long seq, long copy) {
    private static final Pattern WRITTEN = Pattern.compile("(.+)/(\\d{1,18})/(\\d{1,18})(?:\\+(\\d{1,18}))?");

    /**
     * Returns what {@link #toString} has written.
     *
     * @throws IllegalArgumentException if the text is no such name; the message says how one looks
     */
    public static SignalId parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no name of a signal, such as worker_1/0/17");
        }
        String copy = written.group(4);
        return new SignalId(
                written.group(1),
                Long.parseLong(written.group(2)),
                Long.parseLong(written.group(3)),
                copy == null ? 0 : Long.parseLong(copy));
    }

    /** {@code origin/generation/seq}, and {@code +copy} where there is one. */
    @Override
    public String toString() {
        return origin + "/" + generation + "/" + seq + (copy == 0 ? "" : "+" + copy);
    }
}
