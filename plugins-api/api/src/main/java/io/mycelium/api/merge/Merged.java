package io.mycelium.api.merge;

import io.mycelium.api.value.PlainMap;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What two copies have become.
 *
 * @param state the fields of the one state
 * @param written when each field was last changed, for those that are merged with it later
 * @param conflicts of which not both values could stay, in an order of the policy's own
 */
public record Merged(PlainMap state, Map<String, Written> written, List<Conflict> conflicts) {
    public Merged {
        written = Collections.unmodifiableMap(new TreeMap<>(written));
        conflicts = List.copyOf(conflicts);
    }

    /**
     * Returns the same for a policy that keeps no account of who wrote what: a value that is that of one copy was written when
     * that copy wrote it; one that is of neither is written now.
     */
    public static Merged of(MergeCall call, PlainMap state, List<Conflict> conflicts) {
        Map<String, Written> written = new TreeMap<>();
        TreeSet<String> fields = new TreeSet<>(state.keySet());
        fields.addAll(call.left().written().keySet());
        fields.addAll(call.right().written().keySet());
        for (String field : fields) {
            Written when = when(call, field, state.get(field));
            if (when != null) {
                written.put(field, when);
            }
        }
        return new Merged(state, written, conflicts);
    }

    private static @Nullable Written when(MergeCall call, String field, @Nullable Object value) {
        boolean ofLeft = Objects.equals(value, call.left().state().get(field));
        boolean ofRight = Objects.equals(value, call.right().state().get(field));
        Written left = call.left().written(field);
        Written right = call.right().written(field);
        if (ofLeft && ofRight) {
            return Written.greater(left, right, Written.BY_TIME);
        }
        return ofLeft ? left : ofRight ? right : call.now();
    }
}
