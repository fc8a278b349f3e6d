package io.mycelium.itest.benchmarks;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.relay.Relay;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.End;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.NetworkSettings;
import io.mycelium.core.tide.NetworkView;
import io.mycelium.core.tide.Plugins;
import io.mycelium.health.standard.StandardHealthPolicy;
import io.mycelium.relay.aggregate.AggregateRelay;
import io.mycelium.relay.bykey.ByKeyRelay;
import io.mycelium.relay.fanout.FanoutRelay;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Networks put together in a few lines, of the parts that a server has: the shipped relays and health policy, the default settings. */
final class Networks {
    /** A step may begin a million others. */
    private static final Blueprint.StepLimits MUCH =
            new Blueprint.StepLimits(10_000_000, 10_000_000, Blueprint.StepLimits.DEFAULT.bytes());

    private final List<Blueprint.Species> species = new ArrayList<>();
    private final List<Blueprint.HyphaGroup> hyphae = new ArrayList<>();
    private final List<Blueprint.RelayPlan> relays = new ArrayList<>();
    private final List<Blueprint.BodyPlan> bodies = new ArrayList<>();
    private final List<Blueprint.SocketPlan> sockets = new ArrayList<>();
    private final List<Blueprint.InputPlan> inputs = new ArrayList<>();
    private final Map<String, Behaviour> packs = new HashMap<>();
    private Blueprint.Checkpoints checkpoints = Blueprint.Checkpoints.DEFAULT;
    private NetworkSettings settings = NetworkSettings.of(Path.of("."), Path.of("data"));
    private @Nullable CheckpointStore store;

    Networks species(String name, Behaviour behaviour) {
        return species(name, behaviour, PlainMap.EMPTY);
    }

    Networks species(String name, Behaviour behaviour, PlainMap state) {
        packs.put(behaviour.pack().name(), behaviour);
        species.add(new Blueprint.Species(
                name,
                behaviour.pack().name(),
                state,
                Blueprint.DEFAULT_ENERGY,
                Blueprint.DEFAULT_CAPACITY,
                FullPolicy.THROTTLE,
                false,
                false,
                MUCH,
                Blueprint.Wake.NO_WINDOWS));
        return this;
    }

    /** {@code name_1} to {@code name_count}; with 0, one of this very name. */
    Networks hyphae(String name, String ofSpecies, int count) {
        return hyphae(name, ofSpecies, count, PlainMap.EMPTY);
    }

    Networks hyphae(String name, String ofSpecies, int count, PlainMap state) {
        hyphae.add(new Blueprint.HyphaGroup(name, ofSpecies, count, state));
        return this;
    }

    Networks relay(String name, String kind, PlainMap with) {
        relays.add(new Blueprint.RelayPlan(name, kind, with));
        return this;
    }

    Networks input(String name) {
        bodies.add(new Blueprint.BodyPlan(name, Direction.IN, "log", PlainMap.EMPTY, 1));
        return this;
    }

    Networks output(String name) {
        bodies.add(new Blueprint.BodyPlan(name, Direction.OUT, "log", PlainMap.EMPTY, 1_000));
        return this;
    }

    Networks socket(String from, String to, String... carries) {
        sockets.add(new Blueprint.SocketPlan(End.of(from), End.of(to), List.of(carries), 0, null));
        return this;
    }

    /** A ring of hyphae {@code name_(1 + k * step)}, as many as said. */
    Networks ring(String name, int count, int step) {
        for (int i = 0; i < count; i++) {
            socket(name + "_" + (1 + i * step), name + "_" + (1 + (i + 1) % count * step));
        }
        return this;
    }

    Networks at(long tide, String to, String frequency, PlainMap payload) {
        inputs.add(new Blueprint.InputPlan(tide, to, frequency, payload, false));
        return this;
    }

    Networks checkpoints(long everyTides, CheckpointStore in, Path data) {
        checkpoints = new Blueprint.Checkpoints(everyTides, 0, 3);
        store = in;
        settings = NetworkSettings.of(Path.of("."), data);
        return this;
    }

    Networks workers(int count) {
        settings = settings.withWorkers(count);
        return this;
    }

    Networks digestEveryTide(boolean every) {
        settings = every ? settings.withDigestEveryTide() : settings;
        return this;
    }

    Network begin() {
        return Network.begin(blueprint(), plugins(), settings);
    }

    Network resume() {
        return Network.resume(blueprint(), plugins(), settings)
                .orElseThrow(() -> new IllegalStateException("there is no sound checkpoint"));
    }

    private Blueprint blueprint() {
        return new Blueprint(
                "benchmark",
                7,
                new Blueprint.Tides(0, Blueprint.Tides.DEFAULT.burst(), Blueprint.Tides.DEFAULT.actDeadlineMillis()),
                0,
                checkpoints,
                Blueprint.Health.DEFAULT,
                Blueprint.DEFAULT_QUEUE,
                species,
                hyphae,
                relays,
                bodies,
                sockets,
                inputs);
    }

    private Plugins plugins() {
        Map<String, Relay> shipped = Stream.of(new FanoutRelay(), new AggregateRelay(), new ByKeyRelay())
                .collect(Collectors.toMap(Relay::kind, Function.identity()));
        return new Plugins(shipped, Map.of("standard", new StandardHealthPolicy()), Map.of(), packs, store);
    }

    /** The counters, after a look at the law that they must keep and at what went wrong. */
    static NetworkView.Counters counters(Network network) {
        NetworkView.Counters counters = network.status().counters();
        Check.that(counters.conserved(), "conservation: %s", counters);
        Check.that(
                counters.dissonant() == 0,
                "dissonances: %s",
                counters.dissonant() == 0 ? "" : network.dissonances(0, 3));
        return counters;
    }
}
