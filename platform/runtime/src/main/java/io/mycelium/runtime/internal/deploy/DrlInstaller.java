package io.mycelium.runtime.internal.deploy;

import io.mycelium.runtime.DeploymentRefusedException;
import io.mycelium.runtime.internal.report.Console;
import io.mycelium.runtime.internal.wiring.Place;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.felix.fileinstall.ArtifactInstaller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * FileInstall's way to us: it watches the deploy folder and calls this, on its own thread, for each {@code .drl} that
 * comes, changes or goes. What is wrong is said to people and thrown to nobody: FileInstall calls again when the file
 * changes.
 */
public final class DrlInstaller implements ArtifactInstaller {
    private static final Logger log = LoggerFactory.getLogger(DrlInstaller.class);

    private final Deployer deployer;
    private final Console console;

    public DrlInstaller(Deployer deployer, Console console) {
        this.deployer = deployer;
        this.console = console;
    }

    @Override
    public boolean canHandle(File artifact) {
        return isPack(artifact.toPath());
    }

    /** What begins with a dot is an editor's, or a file on its way into the folder. */
    public static boolean isPack(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".drl") && !name.startsWith(".");
    }

    @Override
    public void install(File artifact) {
        put(artifact);
    }

    @Override
    public void update(File artifact) {
        put(artifact);
    }

    /** An editor that saves by renaming takes a file away for a moment: one that is there again has changed. */
    @Override
    public void uninstall(File artifact) {
        if (artifact.isFile()) {
            put(artifact);
        } else {
            deployer.remove(path(artifact)).ifPresent(this::say);
        }
    }

    private void put(File artifact) {
        Path file = path(artifact);
        try {
            byte[] text = Files.readAllBytes(file);
            if (text.length == 0) { // whoever saves by emptying it first is not done yet
                log.info("{} is empty; what was in force before stays in force until something is in it", file);
                return;
            }
            deployer.put(file, text, Place.DEPLOY_FOLDER).forEach(this::say);
        } catch (DeploymentRefusedException e) {
            say(e.getMessage() + "\n" + file.getFileName()
                    + " is not deployed; what was in force before stays in force");
        } catch (IOException e) {
            say(file + ": error: it can't be read: " + e.getMessage());
        }
    }

    private void say(String line) {
        log.info(line);
        console.say(line);
    }

    private static Path path(File artifact) {
        return artifact.toPath().toAbsolutePath().normalize();
    }
}
