package io.mycelium.runtime.internal.wiring;

import io.mycelium.api.observe.TideListener;
import io.mycelium.core.tide.Plugins;
import io.mycelium.core.tide.SwapRefusedException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** A network whose boundaries are taken by hand, or at once. */
final class FakeNetwork implements SwappableNetwork {
    final List<Plugins> used = new CopyOnWriteArrayList<>();
    final List<TideListener> listeners = new CopyOnWriteArrayList<>();
    private final String name;
    private final Predicate<Plugins> takes;
    private volatile boolean late;
    private volatile CompletableFuture<Void> boundary = CompletableFuture.completedFuture(null);

    FakeNetwork(String name) {
        this(name, plugins -> true);
    }

    FakeNetwork(String name, Predicate<Plugins> takes) {
        this.name = name;
        this.takes = takes;
    }

    void holdBoundary() {
        boundary = new CompletableFuture<>();
    }

    void passBoundary() {
        boundary.complete(null);
    }

    @Override
    public String name() {
        return name;
    }

    /** Refuses at the boundary only, as if the state had been made after the check. */
    FakeNetwork refusingLate() {
        late = true;
        return this;
    }

    @Override
    public CompletableFuture<Ready> prepare(Plugins plugins) {
        boolean refuses = !takes.test(plugins);
        if (refuses && !late) {
            return CompletableFuture.failedFuture(refusal());
        }
        return CompletableFuture.completedFuture(() -> boundary.thenApply(now -> {
            if (refuses) {
                throw refusal();
            }
            used.add(plugins);
            return new SwapResult(List.of(name + " took over"), 1000);
        }));
    }

    private static SwapRefusedException refusal() {
        return new SwapRefusedException("hypha a has a state that can't be carried over");
    }

    @Override
    public void listen(TideListener listener) {
        listeners.add(listener);
    }

    @Override
    public void forget(TideListener listener) {
        listeners.remove(listener);
    }
}
