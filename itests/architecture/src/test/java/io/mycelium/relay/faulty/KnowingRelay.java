package io.mycelium.relay.faulty;

import io.mycelium.core.faulty.one.One;
import java.util.concurrent.locks.Lock;

/** A plugin that knows the core, and waits. */
public record KnowingRelay(One one, Lock lock) {}
