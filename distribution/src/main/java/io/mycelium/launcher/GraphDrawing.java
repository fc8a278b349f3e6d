package io.mycelium.launcher;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A graph in lines of text: a box for each species, relay and body, and below it an arrow for each edge that leads away. */
final class GraphDrawing {
    private static final int NAME = 28;
    private static final int BAR = 8;

    private final Graph graph;
    private final int width;

    /** @param width of the lines, at least 60 */
    GraphDrawing(Graph graph, int width) {
        this.graph = graph.grouped();
        this.width = Math.max(60, width);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                Graph.plain(graph.network()) + " after tide " + graph.tide() + (graph.more() ? ", a part of it" : ""));
        if (!graph.standing().sentence().isEmpty()) {
            lines.add(Graph.plain("it " + graph.standing().sentence()));
        }
        Map<String, Integer> layers = graph.layers();
        graph.nodes().stream()
                .sorted(Comparator.comparing((Graph.Dot each) -> layers.getOrDefault(each.id(), 0))
                        .thenComparing(Graph.Dot::id))
                .forEach(each -> box(each, lines));
        return lines;
    }

    private void box(Graph.Dot dot, List<String> lines) {
        List<Graph.Edge> out = graph.edges().stream()
                .filter(each -> each.from().equals(dot.id()))
                .toList();
        int inner = width - 4;
        lines.add("┌" + "─".repeat(width - 2) + "┐");
        lines.add("│ " + Graph.fit(Graph.fit(dot.id(), NAME) + "  " + about(dot), inner) + " │");
        lines.add("└" + (out.isEmpty() ? "─" : "┬") + "─".repeat(width - 3) + "┘");
        for (int i = 0; i < out.size(); i++) {
            lines.add(" " + (i + 1 < out.size() ? "├" : "└") + "─▶ " + arrow(out.get(i)));
        }
    }

    private static String about(Graph.Dot dot) {
        List<String> parts = new ArrayList<>();
        if (dot.isHyphae()) {
            parts.add(dot.count()
                    + (dot.count() == 1 ? " hypha: " : " hyphae: ")
                    + dot.levels().entrySet().stream()
                            .map(level -> level.getValue() + " " + level.getKey())
                            .collect(Collectors.joining(", ")));
        } else {
            parts.add(dot.kind());
        }
        if (dot.halted() > 0) {
            parts.add(dot.isHyphae() ? dot.halted() + " quarantined" : "does not work");
        }
        if (dot.waiting() > 0) {
            parts.add(dot.waiting() + " waiting");
        }
        return String.join(" · ", parts);
    }

    private String arrow(Graph.Edge edge) {
        long filled = (edge.fullest() * BAR + 99) / 100;
        String bar = "█".repeat((int) Math.min(BAR, filled)) + "░".repeat((int) Math.max(0, BAR - filled));
        String sockets = edge.sockets() == 1 ? "" : "  " + edge.sockets() + " sockets";
        return Graph.fit(
                Graph.fit(edge.to(), NAME)
                        + String.format(Locale.ROOT, " %8s/s  ", number(graph.rate(edge)))
                        + bar
                        + String.format(Locale.ROOT, " %3d %%", edge.fullest())
                        + sockets,
                width - 5);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 || value == 0 ? "%.0f" : "%.1f", value);
    }
}
