package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.Evaluator;
import io.mycelium.rules.internal.CompiledPack;
import io.mycelium.rules.internal.PackAssembly;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that need a session, beside steps in which they can't match: those take place on values, and mean the same. */
class UncoveredRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "State( items[0] == \"u\" ) @watch( !n )",
                "State() not( State( items[0] == \"u\" ) and Other( k == 2 ) )",
                "State() accumulate( State( items[0] == \"u\", $n : n ) and Other(); $t : sum($n) )"
            })
    void shouldFailAsInASessionWhenAConditionThrowsThatASessionAsksOfEachFact(String condition) {
        List<PackProblem> problems = new ArrayList<>();
        CompiledPack pack =
                PackAssembly.compile(PackSource.of("tried", Map.of("pack.drl", """
                        declare State n : long  items : List<String> end
                        declare Go end
                        declare Other k : long end
                        rule "other" when Other() %s then end
                        rule "go" when Go() then hypha.emit("go"); end
                        """.formatted(condition))), problems);
        assertThat(pack.isOnValues("go")).isTrue();
        try (Evaluator session = pack.sessionEvaluator();
                Evaluator values = pack.evaluator()) {
            for (List<String> items : List.of(List.<String>of(), List.of("u"))) {
                Map<String, Object> state = Map.of("items", items);
                List<String> expected = BothEvaluators.act(pack, session, state, HandMadeSignal.of("go", Map.of()));
                assertThat(expected)
                        .singleElement()
                        .satisfies(each ->
                                assertThat(each).contains(items.isEmpty() ? "pack.drl:4: rule \"other\"" : "emit go"));
                assertThat(BothEvaluators.act(pack, values, state, HandMadeSignal.of("go", Map.of())))
                        .isEqualTo(expected);
            }
        }
    }
}
