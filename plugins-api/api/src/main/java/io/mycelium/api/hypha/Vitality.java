package io.mycelium.api.hypha;

/**
 * The health of a hypha.
 *
 * @param score from 0 (worst) to 1
 * @param level the same in a word
 */
public record Vitality(double score, VitalityLevel level) {
    public static final Vitality UNKNOWN = new Vitality(0, VitalityLevel.UNKNOWN);
    public static final Vitality DEAD = new Vitality(0, VitalityLevel.DEAD);

    public Vitality {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a vitality score is between 0 and 1, not " + score);
        }
    }
}
