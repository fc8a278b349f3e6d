package io.mycelium.api.fruiting;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/** An open body that brings signals out. */
@ConsumerType
public interface OutputBody extends AutoCloseable {
    /**
     * PROCESS of a tide hands over what was emitted to the body in the tide before, already numbered and in the body's
     * {@link OutputLog}. A body whose readers read that log needs to do nothing here.
     *
     * @return what to give in next time: a plain value, such as the length of a file
     */
    default @Nullable Object deliver(@Nullable Object memory, List<Output> outputs) {
        return memory;
    }

    /** Before a checkpoint counts as durable: forces what was delivered to the disk. Called on the checkpoint's thread. */
    default void force() throws IOException {}

    @Override
    void close();
}
