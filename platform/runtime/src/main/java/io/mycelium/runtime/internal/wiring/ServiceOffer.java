package io.mycelium.runtime.internal.wiring;

import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.observe.TideListener;
import io.mycelium.api.relay.Relay;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.storage.CheckpointStore;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;

/**
 * A service that a bundle offers to networks.
 *
 * @param kind the word that blueprints name it by; the name of a pack
 * @param ranking the highest of those with one type and kind is in force; among equal ones that of a bundle in the
 *     deploy folder, then that of the newer version, then the oldest
 * @param id of the service
 * @param networks those that it is for; empty: all
 */
public record ServiceOffer(
        Type type, String kind, Object service, Origin origin, int ranking, long id, Set<String> networks) {
    /** For every network. */
    ServiceOffer(Type type, String kind, Object service, Origin origin, int ranking, long id) {
        this(type, kind, service, origin, ranking, id, Set.of());
    }

    /** The extension points. */
    public enum Type {
        RELAY("relay", Relay.class),
        HEALTH_POLICY("health policy", HealthPolicy.class),
        MERGE_POLICY("merge policy", MergePolicy.class),
        FRUITING_BODY("fruiting body", FruitingBody.class),
        STORE("store", CheckpointStore.class),
        PACK("pack", Behaviour.class),
        LISTENER("listener", TideListener.class);

        private final String word;
        private final Class<?> service;

        Type(String word, Class<?> service) {
            this.word = word;
            this.service = service;
        }

        public String word() {
            return word;
        }

        public Class<?> service() {
            return service;
        }

        /** Asks a service for its kind: code of a plugin, which may throw. */
        String kindOf(Object offered) {
            return switch (this) {
                case RELAY -> ((Relay) offered).kind();
                case HEALTH_POLICY -> ((HealthPolicy) offered).kind();
                case MERGE_POLICY -> ((MergePolicy) offered).kind();
                case FRUITING_BODY -> ((FruitingBody) offered).kind();
                case STORE -> ((CheckpointStore) offered).kind();
                case PACK -> ((Behaviour) offered).pack().name();
                case LISTENER -> offered.getClass().getName();
            };
        }
    }

    /** A listener of the runtime's own, which is no service. */
    public static ServiceOffer own(TideListener listener) {
        Origin runtime = new Origin("io.mycelium.runtime", Version.emptyVersion, false, "");
        return new ServiceOffer(Type.LISTENER, "runtime", listener, runtime, 0, -1);
    }

    boolean isFor(@Nullable String network) {
        return networks.isEmpty() || network != null && networks.contains(network);
    }

    boolean sameAs(ServiceOffer other) {
        return type == other.type && id == other.id;
    }

    boolean rivals(ServiceOffer other) {
        return type == other.type && (type == Type.STORE || kind.equals(other.kind));
    }

    boolean goesBefore(ServiceOffer other) {
        if (ranking != other.ranking) {
            return ranking > other.ranking;
        }
        int order = origin.compare(other.origin);
        return order != 0 ? order < 0 : id < other.id;
    }

    @Override
    public String toString() {
        return type.word() + " " + kind + " of " + origin;
    }
}
