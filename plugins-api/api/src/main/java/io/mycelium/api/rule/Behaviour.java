package io.mycelium.api.rule;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One version of one rule pack, compiled and ready: the behaviour of every species that names it. Immutable and
 * thread-safe; an OSGi service under this type, found by the name of its {@link #pack}. Of several with one name, the
 * one with the highest ranking is in force from the next boundary on.
 */
@ConsumerType
public interface Behaviour {
    PackId pack();

    StateCodec states();

    /** The frequencies that its rules look for, where they can be known. */
    List<String> sensed();

    /** Whether one of its rules may heed a signal on a frequency that is not among those {@link #sensed}. */
    default boolean heedsAny() {
        return true;
    }

    /** The frequencies that its rules emit, where they can be known. */
    List<String> emitted();

    /** The names of its rules, in the order in which they fire. */
    List<String> rules();

    /** The source of the pack, to be kept beside a checkpoint: file name to text. May be empty. */
    default java.util.Map<String, String> sources() {
        return java.util.Map.of();
    }

    /**
     * What each rule says, by its name, its comments and line breaks aside: what is compared to say which rules another
     * version has changed. May be empty. Called off the tide, on any thread.
     */
    default java.util.Map<String, String> ruleTexts() {
        return java.util.Map.of();
    }

    /**
     * How often a payload that was sensed lacked a field of its type, or had one that it has not, since this behaviour was
     * made: {@code visitor.nmae unknown}, {@code visitor.name missing}. Called on any thread; never null.
     */
    default java.util.Map<String, Long> strayFields() {
        return java.util.Map.of();
    }

    /**
     * Whether an ACT begins with an opening step: true if some rule can match without a signal (on {@code State} or
     * {@code Hypha} alone).
     */
    boolean opens();

    /**
     * Makes ready what so many evaluators will need, so that no tide waits for it. Called off the tide, before a swap;
     * may do nothing.
     */
    default void prepare(int evaluators) {}

    /** A new evaluator, for one worker. Called on any thread. */
    Evaluator evaluator();
}
