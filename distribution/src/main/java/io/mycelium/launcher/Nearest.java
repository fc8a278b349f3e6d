package io.mycelium.launcher;

import java.util.Collection;

/** The known word that somebody may have meant. */
final class Nearest {
    private Nearest() {}

    /** {@code ". Did you mean 'status'?"}, or nothing where no known word is near. */
    static String didYouMean(String given, Collection<String> known) {
        String best = "";
        int least = Math.max(2, given.length() / 3) + 1;
        for (String word : known) {
            int distance = distance(given, word);
            if (distance < least || (word.startsWith(given) && given.length() > 1 && best.isEmpty())) {
                least = Math.min(least, distance);
                best = word;
            }
        }
        return best.isEmpty() ? "" : ". Did you mean '" + best + "'?";
    }

    /** How many letters to add, drop, change or swap with their neighbour. */
    private static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                int least = Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1);
                least = Math.min(least, cost[i - 1][j - 1] + change);
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    least = Math.min(least, cost[i - 2][j - 2] + 1);
                }
                cost[i][j] = least;
            }
        }
        return cost[from.length()][to.length()];
    }
}
