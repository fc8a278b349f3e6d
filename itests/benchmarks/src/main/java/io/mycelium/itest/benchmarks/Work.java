package io.mycelium.itest.benchmarks;

/** Work that takes time on a processor and nothing else. */
final class Work {
    private Work() {}

    /** Depends on each turn before, so that no compiler leaves one out. */
    static long turns(int count, long begin) {
        long x = begin;
        for (int i = 0; i < count; i++) {
            x = x * 6364136223846793005L + 1442695040888963407L;
        }
        return x;
    }

    /** How many turns take this long here. */
    static int turnsIn(double nanos) {
        double best = Double.MAX_VALUE;
        long sink = 0;
        for (int i = 0; i < 30; i++) {
            long begin = System.nanoTime();
            sink += turns(1_000_000, i);
            best = Math.min(best, (System.nanoTime() - begin) / 1e6);
        }
        Check.that(sink != 42, "unlikely");
        return (int) Math.max(1, Math.round(nanos / best));
    }
}
