package io.mycelium.core.faulty;

/** What the room below must not know. */
final class State {}
