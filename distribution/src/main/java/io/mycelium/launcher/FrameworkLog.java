package io.mycelium.launcher;

import java.io.PrintStream;
import org.apache.felix.framework.Logger;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/** What the framework itself has to say, on standard error: by default it writes to standard output, which is not ours. */
final class FrameworkLog extends Logger {
    private final PrintStream err;

    FrameworkLog(PrintStream err) {
        this.err = err;
    }

    @Override
    protected void doLog(
            @Nullable Bundle bundle,
            @Nullable ServiceReference reference,
            int level,
            String message,
            @Nullable Throwable failure) {
        // a bundle that does not start is reported once everything has, with a reason for people
        if (level <= LOG_WARNING && failure == null) {
            err.println("mycelium: container: " + message);
        }
    }
}
