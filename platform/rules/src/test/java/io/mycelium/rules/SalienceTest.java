package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which match fires first: salience, also one that is worked out; then file name, line, and the facts as they came. */
class SalienceTest {
    private static final String TYPES = """
            declare Go items : List<Item> end
            declare Item name : String  weight : long end
            rule "fill" salience 1000 when Go( $items : items ) $i : Item() from $items then insert($i); end
            """;

    private static List<String> fired(Map<String, String> rules, Object... namesAndWeights) {
        Map<String, String> files = new java.util.TreeMap<>(rules);
        files.put("0types.drl", TYPES);
        try (TriedPack pack = TriedPack.of(files)) {
            List<Map<String, Object>> items = Stream.iterate(0, i -> i < namesAndWeights.length, i -> i + 2)
                    .map(i -> Map.of("name", namesAndWeights[i], "weight", namesAndWeights[i + 1]))
                    .toList();
            return pack.act(HandMadeSignal.of("go", Map.of("items", items))).stream()
                    .map(each -> each.replace("emit ", ""))
                    .toList();
        }
    }

    private static String rule(String name, String salience) {
        return "rule \"" + name + "\" salience " + salience
                + " when Item( $n : name, $weight : weight ) then hypha.emit(\"" + name + "\" + $n); end\n";
    }

    @Test
    void shouldFireTheHeavierFirstInWhateverOrderTheyComeWhenSalienceIsWorkedOut() {
        Map<String, String> one = Map.of("a.drl", rule("r", "( $weight )"));
        for (Object[] order : new Object[][] {
            {"x", 1, "y", 3, "z", 2}, {"y", 3, "z", 2, "x", 1}, {"z", 2, "x", 1, "y", 3}, {"y", 3, "x", 1, "z", 2}
        }) {
            assertThat(fired(one, order)).containsExactly("ry", "rz", "rx");
        }
    }

    @Test
    void shouldFireInTheOrderOfTheFactsWhenTheSalienceWorkedOutIsEqual() {
        Map<String, String> one = Map.of("a.drl", rule("r", "( $weight )"));

        assertThat(fired(one, "x", 1, "y", 2, "z", 1, "u", 2)).containsExactly("ry", "ru", "rx", "rz");
        assertThat(fired(one, "z", 1, "u", 2, "x", 1, "y", 2)).containsExactly("ru", "ry", "rz", "rx");
    }

    @Test
    void shouldFireByFileAndLineWhenTheSalienceOfSeveralRulesIsEqual() {
        Map<String, String> rules = Map.of(
                "b.drl", rule("b", "( $weight )"), "a.drl", rule("a2", "( $weight )") + rule("a1", "( $weight )"));

        assertThat(fired(rules, "x", 1)).containsExactly("a2x", "a1x", "bx");
        assertThat(fired(rules, "x", 1, "y", 2)).containsExactly("a2y", "a1y", "by", "a2x", "a1x", "bx");
    }

    @Test
    void shouldPutFixedAndWorkedOutOnesInOneOrder() {
        Map<String, String> rules =
                Map.of("a.drl", rule("a", "( $weight )") + rule("b", "2") + rule("c", "( -$weight )"));

        assertThat(fired(rules, "x", 1, "y", 3)).containsExactly("ay", "bx", "by", "ax", "cx", "cy");
    }
}
