package io.mycelium.runtime.internal.run;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.blueprint.BlueprintChanges;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.NetworkException;
import io.mycelium.core.tide.NetworkSettings;
import io.mycelium.core.tide.Plugins;
import io.mycelium.core.tide.Resumption;
import io.mycelium.core.trace.TraceSink;
import io.mycelium.runtime.internal.report.Console;
import io.mycelium.runtime.internal.report.Counted;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Begins a network, or lets it go on from its newest sound checkpoint, and says which. */
final class NetworkStarter {
    private static final Logger log = LoggerFactory.getLogger(NetworkStarter.class);

    private final Options options;
    private final DataFolder data;
    private final long pluginDeadlineMillis;
    private final @Nullable TraceSink trace;
    private final Console console;

    NetworkStarter(
            Options options, DataFolder data, long pluginDeadlineMillis, @Nullable TraceSink trace, Console console) {
        this.options = options;
        this.data = data;
        this.pluginDeadlineMillis = pluginDeadlineMillis;
        this.trace = trace;
        this.console = console;
    }

    /** The network at its first boundary. Throws {@link StartException}. */
    Network begin(Plan plan, Plugins plugins) {
        String name = plan.blueprint().network();
        plan.places().borrowed().forEach(value -> log.info("{}: {}", name, value.text()));
        if (options.fresh()) {
            data.moveAside(name).ifPresent(aside -> say(name + ": the old data is now in " + aside));
        }
        NetworkSettings settings = settings(plan, data.network(name));
        try {
            Optional<Network> resumed = Network.resume(plan.blueprint(), plugins, settings);
            if (resumed.isPresent()) {
                sayWhereFrom(plan, resumed.get());
                return resumed.get();
            }
            Network network = Network.begin(plan.blueprint(), plugins, settings);
            say("began " + name + ": " + size(plan.blueprint()));
            return network;
        } catch (NetworkException.BlueprintChanged e) {
            throw new StartException(plan(plan, e.changes()));
        } catch (NetworkException e) {
            throw new StartException(plan.file() + ": error: " + e.getMessage());
        }
    }

    /** What would have to be done to the network, line by line, as it can't be done at a start. */
    private static String plan(Plan plan, BlueprintChanges changes) {
        List<String> lines = new ArrayList<>();
        lines.add(plan.file() + ": error: the blueprint is not the one that network "
                + plan.blueprint().network() + " was begun with:");
        for (BlueprintChanges.Change change : changes.others()) {
            lines.add("    " + plan.at(change.place()) + ": " + change.text() + plan.source(change.place()));
        }
        if (!changes.settings().isEmpty()) {
            lines.add("    (taken as they are: " + text(plan, changes.settings()) + ")");
        }
        lines.add(
                "    The checkpoint wins: put these back, or begin anew with --fresh, which moves the old data aside");
        return String.join(System.lineSeparator(), lines);
    }

    private static String text(Plan plan, List<BlueprintChanges.Change> settings) {
        return settings.stream()
                .map(change -> change.text() + plan.source(change.place()))
                .collect(Collectors.joining("; "));
    }

    private NetworkSettings settings(Plan plan, Path folder) {
        return NetworkSettings.of(plan.folder(), folder)
                .withWorkers(options.workers())
                .withIncarnation(data.incarnation())
                .withAcceptLoss(options.acceptLoss())
                .withPluginDeadlineMillis(pluginDeadlineMillis)
                .withMemory(new MemoryLevel())
                .withTrace(trace);
    }

    private void sayWhereFrom(Plan plan, Network network) {
        long tide = network.tideNumber();
        network.dissonances(0, Integer.MAX_VALUE).stream()
                .filter(d -> d.kind() == Dissonance.Kind.CHECKPOINT && d.tide() == tide)
                .forEach(d -> log.warn("{}: {}", network.name(), d.message()));
        String when = network.checkpoints().stream()
                .filter(checkpoint -> checkpoint.tide() == tide)
                .mapToLong(CheckpointInfo::writtenAt)
                .mapToObj(at -> ", written " + ago(System.currentTimeMillis() - at) + " ago")
                .findFirst()
                .orElse("");
        say("resumed " + network.name() + " from checkpoint of tide " + tide + when);
        network.resumption().ifPresent(resumption -> sayWhatIsOtherwise(plan, resumption));
    }

    private void sayWhatIsOtherwise(Plan plan, Resumption resumption) {
        String network = plan.blueprint().network();
        if (!resumption.settings().isEmpty()) {
            say(network + ": as the blueprint says now: " + text(plan, resumption.settings()));
        }
        resumption
                .packs()
                .forEach(change -> say(network + ": pack " + change.now().pack().name()
                        + " has changed since the checkpoint: "
                        + change.before().id().version() + " -> "
                        + change.now().pack().version() + "; " + Counted.of(change.hyphae(), "hypha", "hyphae")
                        + " of species '"
                        + String.join("', '", change.species()) + "' migrated"));
        resumption
                .merging()
                .forEach(change -> say(network + ": pack " + change.now().pack().name()
                        + ", which merges the copies of species '"
                        + String.join("', '", change.species()) + "', has changed since the checkpoint: "
                        + change.before().id().version() + " -> "
                        + change.now().pack().version()));
    }

    /** {@code 12 s}, {@code 3 min}, {@code 5 h}, {@code 2 d}. */
    static String ago(long millis) {
        Duration time = Duration.ofMillis(Math.max(0, millis));
        if (time.toMinutes() < 1) {
            return time.toSeconds() + " s";
        }
        if (time.toHours() < 1) {
            return time.toMinutes() + " min";
        }
        return time.toDays() < 2 ? time.toHours() + " h" : time.toDays() + " d";
    }

    private static String size(Blueprint blueprint) {
        long hyphae = blueprint.hyphae().stream()
                .mapToLong(group -> Math.max(1, group.count()))
                .sum();
        return Counted.of(hyphae, "hypha", "hyphae") + ", "
                + Counted.of(blueprint.relays().size(), "relay", "relays") + ", "
                + Counted.of(blueprint.bodies().size(), "body", "bodies");
    }

    private void say(String line) {
        log.info(line);
        console.say(line);
    }
}
