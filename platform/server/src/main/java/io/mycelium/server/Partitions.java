package io.mycelium.server;

import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.Operator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The groups of a network: {@code GET /api/v1/networks/{n}/partition} says which of them reach each other, {@code POST} keeps
 * them apart ({@code ?sides=east|west,north}), {@code DELETE} heals. What
 * changes anything waits for the tide that does it, on the caller's thread.
 */
final class Partitions {
    private static final long TIDE_SECONDS = 10;

    private final Control control;

    Partitions(Control control) {
        this.control = control;
    }

    Answer show(String network) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("groups", control.at(network, Network::groups));
        answer.put("sides", control.at(network, Network::partition).orElse(""));
        return Answer.ok(answer);
    }

    Answer divide(Ask ask, String network) {
        String sides = ask.text("sides");
        if (sides == null || sides.isBlank()) {
            throw Refusal.badRequest("the query should name the sides: ?sides=east|west, or east|west,north");
        }
        List<List<String>> wanted = new ArrayList<>();
        for (String side : sides.split("\\|", -1)) {
            wanted.add(Ask.names("each of sides", side));
        }
        return done(network, n -> n.operator().partition(wanted));
    }

    Answer heal(String network) {
        return done(network, n -> n.operator().heal());
    }

    private Answer done(String network, Function<Network, CompletableFuture<Operator.Outcome>> wish) {
        Operator.Outcome outcome = Control.await(control.at(network, wish), TIDE_SECONDS);
        return Control.done(outcome);
    }
}
