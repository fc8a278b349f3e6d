package io.mycelium.core.graph;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.observe.Sought;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of a network's dissonances: each is counted for ever, and the newest are kept, as many as the network's
 * limits say, until they are cleared. The tide's thread only.
 */
public final class Dissonances {
    private final int most;
    /** By their numbers, which rise. */
    private final Map<Long, Dissonance> kept = new LinkedHashMap<>();

    private List<Dissonance> thisTide = new ArrayList<>();
    private long count;
    private long signals;
    private long cleared;
    /** How many were added here of each kind: no part of what a checkpoint holds. */
    private final AtomicLongArray noted = new AtomicLongArray(Dissonance.Kind.values().length);

    /**
     * What a checkpoint holds of them.
     *
     * @param count as {@link Dissonances#count}
     * @param signals as {@link Dissonances#signals}
     * @param cleared as {@link Dissonances#cleared}
     */
    public record Picture(long count, long signals, long cleared, List<Dissonance> kept) {}

    /** @param most how many are kept */
    public Dissonances(int most) {
        this.most = most;
    }

    public void add(
            long tide,
            Dissonance.Kind kind,
            String where,
            String message,
            @Nullable String rule,
            @Nullable Signal signal) {
        add(tide, kind, where, message, rule, signal, null, null);
    }

    void add(
            long tide,
            Dissonance.Kind kind,
            String where,
            String message,
            @Nullable String rule,
            @Nullable Signal signal,
            @Nullable PackId pack,
            @Nullable String receiver) {
        Dissonance dissonance = new Dissonance(++count, tide, kind, where, message, rule, signal, pack, receiver, null);
        signals += signal == null ? 0 : 1;
        noted.lazySet(kind.ordinal(), noted.getPlain(kind.ordinal()) + 1);
        keep(dissonance);
        thisTide.add(dissonance);
    }

    private void keep(Dissonance dissonance) {
        kept.put(dissonance.number(), dissonance);
        for (Iterator<Long> oldest = kept.keySet().iterator(); kept.size() > most; ) {
            oldest.next();
            oldest.remove();
        }
    }

    /** Those since the last {@link #take}. */
    public List<Dissonance> pending() {
        return thisTide;
    }

    /** Those since the last call. */
    public List<Dissonance> take() {
        if (thisTide.isEmpty()) {
            return List.of(); // what comes later is not of this tide
        }
        List<Dissonance> taken = thisTide;
        thisTide = new ArrayList<>();
        return taken;
    }

    /** The oldest that are kept, of those after a number. */
    public List<Dissonance> after(long number, int max) {
        return find(Sought.ANY, number).limit(max).toList();
    }

    /** Those that are kept, of those after a number; the oldest first. */
    public Stream<Dissonance> find(Sought sought, long number) {
        return kept.values().stream().filter(d -> d.number() > number && sought.means(d));
    }

    public Optional<Dissonance> find(long number) {
        return Optional.ofNullable(kept.get(number));
    }

    /** Those at a hypha, relay or body, or at a socket of it. */
    public List<Dissonance> about(String where) {
        return find(Sought.at(where), 0).toList();
    }

    /** How many there ever were. */
    public long count() {
        return count;
    }

    /** How many of a kind were added since this object was made. Any thread. */
    public long noted(Dissonance.Kind kind) {
        return noted.get(kind.ordinal());
    }

    /** How many of these have a signal: as many as signals were counted as dissonant. */
    public long signals() {
        return signals;
    }

    /** How many are kept. */
    public int kept() {
        return kept.size();
    }

    /** How many were cleared. */
    public long cleared() {
        return cleared;
    }

    /** Lets go of those that are meant, and returns how many these were. */
    public long clear(Sought sought) {
        int before = kept.size();
        kept.values().removeIf(sought::means);
        cleared += before - kept.size();
        return before - kept.size();
    }

    /** The signal of one has come in again. One that is not kept any more is left alone. */
    public void replayed(long number, SignalId as) {
        kept.computeIfPresent(number, (n, dissonance) -> dissonance.replayed(as));
    }

    public Picture picture() {
        return new Picture(count, signals, cleared, List.copyOf(kept.values()));
    }

    /** One is there again as it was; in their order. */
    public void restore(Dissonance dissonance) {
        keep(dissonance);
    }

    public void restore(long everCounted, long withSignals, long everCleared) {
        count = everCounted;
        signals = withSignals;
        cleared = everCleared;
    }
}
