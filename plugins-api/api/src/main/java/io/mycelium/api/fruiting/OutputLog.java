package io.mycelium.api.fruiting;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The bounded, numbered log of an output body. Thread-safe; readers read at their own pace and cost the tide nothing. */
@ProviderType
public interface OutputLog {
    /** Returns the number of the last output; 0 before the first. */
    long last();

    /**
     * Returns the outputs after a number, oldest first; none if there are none yet, and what is left if some are gone.
     *
     * @param number of the last output that is known already; 0 for all
     * @param max how many at most
     */
    Page after(long number, int max);

    /**
     * Calls the listener after outputs were added, on the tide's thread: do little there. Close what is returned to end it. A
     * listener that throws, whatever it is, is called no more, and is a dissonance.
     */
    AutoCloseable onOutput(Runnable listener);

    /**
     * A piece of the log.
     *
     * @param gap how many outputs after the asked number are gone from the log
     * @param outputs those that follow the gap
     */
    record Page(long gap, List<Output> outputs) {}
}
