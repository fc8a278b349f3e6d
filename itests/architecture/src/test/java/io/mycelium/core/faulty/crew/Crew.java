package io.mycelium.core.faulty.crew;

import io.mycelium.core.faulty.graph.State;

/** Of the lowest room, and knows one of the room in the middle. */
final class Crew {
    final State state = new State();
}
