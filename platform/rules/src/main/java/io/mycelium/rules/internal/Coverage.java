package io.mycelium.rules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the rules of a pack are evaluated, in words. Whether a step is evaluated on values is decided for its kind, so the
 * kinds that are not are named, and then the rules that are the reason.
 *
 * <pre>
 *   12 rules on values
 *   11 rules on values; signals 'a', 'b' in a session: rule 'sum' (line 14), accumulate
 *   all steps in a session: rule 'standing' (line 3), a query
 * </pre>
 */
final class Coverage {
    private static final int NAMED = 4; // kinds of steps, and rules; of more there is the number

    private final ValuePack values;
    private final ParsedPack parsed;
    private final boolean opens;
    private final Map<String, StepProgram> kinds = new TreeMap<>();

    Coverage(ValuePack values, ParsedPack parsed, boolean opens) {
        this.values = values;
        this.parsed = parsed;
        this.opens = opens;
        values.byFrequency().forEach((frequency, program) -> kinds.put("'" + frequency + "'", program));
    }

    /** The rules that are the reason for sessions, and what in them is, by their order. */
    Map<String, String> inSession() {
        Map<String, String> rules = byOrder();
        programs().forEach(program -> {
            if (!program.isOnValues()) {
                program.inSession().forEach(rules::putIfAbsent);
            }
        });
        return rules;
    }

    private Map<String, String> byOrder() {
        return new TreeMap<>(
                Comparator.comparingInt(name -> values.rule(name).rule().getLoadOrder()));
    }

    String words() {
        List<String> signals = new ArrayList<>();
        Map<String, String> rules = byOrder();
        kinds.forEach((kind, program) -> {
            if (!program.isOnValues()) {
                signals.add(kind);
                program.inSession().forEach(rules::putIfAbsent);
            }
        });
        List<String> others = new ArrayList<>();
        String untyped = values.isTogether() ? "signals sensed together" : "signals without a type";
        note(values.untyped(), untyped, others, rules);
        if (opens) {
            note(values.opening(), "the opening", others, rules);
        }
        if (rules.isEmpty()) {
            return onValues();
        }
        String kindsOfSteps = "all steps";
        if (!values.isAllInSession()) {
            if (!signals.isEmpty()) {
                others.add(0, (signals.size() == 1 ? "signal " : "signals ") + first(signals));
            }
            kindsOfSteps = onValues() + "; " + String.join(", ", others);
        }
        return kindsOfSteps + " in a session: " + reasons(rules);
    }

    private static void note(StepProgram program, String kind, List<String> kinds, Map<String, String> rules) {
        if (!program.isOnValues()) {
            kinds.add(kind);
            program.inSession().forEach(rules::putIfAbsent);
        }
    }

    /** A rule counts that takes part in no step, too, unless all that it takes part in are in a session. */
    private String onValues() {
        Set<String> names = new TreeSet<>();
        for (RuleOutline each : values.rules()) {
            List<StepProgram> its =
                    programs().stream().filter(program -> program.has(each)).toList();
            if (each.isCovered() && (its.isEmpty() || its.stream().anyMatch(StepProgram::isOnValues))) {
                names.add(each.rule().getName());
            }
        }
        return (names.isEmpty() ? "no" : String.valueOf(names.size()))
                + (names.size() == 1 ? " rule" : " rules")
                + " on values";
    }

    private List<StepProgram> programs() {
        List<StepProgram> programs = new ArrayList<>(kinds.values());
        programs.add(values.untyped());
        if (opens) {
            programs.add(values.opening());
        }
        return programs;
    }

    private String reasons(Map<String, String> rules) {
        List<String> reasons = new ArrayList<>();
        rules.entrySet().stream().limit(NAMED).forEach(each -> {
            String name = each.getKey();
            AuthoredRule rule = parsed.rule(name);
            String place = rule == null
                    ? ""
                    : parsed.files().size() > 1
                            ? " (" + rule.file().name() + ":" + rule.line() + ")"
                            : " (line " + rule.line() + ")";
            reasons.add("rule '" + name + "'" + place + ", " + each.getValue());
        });
        if (rules.size() > NAMED) {
            reasons.add(rules.size() - NAMED + " more");
        }
        return String.join("; ", reasons);
    }

    private static String first(List<String> names) {
        return names.size() <= NAMED
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, NAMED)) + " and " + (names.size() - NAMED) + " more";
    }
}
