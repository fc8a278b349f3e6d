package io.mycelium.testkit.tide;

import io.mycelium.api.relay.Relay;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.blueprint.BlueprintReader;
import io.mycelium.blueprint.Kinds;
import io.mycelium.blueprint.Problem;
import io.mycelium.blueprint.Reading;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.tide.Plugins;
import io.mycelium.rules.DroolsBehaviour;
import io.mycelium.rules.PackCompiler;
import io.mycelium.rules.PackReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A blueprint file, its packs, compiled once, and the relays that it asks for: from it as many networks begin as a test
 * likes, each a {@link NetworkBench}. The packs beside the file, or listed in it, need not be named. For one thread.
 */
public final class NetworkPlan implements AutoCloseable {
    private final Path blueprint;
    private final Map<String, DroolsBehaviour> packs = new LinkedHashMap<>();
    private final Map<String, Relay> relays = new TreeMap<>();
    private UnaryOperator<Behaviour> wrapping = UnaryOperator.identity();

    private NetworkPlan(Path blueprint) {
        this.blueprint = blueprint;
    }

    /**
     * @param blueprint a file; what it says of kinds of relays and bodies is not looked at
     * @throws IllegalArgumentException with all that is wrong in it
     * @throws io.mycelium.rules.PackException with all that is wrong in a pack
     */
    public static NetworkPlan of(Path blueprint) {
        Locale.setDefault(Locale.ROOT); // as a server does
        NetworkPlan plan = new NetworkPlan(blueprint);
        plan.read(new TreeMap<>(System.getenv())).packs().forEach(plan::compile);
        return plan;
    }

    /** Another pack that it names: a {@code .drl} file, or a folder or jar with {@code pack.yaml}. */
    public NetworkPlan with(Path drlOrFolder) {
        compile(drlOrFolder);
        return this;
    }

    /** The relay of a kind that it names. */
    public NetworkPlan with(Relay relay) {
        relays.put(relay.kind(), relay);
        return this;
    }

    /** Lets all packs be served by something around them, such as one that loses signals. */
    public NetworkPlan wrapped(UnaryOperator<Behaviour> around) {
        wrapping = around;
        return this;
    }

    private void compile(Path drlOrFolder) {
        DroolsBehaviour pack =
                new PackCompiler().compile(PackReader.read(drlOrFolder)).orThrow();
        packs.put(pack.pack().name(), pack);
    }

    /** A network at tide 0. */
    public NetworkBench begin() {
        return begin(Map.of());
    }

    /** @param environment what {@code ${env:NAME}} stands for in the blueprint, beside the environment of this process */
    public NetworkBench begin(Map<String, String> environment) {
        Blueprint read = blueprint(environment);
        return begin(read, read.inputs());
    }

    /**
     * @param inputs what comes in, in place of the {@code inputs:} of the file
     * @see NetworkBench#input
     */
    public NetworkBench begin(Map<String, String> environment, List<Blueprint.InputPlan> inputs) {
        return begin(blueprint(environment), inputs);
    }

    private NetworkBench begin(Blueprint read, List<Blueprint.InputPlan> inputs) {
        Map<String, Behaviour> behaviours = new TreeMap<>();
        packs.forEach((name, pack) -> behaviours.put(name, wrapping.apply(pack)));
        return new NetworkBench(
                NetworkBench.benched(read, inputs),
                new Plugins(relays, Map.of(), Map.of(), behaviours, new LastCheckpoint()));
    }

    private Blueprint blueprint(Map<String, String> environment) {
        Map<String, String> all = new TreeMap<>(System.getenv());
        all.putAll(environment);
        return read(all).blueprint();
    }

    private Reading.Sound read(Map<String, String> environment) {
        Reading reading = new BlueprintReader(Kinds.ANY, environment).read(blueprint);
        if (reading instanceof Reading.Sound sound) {
            return sound;
        }
        List<Problem> problems = reading.problems();
        throw new IllegalArgumentException(problems.stream().map(Problem::text).collect(Collectors.joining("\n")));
    }

    @Override
    public void close() {
        packs.values().forEach(DroolsBehaviour::close);
    }
}
