package io.mycelium.api.signal;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a signal stands in its chain, so that a later one can be said to come of it. Immutable; its text may be kept in a
 * state.
 *
 * @param signal its name
 * @param root the name of the signal at the beginning of the chain
 */
public record Trail(SignalId signal, SignalId root) {
    // a name may have blanks in it
    private static final Pattern BOTH = Pattern.compile("(.+/\\d+/\\d+(?:\\+\\d+)?) (.+/\\d+/\\d+(?:\\+\\d+)?)");

    public Trail {
        Objects.requireNonNull(signal, "signal");
        Objects.requireNonNull(root, "root");
    }

    /** Returns where a signal stands. */
    public static Trail of(Signal signal) {
        return new Trail(signal.id(), signal.root());
    }

    /**
     * Returns what {@link #toString} has written, or the name of a signal alone, which then is the beginning of its chain.
     *
     * @throws IllegalArgumentException if it is neither; the message says what it should be
     */
    public static Trail parse(String text) {
        Matcher both = BOTH.matcher(text);
        if (both.matches()) {
            return new Trail(SignalId.parse(both.group(1)), SignalId.parse(both.group(2)));
        }
        SignalId signal = SignalId.parse(text);
        return new Trail(signal, signal);
    }

    /** {@code A/0/7 in/1/3}: the signal, and the one at the beginning. */
    @Override
    public String toString() {
        return signal + " " + root;
    }
}
