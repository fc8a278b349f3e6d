package io.mycelium.core.gate;

import io.mycelium.core.graph.CoreSignal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The signals of dissonances that an operator wants to come in again: they wait here until TIDE IN finds room for them, as
 * what is offered at a body does. The tide's thread only.
 */
final class Replays {
    /**
     * One of them.
     *
     * @param dissonance its number
     * @param to the hypha, relay or output body that is to have it
     */
    record Replay(long dissonance, CoreSignal signal, String to) {}

    private final Map<Long, Replay> waiting = new LinkedHashMap<>();

    /** False if it waits already. */
    boolean add(Replay replay) {
        return waiting.putIfAbsent(replay.dissonance, replay) == null;
    }

    boolean has(long dissonance) {
        return waiting.containsKey(dissonance);
    }

    Iterable<Replay> waiting() {
        return waiting.values().stream().toList();
    }

    void remove(Replay replay) {
        waiting.remove(replay.dissonance);
    }
}
