package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** An answer of the server as a table: a row an entry, a column a field; what is a sentence stands below its row. */
final class Table {
    private static final int SCREEN = 120;
    private static final int GAP = 2;
    private static final int WIDEST = 60;
    private static final int NARROWEST = 12;
    private static final String INDENT = "    ";
    private static final Set<String> SENTENCES = Set.of("evaluation", "message", "text", "why");

    private Table() {}

    /** @param rows objects; the columns are their fields in the order in which they first appear */
    static void print(JsonNode rows, PrintWriter out) {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> row.fieldNames().forEachRemaining(columns::add));
        columns.removeAll(SENTENCES);
        List<List<String>> cells = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        columns.forEach(column -> widths.add(heading(column).length()));
        for (JsonNode row : rows) {
            List<String> line = new ArrayList<>();
            for (String column : columns) {
                String cell = text(column, row.get(column));
                widths.set(line.size(), Math.max(widths.get(line.size()), cell.length()));
                line.add(cell);
            }
            cells.add(line);
        }
        int most = widestCell(widths);
        widths.replaceAll(width -> Math.min(width, most));
        printLine(columns.stream().map(Table::heading).toList(), most, widths, out);
        for (int i = 0; i < cells.size(); i++) {
            printLine(cells.get(i), most, widths, out);
            printSentences(rows.get(i), out);
        }
    }

    private static void printSentences(JsonNode row, PrintWriter out) {
        for (Map.Entry<String, JsonNode> field : row.properties()) {
            if (SENTENCES.contains(field.getKey())
                    && !field.getValue().asText("").isEmpty()) {
                printWrapped(field.getKey() + ": " + field.getValue().asText(), out);
            }
        }
    }

    private static void printWrapped(String words, PrintWriter out) {
        StringBuilder line = new StringBuilder(INDENT);
        for (String word : words.split(" ")) {
            if (line.length() + word.length() > SCREEN) {
                out.println(line.toString().stripTrailing());
                line = new StringBuilder(INDENT + INDENT);
            }
            line.append(word).append(' ');
        }
        out.println(line.toString().stripTrailing());
    }

    /** How wide a cell may be for lines to fit on a usual screen: the widest columns give way first. */
    private static int widestCell(List<Integer> widths) {
        int gaps = GAP * (widths.size() - 1);
        int most = WIDEST;
        while (most > NARROWEST && gaps + sum(widths, most) > SCREEN) {
            most--;
        }
        return most;
    }

    private static int sum(List<Integer> widths, int most) {
        return widths.stream().mapToInt(width -> Math.min(width, most)).sum();
    }

    /** The fields of one thing, a line each; below them a table for each list of things it has. */
    static void printFields(JsonNode thing, PrintWriter out) {
        int width = 0;
        for (Map.Entry<String, JsonNode> field : thing.properties()) {
            width = Math.max(width, field.getKey().length());
        }
        for (Map.Entry<String, JsonNode> field : thing.properties()) {
            if (!isTable(field.getValue())) {
                String padding = " ".repeat(width + 2 - field.getKey().length());
                out.println(field.getKey() + padding + text(field.getKey(), field.getValue()));
            }
        }
        for (Map.Entry<String, JsonNode> field : thing.properties()) {
            if (isTable(field.getValue())) {
                out.println();
                out.println(field.getKey() + ":");
                print(field.getValue(), out);
            }
        }
    }

    private static boolean isTable(JsonNode value) {
        return value.isArray() && !value.isEmpty() && value.get(0).isObject();
    }

    private static void printLine(List<String> cells, int most, List<Integer> widths, PrintWriter out) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String cell = shortened(cells.get(i), most);
            line.append(cell);
            if (i < cells.size() - 1) {
                line.append(" ".repeat(widths.get(i) - cell.length() + GAP));
            }
        }
        out.println(line.toString().stripTrailing());
    }

    /** {@code uptimeMillis} as {@code UPTIME MILLIS}. */
    private static String heading(String column) {
        return column.replaceAll("(\\p{Lower})(\\p{Upper})", "$1 $2").toUpperCase(Locale.ROOT);
    }

    /** In a few words: a list by its elements, a map by its fields, a time as one. */
    private static String text(String column, @Nullable JsonNode value) {
        if (value == null || value.isNull() || value.isMissingNode()) {
            return "-";
        }
        if (column.equals("writtenAt")) {
            return Instant.parse(value.asText()).truncatedTo(ChronoUnit.SECONDS).toString();
        }
        if (value.isArray() && isFlat(value)) {
            return value.isEmpty()
                    ? "-"
                    : joined(StreamSupport.stream(value.spliterator(), false).map(JsonNode::asText));
        }
        if (value.isObject() && isFlat(value)) {
            return value.isEmpty()
                    ? "-"
                    : joined(value.properties().stream()
                            .map(field ->
                                    field.getKey() + " " + field.getValue().asText()));
        }
        return value.isValueNode() ? value.asText() : value.toString();
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(", "));
    }

    private static boolean isFlat(JsonNode value) {
        return StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isValueNode);
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 3) + "...";
    }
}
