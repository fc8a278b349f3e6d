package io.mycelium.runtime.internal.run;

/**
 * Configuration {@code io.mycelium.runtime}, from {@code conf/io.mycelium.runtime.cfg}. An element {@code a_b} is the
 * key {@code a.b} there.
 */
public @interface Settings {
    /** How long a tide waits for a relay, policy or body, and a bundle that stops for the boundary, in ms. */
    long plugin_deadline_millis() default 5000;

    /** How long a start waits for what its blueprints name, after the last service has come, in s. */
    long start_patience_seconds() default 5;

    /** In how many tides the same cause of dissonance is logged only once. */
    long dissonance_tides() default 1000;

    /** The kind of checkpoint store to use; empty: the one that ranks highest. */
    String store() default "";
}
