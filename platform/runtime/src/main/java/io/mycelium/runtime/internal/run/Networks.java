package io.mycelium.runtime.internal.run;

import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.NetworkView.Status;
import io.mycelium.runtime.UnknownNameException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** The networks of this server. Thread-safe. */
final class Networks {
    private final List<RunningNetwork> all = new CopyOnWriteArrayList<>();

    void add(RunningNetwork network) {
        all.add(network);
    }

    List<RunningNetwork> all() {
        return all;
    }

    List<String> names() {
        return all.stream().map(RunningNetwork::name).toList();
    }

    RunningNetwork named(String name) {
        return all.stream()
                .filter(network -> network.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownNameException("there is no network " + name
                        + " here; this server carries " + (all.isEmpty() ? "none yet" : String.join(", ", names()))));
    }

    List<CompletableFuture<Status>> ask() {
        return all.stream().map(network -> network.atBoundary(Network::status)).toList();
    }

    /** Completes when the tides of all are over; exceptionally if one of them has failed. */
    CompletableFuture<Void> ended() {
        List<CompletableFuture<Void>> ends = new ArrayList<>();
        all.forEach(network -> ends.add(network.ended()));
        return CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new));
    }

    /** Finishes each, in turn. Says whether all went well. */
    boolean finish() {
        boolean well = true;
        for (RunningNetwork network : all) {
            well &= network.finish();
        }
        return well;
    }
}
