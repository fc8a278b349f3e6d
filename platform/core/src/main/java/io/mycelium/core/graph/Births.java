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
import java.util.Objects;
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
        Groups copied = species.isReplicated() ? topology.groups : null;
        if (copied != null && !copied.isWhole()) {
            refuse(
                    birth,
                    "species '" + birth.species + "' is replicated, and its copies could not be had in all groups: "
                            + copied.text());
            return;
        }
        if (species.shed) {
            refuse(birth, "species '" + birth.species + "' is shed");
            return;
        }
        int most = state.blueprint.limits().hyphae();
        if (topology.hyphae.size() + (copied == null ? 1 : copied.names().size()) > most) {
            refuse(birth, "the network has " + most + " hyphae, as many as its 'limits: {hyphae: ...}' allows");
            return;
        }
        String name = birth.name;
        if (name != null && isTaken(name, copied)) {
            refuse(birth, "the name '" + name + "' is taken, or was given before");
            return;
        }
        boolean named = name != null;
        if (!named && (byRelay || species.lastNumber == 1)) { // once one has a number, its species' own name is given
            name = primed(species, byRelay ? PRIMES : 0, copied);
        }
        Object begunWith;
        Copies copies = null;
        try {
            begunWith = birth.split && birth.asker instanceof Hypha parent
                    ? halfOf(parent, birth.state)
                    : initialState(species, birth.state);
            copies = copied == null ? null : Copies.of(species, begunWith, copied);
        } catch (Throwable e) { // a StateException, or whatever the pack's own class threw
            refuse(birth, "its initial state does not fit species '" + birth.species + "': " + e.getMessage());
            return;
        }
        String beyond = beyondTheFrontier(birth.asker);
        if (beyond != null) {
            refuse(birth, beyond);
            return;
        }
        Hypha hypha;
        if (copied != null && copies != null) {
            hypha = bornInAll(copied, copies, name == null ? freeName(species, byRelay, copied) : name, birth);
        } else {
            int id = topology.hyphae.nextId();
            hypha = name == null
                    ? new Hypha(id, species.numbered, freeNumber(species, byRelay), species, begunWith, tide)
                    : new Hypha(id, name, species, begunWith, tide);
            add(hypha);
            if (topology.groups != null) {
                topology.groups.born(hypha, birth.asker);
            }
            open(hypha, birth.split && birth.asker instanceof Hypha parent ? parent : null);
        }
        birth.born = hypha;
        if (!named && byRelay) {
            unaddressable.add(hypha);
        }
        if (byRelay) {
            byRelays.add(new TraceEvent.Creates(birth.asker.name(), hypha.name()));
        }
    }

    private void add(Hypha newborn) {
        newborn.awakeIn = state.tide + 1;
        topology.add(newborn);
        state.decayTimes.add(newborn);
        state.beforeChange(newborn);
        reserved.add(newborn);
    }

    /** Its sockets: those of the one that it splits off from, or else those of its species. */
    private void open(Hypha newborn, @Nullable Hypha parent) {
        if (parent == null) {
            topology.openFor(newborn);
        } else {
            topology.openAs(parent, newborn);
        }
    }

    /** What the copies of one that is born begin with, and the same as a plain value. */
    private record Copies(Species species, List<Object> states, PlainMap common) {
        static Copies of(Species species, Object first, Groups groups) {
            StateCodec codec = species.behaviour.states();
            List<Object> states = new ArrayList<>(List.of(first));
            while (states.size() < groups.names().size()) {
                states.add(Objects.requireNonNull(codec.copy(first), "no copy of its state"));
            }
            return new Copies(species, states, Objects.requireNonNull(codec.write(first), "no plain values"));
        }
    }

    /** A copy in each group. Returns the one that its asker means by the name. */
    private Hypha bornInAll(Groups groups, Copies copies, String name, ActRequests.Birth birth) {
        List<Hypha> born = new ArrayList<>();
        for (String copy : groups.copies(name)) {
            Object begunWith = copies.states.get(born.size());
            Hypha hypha = new Hypha(topology.hyphae.nextId(), copy, copies.species, begunWith, state.tide);
            add(hypha);
            born.add(hypha);
        }
        groups.begin(name, copies.common);
        Replica parent = birth.split && birth.asker instanceof Hypha asker ? groups.replicaOf(asker) : null;
        if (parent == null) {
            topology.openFor(born.get(0)); // which stands for all
        } else {
            for (int g = 0; g < born.size(); g++) {
                Hypha like = parent.copy(g);
                if (like != null) {
                    topology.openAs(like, born.get(g));
                }
            }
        }
        return groups.meant(name, birth.asker) instanceof Hypha meant ? meant : born.get(0);
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
        return Objects.requireNonNull(states.initial(PlainMap.of(half)), "no state");
    }

    static Object initialState(Species species, PlainMap differing) {
        PlainMap fields = species.plan.state();
        for (Map.Entry<String, @Nullable Object> field : differing.entrySet()) {
            fields = fields.plus(field.getKey(), field.getValue());
        }
        return Objects.requireNonNull(species.behaviour.states().initial(fields), "no state");
    }

    /**
     * Whether a name is that of another one, or was.
     *
     * @param copied the groups in which there are to be copies of that name; null if it is for one alone
     */
    private boolean isTaken(String name, @Nullable Groups copied) {
        return topology.find(name) != null
                || topology.groups != null && topology.groups.hasCopiesOf(name)
                || copied != null && copied.copies(name).stream().anyMatch(copy -> topology.find(copy) != null);
    }

    /** The species' own name with so many primes at most, the first that is free; null if none is. */
    private @Nullable String primed(Species species, int primes, @Nullable Groups copied) {
        for (int count = 0; count <= primes; count++) {
            String name = count == 0 ? species.plan.name() : species.plan.name() + "'".repeat(count);
            if (!isTaken(name, copied)) {
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

    private String freeName(Species species, boolean byRelay, Groups copied) {
        String name;
        do {
            name = species.numbered + freeNumber(species, byRelay);
        } while (copied.copies(name).stream().anyMatch(copy -> topology.find(copy) != null));
        return name;
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
