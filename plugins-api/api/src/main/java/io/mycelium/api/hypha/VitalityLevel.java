package io.mycelium.api.hypha;

import java.util.Locale;

/** How well a hypha is, in words. */
public enum VitalityLevel {
    /** Nothing presses it. */
    EXCELLENT,
    /** At work, with room to spare, or young. */
    GOOD,
    /** It keeps up, but something is beyond a half: its energy, a socket, its failures. */
    FAIR,
    /** It does not keep up. */
    POOR,
    /** Awake with nothing to do, or asleep. */
    DORMANT,
    /** It died; its name is not given again. */
    DEAD,
    /** The health policy itself failed, so nothing is known. */
    UNKNOWN;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** As traces and tables show it: {@code excellent}. */
    public String word() {
        return word;
    }
}
