package io.mycelium.testkit.pack;

import io.mycelium.blueprint.YamlNode;
import io.mycelium.blueprint.YamlNode.Entry;
import io.mycelium.blueprint.YamlNode.Mapping;
import io.mycelium.blueprint.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a signal, given or expected, in its three forms: {@code start}, {@code work: {value: 3}}, and with all that there is to say
 * {@code {frequency: work, payload: {value: 3}, urgent: true}}.
 */
final class SignalReader {
    private static final String FREQUENCY = "frequency";
    private static final String PAYLOAD = "payload";
    static final List<String> GIVEN = List.of(FREQUENCY, PAYLOAD, "urgent", "within", "from", "answer");
    static final List<String> SENT = List.of(FREQUENCY, PAYLOAD, "has", "urgent", "to");

    private final FileProblems problems;

    SignalReader(FileProblems problems) {
        this.problems = problems;
    }

    GivenSignal given(YamlNode node, Given given) {
        Entry brief = brief(node);
        if (brief != null || node instanceof Scalar) {
            return new GivenSignal(
                    node.at(),
                    brief == null ? name(node) : brief.key(),
                    brief == null ? Fields.NONE : Keys.fields(brief.value(), "a payload", problems),
                    false,
                    0,
                    null,
                    false);
        }
        Keys keys = Keys.of(node, "a signal", GIVEN, problems);
        Fields payload = keys.fields(PAYLOAD, "a payload");
        String from = keys.text("from", "the name of another hypha");
        if (from != null && !given.others().containsKey(from)) {
            problems.unknown(
                    keys.place("from"),
                    "nobody of the others is",
                    from,
                    new ArrayList<>(given.others().keySet()));
        } else if (from != null && given.others().get(from) != null) {
            problems.add(keys.place("from"), "'" + from + "' has a pack, and says what its rules say");
        }
        boolean answer = Boolean.TRUE.equals(keys.truth("answer"));
        if (answer && from == null) {
            problems.add(keys.place("answer"), "an answer is from somebody: say 'from'");
        }
        return new GivenSignal(
                node.at(),
                frequency(keys),
                payload == null ? Fields.NONE : payload,
                Boolean.TRUE.equals(keys.truth("urgent")),
                (int) keys.number("within", 1, 1_000_000, 0),
                from,
                answer);
    }

    Expected.Sent sent(YamlNode node) {
        Entry brief = brief(node);
        if (brief != null) {
            return new Expected.Sent(
                    node.at(), brief.key(), Keys.fields(brief.value(), "a payload", problems), true, null, null);
        }
        if (node instanceof Scalar) {
            return new Expected.Sent(node.at(), name(node), null, false, null, null);
        }
        Keys keys = Keys.of(node, "a signal", SENT, problems);
        if (keys.has(PAYLOAD) && keys.has("has")) {
            problems.add(keys.place("has"), "'payload' says all fields, 'has' some; one of them is enough");
        }
        Fields payload = keys.fields(PAYLOAD, "a payload");
        return new Expected.Sent(
                node.at(),
                frequency(keys),
                payload == null ? keys.fields("has", "a part of a payload") : payload,
                payload != null,
                keys.text("to", "to whom it goes"),
                keys.truth("urgent"));
    }

    /** The one entry of {@code work: {value: 3}}; null for all other forms. */
    private static @Nullable Entry brief(YamlNode node) {
        return node instanceof Mapping map
                        && map.entries().size() == 1
                        && !map.entries().get(0).key().equals(FREQUENCY)
                ? map.entries().get(0)
                : null;
    }

    private String name(YamlNode node) {
        if (node instanceof Scalar scalar
                && scalar.value() != null
                && !scalar.text().isBlank()) {
            return scalar.text();
        }
        problems.expected(node, "a signal, such as 'start' or 'work: {value: 3}'");
        return "";
    }

    private String frequency(Keys keys) {
        String frequency = keys.text(FREQUENCY, "a frequency");
        if (frequency == null && !keys.has(FREQUENCY) && keys.isMap()) {
            problems.add(keys.at(), "a signal has a 'frequency'; in short it is 'work: {value: 3}'");
        }
        return frequency == null ? "" : frequency;
    }
}
