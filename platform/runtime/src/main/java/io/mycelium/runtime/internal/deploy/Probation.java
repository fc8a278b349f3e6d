package io.mycelium.runtime.internal.deploy;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the bundles of the deploy folder that end the process: foreign code can exit, halt, stop the container or fill the
 * memory, and no code of ours runs after some of these. So what is being started is written down before, and struck out
 * when it has lasted a while: what still stands there at the next start was there when the process ended. Thread-safe.
 *
 * <pre>
 *   begin -> STARTING -> started -> STARTED -> passed -> (struck out)
 *                |                     |
 *                +-- memory ran out ---+---> FULL
 *                +-- it was this one --+---> ENDED
 * </pre>
 *
 * Who ended it from inside is known: the thread of a bundle's start hands its file on to the threads that it makes, and the
 * class that called for an exit is in one of the jars; else it is taken to be the one that was begun last. An end without a word is either a halt or somebody's kill from
 * outside. A bundle that calls halt and was being started is guilty; of the others only one that was being started twice in
 * a row. A machine that was started anew in between clears all but the ENDED.
 */
public final class Probation {
    private static final Logger log = LoggerFactory.getLogger(Probation.class);

    private enum State {
        STARTING,
        STARTED,
        FULL,
        ENDED
    }

    /** @param strikes how many ends before this start it was on the record at, in a row */
    private record Entry(State state, int strikes) {
        Entry become(State other) {
            return new Entry(other, strikes);
        }
    }

    /**
     * What the process before has left.
     *
     * @param guilty the files that it ended by
     * @param suspects those that were being started when it ended, perhaps for another reason
     */
    record Found(List<Path> guilty, List<Path> suspects) {}

    private final Path record;
    private final String boot;
    private final Map<Path, Entry> entries = new LinkedHashMap<>();
    private final Map<Path, Integer> strikes = new LinkedHashMap<>();
    private final InheritableThreadLocal<@Nullable Path> starting = new InheritableThreadLocal<>();

    /**
     * @param record where it is written down
     * @param boot another text after each start of the machine; empty where that is not known
     */
    public Probation(Path record, String boot) {
        this.record = record;
        this.boot = boot;
    }

    /** What this machine says about its start. */
    public static String bootOfThisMachine() {
        try {
            return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).trim();
        } catch (IOException e) {
            return "";
        }
    }

    /** Reads what the process before has left. Called once, before {@link #begin}. */
    synchronized Found found() {
        Map<Path, Entry> left = read();
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        left.forEach((file, entry) -> {
            if (isGuilty(file, entry, left.size() == 1)) {
                found.guilty.add(file);
                return;
            }
            strikes.put(file, entry.strikes + 1);
            if (entry.state == State.STARTING) {
                found.suspects.add(file);
            }
        });
        write(); // they are told of once: one that is taken back is tried again
        return found;
    }

    private static boolean isGuilty(Path file, Entry entry, boolean alone) {
        boolean again = entry.strikes > 0;
        return switch (entry.state) {
            case ENDED -> true;
            case FULL -> again && alone;
            case STARTING -> again || JarClasses.callHalt(file);
            case STARTED -> again && JarClasses.callHalt(file);
        };
    }

    /** A file is about to be started, by this thread or one that it makes. Returns when that is on the medium. */
    synchronized void begin(Path file) {
        starting.set(file);
        if (isKnown()) {
            return; // the process is about to end, and not by this one
        }
        entries.remove(file); // the order is that of the beginnings
        entries.put(file, new Entry(State.STARTING, strikes.getOrDefault(file, 0)));
        write();
    }

    /** Its start has come back, one way or the other, or is no longer waited for. */
    synchronized void started(Path file) {
        starting.remove();
        Entry entry = entries.get(file);
        if (entry != null && entry.state == State.STARTING) {
            entries.put(file, entry.become(State.STARTED));
            write();
        }
    }

    /** It has lasted long enough to be no danger. */
    synchronized void passed(Path file) {
        Entry entry = entries.get(file);
        if (entry != null && entry.state != State.ENDED) {
            entries.remove(file);
            strikes.remove(file);
            write();
        }
    }

    /** The process ends because somebody wanted it to. */
    synchronized void endAsked() {
        if (entries.values().removeIf(entry -> entry.state != State.ENDED)) {
            write();
        }
    }

    /**
     * The process ends because code in it wanted it to.
     *
     * @param type the class that has called for the exit; null where it was none
     */
    synchronized void endFromInside(@Nullable String type) {
        // whose thread it is did it, however long ago its start was; the last one begun is a guess, for want of
        // anything better
        fileOf(type)
                .or(() -> Optional.ofNullable(starting.get()))
                .or(this::lastBegun)
                .ifPresent(this::blame);
    }

    /** The calling thread does something that only a bundle that is to be left out would do. Returns whose thread it is. */
    synchronized Optional<Path> blameStarter() {
        Optional<Path> file = starter();
        file.ifPresent(this::blame);
        return file;
    }

    /** The process ends because the calling thread, or one that nobody knows of, found no memory any more. */
    synchronized void memoryRanOut() {
        Optional<Path> file = starter().or(this::beingStarted);
        if (file.isPresent()) {
            blame(file.get());
        } else if (!entries.isEmpty() && !isKnown()) {
            entries.replaceAll((other, entry) -> entry.become(State.FULL));
            write();
        }
    }

    /** The first to be blamed did it: what follows, follows from that. */
    private void blame(Path file) {
        if (isKnown()) {
            return;
        }
        Entry entry = entries.getOrDefault(file, new Entry(State.ENDED, 0));
        entries.clear();
        entries.put(file, entry.become(State.ENDED));
        write();
    }

    /** Whether it is known who ends the process. */
    private boolean isKnown() {
        return entries.values().stream().anyMatch(entry -> entry.state == State.ENDED);
    }

    /** Whose start has made this thread, if it is on probation still. */
    private Optional<Path> starter() {
        return Optional.ofNullable(starting.get()).filter(entries::containsKey);
    }

    private Optional<Path> fileOf(@Nullable String type) {
        return type == null
                ? Optional.empty()
                : entries.keySet().stream()
                        .filter(file -> JarClasses.include(file, type))
                        .findFirst();
    }

    private Optional<Path> lastBegun() {
        return entries.keySet().stream().reduce((earlier, later) -> later);
    }

    private Optional<Path> beingStarted() {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().state == State.STARTING)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Map<Path, Entry> read() {
        Map<Path, Entry> left = new LinkedHashMap<>();
        try {
            List<String> lines = Files.readAllLines(record);
            boolean sameBoot = !lines.isEmpty() && lines.get(0).equals(boot);
            for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
                String[] parts = line.split(" ", 3);
                if (parts.length == 3 && parts[1].matches("\\d{1,3}") && isState(parts[0])) {
                    Entry entry = new Entry(State.valueOf(parts[0]), Integer.parseInt(parts[1]));
                    if (sameBoot || entry.state == State.ENDED) {
                        left.put(Path.of(parts[2]), entry);
                    }
                }
            }
        } catch (NoSuchFileException e) {
            // the usual case
        } catch (IOException e) {
            log.warn("{} can't be read, so no bundle is found to have ended the server: {}", record, e.getMessage());
        }
        return left;
    }

    private static boolean isState(String word) {
        return List.of(State.values()).stream().anyMatch(state -> state.name().equals(word));
    }

    /** By a stream: a channel would be closed by an interrupt, and who ends a server interrupts. */
    private void write() {
        try {
            if (entries.isEmpty()) {
                Files.deleteIfExists(record);
                return;
            }
            String text = boot + "\n"
                    + entries.entrySet().stream()
                            .map(e -> e.getValue().state + " " + e.getValue().strikes + " " + e.getKey() + "\n")
                            .collect(Collectors.joining());
            Path aside = record.resolveSibling(record.getFileName() + ".new");
            Files.createDirectories(record.toAbsolutePath().getParent());
            try (FileOutputStream out = new FileOutputStream(aside.toFile())) {
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.getFD().sync();
            }
            Files.move(aside, record, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            log.warn(
                    "{} can't be written, so a bundle that ends the server would not be found: {}",
                    record,
                    e.toString());
        }
    }
}
