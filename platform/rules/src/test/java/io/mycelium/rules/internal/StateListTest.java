package io.mycelium.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateListTest {
    private static StateList list(Object... values) {
        StateList list = new StateList(AnyValue.INSTANCE);
        list.addAll(List.of(values));
        return list.copy();
    }

    @Test
    void shouldGiveAllAsOneByOneWhenAskedForAll() {
        StateList one = list(1L, "two", List.of(3L), Map.of("four", 4L));
        one.set(1, null);
        StateList other = one.copy();
        List<Object> each = new ArrayList<>();
        for (Object element : other) {
            each.add(element);
        }
        assertThat(one.toArray()).containsExactlyElementsOf(each);
        assertThat(new ArrayList<>(one)).isEqualTo(each).isEqualTo(one);
        assertThat(list().toArray()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void shouldBeChangedThroughWhatItGaveWhenThatCanBeChanged() {
        StateList before = list(List.of(1L), 2L);
        StateList copy = before.copy();
        ((List<Object>) copy.toArray()[0]).add(5L);
        assertThat(copy).isEqualTo(List.of(List.of(1L, 5L), 2L));
        assertThat(before).isEqualTo(List.of(List.of(1L), 2L));
    }

    @Test
    void shouldLeaveTheListAsItIsWhenTheArrayIsWritten() {
        StateList list = list(1L, 2L);
        list.toArray()[0] = 7L;
        assertThat(list).isEqualTo(List.of(1L, 2L));
    }
}
