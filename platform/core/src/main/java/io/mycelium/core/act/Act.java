package io.mycelium.core.act;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StepLimitException;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.core.crew.CutOffException;
import io.mycelium.core.crew.Memory;
import io.mycelium.core.gate.Abandoned;
import io.mycelium.core.graph.CoreSignal;
import io.mycelium.core.graph.Frequency;
import io.mycelium.core.graph.Hypha;
import io.mycelium.core.graph.Species;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One ACT: step after step on a working copy of the hypha's state, which is made when a step wants to change it. All that
 * comes of it stays in here until {@link #over} says that it counts; then its worker takes it over. So an ACT that does not
 * return can be {@link #cutOff cut off} by another thread and is as if it had not been. The object is there for one ACT
 * after another, but for none after one that was cut off.
 *
 * <p>It is long because whatever may become of a step is told apart here, where the step is taken.
 */
final class Act extends Revocable {
    private static final VarHandle BEGUN;
    private static final VarHandle BEGUN_STEPS;

    static {
        try {
            MethodHandles.Lookup own = MethodHandles.lookup();
            BEGUN = own.findVarHandle(Act.class, "begun", boolean.class);
            BEGUN_STEPS = own.findVarHandle(Act.class, "begunSteps", long.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    final ActEffects effects;
    final StepKeeping keeping;
    private final ActView view;
    private final Sensing sensing;
    private final Evaluators evaluators;
    private long tide;

    /**
     * How many steps were ever begun, ends of ACTs too, and how many of them before this ACT. Written without a fence, of
     * which each ACT feels a few: who looks on may see it late, but not once it has the thread's stack.
     */
    private long begunSteps;

    private long begunBefore;

    // for whom it acts: most are of the species of the one before
    private @Nullable Species species;
    Behaviour behaviour;
    /** Of a tide, as its species says. */
    int full;

    private boolean opens;
    private boolean together;
    private long mostBytes;
    /** Null until a step needs them; they are foreign code. */
    @Nullable
    StateCodec states;
    /** Whether all steps of the hypha are kept, to be looked at; and whether those of all are traced. */
    boolean watched;

    private boolean traced;

    private @Nullable Evaluator evaluator;

    // what it is about
    private Hypha hypha;
    /** What it may spend in this tide; and whether the opening step spends of it too. */
    private int budget;

    private final boolean budgeted;
    /** The state that the steps which succeeded left; null if none wrote any. */
    @Nullable
    Object working;
    /** The state as it was before the running step; null if that is the committed one. */
    @Nullable
    Object backup;
    /** Whether the running step has a state that it may change. */
    private boolean writes;

    /** Whether the evaluator has this ACT: others ask it for its rule then. */
    private boolean begun;
    /** That it was given up before, and where; from that step on nothing is asked of its pack. */
    private @Nullable Abandoned abandoned;

    // what comes of it, beside the effects
    final ActNotes notes;
    /** It wanted more energy than there was: a step was undone, or not begun. */
    boolean ranOut;
    /** By the opening step, which has the whole energy of the tide for itself, unless the network has a budget. */
    int openingSpent;
    /** By the steps with signals: the first of them has the whole energy, those after it what it left. */
    int energySpent;

    int steps;
    int acted;
    /** It took the step that comes first after a recovery. */
    boolean recovered;

    boolean recovering;
    /** The last ten steps of the hypha, a bit each, 1 for one that failed. */
    int failures;
    /** It came to the step in which it was given up, and did not go beyond. */
    private boolean broken;

    @SuppressWarnings("NullAway") // begin is called before all else
    Act(
            Sensing sensing,
            Evaluators evaluators,
            Emissions emissions,
            Frequency.Table frequencies,
            long seed,
            boolean budgeted) {
        this.budgeted = budgeted;
        this.sensing = sensing;
        this.evaluators = evaluators;
        effects = new ActEffects(this::writable, emissions, frequencies, seed);
        view = new ActView(this, sensing);
        notes = new ActNotes(effects);
        keeping = new StepKeeping(this, view, effects, emissions);
    }

    void beginTide(long number, long clock, boolean tracing, long mayHold, long held, int @Nullable [] watching) {
        tide = number;
        traced = tracing;
        watched = false;
        keeping.beginTide(watching);
        clear(); // one that ended with an error may have left something
        species = null; // each may have another pack since
        effects.beginTide(number, clock, tracing, mayHold, held);
    }

    /** The next ACT may spend so much. */
    void grant(int energy) {
        budget = energy;
        ranOut = false;
    }

    /** What the steps with signals may still spend. */
    private int left() {
        return (budgeted ? Math.min(full, budget - openingSpent) : budget) - energySpent;
    }

    /** The share of what it may spend that is left at the moment. */
    double energyLeft() {
        return Math.max(0, left()) / (double) Math.max(1, Math.min(full, budget));
    }

    /** The next ACT was run before, and given up there. */
    void breakOffAt(Abandoned before) {
        abandoned = before;
    }

    /**
     * Runs the ACT of a hypha on what it has sensed.
     *
     * @param opening whether it has an opening step too, if its behaviour asks for one
     */
    void run(Hypha h, boolean opening) {
        begin(h);
        if (opening && h.dealings != null && h.dealings.recovers) {
            recovering = true;
            recovered = step(null, null);
            recovering = false;
        }
        if (opening && opens && !ranOut && h.outbox == null) { // who goes on all the same adds nothing to it
            step(null, null);
        }
        if (sensing.size > 0) {
            if (together) {
                together();
            } else {
                oneByOne();
            }
        }
        end();
    }

    private void begin(Hypha h) {
        hypha = h;
        if (h.species != species) {
            actFor(h.species);
        }
        begunBefore = begunSteps;
        openingSpent = 0;
        energySpent = 0;
        steps = 0;
        acted = 0;
        recovered = false;
        failures = h.failures;
        effects.begin(h);
        runs();
    }

    private void actFor(Species now) {
        species = now;
        behaviour = now.behaviour;
        full = now.energy;
        opens = now.opens;
        together = now.plan.together();
        mostBytes = now.plan.limits().bytes();
        states = null;
        evaluator = null;
        effects.limit(now.plan.limits());
        if (keeping.any()) {
            watched = keeping.watches(hypha);
            effects.tracing(traced || watched);
            species = null; // so that this is asked of each
        }
    }

    @Override
    void wasCutOff() {
        effects.cutOff();
        view.cutOff();
    }

    /** The rule that fires, with its place in the author's file; empty if that is not known. Any thread. */
    String rule() {
        Evaluator asked = (boolean) BEGUN.getAcquire(this) ? evaluator : null;
        try {
            return asked == null ? "" : asked.whereabouts();
        } catch (Throwable e) { // it is foreign code, and who asks has to go on
            return "";
        }
    }

    /** How many steps were ever begun, ends of ACTs too: the same again means the same step. Any thread. */
    long begunSteps() {
        return (long) BEGUN_STEPS.getOpaque(this);
    }

    /** The place in its ACT, from 1, of what was the last of so many steps. For who has cut the ACT off. */
    int place(long begun) {
        return (int) Math.max(1, begun - begunBefore);
    }

    /** Whose ACT it is, or was last. For who has seen that it {@link #running runs}. */
    Hypha hypha() {
        return hypha;
    }

    long tide() {
        return tide;
    }

    /** Where it was given up before, if it came to that step; else null. */
    @Nullable
    Abandoned brokenOff() {
        return broken ? abandoned : null;
    }

    /** All was taken over: nothing is kept of it. */
    void clear() {
        working = null;
        backup = null;
        begun = false;
        effects.clear();
        abandoned = null;
        if (notes.any) {
            notes.clear();
            keeping.clear();
            broken = false;
        }
    }

    private void oneByOne() {
        for (int i = 0; i < sensing.size; i++) {
            CoreSignal signal = sensing.batch[i];
            if (expired(signal)) {
                continue;
            }
            if (broken || left() <= 0 || !step(signal, null)) {
                ranOut = true;
                notes.rest(sensing, i);
                return;
            }
        }
    }

    private void together() {
        List<Signal> live = sensing.batchBut(this::expired);
        if (!live.isEmpty() && (broken || left() <= 0 || !step((CoreSignal) live.get(0), live))) {
            live.forEach(s -> notes.rest((CoreSignal) s));
        }
    }

    private boolean expired(CoreSignal signal) {
        return signal.deadline() != Signal.NO_DEADLINE && notes.expired(hypha, signal, tide, effects.time());
    }

    /** One step; false if there was not energy enough for it, and it waits for the next tide. */
    private boolean step(@Nullable CoreSignal signal, @Nullable List<Signal> all) {
        int given = signal == null ? Math.min(full, budget) : left();
        effects.beginStep(signal);
        steps++;
        if (abandoned != null && abandoned.step() == steps) {
            breakOff(signal, all);
            return true;
        }
        if (steps > 1 && isCutOff()) {
            throw new CutOffException();
        }
        begunSteps++;
        if (signal != null && (signal.answer || all != null)) {
            effects.sensed(signal, all);
        }
        StepResult result = evaluate(signal, all, given);
        if (result instanceof StepResult.Done done) {
            stepped(false);
            if (watched) {
                keeping.done(signal, all, given);
            }
            if (signal == null) {
                openingSpent += done.firings();
            } else {
                energySpent += done.firings();
            }
            acted += (signal == null ? 0 : all == null ? 1 : all.size()) - effects.stashedByStep();
            if (done.firings() == 0 && signal != null) {
                notes.unheeded(hypha, signal, all);
            }
            return true;
        }
        return undo(result, signal, all, given);
    }

    /** What a step that did not succeed leaves behind; false if it waits for the next tide. */
    private boolean undo(StepResult result, @Nullable CoreSignal signal, @Nullable List<Signal> all, int given) {
        keeping.failed(signal, all, given, result);
        // that its rules matched did happen, and stays in the trace, unless they loop
        effects.undoStep(result instanceof StepResult.Exhausted);
        begun = false;
        working = backup;
        if (result instanceof StepResult.Exhausted exhausted) {
            return exhausted(signal, all, given, exhausted);
        }
        stepped(true);
        if (result instanceof StepResult.Failed failed) {
            String rule = failed.rule().isEmpty() ? null : failed.rule();
            notes.lost(hypha, Dissonance.Kind.RULE_FAILED, failed.message(), rule, signal, all);
        } else {
            notes.lost(hypha, Dissonance.Kind.UNFIT, ((StepResult.Unfit) result).message(), null, signal, all);
        }
        return true;
    }

    /**
     * All of a step that is foreign code, the state type's and the evaluator's: whatever it throws, out of memory too, is
     * the failure of this step and of no other. An evaluator that threw is not used again.
     */
    private StepResult evaluate(@Nullable CoreSignal signal, @Nullable List<Signal> all, int given) {
        if (steps > 1) {
            backup = working;
        }
        writes = false;
        try {
            Evaluator asked = evaluator;
            StateCodec codec = states;
            if (codec == null) {
                codec = behaviour.states();
                states = codec;
            }
            if (asked == null) {
                asked = evaluators.of(hypha.species);
                VarHandle.releaseFence(); // others may ask it for its rule
                evaluator = asked;
            }
            Object seen = asked.writesToCopies() ? seen() : writable();
            if (!begun) {
                begun = true;
                asked.begin(view, seen, effects);
            }
            StepResult result = signal == null
                    ? recovering ? asked.recover(given) : asked.open(given)
                    : all == null ? asked.step(signal, given) : asked.together(all, given);
            return withinLimits(Objects.requireNonNull(result, "the evaluator gave no result"), codec);
        } catch (CutOffException e) {
            throw e;
        } catch (Throwable e) {
            return thrown(e);
        }
    }

    /** The state as it is before the running step. */
    private Object seen() {
        Object own = working;
        return own == null ? hypha.state : own;
    }

    /** The state that the running step may change: the working copy, once there is another one of how it was. */
    private Object writable() {
        Object own = working;
        if (!writes) {
            StateCodec codec = Objects.requireNonNull(states);
            if (own == null) {
                own = codec.copy(hypha.state);
                working = own;
            } else {
                backup = codec.copy(own);
            }
            writes = true;
        }
        return Objects.requireNonNull(own);
    }

    private StepResult thrown(Throwable e) {
        if (e instanceof OutOfMemoryError tooLittle && Memory.isShort()) {
            throw tooLittle; // other steps would fail for no fault of theirs
        }
        String rule = rule();
        forsake();
        return new StepResult.Failed(
                "", StepFaults.thrown(e, "pack " + species() + (rule.isEmpty() ? "" : ", " + rule + ",")));
    }

    private String species() {
        return "'" + hypha.species.plan.pack() + "'";
    }

    private void forsake() {
        if (evaluator != null) {
            evaluators.forsake(hypha.species);
            evaluator = null;
        }
        begun = false;
    }

    /** What an evaluator throws as it ends undoes nothing: its steps have succeeded. */
    private void end() {
        Evaluator asked = evaluator;
        if (!begun || asked == null) {
            return;
        }
        if (abandoned != null && abandoned.step() == steps + 1) {
            breakOff(null, null);
            return;
        }
        begunSteps++;
        try {
            asked.end();
        } catch (CutOffException e) {
            throw e;
        } catch (Throwable e) {
            forsake();
            notes.failed(hypha, "at the end of an ACT pack " + species() + " threw " + e);
        }
    }

    /** Here it was given up before, with all the energy that there is spent: the step is as if it had not been. */
    private void breakOff(@Nullable CoreSignal signal, @Nullable List<Signal> all) {
        Abandoned here = Objects.requireNonNull(abandoned);
        broken = true;
        backup = working;
        keeping.abandoned(signal, all, Math.max(0, left()), here.message());
        forsake(); // it was not told of an end
        energySpent = budget;
        stepped(true);
        notes.lost(hypha, Dissonance.Kind.ABANDONED, here.message(), null, signal, all);
    }

    /** A step that went beyond a limit fails, also if its rules took no notice of it. */
    private StepResult withinLimits(StepResult result, StateCodec codec) {
        if (!(result instanceof StepResult.Done done)) {
            return result;
        }
        StepLimitException tooMuch = effects.tooMuch();
        boolean tooLarge = writes && done.firings() > 0 && codec.bytes(seen(), mostBytes) > mostBytes;
        return tooMuch == null && !tooLarge
                ? result
                : StepFaults.beyond(tooMuch, behaviour.pack().name(), mostBytes);
    }

    private boolean exhausted(
            @Nullable CoreSignal signal, @Nullable List<Signal> all, int given, StepResult.Exhausted result) {
        if (given < full) {
            ranOut = true;
            if (signal == null) {
                openingSpent = given; // so that its signals wait too
            }
            return false;
        }
        stepped(true);
        String first = result.rules().isEmpty() ? null : result.rules().get(0);
        notes.lost(hypha, Dissonance.Kind.RUNAWAY, StepFaults.runaway(result, given), first, signal, all);
        if (signal != null) {
            energySpent = budget; // an opening that runs away leaves the signals their turn
        }
        return true;
    }

    private void stepped(boolean failed) {
        failures = ((failures << 1) | (failed ? 1 : 0)) & Hypha.FAILURES;
    }
}
