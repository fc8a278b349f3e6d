package io.mycelium.core.blueprint;

/** What a socket does when it is full. */
public enum FullPolicy {
    /** The signal becomes a dissonance {@code full}. */
    REJECT,
    /** The signal stays in its sender's outbox, and the sender's next steps wait. */
    THROTTLE
}
