package io.mycelium.server;

import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.NetworkView;
import io.mycelium.core.tide.Operator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What an operator does to one hypha: {@code POST /api/v1/networks/{n}/hyphae/{id}/kill} and the like. It waits for the tide
 * that does it, on the caller's thread.
 */
final class HyphaVerbs {
    static final List<String> ALL = List.of("kill", "restart", "wake", "connect", "disconnect");

    private static final long TIDE_SECONDS = 10;

    private final Control control;

    HyphaVerbs(Control control) {
        this.control = control;
    }

    /** Throws {@link Refusal} for a name that nobody has, and for what can't be done. */
    Answer answer(Ask ask, String network, String hypha, String verb) {
        if (control.at(network, n -> n.hypha(hypha)).isEmpty()) {
            throw control.noHypha(network, hypha);
        }
        Operator.Outcome outcome = Control.await(control.at(network, wish(ask, network, hypha, verb)), TIDE_SECONDS);
        return Control.done(outcome);
    }

    private Function<Network, CompletableFuture<Operator.Outcome>> wish(
            Ask ask, String network, String hypha, String verb) {
        return switch (verb) {
            case "kill" -> n -> n.operator().kill(hypha);
            case "restart" -> {
                boolean afresh = ask.truth("afresh");
                yield n -> n.operator().restart(hypha, afresh);
            }
            case "wake" -> n -> n.operator().wake(hypha);
            case "connect" -> {
                String to = receiver(ask, network);
                List<String> frequencies = frequencies(ask);
                yield n -> n.operator().connect(hypha, to, frequencies);
            }
            default -> {
                String to = receiver(ask, network);
                yield n -> n.operator().disconnect(hypha, to);
            }
        };
    }

    private String receiver(Ask ask, String network) {
        String to = ask.text("to");
        if (to == null || to.isBlank()) {
            throw Refusal.badRequest("the query should name the far end: ?to=b");
        }
        boolean hypha = control.at(network, n -> n.hypha(to)).isPresent();
        if (!hypha) {
            List<String> others = control.at(network, HyphaVerbs::relaysAndOutputs);
            if (!others.contains(to)) {
                List<String> names = Stream.concat(others.stream(), control.someHyphae(network).stream())
                        .toList();
                throw Refusal.notFound(
                        "network " + network + " has no hypha, relay or output body " + to + Control.meant(names, to));
            }
        }
        return to;
    }

    private static List<String> relaysAndOutputs(Network network) {
        return Stream.concat(
                        network.relays().stream().map(NetworkView.RelayLine::id),
                        network.bodies().stream()
                                .filter(body -> body.direction().equals("out"))
                                .map(NetworkView.BodyLine::id))
                .toList();
    }

    private static List<String> frequencies(Ask ask) {
        String carries = ask.text("carries");
        return carries == null ? List.of() : Ask.names("carries", carries);
    }
}
