package io.mycelium.rules.internal;

import io.mycelium.rules.PackProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Warns of rules that need no signal and change nothing that they test: they fire in every ACT in which they hold. */
final class StandingConditions {
    static final String CODE = "L201";

    private static final Pattern PRESSURE = Pattern.compile(
            "\\b(?:bufferFill|queueDepth|waiting|energy|energyLeft|exhausted|stopped|refused|stashed|vitality|vitalityLevel)\\b");
    private final ParsedPack pack;
    private final List<PackProblem> problems;

    StandingConditions(ParsedPack pack, List<PackProblem> problems) {
        this.pack = pack;
        this.problems = problems;
    }

    void warn(AuthoredRule rule) {
        BaseDescr condition = rule.descr().getLhs();
        if (rule.isForRecovery() || PackModel.needsSignal(rule, pack) || asksForPressure(condition)) {
            return;
        }
        String code = rule.consequenceCode();
        if (Pattern.compile("\\bhypha\\s*\\.\\s*die\\s*\\(").matcher(code).find()) {
            return;
        }
        Set<String> tested = new HashSet<>();
        List<String> bound = new ArrayList<>();
        for (PatternDescr pattern : PackModel.patterns(condition)) {
            if (!PackModel.simpleName(pattern).equals(pack.stateName())) {
                continue;
            }
            if (pattern.getIdentifier() != null) {
                bound.add(pattern.getIdentifier());
            }
            for (BaseDescr each : pattern.getDescrs()) {
                if (each instanceof ExprConstraintDescr expression) {
                    Matcher word = Pattern.compile("[A-Za-z_]\\w*").matcher(expression.getExpression());
                    while (word.find()) {
                        tested.add(word.group());
                    }
                }
            }
        }
        tested.addAll(testedElsewhere(rule, bound));
        if (!changes(code, bound, tested)) {
            problems.add(rule.warning(
                    CODE,
                    rule.place(),
                    "a standing condition: it needs no signal, so the rule fires in every ACT in which it holds,"
                            + " and nothing in 'then' ends it",
                    tested.isEmpty()
                            ? "match a signal too, or test a field of State that 'then' changes"
                            : "change what it tests in 'then' with modify, or match a signal too"));
        }
    }

    /** The fields of State that other patterns and evals look at: {@code Hypha( age > $state.since )}. */
    private static Set<String> testedElsewhere(AuthoredRule rule, List<String> bound) {
        Set<String> tested = new HashSet<>();
        for (String state : bound) {
            Pattern.compile("(?<![\\w$])" + Pattern.quote(state) + "\\s*!?\\.\\s*(\\w+)")
                    .matcher(rule.conditionCode())
                    .results()
                    .map(each -> each.group(1).replaceFirst("^(?:get|is)(?=[A-Z])", ""))
                    .forEach(name -> tested.add(ParsedPack.smallFirst(name)));
        }
        return tested;
    }

    /** Whether a consequence changes a field that its condition tests, or at least says that State changed. */
    private static boolean changes(String code, List<String> bound, Set<String> tested) {
        for (String state : bound) {
            String name = Pattern.quote(state);
            if (Pattern.compile("\\bupdate\\s*\\(\\s*" + name + "\\s*\\)")
                            .matcher(code)
                            .find()
                    && !tested.isEmpty()) {
                return true;
            }
            Matcher modify = Pattern.compile("\\bmodify\\s*\\(\\s*" + name + "\\s*\\)\\s*\\{([^}]*)}")
                    .matcher(code);
            while (modify.find()) {
                Matcher setter = Pattern.compile("\\bset(\\w+)|\\bget(\\w+)\\s*\\(\\s*\\)\\s*\\.")
                        .matcher(modify.group(1));
                while (setter.find()) {
                    String field = setter.group(1) != null ? setter.group(1) : setter.group(2);
                    if (tested.contains(ParsedPack.smallFirst(field)) || tested.contains(field)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a condition asks how the hypha fares, which no rule can change: it is meant to hold for a while. */
    private static boolean asksForPressure(BaseDescr condition) {
        return PackModel.patterns(condition).stream()
                .filter(pattern -> PackModel.simpleName(pattern).equals("Hypha"))
                .flatMap(pattern -> pattern.getDescrs().stream())
                .anyMatch(each -> each instanceof ExprConstraintDescr expression
                        && PRESSURE.matcher(expression.getExpression()).find());
    }
}
