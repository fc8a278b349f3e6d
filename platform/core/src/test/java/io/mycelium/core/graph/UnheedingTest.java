package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.value.PlainMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnheedingTest {
    @Test
    void shouldHeedNothingWhateverItIsAsked() {
        Behaviour none = Unheeding.INSTANCE;
        Evaluator evaluator = none.evaluator();
        CoreSignal signal = TestNodes.signal(TestNodes.body(), false);
        StepResult nothing = new StepResult.Done(0);
        assertThat(evaluator.open(9)).isEqualTo(nothing);
        assertThat(evaluator.recover(9)).isEqualTo(nothing);
        assertThat(evaluator.step(signal, 9)).isEqualTo(nothing);
        assertThat(evaluator.together(List.of(signal), 9)).isEqualTo(nothing);
        assertThat(none.opens()).isFalse();
        assertThat(List.of(none.rules(), none.sensed(), none.emitted())).containsOnly(List.of());
        assertThat(none.pack().name()).isEqualTo("none");
    }

    /** A state that a pack left behind is there again, whole, when the pack is. */
    @Test
    void shouldKeepAStateAsThePlainMapThatItIs() {
        PlainMap state = PlainMap.of("n", 1L, "of", "a pack that is gone");
        Behaviour none = Unheeding.INSTANCE;
        assertThat(none.states().write(none.states().read(state))).isEqualTo(state);
        assertThat(none.states().write(none.states().copy(none.states().initial(state))))
                .isEqualTo(state);
        assertThat(none.states().fields()).isEqualTo(PlainMap.EMPTY);
    }
}
