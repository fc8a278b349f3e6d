package io.mycelium.core.tide;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.health.HealthPolicy;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.End;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.blueprint.Life;
import io.mycelium.core.blueprint.Partitions;
import io.mycelium.core.blueprint.Replicated;
import io.mycelium.core.blueprint.Shape;
import io.mycelium.core.blueprint.Supervise;
import io.mycelium.core.graph.State;
import io.mycelium.testkit.health.LambdaPolicy;
import io.mycelium.testkit.merge.ReferenceMerges;
import io.mycelium.testkit.network.ReferenceRelays;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Networks put together in a few lines, for tests of the core. */
public final class TestNetworks {
    static final NetworkSettings SETTINGS =
            NetworkSettings.of(Path.of("."), Path.of("data")).withClock(() -> 0).withPluginDeadlineMillis(0);

    public final List<Blueprint.Species> species = new ArrayList<>();
    final List<Blueprint.HyphaGroup> hyphae = new ArrayList<>();
    final List<Blueprint.RelayPlan> relays = new ArrayList<>();
    final List<Blueprint.BodyPlan> bodies = new ArrayList<>();
    final List<Blueprint.SocketPlan> sockets = new ArrayList<>();
    final List<Blueprint.InputPlan> inputs = new ArrayList<>();
    final Map<String, Behaviour> packs = new HashMap<>();
    final Map<String, FruitingBody> bodyKinds = new HashMap<>();
    final List<Partitions.Group> groups = new ArrayList<>();
    final List<Partitions.Drill> drills = new ArrayList<>();
    Map<String, MergePolicy> merges = ReferenceMerges.all();
    HealthPolicy policy = LambdaPolicy.good();
    /** The body that is told of those who are not well. */
    String alerts;

    CheckpointStore store;
    long seed = 7;
    long every;
    long seconds;
    int queue = 1000;
    int workers = 1;
    long actDeadlineMillis = Blueprint.Tides.DEFAULT.actDeadlineMillis();
    Blueprint.Limits limits = Blueprint.Limits.DEFAULT;

    public TestNetworks species(String name, Behaviour behaviour) {
        return species(name, behaviour, 100, 16, FullPolicy.THROTTLE);
    }

    public TestNetworks species(String name, Behaviour behaviour, int energy, int capacity, FullPolicy full) {
        packs.put(behaviour.pack().name(), behaviour);
        species.add(new Blueprint.Species(
                name, behaviour.pack().name(), PlainMap.EMPTY, energy, capacity, full, false, false));
        return this;
    }

    /** How the lives of a species, which is there already, end or go on. */
    TestNetworks life(String name, Life life) {
        species.replaceAll(s -> s.name().equals(name)
                ? new Blueprint.Species(
                        s.name(),
                        s.pack(),
                        s.state(),
                        s.energy(),
                        s.capacity(),
                        s.full(),
                        s.together(),
                        s.critical(),
                        s.limits(),
                        s.wake(),
                        life)
                : s);
        return this;
    }

    /** A group of these names and patterns. */
    TestNetworks group(String name, String... members) {
        groups.add(new Partitions.Group(name, List.of(members)));
        return this;
    }

    /** A species, which is there already, has a copy of each of its hyphae in each group. */
    TestNetworks replicated(String name, String merge) {
        return life(name, new Life(Supervise.NONE, null, 0, new Replicated(merge, PlainMap.EMPTY)));
    }

    /** A socket that leads elsewhere once its far end is dead. */
    TestNetworks socketElse(String from, String to, String otherwise, String... carries) {
        socket(from, to, carries);
        sockets.add(sockets.remove(sockets.size() - 1).otherwise(otherwise));
        return this;
    }

    public TestNetworks hypha(String name, String ofSpecies) {
        return hyphae(name, ofSpecies, 0);
    }

    TestNetworks hyphae(String name, String ofSpecies, int count) {
        hyphae.add(new Blueprint.HyphaGroup(name, ofSpecies, count, PlainMap.EMPTY));
        return this;
    }

    public TestNetworks relay(String name, String kind, PlainMap settings) {
        relays.add(new Blueprint.RelayPlan(name, kind, settings));
        return this;
    }

    public TestNetworks output(String name) {
        bodies.add(new Blueprint.BodyPlan(name, Direction.OUT, "log", PlainMap.EMPTY, 1000));
        return this;
    }

    public TestNetworks input(String name) {
        bodies.add(new Blueprint.BodyPlan(name, Direction.IN, "log", PlainMap.EMPTY, 1));
        return this;
    }

    /** A body that is not served by the core itself. */
    public TestNetworks body(String name, Direction direction, String kind) {
        bodies.add(new Blueprint.BodyPlan(name, direction, kind, PlainMap.EMPTY, 1000));
        return this;
    }

    public TestNetworks socket(String from, String to, String... carries) {
        return socket(from, to, 0, null, carries);
    }

    public TestNetworks socket(String from, String to, int capacity, FullPolicy full, String... carries) {
        sockets.add(new Blueprint.SocketPlan(End.of(from), End.of(to), List.of(carries), capacity, full));
        return this;
    }

    /** Sockets among the hyphae of a pattern. */
    TestNetworks shape(Shape shape, String pattern) {
        sockets.add(new Blueprint.SocketPlan(End.of(pattern), End.of(pattern), List.of(), 0, null, shape));
        return this;
    }

    public TestNetworks at(long tide, String to, String frequency, PlainMap payload) {
        inputs.add(new Blueprint.InputPlan(tide, to, frequency, payload, false));
        return this;
    }

    public Blueprint blueprint() {
        return new Blueprint(
                "test",
                seed,
                new Blueprint.Tides(0, Blueprint.Tides.DEFAULT.burst(), actDeadlineMillis),
                workers,
                new Blueprint.Checkpoints(every, seconds, 3),
                new Blueprint.Health("standard", PlainMap.EMPTY, alerts),
                queue,
                species,
                hyphae,
                relays,
                bodies,
                sockets,
                inputs,
                limits,
                new Partitions(groups, drills));
    }

    /** What tests of other rooms look into. */
    public static State state(Network network) {
        return network.state;
    }

    Plugins plugins() {
        return new Plugins(ReferenceRelays.all(), Map.of("standard", policy), bodyKinds, packs, store)
                .withMerges(merges);
    }

    public Network begin() {
        return begin(SETTINGS.withDigestEveryTide());
    }

    public Network begin(NetworkSettings settings) {
        return Network.begin(blueprint(), plugins(), settings);
    }
}
