package io.mycelium.runtime.internal.run;

import io.mycelium.core.tide.Activity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Looks at what a network is in the middle of, again and again, and so knows since when: workers note where they are, and
 * no clock. Any thread, one at a time.
 */
final class TideWatch {
    /** A step that takes longer is worth a word. */
    static final long WORD_NANOS = TimeUnit.SECONDS.toNanos(1);

    /**
     * A tide, as it was at the last look.
     *
     * @param acting the ACT that has been in one step for the longest, or nothing
     * @param nanos for how long it has been in that step, or else for how long the tide has run
     */
    record Look(long tide, Optional<Activity.Acting> acting, long nanos) {
        /** Whether it has been in one step for a while. */
        boolean isStanding() {
            return acting.isPresent();
        }

        boolean isStandingFor(long millis) {
            return acting.isPresent() && nanos >= TimeUnit.MILLISECONDS.toNanos(millis);
        }

        /** {@code tide 12 has been in hypha 'h' of pack p, rule "r" (p.drl:3) for 7 s}. */
        String text() {
            String seconds = " for " + TimeUnit.NANOSECONDS.toSeconds(nanos) + " s";
            if (acting.isEmpty()) {
                return "tide " + tide + " has run" + seconds;
            }
            Activity.Acting at = acting.get();
            return "tide " + tide + " has been in hypha '" + at.hypha() + "'"
                    + (at.where().isEmpty() ? at.pack().isEmpty() ? "" : " of pack " + at.pack() : ", " + at.where())
                    + seconds;
        }
    }

    private record Step(String hypha, long number) {}

    private Map<Step, Long> since = Map.of();

    /** @param now of a clock that only goes forward, in ns */
    synchronized Optional<Look> look(Optional<Activity> seen, long now) {
        Map<Step, Long> still = new HashMap<>();
        Optional<Look> look = seen.map(activity -> {
            Activity.Acting longest = null;
            long longestNanos = 0;
            for (Activity.Acting acting : activity.acting()) {
                Step step = new Step(acting.hypha(), acting.steps());
                long from = since.getOrDefault(step, now);
                still.put(step, from);
                if (longest == null || now - from > longestNanos) {
                    longest = acting;
                    longestNanos = now - from;
                }
            }
            return longestNanos >= WORD_NANOS
                    ? new Look(activity.tide(), Optional.ofNullable(longest), longestNanos)
                    : new Look(activity.tide(), Optional.empty(), activity.nanos());
        });
        since = still;
        return look;
    }
}
