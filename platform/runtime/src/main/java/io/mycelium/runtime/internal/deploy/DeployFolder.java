package io.mycelium.runtime.internal.deploy;

import io.mycelium.runtime.BundleLine;
import io.mycelium.runtime.DeploymentRefusedException;
import io.mycelium.runtime.Problem;
import io.mycelium.runtime.UnknownNameException;
import io.mycelium.runtime.internal.report.Bundles;
import io.mycelium.runtime.internal.report.Console;
import io.mycelium.runtime.internal.wiring.Places;
import io.mycelium.runtime.internal.wiring.PluginTracker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.BundleListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The deploy folder, for those who deploy by the API rather than by hand: what they send is checked, brought into force
 * and kept in the folder, where FileInstall finds it in force already ({@code .drl}) or installs it ({@code .jar}).
 */
public final class DeployFolder implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DeployFolder.class);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*\\.(drl|jar)");
    private static final long BUNDLE_SECONDS = 15;

    private final Path folder;
    private final Deployer deployer;
    private final Packs packs;
    private final BundleContext context;
    private final Bundles bundles;
    private final PluginTracker plugins;
    private final Places places;
    private final Console console;
    private final Map<String, Long> told = new ConcurrentHashMap<>();
    private final BundleListener listener = this::heard;

    public DeployFolder(
            Path folder,
            Deployer deployer,
            Packs packs,
            BundleContext context,
            Bundles bundles,
            PluginTracker plugins,
            Places places,
            Console console) {
        this.folder = folder;
        this.deployer = deployer;
        this.packs = packs;
        this.context = context;
        this.bundles = bundles;
        this.plugins = plugins;
        this.places = places;
        this.console = console;
    }

    /** From now on it is said which bundles come and go in the folder, by whosever hand. */
    public void open() {
        context.addBundleListener(listener);
    }

    @Override
    public void close() {
        context.removeBundleListener(listener);
    }

    private void heard(BundleEvent event) {
        Bundle bundle = event.getBundle();
        if (!places.isDeployed(bundle)) {
            return;
        }
        // one that starts again because another one has changed is no news
        boolean other = !Long.valueOf(bundle.getLastModified()).equals(told.get(bundle.getLocation()));
        if (event.getType() == BundleEvent.STARTED && other) {
            told.put(bundle.getLocation(), bundle.getLastModified());
            say(deployed(bundle, "active"));
        } else if (event.getType() == BundleEvent.UNINSTALLED) {
            told.remove(bundle.getLocation());
            say(undeployed(bundle));
        }
    }

    private static String deployed(Bundle bundle, String state) {
        return "deployed " + file(bundle) + ": bundle " + bundle.getSymbolicName() + " " + bundle.getVersion() + " is "
                + state;
    }

    private static String undeployed(Bundle bundle) {
        return "undeployed " + file(bundle) + ": bundle " + bundle.getSymbolicName() + " " + bundle.getVersion()
                + " is gone";
    }

    private static String file(Bundle bundle) {
        String location = bundle.getLocation();
        return location.substring(location.lastIndexOf('/') + 1);
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
        Bundle bundle = bundleOf(file);
        try (PluginTracker.Notes notes = plugins.notes()) {
            Files.delete(file);
            if (file.toString().endsWith(".drl")) {
                List<String> lines = deployer.remove(file)
                        .map(List::of)
                        .orElse(List.of("removed " + name + ", which was not in force"));
                lines.forEach(this::say);
                return lines;
            }
            boolean gone = await(() -> bundleOf(file) == null ? Boolean.TRUE : null) != null;
            List<String> lines = new ArrayList<>(notes.lines());
            lines.add(
                    gone && bundle != null
                            ? undeployed(bundle)
                            : "undeployed " + file.getFileName() + (gone ? "" : ": its bundle is still being stopped"));
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be removed: " + e.getMessage(), e);
        }
    }

    private List<String> drl(Path file, Path aside, byte[] content) throws IOException {
        List<String> lines = deployer.put(file, content, Deployer.IN_DEPLOY_FOLDER);
        move(aside, file);
        lines.forEach(this::say);
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
        try (PluginTracker.Notes notes = plugins.notes()) {
            return started(file, aside, notes);
        }
    }

    private List<String> started(Path file, Path aside, PluginTracker.Notes notes) throws IOException {
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
        if (line.reason() != null) {
            throw refused(
                    file.getFileName().toString(),
                    "the bundle " + line.name() + " is in the folder, but " + line.reason());
        }
        List<String> lines = new ArrayList<>(notes.lines());
        lines.add("deployed " + file.getFileName() + ": bundle " + line.name() + " " + line.version() + " is "
                + line.state());
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
