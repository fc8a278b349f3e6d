package io.mycelium.rules.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.base.reteoo.PropertySpecificUtil;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;

/**
 * The numbers that Drools gives to the fields of each type, as bits. A pattern may be over a type that the fact's own type
 * extends, and a consequence may know the fact as such: a field of both is the same by its name. Immutable.
 */
final class FieldBits {
    private final Map<Class<?>, List<String>> fields = new HashMap<>();

    /** @param types those that have signals or inserted facts */
    FieldBits(InternalKnowledgeBase base, Set<Class<?>> types) {
        for (Class<?> each : types) {
            fields.put(each, List.copyOf(PropertySpecificUtil.getAccessibleProperties(base, each)));
        }
    }

    /**
     * Some fields of a type by the numbers that another one gives them; what that has not is left out.
     *
     * @param some bits, or {@link Listening#EVERYTHING}
     */
    long as(Class<?> other, Class<?> type, long some) {
        if (other == type || some == Listening.EVERYTHING) {
            return some;
        }
        List<String> names = fields.get(type);
        List<String> otherNames = fields.get(other);
        if (names == null || otherNames == null) {
            return some;
        }
        long same = 0;
        for (int i = 0; i < names.size(); i++) {
            int place = otherNames.indexOf(names.get(i));
            if (place >= 0 && (some >> i + PropertySpecificUtil.CUSTOM_BITS_OFFSET & 1) != 0) {
                same |= 1L << place + PropertySpecificUtil.CUSTOM_BITS_OFFSET;
            }
        }
        return same;
    }
}
