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
    /** Returns the word that {@code conf/} names it by: {@code mapdb}. The same for ever; called on any thread. */
    String kind();

    /**
     * Writes a checkpoint, then removes all but the newest ones. Called on the checkpoint's thread, beside the tides. Whatever
     * it throws, the checkpoint has failed: it is told, and tried again after a pause that doubles.
     *
     * @param folder the network's; made if it is not there
     * @param chunks pulled while writing
     * @param keep how many checkpoints stay, this one included, at least 1
     * @return what was written
     * @throws IOException if it is not durable; the message says why (disk full, read-only ...)
     */
    CheckpointInfo write(Path folder, long tide, Iterator<Chunk> chunks, int keep) throws IOException;

    /**
     * Returns the checkpoints that are there, newest first, without a look into them; none if there is no such folder.
     *
     * @throws IOException if the folder can't be read; a start ends with it
     */
    List<CheckpointInfo> list(Path folder) throws IOException;

    /**
     * Checks a whole checkpoint, then gives its chunks, in the order in which they were written. On the thread of the start.
     * What the reader throws is passed on.
     *
     * @throws BrokenCheckpointException if its bytes are not those that were written: an older one is tried
     * @throws NewerCheckpointException if a newer version of the store wrote it: it is sound, and not for this one
     */
    void read(Path folder, CheckpointInfo checkpoint, Consumer<Chunk> reader) throws IOException;

    /**
     * Looks whether a network's folder is as this store leaves it, before a start reads from it. On the thread of the start.
     *
     * @throws IOException if it is not, such as data without what says that it is whole: the message says what was found and
     *     what to do, and the start ends with it
     */
    default void check(Path folder) throws IOException {}

    /**
     * Takes a checkpoint that can't be used out of the list, and keeps all of it: nothing of it is ever removed by this
     * store. On the thread of the start, before the first {@link #write}. A store that keeps nothing beyond the process may
     * do nothing.
     *
     * @return what it is called now, for people
     * @throws IOException if it can't be kept; then it is where it was
     */
    default String setAside(Path folder, CheckpointInfo checkpoint) throws IOException {
        return checkpoint.name();
    }
}
