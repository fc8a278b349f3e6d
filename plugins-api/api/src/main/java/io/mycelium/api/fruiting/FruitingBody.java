package io.mycelium.api.fruiting;

import io.mycelium.api.value.PlainMap;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One kind of place where networks meet the world. An OSGi service under this type; each body of that kind in a
 * blueprint is opened once, and opened anew with whichever bundle serves next. The service itself keeps nothing.
 */
@ConsumerType
public interface FruitingBody {
    /** The word that a blueprint names it by: {@code http}. */
    String kind();

    /**
     * Refuses settings that make no sense, before a network uses them.
     *
     * @throws IllegalArgumentException naming the setting, what was there, and what would be right
     */
    void check(Direction direction, PlainMap settings);

    /** Opens a body of direction in. Throws {@link BodyException} if it can't be opened; then its network says so and goes on without it. */
    InputBody openInput(BodyContext context);

    /** Opens a body of direction out. */
    OutputBody openOutput(BodyContext context);
}
