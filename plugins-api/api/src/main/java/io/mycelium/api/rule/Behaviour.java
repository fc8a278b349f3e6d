package io.mycelium.api.rule;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One version of one rule pack, compiled and ready: the behaviour of every species that names it. Immutable and
 * thread-safe; an OSGi service under this type, found by the name of its {@link #pack}. Of several with one name, the
 * one with the highest ranking is in force from the next boundary on.
 *
 * <p>Contract: all methods but {@link #evaluator}, {@link #prepare} and {@link #strayFields} give the same answer for ever;
 * none returns null. Where a phase is not named, they are called between tides, by the tide's thread or by one that starts,
 * checks or shows something. What throws while a version is taken over refuses that version, and the one before stays.
 */
@ConsumerType
public interface Behaviour {
    /** Returns which version of which pack it is: two of equal {@link PackId#hash} count as the same. */
    PackId pack();

    /** Returns what the core needs to know of its hyphae's states. Called in all phases, on any thread. */
    StateCodec states();

    /** Returns the frequencies that its rules look for, where they can be known. */
    List<String> sensed();

    /** Returns whether one of its rules may heed a signal on a frequency that is not among those {@link #sensed}. */
    default boolean heedsAny() {
        return true;
    }

    /** Returns the frequencies that its rules emit, where they can be known. */
    List<String> emitted();

    /** Returns the names of its rules, in the order in which they fire. */
    List<String> rules();

    /** Returns the source of the pack, to be kept in each checkpoint: file name to text. May be empty. On the checkpoint's thread. */
    default java.util.Map<String, String> sources() {
        return java.util.Map.of();
    }

    /**
     * Returns what each rule says, by its name, its comments and line breaks aside: what is compared to say which rules another
     * version has changed. May be empty. Called off the tide, on any thread.
     */
    default java.util.Map<String, String> ruleTexts() {
        return java.util.Map.of();
    }

    /**
     * Returns how often a payload that was sensed lacked a field of its type, or had one that it has not, since this behaviour was
     * made: {@code visitor.nmae unknown}, {@code visitor.name missing}. Called on any thread; never null.
     */
    default java.util.Map<String, Long> strayFields() {
        return java.util.Map.of();
    }

    /**
     * Returns how its rules are evaluated, in words for people:
     * {@code 12 rules on values; signal 'a' in a session: rule 'sum' (line 14), accumulate}. Empty where there is nothing to
     * say. Called off the tide, on any thread; never null. If it throws, nothing is shown.
     */
    default String evaluation() {
        return "";
    }

    /**
     * As {@link #evaluation}, for species that sense their signals together: what is evaluated in one way for one signal may be in
     * another for several. The same unless overridden.
     */
    default String evaluationTogether() {
        return evaluation();
    }

    /**
     * Returns whether an ACT begins with an opening step: true if some rule can match without a signal (on {@code State} or
     * {@code Hypha} alone). Asked once, when the behaviour is taken over.
     */
    boolean opens();

    /**
     * Returns whether there is something to do after a recovery: then the first ACT of each hypha that a checkpoint had begins with
     * {@link Evaluator#recover}. Asked once a start.
     */
    default boolean recovers() {
        return false;
    }

    /**
     * Makes ready what so many evaluators will need, so that no tide waits for it. Called off the tide, before a swap, which
     * it refuses by throwing; may do nothing.
     */
    default void prepare(int evaluators) {}

    /**
     * Returns a new evaluator, for one worker. Called in PROCESS by that worker, when it meets the first hypha of a species
     * that has this behaviour, and after an evaluator threw. If this throws, the signals of that ACT are dissonances.
     */
    Evaluator evaluator();
}
