package io.mycelium.runtime.internal.deploy;

import io.mycelium.runtime.BundleLine;
import io.mycelium.runtime.DeploymentRefusedException;
import io.mycelium.runtime.Problem;
import io.mycelium.runtime.UnknownNameException;
import io.mycelium.runtime.internal.report.Bundles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The deploy folder, for those who deploy by the API rather than by hand: what they send is checked, brought into force
 * and kept in the folder, where FileInstall finds it in force already ({@code .drl}) or installs it ({@code .jar}).
 */
public final class DeployFolder {
    private static final Logger log = LoggerFactory.getLogger(DeployFolder.class);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*\\.(drl|jar)");
    private static final long BUNDLE_SECONDS = 15;

    private final Path folder;
    private final Deployer deployer;
    private final Packs packs;
    private final BundleContext context;
    private final Bundles bundles;

    public DeployFolder(Path folder, Deployer deployer, Packs packs, BundleContext context, Bundles bundles) {
        this.folder = folder;
        this.deployer = deployer;
        this.packs = packs;
        this.context = context;
        this.bundles = bundles;
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
        boolean gone = await(() -> bundleOf(file) == null ? Boolean.TRUE : null) != null;
        return List.of("undeployed " + file.getFileName() + (gone ? "" : ": its bundle is still being stopped"));
    }

    private List<String> drl(Path file, Path aside, byte[] content) throws IOException {
        List<String> lines = deployer.put(file, content, Deployer.IN_DEPLOY_FOLDER);
        move(aside, file);
        return lines.isEmpty() ? List.of(file.getFileName() + " is in force already, nothing has changed") : lines;
    }

    private List<String> jar(Path file, Path aside) throws IOException {
        if (isPack(aside)) {
            Packs.Compiled compiled = packs.jar(aside);
            if (compiled instanceof Packs.Broken broken) {
                throw new DeploymentRefusedException(broken.problems());
            }
            Packs.close(((Packs.Ready) compiled).behaviour());
        }
        Bundle before = bundleOf(file);
        long modified = before == null ? 0 : before.getLastModified();
        move(aside, file);
        BundleLine line = await(() -> {
            Bundle bundle = bundleOf(file);
            if (bundle == null || bundle.getLastModified() <= modified) {
                return null;
            }
            boolean settled = (bundle.getState() & (Bundle.STARTING | Bundle.STOPPING)) == 0;
            return settled ? bundles.line(bundle) : null;
        });
        if (line == null) {
            throw refused(
                    file.getFileName().toString(),
                    "the container has not taken it up within " + BUNDLE_SECONDS + " s; the log says why");
        }
        List<String> lines = new ArrayList<>();
        lines.add("deployed " + file.getFileName() + ": bundle " + line.name() + " " + line.version() + " is "
                + line.state());
        if (line.reason() != null) {
            throw refused(
                    file.getFileName().toString(),
                    "the bundle " + line.name() + " is in the folder, but " + line.reason());
        }
        return lines;
    }

    private static boolean isPack(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.getManifest() != null
                    && file.getManifest().getMainAttributes().getValue(PackExtender.HEADER) != null;
        } catch (IOException e) {
            throw refused(jar.getFileName().toString(), "it is not a jar file: " + e.getMessage());
        }
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

    private @Nullable Bundle bundleOf(Path file) {
        String location = file.toFile().toURI().toString(); // as FileInstall names it
        return Arrays.stream(context.getBundles())
                .filter(b -> b.getLocation().equals(location))
                .findFirst()
                .orElse(null);
    }

    private static <T> @Nullable T await(Supplier<@Nullable T> look) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(BUNDLE_SECONDS);
        T seen = look.get();
        while (seen == null && System.nanoTime() < end) {
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return null;
            }
            seen = look.get();
        }
        return seen;
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static DeploymentRefusedException refused(String file, String message) {
        return new DeploymentRefusedException(List.of(Problem.error(file, message)));
    }
}
