package io.mycelium.api.fruiting;

import io.mycelium.api.value.PlainMap;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One kind of place where networks meet the world. An OSGi service under this type; each body of that kind in a
 * blueprint is opened once, and opened anew with whichever bundle serves next. The service itself keeps nothing. Thread-safe:
 * several networks may call at once.
 */
@ConsumerType
public interface FruitingBody {
    /** Returns the word that a blueprint names it by: {@code http}. The same for ever; called on any thread. */
    String kind();

    /**
     * Refuses settings that make no sense, before a network uses them: where a blueprint is read, and again before the body is
     * opened.
     *
     * @throws IllegalArgumentException naming the setting, what was there, and what would be right
     */
    void check(Direction direction, PlainMap settings);

    /**
     * Opens a body of direction in: at a start, or at the boundary at which this service is taken over, on a thread that is
     * given up with the call if that takes longer than the plugin deadline. What a call that was given up opens is closed at
     * once.
     *
     * @throws BodyException if it can't be opened, or in this direction never; whatever it throws, its network says so by a
     *     dissonance, goes on without it, and tries again after a second, then after longer and longer pauses
     */
    InputBody openInput(BodyContext context);

    /** Opens a body of direction out, as {@link #openInput} does one of direction in. */
    OutputBody openOutput(BodyContext context);
}
