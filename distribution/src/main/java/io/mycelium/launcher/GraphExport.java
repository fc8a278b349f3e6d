package io.mycelium.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A graph as a file for other tools. Names are data in each of them, whatever is in them. */
final class GraphExport {
    private static final int BOX_WIDTH = 170;
    private static final int BOX_HEIGHT = 44;
    private static final int GAP_X = 110;
    private static final int GAP_Y = 22;
    /** Of a layer; a larger one is as many columns wide as it needs. */
    private static final int MOST_ROWS = 16;

    /** What it can be written as. */
    enum Format {
        DOT,
        GRAPHML,
        JSON,
        SVG
    }

    private final Graph graph;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    GraphExport(Graph graph) {
        this.graph = graph;
        graph.nodes().forEach(each -> numbers.put(each.id(), numbers.size()));
    }

    String as(Format format) {
        return switch (format) {
            case DOT -> dot();
            case GRAPHML -> graphml();
            case JSON -> json();
            case SVG -> svg();
        };
    }

    private List<Graph.Edge> edges() {
        return graph.edges().stream()
                .filter(each -> numbers.containsKey(each.from()) && numbers.containsKey(each.to()))
                .toList();
    }

    private static String worst(Graph.Dot dot) {
        for (String level : List.of("dead", "poor", "fair", "good", "excellent", "dormant")) {
            if (dot.levels().containsKey(level)) {
                return level;
            }
        }
        return "";
    }

    private static String colour(Graph.Dot dot) {
        if (dot.halted() > 0) {
            return "#b3261e";
        }
        return switch (worst(dot)) {
            case "dead" -> "#5f6368";
            case "poor" -> "#d9480f";
            case "fair" -> "#e8a317";
            case "good" -> "#7cb342";
            case "excellent" -> "#2e7d32";
            case "dormant" -> "#90a4ae";
            default -> dot.isHyphae() ? "#bdbdbd" : "#5c6bc0";
        };
    }

    private static String colour(Graph.Edge edge) {
        return edge.fullest() >= 85 ? "#b3261e" : edge.fullest() >= 60 ? "#e8a317" : "#78909c";
    }

    // ---- dot

    private String dot() {
        StringBuilder text = new StringBuilder("digraph " + quoted(graph.network()) + " {\n  rankdir=LR;\n");
        for (Graph.Dot each : graph.nodes()) {
            String shape = each.isHyphae() ? "ellipse" : each.kind().equals("relay") ? "diamond" : "box";
            String label = each.id() + (each.count() > 1 ? "\n" + each.count() + " hyphae" : "");
            text.append("  n").append(numbers.get(each.id())).append(" [label=").append(quoted(label));
            text.append(", shape=")
                    .append(shape)
                    .append(", color=")
                    .append(quoted(colour(each)))
                    .append("];\n");
        }
        for (Graph.Edge each : edges()) {
            text.append("  n").append(numbers.get(each.from())).append(" -> n").append(numbers.get(each.to()));
            text.append(" [label=").append(quoted(each.held() + "/" + each.capacity()));
            text.append(", color=").append(quoted(colour(each))).append("];\n");
        }
        return text.append("}\n").toString();
    }

    /** Lines of their own stay such, in a label. */
    private static String quoted(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(Graph.plain(line).replace("\\", "\\\\").replace("\"", "\\\""));
        }
        return "\"" + String.join("\\n", lines) + "\"";
    }

    // ---- graphml

    private String graphml() {
        StringBuilder text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                """);
        key(text, "node", "string", "name", "kind", "species", "level");
        key(text, "node", "long", "count", "halted", "waiting");
        key(text, "edge", "long", "sockets", "held", "capacity", "fullest");
        text.append("  <graph id=\"").append(xml(graph.network())).append("\" edgedefault=\"directed\">\n");
        for (Graph.Dot each : graph.nodes()) {
            text.append("    <node id=\"n").append(numbers.get(each.id())).append("\">\n");
            data(text, "name", each.id());
            data(text, "kind", each.kind());
            data(text, "species", each.species());
            data(text, "level", worst(each));
            data(text, "count", each.count());
            data(text, "halted", each.halted());
            data(text, "waiting", each.waiting());
            text.append("    </node>\n");
        }
        for (Graph.Edge each : edges()) {
            text.append("    <edge source=\"n").append(numbers.get(each.from()));
            text.append("\" target=\"n").append(numbers.get(each.to())).append("\">\n");
            data(text, "sockets", each.sockets());
            data(text, "held", each.held());
            data(text, "capacity", each.capacity());
            data(text, "fullest", each.fullest());
            text.append("    </edge>\n");
        }
        return text.append("  </graph>\n</graphml>\n").toString();
    }

    private static void key(StringBuilder text, String of, String type, String... names) {
        for (String name : names) {
            text.append("  <key id=\"").append(name).append("\" for=\"").append(of);
            text.append("\" attr.name=\"")
                    .append(name)
                    .append("\" attr.type=\"")
                    .append(type)
                    .append("\"/>\n");
        }
    }

    private static void data(StringBuilder text, String key, Object value) {
        text.append("      <data key=\"").append(key).append("\">");
        text.append(xml(value.toString())).append("</data>\n");
    }

    /** With what XML has no word for replaced. */
    private static String xml(String text) {
        return Graph.plain(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    // ---- json

    private String json() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("network", graph.network());
        all.put("tide", graph.tide());
        all.put("more", graph.more());
        all.put("nodes", graph.nodes());
        all.put("edges", graph.edges());
        try {
            return JsonMapper.builder()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .build()
                            .writeValueAsString(all) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a graph has no words", e);
        }
    }

    // ---- svg

    private record Place(int x, int y) {}

    /** In columns, from the input bodies to the right, each sorted by its neighbours on the left and then by name. */
    private String svg() {
        Map<Integer, List<String>> columns = new TreeMap<>();
        graph.layers()
                .forEach((id, layer) ->
                        columns.computeIfAbsent(layer, n -> new ArrayList<>()).add(id));
        int tallest = columns.values().stream()
                .mapToInt(ids -> Math.min(MOST_ROWS, ids.size()))
                .max()
                .orElse(0);
        Map<String, Place> places = new LinkedHashMap<>();
        int x = 20;
        for (List<String> ids : columns.values()) {
            ids.sort((one, other) -> {
                int byNeighbours = Double.compare(middle(one, places), middle(other, places));
                return byNeighbours != 0 ? byNeighbours : one.compareTo(other);
            });
            int wide = (ids.size() + MOST_ROWS - 1) / MOST_ROWS;
            int rows = (ids.size() + wide - 1) / wide;
            int top = 50 + (tallest - rows) * (BOX_HEIGHT + GAP_Y) / 2;
            for (int i = 0; i < ids.size(); i++) {
                places.put(
                        ids.get(i),
                        new Place(x + i / rows * (BOX_WIDTH + GAP_Y), top + i % rows * (BOX_HEIGHT + GAP_Y)));
            }
            x += wide * (BOX_WIDTH + GAP_Y) - GAP_Y + GAP_X;
        }
        int width = 20 + places.values().stream().mapToInt(Place::x).max().orElse(0) + BOX_WIDTH;
        int height = 20 + places.values().stream().mapToInt(Place::y).max().orElse(50) + BOX_HEIGHT;
        StringBuilder text = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width
                + "\" height=\"" + height + "\" viewBox=\"0 0 " + width + " " + height
                + "\" font-family=\"sans-serif\" font-size=\"12\">\n");
        text.append("<title>").append(xml(graph.network())).append("</title>\n");
        text.append(
                "<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\""
                        + " orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"#78909c\"/></marker></defs>\n");
        text.append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n<text x=\"20\" y=\"28\" font-size=\"16\">")
                .append(xml(graph.network() + " after tide " + graph.tide()))
                .append("</text>\n");
        edges().forEach(each -> edge(text, each, places));
        graph.nodes().forEach(each -> node(text, each, places));
        return text.append("</svg>\n").toString();
    }

    private double middle(String id, Map<String, Place> places) {
        return graph.edges().stream()
                .filter(each -> each.to().equals(id) && places.containsKey(each.from()))
                .mapToInt(each -> at(each.from(), places).y())
                .average()
                .orElse(0);
    }

    private static Place at(String id, Map<String, Place> places) {
        return places.getOrDefault(id, new Place(0, 0));
    }

    private void edge(StringBuilder text, Graph.Edge edge, Map<String, Place> places) {
        Place from = at(edge.from(), places);
        Place to = at(edge.to(), places);
        int x1 = from.x() + BOX_WIDTH;
        int y1 = from.y() + BOX_HEIGHT / 2;
        int x2 = to.x();
        int y2 = to.y() + BOX_HEIGHT / 2;
        int bend = Math.max(GAP_X / 2, Math.abs(x2 - x1) / 2);
        double thick = 1 + Math.min(5, Math.log10(1.0 + edge.sockets()) * 2);
        text.append(String.format(
                Locale.ROOT,
                "<path d=\"M%d %dC%d %d %d %d %d %d\" fill=\"none\" stroke=\"%s\" stroke-width=\"%.1f\" marker-end=\"url(#tip)\">",
                x1,
                y1,
                x1 + bend,
                y1,
                x2 - bend,
                y2,
                x2,
                y2,
                colour(edge),
                thick));
        text.append("<title>")
                .append(xml(edge.from() + " → " + edge.to() + ": " + edge.held() + " of " + edge.capacity() + " held"))
                .append("</title></path>\n");
    }

    private void node(StringBuilder text, Graph.Dot dot, Map<String, Place> places) {
        Place at = at(dot.id(), places);
        text.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\" fill=\"white\" stroke=\"%s\" stroke-width=\"3\"/>\n",
                at.x(),
                at.y(),
                BOX_WIDTH,
                BOX_HEIGHT,
                dot.isHyphae() ? BOX_HEIGHT / 2 : 4,
                colour(dot)));
        String about = dot.isHyphae()
                ? dot.count()
                        + (dot.count() == 1 ? " hypha" : " hyphae")
                        + (worst(dot).isEmpty() ? "" : ", " + worst(dot))
                : dot.kind();
        line(text, at, 18, Graph.fit(dot.id(), 22).strip());
        line(text, at, 34, about);
    }

    private static void line(StringBuilder text, Place at, int down, String words) {
        text.append(String.format(
                        Locale.ROOT,
                        "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">",
                        at.x() + BOX_WIDTH / 2,
                        at.y() + down))
                .append(xml(words))
                .append("</text>\n");
    }
}
