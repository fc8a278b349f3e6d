package io.mycelium.core.tide;

import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.relay.Relay;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.core.act.PackMerge;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.Replicated;
import io.mycelium.core.graph.Unheeding;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The services that tides work with, by kind or name. Immutable; a change is another {@code Plugins}, taken over at a
 * boundary by {@link Network#use}.
 *
 * @param believed the kinds of relays that are taken at their word that they are {@link Relay#isPrompt prompt}; all others are
 *     called with a deadline, whatever they say
 */
public record Plugins(
        Map<String, Relay> relays,
        Map<String, HealthPolicy> policies,
        Map<String, FruitingBody> bodies,
        Map<String, Behaviour> packs,
        @Nullable CheckpointStore store,
        Set<String> believed,
        Map<String, MergePolicy> merges) {
    public static final Plugins NONE = new Plugins(Map.of(), Map.of(), Map.of(), Map.of(), null);

    /** The merge policy that a rule pack is. */
    public static MergePolicy merging(Behaviour rules) {
        return new PackMerge(rules);
    }

    /** All relays are taken at their word. */
    public Plugins(
            Map<String, Relay> relays,
            Map<String, HealthPolicy> policies,
            Map<String, FruitingBody> bodies,
            Map<String, Behaviour> packs,
            @Nullable CheckpointStore store) {
        this(relays, policies, bodies, packs, store, relays.keySet());
    }

    /** Without merge policies. */
    public Plugins(
            Map<String, Relay> relays,
            Map<String, HealthPolicy> policies,
            Map<String, FruitingBody> bodies,
            Map<String, Behaviour> packs,
            @Nullable CheckpointStore store,
            Set<String> believed) {
        this(relays, policies, bodies, packs, store, believed, Map.of());
    }

    public Plugins {
        believed = Collections.unmodifiableSet(new TreeSet<>(believed));
        relays = Map.copyOf(relays);
        policies = Map.copyOf(policies);
        bodies = Map.copyOf(bodies);
        packs = Map.copyOf(packs);
        merges = Map.copyOf(merges);
    }

    /** What serves a species: one that heeds nothing where it has no pack, or its pack is gone. */
    Behaviour behaviour(Blueprint.Species species) {
        Behaviour pack = species.pack() == null ? null : packs.get(species.pack());
        return pack == null ? Unheeding.INSTANCE : pack;
    }

    /** The rule pack that says what the copies of a species become; null if none does, or it is gone. */
    @Nullable
    Behaviour mergingPack(Replicated replicated) {
        String pack = replicated.pack();
        return pack == null ? null : packs.get(pack);
    }

    /** The same with these merge policies. */
    public Plugins withMerges(Map<String, MergePolicy> other) {
        return new Plugins(relays, policies, bodies, packs, store, believed, other);
    }
}
