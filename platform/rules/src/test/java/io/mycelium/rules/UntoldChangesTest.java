package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.signal.Signal;
import io.mycelium.rules.internal.CompiledPack;
import io.mycelium.rules.internal.PackAssembly;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A consequence that changes what is in a fact without {@code modify} is found, since a session may not see the change. */
class UntoldChangesTest {
    private static final String TYPES = """
            declare Item v : long end
            declare State words : List<String>  items : List<Item>  counts : Map<String, Long>  n : long end
            declare Go words : List<String> end
            """;
    private static final String RULE = """
            rule "changes" when $g : Go( $w : words ) $s : State( $words : words, $items : items, $c : counts ) then %s end
            """;

    private static CompiledPack compiled(String rules) {
        List<PackProblem> problems = new ArrayList<>();
        CompiledPack pack = PackAssembly.compile(PackSource.of("tried", Map.of("pack.drl", TYPES + rules)), problems);
        assertThat(problems.stream().filter(PackProblem::isError)).isEmpty();
        return pack;
    }

    @Test
    void shouldBeInASessionWhenARuleChangesAListThatAnotherLooksInto() {
        CompiledPack pack = compiled("""
                rule "adds" salience 1 when Go() $s : State( $words : words ) then $words.add("new"); end
                rule "sees" when Go() State( words contains "new" ) then hypha.emit("sees"); end
                """);
        assertThat(pack.evaluation()).endsWith("rule 'adds' (line 4), a fact that is changed without modify");
        try (Evaluator evaluator = pack.evaluator();
                Evaluator session = pack.sessionEvaluator()) {
            Signal go = HandMadeSignal.of("go", Map.of());
            List<String> inSession = BothEvaluators.act(pack, session, Map.of(), go, go);
            assertThat(BothEvaluators.act(pack, evaluator, Map.of(), go, go)).isEqualTo(inSession);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$words.add(\"x\");",
                "$s.getWords().remove(\"x\");",
                "$c.put(\"x\", 1L);",
                "$s.getCounts().merge(\"x\", 1L, Long::sum);",
                "for (Object each : $items) { ((Item) each).setV(1L); }",
                "if (!$items.isEmpty()) { ((Item) $items.get(0)).setV($w.isEmpty() ? 1L : 2L); }",
                "List<String> same = $s.getWords(); same.add($w.size() > 1 ? \"a\" : \"b\");",
                "for (Object each : $c.entrySet()) { ((Map.Entry<String, Long>) each).setValue(2L); }",
                "$w.removeIf(each -> each.equals(1L));",
                "long sum = 0; for (long i = 0; i < 3; i++) { sum += i; } $words.add(\"\" + sum);",
                "switch ($words.size()) { case 0: hypha.emit(\"none\"); break; default: $words.clear(); }"
            })
    void shouldBeFoundWhenNobodyIsToldOfIt(String consequence) {
        assertThat(compiled(RULE.formatted(consequence)).evaluation())
                .endsWith("a fact that is changed without modify");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "List<String> own = new ArrayList<>(); for (Object each : $items) { own.add(\"\" + ((Item) each).getV()); } hypha.emit(\"own\", Map.of(\"own\", own));",
                "List<String> copy = new ArrayList<>($words); copy.add(\"x\"); hypha.emit(\"copy\", Map.of(\"copy\", copy));",
                "List<Object> made = (List<Object>) $items.stream().collect(java.util.stream.Collectors.toCollection(ArrayList::new)); made.add(1L);",
                "Item own = new Item(); own.setV(3L); hypha.emit(\"v\", Map.of(\"v\", own.getV()));",
                "$words.add(\"x\"); update($s);",
                "$words.add(\"x\"); modify($s) { setWords($words) }"
            })
    void shouldBeOnValuesWhenNothingOfAFactIsChangedUntold(String consequence) {
        assertThat(compiled(RULE.formatted(consequence)).evaluation()).isEqualTo("1 rule on values");
    }
}
