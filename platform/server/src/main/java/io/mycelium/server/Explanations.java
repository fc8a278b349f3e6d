package io.mycelium.server;

import io.mycelium.api.signal.SignalId;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.Situation;
import io.mycelium.core.trace.StepHistory;
import io.mycelium.runtime.Asked;
import io.mycelium.runtime.Server;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why rules of a hypha fire, and others do not: below {@code networks/{network}/hyphae/{id}}. Thread-safe. */
final class Explanations {
    private final Server server;
    private final Control control;

    Explanations(Server server, Control control) {
        this.server = server;
        this.control = control;
    }

    private record Found(Situation situation, List<StepHistory.Numbered> kept) {}

    /** Throws {@link Refusal} for a name that nobody has or had, and for what can't be asked. */
    Answer explain(Ask ask, String network, String hypha) {
        String signal = ask.text("signal");
        String payload = ask.text("payload");
        SignalId id = signal == null || payload != null ? null : id(signal);
        if (signal != null && signal.isBlank() || signal == null && payload != null) {
            throw Refusal.badRequest("signal should be the id of a signal, or a frequency, with or without a payload");
        }
        long tide = ask.number("tide", -1, 0, Long.MAX_VALUE);
        Asked asked = new Asked(
                ask.text("rule"), id == null ? null : id.toString(), tide, id == null ? signal : null, payload);
        if (asked.frequency() != null && tide >= 0) {
            throw Refusal.badRequest("what was in a tide is asked by the id of a signal, and \"" + signal + "\" is none");
        }
        Found found = control.at(network, n -> found(n, hypha, id));
        if (found == null) {
            throw control.noHypha(network, hypha);
        }
        try {
            return Answer.ok(server.explain(network, found.situation(), found.kept(), asked));
        } catch (IllegalArgumentException e) {
            throw Refusal.badRequest(String.valueOf(e.getMessage()));
        } catch (IllegalStateException e) {
            throw Refusal.busy(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable Found found(Network network, String hypha, @Nullable SignalId signal) {
        return network.traces()
                .situation(hypha, signal)
                .map(situation -> new Found(situation, network.traces().steps().of(hypha)))
                .orElse(null);
    }

    private static @Nullable SignalId id(String text) {
        try {
            return SignalId.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
