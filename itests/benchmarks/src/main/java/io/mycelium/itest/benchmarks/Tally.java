package io.mycelium.itest.benchmarks;

import io.mycelium.api.value.PlainMap;

/** A state that counts, and sums up. */
final class Tally {
    private static final PlainMap.Shape SHAPE = PlainMap.Shape.of("count", "sum");

    /** How the core gets one. */
    static final Lambda.States<Tally> STATES = new Lambda.States<>() {
        @Override
        public Tally read(PlainMap fields) {
            return new Tally(fields.integer("count", 0), fields.integer("sum", 0));
        }

        @Override
        public Tally copy(Tally tally) {
            return new Tally(tally.count, tally.sum);
        }

        @Override
        public PlainMap write(Tally tally) {
            return SHAPE.with(tally.count, tally.sum);
        }
    };

    long count;
    long sum;

    Tally(long count, long sum) {
        this.count = count;
        this.sum = sum;
    }
}
