package io.mycelium.launcher;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
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
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * An archive of the classes that {@code validate} and the short verbs load, ready for the JVM to map instead of reading,
 * checking and linking them: it saves a third of their CPU. It fits one Java and the jars where they lie, so it is made on
 * the machine, in the user's cache folder: by a process of its own, once a package has checked files a second time.
 *
 * <p>Beside the archive {@code java-VERSION.jsa} lies a note {@code java-VERSION.txt} of three lines: what {@code cksum} says of the
 * archive, the part of the class path that the script adds to {@code lib/*}, and the key of what it was made of. The
 * script uses an archive whose sum is right; one that does not fit is left alone by the JVM without a word, and made anew
 * from here. A note whose first line is {@link #SEEN} or {@link #NONE} has no archive.
 *
 * <p>{@link #isWanted} is called on the main thread of a check. {@link #make} runs in the process of its own, for at most
 * one of them at a time.
 */
final class ClassArchive {
    /** The system property with the user's cache folder, which the script sets where an archive could be used. */
    static final String CACHE = "mycelium.cache";

    static final String SEEN = "seen";
    /** It could not be made, and is not tried again for the same key: a JVM may crash over it. */
    static final String NONE = "none";

    static final int KEPT = 4;
    private static final long MAKING_SECONDS = 120;
    private static final List<String> OPTIONS =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xlog:disable", "-Djava.awt.headless=true");

    private final Home home;
    private final Path cache;
    private final Path place;
    private final List<Path> jars;

    /** @param jars that a check has on its class path beside those of {@code lib/} */
    ClassArchive(Home home, Path cache, List<Path> jars) {
        this.home = home;
        this.cache = cache.toAbsolutePath();
        this.jars = jars;
        // the script looks there
        Path folder = this.cache.resolve(home.folder().getRoot().relativize(home.folder()));
        this.place = folder.resolve("java-" + System.getProperty("java.version"));
    }

    /** Whether it is worth being made ({@link #makeBeside}). Notes that files have been checked. */
    boolean isWanted() {
        try {
            Note note = readNote();
            if (note != null && note.key().equals(key())) {
                return note.sum().equals(SEEN);
            }
            Files.createDirectories(place.getParent());
            write(SEEN);
        } catch (IOException | UncheckedIOException | SecurityException e) {
            // a cache that can't be written stays as it is
        }
        return false;
    }

    /** Starts a process that makes it, and does not wait for that. */
    void makeBeside(List<Path> checked) {
        List<String> command = new ArrayList<>(List.of("nice", "-n", "10"));
        command.addAll(java(List.of("-D" + CACHE + "=" + cache), home.lib() + "/*", ClassArchive.class));
        checked.forEach(file -> command.add(file.toString()));
        try {
            start(command).getOutputStream().close();
        } catch (IOException e) {
            // then the next check tries
        }
    }

    /** Makes the archive, below {@link #CACHE}, while it checks the files once more. */
    public static void main(String[] checked) throws IOException, InterruptedException {
        Home home = Home.find();
        Path cache = Path.of(System.getProperty(CACHE));
        new ClassArchive(home, cache, new PlainCheck(home, ValidateCommand::isNeeded).jars()).make(List.of(checked));
    }

    private void make(List<String> checked) throws IOException, InterruptedException {
        try (FileChannel channel =
                        FileChannel.open(beside(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null || !isWanted()) {
                return; // another process makes it, or has made it
            }
            Path made = beside(".new");
            Files.deleteIfExists(made);
            boolean good = runs("-XX:ArchiveClassesAtExit=" + made, checked)
                    && Files.isRegularFile(made)
                    && runs("-XX:SharedArchiveFile=" + made, checked);
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

    private boolean runs(String option, List<String> checked) throws IOException, InterruptedException {
        List<String> command = java(
                List.of(option, "-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=" + beside(".err")),
                home.lib() + "/*" + File.pathSeparator + added(),
                Training.class);
        command.addAll(checked);
        Process process = start(command);
        process.getOutputStream().close();
        if (!process.waitFor(MAKING_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            return false;
        }
        return process.exitValue() == 0;
    }

    /** What is done while the classes are noted: a check, and a verb that finds no server. */
    static final class Training {
        private Training() {}

        public static void main(String[] checked) {
            Home home = Home.find();
            List<String> files = new ArrayList<>(List.of(checked));
            try (Stream<Path> examples = Files.walk(home.folder().resolve("examples"), 2)) {
                examples.filter(file -> file.endsWith("blueprint.yaml")).forEach(file -> files.add(file.toString()));
            } catch (IOException | UncheckedIOException e) {
                // a package without examples
            }
            PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
            System.setOut(nowhere);
            System.setErr(nowhere);
            files.add(0, "validate");
            run(home, files);
            run(home, List.of("status", "--url", "http://127.0.0.1:9"));
            System.exit(0);
        }

        private static void run(Home home, List<String> arguments) {
            Mycelium.commandLine(home, arguments.get(0)).execute(arguments.toArray(String[]::new));
        }
    }

    /** Of all places below a folder those whose notes are the newest stay. */
    static void prune(Path root, int kept) throws IOException {
        List<Path> notes;
        try (Stream<Path> all = Files.walk(root)) {
            notes = all.filter(file -> file.toString().endsWith(".txt"))
                    .sorted(Comparator.comparing(ClassArchive::time).reversed())
                    .toList();
        }
        for (Path note : notes.subList(Math.min(kept, notes.size()), notes.size())) {
            String name = note.getFileName().toString().replaceFirst("\\.txt$", "");
            for (String ending : List.of(".jsa", ".lock", ".txt")) {
                Files.deleteIfExists(note.resolveSibling(name + ending));
            }
            removeEmpty(note.getParent(), root);
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
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Another one, another archive: the Java, and each jar's place, size and time. */
    private String key() throws IOException {
        StringBuilder text = new StringBuilder();
        for (String property : List.of("java.home", "java.vm.name", "java.vm.vendor", "java.vm.version")) {
            text.append(System.getProperty(property)).append('\n');
        }
        List<Path> all = new ArrayList<>(PlainCheck.list(home.lib()));
        all.addAll(jars);
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

    private List<String> java(List<String> options, String classPath, Class<?> main) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(options);
        command.addAll(List.of("-Dmycelium.home=" + home.folder(), "-cp", classPath, main.getName()));
        return command;
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .directory(new File(System.getProperty("java.io.tmpdir")))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
