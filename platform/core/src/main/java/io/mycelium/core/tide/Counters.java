package io.mycelium.core.tide;

/** The numbers of the conservation law; each worker counts its own, and they are added up at the end of a tide. */
final class Counters extends Padded {
    long ingested;
    long emitted;
    long copied;
    long made;
    long acted;
    long absorbed;
    long delivered;
    long dissonant;
    /** Signals that came into a place less those that left one: sockets, inboxes, outboxes, memories. */
    long held;

    long steps;
    /** Signals that got on: sensed, entered a socket, were routed or delivered. Where none did, nothing moved. */
    long moved;
    /** Urgent signals that entered a socket. */
    long urgent;

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
