package io.mycelium.blueprint.internal;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what a misspelt name was meant to be. */
final class Nearest {
    private static final int MOST_CANDIDATES = 2000;
    private static final int LONGEST = 100;

    private Nearest() {}

    /** The candidate nearest to a name, the first of several; null if none is near. */
    static @Nullable String to(String name, Collection<String> candidates) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return null;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        String best = null;
        int bestDistance = Math.max(1, name.length() / 3) + 1;
        String related = null;
        int seen = 0;
        for (String candidate : candidates) {
            if (++seen > MOST_CANDIDATES) {
                break;
            }
            String other = candidate.toLowerCase(Locale.ROOT);
            if (other.length() <= LONGEST && Math.abs(other.length() - lower.length()) < bestDistance) {
                int distance = distance(lower, other);
                if (distance < bestDistance) {
                    bestDistance = distance;
                    best = candidate;
                }
            }
            boolean shortened = lower.length() >= 3 && other.startsWith(lower);
            boolean lengthened =
                    other.length() >= 2 && lower.startsWith(other) && other.length() * 5 >= lower.length() * 2;
            if (related == null && (shortened || lengthened)) {
                related = candidate;
            }
        }
        return best != null ? best : related;
    }

    /** How many letters must be put in, left out, replaced or swapped with their neighbour (optimal string alignment). */
    static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] reused = before;
            before = last;
            last = row;
            row = reused;
        }
        return last[b.length()];
    }
}
