package io.mycelium.api.health;

import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.value.PlainMap;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says how well a hypha is. An OSGi service under this type; of several of one kind, the one with the highest ranking
 * is in force from the next boundary on.
 *
 * <p>Contract of {@link #assess}: a function of its arguments, called in REST of each tide for hyphae that were awake,
 * by several workers at once; the core may reuse an earlier answer for equal measures. A policy that throws rates the
 * hypha {@link Vitality#UNKNOWN}, and is a dissonance; the tide goes on.
 */
@ConsumerType
public interface HealthPolicy {
    /** The word that a blueprint names it by: {@code standard}. */
    String kind();

    /** Refuses settings that make no sense with an {@link IllegalArgumentException}, before a network uses them. */
    void check(PlainMap settings);

    Vitality assess(HealthMeasures measures, PlainMap settings);
}
