package io.mycelium.testkit.tide;

import io.mycelium.api.fruiting.Output;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.observe.TideReport;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.NetworkSettings;
import io.mycelium.core.tide.NetworkView;
import io.mycelium.core.tide.Plugins;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A network of a {@link NetworkPlan}, tide by tide: signals are given to its input bodies, and what its output bodies
 * deliver is kept, whatever their kinds. The wall clock stands at 0. For one thread.
 */
public final class NetworkBench implements AutoCloseable {
    private static final int ALL = Integer.MAX_VALUE;

    private final Network network;
    private final Map<String, Long> seen = new HashMap<>();

    NetworkBench(Blueprint blueprint, Plugins plugins) {
        Path nowhere = Path.of("");
        NetworkSettings settings =
                NetworkSettings.of(nowhere, nowhere).withClock(() -> 0).withWorkers(1);
        network = Network.begin(blueprint, plugins, settings);
    }

    /** A signal that comes in at a tide of its own, to a hypha or relay: for {@link NetworkPlan#begin(Map, List)}. */
    public static Blueprint.InputPlan input(long tide, String to, String frequency, Map<String, ?> payload) {
        return new Blueprint.InputPlan(tide, to, frequency, PlainMap.of(payload), false);
    }

    /** The same network, of which all bodies are logs, and which writes no checkpoints. */
    static Blueprint benched(Blueprint blueprint, List<Blueprint.InputPlan> inputs) {
        List<Blueprint.BodyPlan> logs = blueprint.bodies().stream()
                .map(body -> new Blueprint.BodyPlan(body.name(), body.direction(), "log", PlainMap.EMPTY, body.log()))
                .toList();
        return new Blueprint(
                blueprint.network(),
                blueprint.seed(),
                blueprint.tides(),
                blueprint.workers(),
                new Blueprint.Checkpoints(0, 0, 1),
                Blueprint.Health.DEFAULT,
                blueprint.queue(),
                blueprint.species(),
                blueprint.hyphae(),
                blueprint.relays(),
                logs,
                blueprint.sockets(),
                inputs,
                blueprint.limits(),
                blueprint.partitions());
    }

    /** One tide: what was given and wished for since the last one comes in. */
    public TideReport tide() {
        return network.tide();
    }

    /** So many tides. */
    public NetworkBench tides(int count) {
        for (int i = 0; i < count; i++) {
            network.tide();
        }
        return this;
    }

    /** The number of the last tide. */
    public long tideNumber() {
        return network.tideNumber();
    }

    /** A signal for the next tide, by an input body. */
    public NetworkBench signal(String body, String frequency, Map<String, ?> payload) {
        network.ingress(body).offer(frequency, PlainMap.of(payload), false, Signal.NO_DEADLINE);
        return this;
    }

    /** Kills a hypha at the end of the next tide, as an operator does. */
    public NetworkBench kill(String hypha) {
        network.operator().kill(hypha);
        return this;
    }

    /**
     * Lets nothing cross between sides of the network's groups, from the end of the next tide on, as an operator does.
     *
     * @param sides each the name of a group; those not named are a side together
     */
    public NetworkBench partition(String... sides) {
        network.operator().partition(Stream.of(sides).map(List::of).toList());
        return this;
    }

    /** Lets all groups reach each other again, from the end of the next tide on. */
    public NetworkBench heal() {
        network.operator().heal();
        return this;
    }

    /** The names of the living hyphae of a species, in the order of their birth. */
    public List<String> hyphae(String species) {
        return network.hyphae(0, ALL).stream()
                .filter(line -> line.species().equals(species))
                .map(NetworkView.HyphaLine::id)
                .toList();
    }

    /** @throws IllegalArgumentException if no hypha of that name lives */
    public PlainMap state(String hypha) {
        return detail(hypha).state();
    }

    /** How many signals are in the sockets into a hypha. */
    public long waiting(String hypha) {
        return detail(hypha).in().stream()
                .mapToLong(NetworkView.SocketLine::held)
                .sum();
    }

    /** How full the fullest of the sockets into a hypha is, 0 to 1. */
    public double fill(String hypha) {
        return detail(hypha).in().stream()
                .mapToDouble(socket -> (double) socket.held() / socket.capacity())
                .max()
                .orElse(0);
    }

    /** All that there is to see of a hypha. */
    public NetworkView.HyphaDetail detail(String hypha) {
        return network.hypha(hypha)
                .orElseThrow(() -> new IllegalArgumentException("no hypha '" + hypha + "' is alive"));
    }

    /** What an output body delivered since this was asked last, each as {@code frequency {field=value}}. */
    public List<String> outputs(String body) {
        long before = seen.getOrDefault(body, 0L);
        List<Output> outputs = network.outputs(body).after(before, ALL).outputs();
        if (!outputs.isEmpty()) {
            seen.put(body, outputs.get(outputs.size() - 1).number());
        }
        return outputs.stream()
                .map(output ->
                        output.signal().frequency() + " " + output.signal().payload())
                .toList();
    }

    /** What went wrong, in the order in which it did, as far as it is kept. */
    public List<Dissonance> dissonances() {
        return network.dissonances(0, ALL);
    }

    /** The counters, and how many hyphae there are. */
    public NetworkView.Status status() {
        return network.status();
    }

    /** Whether only the outside could go on. */
    public boolean quiet() {
        return network.ended();
    }

    /** The digest of the whole network. */
    public long digest() {
        return network.digest();
    }

    @Override
    public void close() {
        network.close();
    }
}
