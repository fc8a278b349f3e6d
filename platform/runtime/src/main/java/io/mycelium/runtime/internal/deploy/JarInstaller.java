package io.mycelium.runtime.internal.deploy;

import io.mycelium.runtime.DeploymentRefusedException;
import io.mycelium.runtime.internal.report.Console;
import java.io.File;
import java.nio.file.Path;
import org.apache.felix.fileinstall.ArtifactInstaller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * FileInstall's way to us for each {@code .jar} of the deploy folder. It comes before FileInstall's own, which starts
 * bundles on the one thread that watches, and takes a second bundle of one name and version for an update of the first,
 * wherever that came from.
 */
public final class JarInstaller implements ArtifactInstaller {
    private static final Logger log = LoggerFactory.getLogger(JarInstaller.class);

    private final BundleDeployer deployer;
    private final Console console;

    public JarInstaller(BundleDeployer deployer, Console console) {
        this.deployer = deployer;
        this.console = console;
    }

    @Override
    public boolean canHandle(File artifact) {
        return artifact.getName().endsWith(".jar") && !artifact.getName().startsWith(".");
    }

    @Override
    public void install(File artifact) {
        Path file = path(artifact);
        try {
            deployer.put(file, file).forEach(this::say);
        } catch (DeploymentRefusedException e) {
            say(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public void update(File artifact) {
        install(artifact);
    }

    /** One that is there again was replaced by renaming. */
    @Override
    public void uninstall(File artifact) {
        if (artifact.isFile()) {
            install(artifact);
            return;
        }
        deployer.remove(path(artifact)).ifPresent(this::say);
    }

    private void say(String line) {
        log.info(line);
        console.say(line);
    }

    private static Path path(File artifact) {
        return artifact.toPath().toAbsolutePath().normalize();
    }
}
