package io.mycelium.server;

import io.mycelium.core.tide.GraphPicture;
import io.mycelium.core.tide.NetworkView;
import io.mycelium.runtime.NetworkStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What is told of a network's graph: all of it, or what is otherwise than in the picture before. Plain values. */
final class GraphEvents {
    private GraphEvents() {}

    /**
     * A network as it was seen.
     *
     * @param nanos when
     * @param passed how many signals have entered between two nodes since the picture before
     */
    record Seen(GraphPicture picture, NetworkStatus status, long nanos, double rate, Map<Ends, Long> passed) {
        static Seen first(GraphPicture picture, NetworkStatus status, long nanos) {
            return new Seen(picture, status, nanos, 0, Map.of());
        }

        Seen next(GraphPicture now, NetworkStatus then, long at) {
            double seconds = Math.max(1, at - nanos) / (double) TimeUnit.SECONDS.toNanos(1);
            double signals = signals(then) - (double) signals(status);
            Map<Ends, Long> before = new LinkedHashMap<>();
            picture.edges().forEach(edge -> before.put(Ends.of(edge), edge.entered()));
            Map<Ends, Long> moved = new LinkedHashMap<>();
            for (GraphPicture.Edge edge : now.edges()) {
                Long entered = before.get(Ends.of(edge));
                long more = entered == null ? 0 : Math.max(0, edge.entered() - entered);
                if (more > 0) {
                    moved.put(Ends.of(edge), more);
                }
            }
            return new Seen(now, then, at, Math.max(0, signals / seconds), moved);
        }

        private static long signals(NetworkStatus status) {
            NetworkView.Counters all = status.boundary().counters();
            return all.ingested() + all.emitted() + all.copied() + all.made();
        }

        boolean isSameKind(Seen other) {
            return picture.grouped() == other.picture.grouped();
        }
    }

    record Ends(String from, String to) {
        static Ends of(GraphPicture.Edge edge) {
            return new Ends(edge.from(), edge.to());
        }
    }

    static Map<String, Object> snapshot(Seen seen) {
        Map<String, Object> all = head(seen);
        all.put("worst", seen.picture().worst());
        all.put("nodes", seen.picture().nodes().stream().map(GraphEvents::node).toList());
        all.put(
                "edges",
                seen.picture().edges().stream().map(each -> edge(seen, each)).toList());
        return all;
    }

    static Map<String, Object> delta(Seen before, Seen now) {
        Map<String, GraphPicture.Dot> dots = new LinkedHashMap<>();
        before.picture().nodes().forEach(each -> dots.put(each.id(), each));
        List<Object> born = new ArrayList<>();
        List<Object> changed = new ArrayList<>();
        for (GraphPicture.Dot each : now.picture().nodes()) {
            GraphPicture.Dot old = dots.remove(each.id());
            if (old == null) {
                born.add(node(each));
            } else if (!old.equals(each)) {
                changed.add(node(each));
            }
        }
        Map<Ends, Map<String, Object>> edges = new LinkedHashMap<>();
        before.picture().edges().forEach(each -> edges.put(Ends.of(each), edge(before, each)));
        List<Object> opened = new ArrayList<>();
        List<Object> flowed = new ArrayList<>();
        for (GraphPicture.Edge each : now.picture().edges()) {
            Map<String, Object> old = edges.remove(Ends.of(each));
            Map<String, Object> edge = edge(now, each);
            if (old == null) {
                opened.add(edge);
            } else if (!old.equals(edge)) {
                flowed.add(edge);
            }
        }
        Map<String, Object> all = head(now);
        if (!now.picture().worst().equals(before.picture().worst())) {
            all.put("worst", now.picture().worst());
        }
        all.put("millis", TimeUnit.NANOSECONDS.toMillis(now.nanos() - before.nanos()));
        all.put("born", born);
        all.put("changed", changed);
        all.put("died", List.copyOf(dots.keySet()));
        all.put("opened", opened);
        all.put("flowed", flowed);
        all.put("closed", List.copyOf(edges.keySet()));
        return all;
    }

    private static Map<String, Object> head(Seen seen) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("tide", seen.picture().tide());
        all.put("begun", seen.picture().begun());
        all.put("grouped", seen.picture().grouped());
        all.put("more", seen.picture().more());
        all.put("signalsPerSecond", Math.round(seen.rate() * 10) / 10.0);
        all.put("network", seen.status());
        return all;
    }

    private static Map<String, @Nullable Object> node(GraphPicture.Dot dot) {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("id", dot.id());
        node.put("kind", dot.kind().name().toLowerCase(Locale.ROOT));
        node.put("species", dot.species());
        node.put("count", dot.count());
        node.put("awake", dot.awake());
        node.put("level", dot.level());
        if (dot.kind() == GraphPicture.Kind.SPECIES) {
            node.put("levels", dot.levels());
        }
        node.put("halted", dot.halted());
        node.put("waiting", dot.waiting());
        return node;
    }

    private static Map<String, Object> edge(Seen seen, GraphPicture.Edge edge) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("from", edge.from());
        all.put("to", edge.to());
        all.put("sockets", edge.sockets());
        all.put("held", edge.held());
        all.put("capacity", edge.capacity());
        all.put("fullest", edge.fullest());
        all.put("passed", seen.passed().getOrDefault(Ends.of(edge), 0L));
        return all;
    }
}
