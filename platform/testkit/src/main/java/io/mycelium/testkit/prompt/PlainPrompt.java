package io.mycelium.testkit.prompt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of a stream, as a pipe or a file has them: nothing is shown but what is said. */
public final class PlainPrompt implements Prompt {
    private final BufferedReader in;
    private final PrintStream out;

    public PlainPrompt(InputStream in, PrintStream out) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
    }

    @Override
    public @Nullable String line() {
        try {
            return in.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void say(String line) {
        out.println(line);
        out.flush();
    }

    @Override
    public boolean isAttended() {
        return false;
    }

    @Override
    public void close() {
        out.flush();
    }
}
