package io.mycelium.rules.explain;

import io.mycelium.rules.internal.Insight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.EvalCondition;
import org.drools.base.rule.Forall;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;

/**
 * How often the conditions of a pack held, and how often they did not, in the moments of steps that were looked at: before each
 * firing, and at the end. A condition behind one that did not hold is not evaluated. Belongs to one thread.
 */
public final class ConditionTally {
    /**
     * A constraint, an {@code eval}, a {@code not}, {@code exists} or {@code forall}.
     *
     * @param rule that it belongs to
     * @param text in the author's words; empty for the rule itself
     */
    public record Condition(String rule, String file, int line, String text) {}

    /**
     * How often a condition was evaluated.
     *
     * @param held how often it was true
     * @param failed how often it was false
     */
    public record Seen(Condition condition, long held, long failed) {}

    private static final class Count {
        private long held;
        private long failed;
    }

    private final Map<String, Condition> rules = new LinkedHashMap<>();
    private final Map<Condition, Count> counts = new LinkedHashMap<>();

    /** That of a pack, none of whose conditions has been evaluated. */
    ConditionTally(Insight insight) {
        for (Insight.Branch each : insight.branches()) {
            Wording wording = new Wording(insight, each.rule());
            wording.add(each.condition());
            rules.putIfAbsent(wording.rule(), condition(wording, wording.ofRule()));
            known(each.condition(), wording);
        }
    }

    /** The rules of the pack, by file and line. */
    public List<Condition> rules() {
        List<Condition> all = new ArrayList<>(rules.values());
        all.sort(Comparator.comparing(Condition::file).thenComparingInt(Condition::line));
        return all;
    }

    /** All conditions, by file and line. */
    public List<Seen> all() {
        List<Seen> all = new ArrayList<>();
        counts.forEach((condition, count) -> all.add(new Seen(condition, count.held, count.failed)));
        all.sort(Comparator.comparing((Seen each) -> each.condition().file())
                .thenComparingInt(each -> each.condition().line()));
        return all;
    }

    /** Called as a condition was evaluated. */
    void add(Wording wording, Wording.Words words, boolean held) {
        Count count = counts.computeIfAbsent(condition(wording, words), each -> new Count());
        if (held) {
            count.held++;
        } else {
            count.failed++;
        }
    }

    private static Condition condition(Wording wording, Wording.Words words) {
        return new Condition(wording.rule(), words.file(), words.line(), words.text());
    }

    private void known(RuleConditionElement part, Wording wording) {
        if (part instanceof Pattern pattern) {
            if (wording.isWritten(pattern)) {
                pattern.getConstraints().forEach(each -> known(wording, wording.of(pattern, each)));
            }
            Accumulate gathering = pattern.getSource() == null ? null : Insight.gathering(pattern.getSource());
            if (gathering != null) {
                known(gathering.getSource(), wording);
            }
        } else if (part instanceof EvalCondition eval) {
            known(wording, wording.of(eval));
        } else if (part instanceof Forall forall) {
            known(wording, wording.around(forall.getBasePattern()));
            known(forall.getBasePattern(), wording);
            forall.getRemainingPatterns().forEach(each -> known(each, wording));
        } else if (part instanceof GroupElement group) {
            if ((group.isNot() || group.isExists()) && wording.isWritten(group)) {
                known(wording, wording.around(Patterns.first(group)));
            }
            group.getChildren().forEach(each -> known(each, wording));
        }
    }

    private void known(Wording wording, Wording.Words words) {
        counts.putIfAbsent(condition(wording, words), new Count());
    }
}
