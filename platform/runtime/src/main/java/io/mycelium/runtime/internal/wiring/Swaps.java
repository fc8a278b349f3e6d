package io.mycelium.runtime.internal.wiring;

import io.mycelium.api.observe.TideListener;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.core.tide.Plugins;
import io.mycelium.runtime.PluginLine;
import io.mycelium.runtime.internal.report.Reason;
import io.mycelium.runtime.internal.wiring.ServiceOffer.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries each change of the services on offer to the boundary of every network, one change after the other, on a
 * thread of its own. What one network refuses, none uses: the change is taken back and the offer marked as refused.
 * Thread-safe.
 */
public final class Swaps implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Swaps.class);

    private final ExecutorService thread = Executors.newSingleThreadExecutor(run -> {
        Thread made = new Thread(run, "mycelium-swaps");
        made.setDaemon(true);
        return made;
    });
    private final List<SwappableNetwork> networks = new ArrayList<>();
    private volatile ServiceCatalog offers = ServiceCatalog.NONE;
    private final AtomicLong changes = new AtomicLong();

    public CompletableFuture<Outcome> add(ServiceOffer offered) {
        return serially(() -> {
            Outcome outcome = change(offers.with(offered), offered);
            if (offered.type() == Type.LISTENER) {
                offers.listeners().stream()
                        .filter(l -> l == offered.service())
                        .forEach(l -> networks.forEach(n -> n.listen(l)));
            }
            return outcome;
        });
    }

    public CompletableFuture<Outcome> remove(ServiceOffer offered) {
        return serially(() -> {
            if (offered.service() instanceof TideListener listener) {
                networks.forEach(n -> n.forget(listener));
            }
            return change(offers.without(offered), offered);
        });
    }

    /** Only stores of this kind may be in force; empty: whichever ranks highest. */
    public CompletableFuture<Outcome> preferStore(String kind) {
        return serially(() -> {
            return change(offers.withStore(kind));
        });
    }

    /** From now on a network takes part. It was begun with the services that {@link #plugins} gave. */
    public CompletableFuture<Outcome> join(SwappableNetwork network, Plugins begunWith) {
        return serially(() -> {
            networks.add(network);
            offers.listeners().forEach(network::listen);
            Plugins now = offers.plugins(network.name());
            return now.equals(begunWith)
                    ? Outcome.Swapped.NOTHING
                    : apply(Map.of(network, now), Map.of(network, begunWith)).outcome();
        });
    }

    /** The network takes part no more: changes that come after this do not reach it. */
    public void leave(SwappableNetwork network) {
        thread.execute(() -> networks.remove(network));
    }

    /** The services in force, for a network that none is for in particular. */
    public Plugins plugins() {
        return offers.plugins();
    }

    /** The services in force for a network, whether it takes part yet or not. */
    public Plugins plugins(String network) {
        return offers.plugins(network);
    }

    /** The packs of a name that are in force anywhere: different networks may have different ones. */
    public Set<Behaviour> packs(String name) {
        return offers.packs(name);
    }

    public List<PluginLine> lines() {
        return offers.lines();
    }

    /** Completes when all changes that were asked for before are through. */
    public CompletableFuture<Void> settled() {
        return CompletableFuture.runAsync(() -> {}, thread);
    }

    /** How many changes there were: who waits for a service sees by it whether some are still coming. */
    public long changes() {
        return changes.get();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private CompletableFuture<Outcome> serially(Supplier<Outcome> work) {
        changes.incrementAndGet();
        return CompletableFuture.supplyAsync(work, thread);
    }

    private Outcome change(ServiceCatalog wanted) {
        Applied applied = apply(wanted);
        offers = wanted;
        return applied.outcome();
    }

    private Outcome change(ServiceCatalog wanted, ServiceOffer cause) {
        ServiceCatalog next = wanted;
        while (true) {
            Applied applied = apply(next);
            if (!(applied.outcome() instanceof Outcome.Refused refused)) {
                offers = next;
                return applied.outcome();
            }
            Optional<ServiceOffer> culprit = rival(next, cause, applied.refuser());
            if (culprit.isEmpty()) {
                log.error("no network can go on without {}: {}", cause, refused.reason());
                offers = next;
                return refused;
            }
            log.error("{} is not taken over: {}", culprit.get(), refused.reason());
            next = next.refusing(culprit.get(), refused.reason());
            if (culprit.get().sameAs(cause)) {
                offers = next;
                return refused;
            }
        }
    }

    private static Optional<ServiceOffer> rival(
            ServiceCatalog offers, ServiceOffer cause, @Nullable SwappableNetwork refuser) {
        return refuser == null ? Optional.empty() : offers.rivalInForce(cause, refuser.name());
    }

    /** What came of it, and the network that refused, if one did. */
    private record Applied(Outcome outcome, @Nullable SwappableNetwork refuser) {}

    /** All networks for which something else is in force by these offers take that over. */
    private Applied apply(ServiceCatalog next) {
        Map<SwappableNetwork, Plugins> wanted = new LinkedHashMap<>();
        Map<SwappableNetwork, Plugins> before = new LinkedHashMap<>();
        for (SwappableNetwork network : networks) {
            Plugins has = offers.plugins(network.name());
            Plugins gets = next.plugins(network.name());
            if (!gets.equals(has)) {
                wanted.put(network, gets);
                before.put(network, has);
            }
        }
        return apply(wanted, before);
    }

    /**
     * All these networks take other services over, each at its own next boundary; or none does. None begins before all
     * have said that they can, as what a version has dropped of a state does not come back with the one before.
     */
    private static Applied apply(Map<SwappableNetwork, Plugins> wanted, Map<SwappableNetwork, Plugins> before) {
        Answers<SwappableNetwork.Ready> ready =
                ask(wanted.keySet(), network -> network.prepare(Objects.requireNonNull(wanted.get(network))));
        if (ready.refusal != null) {
            return new Applied(new Outcome.Refused(ready.refusal), ready.refuser);
        }
        Answers<SwapResult> taken = ask(
                wanted.keySet(),
                network -> Objects.requireNonNull(ready.given.get(network)).take());
        if (taken.refusal != null) {
            taken.given.keySet().forEach(network -> takeBack(network, Objects.requireNonNull(before.get(network))));
            return new Applied(new Outcome.Refused(taken.refusal), taken.refuser);
        }
        Outcome.Swapped swapped = Outcome.Swapped.NOTHING;
        for (SwapResult one : taken.given.values()) {
            swapped = swapped.plus(one);
        }
        return new Applied(swapped, null);
    }

    /** What the networks said, and which was the first that did not want to, and why. */
    private record Answers<T>(
            Map<SwappableNetwork, T> given,
            @Nullable String refusal,
            @Nullable SwappableNetwork refuser) {}

    /** All are asked before the first is waited for. */
    private static <T> Answers<T> ask(
            Collection<SwappableNetwork> networks, Function<SwappableNetwork, CompletableFuture<T>> question) {
        Map<SwappableNetwork, CompletableFuture<T>> asked = new LinkedHashMap<>();
        networks.forEach(network -> asked.put(network, question.apply(network)));
        Map<SwappableNetwork, T> given = new LinkedHashMap<>();
        String refusal = null;
        SwappableNetwork refuser = null;
        for (Map.Entry<SwappableNetwork, CompletableFuture<T>> one : asked.entrySet()) {
            try {
                given.put(one.getKey(), one.getValue().join());
            } catch (CompletionException e) {
                log.debug("refused by {}", one.getKey().name(), e);
                if (refuser == null) {
                    refuser = one.getKey();
                    refusal = refuser.name() + ": " + Reason.of(e);
                }
            }
        }
        return new Answers<>(given, refusal, refuser);
    }

    private static void takeBack(SwappableNetwork network, Plugins before) {
        try {
            network.prepare(before).thenCompose(SwappableNetwork.Ready::take).join();
        } catch (CompletionException e) {
            log.error("{} can't go back to the services it had", network.name(), e.getCause());
        }
    }
}
