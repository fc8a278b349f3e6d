package io.mycelium.rules.explain;

import io.mycelium.api.value.PlainMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An explanation as plain values, which are JSON as they stand. */
public final class ExplanationData {
    private ExplanationData() {}

    /** Returns the values. Keys are in the order of their names, as in all plain maps. */
    public static PlainMap of(Explanation told) {
        Map<String, Object> all = new LinkedHashMap<>();
        Question asked = told.question();
        all.put("pack", told.pack());
        all.put("hypha", asked.hypha());
        if (asked.frequency() != null) {
            all.put("signal", Map.of("frequency", asked.frequency(), "payload", asked.payload()));
        }
        all.put("outcome", told.outcome());
        if (!told.problem().isEmpty()) {
            all.put("problem", told.problem());
        }
        all.put("before", told.before());
        all.put("after", told.after());
        all.put("facts", told.facts());
        all.put("notes", told.notes());
        all.put("rules", told.rules().stream().map(ExplanationData::of).toList());
        return PlainMap.of(all);
    }

    private static Map<String, Object> of(RuleStory story) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("rule", story.rule());
        rule.put("file", story.file());
        rule.put("line", story.line());
        rule.put("fired", story.fired());
        if (story.moreFirings() > 0) {
            rule.put("moreFirings", story.moreFirings());
        }
        rule.put("firings", story.firings().stream().map(ExplanationData::of).toList());
        Blame blame = story.blame();
        if (blame != null) {
            rule.put("blame", of(blame));
        }
        return rule;
    }

    private static Map<String, Object> of(Firing firing) {
        Map<String, Object> fired = new LinkedHashMap<>();
        fired.put("order", firing.order());
        fired.put("opening", firing.opening());
        fired.put("facts", firing.facts());
        fired.put("does", wishes(firing.does()));
        fired.put("before", firing.before());
        fired.put("after", firing.after());
        return fired;
    }

    private static List<Map<String, Object>> wishes(List<Wish> wishes) {
        return wishes.stream()
                .map(each -> Map.<String, Object>of("what", each.what(), "payload", each.payload()))
                .toList();
    }

    private static Map<String, Object> of(Blame blame) {
        Map<String, Object> why = new LinkedHashMap<>();
        why.put("kind", blame.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        why.put("file", blame.file());
        why.put("line", blame.line());
        why.put("condition", blame.condition());
        why.put("values", blame.values());
        why.put("why", blame.why());
        why.put("more", blame.more());
        return why;
    }
}
