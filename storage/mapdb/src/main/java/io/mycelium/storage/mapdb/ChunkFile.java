package io.mycelium.storage.mapdb;

import io.mycelium.api.storage.BrokenCheckpointException;
import io.mycelium.api.storage.Chunk;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mapdb.Atomic;
import org.mapdb.DB;
import org.mapdb.DBMaker;
import org.mapdb.Serializer;
import org.mapdb.Store;

/**
 * The MapDB file of one checkpoint: a record for each chunk, and an index that gives the records their sections, numbers
 * and order. Written once by one thread, then only read. It makes nothing durable and checks no hash: that is
 * {@link MapDbCheckpointStore}'s.
 *
 * <p>The chunks are records of the store itself, not entries of a map: the order of the index is all that is ever asked
 * for, and a map would write its nodes again and again on the way. Only byte arrays go in, since MapDB's serializers see
 * none of our classes, and would read none of them back without Java deserialization.
 */
final class ChunkFile {
    private static final String INDEX = "chunks";
    private static final int MAGIC = 0x4d594343;
    private static final int VERSION = 1;

    private ChunkFile() {}

    /**
     * Writes a new file and closes it.
     *
     * @return how many chunks there were
     * @throws IOException if MapDB could not write; what the iterator throws passes as it is
     */
    static int write(Path file, Iterator<Chunk> chunks) throws IOException {
        PagedVolume volume = mapDb(() -> PagedVolume.create(file.toFile()));
        boolean complete = false;
        try {
            DB db = mapDb(() -> DBMaker.volumeDB(volume, false)
                    .fileSyncDisable()
                    .concurrencyDisable()
                    .make());
            Store store = db.getStore();
            List<Entry> index = new ArrayList<>();
            while (chunks.hasNext()) {
                Chunk chunk = chunks.next();
                long record = mapDb(() -> store.put(chunk.bytes(), Serializer.BYTE_ARRAY));
                index.add(new Entry(chunk.section(), chunk.number(), record, chunk.bytes().length));
            }
            byte[] encoded = encode(index);
            mapDb(() -> {
                db.atomicVar(INDEX, Serializer.BYTE_ARRAY).create().set(encoded);
                db.close();
                return file;
            });
            complete = true;
            return index.size();
        } finally {
            if (!complete) {
                closeQuietly(volume);
            }
        }
    }

    /**
     * Gives the chunks of a file whose hash was found right.
     *
     * @param count how many there must be
     * @throws BrokenCheckpointException if it is not what {@link #write} wrote
     */
    static void read(Path file, int count, Consumer<Chunk> reader) throws IOException {
        PagedVolume volume = sound(file, () -> PagedVolume.open(file.toFile()));
        try {
            DB db = sound(
                    file,
                    () -> DBMaker.volumeDB(volume, true)
                            .concurrencyDisable()
                            .readOnly()
                            .make());
            Store store = db.getStore();
            List<Entry> index = sound(file, () -> {
                Atomic.Var<byte[]> encoded =
                        db.atomicVar(INDEX, Serializer.BYTE_ARRAY).open();
                return decode(encoded.get());
            });
            if (index.size() != count) {
                throw new BrokenCheckpointException(
                        file.getFileName() + " has an index of " + index.size() + " chunks; its manifest says " + count
                                + ".",
                        null);
            }
            for (Entry entry : index) {
                byte @Nullable [] bytes = sound(file, () -> store.get(entry.record, Serializer.BYTE_ARRAY));
                if (bytes == null || bytes.length != entry.length) {
                    throw new BrokenCheckpointException(
                            file.getFileName() + " has " + (bytes == null ? "no bytes" : bytes.length + " bytes")
                                    + " for chunk " + entry.number + " of " + entry.section + "; its index says "
                                    + entry.length + ".",
                            null);
                }
                reader.accept(new Chunk(entry.section, entry.number, bytes));
            }
        } finally {
            closeQuietly(volume);
        }
    }

    private static byte[] encode(List<Entry> index) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(16 + 32 * index.size());
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeInt(index.size());
        for (Entry entry : index) {
            out.writeUTF(entry.section);
            out.writeInt(entry.number);
            out.writeLong(entry.record);
            out.writeInt(entry.length);
        }
        return bytes.toByteArray();
    }

    private static List<Entry> decode(byte @Nullable [] encoded) throws IOException {
        if (encoded == null) {
            throw new IOException("there is no index");
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(encoded));
        int magic = in.readInt();
        int version = in.readInt();
        if (magic != MAGIC || version != VERSION) {
            throw new IOException("the index is of version " + version + "; this server reads version " + VERSION);
        }
        int size = in.readInt();
        List<Entry> index = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            index.add(new Entry(in.readUTF(), in.readInt(), in.readLong(), in.readInt()));
        }
        return index;
    }

    /** Calls MapDB to write. Kotlin's compiler checks no exceptions, so anything may come out. */
    private static <T> T mapDb(Callable<T> call) throws IOException {
        try {
            return call.call();
        } catch (Exception e) {
            throw interruptedOr(e, new IOException(e.getMessage(), e));
        }
    }

    /** Calls MapDB to read what must be readable. */
    private static <T> T sound(Path file, Callable<T> call) throws IOException {
        try {
            return call.call();
        } catch (Exception e) {
            throw interruptedOr(
                    e,
                    new BrokenCheckpointException(
                            file.getFileName() + " can't be read, though its SHA-256 is right: " + e.getMessage(), e));
        }
    }

    private static IOException interruptedOr(Exception cause, IOException otherwise) {
        if (!Thread.currentThread().isInterrupted()) {
            return otherwise;
        }
        IOException interrupted = new InterruptedIOException("interrupted");
        interrupted.initCause(cause);
        return interrupted;
    }

    private static void closeQuietly(PagedVolume volume) {
        try {
            volume.close();
        } catch (Exception e) {
            // the file is thrown away, or was read to its end or to a failure that is already on its way up
        }
    }

    private record Entry(String section, int number, long record, int length) {}
}
