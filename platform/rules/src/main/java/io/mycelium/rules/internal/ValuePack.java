package io.mycelium.rules.internal;

import io.mycelium.rules.fact.Hypha;
import io.mycelium.rules.fact.Signal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a pack made ready to be evaluated on values: which of them are, in which steps, and their code. Made once a
 * pack from its first rule base; immutable and thread-safe.
 */
final class ValuePack {
    private static final int OPENING = 0;
    private static final int UNTYPED = 1;

    private final @Nullable Class<?> state;
    private final Set<Class<?>> typed;
    private final boolean together;
    private final List<RuleOutline> rules;
    private final FieldBits fields;
    private final List<StepProgram> programs = new ArrayList<>();
    private final StepProgram recovery;
    private final Map<String, StepProgram> byFrequency = new HashMap<>();
    private final RuleCode code;
    private final StateWrites writes;
    private final boolean asks;

    /**
     * Makes the rules ready.
     *
     * @param frequencies the types of signals, by their frequencies
     * @param together whether for steps of signals that are sensed together: those are all of one kind
     */
    ValuePack(
            InternalKnowledgeBase base,
            PackModel model,
            @Nullable Class<?> state,
            Map<String, Class<?>> frequencies,
            String namespace,
            boolean together) {
        this.state = state;
        this.typed = new LinkedHashSet<>(frequencies.values());
        this.together = together;
        this.rules = RuleOutlines.of(base, state, typed, together);
        this.fields = new FieldBits(base, typed);
        List<Class<?>> always = new ArrayList<>();
        if (state != null) {
            always.add(state);
        }
        if (model.wantsHypha()) {
            always.add(Hypha.class);
        }
        programs.add(new StepProgram(OPENING, true, false, rules, always, state, fields));
        recovery = new StepProgram(OPENING, true, true, rules, always, state, fields);
        if (model.wantsSignal()) {
            always.add(Signal.class);
        }
        if (together) {
            always.addAll(typed);
        }
        programs.add(new StepProgram(UNTYPED, false, false, rules, always, state, fields));
        if (!together) {
            addTyped(always, frequencies);
        }
        RuleCodeWriter writer = new RuleCodeWriter(namespace, rules, programs, state);
        code = writer.define(rules.stream()
                .map(RuleOutline::consequence)
                .filter(Objects::nonNull)
                .map(each -> each.getDeclaringClass().getClassLoader())
                .findFirst()
                .orElse(base.getRootClassLoader()));
        writes = new StateWrites(rules, state);
        asks = rules.stream().anyMatch(RuleOutline::hasLevels)
                || WorkedOut.isIn(rules)
                || !RuleCodeWriter.questions(rules, programs, state).isEmpty();
    }

    private void addTyped(List<Class<?>> always, Map<String, Class<?>> frequencies) {
        Map<Class<?>, StepProgram> byType = new HashMap<>();
        for (Class<?> each : typed) {
            List<Class<?>> facts = new ArrayList<>(always);
            facts.add(each);
            StepProgram program = new StepProgram(programs.size(), false, false, rules, facts, state, fields);
            programs.add(program);
            byType.put(each, program);
        }
        frequencies.forEach((frequency, type) -> byFrequency.put(frequency, byType.get(type)));
    }

    /** Whether it is for steps of signals that are sensed together. */
    boolean isTogether() {
        return together;
    }

    /** Whether no step at all is evaluated on values. */
    boolean isAllInSession() {
        return programs.stream().noneMatch(StepProgram::isOnValues);
    }

    /** How the fields of the types are numbered. */
    FieldBits fields() {
        return fields;
    }

    /** What may change the state. */
    StateWrites writes() {
        return writes;
    }

    RuleCode code() {
        return code;
    }

    /** The rules by their numbers, which are their places in the order of firing. */
    List<RuleOutline> rules() {
        return rules;
    }

    StepProgram opening() {
        return programs.get(OPENING);
    }

    /** That of the step after a recovery, which needs no signal either. */
    StepProgram recovery() {
        return recovery;
    }

    StepProgram of(String frequency) {
        StepProgram program = byFrequency.get(frequency);
        return program == null ? untyped() : program;
    }

    /** That of the signals whose frequency has no type, or of all that are sensed together. */
    StepProgram untyped() {
        return programs.get(UNTYPED);
    }

    Map<String, StepProgram> byFrequency() {
        return Map.copyOf(byFrequency);
    }

    /** A rule, or its first branch, that can be found by its name. */
    RuleOutline rule(String name) {
        return rules.stream()
                .filter(each -> each.rule().getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Whether something is left that Drools is asked about, for which an evaluator needs a rule base of its own. */
    boolean asksDrools() {
        return asks;
    }

    /** Whether some step needs a rule base. */
    boolean needsDrools() {
        return asks || !recovery.isOnValues() || programs.stream().anyMatch(each -> !each.isOnValues());
    }

    /** The same rules of another rule base of the pack. */
    List<RuleOutline> outlines(InternalKnowledgeBase other) {
        return RuleOutlines.of(other, state, typed, together);
    }

    /** What Drools is asked about, as an evaluator has it that has a rule base of its own. */
    Answers answers(InternalKnowledgeBase own, StepSession session) {
        List<RuleOutline> same = outlines(own);
        return new Answers(RuleCodeWriter.questions(same, programs, state), session, state);
    }

    /** What is worked out of the rules themselves, for an evaluator with a rule base of its own, if one is needed. */
    WorkedOut workedOut(OwnBase base, @Nullable StepSession session, Facts facts) {
        List<RuleOutline> same = WorkedOut.isIn(rules) ? outlines(base.get()) : List.of();
        return new WorkedOut(rules.toArray(RuleOutline[]::new), same, facts, session, state);
    }

    /** The searches for matches of the rules with levels, by their numbers; for an evaluator with a rule base of its own. */
    @Nullable
    MatchSearch[] searches(InternalKnowledgeBase own, StepSession session, Facts facts) {
        List<RuleOutline> same = outlines(own);
        Map<Level, Integer> numbers = new IdentityHashMap<>();
        for (Level each : Level.all(same)) {
            numbers.put(each, numbers.size());
        }
        @Nullable MatchSearch[] searches = new MatchSearch[same.size()];
        for (RuleOutline each : same) {
            if (each.isCovered() && each.hasLevels()) {
                searches[each.number()] = new MatchSearch(each, numbers, code, facts, session, state);
            }
        }
        return searches;
    }
}
