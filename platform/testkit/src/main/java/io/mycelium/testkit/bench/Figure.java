package io.mycelium.testkit.bench;

import java.util.Arrays;

/** What rounds have shown: the median, the least and the most. */
public record Figure(double median, double least, double most) {
    static Figure of(double[] rounds) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Figure(median, sorted[0], sorted[sorted.length - 1]);
    }
}
