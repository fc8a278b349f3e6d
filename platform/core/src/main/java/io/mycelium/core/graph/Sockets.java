package io.mycelium.core.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * All sockets of a network, in the order of their numbers. Those that are gone are let go of together, once they are the
 * most: so neither n sockets that open nor n that close cost n walks. The tide's thread only.
 */
final class Sockets {
    private static final int FEW = 64;
    private static final int SPARE = 1024;

    private Socket[] all = new Socket[FEW];
    private int end;
    /** How many carry something yet, or may. */
    private int open;
    /** How many were closed and not yet empty when the list was last compacted. */
    private int closing;

    int open() {
        return open;
    }

    void add(Socket socket) {
        if (end == all.length) {
            compact();
            if (end > all.length / 4 * 3) {
                all = Arrays.copyOf(all, all.length / 2 * 3);
            }
        }
        all[end++] = socket;
        if (!socket.closing) {
            open++;
        }
    }

    /** One of them was closed. */
    void countClosed() {
        open--;
    }

    /** Every socket there is; also one whose sender is gone, until it is empty. */
    void forEach(Consumer<Socket> visitor) {
        for (int i = 0; i < end; i++) {
            if (!all[i].gone()) {
                visitor.accept(all[i]);
            }
        }
    }

    List<Socket> some(int from, int max) {
        List<Socket> found = new ArrayList<>();
        int skip = Math.max(0, from);
        for (int i = 0; i < end && found.size() < max; i++) {
            if (!all[i].gone() && --skip < 0) {
                found.add(all[i]);
            }
        }
        return found;
    }

    /**
     * Shows those from a number on to a visitor, in the order of their numbers, until it wants no more.
     *
     * @return the number to go on from; -1 if there are no more
     */
    int visit(int from, Predicate<Socket> wantsMore) {
        for (int i = first(from); i < end; i++) {
            if (!all[i].gone() && !wantsMore.test(all[i])) {
                return all[i].number + 1;
            }
        }
        return -1;
    }

    /** Where the first one stands that has this number or a greater one. */
    private int first(int number) {
        int low = 0;
        int high = end;
        while (low < high) {
            int middle = low + high >>> 1;
            if (all[middle].number < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A copy of the list. Some may be {@link Socket#gone gone}. */
    Socket[] toArray() {
        return Arrays.copyOf(all, end);
    }

    /** At the end of a tide. */
    void tidy() {
        if (end - open - closing > open + SPARE) {
            compact();
        }
    }

    private void compact() {
        int kept = 0;
        for (int i = 0; i < end; i++) {
            if (!all[i].gone()) {
                all[kept++] = all[i];
            }
        }
        Arrays.fill(all, kept, end, null);
        end = kept;
        closing = kept - open;
        if (all.length > FEW && kept < all.length / 4) {
            all = Arrays.copyOf(all, Math.max(FEW, kept * 2));
        }
    }
}
