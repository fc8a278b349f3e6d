package io.mycelium.core.act;

import io.mycelium.api.health.Assessment;
import io.mycelium.api.health.Finding;
import io.mycelium.api.health.HealthEffect;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.api.value.Plain;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a health policy's answer must be like, before anything of it happens. */
final class AssessmentContract {
    private AssessmentContract() {}

    /** What is wrong with an answer, or null. */
    static @Nullable String broken(Assessment answer, boolean remembers) {
        VitalityLevel level = answer.vitality() == null
                ? VitalityLevel.UNKNOWN
                : answer.vitality().level();
        if (level == VitalityLevel.UNKNOWN || level == VitalityLevel.DEAD) {
            return "it said that the hypha is " + level.word() + ", which only the core says";
        }
        if (!remembers && (answer.memory() != null || !answer.effects().isEmpty())) {
            return "it says that it remembers nothing, and answered with a memory or effects";
        }
        if (answer.memory() != null && Plain.bytes(answer.memory(), Assessment.MOST_BYTES) > Assessment.MOST_BYTES) {
            return "it wants to remember more than " + Assessment.MOST_BYTES + " bytes of one hypha";
        }
        if (answer.findings().size() > Assessment.MOST || answer.effects().size() > Assessment.MOST) {
            return "it answered with " + answer.findings().size() + " findings and "
                    + answer.effects().size() + " effects; " + Assessment.MOST + " of each are allowed";
        }
        return answer.findings().isEmpty() && answer.effects().isEmpty() ? null : brokenIn(answer);
    }

    private static @Nullable String brokenIn(Assessment answer) {
        Set<String> measures = new HashSet<>();
        for (Finding finding : answer.findings()) {
            if (!measures.add(finding.measure())) {
                return "it found '" + finding.measure() + "' twice";
            }
        }
        Set<String> causes = new HashSet<>();
        int treatments = 0;
        for (HealthEffect effect : answer.effects()) {
            String text = effect.text();
            if (text == null || text.isEmpty() || text.length() > HealthEffect.LONGEST_TEXT) {
                return "an effect has a text of 1 to " + HealthEffect.LONGEST_TEXT + " characters, not "
                        + (text == null ? "none" : text.length());
            }
            if (!(effect instanceof HealthEffect.Alert alert)) {
                treatments++;
            } else if (alert.cause() == null
                    || alert.cause().isEmpty()
                    || alert.cause().length() > HealthEffect.LONGEST_CAUSE) {
                return "an alert has a cause of 1 to " + HealthEffect.LONGEST_CAUSE + " characters";
            } else if (!causes.add(alert.cause())) {
                return "it has two alerts of cause '" + alert.cause() + "'";
            }
        }
        return treatments > 1 ? "it wants " + treatments + " things to become of one hypha" : null;
    }
}
