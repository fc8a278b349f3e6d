package io.mycelium.runtime.internal.wiring;

import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.observe.TideListener;
import io.mycelium.api.relay.Relay;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.core.tide.Plugins;
import io.mycelium.runtime.PluginLine;
import io.mycelium.runtime.internal.wiring.Offered.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All services on offer, and which of them are in force. Immutable; a change is another {@code Offers}. */
final class Offers {
    static final Offers NONE = new Offers(List.of(), Map.of(), "");

    private final List<Offered> all;
    private final Map<Offered, String> refused;
    private final String store;
    private final Plugins plugins;

    private Offers(List<Offered> all, Map<Offered, String> refused, String store) {
        this.all = List.copyOf(all);
        this.refused = refused;
        this.store = store;
        this.plugins = select();
    }

    Offers with(Offered offered) {
        List<Offered> more = new ArrayList<>(without(offered).all);
        more.add(offered);
        return new Offers(more, refused, store);
    }

    Offers without(Offered offered) {
        List<Offered> fewer = new ArrayList<>(all);
        fewer.removeIf(offered::sameAs);
        Map<Offered, String> still = new LinkedHashMap<>(refused);
        still.keySet().removeIf(offered::sameAs);
        return new Offers(fewer, still, store);
    }

    /** The same offers, but this one is never in force. */
    Offers refusing(Offered offered, String reason) {
        Map<Offered, String> more = new LinkedHashMap<>(refused);
        more.put(offered, reason);
        return new Offers(all, more, store);
    }

    /** The same offers, of whose stores only one kind may be in force; empty: any. */
    Offers withStore(String kind) {
        return new Offers(all, refused, kind);
    }

    Plugins plugins() {
        return plugins;
    }

    /** What is in force in place of another offer of the same type and kind. */
    Optional<Offered> rivalInForce(Offered offered) {
        return inForce(offered.type()).filter(offered::rivals).findFirst();
    }

    List<TideListener> listeners() {
        return inForce(Type.LISTENER).map(o -> (TideListener) o.service()).toList();
    }

    List<PluginLine> lines() {
        return all.stream()
                .sorted(Comparator.comparing(Offered::type).thenComparing(Offered::kind))
                .map(o -> new PluginLine(
                        o.type().word(),
                        o.kind(),
                        o.origin().bundle(),
                        o.origin().version().toString(),
                        o.origin().from(),
                        o.ranking(),
                        isInForce(o),
                        refused.get(o)))
                .toList();
    }

    private boolean isInForce(Offered offered) {
        return inForce(offered.type()).anyMatch(offered::sameAs);
    }

    private Stream<Offered> inForce(Type type) {
        List<Offered> best = new ArrayList<>();
        for (Offered candidate : all) {
            if (candidate.type() != type || refused.containsKey(candidate) || !fitsConfiguration(candidate)) {
                continue;
            }
            if (type == Type.LISTENER) {
                best.add(candidate);
                continue;
            }
            Offered before = best.stream().filter(candidate::rivals).findFirst().orElse(null);
            if (before == null) {
                best.add(candidate);
            } else if (candidate.goesBefore(before)) {
                best.set(best.indexOf(before), candidate);
            }
        }
        return best.stream();
    }

    private boolean fitsConfiguration(Offered offered) {
        return offered.type() != Type.STORE || store.isEmpty() || store.equals(offered.kind());
    }

    private Plugins select() {
        return new Plugins(
                byKind(Type.RELAY, Relay.class),
                byKind(Type.HEALTH_POLICY, HealthPolicy.class),
                byKind(Type.FRUITING_BODY, FruitingBody.class),
                byKind(Type.PACK, Behaviour.class),
                store());
    }

    private <T> Map<String, T> byKind(Type type, Class<T> service) {
        Map<String, T> services = new LinkedHashMap<>();
        inForce(type).forEach(o -> services.put(o.kind(), service.cast(o.service())));
        return services;
    }

    private @Nullable CheckpointStore store() {
        return inForce(Type.STORE)
                .map(o -> (CheckpointStore) o.service())
                .findFirst()
                .orElse(null);
    }
}
