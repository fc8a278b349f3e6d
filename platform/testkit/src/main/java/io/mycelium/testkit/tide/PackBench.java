package io.mycelium.testkit.tide;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.Output;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.observe.TideReport;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.End;
import io.mycelium.core.blueprint.FullPolicy;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.NetworkSettings;
import io.mycelium.core.tide.NetworkView;
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

/**
 * One hypha that behaves by a rule pack, in a network of its own: give it signals, run a tide, look at its state and at
 * what it emitted. The wall clock stands at 0, and the JVM's default language is none, as in a server. For one thread.
 */
public final class PackBench implements AutoCloseable {
    private static final String HYPHA = "tried";
    private static final String OUT = "out";
    private static final int PLENTY = 10_000;

    private final DroolsBehaviour pack;
    private final Network network;
    private final Map<String, Long> seen = new HashMap<>();

    private PackBench(DroolsBehaviour pack, PlainMap state, List<String> others) {
        Locale.setDefault(Locale.ROOT); // as a server does
        this.pack = pack;
        Blueprint blueprint = new Blueprint(
                "bench",
                1,
                new Blueprint.Tides(0, Blueprint.Tides.DEFAULT.burst(), Blueprint.Tides.DEFAULT.actDeadlineMillis()),
                1,
                new Blueprint.Checkpoints(0, 0, 1),
                Blueprint.Health.DEFAULT,
                PLENTY,
                List.of(new Blueprint.Species(
                        HYPHA,
                        pack.pack().name(),
                        state,
                        Blueprint.DEFAULT_ENERGY,
                        PLENTY,
                        FullPolicy.REJECT,
                        false,
                        false)),
                List.of(new Blueprint.HyphaGroup(HYPHA, HYPHA, 0, PlainMap.EMPTY)),
                List.of(),
                bodies(others),
                List.of(socket("in", HYPHA), socket(HYPHA, OUT)),
                List.of());
        Path nowhere = Path.of("");
        network = Network.begin(
                blueprint,
                new Plugins(Map.of(), Map.of(), Map.of(), Map.of(pack.pack().name(), pack), null),
                NetworkSettings.of(nowhere, nowhere).withClock(() -> 0));
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
        DroolsBehaviour pack =
                new PackCompiler().compile(PackReader.read(drlOrFolder)).orThrow();
        return new PackBench(pack, PlainMap.of(state), List.of(others));
    }

    /** A signal for the next tide. */
    public PackBench signal(String frequency, Map<String, ?> payload) {
        network.ingress("in").offer(frequency, PlainMap.of(payload), false, Signal.NO_DEADLINE);
        return this;
    }

    /** One tide: all signals given since the last one are sensed and acted upon. */
    public TideReport tide() {
        return network.tide();
    }

    /** What was emitted since this was asked last, each as {@code frequency {field=value}}. What the last tide emitted is there too. */
    public List<String> emitted() {
        return sent(OUT);
    }

    /** The same for what was sent by name to one of the others. */
    public List<String> sent(String other) {
        network.tide();
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
        network.close();
        pack.close();
    }
}
