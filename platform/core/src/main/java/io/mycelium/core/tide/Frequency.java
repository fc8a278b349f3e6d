package io.mycelium.core.tide;

import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The type of a signal, one object for each name in a network, so that two are compared by identity. */
final class Frequency {
    final String name;
    final long hash;

    private Frequency(String name) {
        this.name = name;
        this.hash = io.mycelium.api.value.Plain.hash(name);
    }

    @Override
    public String toString() {
        return name;
    }

    /** The frequencies of one network. Thread-safe: a rule may be the first to name one. */
    static final class Table {
        private final ConcurrentHashMap<String, Frequency> byName = new ConcurrentHashMap<>();

        /** The frequency of this name, if there has been a signal or a socket with it. */
        @Nullable
        Frequency known(String name) {
            return byName.get(name);
        }

        Frequency of(String name) {
            Frequency known = byName.get(name);
            return known != null ? known : byName.computeIfAbsent(name, Frequency::new);
        }
    }
}
