package io.mycelium.runtime.internal.deploy;

import io.mycelium.runtime.DeploymentRefusedException;
import io.mycelium.runtime.Problem;
import io.mycelium.runtime.UnknownNameException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    public DeployFolder(Path folder, Deployer deployer, BundleDeployer jars) {
        this.folder = folder;
        this.deployer = deployer;
        this.jars = jars;
    }

    /** See {@link io.mycelium.runtime.Server#deploy}. */
    public List<String> deploy(String name, byte[] content) {
        List<String> lines = take(name, content);
        lines.forEach(log::info);
        return lines;
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
        List<String> lines = remove(name);
        lines.forEach(log::info);
        return lines;
    }

    private List<String> remove(String name) {
        Path file = find(name)
                .orElseThrow(() -> new UnknownNameException(
                        "nothing named " + name + " is deployed; the deploy folder holds " + contents()));
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be removed: " + e.getMessage(), e);
        }
        if (file.toString().endsWith(".drl")) {
            return deployer.remove(file).map(List::of).orElse(List.of("removed " + name + ", which was not in force"));
        }
        return jars.remove(file).map(List::of).orElse(List.of("removed " + name + ", which was not in force"));
    }

    private List<String> drl(Path file, Path aside, byte[] content) throws IOException {
        List<String> lines = deployer.put(file, content, Deployer.IN_DEPLOY_FOLDER);
        move(aside, file);
        return lines.isEmpty() ? List.of(file.getFileName() + " is in force already, nothing has changed") : lines;
    }

    private List<String> jar(Path file, Path aside) throws IOException {
        boolean known = jars.has(file);
        List<String> lines;
        try {
            lines = jars.put(file, aside);
        } catch (DeploymentRefusedException e) {
            if (!known) {
                jars.remove(file);
            }
            throw e;
        }
        move(aside, file);
        return lines.isEmpty() ? List.of(file.getFileName() + " is in force already, nothing has changed") : lines;
    }

    private Optional<Path> find(String name) {
        for (String candidate : List.of(name, name + ".drl", name + ".jar")) {
            if (NAME.matcher(candidate).matches() && Files.exists(folder.resolve(candidate))) {
                return Optional.of(folder.resolve(candidate));
            }
        }
        return deployer.fileOf(name).filter(file -> folder.equals(file.getParent()));
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
