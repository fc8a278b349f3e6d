package io.mycelium.core.trace;

import io.mycelium.api.signal.Signal;
import io.mycelium.core.blueprint.Traced;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways of signals in one tide, of which somebody wants to know. The tide's thread; workers ask what is wanted. */
public final class Ways {
    private final @Nullable Traced only;
    private final List<TraceEvent> events = new ArrayList<>();
    private int tideIn;

    /** @param only the signals that are of interest; null: all, and whatever else happens */
    public Ways(@Nullable Traced only) {
        this.only = only;
    }

    /** Whether what is no signal's own is of interest too. */
    public boolean all() {
        return only == null;
    }

    /** Whether signals on a frequency may be of interest. */
    public boolean mayWant(String frequency) {
        return only == null || only.isOn(frequency);
    }

    public boolean wants(Signal signal) {
        return only == null || only.wants(signal);
    }

    public void add(TraceEvent event) {
        events.add(event);
    }

    /** From here on they are those of EMIT. */
    public void emitting() {
        tideIn = events.size();
    }

    List<TraceEvent> events() {
        return events;
    }

    /** The events of the tide, with these. */
    public TraceEvent.Tide tide(
            String network,
            long number,
            List<TraceEvent> sense,
            List<TraceEvent> act,
            List<TraceEvent> rest,
            List<TraceEvent> after) {
        return new TraceEvent.Tide(network, number, sense, act, rest, after, events, tideIn);
    }
}
