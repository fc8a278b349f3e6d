package io.mycelium.core.tide;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.trace.TraceEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Births: reserved when they are asked for, so that signals of the same tide can wait in the newborn's sockets, and
 * happening at TIDE OUT.
 */
final class Births {
    private final State state;
    private final Topology topology;
    private final List<Hypha> reserved = new ArrayList<>();
    private final List<TraceEvent> byRelays = new ArrayList<>();
    private final Map<Species, Integer> primes = new HashMap<>();

    Births(State state) {
        this.state = state;
        topology = state.topology;
    }

    void reserve(Requests.Birth birth, boolean byRelay) {
        long tide = state.tide;
        Species species = topology.speciesByName.get(birth.species);
        if (species == null) {
            refuse(birth, "there is no species '" + birth.species + "'");
            return;
        }
        String name = birth.name;
        if (name != null && topology.find(name) != null) {
            refuse(birth, "the name '" + name + "' is taken, or was given before");
            return;
        }
        if (name == null && byRelay) {
            name = primed(species);
        } else if (name == null && topology.find(species.plan.name()) == null) {
            name = species.plan.name();
        }
        Object begunWith;
        try {
            begunWith = initialState(species, birth.state);
        } catch (RuntimeException e) { // a StateException, or what the pack's own class threw
            refuse(birth, "its initial state does not fit species '" + birth.species + "': " + e.getMessage());
            return;
        }
        int id = topology.nextHyphaId();
        Hypha hypha = name == null
                ? new Hypha(id, species.numbered, freeNumber(species), species, begunWith, tide)
                : new Hypha(id, name, species, begunWith, tide);
        hypha.awakeIn = tide + 1;
        topology.add(hypha);
        topology.openFor(hypha);
        state.beforeChange(hypha);
        reserved.add(hypha);
        birth.born = hypha;
        if (byRelay) {
            byRelays.add(new TraceEvent.Creates(birth.asker.name(), hypha.name()));
        }
    }

    static Object initialState(Species species, PlainMap differing) {
        PlainMap fields = species.plan.state();
        for (Map.Entry<String, @Nullable Object> field : differing.entrySet()) {
            fields = fields.plus(field.getKey(), field.getValue());
        }
        return species.behaviour.states().initial(fields);
    }

    private String primed(Species species) {
        // as no name is given again, the search goes on where it ended
        int count = primes.getOrDefault(species, 0);
        String name = species.plan.name() + "'".repeat(count);
        while (topology.find(name) != null) {
            name += "'";
            count++;
        }
        primes.put(species, count);
        return name;
    }

    private int freeNumber(Species species) {
        do {
            species.lastNumber++;
        } while (topology.taken(species.numbered, species.lastNumber));
        return species.lastNumber;
    }

    private void refuse(Requests.Birth birth, String why) {
        state.dissonance(Dissonance.Kind.BIRTH_REFUSED, birth.asker.name(), "no birth: " + why);
    }

    /** The births of this tide happen: the newborn are awake in the next one. */
    List<Hypha> happen() {
        List<Hypha> born = new ArrayList<>(reserved);
        reserved.clear();
        return born;
    }

    List<TraceEvent> tracedByRelays() {
        List<TraceEvent> events = new ArrayList<>(byRelays);
        byRelays.clear();
        return events;
    }
}
