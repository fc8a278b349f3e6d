package io.mycelium.runtime.internal.run;

import io.mycelium.runtime.internal.deploy.DeployFolder;
import io.mycelium.runtime.internal.deploy.Deployer;
import io.mycelium.runtime.internal.deploy.DrlInstaller;
import io.mycelium.runtime.internal.deploy.PackExtender;
import io.mycelium.runtime.internal.deploy.Packs;
import io.mycelium.runtime.internal.report.Bundles;
import io.mycelium.runtime.internal.report.Console;
import io.mycelium.runtime.internal.wiring.Places;
import io.mycelium.runtime.internal.wiring.PluginTracker;
import io.mycelium.runtime.internal.wiring.Swaps;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.function.LongSupplier;
import org.apache.felix.fileinstall.ArtifactInstaller;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

/** The parts between the container and the networks, put together: what sees services, packs and bundles come and go. */
final class Wiring implements AutoCloseable {
    final BundleContext context;
    final Console console;
    final PrintStream stdout;
    final Bundles bundles;
    final Packs packs;
    final Swaps swaps = new Swaps();
    final Deployer deployer;
    final DeployFolder deployFolder;
    private final PluginTracker plugins;
    private final PackExtender extender;
    private final DrlInstaller drl;
    private @Nullable ServiceRegistration<ArtifactInstaller> installer;

    /** @param stdout for a trace or the result of a verb; all else is said on the console */
    Wiring(
            BundleContext context,
            Packs packs,
            Console console,
            PrintStream stdout,
            Path deploy,
            LongSupplier deadlineMillis) {
        this.context = context;
        this.console = console;
        this.stdout = stdout;
        this.packs = packs;
        this.bundles = new Bundles(context);
        String home = context.getProperty("mycelium.home");
        Places places = new Places(home == null ? Path.of("") : Path.of(home), deploy);
        this.plugins = new PluginTracker(context, swaps, deadlineMillis, places, console);
        this.deployer = Deployer.of(context, packs, plugins);
        this.drl = new DrlInstaller(deployer, console);
        this.deployFolder = new DeployFolder(deploy, deployer, packs, context, bundles, plugins, places, console);
        this.extender = new PackExtender(context, packs, plugins, bundles, console);
    }

    void open() {
        plugins.open();
        extender.open();
        deployFolder.open();
    }

    /** From now on FileInstall brings what lies in the deploy folder. */
    void watchDeployFolder() {
        installer = context.registerService(ArtifactInstaller.class, drl, null);
    }

    /** Deploys a file of the deploy folder without waiting for FileInstall. What is wrong is said, not thrown. */
    void deployNow(Path file) {
        drl.install(file.toFile());
    }

    @Override
    public void close() {
        if (installer != null) {
            installer.unregister();
        }
        deployFolder.close();
        plugins.close();
        extender.close();
        swaps.close();
        bundles.close();
    }
}
