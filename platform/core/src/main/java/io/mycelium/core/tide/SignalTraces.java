package io.mycelium.core.tide;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.observe.Sought;
import io.mycelium.api.signal.SignalId;
import io.mycelium.core.blueprint.Traced;
import io.mycelium.core.graph.State;
import io.mycelium.core.trace.SignalFeed;
import io.mycelium.core.trace.SignalHistory;
import io.mycelium.core.trace.StepHistory;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which signals of a network are traced, and what is known of one: for whoever operates it. No state depends on it. At a
 * boundary, on the tide's thread.
 */
public final class SignalTraces {
    private final State state;
    private final Tracing tracing;
    private volatile Traced traced;

    SignalTraces(State state, Tracing tracing) {
        this.state = state;
        this.tracing = tracing;
        traced = state.blueprint.traced();
    }

    /**
     * What is known of a signal.
     *
     * @param why null if nothing is kept of it
     * @param reason then, for people
     */
    public record Answer(SignalHistory.@Nullable Why why, String reason) {}

    /** Which are traced. Thread-safe, and waits for nothing. */
    public Traced traced() {
        return traced;
    }

    /** From the next tide on these are traced, until others are, or the server ends. */
    public void trace(Traced others) {
        traced = others;
        tracing.trace(others);
    }

    /** The steps that are kept to be explained. Thread-safe. */
    public StepHistory steps() {
        return state.steps;
    }

    /**
     * How a hypha stands, and what became of a signal on its way to it; nothing if there never was one of the name.
     *
     * @param signal null if none is asked about
     */
    public Optional<Situation> situation(String hypha, @Nullable SignalId signal) {
        return new Situations(state, tracing.history()).of(hypha, signal);
    }

    /** What happens to signals that are traced, for who follows them. Thread-safe. */
    public SignalFeed feed() {
        return tracing.feed();
    }

    /** The newest of those that are kept; see {@link SignalHistory#signals}. */
    public SignalHistory.Page signals(long before, int most) {
        SignalHistory history = tracing.history();
        return history == null ? new SignalHistory.Page(List.of(), null) : history.signals(before, most, state.tide);
    }

    /** The tide after which these are traced; -1 if nothing ever was. */
    public long since() {
        SignalHistory history = tracing.history();
        return history == null ? -1 : history.since();
    }

    /** How many were kept, and are no more since there were newer ones. */
    public long forgotten() {
        SignalHistory history = tracing.history();
        return history == null ? 0 : history.forgotten();
    }

    /** How many signals are kept. */
    public int kept() {
        SignalHistory history = tracing.history();
        return history == null ? 0 : history.size();
    }

    /**
     * What it came of, and what came of it.
     *
     * @throws IllegalArgumentException if that is no name of a signal
     */
    public Answer why(String id) {
        SignalHistory history = tracing.history();
        SignalHistory.Why why = history == null ? null : history.why(id, state.tide);
        if (why != null) {
            return new Answer(why, "");
        }
        return new Answer(null, "not kept: " + id + ". " + SignalHistory.notKept(traced) + inLedger(id));
    }

    private String inLedger(String id) {
        return state.dissonances
                .find(Sought.ANY, 0)
                .filter(d -> d.signal() != null && d.signal().id().toString().equals(id))
                .findFirst()
                .map(SignalTraces::line)
                .orElse("");
    }

    private static String line(Dissonance d) {
        return ". Dissonance " + d.number() + " has it: " + d.kind().word() + " at " + d.where() + " in tide "
                + d.tide();
    }
}
