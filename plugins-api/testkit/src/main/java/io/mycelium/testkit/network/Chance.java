package io.mycelium.testkit.network;

import io.mycelium.api.value.Plain;
import java.util.ArrayList;
import java.util.List;

/**
 * A seeded source of chance (SplitMix64): the same seed gives the same choices, in any JVM. Belongs to one thread; give
 * another one its own by {@link #split()}.
 */
public final class Chance {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    public Chance(long seed) {
        state = seed;
    }

    /** 64 random bits. */
    public long bits() {
        state += GOLDEN_GAMMA;
        return Plain.mix(state);
    }

    /** From 0 to one less than {@code bound}, which is 1 or more. */
    public int below(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("nothing is below " + bound + " and 0 or more");
        }
        return (int) ((bits() >>> 33) * bound >>> 31);
    }

    /** From {@code low} to {@code high}, both included. */
    public int between(int low, int high) {
        if (high < low) {
            throw new IllegalArgumentException("nothing is between " + low + " and " + high);
        }
        return (int) (low + Math.floorMod(bits(), (long) high - low + 1));
    }

    /** From 0 to less than 1. */
    public double share() {
        return (bits() >>> 11) * 0x1.0p-53;
    }

    /** True once in {@code n} times. */
    public boolean oneIn(int n) {
        return below(n) == 0;
    }

    /** True in so many cases of a hundred. */
    public boolean percent(int likely) {
        return below(100) < likely;
    }

    /** One of these, of which there is at least one. */
    public <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    /** One of these. */
    @SafeVarargs
    public final <T> T pick(T... from) {
        return from[below(from.length)];
    }

    /** Some of these, perhaps none or all, in their order. */
    public <T> List<T> some(List<T> from) {
        int likely = below(101);
        List<T> chosen = new ArrayList<>();
        for (T each : from) {
            if (percent(likely)) {
                chosen.add(each);
            }
        }
        return chosen;
    }

    /** All of these, in an order by chance. */
    public <T> List<T> shuffled(List<T> from) {
        List<T> all = new ArrayList<>(from);
        for (int i = all.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T other = all.get(j);
            all.set(j, all.get(i));
            all.set(i, other);
        }
        return all;
    }

    /** Another source, whose choices do not depend on how many this one makes later. */
    public Chance split() {
        return new Chance(bits());
    }
}
