package io.mycelium.api.health;

import io.mycelium.api.value.PlainMap;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says how well a hypha is, and what is to be done about it. An OSGi service under this type; of several of one kind, the
 * one with the highest ranking is in force from the next boundary on. The object keeps nothing: what a policy must remember
 * of a hypha is that hypha's memory, held by the core.
 *
 * <p>Contract of {@link #assess}:
 * <ul>
 *   <li>A function of its argument: the same call gives the same assessment, in any JVM. No clock, no I/O, no statics.
 *   <li>Called in REST for hyphae that were awake, on a thread that may be given up with the call, and by several networks at
 *       once.
 *   <li>A policy that {@link #remembers} is called about each of them, in each of these tides. Another one is called once
 *       for each set of equal measures, and its answer has neither memory nor effects.
 *   <li>A call that throws, returns null, does not return within the plugin deadline or answers more than an {@link
 *       Assessment} may be is no answer: it is a dissonance {@code plugin fault}, the vitality of the hypha is {@link
 *       io.mycelium.api.hypha.Vitality#UNKNOWN}, its memory stays, the policy is left alone for a number of tides that doubles,
 *       and the tide goes on.
 *   <li>A version that throws on the memory of the one before is not taken over: it is asked about each memory once before,
 *       and its answers are thrown away.
 * </ul>
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
     * Returns whether it is to be asked about each hypha by name, with a memory and the right to answer with effects. That costs
     * each tide a call for each hypha awake. Asked when a network takes the service over, on a thread that is given up with the
     * call; the same for ever.
     */
    default boolean remembers() {
        return false;
    }

    /**
     * Returns whether it looks at {@link HealthMeasures#stateBytes}, if it {@link #remembers}. That costs as much as a copy of
     * the state of each hypha awake, in each tide. Asked when a network takes the service over, on a thread that is given up
     * with the call.
     *
     * @param settings those of the blueprint, as {@link #check} has taken them
     */
    default boolean weighsStates(PlainMap settings) {
        return false;
    }

    /** Returns how well the hypha is, and what is to be done. See the contract above. */
    Assessment assess(HealthCall call);
}
