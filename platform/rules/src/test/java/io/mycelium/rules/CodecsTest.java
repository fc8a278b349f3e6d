package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.rule.StateException;
import io.mycelium.api.value.NotPlainException;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Generated codecs beside plain reflection: types and values at random, with nulls and extremes. */
class CodecsTest {
    private static final int VALUES = 60;
    // ---- pairs that must agree

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3})
    void shouldWriteAndHashWhatReflectionFindsAlsoOfCopiesAndOfWhatWasReadBack(long seed) {
        RandomStates one = new RandomStates(seed);
        for (int i = 0; i < VALUES; i++) {
            RandomStates.Value made = one.state();
            Object bean = made.given();
            assertThat(bean).isNotNull();
            Object copy = one.states.copy(bean);
            Object read = one.states.read((PlainMap) made.plain());
            for (Object each : List.of(bean, copy, read, one.states.copy(copy))) {
                assertThat(one.states.write(each)).as("seed %d, %d", seed, i).isEqualTo(made.plain());
                assertThat(one.states.hash(each)).as("seed %d, %d", seed, i).isEqualTo(Plain.hash(made.plain()));
            }
            assertThat(one.states.bytes(copy, Long.MAX_VALUE)).isEqualTo(one.states.bytes(read, Long.MAX_VALUE));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 4})
    void shouldShareNothingThatCanBeChangedWithItsCopy(long seed) {
        RandomStates one = new RandomStates(seed);
        for (int i = 0; i < VALUES; i++) {
            RandomStates.Value made = one.state();
            Object copy = one.states.copy(made.given());
            for (int field = 0; field < one.kinds.size(); field++) {
                RandomStates.set(
                        copy, "f" + field, one.value(one.kinds.get(field)).given());
            }
            assertThat(one.states.write(made.given())).isEqualTo(made.plain());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 5})
    void shouldNameTheFieldThatAPlainValueDoesNotFit(long seed) {
        RandomStates one = new RandomStates(seed);
        for (int i = 0; i < one.kinds.size(); i++) {
            if (one.kinds.get(i) != RandomStates.Kind.ANY) {
                PlainMap damaged =
                        PlainMap.of("f" + i, one.kinds.get(i) == RandomStates.Kind.MAP ? (Object) 1L : Map.of("x", 1L));
                boolean fits = one.kinds.get(i) == RandomStates.Kind.ITEM;
                if (one.kinds.get(i) == RandomStates.Kind.BY_NAME
                        || one.kinds.get(i) == RandomStates.Kind.LISTS
                        || fits) {
                    damaged = PlainMap.of("f" + i, "no map");
                }
                PlainMap given = damaged;
                assertThatThrownBy(() -> one.states.read(given))
                        .as("%s", one.kinds.get(i))
                        .isInstanceOf(StateException.class)
                        .hasMessageContaining("'f" + i + "'");
            }
            if (one.kinds.get(i).primitive()) {
                PlainMap nothing = PlainMap.of("f" + i, null);
                assertThatThrownBy(() -> one.states.read(nothing)).isInstanceOf(StateException.class);
            }
        }
    }

    @Test
    void shouldNotWriteWhatIsNoNumber() {
        RandomStates all = new RandomStates(0);
        for (RandomStates.Kind kind : List.of(
                RandomStates.Kind.DOUBLE,
                RandomStates.Kind.BOXED_DOUBLE,
                RandomStates.Kind.FLOAT,
                RandomStates.Kind.NUMBER,
                RandomStates.Kind.ANY)) {
            Object bean = all.states.initial(PlainMap.EMPTY);
            RandomStates.set(
                    bean, "f" + kind.ordinal(), kind == RandomStates.Kind.FLOAT ? (Object) Float.NaN : Double.NaN);
            assertThatThrownBy(() -> all.states.write(bean))
                    .as("%s", kind)
                    .isInstanceOfAny(StateException.class, NotPlainException.class);
            assertThatThrownBy(() -> all.states.hash(bean))
                    .as("%s", kind)
                    .isInstanceOfAny(StateException.class, NotPlainException.class);
        }
    }
}
