package io.mycelium.api.settings;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/** Finds the known word that an unknown one was probably meant to be. */
public final class DidYouMean {
    private static final int LONGEST = 100;

    private DidYouMean() {}

    /** The nearest of the known words, if one is near: a third of the letters wrong, missing, too many or swapped. */
    public static Optional<String> among(Collection<String> known, String word) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String nearest = null;
        int fewest = Math.max(1, word.length() / 3) + 1;
        for (String candidate : known) {
            int slips = slips(word.toCharArray(), candidate.toCharArray());
            if (slips < fewest) {
                fewest = slips;
                nearest = candidate;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** How many letters must be changed, added, left out, or swapped with their neighbour, to get from one to the other. */
    private static int slips(char[] from, char[] to) {
        int[] beforeLast = new int[to.length + 1];
        int[] last = new int[to.length + 1];
        int[] row = new int[to.length + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= from.length; i++) {
            row[0] = i;
            for (int j = 1; j <= to.length; j++) {
                boolean same = Character.toLowerCase(from[i - 1]) == Character.toLowerCase(to[j - 1]);
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1]) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[to.length];
    }
}
