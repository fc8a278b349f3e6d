package io.mycelium.testkit.pack;

import io.mycelium.core.trace.KeptStep;
import io.mycelium.rules.DroolsBehaviour;
import io.mycelium.rules.explain.ConditionTally;
import io.mycelium.rules.explain.Explainer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What tests of a pack have covered: its rules by how often they fired, its conditions by how often they were true and false. Each step
 * of the tests is taken once more for that, and its conditions are looked at before each firing and at its end.
 */
final class Coverage {
    /** A rule, where it begins, and how often it fired. */
    record Rule(String name, String file, int line, long fired) {}

    private final Path pack;
    private final DroolsBehaviour behaviour;
    private final Explainer explainer;
    private final ConditionTally tally;
    private final Map<String, Long> fired = new LinkedHashMap<>();

    Coverage(Path pack, DroolsBehaviour behaviour, Explainer explainer) {
        this.pack = pack;
        this.behaviour = behaviour;
        this.explainer = explainer;
        this.tally = explainer.tally();
    }

    Path pack() {
        return pack;
    }

    String name() {
        return behaviour.pack().name();
    }

    /** Adds a test that was run. */
    void add(Happened happened, List<KeptStep> steps) {
        happened.whole().fired().forEach(each -> fired.merge(each, 1L, Long::sum));
        happened.whole().undone().forEach(each -> fired.merge(each, 1L, Long::sum));
        steps.forEach(each -> Taken.again(explainer, behaviour, each, null, tally));
    }

    /** All rules, by file and line. */
    List<Rule> rules() {
        return tally.rules().stream()
                .map(each -> new Rule(each.rule(), each.file(), each.line(), fired.getOrDefault(each.rule(), 0L)))
                .toList();
    }

    /** All conditions, by file and line. */
    List<ConditionTally.Seen> conditions() {
        return tally.all();
    }

    /** Where a file of the pack lies. */
    Path file(String name) {
        return Files.isDirectory(pack) ? pack.resolve(name) : pack.resolveSibling(name);
    }
}
