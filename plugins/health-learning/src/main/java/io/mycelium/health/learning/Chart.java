package io.mycelium.health.learning;

import io.mycelium.api.value.PlainList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A control chart of one measure of one hypha: the EWMA chart (exponentially weighted moving average) of S. W. Roberts,
 * "Control Chart Tests Based on Geometric Moving Averages", Technometrics 1 (1959), with the limits that are exact for few
 * observations too. The normal, mean and variance, is learned as B. P. Welford does it, "Note on a Method for Calculating
 * Corrected Sums of Squares and Products", Technometrics 4 (1962); beyond a window its oldest part fades away, so that it
 * follows what changes slowly. While the chart is beyond its limits nothing is learned. Immutable; all arithmetic is the same in any JVM.
 *
 * @param count how many observations made the normal, up to {@link #WINDOW}
 * @param mean the normal
 * @param variance around it
 * @param smoothed the weighted moving average of what was observed since the chart began
 * @param steps how many observations are in that, up to {@link #WINDOW}
 * @param beyond for how many observations in a row it has been beyond its limits
 */
record Chart(long count, double mean, double variance, double smoothed, long steps, long beyond) {
    static final Chart NEW = new Chart(0, 0, 0, 0, 0, 0);

    /** So many observations make the normal. */
    static final long WINDOW = 500;

    /** What counts whole things is not more exact than this. */
    private static final double LEAST_DEVIATION = 0.5;

    /** Nor is anything that varies by less than this part of its normal. */
    private static final double LEAST_PART = 0.05;

    /** No measure is larger; their squares can be added up. */
    private static final double MOST = 1e18;

    private static final int NUMBERS = 6;

    /** Whether it has learned enough to judge. */
    boolean isReady(LearningSettings settings) {
        return count >= settings.warmUp();
    }

    boolean isBeyond() {
        return beyond > 0;
    }

    /** Another observation. */
    Chart observe(long value, boolean bothWays, LearningSettings settings) {
        double x = Math.min(value, MOST);
        if (!isReady(settings)) {
            return learned(x, mean, 0, 0);
        }
        double weight = settings.weight();
        double average = steps == 0 ? mean : smoothed;
        average += weight * (x - average);
        long observed = Math.min(steps + 1, WINDOW);
        if (departure(average, observed, bothWays, settings) > 1) {
            boolean isNormalNow = settings.relearn() > 0 && beyond + 1 >= settings.relearn();
            return isNormalNow ? NEW : new Chart(count, mean, variance, average, observed, beyond + 1);
        }
        return learned(x, average, observed, 0);
    }

    private Chart learned(double x, double average, long observed, long stillBeyond) {
        long n = Math.min(count + 1, WINDOW);
        double delta = x - mean;
        double newMean = mean + delta / n;
        double newVariance = variance + (delta * (x - newMean) - variance) / n;
        return new Chart(n, newMean, Math.max(0, newVariance), average, observed, stillBeyond);
    }

    /** The smoothed value's distance from the normal, as a part of what is usual: beyond 1 it is a departure. */
    double departure(boolean bothWays, LearningSettings settings) {
        return steps == 0 || !isReady(settings) ? 0 : departure(smoothed, steps, bothWays, settings);
    }

    private double departure(double average, long observed, boolean bothWays, LearningSettings settings) {
        double weight = settings.weight();
        double forgotten = StrictMath.pow(1 - weight, 2.0 * observed);
        double spread = deviation() * StrictMath.sqrt(weight / (2 - weight) * (1 - forgotten));
        double distance = average - mean;
        return (bothWays ? Math.abs(distance) : Math.max(0, distance)) / (settings.limit() * spread);
    }

    double deviation() {
        double least = Math.max(LEAST_DEVIATION, LEAST_PART * Math.abs(mean));
        return Math.max(least, StrictMath.sqrt(variance));
    }

    /** The same normal, and nothing observed: it was begun anew. */
    Chart begunAnew() {
        return new Chart(count, mean, variance, 0, 0, 0);
    }

    PlainList plain() {
        return PlainList.of(List.of((double) count, mean, variance, smoothed, (double) steps, (double) beyond));
    }

    static Chart read(@Nullable Object plain) {
        if (plain == null) {
            return NEW;
        }
        if (!(plain instanceof PlainList list) || list.size() != NUMBERS) {
            throw new IllegalArgumentException("a chart is a list of " + NUMBERS + " numbers, not " + plain);
        }
        return new Chart(
                (long) number(list, 0),
                number(list, 1),
                number(list, 2),
                number(list, 3),
                (long) number(list, 4),
                (long) number(list, 5));
    }

    private static double number(PlainList list, int place) {
        if (list.get(place) instanceof Double number) {
            return number;
        }
        throw new IllegalArgumentException("a chart is a list of " + NUMBERS + " numbers, not " + list);
    }
}
