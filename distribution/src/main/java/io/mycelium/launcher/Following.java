package io.mycelium.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A stream of a server, line by line, for as long as somebody reads. Where the connection breaks it is opened again, if the
 * server is back within some seconds. A stream that the server ends is over.
 */
final class Following {
    /** For so long a server may be away: as long as a start takes, and more. */
    static final long PATIENCE_MILLIS = 10_000;

    private static final long AGAIN_MILLIS = 250;

    private final Consumer<String> said;
    private final long patienceMillis;

    /** @param said is told in a line that the connection broke, and that it is there again */
    Following(Consumer<String> said, long patienceMillis) {
        this.said = said;
        this.patienceMillis = patienceMillis;
    }

    /**
     * Reads until the server ends the stream.
     *
     * @param first opens it
     * @param again opens it when it broke
     * @throws CommandException of the code {@link CommandException#UNREACHABLE} if it broke and the server is not back in time
     */
    void read(Supplier<InputStream> first, Supplier<InputStream> again, Consumer<String> line) {
        InputStream opened = first.get();
        while (!reads(opened, line)) {
            said.accept("mycelium: the connection to the server broke; for " + patienceMillis / 1000
                    + " s it is tried to go on");
            opened = back(again);
            said.accept("mycelium: the server is back");
        }
    }

    /** Answers whether it came to its end. */
    private static boolean reads(InputStream opened, Consumer<String> each) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(opened, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                each.accept(line);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private InputStream back(Supplier<InputStream> again) {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        while (true) {
            try {
                TimeUnit.MILLISECONDS.sleep(AGAIN_MILLIS);
                return again.get();
            } catch (CommandException e) {
                if (System.nanoTime() >= until) {
                    throw CommandException.unreachable("the connection to the server broke, and " + e.getMessage());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw CommandException.failed("interrupted");
            }
        }
    }
}
