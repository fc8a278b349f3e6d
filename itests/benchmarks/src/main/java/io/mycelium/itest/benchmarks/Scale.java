package io.mycelium.itest.benchmarks;

import java.util.Locale;

/** How much of each row is run. */
enum Scale {
    /** So little that all rows together take some seconds: to see that they run and are right. Its figures mean nothing. */
    SMOKE,
    /** Full sizes, few rounds. */
    QUICK,
    /** What the table is made of. */
    FULL;

    int warmups() {
        return this == SMOKE ? 0 : this == QUICK ? 1 : 4;
    }

    int rounds() {
        return this == SMOKE ? 1 : this == QUICK ? 3 : 11;
    }

    /** For what takes long: a whole process, a million hyphae. */
    int longRounds() {
        return this == SMOKE ? 1 : this == QUICK ? 2 : 7;
    }

    /** For what a size is reduced for the smoke run. */
    int of(int smoke, int full) {
        return this == SMOKE ? smoke : full;
    }

    static Scale named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
