package io.mycelium.core.graph;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The names of a network, none of which is given again: an open-addressing table with linear probing (Knuth, The Art of
 * Computer Programming, vol. 3, 6.4), since a map with an entry object for each of millions takes more room than the
 * names. Changed by the tide's thread only, and read within phases.
 */
final class Names {
    private @Nullable Named[] table = new Named[64];
    private int size;

    @Nullable
    Named find(String name) {
        return find(name, Named.digitsOf(name), Named.numberOf(name));
    }

    /** Who is called by the first so many letters and the number. */
    @Nullable
    Named find(String letters, int length, int number) {
        int mask = table.length - 1;
        int at = Named.tableHash(letters, length, number) & mask;
        for (Named there = table[at]; there != null; there = table[at]) {
            if (there.isCalled(letters, length, number)) {
                return there;
            }
            at = (at + 1) & mask;
        }
        return null;
    }

    /** Takes the place of whoever bore the name. */
    void put(Named bearer) {
        if (size >= table.length - table.length / 4) {
            grow();
        }
        int at = place(bearer);
        size += table[at] == null ? 1 : 0;
        table[at] = bearer;
    }

    /** Lets go of a name; who stands behind it in the way of probing moves up (Knuth's algorithm R). */
    void remove(Named bearer) {
        int mask = table.length - 1;
        int hole = place(bearer);
        if (table[hole] == null) {
            return;
        }
        table[hole] = null;
        size--;
        int at = (hole + 1) & mask;
        for (Named there = table[at]; there != null; there = table[at]) {
            int home = there.tableHash() & mask;
            if (((at - home) & mask) >= ((at - hole) & mask)) {
                table[hole] = there;
                table[at] = null;
                hole = at;
            }
            at = (at + 1) & mask;
        }
    }

    private int place(Named bearer) {
        int mask = table.length - 1;
        int at = bearer.tableHash() & mask;
        for (Named there = table[at]; there != null && !there.isCalled(bearer); there = table[at]) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        @Nullable Named[] all = table;
        table = new Named[all.length * 2];
        for (Named bearer : all) {
            if (bearer != null) {
                table[place(bearer)] = bearer;
            }
        }
    }

    int size() {
        return size;
    }

    /** All of them, in no order, with gaps. */
    @Nullable
    Named[] copy() {
        return table.clone();
    }

    void forEach(Consumer<Named> visitor) {
        for (Named bearer : table) {
            if (bearer != null) {
                visitor.accept(bearer);
            }
        }
    }
}
