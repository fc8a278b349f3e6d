package io.mycelium.api.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Keeps the checkpoints of networks, each network's in a folder of its own. An OSGi service under this type; the one
 * with the highest ranking is used from the next boundary on.
 *
 * <p>Contract:
 * <ul>
 *   <li>{@link #write} is all or nothing: when it returns, the checkpoint is on the medium and survives the loss of
 *       power; when it throws, or the process dies in it, the checkpoints before it are as they were.
 *   <li>{@link #read} gives exactly the chunks that were written, in their order, or throws
 *       {@link BrokenCheckpointException}: no changed bit passes.
 *   <li>Calls for one folder come one at a time, on the checkpoint's thread, never on the tide's.
 *   <li>An interrupted call may fail, and leaves nothing behind that a later one would trust.
 * </ul>
 */
@ConsumerType
public interface CheckpointStore {
    /** The word that {@code conf/} names it by: {@code mapdb}. */
    String kind();

    /**
     * Writes a checkpoint, then removes all but the newest ones.
     *
     * @param folder the network's; made if it is not there
     * @param chunks pulled while writing
     * @param keep how many checkpoints stay, this one included, at least 1
     * @throws IOException if it is not durable; the message says why (disk full, read-only ...)
     */
    CheckpointInfo write(Path folder, long tide, Iterator<Chunk> chunks, int keep) throws IOException;

    /** The checkpoints that are there, newest first, without a look into them. */
    List<CheckpointInfo> list(Path folder) throws IOException;

    /** Checks a whole checkpoint, then gives its chunks, in the order in which they were written. */
    void read(Path folder, CheckpointInfo checkpoint, Consumer<Chunk> reader) throws IOException;
}
