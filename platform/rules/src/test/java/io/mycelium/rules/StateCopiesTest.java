package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.rule.RecordedEffects;
import io.mycelium.testkit.rule.TestHypha;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A step that changes nothing copies nothing, and one that changes something leaves the committed state alone. */
class StateCopiesTest {
    private static final String DECLARED = "declare Item n : long end "
            + "declare State n : int  name : String  names : List<String>  items : List<Item> end "
            + "declare Work value : int end\n";
    private static final PlainMap BEGINS =
            PlainMap.of(Map.of("n", 1L, "names", List.of("a"), "items", List.of(Map.of("n", 1L))));

    private static @Nullable Object copyOf(String condition, String consequence) {
        DroolsBehaviour behaviour = TriedPack.compiled(Map.of(
                "p.drl", DECLARED + "rule \"r\" when " + condition + " $w : Work() then " + consequence + " end"));
        StateCodec states = behaviour.states();
        Object committed = states.initial(BEGINS);
        PlainMap before = states.write(committed);
        RecordedEffects effects = new RecordedEffects();
        effects.copyBy(states);
        try (Evaluator evaluator = behaviour.evaluator()) {
            Object given = evaluator.writesToCopies() ? committed : effects.writable(committed);
            evaluator.begin(TestHypha.CALM, given, effects);
            StepResult result = evaluator.step(HandMadeSignal.of("work", Map.of("value", 2L)), 100);
            evaluator.end();
            assertThat(result).isInstanceOf(StepResult.Done.class);
        }
        assertThat(states.write(committed)).isEqualTo(before);
        return effects.copy() == null ? null : states.write(effects.copy());
    }

    private static Object with(String field, Object value) {
        return BEGINS.plus("name", null).plus(field, value);
    }

    @Test
    void shouldCopyNothingWhenNoRuleFires() {
        assertThat(copyOf("$s : State( n > 5 )", "modify($s) { setN(3) }")).isNull();
    }

    @Test
    void shouldCopyNothingWhenTheStateIsOnlyRead() {
        assertThat(copyOf("$s : State( $n : n )", "hypha.emit(\"x\", Map.of(\"n\", $s.getN() + $n));"))
                .isNull();
        assertThat(copyOf("$s : State( n == 1 )", "if ($s.getName() == null) hypha.emit(\"x\");"))
                .isNull();
    }

    @Test
    void shouldChangeTheCopyWhenAFieldIsSet() {
        assertThat(copyOf("$s : State( n == 1 )", "modify($s) { setN(3) }")).isEqualTo(with("n", 3L));
        assertThat(copyOf("$s : State( n == 1 )", "$s.setN(3);")).isEqualTo(with("n", 3L));
        assertThat(copyOf("$s : State( n == 1 )", "State t = $s; t.setN(3);")).isEqualTo(with("n", 3L));
    }

    @Test
    void shouldChangeTheCopyWhenSomethingInTheStateIs() {
        Object changed = with("names", List.of("a", "b"));
        assertThat(copyOf("$s : State( n == 1 )", "$s.getNames().add(\"b\");")).isEqualTo(changed);
        assertThat(copyOf("State( $names : names )", "$names.add(\"b\");")).isEqualTo(changed);
        assertThat(copyOf("$s : State( names.add(\"b\") )", "")).isNotNull(); // Drools may ask more than once
        assertThat(copyOf("$s : State() $i : Item() from $s.items", "$i.setN(7);"))
                .isEqualTo(with("items", List.of(Map.of("n", 7L))));
    }
}
