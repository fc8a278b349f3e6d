package io.mycelium.runtime.internal.wiring;

import io.mycelium.api.observe.TideListener;
import io.mycelium.core.tide.Plugins;
import java.util.concurrent.CompletableFuture;

/** A running network, as the wiring sees it. */
public interface Tides {
    String name();

    /**
     * Has the network take over other services at its next boundary. Completes exceptionally if it can't; then it goes
     * on with those it had.
     */
    CompletableFuture<Taken> use(Plugins plugins);

    void listen(TideListener listener);

    void forget(TideListener listener);
}
