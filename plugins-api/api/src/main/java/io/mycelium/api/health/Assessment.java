package io.mycelium.api.health;

import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.value.Plain;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a health policy.
 *
 * @param vitality how well the hypha is: neither {@link Vitality#DEAD} nor {@link Vitality#UNKNOWN}, which only the core says
 * @param findings why it is not better; at most {@link #MOST}, each of another measure
 * @param memory what to give in with the next call about this hypha: a plain value of at most {@link #MOST_BYTES} bytes; null of
 *     a policy that remembers nothing
 * @param effects what is to be done: at most {@link #MOST}, of which one is not an alert, and no two alerts have the same
 *     cause; none of a policy that remembers nothing
 */
public record Assessment(
        Vitality vitality, List<Finding> findings, @Nullable Object memory, List<HealthEffect> effects) {
    /** So many findings or effects at most. */
    public static final int MOST = 16;

    /** About so many bytes of memory at most, for each hypha. */
    public static final int MOST_BYTES = 16_384;

    public Assessment {
        findings = List.copyOf(findings);
        effects = List.copyOf(effects);
        memory = Plain.of(memory);
    }

    /** How well it is, and nothing else. */
    public static Assessment of(Vitality vitality) {
        return new Assessment(vitality, List.of(), null, List.of());
    }

    /** The same, because of these. */
    public Assessment because(List<Finding> reasons) {
        return new Assessment(vitality, reasons, memory, effects);
    }

    /** The same, and this is to be remembered. */
    public Assessment remembering(@Nullable Object remembered) {
        return new Assessment(vitality, findings, remembered, effects);
    }

    /** The same, and this is to be done. */
    public Assessment wanting(List<HealthEffect> wanted) {
        return new Assessment(vitality, findings, memory, wanted);
    }
}
