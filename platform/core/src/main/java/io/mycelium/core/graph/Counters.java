package io.mycelium.core.graph;

import io.mycelium.core.crew.Padded;

/** The numbers of the conservation law; each worker counts its own, and they are added up at the end of a tide. */
public final class Counters extends Padded {
    public long ingested;
    public long emitted;
    public long copied;
    public long made;
    public long acted;
    public long absorbed;
    public long delivered;
    public long dissonant;
    /** Signals that came into a place less those that left one: sockets, inboxes, outboxes, memories. */
    public long held;

    public long steps;
    /** Signals that got on: sensed, entered a socket, were routed or delivered. Where none did, nothing moved. */
    public long moved;
    /** Urgent signals that entered a socket. */
    public long urgent;

    void add(Counters other) {
        ingested += other.ingested;
        emitted += other.emitted;
        copied += other.copied;
        made += other.made;
        acted += other.acted;
        absorbed += other.absorbed;
        delivered += other.delivered;
        dissonant += other.dissonant;
        held += other.held;
        steps += other.steps;
        moved += other.moved;
        urgent += other.urgent;
    }

    void clear() {
        ingested = 0;
        emitted = 0;
        copied = 0;
        made = 0;
        acted = 0;
        absorbed = 0;
        delivered = 0;
        dissonant = 0;
        held = 0;
        steps = 0;
        moved = 0;
        urgent = 0;
    }
}
