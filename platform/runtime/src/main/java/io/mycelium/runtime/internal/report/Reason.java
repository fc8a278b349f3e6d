package io.mycelium.runtime.internal.report;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Why something failed, for people. */
public final class Reason {
    private Reason() {}

    /** The message of what was thrown, under the wrappings of futures; its type where it has none. */
    public static String of(Throwable thrown) {
        Throwable cause = thrown;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.toString() : message;
    }
}
