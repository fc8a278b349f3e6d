package io.mycelium.core.act;

import io.mycelium.api.health.HealthEffect;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.blueprint.Supervise;
import io.mycelium.core.blueprint.Supervise.Action;
import io.mycelium.core.blueprint.Supervise.Trouble;
import io.mycelium.core.graph.ActRequests;
import io.mycelium.core.graph.Alerts;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Deaths;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Node;
import io.mycelium.core.graph.Restarts;
import io.mycelium.core.graph.State;
import io.mycelium.core.graph.Supervised;
import io.mycelium.core.graph.Takers;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Does what a species says about those of it that fail, at TIDE OUT, after what the hyphae wanted. The tide's thread only. */
public final class Supervisor {
    private final State state;
    private final Deaths deaths;
    private final Restarts restarts;
    private final Alerts alerts;

    public Supervisor(State state, Deaths deaths, Restarts restarts, Alerts alerts) {
        this.alerts = alerts;
        this.state = state;
        this.deaths = deaths;
        this.restarts = restarts;
    }

    /** Looks at those whose steps failed in this tide, in the order of the hyphae. */
    public void look(Workers workers) {
        workers.forEach(worker -> worker.troubles.forEach(this::look));
    }

    private void look(ActRequests.Trouble trouble) {
        Hypha h = trouble.hypha();
        if (h.dead) {
            return;
        }
        Supervise plan = h.species.plan.life().supervise();
        int inARow = longestRow(h.failures, trouble.steps());
        int last = Integer.numberOfTrailingZeros(~h.failures);
        boolean unbroken = last > trouble.steps() || last == Supervise.MOST_IN_A_ROW;
        Supervised before = h.supervised();
        int runaways = trouble.runaways() + (unbroken ? before.runaways() : 0);
        remember(h, before.withRunaways(runaways));
        if (trouble.abandoned() && plan.to(Trouble.ABANDONED) != null) {
            respond(h, Trouble.ABANDONED, "a step of it did not come back", trouble.message());
        } else if (reached(plan, Trouble.RUNAWAY, trouble.runaways() == 0 ? 0 : runaways)) {
            respond(
                    h,
                    Trouble.RUNAWAY,
                    runaways + (runaways == 1 ? " step" : " steps") + " of it ran away",
                    trouble.message());
        } else if (reached(plan, Trouble.FAILED, inARow)) {
            String steps = inARow == 1 ? "a step of it failed" : inARow + " steps of it failed in a row";
            respond(h, Trouble.FAILED, steps, trouble.message());
        }
    }

    /**
     * How many steps failed in a row, the last of these in this ACT.
     *
     * @param failures the last steps, a bit each, 1 for one that failed
     * @param steps how many of them are of this ACT
     */
    private static int longestRow(int failures, int steps) {
        int longest = 0;
        int row = 0;
        for (int i = Supervise.MOST_IN_A_ROW - 1; i >= 0; i--) {
            row = (failures >> i & 1) == 0 ? 0 : row + 1;
            longest = i < steps ? Math.max(longest, row) : longest;
        }
        return longest;
    }

    private static boolean reached(Supervise plan, Trouble trouble, int times) {
        Supervise.Response response = plan.to(trouble);
        return response != null && times >= response.after();
    }

    private void remember(Hypha h, Supervised now) {
        state.beforeChange(h);
        h.supervised(now);
    }

    /**
     * An operator kills it.
     *
     * @return what is done instead of its death, for people; null if it is to die
     */
    @Nullable
    String killed(Hypha h) {
        Supervise.Response response = h.species.plan.life().supervise().to(Trouble.KILLED);
        return response == null || response.then() == Action.DIE
                ? null
                : respond(h, Trouble.KILLED, "an operator killed it", "");
    }

    /** A health policy wants something to become of it. */
    void treat(Hypha h, HealthEffect effect) {
        Action action = effect instanceof HealthEffect.Restart
                ? Action.KEEP
                : effect instanceof HealthEffect.RestartAfresh
                        ? Action.FRESH
                        : effect instanceof HealthEffect.Replace ? Action.REPLACE : Action.DIE;
        String policy = state.blueprint.health().kind();
        respond(h, action, "the health policy '" + policy + "' says: " + effect.text(), "");
    }

    /** Returns what is done, for people. */
    private String respond(Hypha h, Trouble trouble, String why, String last) {
        Supervise.Response response =
                Objects.requireNonNull(h.species.plan.life().supervise().to(trouble));
        return respond(h, response.then(), why, last);
    }

    private String respond(Hypha h, Action wanted, String why, String last) {
        Supervise plan = h.species.plan.life().supervise();
        Supervised before = h.supervised();
        long since = state.tide - plan.atMost().tides() + 1;
        Action action = wanted;
        boolean tooOften =
                action.helpsUp() && before.helpedSince(since) >= plan.atMost().times();
        if (tooOften) {
            action = plan.atMost().then();
        }
        String did = carryOut(h, action, why, before, since);
        String text = why + (last.isEmpty() ? "" : " (" + last + ")") + "; " + did
                + (tooOften
                        ? ", as it was helped up " + plan.atMost().times() + " times within "
                                + plan.atMost().tides() + " tides"
                        : "");
        state.dissonance(Dissonance.Kind.SUPERVISED, h.name(), "'" + h.name() + "': " + text);
        alerts.tellOnce(h, "supervised: " + action.name().toLowerCase(Locale.ROOT), text);
        return did;
    }

    private String carryOut(Hypha h, Action action, String why, Supervised before, long since) {
        String hinders = null;
        switch (action) {
            case KEEP -> restarts.restart(h);
            case FRESH -> hinders = restarts.restartAfresh(h);
            case REPLACE -> hinders = restarts.replace(h);
            case DIE -> {
                deaths.die(h);
                return "it dies";
            }
            default -> {
                quarantine(h);
                return action == Action.ESCALATE ? escalated(h, why) : "it senses nothing until it is restarted";
            }
        }
        if (hinders != null) {
            restarts.restart(h);
        }
        h.supervised(before.helpedIn(state.tide, since));
        String how = switch (action) {
            case KEEP -> "it begins anew with its state";
            case FRESH -> "it begins afresh";
            default -> "another one takes its place";
        };
        return (hinders == null ? how : "it begins anew with its state, as " + hinders) + ", generation "
                + h.generation;
    }

    private void quarantine(Hypha h) {
        state.beforeChange(h);
        h.quarantined = true;
    }

    private String escalated(Hypha h, String why) {
        String name = h.species.plan.life().supervise().escalateTo();
        Node to = Takers.called(name, state.topology, h);
        if (to == null || to == h) {
            return "it senses nothing until it is restarted, and nobody is there to be told";
        }
        CoreSignal signal = CoreSignal.of(
                h.nextKey(),
                state.topology.frequencies.of(Supervise.ESCALATED),
                PlainMap.of("hypha", h.name(), "species", h.species.plan.name()).plus("why", why),
                null,
                null,
                state.tide,
                true,
                Signal.NO_DEADLINE);
        state.counters().made++;
        state.counters().held++;
        state.push(state.topology.addressed(h, to), signal);
        return "it senses nothing until it is restarted, and '" + name + "' is told";
    }
}
