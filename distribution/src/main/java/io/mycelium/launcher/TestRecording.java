package io.mycelium.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a test of what a hypha did in a tide: its steps, as {@code explain} answers them, become what is given and what is expected.
 * Values are written as JSON, which is YAML too.
 */
final class TestRecording {
    private static final Pattern MANNER = Pattern.compile("(, urgent)?(, with a deadline)?(, because of .*)?$");
    private static final Pattern EMITS = Pattern.compile("emit (.+)");
    private static final Pattern SENDS = Pattern.compile("(?:send|reply) (.+) to (\\S+)");
    private static final Pattern SENDS_NEWBORN = Pattern.compile("send (.+) to the newborn");
    private static final Pattern SPAWNS = Pattern.compile("spawn (\\S+)(?: as .*)?");
    private static final Pattern ASKS = Pattern.compile("ask (\\S+) for (.+) within \\d+ tides");
    private static final Map<String, String> DISSONANCES =
            Map.of("failed", "rule failed", "unfit", "unfit", "runaway", "runaway");

    private final JsonNode told;
    private final long tide;
    private final Set<String> others = new LinkedHashSet<>();
    private final Set<String> species = new LinkedHashSet<>();
    private final List<String> signals = new ArrayList<>();
    private final List<String> fires = new ArrayList<>();
    private final List<String> emits = new ArrayList<>();
    private final List<String> dissonances = new ArrayList<>();
    private final Set<String> answered = new LinkedHashSet<>(); // those to whom it replies
    private boolean cut; // not all firings are told

    private TestRecording(JsonNode told, long tide) {
        this.told = told;
        this.tide = tide;
    }

    /**
     * The text of the file. Throws a {@link CommandException} if nothing is kept of that tide, or what is can't be a test.
     *
     * @param told what the server answers about the steps of a hypha in a tide
     */
    static String yaml(JsonNode told, long tide) {
        return new TestRecording(told, tide).text();
    }

    private String text() {
        List<JsonNode> steps = new ArrayList<>();
        told.path("steps").forEach(steps::add);
        if (steps.isEmpty()) {
            throw CommandException.failed("nothing is kept of hypha '" + hypha() + "' in tide " + tide
                    + ": the last steps that failed are, and while it is watched ('mycelium watch') all");
        }
        for (JsonNode each : steps) {
            boolean recovery = each.path("kind").asText().equals("recovery");
            if (recovery || !each.has("rules")) {
                throw CommandException.failed("step " + each.path("step").asText() + " of tide " + tide
                        + " can't be a test: "
                        + (recovery
                                ? "it is the one after a recovery, of which tests have none"
                                : "it is not to be taken again"));
            }
        }
        steps.forEach(this::step);
        steps.forEach(each -> each.path("sensed").forEach(this::signal));
        String pack = steps.get(0).path("pack").asText();
        StringBuilder yaml = new StringBuilder();
        yaml.append("# What hypha ")
                .append(hypha())
                .append(" of network ")
                .append(told.path("network").asText())
                .append(" did in tide ")
                .append(tide)
                .append(". Its pack is ")
                .append(pack)
                .append(": this is a file beside it, ")
                .append(pack)
                .append(
                        ".test.yaml.\n# Clock, chance, energy, the number of the tide and what its rules saw of it are those of then.\ntests:\n  ")
                .append(quoted(hypha() + " in tide " + tide))
                .append(":\n    given:\n      hypha: ")
                .append(quoted(hypha()))
                .append("\n      tide: ")
                .append(answered.isEmpty() ? tide : tide - 1)
                .append("\n      time: ")
                .append(quoted(
                        Instant.ofEpochMilli(steps.get(0).at("/again/clock").asLong())
                                .toString()))
                .append("\n      energy: ")
                .append(Math.max(1, steps.get(0).at("/again/energy").asInt()))
                .append("\n      seed: ")
                .append(steps.get(0).at("/again/seed").asLong())
                .append("\n      state: ")
                .append(steps.get(0).path("before"))
                .append('\n');
        if (steps.get(0).has("stood")) {
            yaml.append("      facts: ").append(steps.get(0).path("stood")).append('\n');
        }
        if (steps.stream().anyMatch(each -> each.path("kind").asText().equals("together"))) {
            yaml.append("      sense: together\n");
        }
        if (!others.isEmpty()) {
            yaml.append("      others: [").append(joined(others)).append("]\n");
        }
        if (!species.isEmpty()) {
            yaml.append("      species: [").append(joined(species)).append("]\n");
        }
        if (!answered.isEmpty()) {
            yaml.append("    tides:\n    - {} # a signal of another hypha takes a tide\n    - signals:\n");
            signals.forEach(each -> yaml.append("      - ").append(each).append('\n'));
        } else if (!signals.isEmpty()) {
            yaml.append("      signals:\n");
            signals.forEach(each -> yaml.append("      - ").append(each).append('\n'));
        }
        yaml.append("    expect:\n");
        list(yaml, "emits", emits);
        if (!cut) {
            list(yaml, "fires", fires);
        }
        if (!dissonances.isEmpty()) {
            list(yaml, "dissonances", dissonances);
        }
        return yaml.append("      state: ")
                .append(steps.get(steps.size() - 1).path("after"))
                .append('\n')
                .toString();
    }

    private String hypha() {
        return told.path("hypha").asText();
    }

    private static void list(StringBuilder yaml, String key, List<String> items) {
        yaml.append("      ").append(key).append(items.isEmpty() ? ": []\n" : ":\n");
        items.forEach(each -> yaml.append("      - ").append(each).append('\n'));
    }

    private static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }

    private static String joined(Set<String> names) {
        return String.join(", ", names.stream().map(TestRecording::quoted).toList());
    }

    private void step(JsonNode step) {
        Map<Integer, JsonNode> firings = new TreeMap<>(); // by their order
        Map<Integer, String> names = new TreeMap<>();
        step.path("rules").forEach(rule -> {
            cut |= rule.has("moreFirings");
            rule.path("firings").forEach(each -> {
                firings.put(each.path("order").asInt(), each);
                names.put(each.path("order").asInt(), rule.path("rule").asText());
            });
        });
        String ended = step.path("ended").asText();
        if (DISSONANCES.containsKey(ended)) {
            dissonances.add(DISSONANCES.get(ended)); // and nothing of it happened
        } else if (!ended.equals("waits")) {
            firings.values().forEach(each -> each.path("does").forEach(this::does));
            names.values().forEach(each -> fires.add(quoted(each)));
        }
    }

    /** A signal of a step: from another hypha where it is answered, else from outside. */
    private void signal(JsonNode signal) {
        String id = signal.path("id").asText();
        String payload = signal.path("payload").toString();
        String frequency = quoted(signal.path("frequency").asText());
        int end = id.indexOf('/');
        if (end < 1 || !answered.contains(id.substring(0, end))) {
            signals.add("{\"frequency\":" + frequency + ",\"payload\":" + payload + "}");
        } else {
            signals.add("{\"frequency\":" + frequency + ",\"payload\":" + payload + ",\"from\":"
                    + quoted(id.substring(0, end)) + "}");
        }
    }

    private void does(JsonNode wish) {
        String what = MANNER.matcher(wish.path("what").asText()).replaceFirst("");
        String payload = wish.path("payload").toString();
        Matcher matcher;
        if ((matcher = EMITS.matcher(what)).matches() || (matcher = SENDS_NEWBORN.matcher(what)).matches()) {
            emits.add("{\"frequency\":" + quoted(matcher.group(1)) + ",\"payload\":" + payload + "}");
        } else if ((matcher = SPAWNS.matcher(what)).matches()) {
            species.add(matcher.group(1));
        } else if ((matcher = SENDS.matcher(what)).matches()) {
            String to = sends(matcher.group(1), matcher.group(2), payload);
            if (what.startsWith("reply")) {
                answered.add(to);
            }
        } else if ((matcher = ASKS.matcher(what)).matches()) {
            sends(matcher.group(2), matcher.group(1), payload);
        }
    }

    /** @param receiver its name, or the trail of a signal of its */
    private String sends(String frequency, String receiver, String payload) {
        int end = receiver.indexOf('/');
        String to = end < 0 ? receiver : receiver.substring(0, end);
        others.add(to);
        emits.add("{\"frequency\":" + quoted(frequency) + ",\"payload\":" + payload + ",\"to\":" + quoted(to) + "}");
        return to;
    }
}
