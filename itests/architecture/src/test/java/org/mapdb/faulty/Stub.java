package org.mapdb.faulty;

/** Stands for any class of MapDB. */
public final class Stub {
    private Stub() {}
}
