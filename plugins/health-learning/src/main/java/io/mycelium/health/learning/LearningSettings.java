package io.mycelium.health.learning;

import io.mycelium.api.settings.Settings;
import io.mycelium.api.value.PlainMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * What a blueprint says.
 *
 * @param measures what is learned, in their order
 * @param warmUp so many observations make the first normal
 * @param limit so many standard deviations of the smoothed value from the normal are usual
 * @param weight of the newest observation in the smoothed value
 * @param relearn after so many observations beyond the limit in a row, what they were is the normal; 0: never
 * @param then what is to become of a hypha that stays beyond the limit
 * @param after so many observations in a row
 */
record LearningSettings(
        List<Measure> measures, int warmUp, double limit, double weight, long relearn, String then, long after) {
    static final String ALERT = "alert";
    static final String RESTART = "restart";
    static final String FRESH = "fresh";
    static final String REPLACE = "replace";
    static final String KILL = "kill";

    private static final long MOST = 1_000_000;

    static LearningSettings of(PlainMap map) {
        Settings settings = Settings.of(map).only("measures", "warm-up", "limit", "weight", "relearn", "then", "after");
        return new LearningSettings(
                measures(settings),
                (int) bounded(settings, "warm-up", 2, 30),
                number(settings, "limit", 1, 100, 4),
                number(settings, "weight", 0.001, 1, 0.2),
                bounded(settings, "relearn", 0, 1000),
                settings.oneOf("then", ALERT, RESTART, FRESH, REPLACE, KILL),
                bounded(settings, "after", 1, 5));
    }

    private static List<Measure> measures(Settings settings) {
        if (!settings.has("measures")) {
            return List.of(Measure.LATENCY, Measure.WAITING, Measure.EMITTED, Measure.FAILURES);
        }
        EnumSet<Measure> measures = EnumSet.noneOf(Measure.class);
        String expected = "a list of " + String.join(", ", Measure.words());
        for (Settings each : settings.each("measures", "measure", expected)) {
            measures.add(Measure.called(
                    each.only("measure").has("measure")
                            ? each.oneOf("measure", Measure.words())
                            : each.text("measure", expected)));
        }
        return new ArrayList<>(measures);
    }

    private static long bounded(Settings settings, String name, long least, long otherwise) {
        long value = settings.wholeOr(name, least, otherwise);
        if (value > MOST) {
            throw settings.wrong(name, "a whole number from " + least + " to " + MOST);
        }
        return value;
    }

    private static double number(Settings settings, String name, double least, double most, double otherwise) {
        if (!settings.has(name)) {
            return otherwise;
        }
        String expected = "a number from "
                + BigDecimal.valueOf(least).stripTrailingZeros().toPlainString() + " to "
                + BigDecimal.valueOf(most).stripTrailingZeros().toPlainString();
        double value = settings.number(name, expected).doubleValue();
        if (!(value >= least && value <= most)) {
            throw settings.wrong(name, expected);
        }
        return value;
    }
}
