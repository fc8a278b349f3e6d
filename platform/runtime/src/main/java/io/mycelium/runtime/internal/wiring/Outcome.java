package io.mycelium.runtime.internal.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What became of an offer, or of its end, once every network has seen a boundary. */
public sealed interface Outcome {
    /**
     * Every network has taken it over, or had no need to.
     *
     * @param lines for people, one for each thing that changed
     * @param pauseNanos the longest that a tide waited
     */
    record Swapped(List<String> lines, long pauseNanos) implements Outcome {
        static final Swapped NOTHING = new Swapped(List.of(), 0);

        /** {@code "; pause 0.8 ms"}, for the end of a line. */
        public String pause() {
            return String.format(Locale.ROOT, "; pause %.1f ms", pauseNanos / 1e6);
        }

        Swapped plus(SwapResult taken) {
            List<String> more = new ArrayList<>(lines);
            more.addAll(taken.lines());
            return new Swapped(more, Math.max(pauseNanos, taken.pauseNanos()));
        }
    }

    /** A network can't take it over; all go on with what they had. */
    record Refused(String reason) implements Outcome {}
}
