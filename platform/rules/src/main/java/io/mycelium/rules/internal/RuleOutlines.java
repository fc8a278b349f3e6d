package io.mycelium.rules.internal;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.drools.base.base.ClassObjectType;
import org.drools.base.base.EnabledBoolean;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.reteoo.InitialFactImpl;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.EvalCondition;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.Constraint;
import org.drools.core.reteoo.RuleTerminalNode;
import org.drools.core.reteoo.TerminalNode;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.mvel.MVELConstraint;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;

/**
 * Reads the rules of a pack out of the rule base that Drools has built: patterns and their constraints from the rules,
 * what a pattern listens to from the network, what a rule does from the class that was compiled for it. Whatever does not
 * look as expected makes its rule one that is not covered, with a reason.
 */
final class RuleOutlines {
    private static final java.util.regex.Pattern EVAL_INVOKER =
            java.util.regex.Pattern.compile("(.+)Eval(\\d+)Invoker");

    private final @Nullable Class<?> state;
    private final Set<Class<?>> typed;
    private final Set<Class<?>> several = new HashSet<>(); // of which a step may have more than one fact
    private final String severalWords;
    private final boolean together;
    private final Set<RuleOutline.Element> refusing =
            new HashSet<>(); // patterns that do not listen to a field of theirs
    private final LevelOutlines levelOutlines = new LevelOutlines(this);

    private RuleOutlines(@Nullable Class<?> state, Set<Class<?>> typed, boolean together) {
        this.state = state;
        this.typed = typed;
        this.together = together;
        if (together) {
            several.addAll(typed);
            several.add(io.mycelium.rules.fact.Signal.class);
        }
        severalWords = together ? "signals sensed together" : "inserted facts";
    }

    /**
     * The rules in the order in which they fire. Two rule bases of one pack give the same, but for Drools' own objects.
     *
     * @param typed the classes of signals
     * @param together whether signals are sensed together, so that a step may have several of a type
     */
    static List<RuleOutline> of(
            InternalKnowledgeBase base, @Nullable Class<?> state, Set<Class<?>> typed, boolean together) {
        RuleOutlines reading = new RuleOutlines(state, typed, together);
        List<RuleOutline> outlines = new ArrayList<>();
        for (KiePackage each : base.getKiePackages()) {
            for (Rule rule : each.getRules()) {
                Consequences does = new Consequences((RuleImpl) rule, (InternalKnowledgePackage) each);
                reading.several.addAll(does.inserts(typed));
            }
        }
        for (KiePackage each : base.getKiePackages()) {
            for (Rule rule : each.getRules()) {
                RuleImpl made = (RuleImpl) rule;
                if (!made.isQuery()) {
                    for (TerminalNode end : base.getReteooBuilder().getTerminalNodes(made.getFullyQualifiedName())) {
                        outlines.add(reading.outline(made, (RuleTerminalNode) end, (InternalKnowledgePackage) each));
                    }
                }
            }
        }
        // the sort is stable: branches of one rule stay as Drools has them
        outlines.sort(Comparator.<RuleOutline>comparingInt(each -> -salience(each.rule()))
                .thenComparingInt(each -> each.rule().getLoadOrder()));
        List<RuleOutline> numbered = new ArrayList<>();
        for (RuleOutline each : outlines) {
            numbered.add(each.numbered(numbered.size()));
        }
        return List.copyOf(numbered);
    }

    private static int salience(RuleImpl rule) {
        return rule.getSalience().isDynamic() ? 0 : rule.getSalience().getValue();
    }

    private RuleOutline outline(RuleImpl rule, RuleTerminalNode end, InternalKnowledgePackage in) {
        List<RuleOutline.Element> elements = new ArrayList<>();
        List<Declaration> arguments = List.of(end.getRequiredDeclarations());
        Consequences does = new Consequences(rule, in);
        Updates updates = Updates.of(does.code(), typed);
        try {
            List<RuleOutline.Group> groups = new ArrayList<>();
            List<RuleOutline.Eval> evals = new ArrayList<>();
            List<Level> levels = new ArrayList<>();
            elements(end.getSubRule(), elements, groups, evals, levels);
            attributes(rule, levels);
            List<RuleOutline.Untouched> untouched = new ArrayList<>(Listening.read(elements, groups, levels, end));
            untouched.addAll(LevelOutlines.untouched(elements, evals, levels));
            LateTests.refuseFailing(elements, levels, state);
            for (int i = elements.size() - 1; i >= 0; i--) {
                if (isAlways(elements.get(i))) {
                    Groups.remove(i, elements, groups, evals);
                }
            }
            if (joins(elements, groups, levels)) {
                elements.replaceAll(each -> each.in(Slot.JOINED));
                groups.replaceAll(group -> group.of(each -> each.in(Slot.JOINED)));
            }
            Method consequence = does.method(elements, levels, arguments, typed);
            boolean global = consequence.getParameterCount() > 1 + 2 * arguments.size();
            return new RuleOutline(
                    0,
                    rule,
                    end,
                    List.copyOf(elements),
                    List.copyOf(groups),
                    List.copyOf(evals),
                    List.copyOf(levels),
                    consequence,
                    arguments,
                    global,
                    does.inserts(typed),
                    updates,
                    List.copyOf(untouched),
                    null);
        } catch (NotCoveredException e) {
            elements.replaceAll(each -> areSeveral(each.type()) ? each.in(Slot.JOINED) : each);
            return new RuleOutline(
                    0,
                    rule,
                    end,
                    List.copyOf(elements),
                    List.of(),
                    List.of(),
                    List.of(),
                    null,
                    arguments,
                    false,
                    List.of(),
                    updates,
                    List.of(),
                    e.getMessage());
        }
    }

    /** Whether one of the patterns of a rule is over facts of which there may be several. */
    private boolean joins(List<RuleOutline.Element> elements, List<RuleOutline.Group> groups, List<Level> levels)
            throws NotCoveredException {
        boolean joins = Stream.concat(elements.stream(), groups.stream().flatMap(each -> each.members().stream()))
                .anyMatch(each -> areSeveral(each.type()));
        if (joins && !levels.isEmpty()) {
            throw new NotCoveredException("a list beside " + severalWords);
        }
        return joins;
    }

    /** Whether a pattern over a type may find several facts in one step. */
    boolean areSeveral(Class<?> type) {
        return several.stream().anyMatch(type::isAssignableFrom);
    }

    /** What facts of which there may be several are, in the words of an author; those that are inserted may be gathered. */
    String severalWords() {
        return severalWords;
    }

    boolean isTogether() {
        return together;
    }

    private static void attributes(RuleImpl rule, List<Level> levels) throws NotCoveredException {
        if (!levels.isEmpty() && rule.getSalience().isDynamic()) {
            throw new NotCoveredException("a salience that is worked out beside a list");
        }
        if (!levels.isEmpty() && !(rule.getEnabled() instanceof EnabledBoolean)) {
            throw new NotCoveredException("an enabled that is worked out beside a list");
        }
        if (!rule.isMainAgendaGroup() || rule.getAutoFocus()) {
            throw new NotCoveredException("agenda-group");
        }
        if (rule.hasNamedConsequences()) {
            throw new NotCoveredException("a consequence with a name");
        }
        if (rule.isLockOnActive()
                || rule.getTimer() != null
                || rule.hasCalendars()
                || rule.isDataDriven()
                || rule.isAllMatches()
                || rule.getRuleFlowGroup() != null
                || rule.hasLogicalDependency()) {
            throw new NotCoveredException("its attributes");
        }
    }

    /** Adds what the condition asks for; all that can be read of it, also where the rest is not covered. */
    private void elements(
            GroupElement condition,
            List<RuleOutline.Element> elements,
            List<RuleOutline.Group> groups,
            List<RuleOutline.Eval> evals,
            List<Level> levels)
            throws NotCoveredException {
        String reason = null;
        if (!condition.isAnd()) {
            throw new NotCoveredException(String.valueOf(condition.getType()));
        }
        for (RuleConditionElement each : condition.getChildren()) {
            if (condition.getChildren().indexOf(each) == 0 && isInitial(each)) {
                continue; // which Drools puts before what begins with a negation
            }
            try {
                if (each instanceof EvalCondition eval) {
                    evals.add(eval(eval, elements.size(), levels.size()));
                    continue;
                }
                if (each instanceof Pattern pattern && pattern.getSource() != null) {
                    levels.add(levelOutlines.level(pattern));
                    continue;
                }
                List<RuleConditionElement> members = Groups.members(each);
                if (members != null) {
                    groups.add(group(each, members, elements.size()));
                    continue;
                }
                RuleOutline.Element read = element(each);
                elements.add(read); // a rule that needs such a fact can't match without it, covered or not
                check(read);
            } catch (NotCoveredException e) {
                reason = e.getMessage();
            }
        }
        if (reason != null) {
            throw new NotCoveredException(reason);
        }
        if (!groups.isEmpty() && !evals.isEmpty()) {
            throw new NotCoveredException("an eval beside several patterns in a not or exists");
        }
    }

    private RuleOutline.Group group(RuleConditionElement group, List<RuleConditionElement> patterns, int after)
            throws NotCoveredException {
        List<RuleOutline.Element> members = new ArrayList<>();
        for (RuleConditionElement each : patterns) {
            RuleOutline.Element member = element(each);
            check(member);
            if (member.betas().stream().anyMatch(LateTests::isLate)) {
                throw new NotCoveredException("a not or exists that is compared with a member of a list");
            }
            members.add(member);
        }
        return new RuleOutline.Group(after, Groups.isDenied(group), List.copyOf(members));
    }

    static RuleOutline.Eval eval(EvalCondition eval, int after, int behind) throws NotCoveredException {
        Class<?> invoker = eval.getEvalExpression().getClass();
        Matcher named = EVAL_INVOKER.matcher(invoker.getName());
        if (!named.matches()) {
            throw new NotCoveredException("an eval that is not Java");
        }
        String name = "eval" + named.group(2);
        List<Declaration> arguments = List.of(eval.getRequiredDeclarations());
        for (Method each : Consequences.methods(named.group(1), invoker.getClassLoader())) {
            if (each.getName().equals(name)) {
                if (each.getParameterCount() != arguments.size()) {
                    throw new NotCoveredException("a global in an eval");
                }
                for (int i = 0; i < arguments.size(); i++) {
                    Consequences.check(arguments.get(i), each.getParameterTypes()[i]);
                }
                return new RuleOutline.Eval(after, behind, each, arguments);
            }
        }
        throw new NotCoveredException("an eval that is not there");
    }

    private static boolean isInitial(RuleConditionElement element) {
        return element instanceof Pattern pattern
                && pattern.getObjectType() instanceof ClassObjectType type
                && type.getClassType() == InitialFactImpl.class;
    }

    private RuleOutline.Element element(RuleConditionElement condition) throws NotCoveredException {
        if (condition instanceof Pattern pattern) {
            return element(pattern, RuleOutline.Kind.FACT);
        }
        if (condition instanceof GroupElement group
                && (group.isNot() || group.isExists())
                && group.getChildren().size() == 1
                && group.getChildren().get(0) instanceof Pattern pattern) {
            return element(pattern, group.isNot() ? RuleOutline.Kind.NOT : RuleOutline.Kind.EXISTS);
        }
        throw new NotCoveredException(
                condition instanceof GroupElement group
                        ? String.valueOf(group.getType()).toLowerCase(java.util.Locale.ROOT) + "( ... )"
                        : condition.getClass().getSimpleName());
    }

    RuleOutline.Element element(Pattern pattern, RuleOutline.Kind kind) throws NotCoveredException {
        if (pattern.getSource() != null) {
            throw new NotCoveredException(words(pattern.getSource().getClass().getSimpleName()));
        }
        return element(pattern, kind, null);
    }

    /** @param level the slot, if it is not that of the facts of the pattern's type */
    RuleOutline.Element element(Pattern pattern, RuleOutline.Kind kind, @Nullable Slot level)
            throws NotCoveredException {
        if (!(pattern.getObjectType() instanceof ClassObjectType asked)) {
            throw new NotCoveredException("a query");
        }
        Class<?> type = asked.getClassType();
        Slot slot = level == null ? Slot.of(type, state) : level;
        List<MVELConstraint> alphas = new ArrayList<>();
        List<MVELConstraint> betas = new ArrayList<>();
        boolean passive = pattern.isPassive() && level == null; // what a list gives always is
        boolean plain = !passive && pattern.getBehaviors().isEmpty() && !pattern.hasXPath();
        for (Constraint each : pattern.getConstraints()) {
            if (each instanceof MVELConstraint constraint && !constraint.isUnification()) {
                (each.getType() == Constraint.ConstraintType.ALPHA ? alphas : betas).add(constraint);
            } else {
                plain = false;
            }
        }
        RuleOutline.Element element = new RuleOutline.Element(
                kind,
                slot,
                type,
                pattern.getObjectIndex(),
                Listening.EVERYTHING,
                plain,
                List.copyOf(alphas),
                List.copyOf(betas));
        if (level == null && !pattern.getConstraints().isEmpty() && Unheard.refuses(pattern)) {
            refusing.add(element);
        }
        return element;
    }

    /** What a build adds to a rule for the sake of sessions. */
    private static boolean isAlways(RuleOutline.Element element) {
        return element.kind() == RuleOutline.Kind.NOT && element.type() == PackBuild.NEVER_THERE;
    }

    void check(RuleOutline.Element element) throws NotCoveredException {
        if (isAlways(element)) {
            return;
        }
        Class<?> type = element.type();
        for (MVELConstraint each : element.betas()) {
            if (each.getOperators().length > 0) {
                throw new NotCoveredException("an operator that compares with another fact");
            }
        }
        if (refusing.contains(element)) {
            // a session keeps what it found of a field that the pattern does not listen to
            throw new NotCoveredException("@watch without a field, in a pattern with constraints");
        }
        if (!element.plain()) {
            throw new NotCoveredException("a constraint of another kind");
        }
        if (element.slot() == Slot.TYPED && !isOfSignals(type)
                || element.slot() == Slot.STATE && typed.stream().anyMatch(type::isAssignableFrom)) {
            throw new NotCoveredException("facts of type " + type.getSimpleName());
        }
    }

    /** Whether a pattern of the type matches signals, and what rules insert, and nothing else. */
    private boolean isOfSignals(Class<?> type) {
        return typed.contains(type)
                && !type.isInterface()
                && (state == null || !type.isAssignableFrom(state))
                && !type.isAssignableFrom(io.mycelium.rules.fact.Signal.class)
                && !type.isAssignableFrom(io.mycelium.rules.fact.Hypha.class);
    }

    static String words(String source) {
        return switch (source) {
            case "From" -> "from";
            case "SingleAccumulate", "MultiAccumulate" -> "accumulate";
            case "Collect" -> "collect";
            case "MVELGroupByAccumulate" -> "groupby";
            default -> source;
        };
    }

    /** Rules in the order of the pack, in which a session tests their patterns when a fact comes. */
    static List<RuleOutline> asLoaded(List<RuleOutline> outlines) {
        return outlines.stream()
                .sorted(Comparator.comparingInt(each -> each.rule().getLoadOrder()))
                .toList();
    }
}
