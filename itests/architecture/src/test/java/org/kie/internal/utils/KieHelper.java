package org.kie.internal.utils;

/** Stands for Drools' class of this name, and for any other of Drools. */
public final class KieHelper {
    private KieHelper() {}
}
