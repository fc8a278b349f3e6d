package io.mycelium.core.faulty.graph;

/** What the room below must not know. */
public final class State {}
