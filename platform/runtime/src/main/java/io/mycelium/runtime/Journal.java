package io.mycelium.runtime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to this server and its networks from outside or against their will, and who did it: the last events, with
 * those of earlier starts where somebody keeps them. The log has them too, and more. Thread-safe.
 */
public final class Journal {
    /** So many events are kept. */
    public static final int KEPT = 10_000;

    private static final int LONGEST = 2000;

    /**
     * Something that happened.
     *
     * @param number counted from 1
     * @param at when, by the wall clock, in ms
     * @param network whose event it is; null for one of the server, or of all networks
     * @param tide the last that had ended; -1 where there is none
     * @param kind in a word: {@code kill}, {@code deploy}, {@code plugin fault}
     * @param by who did it: {@code command line}, {@code page}, {@code API}, {@code server}, {@code network}
     * @param text for people
     */
    public record Event(
            long number, long at, @Nullable String network, long tide, String kind, String by, String text) {}

    /**
     * Some events, oldest first.
     *
     * @param next what to ask for after these; null if there are no more by now
     */
    public record Page(List<Event> events, @Nullable Long next) {
        public Page {
            events = List.copyOf(events);
        }
    }

    private final LongSupplier clock;
    private final Deque<Event> kept = new ArrayDeque<>();
    private long last;
    private Consumer<Event> keeper = event -> {};

    /** @param clock the wall clock, in ms */
    public Journal(LongSupplier clock) {
        this.clock = clock;
    }

    /**
     * Takes over the events of earlier starts, and counts on from them. Before anybody has asked for a number.
     *
     * @param earlier oldest first
     * @param kept is given each event from now on, and those that there are already, one at a time; must not add any
     */
    public synchronized void resume(List<Event> earlier, Consumer<Event> kept) {
        List<Event> own = new ArrayList<>(this.kept);
        this.kept.clear();
        last = 0;
        for (Event event : earlier) {
            last = Math.max(last, event.number);
            keep(event);
        }
        keeper = kept;
        own.forEach(event -> add(event.at, event.network, event.tide, event.kind, event.by, event.text));
    }

    /** Adds an event; a text that is very long is cut. */
    public synchronized void add(@Nullable String network, long tide, String kind, String by, String text) {
        String some = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " ...";
        add(clock.getAsLong(), network, tide, kind, by, some);
    }

    private void add(long at, @Nullable String network, long tide, String kind, String by, String text) {
        Event event = new Event(++last, at, network, tide, kind, by, text);
        keep(event);
        keeper.accept(event);
    }

    private void keep(Event event) {
        kept.add(event);
        if (kept.size() > KEPT) {
            kept.remove();
        }
    }

    /** The number of the last event; 0 before the first. */
    public synchronized long last() {
        return last;
    }

    /**
     * Returns the events after a number, as far as they are kept.
     *
     * @param network whose events, and those of no network in particular; null: all
     */
    public synchronized Page after(long number, @Nullable String network, int most) {
        List<Event> found = new ArrayList<>();
        for (Event event : kept) {
            boolean meant = event.number > number
                    && (network == null || event.network == null || event.network.equals(network));
            if (meant && found.size() == most) {
                return new Page(found, found.get(most - 1).number);
            }
            if (meant) {
                found.add(event);
            }
        }
        return new Page(found, null);
    }
}
