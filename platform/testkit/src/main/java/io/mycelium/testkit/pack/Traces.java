package io.mycelium.testkit.pack;

import io.mycelium.rules.FileWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Golden traces: what a test did once, in the words of the specification, in a file that its author has accepted. */
final class Traces {
    private static final int AROUND = 2;
    private static final int MOST_LINES = 60;

    private final boolean update;
    private final List<Path> written = new ArrayList<>();

    /** @param update whether those that differ are written anew */
    Traces(boolean update) {
        this.update = update;
    }

    /** Those that were written. */
    List<Path> written() {
        return written;
    }

    /** How what a test did differs from its trace; null if it does not, or is accepted now. */
    @Nullable
    Difference compare(Path tests, Expected.Trace expected, String found) {
        Path file = tests.resolveSibling(expected.file());
        try {
            String golden = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : null;
            if (found.equals(golden)) {
                return null;
            }
            if (update) {
                Files.writeString(file, found);
                written.add(file);
                return null;
            }
            return golden == null
                    ? difference(
                            expected,
                            "what " + expected.file() + " has",
                            "no such file",
                            List.of("if it is right as it is now: mycelium test --update " + tests))
                    : difference(
                            expected,
                            "what " + expected.file() + " has",
                            "something else; if that is right: mycelium test --update " + tests,
                            lines(golden.lines().toList(), found.lines().toList()));
        } catch (IOException e) {
            throw update ? new UncheckedIOException(FileWords.unwritten(file, e), e) : FileWords.unread(file, e);
        }
    }

    private static Difference difference(Expected.Trace at, String expected, String found, List<String> lines) {
        return new Difference(at.at(), 0, "trace", expected, found, lines, List.of());
    }

    /** The lines that differ, with some around them. */
    private static List<String> lines(List<String> golden, List<String> found) {
        List<String> all = new ArrayList<>();
        List<Boolean> differs = new ArrayList<>();
        Alignment.of(golden, found, String::equals).forEach(pair -> {
            boolean same = pair.expected() != null && pair.found() != null;
            all.add((same ? "  " : pair.expected() == null ? "+ " : "- ")
                    + (pair.expected() == null ? pair.found() : pair.expected()));
            differs.add(!same);
        });
        List<String> lines = new ArrayList<>();
        boolean left = false;
        for (int i = 0; i < all.size() && lines.size() < MOST_LINES; i++) {
            if (differs.subList(Math.max(0, i - AROUND), Math.min(all.size(), i + AROUND + 1))
                    .contains(true)) {
                lines.add(all.get(i));
                left = false;
            } else if (!left) {
                lines.add("  ...");
                left = true;
            }
        }
        return lines;
    }
}
