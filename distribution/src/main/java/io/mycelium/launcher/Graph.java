package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.mycelium.api.value.Legible;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A network as a graph, as the server tells it in its events: nodes and edges in an order that is the same each time, and how many
 * signals went over each edge while it was looked at.
 *
 * @param standing how the network was then
 * @param tide at whose end it was seen
 * @param millis for how long rates were counted; 0: they are not known
 * @param more whether there are more nodes or edges than these
 */
record Graph(
        String network, Standing standing, long tide, long millis, boolean more, List<Dot> nodes, List<Edge> edges) {

    /** @param levels how many hyphae are of each level, by its word */
    record Dot(
            String id, String kind, String species, long count, Map<String, Long> levels, long halted, long waiting) {
        boolean isHyphae() {
            return kind.equals("hypha") || kind.equals("species");
        }
    }

    /** @param fullest the fullest socket, in hundredths */
    record Edge(String from, String to, long sockets, long held, long capacity, long fullest, long passed) {}

    /** Said to the reader when no event will follow. */
    private static final String[] END = {"", ""};
    /** Said to the reader when the connection broke. */
    private static final String[] BROKEN = {"", ""};

    /**
     * Reads events: the first picture, and what passes after it for so long.
     *
     * @throws CommandException if no picture comes
     */
    static Graph read(String network, InputStream events, long millis) {
        LinkedBlockingQueue<String[]> read = new LinkedBlockingQueue<>();
        Thread reader = new Thread(() -> follow(events, read), "mycelium-graph");
        reader.setDaemon(true); // it ends with the process, or when the stream is closed
        reader.start();
        JsonNode snapshot = MissingNode.getInstance();
        Standing standing = Standing.of(snapshot);
        Map<List<String>, Long> passed = new LinkedHashMap<>();
        long seen = 0;
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        try {
            for (String[] event = read.poll(120, TimeUnit.SECONDS);
                    event != null && event != END;
                    event = read.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                if (event == BROKEN) {
                    throw CommandException.unreachable("the connection to the server broke");
                }
                JsonNode data = Server.json(event[1]);
                standing = Standing.of(data.path("network"));
                if (event[0].equals("standing")) {
                    throw none(
                            network, "does not go on: " + data.path("standing").asText());
                } else if (event[0].equals("over") && snapshot.isMissingNode()) {
                    throw none(network, "gives none: " + data.path("over").asText());
                } else if (event[0].equals("snapshot")) {
                    snapshot = data;
                    passed.clear();
                    seen = 0;
                    until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
                } else if (event[0].equals("delta")) {
                    seen += data.path("millis").asLong();
                    count(data.path("flowed"), passed);
                    count(data.path("opened"), passed);
                }
                if (!snapshot.isMissingNode() && seen >= millis) {
                    break;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw CommandException.failed("what answers is no Mycelium server: " + e.getMessage());
        }
        if (snapshot.isMissingNode()) {
            throw none(network, "may be busy, try again");
        }
        return of(network, standing, snapshot, passed, seen > 0 ? seen : millis);
    }

    private static CommandException none(String network, String why) {
        return CommandException.failed("the server gave no picture of network '" + network + "', which " + why);
    }

    private static void count(JsonNode edges, Map<List<String>, Long> passed) {
        edges.forEach(each -> passed.merge(
                List.of(each.path("from").asText(), each.path("to").asText()),
                each.path("passed").asLong(),
                Long::sum));
    }

    private static void follow(InputStream events, LinkedBlockingQueue<String[]> read) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(events, StandardCharsets.UTF_8))) {
            String kind = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event: ")) {
                    kind = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    read.add(new String[] {kind, line.substring(6)});
                }
            }
            read.add(END);
        } catch (IOException e) {
            read.add(BROKEN); // or closed by us, and nobody looks any more
        }
    }

    private static Graph of(
            String network, Standing standing, JsonNode snapshot, Map<List<String>, Long> passed, long millis) {
        List<Dot> nodes = new ArrayList<>();
        for (JsonNode each : snapshot.path("nodes")) {
            Map<String, Long> levels = new TreeMap<>();
            each.path("levels")
                    .fields()
                    .forEachRemaining(
                            level -> levels.put(level.getKey(), level.getValue().asLong()));
            if (levels.isEmpty() && !each.path("level").isNull()) {
                levels.put(each.path("level").asText(), each.path("count").asLong());
            }
            nodes.add(new Dot(
                    each.path("id").asText(),
                    each.path("kind").asText(),
                    each.path("species").isNull() ? "" : each.path("species").asText(),
                    each.path("count").asLong(),
                    levels,
                    each.path("halted").asLong(),
                    each.path("waiting").asLong()));
        }
        List<Edge> edges = new ArrayList<>();
        for (JsonNode each : snapshot.path("edges")) {
            String from = each.path("from").asText();
            String to = each.path("to").asText();
            edges.add(new Edge(
                    from,
                    to,
                    each.path("sockets").asLong(),
                    each.path("held").asLong(),
                    each.path("capacity").asLong(),
                    each.path("fullest").asLong(),
                    passed.getOrDefault(List.of(from, to), 0L)));
        }
        nodes.sort(Comparator.comparing(Dot::id));
        edges.sort(Comparator.comparing(Edge::from).thenComparing(Edge::to));
        return new Graph(
                network,
                standing,
                snapshot.path("tide").asLong(),
                millis,
                snapshot.path("more").asBoolean(),
                nodes,
                edges);
    }

    /** The same with all hyphae of a species as one node, as the server has it where there are many. */
    Graph grouped() {
        Map<String, String> groups = new LinkedHashMap<>();
        Map<String, Dot> dots = new TreeMap<>();
        for (Dot each : nodes) {
            String group = each.kind.equals("hypha") ? "(" + each.species + ")" : each.id;
            groups.put(each.id, group);
            dots.merge(group, each.kind.equals("hypha") ? renamed(each, group) : each, Graph::together);
        }
        Map<List<String>, Edge> all = new LinkedHashMap<>();
        for (Edge each : edges) {
            String from = groups.getOrDefault(each.from, each.from);
            String to = groups.getOrDefault(each.to, each.to);
            all.merge(
                    List.of(from, to),
                    new Edge(from, to, each.sockets, each.held, each.capacity, each.fullest, each.passed),
                    Graph::together);
        }
        List<Edge> sorted = new ArrayList<>(all.values());
        sorted.sort(Comparator.comparing(Edge::from).thenComparing(Edge::to));
        return new Graph(network, standing, tide, millis, more, List.copyOf(dots.values()), sorted);
    }

    private static Dot renamed(Dot hypha, String id) {
        return new Dot(id, "species", hypha.species, hypha.count, hypha.levels, hypha.halted, hypha.waiting);
    }

    private static Dot together(Dot one, Dot other) {
        Map<String, Long> levels = new TreeMap<>(one.levels);
        other.levels.forEach((level, count) -> levels.merge(level, count, Long::sum));
        return new Dot(
                one.id,
                one.kind,
                one.species,
                one.count + other.count,
                levels,
                one.halted + other.halted,
                one.waiting + other.waiting);
    }

    private static Edge together(Edge one, Edge other) {
        return new Edge(
                one.from,
                one.to,
                one.sockets + other.sockets,
                one.held + other.held,
                one.capacity + other.capacity,
                Math.max(one.fullest, other.fullest),
                one.passed + other.passed);
    }

    /** Signals a second over an edge. */
    double rate(Edge edge) {
        return millis == 0 ? 0 : edge.passed * 1000.0 / millis;
    }

    /**
     * The layer of each node, from 0: input bodies first, each other one a step behind the nearest of those that lead to it. Those that
     * nothing leads to come first too.
     */
    Map<String, Integer> layers() {
        Map<String, Integer> layers = new LinkedHashMap<>();
        List<String> next = new ArrayList<>();
        nodes.stream().filter(each -> each.kind.equals("input")).forEach(each -> next.add(each.id));
        while (layers.size() < nodes.size()) {
            if (next.isEmpty()) {
                next.add(source(layers));
            }
            next.forEach(id -> layers.putIfAbsent(id, 0));
            for (int layer = 1; !next.isEmpty(); layer++) {
                next.clear();
                for (Edge each : edges) {
                    if (layers.getOrDefault(each.from, -1) == layer - 1 && !layers.containsKey(each.to)) {
                        layers.put(each.to, layer);
                        next.add(each.to);
                    }
                }
            }
        }
        return layers;
    }

    /** Of those without a layer: one that nothing else leads to, or else the first. */
    private String source(Map<String, Integer> layers) {
        @Nullable String first = null;
        for (Dot each : nodes) {
            if (!layers.containsKey(each.id)) {
                first = first == null ? each.id : first;
                boolean led = edges.stream().anyMatch(edge -> edge.to.equals(each.id) && !edge.from.equals(each.id));
                if (!led) {
                    return each.id;
                }
            }
        }
        return notNull(first);
    }

    private static String notNull(@Nullable String id) {
        if (id == null) {
            throw new IllegalStateException("all nodes have a layer");
        }
        return id;
    }

    /** Text that does nothing to a terminal, with each sign in one place. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(sign -> plain.appendCodePoint(Legible.isSeen(sign) ? sign : 0xFFFD));
        return plain.toString();
    }

    /** The same in so many characters, on the left. */
    static String fit(String text, int width) {
        String plain = plain(text);
        int length = plain.codePointCount(0, plain.length());
        if (length > width) {
            return plain.substring(0, plain.offsetByCodePoints(0, Math.max(0, width - 1))) + "…";
        }
        return plain + " ".repeat(width - length);
    }
}
