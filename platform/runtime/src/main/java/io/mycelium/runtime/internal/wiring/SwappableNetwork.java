package io.mycelium.runtime.internal.wiring;

import io.mycelium.api.observe.TideListener;
import io.mycelium.core.tide.Plugins;
import java.util.concurrent.CompletableFuture;

/** A running network, as the wiring sees it. */
public interface SwappableNetwork {
    String name();

    /**
     * Has the network see whether it can take other services over; what takes long is done off its tides. Completes
     * exceptionally if it can't; then it goes on with those it had.
     */
    CompletableFuture<Ready> prepare(Plugins plugins);

    void listen(TideListener listener);

    void forget(TideListener listener);

    /** A network that can take over what it was asked for. */
    interface Ready {
        /**
         * Has it do so at its next boundary, with no other preparation between. Completes exceptionally if something that
         * came up meanwhile is in the way; then the network goes on with the services it had.
         */
        CompletableFuture<SwapResult> take();
    }
}
