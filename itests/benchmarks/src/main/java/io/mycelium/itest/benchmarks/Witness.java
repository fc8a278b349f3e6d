package io.mycelium.itest.benchmarks;

import io.mycelium.api.relay.Relay;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.blueprint.BlueprintReader;
import io.mycelium.blueprint.Kinds;
import io.mycelium.blueprint.Problem;
import io.mycelium.blueprint.Reading;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.NetworkSettings;
import io.mycelium.core.tide.NetworkView;
import io.mycelium.core.tide.Plugins;
import io.mycelium.core.tide.Tidekeeper;
import io.mycelium.health.standard.StandardHealthPolicy;
import io.mycelium.relay.aggregate.AggregateRelay;
import io.mycelium.relay.bykey.ByKeyRelay;
import io.mycelium.relay.delay.DelayRelay;
import io.mycelium.relay.fanout.FanoutRelay;
import io.mycelium.rules.DroolsBehaviour;
import io.mycelium.rules.PackCompiler;
import io.mycelium.rules.PackReader;
import io.mycelium.storage.mapdb.MapDbCheckpointStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The package's example {@code witness}, running beside what is soaked, with checkpoints of its own: its checkers look that
 * nothing that its tellers say is lost, doubled or disordered.
 */
final class Witness implements AutoCloseable {
    private static final long PERIOD_MILLIS = 50;

    private final TreeMap<String, DroolsBehaviour> packs = new TreeMap<>();
    private final Network network;
    private final Tidekeeper keeper;

    /** @param folder of its own */
    Witness(Path folder) {
        Path example = PackagedServer.home().resolve("examples/witness/blueprint.yaml");
        Reading reading = new BlueprintReader(Kinds.ANY, Map.of()).read(example);
        if (!(reading instanceof Reading.Sound sound)) {
            throw new AssertionError(
                    reading.problems().stream().map(Problem::text).toList());
        }
        for (Path file : sound.packs()) {
            DroolsBehaviour pack =
                    new PackCompiler().compile(PackReader.read(file)).orThrow();
            packs.put(pack.pack().name(), pack);
        }
        Map<String, Relay> relays = Stream.of(
                        new FanoutRelay(), new AggregateRelay(), new ByKeyRelay(), new DelayRelay())
                .collect(Collectors.toMap(Relay::kind, Function.identity()));
        Map<String, Behaviour> behaviours = new TreeMap<>(packs);
        Plugins plugins = new Plugins(
                relays,
                Map.of("standard", new StandardHealthPolicy()),
                Map.of(),
                behaviours,
                new MapDbCheckpointStore());
        network = Network.begin(
                logging(sound.blueprint()), plugins, NetworkSettings.of(sound.folder(), folder.resolve("data")));
        keeper = new Tidekeeper(network, new Tidekeeper.Pace(PERIOD_MILLIS, 0, false));
        keeper.start();
    }

    /** Its bodies are read and written by nobody here. */
    private static Blueprint logging(Blueprint as) {
        List<Blueprint.BodyPlan> logs = as.bodies().stream()
                .map(body -> new Blueprint.BodyPlan(body.name(), body.direction(), "log", PlainMap.EMPTY, body.log()))
                .toList();
        return new Blueprint(
                as.network(),
                as.seed(),
                as.tides(),
                as.workers(),
                as.checkpoint(),
                as.health(),
                as.queue(),
                as.species(),
                as.hyphae(),
                as.relays(),
                logs,
                as.sockets(),
                as.inputs(),
                as.limits(),
                as.partitions());
    }

    /** Lets it come to rest. Throws if it has found anything, or if not all that was told was heard of. */
    void check() throws Exception {
        network.ingress("orders").offer("rest", PlainMap.EMPTY, false, Signal.NO_DEADLINE);
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!keeper.atBoundary(n -> n.status().quiet()).get() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(PERIOD_MILLIS);
        }
        PlainMap ledger = state("ledger");
        Check.that(ledger.integer("faults", -1) == 0, "the witness: %s", ledger);
        PlainMap told = (PlainMap) Objects.requireNonNull(ledger.get("told"));
        PlainMap heard = (PlainMap) Objects.requireNonNull(ledger.get("heard"));
        Check.that(!heard.isEmpty(), "the witness has heard nothing: %s", ledger);
        heard.forEach((checker, notes) -> Check.that(
                Objects.equals(notes, told.get(checker.substring(checker.lastIndexOf(' ') + 1))),
                "%s in %s",
                checker,
                ledger));
        NetworkView.Counters counters =
                keeper.atBoundary(n -> n.status().counters()).get();
        Check.that(counters.conserved(), "conservation: %s", counters);
        Check.same(state("teller_3").integer("missed", -1), counters.dissonant(), "rejected notes");
        Check.that(List.of().equals(keeper.atBoundary(n -> n.status().faults()).get()), "faults of the witness");
    }

    private PlainMap state(String hypha) throws Exception {
        return keeper.atBoundary(n -> n.hypha(hypha).orElseThrow().state()).get();
    }

    @Override
    public void close() {
        keeper.close();
        network.close();
        packs.values().forEach(DroolsBehaviour::close);
    }
}
