package io.mycelium.testkit.network;

import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.signal.TestSignal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Signals by chance, as a network would emit them: each origin numbers its own, from 1, and no id comes twice. Belongs
 * to one thread.
 */
public final class Signals {
    private final Chance chance;
    private final List<String> origins;
    private final List<String> frequencies;
    private final List<SignalId> roots = new ArrayList<>();
    private final Map<String, Long> emitted = new HashMap<>();

    /**
     * @param origins who emits
     * @param frequencies what is said
     */
    public Signals(Chance chance, List<String> origins, List<String> frequencies) {
        this.chance = chance;
        this.origins = List.copyOf(origins);
        this.frequencies = List.copyOf(frequencies);
    }

    /** Up to {@code size} origins (at most 8) and three frequencies. */
    public static Signals of(Chance chance, int size) {
        List<String> origins = new ArrayList<>();
        for (int i = 1; i <= Math.min(size, 8); i++) {
            origins.add("worker_" + i);
        }
        return new Signals(chance, origins, List.of("ack", "work", "coordinate:growth"));
    }

    /** The next signal of any origin. About three in four belong to a chain that began before. */
    public TestSignal next(long tide, PlainMap payload) {
        String origin = chance.pick(origins);
        long seq = emitted.merge(origin, 1L, Long::sum);
        TestSignal signal =
                TestSignal.of(origin, seq, chance.pick(frequencies), payload).withTide(tide);
        if (roots.isEmpty() || chance.oneIn(4)) {
            roots.add(signal.id());
        } else {
            signal = signal.withRoot(chance.pick(roots));
        }
        if (chance.oneIn(8)) {
            signal = signal.withUrgent();
        }
        return chance.oneIn(8) ? signal.withDeadline(tide + chance.below(5)) : signal;
    }

    /** So many signals of one tide, with payloads by chance. */
    public List<Signal> next(long tide, int count, int size) {
        List<Signal> signals = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            signals.add(next(tide, PlainValues.payload(chance, size)));
        }
        return signals;
    }
}
