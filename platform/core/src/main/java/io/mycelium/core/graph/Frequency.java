package io.mycelium.core.graph;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The type of a signal, one object for each name in a network, so that two are compared by identity. */
public final class Frequency {
    public final String name;
    final long hash;

    private Frequency(String name) {
        this.name = name;
        this.hash = io.mycelium.api.value.Plain.hash(name);
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * The frequencies of one network. Thread-safe: a rule may be the first to name one. Whoever is outside may make names
     * up, so a name is kept only as long as a signal or a socket holds it.
     */
    public static final class Table {
        private final ConcurrentHashMap<String, Held> byName = new ConcurrentHashMap<>();
        private final ReferenceQueue<Frequency> letGo = new ReferenceQueue<>();

        /** The frequency of this name, if a signal or a socket has it. */
        @Nullable
        public Frequency known(String name) {
            Held held = byName.get(name);
            return held == null ? null : held.get();
        }

        public Frequency of(String name) {
            Frequency known = known(name);
            return known != null ? known : first(name);
        }

        private Frequency first(String name) {
            for (Reference<?> held = letGo.poll(); held != null; held = letGo.poll()) {
                byName.remove(((Held) held).name, held);
            }
            while (true) {
                Frequency made = new Frequency(name);
                Held held =
                        byName.merge(name, new Held(made, letGo), (before, now) -> before.get() == null ? now : before);
                Frequency known = held.get();
                if (known != null) {
                    return known;
                }
            }
        }

        int size() {
            return byName.size();
        }
    }

    private static final class Held extends WeakReference<Frequency> {
        private final String name;

        private Held(Frequency frequency, ReferenceQueue<Frequency> letGo) {
            super(frequency, letGo);
            name = frequency.name;
        }
    }
}
