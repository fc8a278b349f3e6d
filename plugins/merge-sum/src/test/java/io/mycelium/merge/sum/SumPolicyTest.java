package io.mycelium.merge.sum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.merge.Copy;
import io.mycelium.api.merge.MergeCall;
import io.mycelium.api.merge.MergePolicy;
import io.mycelium.api.merge.Written;
import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.merge.MergePolicyContract;
import io.mycelium.testkit.settings.BadSettings;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SumPolicyTest extends MergePolicyContract {
    @Override
    protected MergePolicy policy() {
        return new SumPolicy();
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
    void shouldCountWhatEachHasAddedWhenBothHaveChangedANumber() {
        assertThat(merged(10L, 12L, 15L)).isEqualTo(17L);
        assertThat(merged(new BigDecimal("0.1"), new BigDecimal("0.3"), new BigDecimal("0.2")))
                .isEqualTo(new BigDecimal("0.4"));
        assertThat(merged(1.5, 2.0, 2.5)).isEqualTo(3.0);
    }

    @Test
    void shouldMergeNothingWhenTheSumIsTooLarge() {
        assertThatThrownBy(() -> merged(0L, Long.MAX_VALUE, 1L)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void shouldCountNothingWhenAFieldIsNotAmongThoseChosen() {
        MergeCall call = call(1L, 2L, 3L, PlainMap.of("fields", PlainList.of(List.of("other"))));
        assertThat(policy().merge(call).state().get("n")).isEqualTo(3L);
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
