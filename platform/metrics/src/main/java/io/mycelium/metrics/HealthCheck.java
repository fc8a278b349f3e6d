package io.mycelium.metrics;

import io.mycelium.api.value.PlainJson;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import io.mycelium.runtime.NetworkStatus;
import io.mycelium.runtime.Server;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether the server lives, and whether it is ready: for those who restart it, or send it work. Waits for nothing.
 *
 * <p>It lives as long as it answers and the tides of its networks go on; one that has ended by its own rule has nothing to go on
 * with. It is ready when its networks run: before they are open, once they are over, and while one stands, it is not.
 */
final class HealthCheck {
    private static final PlainMap.Shape SHAPE = PlainMap.Shape.of("networks", "reasons", "status");

    private final Supplier<@Nullable Server> server;

    /** @param server null until its networks run */
    HealthCheck(Supplier<@Nullable Server> server) {
        this.server = server;
    }

    /** @param reasons why it is not well; none if it is */
    record Report(Map<String, Object> networks, List<String> reasons) {
        boolean isWell() {
            return reasons.isEmpty();
        }

        String json() {
            PlainList why = PlainList.of(reasons);
            return PlainJson.text(SHAPE.with(PlainMap.of(networks), why, isWell() ? "up" : "down"));
        }
    }

    Report live() {
        Server now = server.get();
        Map<String, Object> networks = new LinkedHashMap<>();
        List<String> reasons = new ArrayList<>();
        for (String name : now == null ? List.<String>of() : now.networks()) {
            NetworkStatus status = now.status(name);
            networks.put(name, word(status));
            if (status.failure() != null) {
                reasons.add("network '" + name + "' has failed: " + status.failure());
            } else if (status.standing()) {
                reasons.add("network '" + name + "' does not go on: " + status.busy());
            }
        }
        return new Report(networks, reasons);
    }

    Report ready() {
        Server now = server.get();
        if (now == null) {
            return new Report(Map.of(), List.of("the networks do not run yet, or no longer"));
        }
        Report live = live();
        List<String> reasons = new ArrayList<>(live.reasons);
        for (String name : now.networks()) {
            NetworkStatus status = now.status(name);
            if (status.over() && status.failure() == null) {
                reasons.add("network '" + name + "' has ended, after tide "
                        + status.boundary().tide());
            }
        }
        return new Report(live.networks, reasons);
    }

    private static String word(NetworkStatus status) {
        if (status.failure() != null) {
            return "failed";
        }
        return status.over() ? "ended" : status.standing() ? "standing" : "running";
    }
}
