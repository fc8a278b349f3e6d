package io.mycelium.core.act;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.core.gate.Wish;
import io.mycelium.core.graph.ActRequests;
import io.mycelium.core.graph.Deaths;
import io.mycelium.core.graph.Groups;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Restarts;
import io.mycelium.core.graph.State;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Carries out what operators want of a tide. Who is to wake does so in that tide; all else happens at TIDE OUT, after what
 * the hyphae wanted themselves. The tide's thread only.
 */
public final class OperatorWishes {
    private final State state;
    private final Deaths deaths;
    private final Restarts restarts;
    private final Supervisor supervisor;
    private final MergeStage merging;
    private List<Wish> wishes = List.of();

    public OperatorWishes(State state, Deaths deaths, Restarts restarts, Supervisor supervisor, MergeStage merging) {
        this.state = state;
        this.deaths = deaths;
        this.restarts = restarts;
        this.supervisor = supervisor;
        this.merging = merging;
    }

    /** These are wanted of the tide that begins. */
    public void tideIn(List<Wish> ofTide) {
        wishes = ofTide;
        for (Wish wish : wishes) {
            Hypha h = living(wish);
            if (wish instanceof Wish.Wake && h != null) {
                state.own.wake(h);
            }
        }
    }

    /** Carries them out, and returns what came of each, in their order. */
    public List<Wish.Outcome> tideOut() {
        if (wishes.isEmpty()) {
            return List.of();
        }
        List<Wish.Outcome> outcomes = new ArrayList<>();
        for (Wish wish : wishes) {
            if (wish instanceof Wish.Partition partition) {
                outcomes.add(divided(partition));
                continue;
            }
            Hypha h = living(wish);
            outcomes.add(
                    h == null
                            ? refused("there is no hypha '" + wish.hypha() + "' any more; nothing has changed")
                            : carriedOut(wish, h));
        }
        wishes = List.of();
        return outcomes;
    }

    private @Nullable Hypha living(Wish wish) {
        return state.topology.find(wish.hypha()) instanceof Hypha h ? h : null;
    }

    private Wish.Outcome carriedOut(Wish wish, Hypha h) {
        if (wish instanceof Wish.Kill) {
            return killed(h);
        }
        if (wish instanceof Wish.Restart restart) {
            return restarted(h, restart.afresh());
        }
        if (wish instanceof Wish.Connect connect) {
            return rewired(new ActRequests.Rewire(h, connect.to(), connect.frequencies(), true));
        }
        if (wish instanceof Wish.Disconnect disconnect) {
            return rewired(new ActRequests.Rewire(h, disconnect.to(), List.of(), false));
        }
        if (h.species.shed) {
            return refused("species '" + h.species.plan.name() + "' is shed; '" + h.name() + "' was not woken");
        }
        return h.isHeld()
                ? refused("'" + h.name() + "' senses nothing until it is restarted, or another version of its pack is "
                        + "deployed; it was not woken")
                : done("'" + h.name() + "' was awake in tide " + state.tide);
    }

    private Wish.Outcome divided(Wish.Partition partition) {
        Groups groups = state.topology.groups;
        if (groups == null) {
            return refused("network '" + state.network() + "' has no groups; its blueprint names none under 'groups:'");
        }
        String refusal = groups.division().refusal(partition.sides());
        if (refusal != null) {
            return refused(refusal);
        }
        merging.divide(partition.sides());
        return done(
                partition.sides().isEmpty()
                        ? "all groups reach each other since tide " + state.tide
                        : "no signal crosses since tide " + state.tide + ": "
                                + groups.division().text(partition.sides()));
    }

    private Wish.Outcome killed(Hypha h) {
        state.dissonance(Dissonance.Kind.KILLED, h.name(), "an operator killed '" + h.name() + "'");
        String instead = supervisor.killed(h);
        if (instead != null) {
            return done("'" + h.name() + "' was killed in tide " + state.tide + ": " + instead);
        }
        deaths.die(h);
        return done("'" + h.name() + "' has died in tide " + state.tide);
    }

    private Wish.Outcome restarted(Hypha h, boolean afresh) {
        String why = null;
        if (afresh) {
            why = restarts.restartAfresh(h);
        } else {
            restarts.restart(h);
        }
        if (why != null) {
            return refused("'" + h.name() + "' was not restarted: " + why);
        }
        String still = h.isHeld() ? "; it senses nothing as long as its pack is withheld" : "";
        return done("'" + h.name() + "' begins anew after tide " + state.tide
                + (afresh ? ", afresh" : ", with the state that it had") + ": generation " + h.generation + still);
    }

    private Wish.Outcome rewired(ActRequests.Rewire rewire) {
        String refusal = state.topology.rewire(rewire);
        if (refusal != null) {
            return refused(refusal);
        }
        String what = "'" + rewire.hypha().name() + "' -> '" + rewire.to() + "'";
        return done(what + (rewire.open() ? " is open" : " is closed") + " since tide " + state.tide);
    }

    private static Wish.Outcome done(String line) {
        return new Wish.Outcome(true, line);
    }

    private static Wish.Outcome refused(String line) {
        return new Wish.Outcome(false, line);
    }
}
