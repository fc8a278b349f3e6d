package io.mycelium.core.simulation;

import io.mycelium.api.value.PlainMap;
import io.mycelium.core.gate.Wish;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens to a simulated network from outside, before a step of the simulation. Steps and not tides, as a
 * network that was resumed has tides a second time. Plain values, so that a run can be written down, and be run again with
 * some of them left out.
 */
sealed interface Operation {
    /** Before which step it happens, counted from 1. */
    int at();

    /** What a service does that does not do what it should. */
    enum Way {
        THROWS,
        NONSENSE,
        HANGS,
        GONE
    }

    /**
     * Signals are offered at a body.
     *
     * @param times so many, that differ in nothing
     * @param within so many tides it may take them; negative: any number
     * @param awaited whether who offers waits until they are durable
     */
    record Offer(
            int at,
            int times,
            String body,
            String frequency,
            PlainMap payload,
            boolean urgent,
            int within,
            boolean awaited)
            implements Operation {}

    /** One of the blueprint's own inputs, which comes in with the tide of this number. */
    record Input(int at, String to, String frequency, PlainMap payload, boolean urgent) implements Operation {}

    record Kill(int at, String hypha) implements Operation {}

    record Restart(int at, String hypha, boolean afresh) implements Operation {}

    record Wake(int at, String hypha) implements Operation {}

    record Connect(int at, String hypha, String to, List<String> frequencies) implements Operation {
        public Connect {
            frequencies = List.copyOf(frequencies);
        }
    }

    record Disconnect(int at, String hypha, String to) implements Operation {}

    /** @param sides that are apart from then on, the groups of each in one text; none: all reach each other again */
    record Partition(int at, List<String> sides) implements Operation {
        public Partition {
            sides = List.copyOf(sides);
        }
    }

    /** All in the ledger comes in again. @param to empty: to whom it was to go */
    record Replay(int at, String to) implements Operation {}

    /** All in the ledger is cleared that is so many tides old. */
    record Clear(int at, int age) implements Operation {}

    /** @param version 1 and more; 0: one that no state fits */
    record Swap(int at, String pack, int version) implements Operation {}

    /** @param steps for so many steps of the simulation */
    record Fault(int at, int steps, String service, Way way) implements Operation {}

    /** A step of a hypha does not come back. @param step of its ACT, from 1 */
    record Hang(int at, String hypha, int step) implements Operation {}

    /** Somebody asks for a checkpoint. */
    record Checkpoint(int at) implements Operation {}

    /** The newest checkpoint is damaged. */
    record Rot(int at) implements Operation {}

    /** The machine stops, and is started again. @param workers from then on */
    record Crash(int at, int workers) implements Operation {}

    /** The server is stopped as it should be, and started again. @param workers from then on */
    record Stop(int at, int workers) implements Operation {}

    /** The wall clock jumps. */
    record Jump(int at, long millis) implements Operation {}

    /** Time goes by in which no tide runs. */
    record Pause(int at, long millis) implements Operation {}

    /** What an operator wants with it; null for all that is no wish. */
    default @Nullable Wish wish() {
        if (this instanceof Kill kill) {
            return new Wish.Kill(kill.hypha);
        } else if (this instanceof Restart restart) {
            return new Wish.Restart(restart.hypha, restart.afresh);
        } else if (this instanceof Wake wake) {
            return new Wish.Wake(wake.hypha);
        } else if (this instanceof Connect connect) {
            return new Wish.Connect(connect.hypha, connect.to, connect.frequencies);
        } else if (this instanceof Disconnect disconnect) {
            return new Wish.Disconnect(disconnect.hypha, disconnect.to);
        } else if (this instanceof Partition partition) {
            return new Wish.Partition(partition.sides.stream()
                    .map(side -> List.of(side.split(" ")))
                    .toList());
        }
        return null;
    }

    /** That of a wish. */
    static Operation of(int at, Wish wish) {
        if (wish instanceof Wish.Kill kill) {
            return new Kill(at, kill.hypha());
        } else if (wish instanceof Wish.Restart restart) {
            return new Restart(at, restart.hypha(), restart.afresh());
        } else if (wish instanceof Wish.Wake wake) {
            return new Wake(at, wake.hypha());
        } else if (wish instanceof Wish.Connect connect) {
            return new Connect(at, connect.hypha(), connect.to(), connect.frequencies());
        } else if (wish instanceof Wish.Disconnect disconnect) {
            return new Disconnect(at, disconnect.hypha(), disconnect.to());
        } else if (wish instanceof Wish.Partition partition) {
            return new Partition(
                    at,
                    partition.sides().stream()
                            .map(side -> String.join(" ", side))
                            .toList());
        }
        throw new IllegalArgumentException("a simulation does not know the wish " + wish);
    }
}
