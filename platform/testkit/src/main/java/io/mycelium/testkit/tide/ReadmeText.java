package io.mycelium.testkit.tide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A code block of a README that a run of the test has to come to: the one behind the line {@code <!-- name -->}. If it does not,
 * the test fails with what came of the run, and with the command that writes that into the file.
 */
public final class ReadmeText {
    /** The system property that lets tests write what they compare. */
    public static final String ACCEPT = "mycelium.accept";

    private static final String FENCE = "```\n";

    private ReadmeText() {}

    /**
     * Compares the block of a name with what came of the run.
     *
     * @param command which runs the test, for who is to accept what it says
     * @throws AssertionError if they differ
     */
    public static void check(Path readme, String name, String run, String command) {
        String text = read(readme);
        String mark = "<!-- " + name + " -->\n" + FENCE;
        int begin = text.indexOf(mark) + mark.length();
        int end = text.indexOf(FENCE, begin);
        if (begin < mark.length() || end < 0) {
            throw new AssertionError(
                    readme + " has no code block behind the line '<!-- " + name + " -->'; it would be\n" + run);
        }
        if (text.substring(begin, end).equals(run)) {
            return;
        }
        if (!Boolean.getBoolean(ACCEPT)) {
            throw new AssertionError(readme + " shows as '" + name + "'\n" + text.substring(begin, end)
                    + "but the run gives\n" + run + "If that is right: " + command + " -D" + ACCEPT + "=true");
        }
        write(readme, text.substring(0, begin) + run + text.substring(end));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
