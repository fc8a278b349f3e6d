package io.mycelium.testkit.merge;

import io.mycelium.api.merge.FieldMerge;
import io.mycelium.api.merge.MergeCall;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.merge.Merged;
import io.mycelium.api.merge.Written;
import io.mycelium.api.settings.Settings;
import io.mycelium.api.value.PlainMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Plain merge policies for tests of a network: {@code sum} of whole numbers, and {@code last-writer}. */
public final class ReferenceMerges {
    private ReferenceMerges() {}

    /** All of them, by kind. */
    public static Map<String, MergePolicy> all() {
        Map<String, MergePolicy> all = new LinkedHashMap<>();
        all.put("sum", sum());
        all.put("last-writer", of("last-writer", call -> FieldMerge.merge(call, ReferenceMerges::last)));
        return all;
    }

    /** Whole numbers count together; of anything else the value that was written last. */
    public static MergePolicy sum() {
        return of(
                "sum",
                call -> FieldMerge.merge(
                        call,
                        field -> field.left() instanceof Long left && field.right() instanceof Long right
                                ? field.both(left + right - (field.past() instanceof Long past ? past : 0))
                                : last(field)));
    }

    private static FieldMerge.Choice last(FieldMerge.Field field) {
        return field.last(Written.BY_TIME, "last writer");
    }

    /** A policy of one expression. */
    public static MergePolicy of(String kind, Function<MergeCall, Merged> merge) {
        return new MergePolicy() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public void check(PlainMap settings) {
                Settings.of(settings).only();
            }

            @Override
            public Merged merge(MergeCall call) {
                return merge.apply(call);
            }
        };
    }
}
