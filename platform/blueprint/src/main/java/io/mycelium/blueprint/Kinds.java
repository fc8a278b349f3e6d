package io.mycelium.blueprint;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.relay.Relay;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.tide.Plugins;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of relays, health policies, merge policies and fruiting bodies that a blueprint may name, and what their settings may be.
 * Called by {@link BlueprintReader} on the reading thread. {@link #ANY} for who reads without a server.
 */
public interface Kinds {
    /** Knows of none and takes all. */
    Kinds ANY = new Kinds() {
        @Override
        public @Nullable Collection<String> known(Sort sort) {
            return null;
        }

        @Override
        public void check(Sort sort, String kind, @Nullable Direction direction, PlainMap settings) {
            // what nobody knows nobody can refuse
        }
    };

    /** What a kind is a kind of. */
    enum Sort {
        RELAY,
        HEALTH_POLICY,
        FRUITING_BODY,
        MERGE_POLICY
    }

    /** The kinds that there are; null if that is not known, and any will do. */
    @Nullable
    Collection<String> known(Sort sort);

    /**
     * Refuses settings with an {@link IllegalArgumentException}. A setting that its message names in quotes, {@code
     * 'complete'} or {@code 'complete.count'}, gives the place in the file.
     *
     * @param kind one of the known
     * @param direction of a fruiting body; null for the others
     */
    void check(Sort sort, String kind, @Nullable Direction direction, PlainMap settings);

    /** The settings of a relay that name another one, as {@link Relay#namedRelays} says. */
    default PlainMap namedRelays(String kind, PlainMap settings) {
        return PlainMap.EMPTY;
    }

    /** The kinds of these plugins. The kind {@code log} of bodies is always there, and not asked about. */
    static Kinds of(Plugins plugins) {
        return new Kinds() {
            private Map<String, ?> all(Sort sort) {
                return switch (sort) {
                    case RELAY -> plugins.relays();
                    case HEALTH_POLICY -> plugins.policies();
                    case FRUITING_BODY -> plugins.bodies();
                    case MERGE_POLICY -> plugins.merges();
                };
            }

            @Override
            public Collection<String> known(Sort sort) {
                return all(sort).keySet();
            }

            @Override
            public PlainMap namedRelays(String kind, PlainMap settings) {
                Relay relay = plugins.relays().get(kind);
                return relay == null ? PlainMap.EMPTY : relay.namedRelays(settings);
            }

            @Override
            public void check(Sort sort, String kind, @Nullable Direction direction, PlainMap settings) {
                switch (sort) {
                    case RELAY -> {
                        var relay = plugins.relays().get(kind);
                        if (relay != null) {
                            relay.check(settings);
                        }
                    }
                    case HEALTH_POLICY -> {
                        var policy = plugins.policies().get(kind);
                        if (policy != null) {
                            policy.check(settings);
                        }
                    }
                    case MERGE_POLICY -> {
                        var policy = plugins.merges().get(kind);
                        if (policy != null) {
                            policy.check(settings);
                        }
                    }
                    case FRUITING_BODY -> {
                        FruitingBody body = plugins.bodies().get(kind);
                        if (body != null && direction != null) {
                            body.check(direction, settings);
                        }
                    }
                }
            }
        };
    }
}
