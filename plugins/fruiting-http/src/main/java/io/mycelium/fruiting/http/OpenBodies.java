package io.mycelium.fruiting.http;

import io.mycelium.api.settings.DidYouMean;
import io.mycelium.fruiting.shared.Words;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The bodies that are open, of all networks. Thread-safe. */
final class OpenBodies {
    private record Name(String network, String body) {}

    private final Map<Name, OpenBody> bodies = new ConcurrentHashMap<>();

    /** From now on requests find it; one of the same name is replaced. */
    void add(OpenBody body) {
        bodies.put(new Name(body.network(), body.body()), body);
    }

    /** Requests no longer find it, unless another one has taken its name. */
    void remove(OpenBody body) {
        bodies.remove(new Name(body.network(), body.body()), body);
    }

    List<OpenBody> all() {
        return List.copyOf(bodies.values());
    }

    OpenBody find(String network, String body) throws Problem.Raised {
        OpenBody found = bodies.get(new Name(network, body));
        if (found != null) {
            return found;
        }
        SortedSet<String> networks = new TreeSet<>();
        SortedSet<String> siblings = new TreeSet<>();
        for (Name name : bodies.keySet()) {
            networks.add(name.network());
            if (name.network().equals(network)) {
                siblings.add(name.body());
            }
        }
        throw new Problem.Raised(
                siblings.isEmpty()
                        ? Problem.notFound("There is no network '" + Words.cut(network, 60)
                                + "' with a body of kind http" + hint(networks, network))
                        : Problem.notFound("Network '" + network + "' has no body '" + Words.cut(body, 60)
                                + "' of kind http" + hint(siblings, body)));
    }

    private static String hint(SortedSet<String> known, String word) {
        return DidYouMean.among(known, word)
                .map(nearest -> "; did you mean '" + nearest + "'?")
                .orElse(known.isEmpty() ? "." : "; there is " + Words.cut(String.join(", ", known), 200) + ".");
    }
}
