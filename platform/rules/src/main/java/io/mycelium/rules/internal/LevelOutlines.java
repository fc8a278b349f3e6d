package io.mycelium.rules.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.base.rule.Accumulate;
import org.drools.base.rule.Collect;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.From;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.SingleAccumulate;
import org.drools.base.rule.accessor.Accumulator;
import org.drools.core.base.accumulators.CollectAccumulator;
import org.drools.core.base.accumulators.CountAccumulateFunction;

/** Reads what rules go through beyond the facts of a step: lists, and what is gathered. */
final class LevelOutlines {
    private static final Object COUNT = new CountAccumulateFunction().createContext();
    private static final Set<Class<?>> IN_ANY_ORDER = Set.of(Total.Sum.class, Extreme.Members.class, COUNT.getClass());

    private final RuleOutlines patterns;

    LevelOutlines(RuleOutlines patterns) {
        this.patterns = patterns;
    }

    /** The level that a pattern with a source is. */
    Level level(Pattern pattern) throws NotCoveredException {
        RuleOutline.Element yields = patterns.element(pattern, RuleOutline.Kind.FACT, Slot.CANDIDATE);
        if (!yields.plain()) {
            throw new NotCoveredException("a constraint of another kind");
        }
        int place = pattern.getTupleIndex();
        if (pattern.getSource() instanceof From from && !from.isReactive()) {
            return new Level.Listed(yields, place, from.getDataProvider());
        }
        if (pattern.getSource() instanceof Accumulate accumulate) {
            if (accumulate.isGroupBy() && !Grouping.isKnown(accumulate)) {
                throw new NotCoveredException("groupby");
            }
            return new Level.Gathered(yields, place, accumulate, sources(accumulate, accumulate.getSource()));
        }
        if (pattern.getSource() instanceof Collect collect) {
            Accumulate how = new SingleAccumulate(
                    collect.getSourcePattern(),
                    collect.getSourcePattern().getRequiredDeclarations(),
                    new CollectAccumulator(collect, false));
            return new Level.Gathered(yields, place, how, sources(how, collect.getSourcePattern()));
        }
        throw new NotCoveredException(
                RuleOutlines.words(pattern.getSource().getClass().getSimpleName()));
    }

    private List<Level> sources(Accumulate how, RuleConditionElement source) throws NotCoveredException {
        List<? extends RuleConditionElement> parts =
                source instanceof GroupElement group && group.isAnd() ? group.getChildren() : List.of(source);
        List<Level> sources = new ArrayList<>();
        for (RuleConditionElement each : parts) {
            sources.add(source(each));
        }
        boolean facts = sources.stream().anyMatch(Level.Fact.class::isInstance);
        for (Level each : sources) {
            if (facts && looksOutside(each, sources)) {
                throw new NotCoveredException("a fact that is gathered for each member of a list");
            }
            if (each instanceof Level.Fact && patterns.areSeveral(each.pattern().type())) {
                if (patterns.isTogether()) {
                    throw new NotCoveredException(patterns.severalWords() + " that are gathered");
                }
                return List.of(gathered(each, how, sources));
            }
        }
        return List.copyOf(sources);
    }

    /** What a list gives, or a fact of the step. */
    private Level source(RuleConditionElement source) throws NotCoveredException {
        if (!(source instanceof Pattern pattern)) {
            throw new NotCoveredException("an accumulate over more than patterns");
        }
        if (pattern.getSource() != null) {
            if (level(pattern) instanceof Level.Listed listed) {
                return listed;
            }
            throw new NotCoveredException("an accumulate in another one");
        }
        RuleOutline.Element fact = patterns.element(pattern, RuleOutline.Kind.EXISTS);
        patterns.check(fact);
        return new Level.Fact(fact, pattern.getTupleIndex());
    }

    /** Whether a source looks at what a level before the one that it is of yields. */
    private static boolean looksOutside(Level source, List<Level> all) {
        Set<Integer> inside = new HashSet<>();
        all.forEach(each -> inside.add(each.place()));
        List<Declaration> used = new ArrayList<>();
        source.pattern().betas().forEach(each -> used.addAll(List.of(each.getRequiredDeclarations())));
        if (source instanceof Level.Listed listed) {
            used.addAll(List.of(listed.list().getRequiredDeclarations()));
        }
        return used.stream()
                .anyMatch(each -> FieldReads.typeOf(each) == null && !inside.contains(each.getTupleIndex()));
    }

    /** A source that is all facts of a type that rules insert: a session adds them up in an order of its own. */
    private static Level gathered(Level source, Accumulate how, List<Level> sources) throws NotCoveredException {
        if (sources.size() > 1) {
            throw new NotCoveredException("inserted facts that are gathered with something else");
        }
        if (how.isGroupBy()) {
            throw new NotCoveredException("inserted facts in groups");
        }
        for (Accumulator each : how.getAccumulators()) {
            Object context = each.createContext();
            if (context == null || !IN_ANY_ORDER.contains(context.getClass())) {
                throw new NotCoveredException("inserted facts that are gathered in their order");
            }
        }
        return new Level.Fact(source.pattern().in(Slot.GATHERED), source.place());
    }

    /** What must not be modified in a step, for the sake of levels whose results hang on what was there before. */
    static List<RuleOutline.Untouched> untouched(
            List<RuleOutline.Element> elements, List<RuleOutline.Eval> evals, List<Level> levels)
            throws NotCoveredException {
        List<RuleOutline.Untouched> untouched = new ArrayList<>();
        for (RuleOutline.Eval eval : evals) {
            if (eval.behind() < levels.size()) { // a session gathers anew without testing what is before it
                for (Declaration argument : eval.arguments()) {
                    Class<?> type = FieldReads.typeOf(argument);
                    if (type != null) {
                        untouched.add(new RuleOutline.Untouched(
                                type, Listening.EVERYTHING, "an eval before a list, of a fact that a rule modifies"));
                    }
                }
            }
        }
        for (Level each : levels) {
            if (each instanceof Level.Gathered gathered) {
                boolean grouped = gathered.how().isGroupBy();
                if (gathered.sources().size() > 1 || grouped) {
                    String reason = grouped
                            ? "a groupby beside facts that a rule modifies"
                            : "facts in an accumulate of several patterns, which a rule modifies";
                    gathered.sources().stream()
                            .filter(Level.Fact.class::isInstance)
                            .forEach(fact -> untouched.add(
                                    new RuleOutline.Untouched(fact.pattern().type(), Listening.EVERYTHING, reason)));
                }
                if (grouped) {
                    elements.stream()
                            .filter(fact -> fact.kind() == RuleOutline.Kind.FACT)
                            .forEach(fact -> untouched.add(new RuleOutline.Untouched(
                                    fact.type(), fact.listens(), "a groupby beside facts that a rule modifies")));
                    if (levels.stream().anyMatch(other -> other != each && looksAtFacts(other))) {
                        throw new NotCoveredException("a groupby beside facts that are gathered");
                    }
                }
            }
        }
        return untouched;
    }

    private static boolean looksAtFacts(Level level) {
        return level instanceof Level.Gathered gathered && gathered.looksAtFacts();
    }
}
