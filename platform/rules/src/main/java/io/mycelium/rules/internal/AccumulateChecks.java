package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import io.mycelium.rules.internal.DrlText.Place;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.GroupByDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Refuses what Drools takes in an {@code accumulate} or {@code groupby}, and then gets wrong without a word. */
final class AccumulateChecks {
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    private static final Pattern BOUND = Pattern.compile("(\\$\\w+)\\s*:(?!=)");

    private AccumulateChecks() {}

    static void check(AuthoredRule rule, AccumulateDescr sum, Place place, List<PackProblem> problems) {
        if (sum.getActionCode() != null
                && !sum.getActionCode().isBlank()
                && (sum.getReverseCode() == null || sum.getReverseCode().isBlank())) {
            problems.add(rule.error(
                    place,
                    "this accumulate can't take out again what it has added",
                    "add reverse( ... ), which undoes action( ... ), or take sum, average, min, max, count or"
                            + " collectList: without it the result is stale after a modify"));
        }
        if (sum instanceof GroupByDescr && hasBranches(rule.descr().getLhs())) {
            problems.add(rule.error(
                    place,
                    "a groupby beside 'or' takes another fact for its members",
                    "write one rule for each of the two"));
        }
        Set<String> outer = outer(sum);
        if (sum instanceof GroupByDescr && !outer.isEmpty()) {
            problems.add(rule.error(
                    place,
                    "the functions of a groupby can't use " + String.join(" and ", outer)
                            + ", which is bound outside of it: Drools takes something else for it",
                    "sum up what the members have, and use " + outer.iterator().next() + " in 'then'"));
        } else if (sum.getFunctions() != null && sum.getFunctions().size() > 1 && outer.size() > 1) {
            problems.add(rule.error(
                    place,
                    "the functions of one accumulate can't use " + String.join(" and ", outer)
                            + ", which are bound outside of it: Drools takes one for the other",
                    "write an accumulate for each function"));
        }
    }

    private static boolean hasBranches(BaseDescr condition) {
        return condition instanceof OrDescr
                || condition instanceof ConditionalElementDescr element
                        && element.getDescrs().stream().anyMatch(AccumulateChecks::hasBranches);
    }

    /** The variables that its functions use, and its members do not bind. */
    private static Set<String> outer(AccumulateDescr sum) {
        Set<String> used = new TreeSet<>();
        if (sum.getFunctions() != null) {
            sum.getFunctions().forEach(function -> {
                for (String each : function.getParams()) {
                    add(VARIABLE.matcher(each), 0, used);
                }
            });
        }
        if (sum.getInput() != null) {
            for (PatternDescr each : PackModel.patterns(sum.getInput())) {
                used.remove(String.valueOf(each.getIdentifier()));
                Set<String> bound = new TreeSet<>();
                each.getDescrs().forEach(part -> add(BOUND.matcher(text(part)), 1, bound));
                used.removeAll(bound);
            }
        }
        return used;
    }

    private static String text(BaseDescr part) {
        return part instanceof ExprConstraintDescr constraint ? constraint.getExpression() : "";
    }

    private static void add(Matcher variables, int group, Set<String> to) {
        while (variables.find()) {
            to.add(variables.group(group));
        }
    }
}
