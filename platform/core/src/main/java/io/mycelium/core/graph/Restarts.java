package io.mycelium.core.graph;

import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Blueprint;
import org.jspecify.annotations.Nullable;

/**
 * Begins hyphae anew, at TIDE OUT: their generation rises, what they failed at is forgiven, and they are awake in the next
 * tide. Sockets and what waits in them stay. The tide's thread only.
 */
public final class Restarts {
    private final State state;
    private final Deaths deaths;

    public Restarts(State state, Deaths deaths) {
        this.state = state;
        this.deaths = deaths;
    }

    /** With the state that it has. */
    public void restart(Hypha h) {
        state.beforeChange(h);
        h.generation++;
        h.failures = 0;
        h.quarantined = false;
        h.supervised(Supervised.NEVER);
        h.usedEnergy(0, false);
        h.measured = Hypha.UNMEASURED;
        state.own.wake(h);
    }

    /**
     * With the state that its species begins with, or, for one of the blueprint's hyphae, that it began with.
     *
     * @return why that state can't be made; then nothing has changed. Null if it could
     */
    @Nullable
    public String restartAfresh(Hypha h) {
        Object begunWith;
        try {
            begunWith = Births.initialState(h.species, ownFields(h));
        } catch (Throwable e) { // a StateException, or whatever the pack's own class threw
            return "its initial state does not fit species '" + h.species.plan.name() + "': " + e.getMessage();
        }
        restart(h);
        h.state = begunWith;
        h.wakesAt = Hypha.NEVER;
        return null;
    }

    /**
     * Another one takes its name and its sockets, with the state that it began with: what waited for the one before goes as of
     * one who died.
     *
     * @return why that state can't be made; then nothing has changed. Null if it could
     */
    @Nullable
    public String replace(Hypha h) {
        String why = restartAfresh(h);
        if (why == null) {
            deaths.empty(h);
            h.goesOn = false;
            h.care = null; // nobody knows the other one
        }
        return why;
    }

    /** In what a hypha of the blueprint differs from its species at its beginning. */
    private PlainMap ownFields(Hypha h) {
        for (Blueprint.HyphaGroup group : state.blueprint.hyphae()) {
            boolean member = group.count() == 0
                    ? Groups.plainName(h).equals(group.name())
                    : h.species.indexOf(h) > 0 && Groups.plainName(h).startsWith(group.name() + "_");
            if (member && h.bornAt == 0) {
                return group.state();
            }
        }
        return PlainMap.EMPTY;
    }
}
