package io.mycelium.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A bundle of the container.
 *
 * @param state {@code active}, {@code resolved}, {@code installed}, {@code starting}, {@code stopping} or {@code fragment}
 * @param reason why it is not active, as a sentence that says what to do; null if all is well
 */
public record BundleLine(
        long id,
        String name,
        String version,
        String state,
        @Nullable String reason) {}
