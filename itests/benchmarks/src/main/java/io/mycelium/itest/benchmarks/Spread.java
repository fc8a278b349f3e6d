package io.mycelium.itest.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/** The middle of some values, and how far they went to both sides. */
record Spread(double min, double median, double max) {
    static Spread of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(sorted[0], median, sorted[sorted.length - 1]);
    }

    /** The value below which so large a share of all values lies. */
    static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    Spread times(double factor) {
        return new Spread(min * factor, median * factor, max * factor);
    }

    /** {@code 123 (120 to 140) ns}. */
    String text(String unit) {
        return number(median)
                + (min == max ? "" : " (" + number(min) + " to " + number(max) + ")")
                + (unit.isEmpty() ? "" : " " + unit);
    }

    static String number(double value) {
        double size = Math.abs(value);
        String format =
                size >= 100 || size == Math.rint(size) ? "%,.0f" : size >= 10 ? "%.1f" : size >= 0.1 ? "%.2f" : "%.4f";
        return String.format(Locale.ROOT, format, value);
    }
}
