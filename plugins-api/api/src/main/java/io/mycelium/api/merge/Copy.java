package io.mycelium.api.merge;

import io.mycelium.api.value.PlainMap;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One copy of a hypha, or what several of them have become.
 *
 * @param group in which it lives; those of several, joined by {@code +}
 * @param state its fields
 * @param written when each field was last changed, as far as that was since all copies were one
 */
public record Copy(String group, PlainMap state, Map<String, Written> written) {
    public Copy {
        written = Collections.unmodifiableMap(new TreeMap<>(written));
    }

    /** When a field was last changed; null for one that has not been since all copies were one. */
    public @Nullable Written written(String field) {
        return written.get(field);
    }
}
