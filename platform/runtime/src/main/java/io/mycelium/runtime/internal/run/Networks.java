package io.mycelium.runtime.internal.run;

import io.mycelium.runtime.NetworkStatus;
import io.mycelium.runtime.Stopped;
import io.mycelium.runtime.UnknownNameException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

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

    /** How each is, without waiting for any. */
    List<NetworkStatus> statuses() {
        return all.stream().map(RunningNetwork::status).toList();
    }

    /** Completes when the tides of all are over; exceptionally if one of them has failed. */
    CompletableFuture<Void> ended() {
        List<CompletableFuture<Void>> ends = new ArrayList<>();
        all.forEach(network -> ends.add(network.ended()));
        return CompletableFuture.allOf(ends.toArray(CompletableFuture[]::new));
    }

    /** Finishes all at the same time, so that none has to wait for the tide or the checkpoint of another. */
    Stopped finish() {
        Executor threads = work -> new Thread(work, "mycelium-finish").start();
        List<CompletableFuture<RunningNetwork.Finish>> finishing = all.stream()
                .map(network -> CompletableFuture.supplyAsync(network::finish, threads))
                .toList();
        List<RunningNetwork.Finish> finished =
                finishing.stream().map(CompletableFuture::join).toList();
        return new Stopped(
                finished.stream().allMatch(RunningNetwork.Finish::well),
                finished.stream().map(RunningNetwork.Finish::line).toList());
    }
}
