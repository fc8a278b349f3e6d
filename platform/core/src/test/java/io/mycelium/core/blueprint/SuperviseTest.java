package io.mycelium.core.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.core.blueprint.Supervise.Action;
import io.mycelium.core.blueprint.Supervise.AtMost;
import io.mycelium.core.blueprint.Supervise.Response;
import io.mycelium.core.blueprint.Supervise.Trouble;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuperviseTest {
    /** {@code at-most:} counts these: after the others nobody goes on by himself. */
    @Test
    void shouldHelpUpByAllThatLetsAHyphaGoOn() {
        assertThat(Arrays.stream(Action.values()).filter(Action::helpsUp))
                .containsExactly(Action.KEEP, Action.FRESH, Action.REPLACE);
    }

    @Test
    void shouldDoNothingAboutTroubleThatItDoesNotName() {
        Response dies = new Response(2, Action.DIE);
        Supervise some = new Supervise(Map.of(Trouble.RUNAWAY, dies), AtMost.DEFAULT, null);
        assertThat(some.to(Trouble.RUNAWAY)).isEqualTo(dies);
        assertThat(some.to(Trouble.FAILED)).isNull();
        assertThat(some.any()).isTrue();
        assertThat(Supervise.NONE.any()).isFalse();
    }
}
