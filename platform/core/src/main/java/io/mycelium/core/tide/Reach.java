package io.mycelium.core.tide;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.core.graph.BodyNode;
import io.mycelium.core.graph.Frequency;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Node;
import io.mycelium.core.graph.RelayNode;
import io.mycelium.core.graph.Socket;
import io.mycelium.core.graph.Species;
import io.mycelium.core.graph.State;
import io.mycelium.core.graph.Topology;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Follows what a body takes in, through relays, to those who may sense it: which frequencies do rules there heed? What
 * comes to an output body, or what a relay itself makes something of, is heeded too. At a boundary, by the tide's thread.
 */
final class Reach {
    private final Topology topology;
    private final TreeSet<String> frequencies = new TreeSet<>();
    private final Set<Object> seen = new HashSet<>();
    private boolean others;

    private Reach(Topology topology) {
        this.topology = topology;
    }

    /** What is heeded in the whole network. */
    static NetworkView.Heeded ofNetwork(State state) {
        Reach reach = new Reach(state.topology);
        state.topology.species.forEach(species -> reach.sensed(species, null));
        return reach.heeded();
    }

    /** What is heeded where signals of a body can come to; nothing where there is no such body. */
    static NetworkView.Heeded ofBody(State state, String body) {
        Reach reach = new Reach(state.topology);
        if (state.topology.find(body) instanceof BodyNode node) {
            reach.follow(node, null);
        }
        return reach.heeded();
    }

    private NetworkView.Heeded heeded() {
        return new NetworkView.Heeded(List.copyOf(frequencies), others);
    }

    /** @param passing the names of the frequencies that have come so far; null for all */
    private void follow(Node from, @Nullable Set<String> passing) {
        for (Socket socket = from.firstOut; socket != null; socket = socket.nextOut) {
            if (!socket.closing) {
                arrive(socket.to, through(socket, passing));
            }
        }
    }

    private void arrive(Node at, @Nullable Set<String> passing) {
        if (at instanceof Hypha hypha) {
            sensed(hypha.species, passing);
        } else if (at instanceof BodyNode) {
            heed(passing);
        } else if (at instanceof RelayNode relay && seen.add(new Arrival(relay, passing))) {
            follow(relay, passing);
            for (String word : words(relay)) {
                Species born = topology.speciesByName.get(word);
                if (born != null) {
                    sensed(born, passing);
                } else if (topology.species.stream()
                        .anyMatch(each -> each.behaviour.sensed().contains(word))) {
                    heed(passing); // it makes signals of that name of what comes
                }
            }
        }
    }

    /** What came to a node before need not be followed again. */
    private record Arrival(Object at, @Nullable Set<String> passing) {}

    private void sensed(Species species, @Nullable Set<String> passing) {
        if (!seen.add(new Arrival(species, passing))) {
            return;
        }
        Behaviour behaviour = species.behaviour;
        if (behaviour.heedsAny()) {
            heed(passing);
        }
        for (String frequency : behaviour.sensed()) {
            if (passing == null || passing.contains(frequency)) {
                frequencies.add(frequency);
            }
        }
    }

    private void heed(@Nullable Set<String> passing) {
        if (passing == null) {
            others = true;
        } else {
            frequencies.addAll(passing);
        }
    }

    private static @Nullable Set<String> through(Socket socket, @Nullable Set<String> passing) {
        if (socket.carriesAll()) {
            return passing;
        }
        Set<String> through = new TreeSet<>();
        for (Frequency each : socket.carries) {
            if (passing == null || passing.contains(each.name)) {
                through.add(each.name);
            }
        }
        return through;
    }

    /** All texts in a relay's settings: names of species among them, and of frequencies. */
    private static List<String> words(RelayNode relay) {
        List<String> words = new ArrayList<>();
        collect(relay.plan.settings().values(), words);
        return words;
    }

    private static void collect(Collection<?> values, List<String> words) {
        for (Object each : values) {
            if (each instanceof String text) {
                words.add(text);
            } else if (each instanceof Collection<?> list) {
                collect(list, words);
            } else if (each instanceof Map<?, ?> map) {
                collect(map.values(), words);
            }
        }
    }
}
