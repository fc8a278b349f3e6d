package io.mycelium.testkit.pack;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.core.trace.KeptStep;
import io.mycelium.rules.explain.Blame;
import io.mycelium.rules.explain.Explainer;
import io.mycelium.rules.explain.Explanation;
import io.mycelium.rules.explain.ExplanationText;
import io.mycelium.rules.explain.RuleStory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Explains why something is not as a test expects it: for an emission that did not come, why the rules that would have made it did not
 * fire. The rules are found by what stands in them, the explanation is that of {@link Explainer}.
 */
final class Why {
    private static final int MOST_RULES = 3;

    private final Explainer explainer;
    private final Behaviour pack;
    private final Map<String, String> texts;
    private final List<KeptStep> steps;

    /** @param steps all that the hypha took */
    Why(Explainer explainer, Behaviour pack, List<KeptStep> steps) {
        this.explainer = explainer;
        this.pack = pack;
        this.texts = pack.ruleTexts();
        this.steps = List.copyOf(steps);
    }

    /** What there is to say of a difference, in lines; none if that is nothing. */
    List<String> of(Difference difference) {
        List<String> lines = new ArrayList<>();
        for (Difference.About each : difference.about()) {
            Set<String> rules = rules(each);
            if (rules.isEmpty() && each instanceof Difference.NotSent sent) {
                lines.add("No rule of this pack speaks of \"" + sent.frequency() + "\""
                        + FileProblems.hint(sent.frequency(), pack.emitted()) + ".");
            }
            rules.stream().limit(MOST_RULES).forEach(rule -> lines.addAll(of(rule, difference.tide())));
        }
        return lines;
    }

    /** The rules that would have done it, in the order in which they fire. */
    private Set<String> rules(Difference.About about) {
        Set<String> rules = new LinkedHashSet<>();
        for (String rule : pack.rules()) {
            String text = texts.getOrDefault(rule, "");
            boolean speaks = about instanceof Difference.NotSent sent && speaksOf(text, sent.frequency())
                    || about instanceof Difference.NotFired fired && rule.equals(fired.rule())
                    || about instanceof Difference.NotSet set && sets(text, set.field());
            if (speaks) {
                rules.add(rule);
            }
        }
        return rules;
    }

    private static boolean speaksOf(String text, String frequency) {
        return text.contains('"' + frequency + '"') || text.contains("new " + upper(frequency) + "(");
    }

    private static boolean sets(String text, String field) {
        return text.contains("set" + upper(field) + "(") || text.contains("." + field + " =");
    }

    private static String upper(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Of the steps in a tide, or in all, the one in which a rule came nearest to firing; nothing if it has fired in one. */
    private List<String> of(String rule, long tide) {
        List<KeptStep> some =
                steps.stream().filter(each -> tide == 0 || each.tide() == tide).toList();
        if (some.isEmpty()) {
            return List.of("The hypha was not awake" + (tide == 0 ? "." : " in tide " + tide + "."));
        }
        Explanation best = null;
        int rank = 0;
        for (KeptStep each : some) {
            Explanation told = Taken.again(explainer, pack, each, rule, null);
            if (told == null) {
                continue;
            }
            int its = rank(told);
            if (best == null || its > rank) {
                best = told;
                rank = its;
            }
        }
        if (best == null) {
            return List.of();
        }
        List<String> lines = ExplanationText.lines(best);
        return lines.subList(0, lines.size() - 1).stream() // the last one sums up what is said
                .filter(each -> !each.isEmpty())
                // a test says of a payload what it is about
                .filter(each -> !(each.startsWith("Note: the payload of") && each.contains("\" lacks the field '")))
                .toList();
    }

    private static int rank(Explanation told) {
        int best = 0;
        for (RuleStory each : told.rules()) {
            Blame blame = each.blame();
            best = Math.max(best, blame == null ? 3 : blame.kind() == Blame.Kind.NO_FACT ? 1 : 2);
        }
        return best;
    }
}
