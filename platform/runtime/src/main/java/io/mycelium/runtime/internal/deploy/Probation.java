package io.mycelium.runtime.internal.deploy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the bundles of the deploy folder that end the process: foreign code can exit, halt, stop the container or fill the
 * memory, and no code of ours runs after some of these. So what is being started is written down before, and struck out
 * when it has lasted a while: what still stands there at the next start was the process's last. Thread-safe.
 *
 * <pre>
 *   begin -> STARTING -> started -> STARTED -> passed -> (struck out)
 *                |                     |
 *                +---- blame ----------+---> ENDED
 * </pre>
 *
 * Who is found STARTING or ENDED is guilty. Who is found STARTED was there when the process was killed, by whomever: that
 * may happen once. A machine that was started anew in between clears all but the ENDED.
 */
public final class Probation {
    private static final Logger log = LoggerFactory.getLogger(Probation.class);

    private enum State {
        STARTING,
        STARTED,
        ENDED
    }

    /** @param strikes how often it was found STARTED before */
    private record Entry(State state, int strikes) {}

    private final Path record;
    private final String boot;
    private final Map<Path, Entry> entries = new LinkedHashMap<>();
    private final Map<Path, Integer> strikes = new LinkedHashMap<>();

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

    /** Reads what the process before has left: the files that it ended with. Called once, before {@link #begin}. */
    public synchronized List<Path> guilty() {
        List<Path> guilty = new ArrayList<>();
        List<String> lines = read();
        boolean sameBoot = !lines.isEmpty() && lines.get(0).equals(boot);
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            String[] parts = line.split(" ", 3);
            if (parts.length < 3) {
                continue;
            }
            Path file = Path.of(parts[2]);
            int found = parts[1].matches("\\d{1,3}") ? Integer.parseInt(parts[1]) : 0;
            if (parts[0].equals(State.ENDED.name())
                    || sameBoot && (parts[0].equals(State.STARTING.name()) || found > 0)) {
                guilty.add(file);
            } else if (sameBoot) {
                strikes.put(file, found + 1);
            }
        }
        write(); // they are told of once: one that is taken back is tried again
        return guilty;
    }

    /** A file is about to be started. Returns when that is on the medium. */
    synchronized void begin(Path file) {
        entries.put(file, new Entry(State.STARTING, strikes.getOrDefault(file, 0)));
        write();
    }

    /** Its start has come back, one way or the other. */
    synchronized void started(Path file) {
        if (entries.computeIfPresent(file, (f, entry) -> new Entry(State.STARTED, entry.strikes)) != null) {
            write();
        }
    }

    /** It has lasted long enough to be no danger. */
    synchronized void passed(Path file) {
        strikes.remove(file);
        if (entries.remove(file) != null) {
            write();
        }
    }

    /** The process ends. @param asked whether somebody wanted it to: else it was one of those on probation */
    public synchronized void ending(boolean asked) {
        if (entries.isEmpty()) {
            return;
        }
        if (asked) {
            entries.clear();
        } else {
            entries.replaceAll((file, entry) -> new Entry(State.ENDED, entry.strikes));
        }
        write();
    }

    private List<String> read() {
        try {
            return Files.readAllLines(record);
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            log.warn("{} can't be read, so no bundle is found to have ended the server: {}", record, e.getMessage());
            return List.of();
        }
    }

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
            try (FileChannel channel = FileChannel.open(
                    aside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(aside, record, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            log.warn(
                    "{} can't be written, so a bundle that ends the server would not be found: {}",
                    record,
                    e.getMessage());
        }
    }
}
