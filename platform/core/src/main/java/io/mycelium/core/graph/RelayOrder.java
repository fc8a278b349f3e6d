package io.mycelium.core.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which relays run: each after those that send to it. */
final class RelayOrder {
    private RelayOrder() {}

    /** Throws {@link UnfitException} if they send in a circle. */
    static List<RelayNode> of(List<RelayNode> relays) {
        Map<RelayNode, Integer> before = new HashMap<>();
        relays.forEach(r -> before.put(r, 0));
        relays.forEach(r -> {
            for (Socket s = r.firstOut; s != null; s = s.nextOut) {
                if (s.to instanceof RelayNode next) {
                    before.merge(next, 1, Integer::sum);
                }
            }
        });
        ArrayDeque<RelayNode> ready = new ArrayDeque<>();
        relays.stream().filter(r -> before.getOrDefault(r, 0) == 0).forEach(ready::add);
        List<RelayNode> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            RelayNode relay = ready.remove();
            order.add(relay);
            for (Socket s = relay.firstOut; s != null; s = s.nextOut) {
                if (s.to instanceof RelayNode next && before.merge(next, -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
        }
        if (order.size() < relays.size()) {
            List<String> circle = relays.stream()
                    .filter(r -> !order.contains(r))
                    .map(Node::name)
                    .toList();
            throw new UnfitException("the relays " + String.join(", ", circle)
                    + " send to each other in a circle; a signal would never leave them. Take one of the sockets out");
        }
        return order;
    }
}
