package io.mycelium.testkit.prompt;

import org.jspecify.annotations.Nullable;

/** Where somebody types lines and reads others. Lines are read by one thread; any thread may say something. */
public interface Prompt extends AutoCloseable {
    /** Returns the next line; null at the end. */
    @Nullable
    String line();

    /** Shows a line; above the one that is being typed. */
    void say(String line);

    /** Whether a person types. */
    boolean isAttended();

    @Override
    void close();
}
