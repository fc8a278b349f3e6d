package io.mycelium.rules.explain;

import io.mycelium.rules.explain.Blame.Kind;
import io.mycelium.rules.internal.Insight;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.drools.base.base.ClassObjectType;
import org.drools.base.base.ValueResolver;
import org.drools.base.reteoo.InitialFactImpl;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.EntryPointId;
import org.drools.base.rule.EvalCondition;
import org.drools.base.rule.Forall;
import org.drools.base.rule.From;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.PatternSource;
import org.drools.base.rule.QueryElement;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.Constraint;
import org.drools.core.common.DefaultFactHandle;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Tests the condition of a rule, or of a branch of it, on the facts of one moment, part by part in the author's order, and
 * keeps what came in the way of the match that got furthest. Each constraint is tested by Drools' own evaluator.
 *
 * <p>Made for one rule at one moment. Belongs to one thread. It is long because each kind of condition is tested here.
 */
final class ConditionTrace {
    private final Insight insight;
    private final ValueResolver resolver;
    private final Wording wording;
    private final Shown shown;
    private final MissingFacts missing;
    private final List<FactHandle> facts = new ArrayList<>();
    private final Bindings bindings = new Bindings();
    private final ConstraintTest constraints;
    private final GroupTrace groups;
    private final FactHandle initial = new DefaultFactHandle(-1, InitialFactImpl.getInstance());

    private Reach reach = Reach.NOWHERE;
    private @Nullable Blame blame;
    private int parts; // that hold so far

    /**
     * Makes it ready.
     *
     * @param present the facts that are there, in the order in which they came
     * @param tally is told of each condition that is evaluated; null if nobody is
     */
    ConditionTrace(
            Insight insight,
            Wording wording,
            Shown shown,
            MissingFacts missing,
            List<Object> present,
            @Nullable ConditionTally tally) {
        this.insight = insight;
        this.resolver = insight.resolver();
        this.wording = wording;
        this.shown = shown;
        this.missing = missing;
        this.constraints = new ConstraintTest(resolver, wording, shown, bindings, tally);
        this.groups = new GroupTrace(this, wording, shown, bindings, constraints);
        for (Object each : present) {
            facts.add(new DefaultFactHandle(facts.size() + 1L, each));
        }
    }

    /** That of a query that is called. */
    private ConditionTrace(ConditionTrace caller, Wording wording) {
        this.insight = caller.insight;
        this.resolver = caller.resolver;
        this.wording = wording;
        this.shown = caller.shown;
        this.missing = caller.missing;
        this.constraints = new ConstraintTest(resolver, wording, shown, bindings, null);
        this.groups = new GroupTrace(this, wording, shown, bindings, constraints);
        facts.addAll(caller.facts);
    }

    /** Whether the condition holds. */
    boolean holds(GroupElement condition) {
        try {
            return all(condition.getChildren(), 0, () -> true);
        } catch (UnknownConditionException e) {
            String why = "has conditions that can't be tested one by one, because of " + e.getMessage();
            blame = wording.ofRule().blame(Kind.UNKNOWN, List.of(), why);
            reach = Reach.NOWHERE;
            return false;
        }
    }

    Reach reach() {
        return reach;
    }

    /** What came in the way; null if nothing did. */
    @Nullable
    Blame blame() {
        return blame;
    }

    /** How far it has come, and what came in the way. */
    record Mark(Reach reach, @Nullable Blame blame, int parts) {}

    Mark mark() {
        return new Mark(reach, blame, parts);
    }

    /** From here on nothing has come in the way. */
    void anew() {
        reach = Reach.NOWHERE;
        blame = null;
    }

    void back(Mark to) {
        reach = to.reach();
        blame = to.blame();
        parts = to.parts();
    }

    boolean isFurther(int constraints) {
        return new Reach(parts, constraints).compareTo(reach) > 0;
    }

    void blame(int constraints, Blame found) {
        reach = new Reach(parts, constraints);
        blame = found;
    }

    /** Whether all parts of a condition hold from one on, and what is to follow then says that it is content. */
    boolean all(List<? extends RuleConditionElement> conditions, int at, BooleanSupplier then) {
        return at == conditions.size()
                ? then.getAsBoolean()
                : one(conditions.get(at), () -> {
                    parts++;
                    boolean content = all(conditions, at + 1, then);
                    parts--;
                    return content;
                });
    }

    private boolean one(RuleConditionElement condition, BooleanSupplier then) {
        if (condition instanceof Pattern pattern) {
            return pattern(pattern, then);
        }
        if (condition instanceof EvalCondition eval) {
            return eval(eval, then);
        }
        if (condition instanceof Forall forall) {
            return groups.forall(forall, then);
        }
        if (condition instanceof GroupElement group) {
            if (group.isAnd()) {
                return all(group.getChildren(), 0, then);
            }
            if (group.isOr()) {
                for (RuleConditionElement each : group.getChildren()) {
                    if (one(each, then)) {
                        return true;
                    }
                }
                return false;
            }
            return group.isNot() ? groups.not(group, then) : groups.exists(group, then);
        }
        if (condition instanceof QueryElement query) {
            return called(query, then);
        }
        throw new UnknownConditionException(condition.getClass().getSimpleName().replace("Element", ""));
    }

    // --- queries

    /** Goes on with each answer of a query; if there is none, what came in the way in the query is to blame. */
    private boolean called(QueryElement query, BooleanSupplier then) {
        Object[] given = insight.arguments(query, bindings);
        List<Object[]> answers = new ArrayList<>();
        Blame inside = null;
        Reach furthest = Reach.NOWHERE;
        for (Insight.QueryBranch each : insight.query(query.getQueryName())) {
            Wording its = wording.of(each);
            ConditionTrace trace = new ConditionTrace(this, its);
            answers.addAll(trace.answers(each, query, given));
            if (trace.blame != null && (inside == null || trace.reach.compareTo(furthest) > 0)) {
                inside = trace.blame;
                furthest = trace.reach;
            }
        }
        for (Object[] each : answers) {
            if (bound(query.getResultPattern(), new DefaultFactHandle(-1, each), then)) {
                return true;
            }
        }
        if (answers.isEmpty() && isFurther(0)) {
            Wording.Words words = wording.of(query.getResultPattern());
            List<String> values = shown.values(words.text(), null, query.getRequiredDeclarations(), bindings, resolver);
            Blame nothing = blame(Kind.QUERY, words, values, "the query has no answer");
            blame(0, inside == null ? nothing : inside.as(inside.kind(), inside.why(), more(inside, nothing)));
        }
        return false;
    }

    private static List<String> more(Blame inside, Blame called) {
        List<String> more = new ArrayList<>(inside.more());
        more.add("in the query that is called at " + called.place() + ": " + called.condition()
                + (called.values().isEmpty() ? "" : ", with " + String.join(", ", called.values())));
        return more;
    }

    /** The values of a query's parameters, as far as they were not given, for each way in which its condition holds. */
    private List<Object[]> answers(Insight.QueryBranch query, QueryElement call, Object[] given) {
        List<Object[]> answers = new ArrayList<>();
        List<? extends RuleConditionElement> conditions = query.condition().getChildren();
        bound(
                (Pattern) conditions.get(0),
                new DefaultFactHandle(-1, insight.asked(query, given)),
                () -> all(conditions, 1, () -> {
                    answers.add(insight.answer(query, call, bindings, given.length));
                    return false;
                }));
        return answers;
    }

    // --- patterns

    boolean pattern(Pattern pattern, BooleanSupplier then) {
        PatternSource source = pattern.getSource();
        if (!(pattern.getObjectType() instanceof ClassObjectType type) || pattern.hasXPath()) {
            throw new UnknownConditionException("a path into an object");
        }
        if (type.getClassType() == InitialFactImpl.class) {
            return bound(pattern, initial, then);
        }
        Accumulate gathering = source == null ? null : Insight.gathering(source);
        if (gathering != null) {
            return gathered(pattern, gathering, type.getClassType(), then);
        }
        if (source instanceof From from) {
            return listed(pattern, from, type.getClassType(), then);
        }
        if (source != null && !(source instanceof EntryPointId)) {
            throw new UnknownConditionException(source.getClass().getSimpleName());
        }
        List<FactHandle> some = facts.stream()
                .filter(each -> type.getClassType().isInstance(each.getObject()))
                .toList();
        if (some.isEmpty()) {
            if (isFurther(0)) {
                Wording.Words words = wording.of(pattern);
                blame(0, blame(Kind.NO_FACT, words, List.of(), missing.why(type.getClassType())));
            }
            return false;
        }
        return candidates(pattern, some, Kind.CONSTRAINT, List.of(), then);
    }

    private static Blame blame(Kind kind, Wording.Words words, List<String> values, String why) {
        return words.blame(kind, values, why);
    }

    private boolean bound(Pattern pattern, FactHandle fact, BooleanSupplier then) {
        bindings.bind(pattern, fact);
        try {
            return then.getAsBoolean();
        } finally {
            bindings.unbind(pattern);
        }
    }

    /** Goes on with each that passes; if none does, the one that passed most is to blame, or its constraint. */
    private boolean candidates(
            Pattern pattern, List<FactHandle> some, Kind kind, List<String> also, BooleanSupplier then) {
        boolean any = false;
        List<Blame> failures = new ArrayList<>();
        int best = -1;
        Blame first = null;
        for (FactHandle each : some) {
            int passed = 0;
            Blame failure = null;
            for (Constraint constraint : pattern.getConstraints()) {
                failure = constraints.test(pattern, constraint, each, kind);
                if (failure != null) {
                    break;
                }
                passed++;
            }
            if (failure == null) {
                any = true;
                if (bound(pattern, each, then)) {
                    return true;
                }
            } else {
                failures.add(failure.with(List.of(shown.fact(each.getObject()))));
                if (passed > best) {
                    best = passed;
                    first = failure;
                }
            }
        }
        if (!any && first != null && isFurther(best)) {
            List<String> more = new ArrayList<>(also);
            if (failures.size() > 1) {
                more.add("none of " + failures.size() + " fits:");
                for (Blame each : failures.subList(0, Math.min(5, failures.size()))) {
                    more.add("  " + each.more().get(0) + ": not " + each.condition());
                }
            }
            blame(best, first.with(more));
        }
        return false;
    }

    // --- what lists give, and what is gathered

    private boolean listed(Pattern pattern, From from, Class<?> type, BooleanSupplier then) {
        bindings.lookFrom(pattern.getObjectIndex());
        List<FactHandle> members = new ArrayList<>();
        int all = 0;
        try {
            Iterator<?> results = from.getDataProvider()
                    .getResults(bindings, resolver, from.getDataProvider().createContext());
            while (results.hasNext()) {
                Object member = results.next();
                all++;
                if (type.isInstance(member)) {
                    members.add(new DefaultFactHandle(-1, member));
                }
            }
        } catch (RuntimeException e) {
            if (isFurther(0)) {
                blame(0, blame(Kind.THROWS, wording.of(pattern), List.of(), "fails: " + Shown.thrown(e)));
            }
            return false;
        }
        if (members.isEmpty()) {
            if (isFurther(0)) {
                Wording.Words words = wording.of(pattern);
                List<String> values = shown.values(
                        words.text(), null, from.getDataProvider().getRequiredDeclarations(), bindings, resolver);
                String why = all == 0
                        ? "there is nothing in the list"
                        : "there is no " + type.getSimpleName() + " among the " + all + " of the list";
                blame(0, blame(Kind.FROM, words, values, why));
            }
            return false;
        }
        String of = "in " + wording.of(pattern).text();
        return candidates(pattern, members, Kind.FROM, List.of(of), then);
    }

    private boolean gathered(Pattern pattern, Accumulate how, Class<?> type, BooleanSupplier then) {
        int[] count = {0};
        List<@Nullable Object> results;
        Mark before = mark();
        bindings.lookFrom(pattern.getObjectIndex());
        try {
            results = insight.gather(
                    how,
                    bindings,
                    add -> one(how.getSource(), () -> {
                        count[0]++;
                        add.accept(lastOf(how.getSource()));
                        return false;
                    }));
        } catch (UnknownConditionException e) {
            throw e;
        } catch (RuntimeException e) {
            back(before);
            if (isFurther(0)) {
                blame(0, blame(Kind.THROWS, wording.of(pattern), List.of(), "fails: " + Shown.thrown(e)));
            }
            return false;
        } finally {
            parts = before.parts();
        }
        String among = count[0] == 0 && blame != null && blame != before.blame()
                ? "nothing was gathered: " + blame.place() + ": " + blame.condition()
                        + (blame.values().isEmpty() ? " " + blame.why() : " with " + String.join(", ", blame.values()))
                : "of " + count[0] + (count[0] == 1 ? " that was gathered" : " that were gathered");
        back(before);
        List<FactHandle> made = new ArrayList<>();
        for (Object each : results) {
            if (type.isInstance(each)) {
                made.add(new DefaultFactHandle(-1, each));
            }
        }
        if (made.isEmpty()) {
            if (isFurther(0)) {
                Blame nothing = blame(Kind.ACCUMULATE, wording.of(pattern), List.of(), "comes to nothing");
                blame(0, nothing.with(List.of(among)));
            }
            return false;
        }
        return candidates(
                pattern,
                made,
                Kind.ACCUMULATE,
                List.of(among, "in " + wording.of(pattern).text()),
                then);
    }

    /** What was found last for a source: its last pattern's. */
    private FactHandle lastOf(RuleConditionElement source) {
        RuleConditionElement last = source;
        while (last instanceof GroupElement group && !group.getChildren().isEmpty()) {
            last = group.getChildren().get(group.getChildren().size() - 1);
        }
        return last instanceof Pattern pattern ? bindings.of(pattern) : initial;
    }

    // --- evals

    private boolean eval(EvalCondition eval, BooleanSupplier then) {
        boolean holds = false;
        String why = "is false";
        Kind kind = Kind.EVAL;
        try {
            holds = insight.holds(eval, bindings);
        } catch (UnsupportedOperationException e) {
            throw new UnknownConditionException(String.valueOf(e.getMessage()));
        } catch (Exception e) {
            why = "fails: " + Shown.thrown(e);
            kind = Kind.THROWS;
        }
        constraints.evaluated(eval, holds);
        if (holds) {
            return then.getAsBoolean();
        }
        if (isFurther(0)) {
            Wording.Words words = wording.of(eval);
            List<String> values = shown.values(words.text(), null, eval.getRequiredDeclarations(), bindings, resolver);
            blame(0, blame(kind, words, values, why));
        }
        return false;
    }
}
