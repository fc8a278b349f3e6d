package io.mycelium.merge.union;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.merge.Copy;
import io.mycelium.api.merge.MergeCall;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.merge.Written;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.merge.MergePolicyContract;
import io.mycelium.testkit.settings.BadSettings;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnionPolicyTest extends MergePolicyContract {
    @Override
    protected MergePolicy policy() {
        return new UnionPolicy();
    }

    @Override
    public List<PlainMap> goodSettings() {
        return List.of(PlainMap.EMPTY, PlainMap.of("fields", PlainList.of(List.of("count", "tags"))));
    }

    @Override
    public List<BadSettings> badSettings() {
        return List.of(
                BadSettings.of(PlainMap.of("field", "count"), "'field'", "did you mean 'fields'"),
                BadSettings.of(PlainMap.of("fields", "count"), "'fields'", "such as [count]"),
                BadSettings.of(PlainMap.of("fields", PlainList.EMPTY), "'fields'", "such as [count]"));
    }

    @Test
    void shouldHaveWhatEitherHasWithoutWhatEitherTookOutWhenBothHaveChanged() {
        assertThat(merged(list("a", "b"), list("a", "b", "c"), list("b"))).isEqualTo(list("b", "c"));
        assertThat(merged(null, list("z"), list("y", "z"))).isEqualTo(list("y", "z"));
    }

    private static PlainList list(String... texts) {
        return PlainList.of(List.of(texts));
    }

    private @Nullable Object merged(@Nullable Object past, @Nullable Object left, @Nullable Object right) {
        return policy().merge(call(past, left, right, PlainMap.EMPTY)).state().get("n");
    }

    private static MergeCall call(
            @Nullable Object past, @Nullable Object left, @Nullable Object right, PlainMap settings) {
        return new MergeCall(
                "h",
                PlainMap.of("n", past),
                new Copy("east", PlainMap.of("n", left), Map.of("n", new Written(5, 0, "east"))),
                new Copy("west", PlainMap.of("n", right), Map.of("n", new Written(7, 0, "west"))),
                new Written(9, 0, "east"),
                settings);
    }
}
