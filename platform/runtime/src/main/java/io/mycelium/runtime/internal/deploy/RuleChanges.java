package io.mycelium.runtime.internal.deploy;

import io.mycelium.api.rule.Behaviour;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which rules differ between two versions of a pack. */
record RuleChanges(List<String> added, List<String> changed, List<String> removed) {
    private static final int NAMED = 3;

    static RuleChanges between(Behaviour before, Behaviour after) {
        Map<String, String> old = before.ruleTexts();
        Map<String, String> now = after.ruleTexts();
        Set<String> known = new HashSet<>(before.rules());
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        for (String rule : after.rules()) {
            if (!known.contains(rule)) {
                added.add(rule);
            } else if (!now.getOrDefault(rule, "").equals(old.getOrDefault(rule, ""))) {
                changed.add(rule);
            }
        }
        List<String> removed = new ArrayList<>(before.rules());
        removed.removeAll(new HashSet<>(after.rules()));
        return new RuleChanges(added, changed, removed);
    }

    /** {@code 1 rule added ("a"), 2 changed ("b", "c")}; {@code rules unchanged}. */
    String text() {
        List<String> parts = new ArrayList<>();
        part(parts, added, "added");
        part(parts, changed, "changed");
        part(parts, removed, "removed");
        return parts.isEmpty() ? "rules unchanged" : String.join(", ", parts);
    }

    private static void part(List<String> parts, List<String> rules, String what) {
        if (rules.isEmpty()) {
            return;
        }
        String noun = !parts.isEmpty() ? "" : rules.size() == 1 ? "rule " : "rules ";
        String names = rules.stream().limit(NAMED).map(r -> "\"" + r + "\"").collect(Collectors.joining(", "));
        parts.add(rules.size() + " " + noun + what + " (" + names + (rules.size() > NAMED ? ", ..." : "") + ")");
    }
}
