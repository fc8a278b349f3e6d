package io.mycelium.testkit.pack;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.blueprint.YamlNode;
import io.mycelium.blueprint.YamlNode.Entry;
import io.mycelium.blueprint.YamlNode.Mapping;
import io.mycelium.blueprint.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code expect}, and {@code not} in it. */
final class ExpectedReader {
    static final List<String> EXPECT =
            List.of("emits", "state", "dissonances", "fires", "born", "dies", "trace", "not");
    static final List<String> NOT = List.of("emits", "state", "dissonances", "fires", "born");
    static final List<String> DISSONANCE = List.of("kind", "rule", "says");

    private final FileProblems problems;

    ExpectedReader(FileProblems problems) {
        this.problems = problems;
    }

    Expected read(@Nullable YamlNode node) {
        return node == null ? Expected.NOTHING : read(node, EXPECT);
    }

    private Expected read(YamlNode node, List<String> known) {
        Keys keys = Keys.of(node, "what is expected", known, problems);
        YamlNode not = known.contains("not") ? keys.get("not") : null;
        String trace = keys.text("trace", "the name of a file beside this one");
        return new Expected(
                node.at(),
                emits(keys),
                keys.fields("state", "fields of the state"),
                dissonances(keys),
                fires(keys),
                born(keys),
                known.contains("dies") ? keys.truth("dies") : null,
                trace == null ? null : new Expected.Trace(keys.place("trace"), trace),
                not == null ? null : read(not, NOT));
    }

    private @Nullable List<Expected.Sent> emits(Keys keys) {
        List<YamlNode> nodes = keys.list("emits", "signals; [] for none");
        SignalReader reader = new SignalReader(problems);
        return nodes == null ? null : nodes.stream().map(reader::sent).toList();
    }

    private @Nullable List<Expected.Fired> fires(Keys keys) {
        List<YamlNode> nodes = keys.list("fires", "names of rules; [] for none");
        if (nodes == null) {
            return null;
        }
        List<Expected.Fired> rules = new ArrayList<>();
        for (YamlNode each : nodes) {
            if (each instanceof Scalar scalar && scalar.value() != null) {
                rules.add(new Expected.Fired(each.at(), scalar.text()));
            } else {
                problems.expected(each, "the name of a rule");
            }
        }
        return rules;
    }

    private @Nullable List<Expected.Wrong> dissonances(Keys keys) {
        List<YamlNode> nodes = keys.list("dissonances", "kinds of dissonances; [] for none");
        if (nodes == null) {
            return null;
        }
        List<Expected.Wrong> wrong = new ArrayList<>();
        for (YamlNode each : nodes) {
            Expected.Wrong one = dissonance(each);
            if (one != null) {
                wrong.add(one);
            }
        }
        return wrong;
    }

    /** {@code rule failed}, or {@code {kind: rule failed, rule: halve, says: by zero}}. */
    private Expected.@Nullable Wrong dissonance(YamlNode node) {
        if (node instanceof Scalar scalar && scalar.value() instanceof String word) {
            Dissonance.Kind kind = kind(node, word);
            return kind == null ? null : new Expected.Wrong(node.at(), kind, null, null);
        }
        Keys keys = Keys.of(node, "a dissonance", DISSONANCE, problems);
        String word = keys.text("kind", "the kind of a dissonance");
        if (word == null && !keys.has("kind") && keys.isMap()) {
            problems.add(node.at(), "a dissonance has a 'kind', such as rule failed");
        }
        YamlNode at = keys.get("kind");
        Dissonance.Kind kind = word == null || at == null ? null : kind(at, word);
        return kind == null
                ? null
                : new Expected.Wrong(
                        node.at(),
                        kind,
                        keys.text("rule", "the name of a rule"),
                        keys.text("says", "a part of the message"));
    }

    private Dissonance.@Nullable Kind kind(YamlNode at, String word) {
        for (Dissonance.Kind each : Dissonance.Kind.values()) {
            if (each.word().equals(word)) {
                return each;
            }
        }
        problems.unknown(
                at.at(),
                "unknown kind of dissonance",
                word,
                Stream.of(Dissonance.Kind.values()).map(Dissonance.Kind::word).toList());
        return null;
    }

    /** {@code B}, or {@code B: {n: 1}} with fields of its state. */
    private @Nullable List<Expected.Born> born(Keys keys) {
        List<YamlNode> nodes = keys.list("born", "names of species; [] for none");
        if (nodes == null) {
            return null;
        }
        List<Expected.Born> born = new ArrayList<>();
        for (YamlNode each : nodes) {
            if (each instanceof Scalar scalar && scalar.value() != null) {
                born.add(new Expected.Born(each.at(), scalar.text(), null));
            } else if (each instanceof Mapping map && map.entries().size() == 1) {
                Entry one = map.entries().get(0);
                born.add(new Expected.Born(each.at(), one.key(), Keys.fields(one.value(), "a state", problems)));
            } else {
                problems.expected(each, "a species, such as 'B' or 'B: {n: 1}'");
            }
        }
        return born;
    }
}
