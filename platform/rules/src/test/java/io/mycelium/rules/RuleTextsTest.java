package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a redeployment is told by: which rules say something else. */
class RuleTextsTest {
    private static Map<String, String> hashes(String drl) {
        return TriedPack.compiled(Map.of("p.drl", drl)).ruleTexts();
    }

    @Test
    void shouldDifferInTheRulesThatSayOtherThingsWhenEachIsOnOneLine() {
        Map<String, String> before = hashes("""
                declare T n : int end
                rule "a" when T( n == 1 ) then hypha.emit("x"); end // the first
                rule "b" when T( n == 2 ) then hypha.emit("x  y"); end rule c when T() then end
                """);
        Map<String, String> after = hashes("""
                declare T n : int end
                /* moved */ rule "a"
                  when T( n == 1 )   // one
                  then hypha.emit("x"); end
                rule "b" when T( n == 2 ) then hypha.emit("x y"); end rule c when T() then hypha.die(); end
                """);

        assertThat(before).containsOnlyKeys("a", "b", "c");
        assertThat(after).containsEntry("a", before.get("a"));
        assertThat(after.get("b")).isNotEqualTo(before.get("b"));
        assertThat(after.get("c")).isNotEqualTo(before.get("c"));
    }

    @Test
    void shouldDifferWhenAnAttributeOfTheFileDoes() {
        String rule = "rule a when Signal() then end";
        assertThat(hashes("no-loop\n" + rule)).isNotEqualTo(hashes(rule));
    }
}
