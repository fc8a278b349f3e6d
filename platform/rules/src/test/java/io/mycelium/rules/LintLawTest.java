package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.rules.lint.Finding;
import io.mycelium.rules.lint.Lint;
import io.mycelium.rules.lint.LintCode;
import io.mycelium.testkit.network.Chance;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What lint says of random rules is what they do: a rule that can't fire fires for no value, and one that can does for one. */
class LintLawTest {
    private static final int PACKS = Integer.getInteger("mycelium.linted", 6);
    private static final int RULES = 30;
    private static final String TYPES = """
            declare enum Side LEFT, RIGHT; end
            declare Work  i : int  big : Integer  d : double  s : String  b : boolean  c : Side  o : Object end
            declare State  n : int  m : int end
            """;

    /** All that can make a difference to the comparisons below, by field. */
    private static final Map<String, List<Object>> VALUES = values();

    private static Map<String, List<Object>> values() {
        Map<String, List<Object>> values = new LinkedHashMap<>();
        values.put("i", List.of(-1, 0, 1, 2, 3, 4, 5));
        values.put("big", List.of(-1, 0, 1, 2, 3, 4, 5));
        values.put("d", List.of(-1, 0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5));
        values.put("s", List.of("a", "b", "c", "d"));
        values.put("b", List.of(true, false));
        values.put("c", List.of("LEFT", "RIGHT"));
        values.put("o", List.of(-1, 0, 0.5, 1, 1.5, 2, 2.5, "a", "b", "d", true, false));
        return values;
    }

    private static String comparison(Chance chance, String field) {
        String order = chance.pick("==", "!=", "<", "<=", ">", ">=");
        String number = String.valueOf(chance.below(4));
        String equal = chance.pick("==", "!=");
        return switch (field) {
            case "i", "big", "d" ->
                chance.oneIn(6)
                        ? field + chance.pick(" in ", " not in ") + "( " + chance.below(4) + ", " + chance.below(4)
                                + " )"
                        : chance.oneIn(6) && !field.equals("d")
                                ? number + " " + order + " " + field
                                : chance.oneIn(8) && field.equals("big")
                                        ? field + " " + equal + " null"
                                        : field + " " + order + " " + number;
            case "s" ->
                chance.oneIn(5)
                        ? field + " " + equal + " null"
                        : chance.oneIn(4)
                                ? field + chance.pick(" in ", " not in ") + "( \"a\", \"b\" )"
                                : field + " " + equal + " \"" + chance.pick("a", "b", "c") + "\"";
            case "b" -> chance.pick("b", "!b", "b == true", "b == false", "b != true");
            case "c" -> "c " + equal + " Side." + chance.pick("LEFT", "RIGHT");
            default -> "o " + equal + " " + chance.pick("1", "2", "\"a\"", "\"b\"", "true", "null", "1.5");
        };
    }

    @Test
    void shouldSayThatARuleNeverFiresWhenNoValueLetsItFire() {
        Chance chance = new Chance(7);
        int never = 0;
        for (int pack = 0; pack < PACKS; pack++) {
            StringBuilder drl = new StringBuilder(TYPES);
            Map<String, String> conditions = new LinkedHashMap<>();
            for (int i = 0; i < RULES; i++) {
                String field = chance.pick(List.copyOf(VALUES.keySet()));
                List<String> all = new ArrayList<>();
                for (int k = chance.between(1, 4); k > 0; k--) {
                    all.add(comparison(chance, field));
                }
                String condition = String.join(chance.pick(", ", " && "), all);
                conditions.put("r" + i, condition);
                drl.append("rule r" + i + " when Work( " + condition + " ) then hypha.emit(\"r" + i + "\"); end\n");
            }
            Set<String> impossible = rules(drl.toString(), LintCode.L101);
            Set<String> fired = fired(drl.toString());
            for (Map.Entry<String, String> each : conditions.entrySet()) {
                boolean isLoose = each.getValue().contains("o ") && !impossible.contains(each.getKey());
                if (!isLoose) { // what may be compared loosely is not said to be impossible
                    assertThat(impossible.contains(each.getKey()))
                            .describedAs(each.getValue())
                            .isEqualTo(!fired.contains("emit " + each.getKey()));
                }
            }
            never += impossible.size();
        }
        assertThat(never).isGreaterThan(PACKS);
    }

    private static Set<String> rules(String drl, LintCode code) {
        return Lint.of(PackSource.of("tried", Map.of("pack.drl", drl)), null).stream()
                .filter(each -> each.code() == code)
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> fired(String drl) {
        Set<String> fired = new TreeSet<>();
        try (TriedPack pack = TriedPack.of(drl)) {
            fired.addAll(pack.act(HandMadeSignal.of("work", Map.of())));
            VALUES.forEach((field, values) -> values.forEach(value -> {
                fired.addAll(pack.act(HandMadeSignal.of("work", Map.of(field, value))));
                for (StepResult result : pack.results) {
                    assertThat(result).isInstanceOf(StepResult.Done.class);
                }
            }));
        }
        return fired;
    }

    @Test
    void shouldNeverFireARandomRuleWhenItIsSaidThatItNeverFires() {
        for (int seed = 1; seed <= PACKS * 4; seed++) {
            Chance chance = new Chance(seed);
            RandomRules rules = RandomRules.of(chance, 1 + seed % 8);
            PackSource source = PackSource.of("tried", Map.of("pack.drl", rules.drl()));
            Set<String> impossible = Lint.of(source, null).stream()
                    .filter(each -> each.message().endsWith("never fires") || each.code() == LintCode.L102)
                    .map(Finding::rule)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (impossible.isEmpty()) {
                continue;
            }
            try (TriedPack pack = TriedPack.of(source)) {
                pack.effects.traced();
                for (int i = 0; i < 20; i++) {
                    pack.state = pack.behaviour.states().initial(RandomFacts.state(chance));
                    List<String> done = pack.act(100, RandomFacts.signal(chance));
                    impossible.forEach(
                            rule -> assertThat(done).describedAs("%s", rules).doesNotContain("matched " + rule));
                }
            }
        }
    }

    @Test
    void shouldEndInARunawayWhenItIsSaidThatOnlyEnergyEndsALoop() {
        Chance chance = new Chance(11);
        int loops = 0;
        for (int i = 0; i < PACKS * 5; i++) {
            String condition = chance.pick("n", "n", "m") + " " + chance.pick("==", "!=", "<", "<=", ">", ">=") + " "
                    + chance.below(3) + (chance.oneIn(3) ? ", $x : " + chance.pick("n", "m") : "");
            String value = chance.pick("0", "1", "2", "$s.getN() + 1", "$s.getN() - 1", "$s.getN()");
            String drl = TYPES + "rule r when Work() $s : State( " + condition + " ) then\n  modify($s) { setN(" + value
                    + ")" + (chance.oneIn(4) ? ", setM(1)" : "") + " }\nend\n";
            boolean isEndless = rules(drl, LintCode.L204).contains("r");
            loops += isEndless ? 1 : 0;
            if (isEndless) {
                assertThat(outcomes(drl)).describedAs(drl).contains(false).doesNotContain(true);
            }
        }
        assertThat(loops).isGreaterThan(PACKS);
    }

    /** Whether each step came to its end in which the rule fired at all. */
    private static Set<Boolean> outcomes(String drl) {
        Set<Boolean> ended = new TreeSet<>();
        try (TriedPack pack = TriedPack.of(drl)) {
            pack.effects.traced();
            for (int n = -1; n <= 3; n++) {
                for (int m = -1; m <= 3; m++) {
                    pack.state(Map.of("n", n, "m", m));
                    boolean fired =
                            !pack.act(50, HandMadeSignal.of("work", Map.of())).isEmpty();
                    boolean isDone = pack.results.get(pack.results.size() - 1) instanceof StepResult.Done;
                    if (fired || !isDone) {
                        ended.add(isDone);
                    }
                }
            }
        }
        return ended;
    }

    @Test
    void shouldFireBothRulesForSomeSignalWhenItIsSaidThatTheyDisagree() {
        Chance chance = new Chance(13);
        int found = 0;
        for (int i = 0; i < PACKS * 5; i++) {
            String one = "Work( " + comparison(chance, "i") + " ) $s : State( "
                    + chance.pick("n == 0", "n > 0", "n != 1") + " )";
            String other = "Work( " + comparison(chance, chance.pick("i", "b", "s")) + " ) $s : State( "
                    + chance.pick("n == 0", "n < 2", "m == 0") + " )";
            String rules = "rule a no-loop when " + one + " then modify($s) { setM(1) } end\n" + "rule b no-loop when "
                    + other + " then modify($s) { setM(2) } end\n";
            if (rules(TYPES + rules, LintCode.L401).isEmpty()) {
                continue;
            }
            found++;
            String emitting = rules.replaceAll(
                    "modify\\(\\$s\\) \\{ setM\\((.)\\) }", "hypha.emit(\"m$1\", Map.of(\"m\", \\$s.getM()));");
            assertThat(isThereOneForBoth(TYPES + emitting)).describedAs(rules).isTrue();
        }
        assertThat(found).isGreaterThan(PACKS);
    }

    private static boolean isThereOneForBoth(String drl) {
        try (TriedPack pack = TriedPack.of(drl)) {
            for (int n = 0; n < 4; n++) {
                for (int value = -1; value < 6; value++) {
                    for (boolean b : List.of(true, false)) {
                        for (String s : List.of("a", "b", "c", "d")) {
                            Signal whole = HandMadeSignal.of("work", Map.of("i", value, "b", b, "s", s));
                            Signal part = HandMadeSignal.of("work", Map.of("i", value, "b", b));
                            if (pack.state(Map.of("n", n)).act(whole).size() == 2
                                    || pack.act(part).size() == 2) {
                                return true;
                            }
                        }
                    }
                }
            }
        }
        return false;
    }
}
