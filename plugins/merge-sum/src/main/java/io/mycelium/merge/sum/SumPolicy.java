package io.mycelium.merge.sum;

import io.mycelium.api.merge.ChosenFields;
import io.mycelium.api.merge.FieldMerge;
import io.mycelium.api.merge.MergeCall;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.merge.Merged;
import io.mycelium.api.merge.Written;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;

/**
 * Of a number that both copies have changed, the past with what each of them added to it; of anything else the value that was
 * written last. So two counters count together.
 */
@Component(service = MergePolicy.class)
public final class SumPolicy implements MergePolicy {
    @Override
    public String kind() {
        return "sum";
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
        boolean numbers =
                isNumber(field.left()) && isNumber(field.right()) && (field.past() == null || isNumber(field.past()));
        return numbers ? field.both(sum(field)) : field.last(Written.BY_TIME, "last writer");
    }

    private static boolean isNumber(@Nullable Object value) {
        return value instanceof Long || value instanceof Double || value instanceof BigDecimal;
    }

    /** Whole numbers and decimals exactly; where there is a double, the nearest one. */
    private static @Nullable Object sum(FieldMerge.Field field) {
        BigDecimal sum = exact(field.left()).add(exact(field.right())).subtract(exact(field.past()));
        if (field.left() instanceof Double || field.right() instanceof Double || field.past() instanceof Double) {
            return Plain.of(sum.doubleValue());
        }
        boolean whole =
                field.left() instanceof Long && field.right() instanceof Long && !(field.past() instanceof BigDecimal);
        return whole ? (Object) sum.longValueExact() : Plain.of(sum);
    }

    private static BigDecimal exact(@Nullable Object number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return number instanceof Double fraction
                ? new BigDecimal(fraction)
                : BigDecimal.valueOf(number instanceof Long whole ? whole : 0);
    }
}
