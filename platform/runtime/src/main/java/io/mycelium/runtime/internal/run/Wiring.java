package io.mycelium.runtime.internal.run;

import io.mycelium.runtime.internal.deploy.BundleDeployer;
import io.mycelium.runtime.internal.deploy.DeployFolder;
import io.mycelium.runtime.internal.deploy.Deployer;
import io.mycelium.runtime.internal.deploy.DrlInstaller;
import io.mycelium.runtime.internal.deploy.JarInstaller;
import io.mycelium.runtime.internal.deploy.PackExtender;
import io.mycelium.runtime.internal.deploy.Packs;
import io.mycelium.runtime.internal.report.Bundles;
import io.mycelium.runtime.internal.report.Console;
import io.mycelium.runtime.internal.wiring.Places;
import io.mycelium.runtime.internal.wiring.PluginTracker;
import io.mycelium.runtime.internal.wiring.Swaps;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.apache.felix.fileinstall.ArtifactInstaller;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;

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
    final Deployer deployer;
    final BundleDeployer jars;
    final Places places;
    private final Path deploy;
    final DeployFolder deployFolder;
    private final PluginTracker plugins;
    private final PackExtender extender;
    private final DrlInstaller drl;
    private final JarInstaller jar;
    private final List<ServiceRegistration<?>> installers = new ArrayList<>();
    private @Nullable DeployWatch watch;

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
        this.places = new Places(home == null ? Path.of("") : Path.of(home), deploy);
        this.plugins = new PluginTracker(context, swaps, deadlineMillis, places, console);
        this.deployer = Deployer.of(context, packs, plugins);
        this.drl = new DrlInstaller(deployer, console);
        this.jars = new BundleDeployer(context, packs, bundles, console::say, START_MILLIS);
        this.jar = new JarInstaller(jars, console);
        this.deploy = deploy;
        this.deployFolder = new DeployFolder(deploy, deployer, jars, plugins, console);
        this.extender = new PackExtender(context, packs, plugins, places, bundles, console);
    }

    void open() {
        plugins.open();
        extender.open();
    }

    /** From now on FileInstall brings what comes, changes and goes in the deploy folder. */
    void watchDeployFolder() {
        installers.add(context.registerService(ArtifactInstaller.class, drl, null));
        installers.add(context.registerService(ArtifactInstaller.class, jar, null));
        watch = DeployWatch.of(context, deploy);
    }

    /** Deploys what lies in the deploy folder, without waiting for FileInstall. What is wrong is said, not thrown. */
    void deployNow() {
        if (!Files.isDirectory(deploy)) {
            return;
        }
        try (Stream<Path> files = Files.list(deploy)) {
            for (Path file : files.sorted().toList()) {
                if (drl.canHandle(file.toFile())) {
                    drl.install(file.toFile());
                } else if (jar.canHandle(file.toFile())) {
                    jar.install(file.toFile());
                }
            }
        } catch (IOException e) {
            console.say("the deploy folder " + deploy + " can't be read: " + e.getMessage());
        }
    }

    @Override
    public void close() {
        if (watch != null) {
            watch.close();
        }
        installers.forEach(ServiceRegistration::unregister);
        jars.close();
        plugins.close();
        extender.close();
        swaps.close();
        bundles.close();
    }
}
