package io.mycelium.runtime.internal.deploy;

import io.mycelium.runtime.DeploymentRefusedException;
import io.mycelium.runtime.Problem;
import io.mycelium.runtime.UnknownNameException;
import io.mycelium.runtime.internal.report.Console;
import io.mycelium.runtime.internal.report.Reason;
import io.mycelium.runtime.internal.wiring.Place;
import io.mycelium.runtime.internal.wiring.PluginTracker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The deploy folders: what lies in them is in force. One is the package's, for all its servers; the other is in the data
 * folder, for the server that has it, and goes before. {@link #look} takes what somebody put there, changed or took away,
 * as soon as it has stayed the same from one look to the next; {@link #deploy} and {@link #undeploy} do it for those who
 * ask, in the server's own. One at a time, whoever asks. Thread-safe.
 *
 * <p>It looks by itself rather than waiting for events of the file system: mounts and links give none, and a file may be
 * replaced by another one of the same size and time.
 */
public final class DeployFolder {
    private static final Logger log = LoggerFactory.getLogger(DeployFolder.class);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*\\.(drl|jar)");
    private static final String ASIDE = ".deploying-";
    private static final String QUARANTINED = ".quarantined";

    /** Each so many looks small files are read. */
    private static final int READS_EVERY = 4;

    private final Path shared;
    private final Path own;
    private final Deployer deployer;
    private final BundleDeployer jars;
    private final PluginTracker plugins;
    private final Console console;
    private final AtWork atWork;
    private final Probation probation;
    private final Map<Path, Seen> seen = new HashMap<>();
    private int looks;

    /**
     * @param shared the package's
     * @param own in the data folder
     */
    public DeployFolder(
            Path shared,
            Path own,
            Deployer deployer,
            BundleDeployer jars,
            PluginTracker plugins,
            Console console,
            AtWork atWork,
            Probation probation) {
        this.shared = shared.toAbsolutePath().normalize();
        this.own = own.toAbsolutePath().normalize();
        this.deployer = deployer;
        this.jars = jars;
        this.plugins = plugins;
        this.console = console;
        this.atWork = atWork;
        this.probation = probation;
    }

    /** @param taken whether it is in force as it was then, or was refused */
    private record Seen(Stamp stamp, boolean taken) {}

    /** Takes all that lies there, at the start, in the order of folders and names. What is wrong is said, not thrown. */
    public synchronized void takeAll() {
        clearLeftovers();
        Probation.Found found = probation.found();
        found.guilty().forEach(this::quarantine);
        found.suspects().forEach(this::tellThatItIsTriedAgain);
        for (Path file : files()) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            if (!seen.containsKey(file)) {
                take(file, Stamp.of(file, true));
            }
        }
    }

    /** The process ends because somebody wanted it to. Again it does nothing. */
    public void endAsked() {
        probation.endAsked();
    }

    /**
     * The process ends because code in it wanted it to. Again it does nothing.
     *
     * @param type the class that has called for the exit; null where it was none
     */
    public void endFromInside(@Nullable String type) {
        probation.endFromInside(type);
    }

    /** The process ends because the calling thread found no memory any more. */
    public void memoryRanOut() {
        probation.memoryRanOut();
    }

    /**
     * The calling thread stops or uninstalls a bundle of the platform.
     *
     * @return what there is to say if the start of a bundle of the deploy folder does that: then the server can't go on, and
     *     that bundle is left out at the next start
     */
    public Optional<String> takesAway(String name) {
        return probation
                .blameStarter()
                .map(file -> file.getFileName() + " has stopped bundle " + name
                        + " of the platform, so the server ends; it is left out at the next start");
    }

    /** The server ended by this one: it is left where it is, under a name that is not taken. */
    private void quarantine(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            say("the server has ended by " + name + ", which is not in the deploy folder any more");
            return;
        }
        String why =
                name + " is left out: the server has ended by it when it was started or just after, by exit, halt, a"
                        + " stop of the platform, or memory that was full. ";
        Path aside = file.resolveSibling(name + QUARANTINED);
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            say(why + "It is now " + aside + "; rename it to " + name + " to let it in again");
        } catch (IOException e) {
            seen.put(file, new Seen(Stamp.of(file, true), true));
            say(why + "It can't be renamed (" + e.getMessage() + "), so remove it, or it is tried at the next start");
        }
    }

    private void tellThatItIsTriedAgain(Path file) {
        if (Files.exists(file)) {
            say("the server ended without a word while " + file.getFileName()
                    + " was being started, as by kill -9: it is"
                    + " tried once more, and left out if that happens again");
        }
    }

    /** Takes what has come, changed or gone and has stayed so since the look before. What is wrong is said, not thrown. */
    public synchronized void look() {
        boolean reading = ++looks % READS_EVERY == 0;
        Set<Path> all = files();
        all.addAll(seen.keySet());
        for (Path file : all) {
            Stamp now = Stamp.of(file, reading);
            Seen before = seen.get(file);
            if (before == null || Stamp.differ(before.stamp, now)) {
                seen.put(file, new Seen(now, false));
            } else if (!before.taken) {
                take(file, Stamp.of(file, true)); // what is in force is known by its content, from the first look on
            } else if (reading) {
                seen.put(file, new Seen(now, true));
            }
        }
    }

    private void take(Path file, Stamp stamp) {
        seen.put(file, new Seen(stamp, true));
        String name = String.valueOf(file.getFileName());
        try (AtWork.Work work = atWork.on(name)) {
            if (stamp instanceof Stamp.Gone) {
                seen.remove(file);
                outOfForce(file).forEach(this::say);
            } else if (stamp instanceof Stamp.Dangling link) {
                say(name + " is a link to " + link.target() + ", which is not there"
                        + outOfForce(file).stream().map(line -> "; " + line).collect(Collectors.joining()));
            } else if (stamp instanceof Stamp.Unreadable unreadable) {
                say(file + ": error: it can't be read: " + unreadable.why());
            } else if (stamp instanceof Stamp.Folder) {
                say(name + " is a folder, and left alone: a pack is a .drl file or a .jar");
            } else if (!NAME.matcher(name).matches() && !isOurs(name)) {
                say(name + " is left alone: the name of a pack or plugin ends in .drl or .jar, in small letters");
            } else if (((Stamp.Content) stamp).size() == 0) {
                say(file + ": error: it is empty; what was in force before stays in force until something is in it");
            } else {
                intoForce(file).forEach(this::say);
            }
        } catch (DeploymentRefusedException e) {
            if (Thread.currentThread().isInterrupted()) {
                return; // the server ends, and nothing is waited for
            }
            say(e.getMessage()
                    + (name.endsWith(".drl")
                            ? "\n" + name + " is not deployed; what was in force before stays in force"
                            : ""));
        } catch (IOException e) {
            say(file + ": error: it can't be read: " + e.getMessage());
        } catch (RuntimeException | Error e) { // foreign code
            log.error("{} can't be deployed", file, e);
            console.say("deploy", file + ": error: it can't be deployed: " + Reason.of(e) + "; the log has more");
        }
    }

    private List<String> intoForce(Path file) throws IOException {
        if (SharedSignals.isIt(file)) {
            return sharing(file);
        }
        return file.toString().endsWith(".drl")
                ? deployer.put(file, Files.readAllBytes(file), place(file))
                : startedOnProbation(file, file);
    }

    /** Deploys the packs anew that share signals, as these are now, or are gone. Which of them can't be stays as it was. */
    private List<String> sharing(Path signals) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : files(own.equals(signals.getParent()) ? own : shared)) {
            if (file.toString().endsWith(".drl") && !file.equals(signals)) {
                try {
                    lines.addAll(deployer.put(file, Files.readAllBytes(file), place(file)));
                } catch (DeploymentRefusedException e) {
                    lines.add(e.getMessage() + "\n" + file.getFileName()
                            + " is not deployed; what was in force before stays in force");
                }
            }
        }
        return lines;
    }

    private List<String> startedOnProbation(Path file, Path content) {
        probation.begin(file);
        try {
            return jars.put(file, content);
        } finally {
            probation.started(file);
            atWork.later(() -> probation.passed(file));
        }
    }

    private List<String> outOfForce(Path file) throws IOException {
        if (SharedSignals.isIt(file)) {
            return sharing(file);
        }
        return (file.toString().endsWith(".jar") ? jars.remove(file) : deployer.remove(file))
                .stream().toList();
    }

    private Set<Path> files() {
        Set<Path> all = new LinkedHashSet<>(files(shared));
        all.addAll(files(own));
        return all;
    }

    private Place place(Path file) {
        return own.equals(file.getParent()) ? Place.DEPLOYED : Place.DEPLOY_FOLDER;
    }

    /** What could be meant for us, by its name; what begins with a dot is an editor's, or on its way into the folder. */
    private TreeSet<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> {
                        String name = String.valueOf(file.getFileName());
                        return !name.startsWith(".") && isOurs(name.toLowerCase(Locale.ROOT));
                    })
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (NoSuchFileException e) {
            return new TreeSet<>();
        } catch (IOException | UncheckedIOException e) {
            log.warn("the deploy folder {} can't be read: {}", folder, e.getMessage());
            return new TreeSet<>();
        }
    }

    private static boolean isOurs(String name) {
        return name.endsWith(".drl") || name.endsWith(".jar");
    }

    /** See {@link io.mycelium.runtime.Server#deploy}. */
    public synchronized List<String> deploy(String name, byte[] content) {
        if (!NAME.matcher(name).matches()) {
            throw refused(name, "a deployment is a file named *.drl or *.jar, of letters, digits, dots, dashes and _");
        }
        Path file = own.resolve(name);
        try (AtWork.Work work = atWork.on(name)) {
            Files.createDirectories(own);
            // its name ends as the file's does: by that is seen what it is
            Path aside = Files.write(own.resolve(ASIDE + name), content);
            try {
                List<String> lines = name.endsWith(".drl") ? drl(file, aside, content) : jar(file, aside);
                seen.put(file, new Seen(Stamp.of(file, true), true));
                return lines.isEmpty() ? List.of(name + " is in force already, nothing has changed") : lines;
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw refused(name, "it can't be written to " + own + ": " + e.getMessage());
        }
    }

    private List<String> drl(Path file, Path aside, byte[] content) throws IOException {
        List<String> lines = new ArrayList<>();
        if (SharedSignals.isIt(file)) {
            deployer.checkShared(file, content);
            move(aside, file);
            List<String> deployed = sharing(file);
            lines.addAll(
                    deployed.isEmpty() ? List.of(file.getFileName() + " is there, and changes no pack") : deployed);
        } else {
            lines.addAll(deployer.put(file, content, place(file)));
            move(aside, file);
            Path other = shared.resolve(String.valueOf(file.getFileName()));
            if (!seen.containsKey(file) && !file.equals(other) && Files.exists(other)) {
                lines.add(other + " is behind it in this server, and goes on being in force in others of the package");
            }
        }
        lines.forEach(this::say);
        return lines;
    }

    private List<String> jar(Path file, Path aside) throws IOException {
        boolean known = jars.has(file);
        try (PluginTracker.Notes notes = plugins.notes()) {
            List<String> ofBundles = startedOnProbation(file, aside);
            move(aside, file);
            ofBundles.forEach(this::say);
            List<String> lines = new ArrayList<>(notes.lines());
            lines.addAll(ofBundles);
            return lines;
        } catch (DeploymentRefusedException e) {
            if (!known) {
                jars.remove(file);
            }
            throw e;
        }
    }

    /** See {@link io.mycelium.runtime.Server#undeploy}. */
    public synchronized List<String> undeploy(String name) {
        Path file = find(name, own)
                .orElseThrow(() -> new UnknownNameException("nothing named " + name + " is deployed to this server; "
                        + find(name, shared)
                                .map(other -> other + " is for all servers of the package: remove it there")
                                .orElseGet(() -> "its deploy folder holds " + contents())));
        try (PluginTracker.Notes notes = plugins.notes()) {
            Files.delete(file);
            seen.remove(file);
            List<String> ended = outOfForce(file);
            ended.forEach(this::say);
            List<String> lines = file.toString().endsWith(".jar") ? new ArrayList<>(notes.lines()) : new ArrayList<>();
            lines.addAll(ended.isEmpty() ? List.of("removed " + name + ", which was not in force") : ended);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be removed: " + e.getMessage(), e);
        }
    }

    private Optional<Path> find(String name, Path folder) {
        for (String candidate : List.of(name, name + ".drl", name + ".jar")) {
            if (NAME.matcher(candidate).matches() && Files.exists(folder.resolve(candidate))) {
                return Optional.of(folder.resolve(candidate));
            }
        }
        return deployer.fileOf(name, folder);
    }

    private String contents() {
        List<String> names = files(own).stream()
                .map(file -> String.valueOf(file.getFileName()))
                .filter(name -> NAME.matcher(name).matches())
                .toList();
        return names.isEmpty() ? "nothing" : String.join(", ", names);
    }

    /** What a server that was killed had on its way into the folder. */
    private void clearLeftovers() {
        try (Stream<Path> files = Files.list(own)) {
            for (Path file : files.filter(f -> String.valueOf(f.getFileName()).startsWith(ASIDE))
                    .toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            log.debug("nothing to clear away in {}: {}", own, e.getMessage());
        }
    }

    private void say(String line) {
        log.info(line);
        console.say("deploy", line);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static DeploymentRefusedException refused(String file, String message) {
        return new DeploymentRefusedException(List.of(Problem.error(file, message)));
    }
}
