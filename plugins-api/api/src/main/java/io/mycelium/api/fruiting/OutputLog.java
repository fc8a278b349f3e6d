package io.mycelium.api.fruiting;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The bounded, numbered log of an output body. Thread-safe; readers read at their own pace and cost the tide nothing. */
@ProviderType
public interface OutputLog {
    /** The number of the last output; 0 before the first. */
    long last();

    /**
     * The outputs after a number, oldest first.
     *
     * @param max how many at most
     */
    Page after(long number, int max);

    /** Calls the listener after outputs were added, on the tide's thread: do little there. Close to end it. */
    AutoCloseable onOutput(Runnable listener);

    /**
     * @param gap how many outputs after the asked number are gone from the log
     * @param outputs those that follow the gap
     */
    record Page(long gap, List<Output> outputs) {}
}
