package io.mycelium.metrics;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Bounds how many series there are whose labels are names that users choose. The first so many get a series of their own, for as
 * long as the server runs; all that come later share one, {@value #OTHERS}. So no series changes what it counts. Thread-safe.
 */
final class Admission {
    static final String OTHERS = "(others)";

    /** Longer names are cut; those that are the same then share a series. */
    private static final int LONGEST = 128;

    private final int most;
    private final Set<List<String>> admitted = new HashSet<>();

    Admission(int most) {
        this.most = most;
    }

    /** The labels of the series that something of these names is counted in, in a network. */
    synchronized List<String> of(String network, String... names) {
        List<String> labels = new ArrayList<>();
        labels.add(clean(network));
        for (String name : names) {
            labels.add(clean(name));
        }
        if (!admitted.contains(labels)) {
            if (admitted.size() >= most) {
                for (int i = 1; i < labels.size(); i++) {
                    labels.set(i, OTHERS);
                }
                return labels;
            }
            admitted.add(List.copyOf(labels));
        }
        return labels;
    }

    /** As it can be written in UTF-8, and not too long. What is special in a label is escaped by who writes it. */
    static String clean(String name) {
        String cut = name.length() <= LONGEST ? name : name.substring(0, LONGEST);
        return new String(cut.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
