package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Words for what becomes of signals that are traced. */
final class TraceLines {
    private TraceLines() {}

    /** Of an event of the server. */
    static List<String> of(String kind, JsonNode data) {
        List<String> lines = new ArrayList<>();
        switch (kind) {
            case "traced" -> {
                if (data.path("anew").asBoolean()) {
                    lines.add("the server has started anew: what was traced before is not kept");
                }
                lines.add(data.path("text").asText());
            }
            case "signals" -> {
                long dropped = data.path("dropped").asLong();
                if (dropped > 0) {
                    lines.add("... " + dropped + " were left out: they came faster than they were read");
                }
                data.path("signals").forEach(signal -> add(signal, lines));
            }
            case "over" -> lines.add(data.path("over").asText());
            default -> {} // of a server that is newer
        }
        return lines;
    }

    private static void add(JsonNode signal, List<String> lines) {
        String name =
                signal.path("frequency").asText() + " " + signal.path("id").asText();
        long tide = 0;
        for (JsonNode step : signal.path("path")) {
            tide = step.path("tide").asLong();
            lines.add("tide " + tide + ": " + name + ": " + step.path("what").asText() + times(step));
        }
        String became = signal.path("became").asText();
        if (!became.equals("under way")) {
            long held = signal.path("held").asLong();
            lines.add("tide " + tide + ": " + name + ": = "
                    + (became.equals("lost") ? "LOST" : became) + " after "
                    + tides(signal.path("tides").asLong()) + ", "
                    + signal.path("millis").asText() + " ms" + (held == 0 ? "" : ", DELAYED by " + tides(held))
                    + (signal.path("whole").asBoolean() ? "" : "; its way here is not known"));
        }
    }

    /** How long a step took after the one before, and whether that is long. */
    static String times(JsonNode step) {
        long after = step.path("after").asLong();
        long held = step.path("held").asLong();
        if (after == 0) {
            return "";
        }
        return " (+" + after + ", " + step.path("millis").asText() + " ms"
                + (held == 0
                        ? ""
                        : "; DELAYED: held " + tides(held) + " longer than usual, "
                                + step.path("where").asText())
                + ")";
    }

    private static String tides(long count) {
        return count + (count == 1 ? " tide" : " tides");
    }
}
