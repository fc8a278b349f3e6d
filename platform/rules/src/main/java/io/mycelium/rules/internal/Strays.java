package io.mycelium.rules.internal;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What plain values of a bean have that it does not declare, in it and in the beans inside it. */
final class Strays {
    final Map<String, @Nullable Object> kept = new TreeMap<>();
    final TreeSet<String> lost = new TreeSet<>();

    boolean isEmpty() {
        return kept.isEmpty() && lost.isEmpty();
    }

    /** Adds what was found in a member of a list or map: which member it will be of later nothing says. */
    void lose(Strays ofMember) {
        lost.addAll(ofMember.kept.keySet());
        lost.addAll(ofMember.lost);
    }
}
