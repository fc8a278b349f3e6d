package io.mycelium.api.health;

/**
 * Why a hypha is not as well as it could be: a measure that is not as it should be. For people who ask; the core says since
 * when it has been found in each assessment.
 *
 * @param measure its name, as the policy calls it: {@code latency}
 * @param value what was measured
 * @param normal what is usual, or the mark beyond which it counts
 */
public record Finding(String measure, double value, double normal) {
    public Finding {
        if (measure.isEmpty() || measure.length() > HealthEffect.LONGEST_CAUSE) {
            throw new IllegalArgumentException("the name of a measure has 1 to " + HealthEffect.LONGEST_CAUSE
                    + " characters, not " + measure.length());
        }
        if (!Double.isFinite(value) || !Double.isFinite(normal)) {
            throw new IllegalArgumentException(
                    "'" + measure + "' is a finite number, and so is what is normal: not " + value + " and " + normal);
        }
    }
}
