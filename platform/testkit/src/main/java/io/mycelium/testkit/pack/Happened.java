package io.mycelium.testkit.pack;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.value.PlainMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a test.
 *
 * @param trace in the words of the specification
 */
record Happened(String hypha, List<Tide> tides, String trace) {
    Happened {
        tides = List.copyOf(tides);
    }

    /** All tides as if they were one. */
    Tide whole() {
        return new Tide(
                0,
                tides.stream().flatMap(each -> each.sent().stream()).toList(),
                tides.stream().flatMap(each -> each.fired().stream()).toList(),
                tides.stream().flatMap(each -> each.undone().stream()).toList(),
                tides.get(tides.size() - 1).state(),
                tides.stream().flatMap(each -> each.dissonances().stream()).toList(),
                tides.stream().flatMap(each -> each.born().stream()).toList());
    }

    /**
     * One tide.
     *
     * @param fired the names of the rules, in their order
     * @param undone those that fired in steps that failed
     * @param state at its end; null: the hypha is dead
     */
    record Tide(
            long number,
            List<Sent> sent,
            List<String> fired,
            List<String> undone,
            @Nullable PlainMap state,
            List<Dissonance> dissonances,
            List<Born> born) {
        Tide {
            sent = List.copyOf(sent);
            fired = List.copyOf(fired);
            undone = List.copyOf(undone);
            dissonances = List.copyOf(dissonances);
            born = List.copyOf(born);
        }
    }

    /**
     * A signal that was emitted; one for several sockets is there for each of them.
     *
     * @param to who has it next; null: nobody
     * @param rule that emitted it
     */
    record Sent(
            String frequency,
            PlainMap payload,
            boolean urgent,
            @Nullable String to,
            String rule) {}

    /** Somebody who was born. */
    record Born(String name, String species, PlainMap state) {}
}
