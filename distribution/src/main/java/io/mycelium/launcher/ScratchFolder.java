package io.mycelium.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that is deleted when it is closed, and by the end of the process at the latest. What links in it lead to stays. */
record ScratchFolder(Path path) implements AutoCloseable {
    static ScratchFolder make(String name) throws IOException {
        ScratchFolder scratch = new ScratchFolder(Files.createTempDirectory(name));
        Runtime.getRuntime().addShutdownHook(new Thread(scratch::close));
        return scratch;
    }

    @Override
    public void close() {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            all.sorted(Comparator.reverseOrder()).forEach(part -> part.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException("The scratch folder " + path + " can't be deleted", e);
        }
    }
}
