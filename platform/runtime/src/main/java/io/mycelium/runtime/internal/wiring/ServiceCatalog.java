package io.mycelium.runtime.internal.wiring;

import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.observe.TideListener;
import io.mycelium.api.relay.Relay;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.core.tide.Plugins;
import io.mycelium.runtime.PluginLine;
import io.mycelium.runtime.internal.wiring.ServiceOffer.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All services on offer, and which of them are in force. Immutable; a change is another {@code ServiceCatalog}. */
final class ServiceCatalog {
    static final ServiceCatalog NONE = new ServiceCatalog(List.of(), Map.of(), "");

    private final List<ServiceOffer> all;
    private final Map<ServiceOffer, String> refused;
    private final String store;
    private final Plugins plugins;

    private ServiceCatalog(List<ServiceOffer> all, Map<ServiceOffer, String> refused, String store) {
        this.all = List.copyOf(all);
        this.refused = refused;
        this.store = store;
        this.plugins = select(null);
    }

    ServiceCatalog with(ServiceOffer offered) {
        List<ServiceOffer> more = new ArrayList<>(without(offered).all);
        more.add(offered);
        return new ServiceCatalog(more, refused, store);
    }

    ServiceCatalog without(ServiceOffer offered) {
        List<ServiceOffer> fewer = new ArrayList<>(all);
        fewer.removeIf(offered::sameAs);
        Map<ServiceOffer, String> still = new LinkedHashMap<>(refused);
        still.keySet().removeIf(offered::sameAs);
        return new ServiceCatalog(fewer, still, store);
    }

    /** The same offers, but this one is never in force. */
    ServiceCatalog refusing(ServiceOffer offered, String reason) {
        Map<ServiceOffer, String> more = new LinkedHashMap<>(refused);
        more.put(offered, reason);
        return new ServiceCatalog(all, more, store);
    }

    /** The same offers, of whose stores only one kind may be in force; empty: any. */
    ServiceCatalog withStore(String kind) {
        return new ServiceCatalog(all, refused, kind);
    }

    /** What is in force for those networks that nothing is for in particular. */
    Plugins plugins() {
        return plugins;
    }

    /** What is in force for a network. */
    Plugins plugins(String network) {
        return all.stream().anyMatch(o -> o.networks().contains(network)) ? select(network) : plugins;
    }

    /** The packs of a name that are in force anywhere, each once. */
    Set<Behaviour> packs(String name) {
        return networks()
                .flatMap(network -> inForce(Type.PACK, network))
                .filter(o -> o.kind().equals(name))
                .map(o -> (Behaviour) o.service())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What is in force for a network in place of another offer of the same type and kind. */
    Optional<ServiceOffer> rivalInForce(ServiceOffer offered, String network) {
        return inForce(offered.type(), network).filter(offered::rivals).findFirst();
    }

    List<TideListener> listeners() {
        return inForce(Type.LISTENER, null).map(o -> (TideListener) o.service()).toList();
    }

    List<PluginLine> lines() {
        return all.stream()
                .sorted(Comparator.comparing(ServiceOffer::type).thenComparing(ServiceOffer::kind))
                .map(o -> new PluginLine(
                        o.type().word(),
                        o.kind(),
                        o.origin().bundle(),
                        o.origin().version().toString(),
                        o.origin().from(),
                        o.ranking(),
                        isInForce(o),
                        refused.get(o),
                        o.networks().stream().sorted().toList()))
                .toList();
    }

    private boolean isInForce(ServiceOffer offered) {
        return networks().flatMap(network -> inForce(offered.type(), network)).anyMatch(offered::sameAs);
    }

    /** Those that something is for in particular, and null for all others. */
    private Stream<@Nullable String> networks() {
        return Stream.concat(
                Stream.<@Nullable String>of((String) null),
                all.stream().flatMap(o -> o.networks().stream()).distinct());
    }

    private Stream<ServiceOffer> inForce(Type type, @Nullable String network) {
        List<ServiceOffer> best = new ArrayList<>();
        for (ServiceOffer candidate : all) {
            if (candidate.type() != type
                    || !candidate.isFor(network)
                    || refused.containsKey(candidate)
                    || !fitsConfiguration(candidate)) {
                continue;
            }
            if (type == Type.LISTENER) {
                best.add(candidate);
                continue;
            }
            ServiceOffer before =
                    best.stream().filter(candidate::rivals).findFirst().orElse(null);
            if (before == null) {
                best.add(candidate);
            } else if (candidate.goesBefore(before)) {
                best.set(best.indexOf(before), candidate);
            }
        }
        return best.stream();
    }

    private boolean fitsConfiguration(ServiceOffer offered) {
        return offered.type() != Type.STORE || store.isEmpty() || store.equals(offered.kind());
    }

    private Plugins select(@Nullable String network) {
        return new Plugins(
                byKind(Type.RELAY, network, Relay.class),
                byKind(Type.HEALTH_POLICY, network, HealthPolicy.class),
                byKind(Type.FRUITING_BODY, network, FruitingBody.class),
                byKind(Type.PACK, network, Behaviour.class),
                store(network),
                relaysOfThePackage(network),
                byKind(Type.MERGE_POLICY, network, MergePolicy.class));
    }

    /** Those that nobody has deployed: a bundle that was, and hangs, must not bring a network to a standstill. */
    private Set<String> relaysOfThePackage(@Nullable String network) {
        return inForce(Type.RELAY, network)
                .filter(o -> !o.origin().deployed())
                .map(ServiceOffer::kind)
                .collect(Collectors.toSet());
    }

    private <T> Map<String, T> byKind(Type type, @Nullable String network, Class<T> service) {
        Map<String, T> services = new LinkedHashMap<>();
        inForce(type, network).forEach(o -> services.put(o.kind(), service.cast(o.service())));
        return services;
    }

    private @Nullable CheckpointStore store(@Nullable String network) {
        return inForce(Type.STORE, network)
                .map(o -> (CheckpointStore) o.service())
                .findFirst()
                .orElse(null);
    }
}
