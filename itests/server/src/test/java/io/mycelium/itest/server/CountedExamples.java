package io.mycelium.itest.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the examples on public data come to, counted in their files themselves, with nothing of the server. */
final class CountedExamples {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * What an example must have said and kept.
     *
     * @param said frequency and payload, in no order
     * @param kept by the name of a hypha: those fields of its state that are counted
     */
    record Outcome(List<JsonNode> said, Map<String, JsonNode> kept) {}

    private final List<JsonNode> said = new ArrayList<>();
    private final Map<String, JsonNode> kept = new TreeMap<>();

    private CountedExamples() {}

    private record Quake(int line, Instant at, double magnitude) {}

    static Outcome quakes(Path feed) throws IOException {
        CountedExamples counted = new CountedExamples();
        List<JsonNode> lines = lines(feed);
        SortedMap<String, List<Quake>> regions = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            JsonNode line = lines.get(i);
            regions.computeIfAbsent(line.get("region").textValue(), region -> new ArrayList<>())
                    .add(new Quake(
                            i + 1,
                            Instant.parse(line.get("at").textValue()),
                            line.get("magnitude").doubleValue()));
        }
        int reports = 0;
        for (Map.Entry<String, List<Quake>> region : regions.entrySet()) {
            reports += counted.swarms(region.getKey(), region.getValue());
        }
        counted.keep("archive", fields().put("reports", reports));
        return new Outcome(counted.said, counted.kept);
    }

    private int swarms(String region, List<Quake> quakes) {
        boolean swarming = false;
        int swarms = 0;
        for (int now = 0; now < quakes.size(); now++) {
            Quake quake = quakes.get(now);
            Instant dayBefore = quake.at().minus(Duration.ofHours(24));
            List<Double> lastDay = quakes.subList(0, now + 1).stream()
                    .filter(each -> each.at().isAfter(dayBefore) && each.magnitude() >= 2)
                    .map(Quake::magnitude)
                    .toList();
            if (!swarming && lastDay.size() >= 8) {
                swarming = true;
                swarms++;
                BigDecimal sum = lastDay.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
                double mean = sum.divide(BigDecimal.valueOf(lastDay.size()), MathContext.DECIMAL128)
                        .doubleValue();
                say(
                        "swarm",
                        fields().put("region", region)
                                .put("at", quake.at().toString())
                                .put("line", quake.line())
                                .put("quakes", lastDay.size())
                                .put("mean", mean));
            } else if (swarming && lastDay.size() < 4) {
                swarming = false;
                say(
                        "swarmOver",
                        fields().put("region", region)
                                .put("at", quake.at().toString())
                                .put("line", quake.line()));
            }
        }
        Map<String, Long> felt = quakes.stream()
                .collect(Collectors.groupingBy(
                        quake -> quake.magnitude() < 2 ? "minor" : quake.magnitude() < 4.5 ? "light" : "strong",
                        Collectors.counting()));
        double strongest =
                Math.max(0, quakes.stream().mapToDouble(Quake::magnitude).max().orElseThrow());
        keep(
                region,
                fields().put("quakes", quakes.size())
                        .put("strongest", strongest)
                        .putPOJO("felt", felt)
                        .put("swarms", swarms)
                        .put("filed", swarms)
                        .put("swarming", swarming));
        return swarms;
    }

    static Outcome weather(Path feed) throws IOException {
        CountedExamples counted = new CountedExamples();
        List<JsonNode> lines = lines(feed);
        counted.station("Seattle", lines);
        counted.station("New_York", lines);
        counted.comparison(lines);
        counted.almanac(lines);
        return new Outcome(counted.said, counted.kept);
    }

    private void station(String name, List<JsonNode> lines) {
        List<BigDecimal> temperatures = new ArrayList<>();
        BigDecimal rain = BigDecimal.ZERO;
        Boolean warmer = null;
        int turns = 0;
        for (int i = 0; i < lines.size(); i++) {
            JsonNode day = lines.get(i);
            if (!day.get("station").textValue().equals(name)) {
                continue;
            }
            temperatures.add(decimal(day, "max"));
            rain = rain.add(decimal(day, "precipitation"));
            if (temperatures.size() < 50) {
                continue;
            }
            int above = mean(temperatures, 10).compareTo(mean(temperatures, 50));
            if (warmer == null) {
                warmer = above > 0;
            } else if (above != 0 && warmer != above > 0) {
                warmer = above > 0;
                turns++;
                say(
                        "turn",
                        fields().put("station", name)
                                .put("date", day.get("date").textValue())
                                .put("line", i + 1)
                                .put("warmer", warmer));
            }
        }
        keep(
                name,
                fields().put("days", temperatures.size())
                        .put("rain", shown(rain))
                        .put("turns", turns)
                        .put("warmer", Objects.requireNonNull(warmer)));
    }

    private static BigDecimal mean(List<BigDecimal> all, int days) {
        return all.subList(all.size() - days, all.size()).stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(days));
    }

    private void comparison(List<JsonNode> lines) {
        Map<String, List<JsonNode>> days = lines.stream()
                .collect(Collectors.groupingBy(day -> day.get("date").textValue(), TreeMap::new, Collectors.toList()));
        String side = "";
        String last = "";
        int row = 0;
        int seattle = 0;
        int newYork = 0;
        BigDecimal widest = BigDecimal.ZERO;
        for (Map.Entry<String, List<JsonNode>> day : days.entrySet()) {
            BigDecimal difference = of("Seattle", day.getValue()).subtract(of("New_York", day.getValue()));
            String today = difference.signum() > 0 ? "SEATTLE" : difference.signum() < 0 ? "NEW_YORK" : "NEITHER";
            row = today.equals(last) ? row + 1 : 1;
            last = today;
            seattle += difference.signum() > 0 ? 1 : 0;
            newYork += difference.signum() < 0 ? 1 : 0;
            widest = widest.max(difference.abs());
            if (row >= 3 && !today.equals("NEITHER") && !today.equals(side)) {
                side = today;
                say("lead", fields().put("date", day.getKey()).put("side", side));
            }
        }
        keep(
                "comparison",
                fields().put("seattle", seattle)
                        .put("newYork", newYork)
                        .put("widest", shown(widest))
                        .put("side", side));
    }

    private static BigDecimal of(String station, List<JsonNode> day) {
        return day.stream()
                .filter(each -> each.get("station").textValue().equals(station))
                .map(each -> decimal(each, "max"))
                .findFirst()
                .orElseThrow();
    }

    /** Seven days of two stations, line by line, are a week. */
    private void almanac(List<JsonNode> lines) {
        BigDecimal wettest = null;
        int weeks = 0;
        for (int from = 0; from < lines.size(); from += 14) {
            List<JsonNode> week = lines.subList(from, Math.min(from + 14, lines.size()));
            weeks++;
            BigDecimal rain =
                    week.stream().map(day -> decimal(day, "precipitation")).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (wettest == null || rain.compareTo(wettest) > 0) {
                wettest = rain;
                long snow = week.stream()
                        .filter(day -> day.get("weather").textValue().equals("snow"))
                        .count();
                say(
                        "wettest",
                        fields().put("week", weeks)
                                .put("precipitation", shown(rain))
                                .put("snow", snow));
            }
        }
        keep("almanac", fields().put("weeks", weeks).put("wettest", shown(Objects.requireNonNull(wettest))));
    }

    static Outcome birds(Path feed) throws IOException {
        CountedExamples counted = new CountedExamples();
        List<JsonNode> lines = lines(feed);
        by("airline", lines).forEach(counted::airline);
        by("airport", lines).forEach(counted::airport);
        return new Outcome(counted.said, counted.kept);
    }

    private static Map<String, List<JsonNode>> by(String field, List<JsonNode> lines) {
        Function<JsonNode, String> key = strike -> strike.get(field).textValue();
        return lines.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    private void airline(String name, List<JsonNode> strikes) {
        Map<String, Integer> species = new TreeMap<>();
        boolean known = false;
        for (int i = 0; i < strikes.size(); i++) {
            species.merge(strikes.get(i).get("Wildlife Species").textValue(), 1, Integer::sum);
            List<String> often = species.entrySet().stream()
                    .filter(entry -> entry.getValue() >= 10)
                    .map(Map.Entry::getKey)
                    .toList();
            if (!known && often.size() >= 5) {
                known = true;
                say(
                        "report",
                        fields().put("airline", name).put("strikes", i + 1).putPOJO("often", often));
            }
        }
        keep(
                name,
                fields().put("strikes", strikes.size())
                        .put(
                                "noSpeed",
                                strikes.stream()
                                        .filter(strike ->
                                                strike.get("Speed IAS in knots").isNull())
                                        .count())
                        .put("large", large(strikes))
                        .put(
                                "cost",
                                strikes.stream()
                                        .mapToLong(strike ->
                                                strike.get("Cost Total $").longValue())
                                        .sum())
                        .putPOJO("species", species)
                        .put("known", known));
    }

    private void airport(String name, List<JsonNode> strikes) {
        if (strikes.size() >= 100) {
            say(
                    "inquiry",
                    fields().put("airport", name)
                            .put("large", large(strikes.subList(0, 100)))
                            .put("since", strikes.get(99).get("Flight Date").textValue()));
        }
        keep(
                name,
                fields().put("strikes", strikes.size())
                        .put("large", large(strikes))
                        .put("inquired", strikes.size() >= 100));
    }

    private static long large(List<JsonNode> strikes) {
        return strikes.stream()
                .filter(strike -> strike.get("Wildlife Size").textValue().equals("Large"))
                .count();
    }

    private void say(String frequency, ObjectNode payload) {
        said.add(plain(fields().put("frequency", frequency).set("payload", payload)));
    }

    private void keep(String hypha, ObjectNode fields) {
        kept.put(hypha, plain(fields));
    }

    private static ObjectNode fields() {
        return JSON.createObjectNode();
    }

    /** Without the zeros at its end, as the server shows a decimal. */
    private static BigDecimal shown(BigDecimal decimal) {
        BigDecimal plain = new BigDecimal(decimal.stripTrailingZeros().toPlainString());
        return plain.scale() > 0 ? plain : plain.setScale(1); // a decimal has a point
    }

    /** As it comes back from its text: so that numbers are equal where their texts are. */
    private static JsonNode plain(JsonNode value) {
        try {
            return JSON.readTree(JSON.writeValueAsString(value));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static BigDecimal decimal(JsonNode day, String field) {
        return new BigDecimal(day.get(field).asText());
    }

    private static List<JsonNode> lines(Path feed) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(feed)) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }
}
