package io.mycelium.runtime.internal.faulty;

/** Not for others. */
public final class Inner {
    private Inner() {}
}
