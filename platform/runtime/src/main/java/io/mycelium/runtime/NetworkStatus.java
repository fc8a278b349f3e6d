package io.mycelium.runtime;

import io.mycelium.core.tide.NetworkView;
import org.jspecify.annotations.Nullable;

/**
 * How a network is, known without waiting for it.
 *
 * @param boundary what it showed of itself at its last boundary
 * @param busy where its running tide is and for how long, a sentence for people; null if that began a moment ago
 * @param standing whether that tide has been in one and the same step for a second and more
 * @param failure why its tides are over before their time, or null
 * @param over whether its tides are over: none follows, whatever comes
 */
public record NetworkStatus(
        NetworkView.Status boundary,
        @Nullable String busy,
        boolean standing,
        @Nullable String failure,
        boolean over) {

    /** Of a network whose tides run, unless it has failed. */
    public NetworkStatus(
            NetworkView.Status boundary, @Nullable String busy, boolean standing, @Nullable String failure) {
        this(boundary, busy, standing, failure, failure != null);
    }

    /** Where it stands, a sentence for people: a step of its tide does not come back; null while it goes on. */
    public @Nullable String stands() {
        return standing ? busy : null;
    }

    /** Whether only something from outside makes it go on. While a tide takes long, something is going on. */
    public boolean quiet() {
        return boundary.quiet() && busy == null;
    }
}
