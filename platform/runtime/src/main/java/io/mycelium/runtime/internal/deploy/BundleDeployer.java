package io.mycelium.runtime.internal.deploy;

import io.mycelium.runtime.BundleLine;
import io.mycelium.runtime.DeploymentRefusedException;
import io.mycelium.runtime.Problem;
import io.mycelium.runtime.internal.report.Bundles;
import io.mycelium.runtime.internal.report.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Brings jars into the container and out of it. What is wrong with a jar is found before anything is touched, as far as it
 * can be; a new version that does not start makes room for the one before. A start that does not come back is left behind:
 * see {@link BundleThreads}. Thread-safe.
 */
public final class BundleDeployer implements AutoCloseable {
    private static final long REFRESH_SECONDS = 30;

    private final BundleContext context;
    private final Packs packs;
    private final Bundles bundles;
    private final Consumer<String> say;
    private final BundleThreads threads;
    private final Map<Path, Deployed> files = new LinkedHashMap<>();

    /**
     * @param say a line for people, about what ends later
     * @param startMillis how long a bundle's start may take until it is left behind
     */
    public BundleDeployer(BundleContext context, Packs packs, Bundles bundles, Consumer<String> say, long startMillis) {
        this.context = context;
        this.packs = packs;
        this.bundles = bundles;
        this.say = say;
        this.threads = new BundleThreads(startMillis);
    }

    /**
     * Deploys a new jar, or another version of one.
     *
     * @param file where it lies, or will lie; names the deployment
     * @param content where it can be read
     * @return a line for people for each thing that changed; none if the file is in force already
     * @throws DeploymentRefusedException if it is wrong or does not start: a version before it is in force again, a new
     *     bundle stays installed and inactive
     */
    public synchronized List<String> put(Path file, Path content) {
        try {
            String hash = hash(content);
            Deployed before = files.get(file);
            if (before != null && before.bundle().getState() == Bundle.UNINSTALLED) {
                before = null; // by somebody else
            }
            if (before != null && before.hash().equals(hash)) {
                return List.of();
            }
            BundleJar jar = BundleJar.read(file, content);
            checkPack(jar, content);
            checkSingle(jar);
            List<String> lines = new ArrayList<>();
            lines.add(before == null ? install(jar, content, hash) : replace(jar, content, hash, before));
            startWaiting(lines);
            return lines;
        } catch (NoSuchFileException e) {
            return List.of(); // gone again meanwhile
        } catch (IOException e) {
            throw refused(file, "it can't be read: " + e.getMessage());
        }
    }

    /** Takes a jar's bundle out of the container. Nothing if there is none. */
    public synchronized Optional<String> remove(Path file) {
        Deployed deployed = files.remove(file);
        if (deployed == null) {
            return Optional.empty();
        }
        forget(deployed.copy());
        Bundle bundle = deployed.bundle();
        String name = name(bundle);
        if (threads.isBusy(bundle)) {
            threads.end(bundle, () -> uninstall(bundle));
            return Optional.of("undeployed " + file.getFileName() + ": bundle " + name
                    + " is gone as soon as its start comes back; it was told to");
        }
        BundleThreads.End end = uninstall(bundle);
        return Optional.of("undeployed " + file.getFileName() + ": bundle " + name
                + (end == BundleThreads.End.DONE ? " is gone" : " does not finish its stop and is left behind"));
    }

    public synchronized boolean has(Path file) {
        return files.containsKey(file);
    }

    /** Null if it has started, else why not. */
    private @Nullable String start(Bundle bundle) {
        try {
            BundleThreads.End end = threads.run(bundle, bundle::start, failure -> tellLate(bundle, failure));
            if (end == BundleThreads.End.LEFT_BEHIND) {
                return leftBehind(bundle);
            }
        } catch (BundleException | IllegalStateException e) {
            bundles.failed(bundle, e);
            String reason = bundles.line(bundle).reason();
            return reason == null ? Reason.of(e) : reason;
        }
        return bundles.line(bundle).reason();
    }

    @Override
    public void close() {
        threads.close();
    }

    private String install(BundleJar jar, Path content, String hash) throws IOException {
        Bundle bundle = installed(jar, content);
        files.put(jar.file(), new Deployed(bundle, hash, null));
        if (isFragment(bundle)) {
            return "deployed " + jar.name() + ": fragment " + name(bundle) + " is attached when its host starts anew";
        }
        String why = start(bundle);
        if (why != null) {
            throw refused(
                    jar.file(),
                    "bundle " + name(bundle) + " is installed and not active: " + why
                            + (bundle.getState() == Bundle.INSTALLED
                                    ? ". It starts when that is deployed too; or build it against what is here"
                                    : ""));
        }
        keep(jar.file(), bundle, content, hash);
        return "deployed " + jar.name() + ": bundle " + name(bundle) + " is active";
    }

    private Bundle installed(BundleJar jar, Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            return context.installBundle(jar.location(), in);
        } catch (BundleException e) {
            throw refused(jar.file(), "the container does not take it: " + Reason.of(e));
        }
    }

    private String replace(BundleJar jar, Path content, String hash, Deployed before) throws IOException {
        Bundle bundle = before.bundle();
        String old = bundle.getVersion().toString();
        if (threads.isBusy(bundle)) {
            throw refused(
                    jar.file(),
                    "the start of bundle " + name(bundle) + " has not come back yet, so it can't be replaced;"
                            + " remove the file, or give the new version another name");
        }
        String why = update(bundle, content);
        if (why == null) {
            keep(jar.file(), bundle, content, hash);
            return "redeployed " + jar.name() + ": bundle " + bundle.getSymbolicName() + " " + old + " -> "
                    + bundle.getVersion() + " is active";
        }
        String failed = name(bundle);
        files.put(jar.file(), new Deployed(bundle, hash, before.copy()));
        if (before.copy() == null || threads.isBusy(bundle) || update(bundle, before.copy()) != null) {
            throw refused(jar.file(), "bundle " + failed + " is installed and not active: " + why);
        }
        throw refused(
                jar.file(), "bundle " + failed + " is not active: " + why + ". Version " + old + " is in force again");
    }

    /** Null if the new version has started, else why not. */
    private @Nullable String update(Bundle bundle, Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            BundleThreads.End end = threads.run(
                    bundle,
                    () -> {
                        // an active bundle would be started again by its update
                        bundle.stop(Bundle.STOP_TRANSIENT);
                        bundle.update(in);
                        refreshIfUsed(bundle);
                    },
                    failure -> {});
            if (end == BundleThreads.End.LEFT_BEHIND) {
                return "the stop of the version before does not come back, and is left behind";
            }
        } catch (BundleException e) {
            return Reason.of(e);
        }
        return start(bundle);
    }

    private BundleThreads.End uninstall(Bundle bundle) {
        try {
            return threads.run(
                    bundle,
                    () -> {
                        bundle.uninstall();
                        refreshIfUsed(bundle);
                    },
                    failure -> {});
        } catch (BundleException | IllegalStateException e) {
            return BundleThreads.End.FAILED;
        }
    }

    /** The container itself refreshes what nobody is wired to. */
    private void refreshIfUsed(Bundle bundle) {
        FrameworkWiring wiring =
                context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
        if (!wiring.getRemovalPendingBundles().contains(bundle)) {
            return;
        }
        CountDownLatch refreshed = new CountDownLatch(1);
        wiring.refreshBundles(List.of(bundle), event -> refreshed.countDown());
        try {
            refreshed.await(REFRESH_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Bundles that lacked something: it may be there now. */
    private void startWaiting(List<String> lines) {
        for (Map.Entry<Path, Deployed> waiting : files.entrySet()) {
            Bundle bundle = waiting.getValue().bundle();
            if (bundle.getState() == Bundle.INSTALLED && !threads.isBusy(bundle) && start(bundle) == null) {
                lines.add("deployed " + waiting.getKey().getFileName() + ": bundle " + name(bundle)
                        + " has what it needs and is active");
            }
        }
    }

    private void checkPack(BundleJar jar, Path content) {
        if (!jar.isPack()) {
            return;
        }
        Packs.Compiled compiled = packs.jar(content);
        if (compiled instanceof Packs.Broken broken) {
            throw new DeploymentRefusedException(broken.problems().stream()
                    .map(p -> new Problem(
                            p.file().replace(content.toString(), jar.file().toString()),
                            p.line(),
                            p.column(),
                            p.severity(),
                            p.message(),
                            p.rule(),
                            p.hint()))
                    .toList());
        }
        Packs.close(((Packs.Ready) compiled).behaviour());
    }

    private void checkSingle(BundleJar jar) {
        for (Bundle other : context.getBundles()) {
            if (jar.symbolicName().equals(other.getSymbolicName())
                    && jar.version().equals(other.getVersion())
                    && !jar.location().equals(other.getLocation())) {
                String place = other.getLocation();
                throw refused(
                        jar.file(),
                        "bundle " + name(other) + " is here already, from "
                                + place.substring(place.lastIndexOf('/') + 1)
                                + ", and stays as it is. Give this one another Bundle-Version, or another name");
            }
        }
    }

    private String leftBehind(Bundle bundle) {
        String what = bundle.getState() == Bundle.ACTIVE ? "what belongs to its start" : "its start";
        return what + " has not finished within " + threads.patienceSeconds()
                + " s and is left behind; all else goes on. A start must return soon: what takes longer belongs on a"
                + " thread of the bundle's own";
    }

    private void tellLate(Bundle bundle, @Nullable Throwable failure) {
        if (failure == null) {
            say.accept("bundle " + name(bundle) + " has finished its start after all");
        } else if (bundle.getState() != Bundle.UNINSTALLED) {
            bundles.failed(bundle, failure);
            BundleLine line = bundles.line(bundle);
            say.accept("bundle " + name(bundle) + " is not active: " + line.reason());
        }
    }

    /** A copy to fall back to: the file may be overwritten by what does not start. */
    private void keep(Path file, Bundle bundle, Path content, String hash) throws IOException {
        Deployed before = files.get(file);
        Path copy = null;
        if (context.getDataFile("deployed") != null) {
            Path folder =
                    Files.createDirectories(context.getDataFile("deployed").toPath());
            copy = Files.copy(content, folder.resolve(hash + ".jar"), StandardCopyOption.REPLACE_EXISTING);
        }
        files.put(file, new Deployed(bundle, hash, copy));
        if (before != null && !before.hash().equals(hash)) {
            forget(before.copy());
        }
    }

    private static void forget(@Nullable Path copy) {
        if (copy != null) {
            copy.toFile().delete();
        }
    }

    private static boolean isFragment(Bundle bundle) {
        return (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) != 0;
    }

    private static String name(Bundle bundle) {
        return bundle.getSymbolicName() + " " + bundle.getVersion();
    }

    private static String hash(Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] block = new byte[1 << 16];
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                digest.update(block, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DeploymentRefusedException refused(Path file, String message) {
        return BundleJar.refused(file, message);
    }

    /** @param copy of the content that has started, to fall back to; null: none has */
    private record Deployed(
            Bundle bundle, String hash, @Nullable Path copy) {}
}
