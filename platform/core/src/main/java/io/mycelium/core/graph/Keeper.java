package io.mycelium.core.graph;

/**
 * Whoever has to read what there was at an earlier boundary, as a checkpoint does. Is told of each hypha and socket just
 * before it changes, by any thread, but by one at a time for one of them.
 */
public interface Keeper {
    void keep(Hypha hypha);

    void keep(Socket socket);

    /** Returns whether it has read all that it needs, so that it need not be told any more. */
    boolean ended();
}
