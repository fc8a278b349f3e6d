package io.mycelium.server;

import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.NetworkView;
import io.mycelium.core.tide.Situation;
import io.mycelium.core.trace.StepHistory;
import io.mycelium.runtime.Asked;
import io.mycelium.runtime.Server;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Why rules of a hypha fire, and others do not: below {@code networks/{network}/hyphae/{id}}. Thread-safe. */
final class Explanations {
    private static final long LOOK_MILLIS = 1000;
    private static final int MOST_STEPS = 50;

    private final Server server;
    private final Control control;

    Explanations(Server server, Control control) {
        this.server = server;
        this.control = control;
    }

    /** A hypha that is watched from now on, by one reader. */
    record Watched(String network, NetworkView.HyphaDetail hypha, long tide, StepHistory.Watching watching) {}

    /** Throws {@link Refusal} for a name that nobody has, and if too many are watched. */
    Watched watch(String network, String hypha) {
        NetworkView.HyphaDetail detail =
                control.at(network, n -> n.hypha(hypha)).orElseThrow(() -> control.noHypha(network, hypha));
        StepHistory steps = control.at(network, n -> n.traces().steps());
        StepHistory.Watching watching = steps.watch(hypha);
        if (watching == null) {
            throw Refusal.busy(
                    StepHistory.WATCHED + " hyphae are watched already: " + String.join(", ", steps.watched()));
        }
        return new Watched(network, detail, server.status(network).boundary().tide(), watching);
    }

    /** Why no step of who is watched will follow; nothing as long as one may. Does not wait for a tide that is in something. */
    Optional<String> over(Watched watched) {
        try {
            String id = watched.hypha().line().id();
            Optional<String> over = control.over(watched.network());
            if (over.isPresent()) {
                return over;
            }
            return server.atBoundary(watched.network(), n -> n.hypha(id).isEmpty())
                            .get(LOOK_MILLIS, TimeUnit.MILLISECONDS)
                    ? Optional.of("hypha '" + id + "' has died")
                    : Optional.empty();
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("the server is stopping");
        } catch (ExecutionException | RuntimeException e) {
            return Optional.of("network '" + watched.network() + "' has ended");
        }
    }

    /** The last steps that are kept of a hypha, oldest first. Throws {@link Refusal} for a name that nobody has or had. */
    Answer steps(String network, String hypha) {
        List<StepHistory.Numbered> kept =
                control.at(network, n -> n.traces().steps().of(hypha));
        if (kept.isEmpty() && control.at(network, n -> n.hypha(hypha)).isEmpty()) {
            throw control.noHypha(network, hypha);
        }
        return Answer.ok(PlainMap.of(
                "steps",
                kept.subList(Math.max(0, kept.size() - MOST_STEPS), kept.size()).stream()
                        .map(each -> StepStory.data(each.step()))
                        .toList()));
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
            throw Refusal.badRequest(
                    "what was in a tide is asked by the id of a signal, and \"" + signal + "\" is none");
        }
        Found found = control.at(network, n -> found(n, hypha, id)).orElseThrow(() -> control.noHypha(network, hypha));
        try {
            return Answer.ok(server.explain(network, found.situation(), found.kept(), asked));
        } catch (IllegalArgumentException e) {
            throw Refusal.badRequest(String.valueOf(e.getMessage()));
        } catch (IllegalStateException e) {
            throw Refusal.busy(String.valueOf(e.getMessage()));
        }
    }

    private static Optional<Found> found(Network network, String hypha, @Nullable SignalId signal) {
        return network.traces()
                .situation(hypha, signal)
                .map(situation -> new Found(situation, network.traces().steps().of(hypha)));
    }

    private static @Nullable SignalId id(String text) {
        try {
            return SignalId.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
