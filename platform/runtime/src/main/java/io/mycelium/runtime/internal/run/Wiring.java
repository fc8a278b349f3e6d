package io.mycelium.runtime.internal.run;

import io.mycelium.runtime.Journal;
import io.mycelium.runtime.internal.deploy.AtWork;
import io.mycelium.runtime.internal.deploy.BundleDeployer;
import io.mycelium.runtime.internal.deploy.DeployFolder;
import io.mycelium.runtime.internal.deploy.Deployer;
import io.mycelium.runtime.internal.deploy.PackExtender;
import io.mycelium.runtime.internal.deploy.Packs;
import io.mycelium.runtime.internal.deploy.Probation;
import io.mycelium.runtime.internal.report.Bundles;
import io.mycelium.runtime.internal.report.Console;
import io.mycelium.runtime.internal.wiring.FileLocations;
import io.mycelium.runtime.internal.wiring.PluginTracker;
import io.mycelium.runtime.internal.wiring.Swaps;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.LongSupplier;
import org.osgi.framework.BundleContext;

/** The parts between the container and the networks, put together: what sees services, packs and bundles come and go. */
final class Wiring implements AutoCloseable {
    /** How long a bundle of the deploy folder may take for its start until it is left behind. */
    private static final long START_MILLIS = 10_000;

    final BundleContext context;
    final Console console;
    final PrintStream stdout;
    final Bundles bundles;
    final Packs packs;
    final Swaps swaps = new Swaps();
    final Journal journal = new Journal(System::currentTimeMillis);
    final Deployer deployer;
    final BundleDeployer jars;
    final FileLocations places;
    final AtWork deploying;
    final DeployFolder deployFolder;
    private final PluginTracker plugins;
    private final PackExtender extender;
    /** What is handed in while it ends is not done. */
    private final ScheduledExecutorService later = new ScheduledThreadPoolExecutor(
            2,
            run -> {
                Thread made = new Thread(run, "mycelium-deploy");
                made.setDaemon(true);
                return made;
            },
            new ThreadPoolExecutor.DiscardPolicy());

    /**
     * @param stdout for a trace or the result of a verb; all else is said on the console
     * @param options for the folders
     */
    Wiring(
            BundleContext context,
            Packs packs,
            Console console,
            PrintStream stdout,
            Options options,
            LongSupplier deadlineMillis) {
        this.context = context;
        this.console = console;
        this.stdout = stdout;
        this.packs = packs;
        console.listen((kind, line) -> journal.add(null, -1, kind, "server", line));
        this.bundles = new Bundles(context);
        String home = context.getProperty("mycelium.home");
        this.places =
                new FileLocations(home == null ? Path.of("") : Path.of(home), options.deploy(), options.deployed());
        this.plugins = new PluginTracker(context, swaps, deadlineMillis, places, console);
        this.deployer = Deployer.of(context, packs, plugins);
        this.jars = new BundleDeployer(context, packs, bundles, console::say, START_MILLIS);
        this.deploying = new AtWork(later, System::nanoTime, console::say);
        this.deployFolder = new DeployFolder(
                options.deploy(),
                options.deployed(),
                deployer,
                jars,
                plugins,
                console,
                deploying,
                new Probation(options.data().resolve("deploying"), Probation.bootOfThisMachine()));
        this.extender = new PackExtender(context, packs, plugins, places, bundles, console);
    }

    void open() {
        plugins.open();
        extender.open();
    }

    /** From now on what comes, changes and goes in the deploy folders is taken. */
    void watchDeployFolder() {
        DeployWatch.start(later, deployFolder);
    }

    @Override
    public void close() {
        later.shutdownNow();
        jars.close();
        plugins.close();
        extender.close();
        swaps.close();
        bundles.close();
    }
}
