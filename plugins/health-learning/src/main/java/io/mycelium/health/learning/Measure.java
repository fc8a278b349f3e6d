package io.mycelium.health.learning;

import io.mycelium.api.health.HealthMeasures;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** What can be learned of a hypha. More than usual is a departure; of what it emits, less is one too. */
enum Measure {
    LATENCY(HealthMeasures::latency, false),
    WAITING(HealthMeasures::waiting, false),
    EMITTED(HealthMeasures::emitted, true),
    FAILURES(HealthMeasures::failures, false),
    STATE(HealthMeasures::stateBytes, false);

    private final ToLongFunction<HealthMeasures> measured;
    private final String word = name().toLowerCase(Locale.ROOT);
    /** Whether too little is a departure too. */
    final boolean bothWays;

    Measure(ToLongFunction<HealthMeasures> measured, boolean bothWays) {
        this.measured = measured;
        this.bothWays = bothWays;
    }

    /** As a blueprint and an alert call it. */
    String word() {
        return word;
    }

    /** {@link HealthMeasures#NOT_MEASURED} if there is nothing to see in this tide. */
    long of(HealthMeasures measures) {
        return measured.applyAsLong(measures);
    }

    static String[] words() {
        return Arrays.stream(values()).map(Measure::word).toArray(String[]::new);
    }

    static Measure called(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
