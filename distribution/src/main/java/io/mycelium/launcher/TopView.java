package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What {@code top} shows: asked anew at each look, with rates since the look before. One thread. */
final class TopView {
    /** Of the worst hyphae, of who waits and of dissonances. */
    private static final int MOST = 5;

    /** By what networks are sorted. */
    enum Sort {
        NAME,
        TIDES,
        SIGNALS,
        P99,
        HELD
    }

    /**
     * A network.
     *
     * @param p99 how long 99 of the last 100 tides took at most, in ms
     * @param lost dissonances among its signals
     */
    record Line(
            String name,
            Standing state,
            long tide,
            double tides,
            double signals,
            double p99,
            long hyphae,
            long held,
            long lost) {}

    /**
     * What else is known of one network.
     *
     * @param of its name
     */
    private record Details(String of, JsonNode health, JsonNode pressure, JsonNode dissonances) {
        static final Details NONE =
                new Details("", MissingNode.getInstance(), MissingNode.getInstance(), MissingNode.getInstance());
    }

    private record Counted(long tide, long signals, long nanos) {}

    private final Function<Server.Request, JsonNode> ask;
    private final LongSupplier nanos;
    private final Map<String, Counted> before = new HashMap<>();
    private List<Line> lines = List.of();
    private Details details = Details.NONE;
    private String said = "";
    private @Nullable String chosen;
    private Sort sort = Sort.NAME;

    /** @param chosen the network whose details are shown; null: the first */
    TopView(Function<Server.Request, JsonNode> ask, LongSupplier nanos, @Nullable String chosen) {
        this.ask = ask;
        this.nanos = nanos;
        this.chosen = chosen;
    }

    /** Asks the server. Throws {@link CommandException} if none answers, or there is no such network. */
    void look() {
        JsonNode status = ask.apply(Server.Request.get("/api/v1/status"));
        long now = nanos.getAsLong();
        List<Line> seen = new ArrayList<>();
        status.path("networks").forEach(network -> seen.add(line(network, now)));
        lines = seen;
        said = "Mycelium " + status.path("version").asText() + ", up "
                + TimeUnit.MILLISECONDS.toSeconds(status.path("uptimeMillis").asLong()) + " s, " + seen.size()
                + (seen.size() == 1 ? " network" : " networks");
        sort();
        if (chosen == null && !lines.isEmpty()) {
            chosen = lines.get(0).name;
        }
        if (chosen != null) {
            details(chosen);
        }
    }

    private Line line(JsonNode network, long now) {
        String name = network.path("network").asText();
        JsonNode counters = network.path("counters");
        long signals = counters.path("ingested").asLong()
                + counters.path("emitted").asLong()
                + counters.path("copied").asLong()
                + counters.path("made").asLong();
        long tide = network.path("tide").asLong();
        Counted last = before.put(name, new Counted(tide, signals, now));
        double seconds = last == null ? 0 : Math.max(1, now - last.nanos) / 1e9;
        return new Line(
                name,
                Standing.of(network),
                tide,
                last == null ? 0 : Math.max(0, tide - last.tide) / seconds,
                last == null ? 0 : Math.max(0, signals - last.signals) / seconds,
                p99(name),
                network.path("hyphae").asLong(),
                counters.path("held").asLong(),
                counters.path("dissonant").asLong());
    }

    private double p99(String network) {
        JsonNode tides =
                ask.apply(Server.Request.get("/api/v1/networks/" + Server.encoded(network) + "/tides?last=100"));
        List<Double> micros = new ArrayList<>();
        tides.path("tides").forEach(tide -> micros.add(tide.path("micros").asDouble()));
        micros.sort(Comparator.naturalOrder());
        return micros.isEmpty() ? 0 : micros.get((int) Math.ceil(micros.size() * 0.99) - 1) / 1000;
    }

    /** What else is known of one; nothing while its tide does not come to an end. */
    private void details(String network) {
        String path = "/api/v1/networks/" + Server.encoded(network);
        if (!details.of.equals(network)) {
            details = Details.NONE;
        }
        Line line = line(network);
        if (line != null && !line.state.goesOn()) {
            return; // what was seen last is still the last there is
        }
        try {
            JsonNode health = ask.apply(Server.Request.get(path + "/health")).path("health");
            JsonNode pressure =
                    ask.apply(Server.Request.get(path + "/pressure")).path("pressure");
            JsonNode first = ask.apply(Server.Request.get(path + "/dissonances?limit=1"));
            long after = Math.max(0, first.path("count").asLong() - MOST);
            JsonNode last = ask.apply(Server.Request.get(path + "/dissonances?limit=" + MOST + "&after=" + after));
            details = new Details(network, health, pressure, last.path("dissonances"));
        } catch (CommandException e) {
            if (line == null || e.exitCode() != CommandException.FAILED) {
                throw e; // there is no such network, or no server any more
            }
        }
    }

    private @Nullable Line line(String network) {
        return lines.stream()
                .filter(each -> each.name.equals(network))
                .findFirst()
                .orElse(null);
    }

    /** Sorts by the next column. */
    void sortByNext() {
        sort = Sort.values()[(sort.ordinal() + 1) % Sort.values().length];
        sort();
    }

    private void sort() {
        Comparator<Line> order = switch (sort) {
            case NAME -> Comparator.comparing(Line::name);
            case TIDES -> Comparator.comparingDouble(Line::tides).reversed();
            case SIGNALS -> Comparator.comparingDouble(Line::signals).reversed();
            case P99 -> Comparator.comparingDouble(Line::p99).reversed();
            case HELD -> Comparator.comparingLong(Line::held).reversed();
        };
        lines = lines.stream().sorted(order.thenComparing(Line::name)).toList();
    }

    /** Chooses the network so many lines further down. */
    void choose(int further) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).name.equals(chosen)) {
                chosen = lines.get(Math.floorMod(i + further, lines.size())).name;
                details = details.of.equals(chosen) ? details : Details.NONE;
                return;
            }
        }
    }

    List<String> lines(int width) {
        List<String> text = new ArrayList<>();
        text.add(Graph.fit(said + "; sorted by " + sort.name().toLowerCase(Locale.ROOT), width));
        text.add("");
        int name = Math.max(12, width - 62);
        text.add("  " + Graph.fit("NETWORK", name) + " STATE        TIDE  TIDES/s  SIGNALS/s  P99 ms   HELD  LOST");
        for (Line each : lines) {
            text.add((each.name.equals(chosen) ? "> " : "  ")
                    + Graph.fit(each.name, name)
                    + String.format(
                            Locale.ROOT,
                            " %-6s %10d %8s %10s %7s %6d %5d",
                            each.state.word(),
                            each.tide,
                            GraphDrawing.number(each.tides),
                            GraphDrawing.number(each.signals),
                            String.format(Locale.ROOT, "%.2f", each.p99),
                            each.held,
                            each.lost));
        }
        if (chosen == null) {
            return text;
        }
        Line line = line(chosen);
        String sentence = line == null ? "" : line.state.sentence();
        if (!sentence.isEmpty()) {
            text.add("");
            wrapped(chosen + ' ' + sentence, width, text);
        }
        if (details.of.isEmpty()) {
            return text; // not asked yet, or it does not answer
        }
        boolean isOfNow = line != null && line.state.goesOn();
        part(
                text,
                width,
                chosen
                        + (isOfNow ? ": " : ", when it last came to the end of a tide: ")
                        + HealthCommand.levels(details.health),
                details.health.path("worst"),
                isOfNow ? "all are well" : "all were well",
                HealthCommand::text);
        List<JsonNode> waits = new ArrayList<>();
        details.pressure.forEach(chain -> chain.path("links").forEach(waits::add));
        part(text, width, "Pressure", waits, isOfNow ? "nobody waits" : "nobody waited", PressureCommand::text);
        part(text, width, "Dissonances", details.dissonances, "none is kept", TopView::dissonance);
        return text;
    }

    private static void wrapped(String sentence, int width, List<String> text) {
        StringBuilder line = new StringBuilder();
        for (String word : Graph.plain(sentence).split(" ")) {
            if (line.length() > 0 && line.length() + word.length() > width) {
                text.add(Graph.fit(line.toString(), width).stripTrailing());
                line = new StringBuilder("  ");
            }
            line.append(word).append(' ');
        }
        text.add(Graph.fit(line.toString(), width).stripTrailing());
    }

    private static void part(
            List<String> text,
            int width,
            String title,
            Iterable<JsonNode> all,
            String none,
            Function<JsonNode, String> words) {
        text.add("");
        text.add(Graph.fit(title, width));
        int shown = 0;
        for (JsonNode each : all) {
            if (shown++ == MOST) {
                break;
            }
            text.add(Graph.fit("  " + words.apply(each), width));
        }
        if (shown == 0) {
            text.add("  " + none);
        }
    }

    private static String dissonance(JsonNode each) {
        return "tide " + each.path("tide").asText() + ": " + each.path("kind").asText() + " at "
                + each.path("where").asText() + ": " + each.path("message").asText();
    }

    /** The networks alone, for programs. */
    JsonNode json() {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        var networks = all.putArray("networks");
        for (Line each : lines) {
            ObjectNode line = networks.addObject();
            line.put("network", each.name);
            line.put("state", each.state.word());
            line.put("standing", each.state.word().equals("stands") ? each.state.sentence() : null);
            line.put("tide", each.tide);
            line.put("tidesPerSecond", each.tides);
            line.put("signalsPerSecond", each.signals);
            line.put("p99Millis", each.p99);
            line.put("hyphae", each.hyphae);
            line.put("held", each.held);
            line.put("dissonant", each.lost);
        }
        all.put("chosen", chosen);
        all.set("health", details.health);
        all.set("pressure", details.pressure);
        all.set("dissonances", details.dissonances);
        return all;
    }
}
