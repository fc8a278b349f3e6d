package org.snakeyaml.faulty;

/** Stands for any class of the YAML reader. */
public final class Stub {
    private Stub() {}
}
