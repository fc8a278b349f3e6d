package io.mycelium.core.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Those who live, by their ids. As no id is given again they stand in pages, and a page of which all have died is let
 * go of: who is dead takes no room. Changed by the tide's thread only, read within phases.
 */
public final class Hyphae {
    private static final int PAGE_BITS = 10;
    private static final int PAGE = 1 << PAGE_BITS;

    private @Nullable Hypha[] @Nullable [] pages = new Hypha[4][];
    /** How many of each page live. */
    private int[] living = new int[4];

    private int firstId;
    private int nextId;
    private int size;

    void begin(int atId) {
        firstId = atId;
        nextId = atId;
    }

    public int nextId() {
        return nextId;
    }

    /** No id before this one is given any more. */
    public void nextId(int id) {
        nextId = Math.max(nextId, id);
    }

    public int size() {
        return size;
    }

    /** How many pages there are, each of which takes room. */
    int pages() {
        return (int) Arrays.stream(pages).filter(Objects::nonNull).count();
    }

    /** The place of a hypha among all that there ever were. */
    public int place(Hypha hypha) {
        return hypha.id - firstId;
    }

    /** The one that has this id; null if it is no more, or never was. */
    @Nullable
    public Hypha get(int id) {
        int place = id - firstId;
        int page = place >> PAGE_BITS;
        if (page < 0 || page >= pages.length) {
            return null;
        }
        @Nullable Hypha[] there = pages[page];
        return there == null ? null : there[place & PAGE - 1];
    }

    void add(Hypha hypha) {
        int page = place(hypha) >> PAGE_BITS;
        if (page >= pages.length) {
            pages = Arrays.copyOf(pages, Math.max(page + 1, pages.length * 2));
            living = Arrays.copyOf(living, pages.length);
        }
        @Nullable Hypha[] there = pages[page];
        if (there == null) {
            there = new Hypha[PAGE];
            pages[page] = there;
        }
        there[place(hypha) & PAGE - 1] = hypha;
        living[page]++;
        size++;
        nextId(hypha.id + 1);
    }

    void remove(Hypha hypha) {
        int page = place(hypha) >> PAGE_BITS;
        @Nullable Hypha[] there = pages[page];
        if (there != null) {
            there[place(hypha) & PAGE - 1] = null;
            size--;
            if (--living[page] == 0) {
                pages[page] = null;
            }
        }
    }

    /** In the order of their ids. */
    void forEach(Consumer<Hypha> visitor) {
        for (@Nullable Hypha[] page : pages) {
            for (int i = 0; page != null && i < PAGE; i++) {
                Hypha hypha = page[i];
                if (hypha != null) {
                    visitor.accept(hypha);
                }
            }
        }
    }

    /** Some of them, in the order of their ids. */
    public List<Hypha> some(int from, int max) {
        List<Hypha> found = new ArrayList<>();
        int skip = Math.max(0, from);
        for (int at = 0; at < pages.length && found.size() < max; at++) {
            @Nullable Hypha[] page = pages[at];
            if (page != null && skip >= living[at]) {
                skip -= living[at];
            } else if (page != null) {
                for (int i = 0; i < PAGE && found.size() < max; i++) {
                    Hypha hypha = page[i];
                    if (hypha != null && --skip < 0) {
                        found.add(hypha);
                    }
                }
                skip = 0;
            }
        }
        return found;
    }

    /**
     * Shows those from a place on to a visitor, in the order of their ids, until it wants no more.
     *
     * @return the place to go on from; -1 if there are no more
     */
    public int visit(int from, Predicate<Hypha> wantsMore) {
        for (int at = from >> PAGE_BITS; at < pages.length; at++) {
            @Nullable Hypha[] page = pages[at];
            for (int i = at == from >> PAGE_BITS ? from & PAGE - 1 : 0; page != null && i < PAGE; i++) {
                Hypha hypha = page[i];
                if (hypha != null && !wantsMore.test(hypha)) {
                    return place(hypha) + 1;
                }
            }
        }
        return -1;
    }

    /** All of them, in the order of their ids. */
    public Hypha[] toArray() {
        Hypha[] all = new Hypha[size];
        int[] count = new int[1];
        forEach(h -> all[count[0]++] = h);
        return all;
    }
}
