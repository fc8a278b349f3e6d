package io.mycelium.runtime.internal.report;

import io.mycelium.api.value.Legible;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Standard error, for people: lines, and below them one status line that is rewritten in place. Thread-safe.
 */
public final class Console {
    private final PrintStream stream;
    private String status = "";
    private boolean atLineStart = true;
    private volatile @Nullable BiConsumer<String, String> listener;

    public Console(PrintStream stream) {
        this.stream = stream;
    }

    /** A stream for whoever else writes to standard error: it clears the status line first, which then comes again. */
    public PrintStream shared() {
        return sharing(stream);
    }

    /** The same for another stream to the same terminal: what goes there would stand behind the status line. */
    public PrintStream sharing(PrintStream other) {
        return new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        write(new byte[] {(byte) b}, 0, 1);
                    }

                    @Override
                    public void write(byte[] bytes, int from, int length) throws IOException {
                        synchronized (Console.this) {
                            clear();
                            stream.flush();
                            other.write(bytes, from, length);
                            atLineStart = length == 0 ? atLineStart : bytes[from + length - 1] == '\n';
                            if (other.checkError()) { // which flushes
                                throw new IOException("nobody reads it any more");
                            }
                        }
                    }
                },
                true,
                Charset.defaultCharset());
    }

    /** Tells somebody of all that is said from now on, and of what kind it is, in a word. */
    public void listen(BiConsumer<String, String> told) {
        listener = told;
    }

    /** Prints lines; a status line moves below them. */
    public void say(String lines) {
        say("said", lines);
    }

    /**
     * Prints lines; a status line moves below them.
     *
     * @param kind what they are about, in a word
     */
    public void say(String kind, String lines) {
        print(lines);
        BiConsumer<String, String> told = listener;
        if (told != null) {
            told.accept(kind, lines);
        }
    }

    /** Prints lines of which nobody else is told: how things are, again and again. */
    public synchronized void print(String lines) {
        String again = status;
        clear();
        stream.println(Legible.text(lines)); // a line may quote what somebody sent
        show(again);
    }

    /** Shows a status line in place of the one before. */
    public synchronized void status(String given) {
        String line = Legible.text(given);
        if (!line.equals(status)) {
            clear();
            show(line);
        }
    }

    /** Ends the status line: it stays as it is, and what follows begins on a new line. */
    public synchronized void endStatus() {
        if (!status.isEmpty()) {
            stream.println();
            status = "";
        }
        stream.flush();
    }

    private void clear() {
        if (!status.isEmpty()) {
            stream.print("\r" + " ".repeat(status.length()) + "\r");
            status = "";
        }
    }

    private void show(String line) {
        if (!line.isEmpty() && atLineStart) {
            stream.print(line);
            stream.flush();
            status = line;
        }
    }
}
