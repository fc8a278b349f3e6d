package io.mycelium.rules.internal;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.drools.base.base.EnabledBoolean;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Declaration;
import org.drools.core.reteoo.RuleTerminalNode;
import org.drools.mvel.MVELConstraint;
import org.jspecify.annotations.Nullable;

/**
 * A rule, or one branch of a rule with {@code or}, as Drools has built it. Immutable.
 *
 * @param number its place in the order of firing
 * @param end its end in the network
 * @param elements its condition, in the author's order; what could be read of it if the rule is not covered
 * @param groups the {@code not}s and {@code exists} of several patterns
 * @param evals its {@code eval}s
 * @param levels what it goes through beyond the facts of a step
 * @param consequence the static method that Drools made of what it does; null if the rule is not covered
 * @param arguments what that method takes, each followed by its handle
 * @param global whether it takes {@code hypha} after them
 * @param inserts the types of what it inserts
 * @param updates what it modifies
 * @param untouched what no rule may modify in a step, if that is to be evaluated on values
 * @param reason why it can't be evaluated on values; null if it can
 */
record RuleOutline(
        int number,
        RuleImpl rule,
        RuleTerminalNode end,
        List<Element> elements,
        List<Group> groups,
        List<Eval> evals,
        List<Level> levels,
        @Nullable Method consequence,
        List<Declaration> arguments,
        boolean global,
        List<Class<?>> inserts,
        Updates updates,
        List<Untouched> untouched,
        @Nullable String reason) {
    /** How a fact is asked for. */
    enum Kind {
        FACT,
        NOT,
        EXISTS
    }

    /**
     * A pattern.
     *
     * @param place how many facts a match has before this one
     * @param listens the bits of the fields whose modification concerns it, as Drools numbers them
     * @param plain whether all its constraints are among these
     * @param alphas its constraints that look at no other fact
     * @param betas those that do
     */
    record Element(
            Kind kind,
            Slot slot,
            Class<?> type,
            int place,
            long listens,
            boolean plain,
            List<MVELConstraint> alphas,
            List<MVELConstraint> betas) {
        /** The same, with what listens to other fields. */
        Element listening(long fields) {
            return new Element(kind, slot, type, place, fields, plain, alphas, betas);
        }

        /** The same, whose fact is found elsewhere. */
        Element in(Slot other) {
            return new Element(kind, other, type, place, listens, plain, alphas, betas);
        }
    }

    /**
     * Several patterns that must hold beside each other, or must not; {@code forall} is one of these.
     *
     * @param after how many elements are before it
     * @param not whether they must not
     * @param members the patterns, of which some may be denied by themselves
     */
    record Group(int after, boolean not, List<Element> members) {
        /** The same, of other patterns. */
        Group of(UnaryOperator<Element> changed) {
            return new Group(after, not, members.stream().map(changed).toList());
        }
    }

    /**
     * An {@code eval}.
     *
     * @param after how many elements are before it
     * @param behind how many levels are
     * @param method the static method that Drools made of it
     */
    record Eval(int after, int behind, Method method, List<Declaration> arguments) {}

    /**
     * What a rule takes a step to a session for, if a rule of that step may modify it.
     *
     * @param fields the bits of some fields, as Drools numbers them
     * @param reason why, in the words of an author
     */
    record Untouched(Class<?> type, long fields, String reason) {}

    RuleOutline numbered(int place) {
        return new RuleOutline(
                place,
                rule,
                end,
                elements,
                groups,
                evals,
                levels,
                consequence,
                arguments,
                global,
                inserts,
                updates,
                untouched,
                reason);
    }

    boolean isCovered() {
        return reason == null;
    }

    /** Why it takes a step to a session in which rules modify something; null if it does not. */
    @Nullable
    String reason(Updates modified) {
        if (reason != null) {
            return reason;
        }
        return untouched.stream()
                .filter(each -> modified.touch(each.type(), each.fields()))
                .map(Untouched::reason)
                .findFirst()
                .orElse(null);
    }

    /** Whether it fires in the step after a recovery, and in no other. */
    boolean isForRecovery() {
        return rule.getMetaData().containsKey(AuthoredRule.RECOVERY);
    }

    boolean isSalienceWorkedOut() {
        return rule.getSalience().isDynamic();
    }

    /** Whether it may fire, unless that is worked out. */
    boolean isEnabled() {
        return !(rule.getEnabled() instanceof EnabledBoolean constant) || constant.getValue(null, null, rule, null);
    }

    boolean isEnabledWorkedOut() {
        return !(rule.getEnabled() instanceof EnabledBoolean);
    }

    boolean isNoLoop() {
        return NoLoop.isMarked(rule);
    }

    /**
     * Whether it asks for what is not there, or only whether something is, or may match more than once, or compares what it
     * does not listen to: what it came to must be remembered in a step.
     */
    boolean isJudged() {
        return hasLevels() || isJoined() || isSalienceWorkedOut() || !judged().isEmpty() || Unheard.isIn(this);
    }

    /** Whether it has a pattern over facts of which there may be several: then a {@link JoinSearch} tests all its patterns. */
    boolean isJoined() {
        return isCovered()
                && Stream.concat(elements.stream(), members().stream()).anyMatch(each -> each.slot() == Slot.JOINED);
    }

    /** The evals that stand behind a level, with no other one between: they are tested for each match, once it has yielded. */
    List<Eval> behind(Level level) {
        return evals.stream()
                .filter(each -> each.behind() > 0 && levels.get(each.behind() - 1) == level)
                .toList();
    }

    boolean hasLevels() {
        return !levels.isEmpty();
    }

    /** Whether it gathers facts of which there may be several. */
    boolean gathersSeveral() {
        return sources().stream().anyMatch(each -> each.slot() == Slot.GATHERED);
    }

    /** The patterns of its levels that look at facts of the step. */
    List<Element> sources() {
        List<Level> all = new ArrayList<>();
        levels.forEach(each -> each.addAll(all));
        return all.stream()
                .filter(Level.Fact.class::isInstance)
                .map(Level::pattern)
                .toList();
    }

    /** The patterns of its groups. */
    List<Element> members() {
        return groups.stream().flatMap(each -> each.members().stream()).toList();
    }

    /** The patterns whose facts its match contains. */
    List<Element> taken() {
        return elements.stream().filter(each -> each.kind() == Kind.FACT).toList();
    }

    /** The patterns without whose facts a session compares nothing: those that it takes, and what must exist. */
    List<Element> needed() {
        List<Element> needed = new ArrayList<>(elements);
        groups.stream().filter(each -> !each.not()).forEach(each -> needed.addAll(each.members()));
        needed.removeIf(each -> each.kind() == Kind.NOT);
        return needed;
    }

    /** The patterns whose facts only decide what it comes to. */
    List<Element> judged() {
        List<Element> judged = new ArrayList<>(sources());
        judged.addAll(members());
        elements.stream().filter(each -> each.kind() != Kind.FACT).forEach(judged::add);
        return judged;
    }

    /** Whether its match contains a fact of such a slot. */
    boolean takes(Slot slot) {
        return taken().stream().anyMatch(each -> each.slot() == slot);
    }

    boolean looksAt(Slot slot) {
        return takes(slot) || judged().stream().anyMatch(each -> each.slot() == slot);
    }

    /** Whether it can match in a step with facts of these classes, and no others. */
    boolean canMatch(Collection<Class<?>> facts) {
        return areThere(elements, facts)
                && groups.stream().allMatch(each -> each.not() || areThere(each.members(), facts));
    }

    private static boolean areThere(List<Element> elements, Collection<Class<?>> facts) {
        return elements.stream()
                .allMatch(each -> each.kind() == Kind.NOT || facts.stream().anyMatch(each.type()::isAssignableFrom));
    }
}
