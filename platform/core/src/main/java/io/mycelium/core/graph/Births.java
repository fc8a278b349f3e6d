package io.mycelium.core.graph;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Frontier;
import io.mycelium.core.trace.TraceEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Births: reserved when they are asked for, so that signals of the same tide can wait in the newborn's sockets, and
 * happening at TIDE OUT.
 */
public final class Births {
    /** How many primes a name has at most: a millionth helps nobody. */
    private static final int PRIMES = 3;

    private final State state;
    private final Topology topology;
    private final List<Hypha> reserved = new ArrayList<>();
    private final List<TraceEvent> byRelays = new ArrayList<>();
    /** Born in this tide, and named by the platform in the order in which relays asked. */
    private final Set<Hypha> unaddressable = Collections.newSetFromMap(new IdentityHashMap<>());

    public Births(State state) {
        this.state = state;
        topology = state.topology;
    }

    public void reserve(ActRequests.Birth birth, boolean byRelay) {
        long tide = state.tide;
        Species species = topology.speciesByName.get(birth.species);
        if (species == null) {
            refuse(birth, "there is no species '" + birth.species + "'");
            return;
        }
        if (species.isReplicated()) {
            refuse(
                    birth,
                    "species '" + birth.species + "' is replicated; its hyphae are those that the blueprint names");
            return;
        }
        if (species.shed) {
            refuse(birth, "species '" + birth.species + "' is shed");
            return;
        }
        int most = state.blueprint.limits().hyphae();
        if (topology.hyphae.size() >= most) {
            refuse(birth, "the network has " + most + " hyphae, as many as its 'limits: {hyphae: ...}' allows");
            return;
        }
        String name = birth.name;
        if (name != null && topology.find(name) != null) {
            refuse(birth, "the name '" + name + "' is taken, or was given before");
            return;
        }
        boolean named = name != null;
        if (!named && (byRelay || species.lastNumber == 1)) { // once one has a number, its species' own name is given
            name = primed(species, byRelay ? PRIMES : 0);
        }
        Object begunWith;
        try {
            begunWith = birth.split && birth.asker instanceof Hypha parent
                    ? halfOf(parent, birth.state)
                    : initialState(species, birth.state);
        } catch (Throwable e) { // a StateException, or whatever the pack's own class threw
            refuse(birth, "its initial state does not fit species '" + birth.species + "': " + e.getMessage());
            return;
        }
        String beyond = beyondTheFrontier(birth.asker);
        if (beyond != null) {
            refuse(birth, beyond);
            return;
        }
        int id = topology.hyphae.nextId();
        Hypha hypha = name == null
                ? new Hypha(id, species.numbered, freeNumber(species, byRelay), species, begunWith, tide)
                : new Hypha(id, name, species, begunWith, tide);
        hypha.awakeIn = tide + 1;
        topology.add(hypha);
        if (topology.groups != null) {
            topology.groups.born(hypha, birth.asker);
        }
        if (birth.split && birth.asker instanceof Hypha parent) {
            topology.openAs(parent, hypha);
        } else {
            topology.openFor(hypha);
        }
        state.decayTimes.add(hypha);
        state.beforeChange(hypha);
        reserved.add(hypha);
        birth.born = hypha;
        if (!named && byRelay) {
            unaddressable.add(hypha);
        }
        if (byRelay) {
            byRelays.add(new TraceEvent.Creates(birth.asker.name(), hypha.name()));
        }
    }

    /** Why no more may be born by the frontier of the network; null if they may. */
    private @Nullable String beyondTheFrontier(Node asker) {
        Frontier frontier = state.blueprint.limits().frontier();
        if (asker instanceof Hypha h && !frontier.mayGrow(h.species.plan.name())) {
            return "species '" + h.species.plan.name() + "' is not on the frontier; 'frontier: {species: ...}' names "
                    + String.join(", ", frontier.species());
        }
        if (reserved.size() >= frontier.perTide()) {
            return "there are " + frontier.perTide() + " in this tide, as many as 'frontier: {per-tide: ...}' allows";
        }
        if (state.births + reserved.size() >= frontier.inAll()) {
            return "there were " + frontier.inAll() + ", as many as 'frontier: {in-all: ...}' allows";
        }
        return null;
    }

    /** The state of one that splits off: its parent's, as its ACT left it, but for the fields that it is given. */
    private static Object halfOf(Hypha parent, PlainMap given) {
        StateCodec states = parent.species.behaviour.states();
        PlainMap fields = states.write(parent.state);
        List<String> aside = states.aside(parent.state);
        Map<String, @Nullable Object> half = new TreeMap<>();
        fields.forEach((name, value) -> {
            if (!aside.contains(name)) {
                half.put(name, value);
            }
        });
        half.putAll(given);
        return states.initial(PlainMap.of(half));
    }

    static Object initialState(Species species, PlainMap differing) {
        PlainMap fields = species.plan.state();
        for (Map.Entry<String, @Nullable Object> field : differing.entrySet()) {
            fields = fields.plus(field.getKey(), field.getValue());
        }
        return species.behaviour.states().initial(fields);
    }

    /** The species' own name with so many primes at most, the first that is free; null if none is. */
    private @Nullable String primed(Species species, int primes) {
        for (int count = 0; count <= primes; count++) {
            String name = count == 0 ? species.plan.name() : species.plan.name() + "'".repeat(count);
            if (topology.find(name) == null) {
                return name;
            }
        }
        return null;
    }

    /** The next number that nobody is called by; among primed ones a number says how many there were, as they do. */
    private int freeNumber(Species species, boolean byRelay) {
        if (byRelay) {
            species.lastNumber = Math.max(species.lastNumber, PRIMES + 1);
        }
        do {
            species.lastNumber++;
        } while (topology.taken(species.numbered, species.lastNumber));
        return species.lastNumber;
    }

    /** Whether a name was given to it by chance of its order in this tide, so that no signal of the tide can mean it. */
    public boolean unaddressable(Hypha hypha) {
        return unaddressable.contains(hypha);
    }

    private void refuse(ActRequests.Birth birth, String why) {
        state.dissonance(Dissonance.Kind.BIRTH_REFUSED, birth.asker.name(), "no birth: " + why);
    }

    /** The births of this tide happen: the newborn are awake in the next one. */
    public List<Hypha> happen() {
        if (reserved.isEmpty()) {
            return List.of();
        }
        List<Hypha> born = new ArrayList<>(reserved);
        reserved.clear();
        unaddressable.clear();
        return born;
    }

    public List<TraceEvent> tracedByRelays() {
        if (byRelays.isEmpty()) {
            return List.of();
        }
        List<TraceEvent> events = new ArrayList<>(byRelays);
        byRelays.clear();
        return events;
    }
}
