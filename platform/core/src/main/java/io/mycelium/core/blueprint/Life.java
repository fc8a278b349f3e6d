package io.mycelium.core.blueprint;

import org.jspecify.annotations.Nullable;

/**
 * How the lives of a species' hyphae end, or go on, where they do not ask for it themselves.
 *
 * @param supervise what becomes of those that fail
 * @param deadEnds the hypha, relay or output body that gets what waited for one who died, and what is sent to its name
 *     later; null: those signals are dissonances
 * @param idle in so many tides one does nothing, and dies; 0: it lives on
 * @param replicated how its copies in several groups become one again; null: there are no copies
 * @param shed when something is short, those with a higher number go without before those with a lower one; 0: never
 */
public record Life(
        Supervise supervise,
        @Nullable String deadEnds,
        int idle,
        @Nullable Replicated replicated,
        int shed) {
    public static final Life DEFAULT = new Life(Supervise.NONE, null, 0);

    /** One that is never shed. */
    public Life(Supervise supervise, @Nullable String deadEnds, int idle, @Nullable Replicated replicated) {
        this(supervise, deadEnds, idle, replicated, 0);
    }

    /** Without copies. */
    public Life(Supervise supervise, @Nullable String deadEnds, int idle) {
        this(supervise, deadEnds, idle, null);
    }
}
