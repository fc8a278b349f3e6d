package io.mycelium.api.rule;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.signal.Signal;
import java.util.List;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Runs the ACTs of one worker, one after the other: {@code begin (recover | open | step | together)* end}. Confined to that
 * worker's thread, but for {@link #whereabouts}.
 *
 * <p>Contract:
 * <ul>
 *   <li>It remembers nothing from one {@link #begin} to the next: the same hypha, state and signals give the same
 *       effects, whatever it served before.
 *   <li>It changes the state object it was given, or what {@link StepEffects#writable} gave it, and nothing else; all else
 *       goes out through {@link StepEffects}.
 *   <li>After a step whose result is not {@link StepResult.Done} it is not asked for another step before a new
 *       {@link #begin}; state and effects of that step are thrown away by the caller.
 *   <li>It throws nothing for a failing rule: that is a {@link StepResult.Failed}. An {@link OutOfMemoryError} it lets
 *       pass: the core fails the step if there is memory enough for others, and else the server ends.
 *   <li>Whatever it throws all the same fails the step: its signal is a dissonance that names hypha and pack, and the next
 *       ACT gets another evaluator.
 *   <li>All but {@link #close} and {@link #whereabouts} is called in PROCESS. A call that does not return within the ACT
 *       deadline is given up with its thread, and its effects are thrown away.
 * </ul>
 */
@ConsumerType
public interface Evaluator extends AutoCloseable {
    /**
     * Begins the ACT of one hypha.
     *
     * @param hypha how it stands, valid until {@link #end}
     * @param state a private copy, to be changed by the steps that follow; for one that {@link #writesToCopies}, the
     *     state as it was committed, or as the steps before left it, which must stay as it is
     * @param effects where the steps that follow put what they want
     */
    void begin(HyphaView hypha, Object state, StepEffects effects);

    /**
     * Returns whether its steps change no state but what {@link StepEffects#writable} gives them. Then a step that changes
     * nothing costs no copy. Asked in PROCESS before {@link #begin}; always the same answer.
     */
    default boolean writesToCopies() {
        return false;
    }

    /**
     * Runs the opening step: {@code State} and {@code Hypha} alone. Only for a behaviour that {@link Behaviour#opens}, before
     * all other steps.
     *
     * @param energy as for {@link #step}
     */
    StepResult open(int energy);

    /**
     * Runs the step that comes first after a recovery, for a behaviour that {@link Behaviour#recovers}: before the opening, once for
     * each hypha.
     *
     * @param energy as for {@link #step}
     */
    default StepResult recover(int energy) {
        return StepResult.done(0);
    }

    /**
     * Runs one signal against the rules, until they are quiet.
     *
     * @param energy how many firings may be spent, or what they are worth in loops of consequences; one more is an
     *     {@link StepResult.Exhausted}
     */
    StepResult step(Signal signal, int energy);

    /** Runs all signals in one step, for species that say {@code sense: together}; at least one. They fail together too. */
    StepResult together(List<Signal> signals, int energy);

    /** Ends the ACT: nothing of it is to be kept. Called after a step that failed, too. */
    void end();

    /**
     * Returns where the running step is, in words for people: the rule that fires now and its place in the author's file,
     * such as {@code rule "halve" (worker.drl:12)}. Called by any thread at any time, also while a step does not come
     * back: it must wait for nothing and change nothing, and its answer may be a moment old. Empty where that is not
     * known.
     */
    default String whereabouts() {
        return "";
    }

    /**
     * Returns how often its rules have fired since it was made, by their names, in steps that failed too: for whoever counts them
     * all, and no part of what a step may know. Empty where nobody counts. Called between tides, by the tide's thread, and before
     * {@link #close}; if it throws, that counts as empty.
     */
    default Map<String, Long> firings() {
        return Map.of();
    }

    /**
     * Lets go of what it holds. Called once, between tides or after it threw, on any thread but while it acts; what this throws
     * nobody hears.
     */
    @Override
    void close();
}
