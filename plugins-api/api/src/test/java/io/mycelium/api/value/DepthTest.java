package io.mycelium.api.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A plain value nests 64 deep at most, wherever it was made. */
class DepthTest {
    /** Each way to put a plain value into another. */
    static List<UnaryOperator<@Nullable Object>> wrappers() {
        PlainMap.Shape shape = PlainMap.Shape.of("a", "before");
        return List.of(
                before -> PlainMap.of("before", before),
                before -> PlainMap.of("before", before, "a", 1),
                before -> PlainMap.of(Map.of("before", List.of(before))),
                before -> shape.with(1L, before),
                before -> PlainMap.EMPTY.plus("before", before),
                before -> PlainMap.of("before", 1).plus("before", before),
                before -> PlainList.of(List.of(before)),
                before -> PlainList.of(List.of(1, Map.of("before", before))),
                before -> Plain.of(Map.of("before", before)),
                before -> Plain.of(List.of(before)));
    }

    @ParameterizedTest
    @MethodSource("wrappers")
    void shouldBeRefusedWhenAValueThatWrapsTheOneBeforeNestsTooDeep(UnaryOperator<@Nullable Object> wrapper) {
        Object[] value = {PlainMap.EMPTY};
        assertThatExceptionOfType(NotPlainException.class)
                .isThrownBy(() -> {
                    for (int hop = 0; hop < 100; hop++) {
                        Object wrapped = wrapper.apply(value[0]);
                        assertThat(Plain.depth(wrapped))
                                .isGreaterThan(Plain.depth(value[0]))
                                .isLessThanOrEqualTo(Plain.MAX_DEPTH);
                        value[0] = wrapped;
                    }
                })
                .withMessageContaining("deeper than 64 levels");
        assertThat(Plain.depth(value[0])).isGreaterThanOrEqualTo(Plain.MAX_DEPTH - 1);
    }

    @Test
    void shouldCountEachListAndMapWhenAskedHowDeepAValueIs() {
        assertThat(Plain.depth(null)).isZero();
        assertThat(Plain.depth("text")).isZero();
        assertThat(Plain.depth(PlainList.EMPTY)).isEqualTo(1);
        assertThat(Plain.depth(PlainMap.of("a", 1))).isEqualTo(1);
        assertThat(Plain.depth(PlainMap.of("a", List.of(Map.of()), "b", 1))).isEqualTo(3);
        assertThat(Plain.depth(PlainMap.of("a", List.of(1)).plus("a", 1))).isEqualTo(1);
        assertThat(Plain.depth(PlainMap.of("a", List.of(1)).plus("b", 1))).isEqualTo(2);
    }

    @Test
    void shouldNameThePlaceWhenAListThatContainsItselfIsMadePlain() {
        List<Object> endless = new ArrayList<>();
        endless.add(endless);
        assertThatExceptionOfType(NotPlainException.class)
                .isThrownBy(() -> Plain.of(endless))
                .withMessageContaining("[0][0]")
                .withMessageContaining("deeper than 64 levels");
    }
}
