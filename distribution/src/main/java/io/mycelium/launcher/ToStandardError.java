package io.mycelium.launcher;

import java.io.OutputStream;

/** Follows {@code System.err}: the runtime replaces it where there is a status line to keep whole. */
final class ToStandardError extends OutputStream {
    @Override
    public void write(int b) {
        System.err.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        System.err.write(bytes, from, length);
    }

    @Override
    public void flush() {
        System.err.flush();
    }
}
