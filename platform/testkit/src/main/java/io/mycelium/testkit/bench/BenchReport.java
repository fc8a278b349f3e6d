package io.mycelium.testkit.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What steps of a pack cost.
 *
 * @param rows of all steps, and of each kind of them
 * @param against the other pack, if there was one
 * @param rules in the order in which they fire
 */
public record BenchReport(List<Row> rows, @Nullable Against against, List<Rule> rules) {
    public BenchReport {
        rows = List.copyOf(rows);
        rules = List.copyOf(rules);
    }

    /**
     * Some steps.
     *
     * @param what {@code all}, {@code (opening)}, or a frequency
     * @param units signals, and openings
     * @param nanos a unit
     * @param bytes a unit; not a number if this JVM does not say
     */
    public record Row(String what, int units, Figure nanos, double bytes) {}

    /**
     * Another pack, which took turns with this one.
     *
     * @param times as long as this one it took
     */
    public record Against(Figure nanos, Figure times, double bytes, double bytesOfThis) {}

    /**
     * A rule.
     *
     * @param fires a unit
     * @param less how much less a unit takes without it, in ns; null if the pack can't be without it
     * @param share of what a unit takes
     * @param lessBytes how many bytes less
     */
    public record Rule(String name, double fires, @Nullable Figure less, double share, double lessBytes) {}
}
