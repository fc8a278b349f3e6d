package org.osgi.faulty;

/** Stands for any class of OSGi that is no annotation. */
public final class Stub {
    private Stub() {}
}
