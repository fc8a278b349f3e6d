package io.mycelium.core.checkpoint;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What there was of one kind at a boundary, in the order of its numbers, to be read by one thread while others go on
 * changing it. Who is about to change something calls {@link #keep} before: if the reader has not been there yet, a
 * picture is made, and the reader finds that. Numbers are taken in blocks, each with a lock of its own, so the reader and
 * the others seldom meet, and nobody waits for longer than a block takes to be read.
 *
 * @param <T> what changes
 * @param <P> a picture of it
 */
final class Frozen<T, P> {
    private static final int A_BLOCK = 512;

    private final @Nullable T[] all;
    private final ToIntFunction<T> number;
    private final Function<T, P> picture;
    private final Block<P>[] blocks;
    private int nextBlock;
    private int at;

    private static final class Block<P> {
        private @Nullable Object @Nullable [] pictures;
        private volatile boolean read;
    }

    /**
     * @param all in the order of their numbers, perhaps with gaps; not to be changed any more
     * @param number of each, zero or more, never changing
     */
    Frozen(@Nullable T[] all, ToIntFunction<T> number, Function<T, P> picture) {
        this.all = all;
        this.number = number;
        this.picture = picture;
        @SuppressWarnings({"unchecked", "rawtypes"})
        Block<P>[] empty = new Block[last(all) / A_BLOCK + 1];
        blocks = empty;
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = new Block<>();
        }
    }

    private int last(@Nullable T[] all) {
        for (int i = all.length - 1; i >= 0; i--) {
            T what = all[i];
            if (what != null) {
                return number.applyAsInt(what);
            }
        }
        return 0;
    }

    /** It is about to change. One that came later is of no interest. */
    void keep(T what) {
        int its = number.applyAsInt(what);
        int inBlock = its / A_BLOCK;
        if (inBlock >= blocks.length || blocks[inBlock].read) {
            return;
        }
        Block<P> block = blocks[inBlock];
        synchronized (block) {
            if (block.read) {
                return;
            }
            if (block.pictures == null) {
                block.pictures = new Object[A_BLOCK];
            }
            if (block.pictures[its % A_BLOCK] == null) {
                block.pictures[its % A_BLOCK] = picture.apply(what);
            }
        }
    }

    /** For the reader: whether there is anything that it has not read. */
    boolean more() {
        while (at < all.length && all[at] == null) {
            at++;
        }
        return at < all.length;
    }

    /**
     * For the reader: gives it the pictures of the next block.
     *
     * @return how many of them it took
     */
    int next(Predicate<P> reader) {
        int count = 0;
        Block<P> block = blocks[nextBlock];
        int begin = nextBlock * A_BLOCK;
        synchronized (block) {
            for (; at < all.length; at++) {
                T what = all[at];
                if (what != null) {
                    int place = number.applyAsInt(what) - begin;
                    if (place >= A_BLOCK) {
                        break;
                    }
                    count += reader.test(pictureOf(what, block.pictures, place)) ? 1 : 0;
                }
            }
            block.read = true;
            block.pictures = null;
        }
        nextBlock++;
        return count;
    }

    @SuppressWarnings("unchecked")
    private P pictureOf(T what, @Nullable Object @Nullable [] kept, int place) {
        Object before = kept == null ? null : kept[place];
        return before == null ? picture.apply(what) : (P) before;
    }
}
