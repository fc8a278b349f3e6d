package io.mycelium.runtime.internal.wiring;

import io.mycelium.api.observe.TideListener;
import io.mycelium.core.tide.Plugins;
import io.mycelium.runtime.PluginLine;
import io.mycelium.runtime.internal.report.Reason;
import io.mycelium.runtime.internal.wiring.Offered.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private final List<Tides> networks = new ArrayList<>();
    private volatile Offers offers = Offers.NONE;
    private final AtomicLong changes = new AtomicLong();

    public CompletableFuture<Outcome> add(Offered offered) {
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

    public CompletableFuture<Outcome> remove(Offered offered) {
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
            offers = offers.withStore(kind);
            return apply(offers.plugins());
        });
    }

    /** From now on a network takes part. It was begun with the services that {@link #plugins} gave. */
    public CompletableFuture<Outcome> join(Tides network, Plugins begunWith) {
        return serially(() -> {
            networks.add(network);
            offers.listeners().forEach(network::listen);
            return offers.plugins().equals(begunWith) ? Outcome.Swapped.NOTHING : apply(offers.plugins());
        });
    }

    /** The network takes part no more: changes that come after this do not reach it. */
    public void leave(Tides network) {
        thread.execute(() -> networks.remove(network));
    }

    /** The services in force. */
    public Plugins plugins() {
        return offers.plugins();
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

    private Outcome change(Offers wanted, Offered cause) {
        Offers before = offers;
        Offers next = wanted;
        while (true) {
            if (next.plugins().equals(before.plugins())) {
                offers = next;
                return Outcome.Swapped.NOTHING;
            }
            Outcome outcome = apply(next.plugins());
            if (!(outcome instanceof Outcome.Refused refused)) {
                offers = next;
                return outcome;
            }
            Optional<Offered> culprit = next.rivalInForce(cause);
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

    /**
     * All networks take these over, each at its own next boundary; or none does. None begins before all have said that
     * they can, as what a version has dropped of a state does not come back with the one before.
     */
    private Outcome apply(Plugins next) {
        Plugins before = offers.plugins();
        Answers<Tides.Ready> ready = ask(networks, network -> network.prepare(next));
        if (ready.refusal != null) {
            return new Outcome.Refused(ready.refusal);
        }
        Answers<Taken> taken = ask(
                networks,
                network -> Objects.requireNonNull(ready.given.get(network)).take());
        if (taken.refusal != null) {
            taken.given.keySet().forEach(network -> takeBack(network, before));
            return new Outcome.Refused(taken.refusal);
        }
        Outcome.Swapped swapped = Outcome.Swapped.NOTHING;
        for (Taken one : taken.given.values()) {
            swapped = swapped.plus(one);
        }
        return swapped;
    }

    /** What the networks said, and why the first of those that did not want to did not. */
    private record Answers<T>(Map<Tides, T> given, @Nullable String refusal) {}

    /** All are asked before the first is waited for. */
    private static <T> Answers<T> ask(List<Tides> networks, Function<Tides, CompletableFuture<T>> question) {
        Map<Tides, CompletableFuture<T>> asked = new LinkedHashMap<>();
        networks.forEach(network -> asked.put(network, question.apply(network)));
        Map<Tides, T> given = new LinkedHashMap<>();
        String refusal = null;
        for (Map.Entry<Tides, CompletableFuture<T>> one : asked.entrySet()) {
            try {
                given.put(one.getKey(), one.getValue().join());
            } catch (CompletionException e) {
                refusal = refusal != null ? refusal : one.getKey().name() + ": " + Reason.of(e);
                log.debug("refused by {}", one.getKey().name(), e);
            }
        }
        return new Answers<>(given, refusal);
    }

    private static void takeBack(Tides network, Plugins before) {
        try {
            network.prepare(before).thenCompose(Tides.Ready::take).join();
        } catch (CompletionException e) {
            log.error("{} can't go back to the services it had", network.name(), e.getCause());
        }
    }
}
