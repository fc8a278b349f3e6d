package io.mycelium.core.tide;

import io.mycelium.api.hypha.Vitality;
import io.mycelium.api.hypha.VitalityLevel;
import io.mycelium.core.blueprint.Blueprint;
import io.mycelium.core.graph.Hypha;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All hyphae of a network as they were seen at some boundaries that followed each other, to be put in order and gone through.
 * About forty bytes a hypha, and nothing of the network. Immutable; any thread.
 */
public final class HyphaePicture {
    private final long begun;
    private final long tide;
    private final List<Rows> pieces;
    private final List<Integer> worst;
    private final List<NetworkView.AlertLine> alerts;
    private final long moreAlerts;
    private final int size;

    HyphaePicture(
            long begun,
            long tide,
            List<Rows> pieces,
            List<Integer> worst,
            List<NetworkView.AlertLine> alerts,
            long moreAlerts) {
        this.begun = begun;
        this.tide = tide;
        this.pieces = List.copyOf(pieces);
        this.worst = List.copyOf(worst);
        this.alerts = List.copyOf(alerts);
        this.moreAlerts = moreAlerts;
        size = pieces.stream().mapToInt(Rows::size).sum();
    }

    /** By what hyphae are put in order; those that are equal in it, in the order of their birth. */
    public enum Measure {
        /** Most signals that wait first. */
        WAITING,
        /** Who used most of its energy first, and before them who wanted more than the network granted. */
        ENERGY,
        /** Most failures of the last ten steps first. */
        FAILURES,
        /** The oldest first. */
        AGE,
        /** Who is worst first. */
        VITALITY;

        private final String word = name().toLowerCase(Locale.ROOT);

        public String word() {
            return word;
        }

        public static Optional<Measure> of(String word) {
            return Arrays.stream(values())
                    .filter(each -> each.word.equals(word))
                    .findFirst();
        }
    }

    /**
     * A hypha as it was seen.
     *
     * @param energy the share of its energy that it used when it was last awake
     * @param exhausted whether it wanted more then than the network granted it
     * @param failures of its last ten steps
     */
    public record Line(
            NetworkView.HyphaLine line, double energy, boolean exhausted, int failures, boolean quarantined) {}

    /** Some of the hyphae, in an order. Immutable. */
    public final class Order {
        private final long[] keys;

        private Order(long[] keys) {
            this.keys = keys;
        }

        public int size() {
            return keys.length;
        }

        /** So many from a place on; fewer at the end. */
        public List<Line> some(int from, int most) {
            List<Line> lines = new ArrayList<>();
            for (int i = from; i < keys.length && lines.size() < most; i++) {
                lines.add(line((int) keys[i]));
            }
            return lines;
        }
    }

    /** The tide at whose end its first piece was looked at. */
    public long begun() {
        return begun;
    }

    /** The tide at whose end its last piece was looked at. */
    public long tide() {
        return tide;
    }

    /** How many hyphae there were. */
    public int size() {
        return size;
    }

    /** How many were of each level, by its word; those that there were none of are left out. */
    public Map<String, Long> levels() {
        EnumMap<VitalityLevel, Long> levels = new EnumMap<>(VitalityLevel.class);
        for (Rows rows : pieces) {
            for (int i = 0; i < rows.size; i++) {
                levels.merge(rows.vitality(i).level(), 1L, Long::sum);
            }
        }
        Map<String, Long> words = new LinkedHashMap<>();
        levels.forEach((level, count) -> words.put(level.word(), count));
        return words;
    }

    /** The ids of the ten with the lowest scores, of all that are not at their best, or are quarantined. */
    List<Integer> worst() {
        return worst;
    }

    List<NetworkView.AlertLine> alerts() {
        return alerts;
    }

    long moreAlerts() {
        return moreAlerts;
    }

    /**
     * Puts them in an order. Takes a tenth of a second for a million.
     *
     * @param species of which they are; null: any
     * @param level of which they are; null: any
     */
    public Order by(Measure measure, @Nullable String species, @Nullable VitalityLevel level) {
        long[] keys = new long[size];
        int count = 0;
        int before = 0;
        for (Rows rows : pieces) {
            for (int i = 0; i < rows.size; i++) {
                boolean meant =
                        (species == null || species.equals(rows.species(i).name()))
                                && (level == null || level == rows.vitality(i).level());
                if (meant) {
                    keys[count++] = (long) rows.rank(i, measure) << 32 | before + i;
                }
            }
            before += rows.size;
        }
        keys = Arrays.copyOf(keys, count);
        Arrays.sort(keys);
        return new Order(keys);
    }

    private Line line(int place) {
        int left = place;
        for (Rows rows : pieces) {
            if (left < rows.size) {
                return rows.line(left, tide);
            }
            left -= rows.size;
        }
        throw new IllegalStateException("there is no place " + place);
    }

    /** What one boundary gave: an array for each thing, written by the tide's thread. */
    static final class Rows {
        private static final int EXHAUSTED = 0x80;
        private static final int AWAKE = 0x10;
        private static final int QUARANTINED = 0x20;

        private final String[] bases;
        private final int[] numbers;
        private final Blueprint.Species[] species;
        private final Vitality[] vitalities;
        private final int[] generations;
        private final long[] births;
        private final int[] waiting;
        private final byte[] energy;
        /** Failures of the last ten steps, {@link #AWAKE} and {@link #QUARANTINED}. */
        private final byte[] marks;

        private int size;

        Rows(int room) {
            bases = new String[room];
            numbers = new int[room];
            species = new Blueprint.Species[room];
            vitalities = new Vitality[room];
            generations = new int[room];
            births = new long[room];
            waiting = new int[room];
            energy = new byte[room];
            marks = new byte[room];
        }

        boolean isFull() {
            return size == numbers.length;
        }

        int size() {
            return size;
        }

        void add(Hypha h, int waits, boolean awake) {
            bases[size] = h.base();
            numbers[size] = h.number();
            species[size] = h.species.plan;
            vitalities[size] = h.vitality;
            generations[size] = h.generation;
            births[size] = h.bornAt;
            waiting[size] = waits;
            energy[size] = (byte) h.packedEnergy();
            int failed = Integer.bitCount(h.failures & Hypha.FAILURES);
            marks[size] = (byte) (failed | (awake ? AWAKE : 0) | (h.quarantined ? QUARANTINED : 0));
            size++;
        }

        Blueprint.Species species(int i) {
            return species[i];
        }

        Vitality vitality(int i) {
            return vitalities[i];
        }

        private int failures(int i) {
            return marks[i] & AWAKE - 1;
        }

        /** What comes first is least. */
        int rank(int i, Measure measure) {
            return switch (measure) {
                case WAITING -> -waiting[i];
                case ENERGY -> -(energy[i] & 0xFF);
                case FAILURES -> -failures(i);
                case AGE -> 0; // they are in the order of their birth
                case VITALITY -> Float.floatToIntBits((float) vitalities[i].score());
            };
        }

        Line line(int i, long tide) {
            String pack = species[i].pack();
            return new Line(
                    new NetworkView.HyphaLine(
                            numbers[i] < 0 ? bases[i] : bases[i] + numbers[i],
                            species[i].name(),
                            pack == null ? "" : pack,
                            generations[i],
                            tide - births[i],
                            vitalities[i],
                            waiting[i],
                            (marks[i] & AWAKE) != 0),
                    (energy[i] & EXHAUSTED - 1) / (double) Hypha.SHARES,
                    (energy[i] & EXHAUSTED) != 0,
                    failures(i),
                    (marks[i] & QUARANTINED) != 0);
        }
    }
}
