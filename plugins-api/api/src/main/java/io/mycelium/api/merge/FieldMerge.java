package io.mycelium.api.merge;

import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Merges two copies field by field, for a policy that says what becomes of a field that both have changed. One that only one
 * of them has changed has the value of that one.
 */
public final class FieldMerge {
    /** What a policy says of a field that both copies have changed, be it alike. */
    @FunctionalInterface
    public interface Rule {
        Choice choose(Field field);
    }

    /**
     * A field that both copies have changed, be it alike.
     *
     * @param past its value in the common past, null too if it was not there
     * @param leftWritten when the left value was written
     * @param rightWritten when the right value was written
     */
    public record Field(
            String name,
            @Nullable Object past,
            @Nullable Object left,
            @Nullable Object right,
            Written leftWritten,
            Written rightWritten,
            Written now) {
        /** Returns one of the two values: that which was written last in an order; the other one, if it is another, is put aside. */
        public Choice last(Comparator<Written> order, String rule) {
            int which = order.compare(leftWritten, rightWritten);
            if (which == 0) {
                which = Plain.text(left).compareTo(Plain.text(right));
            }
            return which >= 0 ? keepLeft(rule) : keepRight(rule);
        }

        public Choice keepLeft(String rule) {
            return new Choice(left, leftWritten, rule);
        }

        public Choice keepRight(String rule) {
            return new Choice(right, rightWritten, rule);
        }

        /** Returns a value that has both in it: nothing is put aside. */
        public Choice both(@Nullable Object value) {
            return new Choice(value, now, null);
        }
    }

    /**
     * What becomes of a field.
     *
     * @param written when its value was written
     * @param rule that decided, if something was put aside; null if nothing was
     */
    public record Choice(
            @Nullable Object value,
            Written written,
            @Nullable String rule) {}

    private FieldMerge() {}

    /** Returns what the copies of a call become. */
    public static Merged merge(MergeCall call, Rule rule) {
        PlainMap left = call.left().state();
        PlainMap right = call.right().state();
        Map<String, @Nullable Object> state = new TreeMap<>();
        Map<String, Written> written = new TreeMap<>();
        List<Conflict> conflicts = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(left.keySet());
        names.addAll(right.keySet());
        for (String name : names) {
            Object past = call.past().get(name);
            Object ofLeft = left.get(name);
            Object ofRight = right.get(name);
            Written byLeft = call.left().written(name);
            Written byRight = call.right().written(name);
            Object value;
            Written when;
            if (Objects.equals(ofLeft, past)) {
                value = ofRight;
                when = byRight;
            } else if (Objects.equals(ofRight, past)) {
                value = ofLeft;
                when = byLeft;
            } else {
                Choice choice = rule.choose(new Field(
                        name,
                        past,
                        ofLeft,
                        ofRight,
                        byLeft == null ? call.now() : byLeft,
                        byRight == null ? call.now() : byRight,
                        call.now()));
                value = choice.value();
                when = choice.written();
                if (choice.rule() != null && !Objects.equals(ofLeft, ofRight)) {
                    conflicts.add(new Conflict(name, ofLeft, ofRight, choice.rule(), value));
                }
            }
            state.put(name, value);
            if (when != null) {
                written.put(name, when);
            }
        }
        return new Merged(PlainMap.of(state), written, conflicts);
    }
}
