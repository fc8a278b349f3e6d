package io.mycelium.merge.maximum;

import io.mycelium.api.merge.ChosenFields;
import io.mycelium.api.merge.FieldMerge;
import io.mycelium.api.merge.MergeCall;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.merge.Merged;
import io.mycelium.api.merge.Written;
import io.mycelium.api.value.PlainMap;
import java.math.BigDecimal;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/**
 * Of a field that both copies have changed, the greater value: of numbers the larger, of texts the later in the order of their
 * letters, of truths true; any value is more than none. Of lists and maps the one that was written last.
 */
@Component(service = MergePolicy.class)
public final class MaximumPolicy implements MergePolicy {
    private static final String RULE = "maximum";
    private static final int NUMBER = 1;

    @Override
    public String kind() {
        return "maximum";
    }

    @Override
    public void check(PlainMap settings) {
        ChosenFields.check(settings);
    }

    @Override
    public List<String> fields(PlainMap settings) {
        return ChosenFields.of(settings);
    }

    @Override
    public Merged merge(MergeCall call) {
        return FieldMerge.merge(
                call,
                field -> ChosenFields.have(call.settings(), field.name())
                        ? choose(field)
                        : field.last(Written.BY_TIME, "last writer"));
    }

    private static FieldMerge.Choice choose(FieldMerge.Field field) {
        Object left = field.left();
        Object right = field.right();
        if (left == null || right == null) {
            return left == null ? field.keepRight(RULE) : field.keepLeft(RULE);
        }
        int order = compare(left, right);
        return order == 0
                ? field.last(Written.BY_TIME, "last writer")
                : order > 0 ? field.keepLeft(RULE) : field.keepRight(RULE);
    }

    /** 0 for what has no order among itself. */
    private static int compare(Object left, Object right) {
        int sorts = Integer.compare(sort(left), sort(right));
        if (sorts != 0) {
            return sorts;
        }
        if (left instanceof Boolean one && right instanceof Boolean other) {
            return Boolean.compare(one, other);
        }
        if (left instanceof String one && right instanceof String other) {
            return one.compareTo(other);
        }
        return sort(left) == NUMBER ? exact(left).compareTo(exact(right)) : 0;
    }

    /** What is of another sort has an order too, whatever it means. */
    private static int sort(Object value) {
        if (value instanceof Boolean) {
            return 0;
        }
        return value instanceof Number ? NUMBER : value instanceof String ? NUMBER + 1 : NUMBER + 2;
    }

    private static BigDecimal exact(Object number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return number instanceof Double fraction
                ? new BigDecimal(fraction)
                : BigDecimal.valueOf(((Number) number).longValue());
    }
}
