package io.mycelium.api.health;

import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.value.PlainMap;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says how well a hypha is. An OSGi service under this type; of several of one kind, the one with the highest ranking
 * is in force from the next boundary on.
 *
 * <p>Contract of {@link #assess}: a function of its arguments, called in REST for hyphae that were awake, on a thread that
 * may be given up with the call, and by several networks at once; the core may reuse an earlier answer for equal measures.
 * A call that throws, returns null or does not return within the plugin deadline is no answer: it is a dissonance
 * {@code plugin fault}, the hypha is {@link Vitality#UNKNOWN}, the policy is left alone for a number of tides that doubles,
 * and the tide goes on.
 */
@ConsumerType
public interface HealthPolicy {
    /** Returns the word that a blueprint names it by: {@code standard}. The same for ever; called on any thread. */
    String kind();

    /**
     * Refuses settings that make no sense, before a network uses them: where a blueprint is read, on that thread.
     *
     * @throws IllegalArgumentException naming the setting, what was there, and what would be right
     */
    void check(PlainMap settings);

    /**
     * Returns how well a hypha is of which this was measured: neither {@link Vitality#DEAD} nor {@link Vitality#UNKNOWN}, which
     * only the core says.
     *
     * @param settings those of the blueprint, as {@link #check} has taken them
     */
    Vitality assess(HealthMeasures measures, PlainMap settings);
}
