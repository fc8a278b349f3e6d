package io.mycelium.launcher;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * An archive of classes, ready for the JVM to map instead of reading, checking and linking them. It fits one Java and the
 * jars where they lie, so it is made on the machine, in the user's cache folder, by a process of its own.
 *
 * <p>Beside the archive {@code NAME.jsa} lies a note {@code NAME.txt} of three lines: what {@code cksum} says of the archive, the
 * part of the class path that the script adds to {@code lib/*}, and the key of what it was made of. The script uses an
 * archive whose sum is right; one that does not fit is left alone by the JVM without a word, and made anew from here. A
 * note whose first line is {@link #SEEN} or {@link #NONE} has no archive.
 *
 * <p>{@link #makeWhereWanted} is called on the main thread of what went well. {@link #make} runs in the process of its own,
 * for at most one of a name at a time.
 */
abstract sealed class ClassArchive permits CheckArchive, ServerArchive {
    /** The system property with the user's cache folder, which the script sets where an archive could be used. */
    static final String CACHE = "mycelium.cache";

    static final String SEEN = "seen";
    /** It could not be made, and is not tried again for the same key: a JVM may crash over it. */
    static final String NONE = "none";

    /** Begins the names of those that servers use. */
    static final String OF_SERVERS = "server-";

    static final int KEPT = 4;
    private static final long MAKING_SECONDS = 120;
    private static final List<String> OPTIONS =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable", "-Djava.awt.headless=true");

    private final Home home;
    private final Path cache;
    private final Path place;
    private final List<Path> added;
    private final List<Path> bundles;

    /**
     * @param kind how its name begins
     * @param added jars on the class path beside those of {@code lib/}
     * @param bundles all jars beside those of {@code lib/} whose classes are in it
     */
    ClassArchive(Home home, Path cache, String kind, List<Path> added, List<Path> bundles) {
        this.home = home;
        this.cache = cache.toAbsolutePath();
        this.added = added;
        this.bundles = bundles;
        // the script looks there
        Path folder = this.cache.resolve(home.folder().getRoot().relativize(home.folder()));
        this.place = folder.resolve(kind + "java-" + System.getProperty("java.version"));
    }

    /** Whether the first time that something went well is reason enough, or only the second. */
    abstract boolean isForTheFirstTime();

    /**
     * Does what such an archive is for, in a JVM of its own, and tells whether that ended well.
     *
     * @param option of that JVM: to make it, or to use it
     */
    abstract boolean isGoodWith(String option) throws IOException, InterruptedException;

    /** Of the {@code main} of its class, which makes it. */
    List<String> arguments() {
        return List.of();
    }

    /** The user's cache folder; null where no archive is used. */
    static @Nullable Path cache() {
        String cache = System.getProperty(CACHE);
        return cache == null ? null : Path.of(cache);
    }

    /** Starts a process that makes it, where it is worth that, and does not wait for the end of it. */
    final void makeWhereWanted() {
        if (!isWanted()) {
            return;
        }
        List<String> command = new ArrayList<>(List.of("nice", "-n", "10"));
        command.addAll(java(List.of("-D" + CACHE + "=" + cache), home, home.lib() + "/*", getClass()));
        command.addAll(arguments());
        try {
            start(command).getOutputStream().close();
        } catch (IOException e) {
            // then the next time tries
        }
    }

    /** Whether it is worth being made. Notes that something went well. */
    final boolean isWanted() {
        try {
            Note note = readNote();
            if (note != null && note.key().equals(key())) {
                return note.sum().equals(SEEN);
            }
            Files.createDirectories(place.getParent());
            write(SEEN);
            return isForTheFirstTime();
        } catch (IOException | UncheckedIOException | SecurityException e) {
            return false; // a cache that can't be written stays as it is
        }
    }

    /** Makes the archive and tries it. */
    final void make() throws IOException, InterruptedException {
        try (FileChannel channel =
                        FileChannel.open(beside(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null || !isWanted()) {
                return; // another process makes it, or has made it
            }
            Path made = beside(".new");
            Files.deleteIfExists(made);
            boolean good = isGoodWith("-XX:ArchiveClassesAtExit=" + made)
                    && Files.isRegularFile(made)
                    && isGoodWith("-XX:SharedArchiveFile=" + made);
            if (good) {
                force(made);
                String sum = sum(made);
                Files.deleteIfExists(beside(".txt"));
                Files.move(made, beside(".jsa"), StandardCopyOption.ATOMIC_MOVE);
                write(sum);
            } else {
                write(NONE);
                Files.deleteIfExists(made);
            }
        }
        Files.deleteIfExists(beside(".err"));
        prune(cache, KEPT);
    }

    /**
     * Whether a JVM on the class path that the archive is for ends with 0 in time.
     *
     * @param packaged the package that it takes for its own
     */
    final boolean runs(List<String> options, Home packaged, Class<?> main, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=" + beside(".err")));
        List<String> command =
                java(all, packaged, home.lib() + "/*" + (added.isEmpty() ? "" : File.pathSeparator + added()), main);
        command.addAll(arguments);
        Process process = start(command);
        process.getOutputStream().close();
        if (!process.waitFor(MAKING_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            return false;
        }
        return process.exitValue() == 0;
    }

    final Home home() {
        return home;
    }

    /** Of all packages below a folder, and the Javas they ran with, those whose notes are the newest stay. */
    static void prune(Path root, int kept) throws IOException {
        List<Path> notes;
        try (Stream<Path> all = Files.walk(root)) {
            notes = all.filter(file -> file.toString().endsWith(".txt"))
                    .sorted(Comparator.comparing(ClassArchive::time).reversed())
                    .toList();
        }
        Set<Path> packages = new LinkedHashSet<>();
        for (Path note : notes) {
            String name = note.getFileName().toString();
            packages.add(
                    note.resolveSibling(name.replaceFirst("^" + OF_SERVERS, "").replaceFirst("\\.txt$", "")));
        }
        for (Path old : packages.stream().skip(kept).toList()) {
            for (String kind : List.of("", OF_SERVERS)) {
                for (String ending : List.of(".jsa", ".lock", ".txt", ".new", ".note", ".err")) {
                    Files.deleteIfExists(old.resolveSibling(kind + old.getFileName() + ending));
                }
            }
            removeEmpty(old.getParent(), root);
        }
    }

    private static void removeEmpty(@Nullable Path folder, Path root) throws IOException {
        for (Path empty = folder; empty != null && !empty.equals(root); empty = empty.getParent()) {
            try (Stream<Path> all = Files.list(empty)) {
                if (all.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(empty);
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    /** @param sum what cksum says, or why there is none */
    private record Note(String sum, String key) {}

    private @Nullable Note readNote() throws IOException {
        Path note = beside(".txt");
        if (!Files.isReadable(note)) {
            return null;
        }
        List<String> lines = Files.readAllLines(note);
        return lines.size() == 3 ? new Note(lines.get(0), lines.get(2)) : null;
    }

    private void write(String sum) throws IOException {
        Path note = beside(".note");
        Files.writeString(note, sum + "\n" + added() + "\n" + key() + "\n");
        Files.move(note, beside(".txt"), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path beside(String ending) {
        return place.resolveSibling(place.getFileName() + ending);
    }

    private String added() {
        return added.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Another one, another archive: the Java, and each jar's place, size and time. */
    private String key() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String property : List.of("java.home", "java.vm.name", "java.vm.vendor", "java.vm.version")) {
            text.append(System.getProperty(property)).append('\n');
        }
        List<Path> all = new ArrayList<>(PlainCheck.list(home.lib()));
        all.addAll(bundles);
        for (Path jar : all) {
            text.append(jar).append(' ').append(Files.size(jar)).append(' ');
            text.append(Files.getLastModifiedTime(jar).toMillis()).append('\n');
        }
        CRC32 sum = new CRC32();
        sum.update(text.toString().getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    private static String sum(Path file) throws IOException, InterruptedException {
        Process cksum = new ProcessBuilder("cksum").redirectInput(file.toFile()).start();
        try (InputStream in = cksum.getInputStream()) {
            String sum = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return cksum.waitFor() == 0 && !sum.isEmpty() ? sum : NONE;
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static List<String> java(List<String> options, Home packaged, String classPath, Class<?> main) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(options);
        command.addAll(List.of("-Dmycelium.home=" + packaged.folder(), "-cp", classPath, main.getName()));
        return command;
    }

    private static Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(new File(System.getProperty("java.io.tmpdir")))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // a debugger's port, or an agent, is meant for the JVM that the user has started
        builder.environment().keySet().removeAll(Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        return builder.start();
    }
}
