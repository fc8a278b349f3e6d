package io.mycelium.rules.internal;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.rules.fact.Hypha;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.drools.base.rule.consequence.ConsequenceException;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates those steps of a {@link PackEvaluator} on values that need no session. Confined to its worker.
 *
 * <pre>
 *   facts     a step has at most one of a kind: each is a field of {@link Facts}, not an entry of a memory
 *   rules     are numbered in the order of firing; what is due is a set of bits, of which the lowest has its turn
 *   a turn    tests the rule's condition, which is code, and calls the consequence that Drools has compiled
 *   a change  makes those rules due that listen to the fields that the consequence says it has modified
 *   together  where signals are sensed together, they stand in lists beside those fields, as what rules insert does
 * </pre>
 *
 * <p>Of a rule that says {@code not} or {@code exists} is known in a step whether it held at its last turn, as it fires
 * when it begins to hold. All else is a function of the facts, and nothing outlives the step.
 */
final class ValueEvaluator {
    private static final int NONE = -1;

    private final CompiledPack pack;
    private final RuleCode code;
    private final StateWrites writes;
    private final RuleOutline[] rules;
    private final long[][] ownBranches; // of a rule with no-loop, by its number: all rules that are branches of it
    private final long[][] groups; // of a rule with an activation-group, by its number: all rules of that
    private final StepHypha global;
    private final Firings firings;
    private final Facts facts;
    private final @Nullable Matches[] searches; // of rules that may match more than once, by their numbers
    private final Matches[] searching; // the same, without gaps
    private final MatchSearch[] gathering; // of rules with levels
    private final WorkedOut workedOut;

    private final long[] due;
    private final long[] known; // of those that are judged: what held when it was last tested
    private final long[] stale; // of those that are judged: what must be tested again
    private final long[] ready; // of those that are judged: what fires at its turn
    private final long[] touched; // of those that are judged: whose facts were modified since the last test
    private final long[] caused; // of those that are judged and no-loop: what became stale by what it did itself
    private final long[] affected;
    final Tally tally;
    private boolean own; // the state may be changed in this step
    private @Nullable HyphaView hypha;
    private @Nullable Object given;
    private @Nullable Object state;
    private @Nullable StepEffects effects;
    private int turn = NONE;

    /** @param base where Drools is asked, if it is */
    ValueEvaluator(CompiledPack pack, ValuePack values, OwnBase base) {
        this.pack = pack;
        this.code = values.code();
        this.writes = values.writes();
        this.rules = values.rules().toArray(RuleOutline[]::new);
        this.global = new StepHypha(pack);
        this.firings = new Firings(pack);
        StepSession session = values.asksDrools() ? base.session(global) : null;
        this.facts = new Facts(global, rules, values, session == null ? null : values.answers(base.get(), session));
        this.searches = new Matches[rules.length];
        @Nullable
        MatchSearch[] levels =
                session == null ? new MatchSearch[rules.length] : values.searches(base.get(), session, facts);
        this.workedOut = values.workedOut(base, session, facts);
        int words = (rules.length + 63) / 64;
        this.due = new long[words];
        this.known = new long[words];
        this.stale = new long[words];
        this.ready = new long[words];
        this.touched = new long[words];
        this.caused = new long[words];
        this.affected = new long[words];
        this.tally = new Tally(rules);
        this.ownBranches = new long[rules.length][];
        this.groups = ActivationGroups.all(values.rules());
        facts.alive = new long[words];
        for (int i = 0; i < rules.length; i++) {
            JoinSearch joins = facts.joins().of(i);
            if (joins != null && rules[i].isSalienceWorkedOut()) {
                joins.workOut(workedOut);
            }
            searches[i] = levels[i] == null ? joins : levels[i];
            RuleOutline rule = rules[i];
            if (rule.isNoLoop()) {
                ownBranches[i] = StepProgram.bits(
                        words,
                        values.rules().stream()
                                .filter(each -> each.rule() == rule.rule())
                                .toList());
            }
        }
        this.gathering = Arrays.stream(levels).filter(Objects::nonNull).toArray(MatchSearch[]::new);
        this.searching = Arrays.stream(searches).filter(Objects::nonNull).toArray(Matches[]::new);
    }

    /** As for {@link io.mycelium.api.rule.Evaluator}; the steps before may have been taken elsewhere. */
    void begin(HyphaView hypha, Object state, StepEffects effects) {
        this.hypha = hypha;
        this.given = state;
        this.state = pack.state() == null ? null : KeptState.seen(state);
        this.effects = effects;
        firings.actBegins(effects);
        global.begin(hypha, effects);
        facts.set(Slot.STATE, this.state);
        facts.set(Slot.HYPHA, null);
    }

    /** The state as the steps so far have left it; null if no ACT has begun. */
    @Nullable
    Object given() {
        return given;
    }

    /** Called before the state may be changed by what follows. */
    private void own() {
        own = true;
        Object before = given;
        if (before != null && effects != null) {
            given = effects.writable(before);
            if (given != before) {
                state = pack.state() == null ? null : KeptState.seen(given);
                if (facts.state != null) {
                    facts.set(Slot.STATE, state);
                }
            }
        }
    }

    /**
     * Takes a step. As in a {@link SessionEvaluator}, whatever a rule throws is the failure of its step, and want of memory is
     * for the core to judge.
     *
     * @param signal what the step is of; null for the opening and for those that are sensed together
     * @param together what is sensed together; else none
     */
    StepResult run(StepProgram program, @Nullable Signal signal, List<Signal> together, int energy) {
        own = false;
        if (writes.byCondition(program)) {
            own();
        }
        turn = NONE;
        firings.stepBegins(energy);
        try {
            begin(program);
            if (signal != null) {
                sense(program, signal);
            } else if (!together.isEmpty()) {
                sense(program, together);
            }
            testEager(program);
            boolean stateGone = fire(program, energy);
            return firings.result(energy, state, stateGone);
        } catch (UnfitException e) {
            return new StepResult.Unfit(e.getMessage());
        } catch (OutOfMemoryError e) {
            throw e; // whether there is enough for others is not known here
        } catch (Throwable e) {
            return firings.failed(e, turn == NONE ? "" : rules[turn].rule().getName());
        } finally {
            firings.stepEnds();
            global.stepEnded();
            facts.forgetChanges();
        }
    }

    /** The facts that are there before any signal, and what is due because of them. */
    private void begin(StepProgram program) {
        if (facts.hypha == null && pack.model().wantsHypha() && hypha != null) {
            facts.set(Slot.HYPHA, new Hypha(hypha));
        }
        facts.set(Slot.STATE, state);
        facts.set(Slot.SIGNAL, null);
        facts.set(Slot.TYPED, null);
        for (int i = 0; i < due.length; i++) {
            facts.alive[i] = program.members[i] & ~program.sensing[i];
            due[i] = program.members[i];
            known[i] = 0;
            stale[i] = program.judged[i];
            ready[i] = 0;
            touched[i] = 0;
            caused[i] = 0;
        }
        for (Matches each : searching) {
            each.forget();
        }
        facts.begin();
        facts.come(Slot.STATE);
        facts.come(Slot.HYPHA);
    }

    private void sense(StepProgram program, Signal signal) {
        if (pack.opens()) {
            passOver(program);
        }
        facts.set(Slot.TYPED, typed(signal));
        facts.set(Slot.SIGNAL, untyped(signal));
        facts.come(Slot.TYPED);
        facts.come(Slot.SIGNAL);
        code.sense(program.number(), facts);
        for (int i = 0; i < due.length; i++) {
            due[i] &= facts.alive[i];
        }
    }

    /** They stand in lists, so no slot is filled. */
    private void sense(StepProgram program, List<Signal> together) {
        if (pack.opens()) {
            passOver(program);
        }
        List<@Nullable Object> coming = new ArrayList<>();
        for (Signal each : together) {
            coming.add(typed(each));
            coming.add(untyped(each));
        }
        for (Object each : coming) {
            if (each != null) {
                facts.insert(each);
            }
        }
        facts.forgetChanges();
    }

    /** A signal as the type that its frequency has; null if that has none. */
    private @Nullable Object typed(Signal signal) {
        Object typed = pack.typed(signal);
        if (typed != null) {
            global.sensed(typed, signal);
        } else if (!pack.model().wantsSignal()) {
            global.sensed(signal, signal); // so that a rule on State alone may reply to it
        }
        return typed;
    }

    /** A signal as it is; null if no rule asks for that. */
    private @Nullable Object untyped(Signal signal) {
        if (!pack.model().wantsSignal()) {
            return null;
        }
        Object untyped = new io.mycelium.rules.fact.Signal(signal);
        global.sensed(untyped, signal);
        return untyped;
    }

    /** What holds without the signal has had its turn: it was the opening's to fire, or a former step's. */
    private void passOver(StepProgram program) {
        for (int i = 0; i < due.length; i++) {
            due[i] = program.ofSignal[i];
            for (long rest = program.beforeSignal[i]; rest != 0; rest &= rest - 1) {
                turn = (i << 6) + Long.numberOfTrailingZeros(rest);
                if (code.holds(turn, facts)) {
                    known[i] |= program.judged[i] & Long.lowestOneBit(rest);
                    Matches search = searches[turn];
                    if (search == null) {
                        workedOut.waits(turn);
                    } else {
                        search.passOver();
                    }
                }
            }
        }
        turn = NONE;
    }

    /** Lets the rules fire that are due, until none is or the energy is spent; answers whether one deleted the state. */
    private boolean fire(StepProgram program, int energy) throws Exception {
        boolean stateGone = false;
        for (int rule = next(); rule != NONE; rule = next()) {
            turn = rule;
            if (fires(program, rule) && workedOut.isEnabled(rule)) {
                firings.fires(rules[rule].rule());
                if (firings.count() > energy) {
                    return stateGone; // there is no energy left for this one
                }
                tally.fired(rule);
                if (groups[rule] != null) {
                    cancel(groups[rule]);
                }
                if (!own && writes.byConsequence(rule)) {
                    own();
                }
                try {
                    code.fire(rule, facts);
                } catch (Exception e) {
                    throw new ConsequenceException(e, rules[rule].rule());
                }
                if (facts.isChanged()) {
                    settle(program, rule);
                    stateGone |= state != null && facts.state == null;
                }
            }
        }
        return stateGone;
    }

    /** Lets the matches of a group count as fired that wait. What is due, and would not match, need not be looked at either. */
    private void cancel(long[] group) {
        for (int i = 0; i < due.length; i++) {
            due[i] &= ~group[i];
            ready[i] &= ~group[i];
            for (long rest = group[i]; rest != 0; rest &= rest - 1) {
                Matches search = searches[(i << 6) + Long.numberOfTrailingZeros(rest)];
                if (search != null) {
                    search.cancel();
                }
            }
        }
    }

    /** Takes the rule that has its turn: the lowest that is due, but for those whose salience is worked out. */
    private int next() {
        int lowest = NONE;
        for (int i = 0; i < due.length && lowest == NONE; i++) {
            long some = workedOut.fixed(i, due[i]);
            if (some != 0) {
                lowest = (i << 6) + Long.numberOfTrailingZeros(some);
            }
        }
        int first = workedOut.first(lowest, ready, searches);
        if (first != NONE) {
            due[first >> 6] &= ~(1L << first);
        }
        return first;
    }

    private boolean fires(StepProgram program, int rule) {
        int word = rule >> 6;
        long bit = 1L << rule;
        if ((program.judged[word] & bit) == 0) {
            return code.holds(rule, facts);
        }
        if ((stale[word] & bit) != 0) {
            judge(rule);
        }
        boolean fires = (ready[word] & bit) != 0;
        ready[word] &= ~bit;
        Matches search = searches[rule];
        if (fires && search != null && search.take()) {
            ready[word] |= bit;
            due[word] |= bit;
        }
        return fires;
    }

    /** Tests a rule that is judged: it fires when it begins to hold, or still does and a fact of it was modified. */
    private void judge(int rule) {
        int word = rule >> 6;
        long bit = 1L << rule;
        boolean again = (known[word] & bit) == 0 || (touched[word] & bit) != 0;
        Matches search = searches[rule];
        if (!code.holds(rule, facts)) {
            known[word] &= ~bit;
            ready[word] &= ~bit;
            if (search != null) {
                search.forget();
            }
        } else {
            known[word] |= bit;
            if (search != null) {
                ready[word] = search.find(again, (caused[word] & bit) != 0) ? ready[word] | bit : ready[word] & ~bit;
            } else if (again && ((caused[word] | ready[word]) & bit) == 0) {
                workedOut.waits(rule);
                ready[word] |= bit;
            }
        }
        stale[word] &= ~bit;
        touched[word] &= ~bit;
        caused[word] &= ~bit;
    }

    private void testEager(StepProgram program) {
        int before = turn;
        for (int i = 0; i < due.length; i++) {
            for (long rest = due[i] & program.eager[i]; rest != 0; rest &= rest - 1) {
                turn = (i << 6) + Long.numberOfTrailingZeros(rest);
                if ((program.judged[i] & Long.lowestOneBit(rest)) == 0) {
                    if (!code.holds(turn, facts)) {
                        due[i] &= ~Long.lowestOneBit(rest); // until somebody else lets it hold
                    }
                } else if ((stale[i] & Long.lowestOneBit(rest)) != 0) {
                    judge(turn);
                }
            }
        }
        turn = before;
    }

    /** What follows from the changes of a consequence. */
    private void settle(StepProgram program, int rule) {
        int changed = facts.changed();
        int deleted = facts.deleted();
        for (int slot = 0; deleted >> slot != 0; slot++) {
            if ((deleted >> slot & 1) != 0) {
                delete(program, rule, slot);
            }
        }
        changed &= ~deleted;
        for (int slot = 0; changed >> slot != 0; slot++) {
            if ((changed >> slot & 1) != 0) {
                if (Slot.of(slot).isOfSignal()) {
                    senseAgain(program);
                }
                long fields = facts.modified(slot);
                for (MatchSearch each : gathering) {
                    each.modified(slot, fields);
                }
                Arrays.fill(affected, 0);
                program.addTakers(slot, fields, affected);
                becomeDue(program, rule, true);
                Arrays.fill(affected, 0);
                program.addJudges(slot, fields, affected);
                becomeDue(program, rule, false);
            }
        }
        facts.goDeleted();
        facts.joins().setStale(affected);
        becomeDue(program, rule, false);
        facts.forgetChanges();
        testEager(program);
    }

    private void delete(StepProgram program, int rule, int slot) {
        facts.go(slot);
        for (int i = 0; i < due.length; i++) {
            long gone = program.taking(slot)[i];
            facts.alive[i] &= ~gone;
            due[i] &= ~gone;
            ready[i] &= ~gone;
            affected[i] = program.judging(slot)[i];
        }
        becomeDue(program, rule, false);
    }

    private void senseAgain(StepProgram program) {
        for (int i = 0; i < due.length; i++) {
            facts.alive[i] &= ~program.sensing[i];
        }
        code.sense(program.number(), facts);
        for (int slot = 0; slot < Slot.count(); slot++) {
            for (int i = 0; i < due.length; i++) {
                if (facts.isGone(slot)) {
                    facts.alive[i] &= ~program.taking(slot)[i];
                }
                due[i] &= facts.alive[i];
            }
        }
    }

    /** @param byFact whether a fact was modified that the match contains, so that the rule fires again if it still holds */
    private void becomeDue(StepProgram program, int rule, boolean byFact) {
        long[] own = ownBranches[rule];
        for (int i = 0; i < due.length; i++) {
            long all = affected[i] & facts.alive[i];
            long itself = own == null ? 0 : all & own[i];
            long others = all & ~itself;
            due[i] |= others | itself & program.judged[i];
            stale[i] |= all & program.judged[i];
            caused[i] = caused[i] & ~others | itself & program.judged[i];
            if (byFact) {
                touched[i] |= others & program.judged[i];
            }
        }
    }

    /** As {@link io.mycelium.api.rule.Evaluator#end}. */
    void end() {
        hypha = null;
        given = null;
        state = null;
        effects = null;
        facts.clear();
        firings.actEnds();
        global.end();
    }

    /** For who explains the step: what is there. */
    Facts facts() {
        return facts;
    }

    /** For who explains the step: the rule that has its turn. */
    RuleOutline atTurn() {
        return rules[turn];
    }

    /** As {@link io.mycelium.api.rule.Evaluator#whereabouts}. */
    String whereabouts() {
        return firings.whereabouts(code, rules, turn);
    }
}
