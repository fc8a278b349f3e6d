package io.mycelium.storage.mapdb;

import java.io.File;
import java.nio.ByteBuffer;
import org.mapdb.DataInput2;
import org.mapdb.volume.FileChannelVol;
import org.mapdb.volume.SingleByteArrayVol;
import org.mapdb.volume.Volume;

/**
 * A file whose first page is in memory until it is closed. There is the header of a MapDB store, whose checksum is made
 * of thousands of single numbers, three times in the life of a new file: each a call of the system, in a file. A small
 * checkpoint is all in this page. Not thread-safe.
 */
final class PagedVolume extends Volume {
    /** MapDB's own size: nothing that its stores ask for at once lies across two pages. */
    private static final int PAGE_SHIFT = 20;

    private static final int PAGE = 1 << PAGE_SHIFT;
    private static final long NO_LOCK = -1;

    private final FileChannelVol file;
    private final SingleByteArrayVol first = new SingleByteArrayVol(PAGE);

    private PagedVolume(File path, boolean readOnly) {
        file = new FileChannelVol(path, readOnly, NO_LOCK, PAGE_SHIFT, 0);
    }

    /** A new file. Its first page gets there when the volume is closed. */
    static PagedVolume create(File path) {
        return new PagedVolume(path, false);
    }

    /** A file to read. */
    static PagedVolume open(File path) {
        PagedVolume volume = new PagedVolume(path, true);
        volume.file.copyTo(0, volume.first, 0, Math.min(PAGE, volume.file.length()));
        return volume;
    }

    private Volume at(long offset) {
        return offset < PAGE ? first : file;
    }

    @Override
    public void putLong(long offset, long value) {
        at(offset).putLong(offset, value);
    }

    @Override
    public void putInt(long offset, int value) {
        at(offset).putInt(offset, value);
    }

    @Override
    public void putByte(long offset, byte value) {
        at(offset).putByte(offset, value);
    }

    @Override
    public void putData(long offset, byte[] bytes, int from, int count) {
        at(offset).putData(offset, bytes, from, count);
    }

    @Override
    public void putData(long offset, ByteBuffer bytes) {
        at(offset).putData(offset, bytes);
    }

    @Override
    public long getLong(long offset) {
        return at(offset).getLong(offset);
    }

    @Override
    public int getInt(long offset) {
        return at(offset).getInt(offset);
    }

    @Override
    public byte getByte(long offset) {
        return at(offset).getByte(offset);
    }

    @Override
    public DataInput2 getDataInput(long offset, int size) {
        return at(offset).getDataInput(offset, size);
    }

    @Override
    public void getData(long offset, byte[] bytes, int from, int count) {
        at(offset).getData(offset, bytes, from, count);
    }

    @Override
    public void clear(long from, long to) {
        if (from < PAGE) {
            first.clear(from, Math.min(to, PAGE));
        }
        if (to > PAGE) {
            file.clear(Math.max(from, PAGE), to);
        }
    }

    @Override
    public void ensureAvailable(long size) {
        file.ensureAvailable(size);
    }

    @Override
    public void truncate(long size) {
        file.truncate(size);
    }

    @Override
    public void sync() {
        writeFirst();
        file.sync();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            try {
                writeFirst();
            } finally {
                file.close();
            }
        }
    }

    private void writeFirst() {
        if (!file.isReadOnly()) {
            first.copyTo(0, file, 0, Math.min(PAGE, file.length()));
        }
    }

    @Override
    public boolean isSliced() {
        return true;
    }

    @Override
    public int sliceSize() {
        return PAGE;
    }

    @Override
    public long length() {
        return file.length();
    }

    @Override
    public boolean isReadOnly() {
        return file.isReadOnly();
    }

    @Override
    public File getFile() {
        return file.getFile();
    }

    @Override
    public boolean getFileLocked() {
        return file.getFileLocked();
    }
}
