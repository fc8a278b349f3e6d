package io.mycelium.core.faulty;

/** Of the lowest room, and knows one of the room in the middle. */
final class Crew {
    final State state = new State();
}
