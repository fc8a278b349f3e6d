package io.mycelium.rules.explain;

import io.mycelium.rules.internal.Insight;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.drools.base.base.ClassObjectType;
import org.drools.base.base.DroolsQuery;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.reteoo.InitialFactImpl;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.Collect;
import org.drools.base.rule.EvalCondition;
import org.drools.base.rule.Forall;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.QueryElement;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.Constraint;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.mvel.MVELConstraint;
import org.jspecify.annotations.Nullable;

/**
 * The author's words for the conditions of one rule. What Drools has built has the same patterns in the same order as the text,
 * so both are gone through side by side; where they differ, the words are those that Drools has kept.
 */
final class Wording {
    /** A condition in the author's file. */
    record Words(String file, int line, String text) {
        Blame blame(Blame.Kind kind, List<String> values, String why) {
            return new Blame(kind, file, line, text, values, why, List.of());
        }
    }

    /** A pattern or eval as written in a rule, and the part of the condition that it stands in. */
    private record Written(String rule, BaseDescr descr, BaseDescr around) {}

    private final Insight insight;
    private final String rule;
    private final Map<Integer, Written> byNumber;
    private final Map<Pattern, Written> patterns = new IdentityHashMap<>();
    private final Map<Pattern, int[]> numbers = new IdentityHashMap<>(); // of what each constraint is made
    private final Map<Class<?>, Written> evals = new HashMap<>();
    private final Map<String, Wording> queries = new HashMap<>();

    Wording(Insight insight, RuleImpl rule) {
        this.insight = insight;
        this.rule = rule.getName();
        List<Written> written = new ArrayList<>();
        for (BaseDescr part : parts(insight.written(this.rule).getLhs())) {
            addWritten(insight.writer(this.rule, part), part, part, written);
        }
        List<RuleConditionElement> built = new ArrayList<>();
        addBuilt(rule.getLhs(), built);
        byNumber = pair(written, built);
    }

    /** The patterns of a rule by their numbers. */
    private Map<Integer, Written> pair(List<Written> written, List<RuleConditionElement> built) {
        Map<Integer, Written> found = new HashMap<>();
        for (int i = 0; i < built.size() && written.size() == built.size(); i++) {
            if (built.get(i) instanceof Pattern pattern) {
                found.put(pattern.getPatternId(), written.get(i));
            } else if (built.get(i) instanceof EvalCondition eval) {
                evals.put(eval.getEvalExpression().getClass(), written.get(i));
            }
        }
        return found;
    }

    /** A branch of the rule will be spoken of: a copy of its condition. */
    void add(GroupElement branch) {
        List<RuleConditionElement> built = new ArrayList<>();
        addBuilt(branch, built);
        for (RuleConditionElement each : built) {
            Written written = each instanceof Pattern pattern ? byNumber.get(pattern.getPatternId()) : null;
            if (written != null) {
                patterns.put((Pattern) each, written);
            }
        }
    }

    @SuppressWarnings("unchecked") // what is in a condition is conditions
    private static List<BaseDescr> parts(BaseDescr condition) {
        return condition instanceof ConditionalElementDescr element
                ? (List<BaseDescr>) element.getDescrs()
                : List.of(condition);
    }

    private static void addWritten(String rule, @Nullable BaseDescr part, BaseDescr around, List<Written> to) {
        if (part instanceof PatternDescr pattern) {
            to.add(new Written(rule, pattern, around));
            if (pattern.getSource() instanceof AccumulateDescr accumulate) {
                addWritten(rule, accumulate.getInput(), around, to);
            } else if (pattern.getSource() instanceof CollectDescr collect) {
                addWritten(rule, collect.getInputPattern(), around, to);
            }
        } else if (part instanceof EvalDescr eval) {
            to.add(new Written(rule, eval, around));
        } else if (part instanceof ConditionalElementDescr) {
            boolean plain = around instanceof AndDescr;
            for (BaseDescr each : parts(part)) {
                addWritten(rule, each, plain ? each : around, to);
            }
        }
    }

    private static void addBuilt(RuleConditionElement part, List<RuleConditionElement> to) {
        if (part instanceof QueryElement query) {
            to.add(query.getResultPattern());
        } else if (part instanceof Pattern pattern) {
            if (!isInitial(pattern)) { // which Drools puts before a not that comes first, and before all of a query
                to.add(pattern);
            }
            if (pattern.getSource() instanceof Accumulate accumulate) {
                addBuilt(accumulate.getSource(), to);
            } else if (pattern.getSource() instanceof Collect collect) {
                addBuilt(collect.getSourcePattern(), to);
            }
        } else if (part instanceof EvalCondition eval) {
            to.add(eval);
        } else if (part instanceof Forall forall) {
            addBuilt(forall.getBasePattern(), to);
            forall.getRemainingPatterns().forEach(each -> addBuilt(each, to));
        } else if (part instanceof GroupElement group) {
            group.getChildren().forEach(each -> addBuilt(each, to));
        }
    }

    private static boolean isInitial(Pattern pattern) {
        return pattern.getObjectType() instanceof ClassObjectType type
                && (type.getClassType() == InitialFactImpl.class
                        || DroolsQuery.class.isAssignableFrom(type.getClassType()));
    }

    /** The words of a query that the rule calls. */
    Wording of(Insight.QueryBranch query) {
        Wording its = queries.computeIfAbsent(query.query().getName(), name -> new Wording(insight, query.query()));
        its.add(query.condition());
        return its;
    }

    /** The name of the rule. */
    String rule() {
        return rule;
    }

    /** The rule itself. */
    Words ofRule() {
        return new Words(insight.file(rule), insight.line(rule, -1), "");
    }

    private Words words(Written written, BaseDescr part, String otherwise) {
        int from = part.getStartCharacter();
        int to = part.getEndCharacter() + 1;
        if (from < 0 || to <= from) {
            from = written.descr().getStartCharacter();
            int[] found = from < 0
                    ? null
                    : insight.negation(written.rule(), from, written.descr().getEndCharacter() + 1);
            if (found != null) {
                return words(written.rule(), found[0], found[1]);
            }
            return new Words(insight.file(written.rule()), insight.line(written.rule(), from), otherwise);
        }
        return words(written.rule(), from, to);
    }

    private Words words(String ofRule, int from, int to) {
        return new Words(insight.file(ofRule), insight.line(ofRule, from), insight.text(ofRule, from, to));
    }

    /** A constraint of a pattern: where Drools says that it begins does not always hold behind a comment. */
    private Words words(Written written, ExprConstraintDescr one, String otherwise) {
        BaseDescr pattern = written.descr();
        int[] found = pattern.getStartCharacter() < 0
                ? null
                : insight.find(
                        written.rule(),
                        pattern.getStartCharacter(),
                        pattern.getEndCharacter() + 1,
                        Insight.asAuthored(one.getExpression()));
        return found == null ? words(written, (BaseDescr) one, otherwise) : words(written.rule(), found[0], found[1]);
    }

    /** Whether the author has written a pattern, or a part of a condition with patterns: some are there for no-loop. */
    boolean isWritten(RuleConditionElement part) {
        List<Pattern> some = Patterns.of(part);
        Written first = some.isEmpty() ? null : patterns.get(some.get(0));
        return first != null
                && first.descr().getEndCharacter() > Math.max(0, first.descr().getStartCharacter());
    }

    /** A pattern, with its constraints. */
    Words of(Pattern pattern) {
        Written written = patterns.get(pattern);
        return written == null
                ? unknown(pattern)
                : words(written, written.descr(), unknown(pattern).text());
    }

    /** The whole part of the condition that a pattern stands in: {@code not( A() and B() )}. */
    Words around(Pattern pattern) {
        Written written = patterns.get(pattern);
        return written == null
                ? unknown(pattern)
                : words(written, written.around(), unknown(pattern).text());
    }

    private Words unknown(Pattern pattern) {
        String type = pattern.getObjectType().getClassName();
        return new Words(
                insight.file(rule), insight.line(rule, -1), type.substring(type.lastIndexOf('.') + 1) + "( ... )");
    }

    Words of(EvalCondition eval) {
        Written written = evals.get(eval.getEvalExpression().getClass());
        return written == null
                ? new Words(insight.file(rule), insight.line(rule, -1), "eval( ... )")
                : words(written, written.descr(), "eval( ... )");
    }

    /** One constraint of a pattern: the author's words, whatever Drools has made of them. */
    Words of(Pattern pattern, Object constraint) {
        Written written = patterns.get(pattern);
        if (written != null && written.descr() instanceof PatternDescr descr) {
            List<ExprConstraintDescr> given = new ArrayList<>();
            for (BaseDescr each : descr.getDescrs()) {
                if (each instanceof ExprConstraintDescr one) {
                    given.add(one);
                }
            }
            int number = number(pattern, constraint, given);
            if (number >= 0) {
                List<int[]> places = insight.constraints(written.rule(), descr.getStartCharacter());
                return places.size() == given.size()
                        ? words(written.rule(), places.get(number)[0], places.get(number)[1])
                        : words(written, given.get(number), expression(constraint));
            }
        }
        Words whole = of(pattern);
        String expression = expression(constraint);
        return new Words(whole.file(), whole.line(), expression.isEmpty() ? whole.text() : expression);
    }

    /** Which of the constraints that were given one is; -1 if it is none of them. */
    private int number(Pattern pattern, Object constraint, List<ExprConstraintDescr> given) {
        List<Constraint> built = pattern.getConstraints();
        if (given.isEmpty()) {
            return -1;
        }
        int[] pairs = numbers.computeIfAbsent(
                pattern,
                each -> Insight.pair(
                        given.stream()
                                .map(one -> Insight.asAuthored(one.getExpression()))
                                .toList(),
                        built.stream().map(Wording::expression).toList()));
        for (int i = 0; i < pairs.length; i++) {
            if (built.get(i) == constraint) {
                return pairs[i];
            }
        }
        return -1;
    }

    private static String expression(Object constraint) {
        return constraint instanceof MVELConstraint mvel ? Insight.asAuthored(mvel.getExpression()) : "";
    }
}
