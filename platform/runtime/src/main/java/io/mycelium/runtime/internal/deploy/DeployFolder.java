package io.mycelium.runtime.internal.deploy;

import io.mycelium.runtime.DeploymentRefusedException;
import io.mycelium.runtime.Problem;
import io.mycelium.runtime.UnknownNameException;
import io.mycelium.runtime.internal.report.Console;
import io.mycelium.runtime.internal.wiring.Place;
import io.mycelium.runtime.internal.wiring.PluginTracker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The deploy folder, for those who deploy by the API rather than by hand: what they send is checked, brought into force
 * and kept in the folder, where FileInstall finds it in force already.
 */
public final class DeployFolder {
    private static final Logger log = LoggerFactory.getLogger(DeployFolder.class);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*\\.(drl|jar)");

    private final Path folder;
    private final Deployer deployer;
    private final BundleDeployer jars;
    private final PluginTracker plugins;
    private final Console console;

    public DeployFolder(Path folder, Deployer deployer, BundleDeployer jars, PluginTracker plugins, Console console) {
        this.folder = folder;
        this.deployer = deployer;
        this.jars = jars;
        this.plugins = plugins;
        this.console = console;
    }

    private void say(String line) {
        log.info(line);
        console.say(line);
    }

    /** See {@link io.mycelium.runtime.Server#deploy}. */
    public List<String> deploy(String name, byte[] content) {
        return take(name, content);
    }

    private List<String> take(String name, byte[] content) {
        if (!NAME.matcher(name).matches()) {
            throw refused(name, "a deployment is a file named *.drl or *.jar, of letters, digits, dots, dashes and _");
        }
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(folder);
            Path aside = Files.write(folder.resolve("." + name + ".new"), content);
            try {
                return name.endsWith(".drl") ? drl(file, aside, content) : jar(file, aside);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw refused(name, "it can't be written to " + folder + ": " + e.getMessage());
        }
    }

    /** See {@link io.mycelium.runtime.Server#undeploy}. */
    public List<String> undeploy(String name) {
        return remove(name);
    }

    private List<String> remove(String name) {
        Path file = find(name)
                .orElseThrow(() -> new UnknownNameException(
                        "nothing named " + name + " is deployed; the deploy folder holds " + contents()));
        try (PluginTracker.Notes notes = plugins.notes()) {
            Files.delete(file);
            Optional<String> line = file.toString().endsWith(".drl") ? deployer.remove(file) : jars.remove(file);
            line.ifPresent(this::say);
            List<String> lines = file.toString().endsWith(".jar") ? new ArrayList<>(notes.lines()) : new ArrayList<>();
            lines.add(line.orElse("removed " + name + ", which was not in force"));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be removed: " + e.getMessage(), e);
        }
    }

    private List<String> drl(Path file, Path aside, byte[] content) throws IOException {
        List<String> lines = deployer.put(file, content, Place.DEPLOY_FOLDER);
        move(aside, file);
        lines.forEach(this::say);
        return lines.isEmpty() ? List.of(file.getFileName() + " is in force already, nothing has changed") : lines;
    }

    private List<String> jar(Path file, Path aside) throws IOException {
        boolean known = jars.has(file);
        try (PluginTracker.Notes notes = plugins.notes()) {
            List<String> ofBundles = jars.put(file, aside);
            move(aside, file);
            ofBundles.forEach(this::say);
            List<String> lines = new ArrayList<>(notes.lines());
            lines.addAll(ofBundles);
            return lines.isEmpty() ? List.of(file.getFileName() + " is in force already, nothing has changed") : lines;
        } catch (DeploymentRefusedException e) {
            if (!known) {
                jars.remove(file);
            }
            throw e;
        }
    }

    private Optional<Path> find(String name) {
        for (String candidate : List.of(name, name + ".drl", name + ".jar")) {
            if (NAME.matcher(candidate).matches() && Files.exists(folder.resolve(candidate))) {
                return Optional.of(folder.resolve(candidate));
            }
        }
        return deployer.fileOf(name, folder);
    }

    private String contents() {
        try (var files = Files.list(folder)) {
            List<String> names = files.map(f -> f.getFileName().toString())
                    .filter(n -> NAME.matcher(n).matches())
                    .sorted()
                    .toList();
            return names.isEmpty() ? "nothing" : String.join(", ", names);
        } catch (IOException e) {
            return "nothing that could be read";
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static DeploymentRefusedException refused(String file, String message) {
        return new DeploymentRefusedException(List.of(Problem.error(file, message)));
    }
}
