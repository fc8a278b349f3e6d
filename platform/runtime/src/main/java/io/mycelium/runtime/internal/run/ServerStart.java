package io.mycelium.runtime.internal.run;

import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.blueprint.Kinds;
import io.mycelium.core.tide.Kept;
import io.mycelium.core.tide.MergedFields;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.Plugins;
import io.mycelium.core.tide.Tidekeeper;
import io.mycelium.core.trace.TraceSink;
import io.mycelium.runtime.DeploymentRefusedException;
import io.mycelium.runtime.internal.wiring.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From blueprint files to networks at their first boundary: reads them, deploys their packs, waits for what they name,
 * reads them again with the settings checked by their plugins, begins or resumes each.
 */
final class ServerStart {
    private static final Logger log = LoggerFactory.getLogger(ServerStart.class);

    private final Options options;
    private final Supplier<Settings> settings;
    private final Wiring wiring;
    private final DataFolder data;

    ServerStart(Options options, Supplier<Settings> settings, Wiring wiring, DataFolder data) {
        this.options = options;
        this.settings = settings;
        this.wiring = wiring;
        this.data = data;
    }

    /** A network, and the services that it was begun with. */
    record Opened(RunningNetwork network, Plugins begunWith) {}

    /** Throws {@link StartException} with all that is wrong. */
    List<Opened> open() throws InterruptedException {
        List<Plan> plans = Plans.read(options.blueprints(), Kinds.ANY);
        deployPacks(plans);
        // what lies in the deploy folders goes before the packs beside the blueprint, from the first tide on
        wiring.deployFolder.takeAll();
        if (Thread.interrupted()) {
            throw new InterruptedException("stopped while starting");
        }
        awaitServices(plans);
        List<Plan> checked = Plans.read(options.blueprints(), Kinds.of(wiring.swaps.plugins()));
        checkMerged(checked);
        TraceSink trace = Traces.of(options.trace(), wiring.stdout);
        NetworkStarter beginning =
                new NetworkStarter(options, data, settings.get().plugin_deadline_millis(), trace, wiring.console);
        List<Opened> opened = new ArrayList<>();
        try {
            for (Plan plan : checked) {
                Plugins plugins = wiring.swaps.plugins(plan.blueprint().network());
                Network network = beginning.begin(plan, plugins);
                opened.add(new Opened(new RunningNetwork(network, pace(plan)), plugins));
            }
        } catch (RuntimeException e) {
            opened.forEach(one -> one.network().abandon());
            throw e;
        }
        return opened;
    }

    private void checkMerged(List<Plan> plans) {
        List<String> wrong = new ArrayList<>();
        for (Plan plan : plans) {
            Plugins plugins = wiring.swaps.plugins(plan.blueprint().network());
            MergedFields.of(plan.blueprint(), plugins.packs(), plugins.merges())
                    .forEach(unfit -> wrong.add(plan.error(unfit.way(), unfit.message())));
        }
        if (!wrong.isEmpty()) {
            throw new StartException(String.join(System.lineSeparator(), wrong));
        }
    }

    private Tidekeeper.Pace pace(Plan plan) {
        return options.maxSpeed()
                ? new Tidekeeper.Pace(0, options.tides(), true)
                : new Tidekeeper.Pace(plan.blueprint().tides().periodMillis(), options.tides(), false);
    }

    /** The packs that lie beside the blueprints: each for the networks that it lies beside, and no other. */
    private void deployPacks(List<Plan> plans) {
        Map<Path, Set<String>> files = new LinkedHashMap<>();
        plans.forEach(plan -> plan.packs()
                .forEach(file -> files.computeIfAbsent(file, f -> new LinkedHashSet<>())
                        .add(plan.blueprint().network())));
        List<String> problems = new ArrayList<>();
        files.forEach((file, networks) -> {
            try {
                if (file.toString().endsWith(".drl")) {
                    wiring.deployer
                            .put(file, Files.readAllBytes(file), Place.beside(networks))
                            .forEach(log::info);
                } else {
                    wiring.places.beside(file, networks);
                    wiring.jars.put(file, file).forEach(log::info);
                }
            } catch (DeploymentRefusedException e) {
                problems.add(e.getMessage());
            } catch (IOException e) {
                problems.add(file + ": error: it can't be read as a rule pack: " + e.getMessage());
            }
        });
        if (!problems.isEmpty()) {
            throw new StartException(String.join(System.lineSeparator(), problems));
        }
    }

    private void awaitServices(List<Plan> plans) throws InterruptedException {
        // while bundles start, however long that takes: a slow machine is no reason to give up
        while (!missing(plans).isEmpty() && wiring.context.getBundle(0).getState() == Bundle.STARTING) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
        keptPacks(plans);
        List<String> missing = StartTimeout.ofServer(settings.get().start_patience_seconds())
                .await(() -> missing(plans), wiring.swaps::changes);
        if (missing.isEmpty()) {
            return;
        }
        List<String> lines = withPlaces(plans, missing);
        wiring.bundles
                .inactive()
                .forEach(line -> lines.add("bundle " + line.name() + " is not active: " + line.reason()));
        throw new StartException(String.join(System.lineSeparator(), lines));
    }

    /**
     * A pack that no file and no bundle offers is served from the network's newest checkpoint, which keeps its source. It
     * ranks below all others: whoever offers one later is heard.
     */
    private void keptPacks(List<Plan> plans) {
        for (Plan plan : plans) {
            String network = plan.blueprint().network();
            Plugins plugins = wiring.swaps.plugins(network);
            CheckpointStore store = plugins.store();
            Set<String> missing = MissingServices.packs(plan.blueprint(), plugins);
            if (store == null || missing.isEmpty() || options.fresh()) {
                continue;
            }
            try {
                Network.kept(store, data.network(network)).stream()
                        .flatMap(kept -> kept.packs().stream())
                        .filter(pack -> missing.remove(pack.id().name()))
                        .forEach(pack -> serve(network, pack));
            } catch (IOException e) {
                log.warn("the checkpoints of {} can't be looked at for its packs: {}", network, e.getMessage());
            }
        }
    }

    private void serve(String network, Kept.Pack pack) {
        String what = network + ": pack " + pack.id().name() + " has no file any more, ";
        try {
            wiring.deployer.restore(pack.id(), pack.sources(), Place.kept(network));
            say(what + "and version " + pack.id().version() + " is served as the checkpoint keeps it");
        } catch (DeploymentRefusedException e) {
            say(what + "and what the checkpoint keeps of it can't be served:" + System.lineSeparator()
                    + e.getMessage());
        }
    }

    private void say(String line) {
        log.info(line);
        wiring.console.say(line);
    }

    /** The reader of blueprints knows the places of unknown kinds in the files; it knows of no packs and stores. */
    private List<String> withPlaces(List<Plan> plans, List<String> missing) {
        List<String> lines = new ArrayList<>();
        try {
            Plans.read(options.blueprints(), Kinds.of(wiring.swaps.plugins()));
            lines.addAll(missing);
        } catch (StartException e) {
            lines.add(String.valueOf(e.getMessage()));
            plans.forEach(plan -> lines.addAll(MissingServices.packsAndStore(
                    plan, wiring.swaps.plugins(plan.blueprint().network()))));
        }
        return lines;
    }

    private List<String> missing(List<Plan> plans) {
        return plans.stream()
                .flatMap(plan -> MissingServices.of(
                        plan, wiring.swaps.plugins(plan.blueprint().network()))
                        .stream())
                .toList();
    }
}
