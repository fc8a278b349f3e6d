package io.mycelium.core.tide;

import io.mycelium.api.observe.TideReport;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.gate.TideInputs;
import io.mycelium.core.gate.Wish;
import io.mycelium.core.graph.State;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a simulation may do with a network that only the room of tides may else. */
public final class Stage {
    private Stage() {}

    public static State state(Network network) {
        return network.state;
    }

    /** Counts a tide in which nobody would be awake. */
    public static void pass(Network network) {
        network.idleTide();
    }

    public static CompletableFuture<Operator.Outcome> ask(Network network, Wish wish) {
        return network.operator().ask(wish);
    }

    public static void forceWidth(Network network, int width) {
        network.forceWidth(width);
    }

    public static void record(Network network, Consumer<TideInputs> sink) {
        network.record(sink);
    }

    public static Network replay(Blueprint blueprint, Plugins plugins, NetworkSettings settings) {
        return Network.replay(blueprint, plugins, settings);
    }

    public static Network replayResumed(
            Blueprint blueprint, Plugins plugins, NetworkSettings settings, CheckpointStore store) {
        return Network.replayResumed(blueprint, plugins, settings, store);
    }

    /** @param between what happened before the tide is over, and it begins */
    public static TideReport replay(
            Network network, TideInputs inputs, Function<PlainMap, Plugins> services, Runnable between) {
        inputs.before().forEach(before -> network.happen(before, services));
        between.run();
        return network.tide(
                new TideInputs(
                        inputs.tide(),
                        inputs.clock(),
                        inputs.memory(),
                        List.of(),
                        inputs.offered(),
                        inputs.fed(),
                        inputs.delivered(),
                        inputs.faults(),
                        inputs.abandoned(),
                        inputs.wishes()),
                services);
    }

    /** Lets so much of the ACT deadline pass, as its own thread sees it. */
    public static void lookAtDeadline(Network network) {
        network.actDeadline().look();
    }

    /** Whether a checkpoint is being written. */
    public static boolean writes(Network network) {
        return network.checkpointer().writing();
    }

    /** Waits until none is. */
    public static void awaitWritten(Network network) {
        network.checkpointer().await();
    }

    /** A hash of all that a network is, and not of how it became that. */
    public static long hash(Network network) {
        return network.digest.ofNow();
    }

    /** Lines for all that a network shows of itself when asked. */
    public static List<String> shown(Network network) {
        List<String> lines = new ArrayList<>();
        for (NetworkView.HyphaLine h : network.hyphae(0, 10_000)) {
            NetworkView.HyphaDetail detail = network.hypha(h.id()).orElseThrow();
            lines.add(h + " " + detail.state() + " " + detail.in() + detail.out() + detail.wakesAt());
        }
        network.relays().forEach(r -> lines.add(r.toString()));
        network.bodies().forEach(b -> lines.add(b.toString()));
        network.packs().forEach(p -> lines.add(p.toString()));
        NetworkView.Status s = network.status();
        lines.add(s.tide() + " " + s.hyphae() + " " + s.sockets() + " " + s.counters() + " " + s.births() + " "
                + s.deaths());
        return lines;
    }

    /** Another version of a pack, whose states have a field more; of version 0, none at all fit. */
    public static Behaviour version(Behaviour pack, int number) {
        return number == 1
                ? pack
                : new Versioned(pack, String.valueOf(number), fields -> {
                    if (number == 0) {
                        throw new IllegalStateException("nothing fits this version");
                    }
                    return fields.plus("edition", number);
                });
    }
}
