package io.mycelium.testkit.tide;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.Output;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.observe.TideReport;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.End;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.NetworkSettings;
import io.mycelium.core.tide.NetworkView;
import io.mycelium.core.tide.PatientTides;
import io.mycelium.core.tide.Plugins;
import io.mycelium.rules.DroolsBehaviour;
import io.mycelium.rules.PackCompiler;
import io.mycelium.rules.PackReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One hypha that behaves by a rule pack, in a network of its own: give it signals, run a tide, look at its state and at
 * what it emitted. The wall clock stands at 0, and the JVM's default language is none, as in a server. For one thread.
 */
public final class PackBench implements AutoCloseable {
    private static final String HYPHA = "tried";
    private static final String OUT = "out";
    private static final int PLENTY = 10_000;

    private final List<DroolsBehaviour> packs = new ArrayList<>();
    private final Blueprint blueprint;
    private final LastCheckpoint store = new LastCheckpoint();
    private final Map<String, Long> seen = new HashMap<>();
    private Network network;
    private PatientTides tides;

    /** @param peers the packs of other hyphae, by their names, which are those of their packs' species too */
    private PackBench(DroolsBehaviour pack, PlainMap state, List<String> others, Map<String, DroolsBehaviour> peers) {
        Locale.setDefault(Locale.ROOT); // as a server does
        packs.add(pack);
        List<Blueprint.Species> species = new ArrayList<>(List.of(species(HYPHA, pack, state)));
        List<Blueprint.HyphaGroup> hyphae =
                new ArrayList<>(List.of(new Blueprint.HyphaGroup(HYPHA, HYPHA, 0, PlainMap.EMPTY)));
        peers.forEach((name, its) -> {
            packs.add(its);
            species.add(species(name, its, PlainMap.EMPTY));
            hyphae.add(new Blueprint.HyphaGroup(name, name, 0, PlainMap.EMPTY));
        });
        blueprint = new Blueprint(
                "bench",
                1,
                new Blueprint.Tides(0, Blueprint.Tides.DEFAULT.burst(), Blueprint.Tides.DEFAULT.actDeadlineMillis()),
                1,
                new Blueprint.Checkpoints(0, 0, 1),
                Blueprint.Health.DEFAULT,
                PLENTY,
                species,
                hyphae,
                List.of(),
                bodies(others),
                List.of(socket("in", HYPHA), socket(HYPHA, OUT)),
                List.of());
        network = Network.begin(blueprint, plugins(), settings());
        tides = new PatientTides(network);
    }

    private Plugins plugins() {
        Map<String, Behaviour> behaviours = new HashMap<>();
        packs.forEach(each -> behaviours.put(each.pack().name(), each));
        return new Plugins(Map.of(), Map.of(), Map.of(), behaviours, store);
    }

    private static NetworkSettings settings() {
        Path nowhere = Path.of("");
        return NetworkSettings.of(nowhere, nowhere).withClock(() -> 0);
    }

    private static Blueprint.Species species(String name, DroolsBehaviour pack, PlainMap state) {
        return new Blueprint.Species(
                name, pack.pack().name(), state, Blueprint.DEFAULT_ENERGY, PLENTY, FullPolicy.REJECT, false, false);
    }

    private static List<Blueprint.BodyPlan> bodies(List<String> others) {
        List<Blueprint.BodyPlan> bodies = new ArrayList<>(List.of(body("in", Direction.IN), body(OUT, Direction.OUT)));
        others.forEach(name -> bodies.add(body(name, Direction.OUT)));
        return bodies;
    }

    private static Blueprint.BodyPlan body(String name, Direction direction) {
        return new Blueprint.BodyPlan(name, direction, "log", PlainMap.EMPTY, PLENTY);
    }

    private static Blueprint.SocketPlan socket(String from, String to) {
        return new Blueprint.SocketPlan(End.of(from), End.of(to), List.of(), PLENTY, FullPolicy.REJECT);
    }

    /**
     * @param drlOrFolder a {@code .drl} file, or a folder or jar with {@code pack.yaml}
     * @throws io.mycelium.rules.PackException with all that is wrong in the pack
     */
    public static PackBench of(Path drlOrFolder) {
        return of(drlOrFolder, Map.of());
    }

    /** @param state fields that differ from the state type's defaults */
    public static PackBench of(Path drlOrFolder, Map<String, ?> state) {
        return among(drlOrFolder, state);
    }

    /** @param others the names to which the pack sends: there is somebody of each, see {@link #sent} */
    public static PackBench among(Path drlOrFolder, Map<String, ?> state, String... others) {
        return new PackBench(compiled(drlOrFolder), PlainMap.of(state), List.of(others), Map.of());
    }

    /**
     * Lets hyphae of other packs stand beside it, to which it may send, and which it may ask: {@code
     * PackBench.beside(buyer, Map.of(), Map.of("shop", shop))}. They act in the same tides.
     *
     * @param peers their packs, by the names of the hyphae
     */
    public static PackBench beside(Path drlOrFolder, Map<String, ?> state, Map<String, Path> peers) {
        Map<String, DroolsBehaviour> others = new TreeMap<>();
        peers.forEach((name, pack) -> others.put(name, compiled(pack)));
        return new PackBench(compiled(drlOrFolder), PlainMap.of(state), List.of(), others);
    }

    private static DroolsBehaviour compiled(Path drlOrFolder) {
        return new PackCompiler().compile(PackReader.read(drlOrFolder)).orThrow();
    }

    /** Goes on as after a restart: with what a checkpoint holds, and rules marked {@code @recovery} in the next tide. */
    public PackBench recover() {
        network.checkpoint().join();
        tides.close();
        network.close();
        network = Network.resume(blueprint, plugins(), settings()).orElseThrow();
        tides = new PatientTides(network);
        return this;
    }

    /** A signal for the next tide. */
    public PackBench signal(String frequency, Map<String, ?> payload) {
        network.ingress("in").offer(frequency, PlainMap.of(payload), false, Signal.NO_DEADLINE);
        return this;
    }

    /** One tide: all signals given since the last one are sensed and acted upon. */
    public TideReport tide() {
        return tides.tide();
    }

    /** What was emitted since this was asked last, each as {@code frequency {field=value}}. What the last tide emitted is there too. */
    public List<String> emitted() {
        return sent(OUT);
    }

    /** The same for what was sent by name to one of the others. */
    public List<String> sent(String other) {
        tides.tide();
        long before = seen.getOrDefault(other, 0L);
        List<Output> outputs = network.outputs(other).after(before, PLENTY).outputs();
        seen.put(other, before + outputs.size());
        return outputs.stream()
                .map(output ->
                        output.signal().frequency() + " " + output.signal().payload())
                .toList();
    }

    public PlainMap state() {
        return detail().state();
    }

    private NetworkView.HyphaDetail detail() {
        return network.hypha(HYPHA).orElseThrow(() -> new IllegalStateException("the hypha has died"));
    }

    /** What went wrong, in the order in which it did. */
    public List<Dissonance> dissonances() {
        return network.dissonances(0, PLENTY);
    }

    @Override
    public void close() {
        tides.close();
        network.close();
        packs.forEach(DroolsBehaviour::close);
    }
}
