package io.mycelium.api.merge;

import io.mycelium.api.value.PlainMap;
import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Says what becomes of the copies of a hypha that changed apart from each other. An OSGi service under this type; of
 * several of one kind, the one with the highest ranking is in force from the next boundary on.
 *
 * <p>Contract of {@link #merge}: a function of its argument, called at TIDE OUT on a thread that may be given up with the
 * call, and by several networks at once. As to the states that come of it, it is
 * <ul>
 *   <li>commutative: left and right may change places;
 *   <li>associative: of three copies of one past any two may be merged first;
 *   <li>idempotent: the past merged with a copy is that copy, and what was merged, merged again with itself as the past, is
 *       what it was. So nothing is counted twice, and nothing is lost.
 * </ul>
 *
 * <p>A call that throws, returns null or does not return within the plugin deadline merges nothing: it is a dissonance
 * {@code plugin fault}, the copies stay as they are, and are merged at a later boundary; the tide goes on.
 */
@ConsumerType
public interface MergePolicy {
    /** Returns the word that a blueprint names it by: {@code last-writer}. The same for ever; called on any thread. */
    String kind();

    /**
     * Refuses settings that make no sense, before a network uses them: where a blueprint is read, on that thread.
     *
     * @throws IllegalArgumentException naming the setting, what was there, and what would be right
     */
    void check(PlainMap settings);

    /**
     * Returns the names of the fields of a state that settings speak of, after {@link #check} has taken them: where one is not in
     * the state of the species, {@code validate} and the start refuse the blueprint. On any thread.
     */
    default List<String> fields(PlainMap settings) {
        return List.of();
    }

    /** Returns the one state that two copies become, and what was in conflict. */
    Merged merge(MergeCall call);
}
