package io.mycelium.core.graph;

import io.mycelium.api.health.Finding;
import io.mycelium.api.health.HealthEffect;
import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells operators of hyphae that are not well: a signal for each, made by the runtime, to the output body that the blueprint
 * names. At TIDE OUT. Where many fall ill in one tide, the last signal says how many more there are. The tide's thread only.
 */
public final class Alerts {
    /** The frequency on which operators are told. */
    public static final String FREQUENCY = "health:alert";

    /** So many signals in a tide at most. */
    static final int MOST_IN_A_TIDE = 100;

    /** So many may wait until the body takes them. */
    private static final int MOST_WAITING = 1000;

    private final State state;
    private final @Nullable Node to;
    private int told;

    public Alerts(State state) {
        this.state = state;
        to = Takers.called(state.blueprint.health().alerts(), state.topology, state.topology.bodies.get(0));
    }

    /** Tells of one with which something was done, unless that has been told since it was last well. It may be dead. */
    public void tellOnce(Hypha h, String cause, String text) {
        Care care = h.care == null ? Care.NONE : h.care;
        if (to == null || care.isTold(cause)) {
            return;
        }
        int most = HealthEffect.LONGEST_TEXT;
        String shown = text.length() <= most ? text : text.substring(0, most - 3) + "...";
        if (!h.dead) {
            state.beforeChange(h);
            h.careFor(care.toldOf(cause, shown, state.tide));
        }
        tell(h, cause, shown, null);
    }

    /** @param found what was measured, and what is normal, if that is the cause */
    public void tell(Hypha h, String cause, String text, @Nullable Finding found) {
        if (to == null || ++told > MOST_IN_A_TIDE) {
            return;
        }
        PlainMap payload = PlainMap.of("hypha", h.name(), "species", h.species.plan.name())
                .plus("cause", cause)
                .plus("text", text)
                .plus("level", h.vitality.level().word());
        send(found == null ? payload : payload.plus("value", found.value()).plus("normal", found.normal()));
    }

    /** All have been told who are to be in this tide. */
    public void end() {
        int more = told - MOST_IN_A_TIDE;
        told = 0;
        if (more > 0) {
            String text = (more == 1 ? "1 more alert in tide " : more + " more alerts in tide ") + state.tide
                    + (more == 1 ? " is" : " are") + " not shown";
            send(PlainMap.of("more", (long) more, "text", text));
        }
    }

    private void send(PlainMap payload) {
        BodyNode world = state.topology.bodies.get(0);
        CoreSignal signal = CoreSignal.of(
                world.nextKey(),
                state.topology.frequencies.of(FREQUENCY),
                payload,
                null,
                null,
                state.tide,
                true,
                Signal.NO_DEADLINE);
        state.counters().made++;
        state.counters().held++;
        if (to == null) {
            return;
        }
        Socket socket = state.topology.addressed(world, to);
        if (socket.held() < MOST_WAITING) {
            state.push(socket, signal);
        } else {
            String message = "'" + to.name() + "' has not taken the " + socket.held() + " that wait";
            state.lost(Dissonance.Kind.FULL, socket.toString(), message, signal);
        }
    }
}
