package io.mycelium.server;

import io.mycelium.core.tide.HyphaHistory;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.NetworkView;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The course of one hypha over the last tides, and who is followed: below {@code networks/{network}/hyphae/{id}}. */
final class Histories {
    private final Control control;

    Histories(Control control) {
        this.control = control;
    }

    private record Found(
            NetworkView.@Nullable HyphaLine now,
            Optional<HyphaHistory.Why> why,
            List<HyphaHistory.Point> points,
            long tide) {}

    /** Throws {@link Refusal} for a name that nobody has, and of whom nothing is kept. */
    Answer show(Route.Call call) {
        String network = call.network();
        String hypha = call.name("hypha");
        int last = (int) call.ask().number("last", HyphaHistory.KEPT, 1, HyphaHistory.KEPT);
        Found found = control.at(network, n -> found(n, hypha, last));
        if (found.now() == null && found.points().isEmpty()) {
            throw control.noHypha(network, hypha);
        }
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("hypha", hypha);
        answer.put("tide", found.tide());
        answer.put(
                "kept",
                found.why().map(why -> why.name().toLowerCase(Locale.ROOT)).orElse(null));
        answer.put("now", found.now());
        answer.put("points", found.points());
        answer.put("note", note(hypha, found));
        return Answer.ok(answer);
    }

    private static Found found(Network network, String hypha, int last) {
        HyphaHistory history = network.history();
        return new Found(
                network.hypha(hypha).map(NetworkView.HyphaDetail::line).orElse(null),
                history.why(hypha),
                history.of(hypha, last),
                network.tideNumber());
    }

    private static String note(String hypha, Found found) {
        if (found.now() == null) {
            return "'" + hypha + "' has died";
        }
        return found.why().isPresent()
                ? "its course is kept in memory from tide to tide, the last " + HyphaHistory.KEPT
                        + " that ran; a restart of the server begins anew"
                : "its course is not kept: POST /api/v1/networks/{network}/hyphae/{hypha}/follow has it kept from then on";
    }

    Answer follow(Route.Call call) {
        String network = call.network();
        String hypha = call.name("hypha");
        boolean[] known = new boolean[1];
        boolean room = control.at(network, n -> {
            known[0] = n.hypha(hypha).isPresent();
            return known[0] && n.history().follow(hypha);
        });
        if (!known[0]) {
            throw control.noHypha(network, hypha);
        }
        if (!room) {
            throw Refusal.busy(
                    HyphaHistory.FOLLOWED + " hyphae are followed already: " + String.join(", ", followed(network)));
        }
        return Answer.ok(Map.of("followed", followed(network)));
    }

    Answer unfollow(Route.Call call) {
        String network = call.network();
        String hypha = call.name("hypha");
        if (!control.at(network, n -> n.history().unfollow(hypha))) {
            throw Refusal.notFound("'" + hypha + "' is not followed; followed are "
                    + (followed(network).isEmpty() ? "none" : String.join(", ", followed(network))));
        }
        return Answer.ok(Map.of("followed", followed(network)));
    }

    private List<String> followed(String network) {
        return control.at(network, n -> n.history().followed());
    }
}
