package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.rules.internal.CompiledPack;
import io.mycelium.rules.internal.PackAssembly;
import io.mycelium.testkit.rule.RecordedEffects;
import io.mycelium.testkit.rule.TestHypha;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A condition alone means on values what it means to Drools: random conditions over random values, nulls and extremes
 * among them, hold, do not hold, or fail in both alike.
 *
 * <p>{@code -Dmycelium.conditions=} says how many packs of them, {@code -Dmycelium.seed=} from which seed on.
 */
class ConditionsTest {
    private static final long FIRST = Long.getLong("mycelium.seed", 1);
    private static final int PACKS = Integer.getInteger("mycelium.conditions", 6);
    private static final int CONDITIONS = 8;
    private static final int VALUES = 60;
    private static final String TYPES = """
            declare enum Colour RED, BLUE; end
            declare Part name : String  v : long  deeper : Part end
            declare A i : int  l : long  d : double  b : boolean  s : String  t : String  big : BigDecimal  boxed : Integer  wide : Long
              colour : Colour  other : Colour  texts : List<String>  longs : List<Long>  parts : List<Part>  counts : Map<String, Long>
              part : Part  at : Instant  any : Map  anys : List end
            """;
    private static final String[] WHOLES = {
        "0", "1", "-1", "2", "7", "2147483647", "-2147483648", "9223372036854775807", "-9223372036854775808"
    };
    private static final String[] INTS = {"0", "1", "-1", "2", "7", "2147483647", "-2147483648"};
    private static final String[] DECIMALS = {"0.0", "0.5", "1.0", "-1.5", "2.0", "1.0E300", "0.1"};
    private static final String[] TEXTS = {"", "u", "v", "uv", "1"};

    @Test
    void shouldHoldForTheSameValuesAsInASessionWhenAConditionIsEvaluatedOnValues() {
        for (long seed = FIRST; seed < FIRST + PACKS; seed++) {
            Random random = new Random(seed);
            List<String> conditions = new ArrayList<>();
            for (int i = 0; i < CONDITIONS; i++) {
                conditions.add(condition(random));
            }
            List<Signal> signals = new ArrayList<>();
            for (int i = 0; i < VALUES; i++) {
                signals.add(HandMadeSignal.of("a", values(random)));
            }
            if (!difference(conditions, signals).isEmpty()) {
                for (String each : conditions) {
                    assertThat(difference(List.of(each), signals))
                            .as("seed %s: A( %s )", seed, each)
                            .isEmpty();
                }
            }
            assertThat(difference(conditions, signals))
                    .as("seed %s: %s", seed, conditions)
                    .isEmpty();
        }
    }

    /** What is said of the first signal for which they differ; an empty text if there is none. */
    private static String difference(List<String> conditions, List<Signal> signals) {
        StringBuilder rules = new StringBuilder(TYPES);
        for (int i = 0; i < conditions.size(); i++) {
            rules.append("rule \"r%d\" when A( %s ) then hypha.emit(\"%d\"); end\n".formatted(i, conditions.get(i), i));
        }
        List<PackProblem> problems = new ArrayList<>();
        CompiledPack pack =
                PackAssembly.compile(PackSource.of("tried", Map.of("pack.drl", rules.toString())), problems);
        assertThat(problems.stream().filter(PackProblem::isError))
                .as("%s", conditions)
                .isEmpty();
        assertThat(pack.evaluation()).doesNotContain("session");
        try (Evaluator session = pack.sessionEvaluator();
                Evaluator values = pack.evaluator()) {
            for (Signal each : signals) {
                String inSession = done(pack, session, each);
                String onValues = done(pack, values, each);
                if (!inSession.equals(onValues)) {
                    return each.payload() + ": in a session " + inSession + ", on values " + onValues;
                }
            }
        }
        return "";
    }

    private static String done(CompiledPack pack, Evaluator evaluator, Signal signal) {
        RecordedEffects effects = new RecordedEffects();
        evaluator.begin(TestHypha.CALM, pack.states().initial(PlainMap.EMPTY), effects);
        StepResult result = evaluator.step(signal, 1000);
        evaluator.end();
        return result instanceof StepResult.Failed
                ? "fails"
                : result + " " + effects.lines(); // of several, any may be first
    }

    private static String condition(Random random) {
        String one = simple(random);
        return switch (random.nextInt(6)) {
            case 0 -> one + " || " + simple(random);
            case 1 -> one + " && " + simple(random);
            case 2 -> "(" + one + " || " + simple(random) + ") && " + simple(random);
            case 3 -> one + ", " + simple(random);
            default -> one;
        };
    }

    private static String simple(Random random) {
        String compared = pick(random, "==", "!=", "<", "<=", ">", ">=");
        String equal = pick(random, "==", "!=");
        String not = pick(random, "", "", "not ");
        String text = "\"" + pick(random, TEXTS) + "\"";
        return switch (random.nextInt(42)) {
            case 0, 1 -> pick(random, "i", "l") + " " + compared + " " + pick(random, WHOLES);
            case 2 -> "l " + compared + " i";
            case 3 -> "d " + compared + " " + pick(random, "0.5", "0", "1", "-1.5", "i", "0.1");
            case 4 ->
                "big " + compared + " " + pick(random, "0.1", "1.50", "-0.0", "100000000000000000000.5", "-3", "0");
            case 5 -> "big != null && big " + compared + " " + pick(random, "0.1", "1.50", "1");
            case 6 -> pick(random, "boxed ", "wide ") + compared + " " + pick(random, "1", "0", "-1");
            case 7 -> "boxed != null && boxed " + compared + " " + pick(random, "1", "0", "-1");
            case 8 -> "s " + equal + " " + pick(random, text, "null", "t");
            case 9 -> "s " + pick(random, "<", ">", "<=") + " " + text;
            case 10 -> pick(random, "b", "!b", "b == false", "b != true");
            case 11 -> "colour " + equal + " " + pick(random, "Colour.RED", "Colour.BLUE", "null", "other");
            case 12 -> "s " + not + "matches " + pick(random, "\"u*\"", "\"[uv]+\"", "\"\"", "\".\"");
            case 13 ->
                "s " + pick(random, "in", "not in") + " (" + text + ", \"uv\"" + pick(random, "", ", null") + ")";
            case 14 -> "i " + pick(random, "in", "not in") + " (0, 1, -1)";
            case 15 -> "texts " + not + "contains " + pick(random, text, "s");
            case 16 -> "longs " + not + "contains " + pick(random, "1", "l", "-1");
            case 17 -> pick(random, "s", "t") + " " + not + "memberOf texts";
            case 18 -> "s str[" + pick(random, "startsWith", "endsWith") + "] " + text;
            case 19 ->
                pick(random, "texts", "longs", "parts") + ".size" + pick(random, "", "()") + " " + compared + " 1";
            case 20 -> "counts[" + text + "] " + equal + " " + pick(random, "1", "null", "l");
            case 21 -> pick(random, "texts[0] == \"u\"", "longs[0] > 0", "texts.size > 0 && texts[0] == s");
            case 22 -> "part!.name " + equal + " " + pick(random, text, "null", "s");
            case 23 -> pick(random, "part.v > 0", "part.name == s", "part != null && part.v " + compared + " l");
            case 24 -> pick(random, "part!.deeper!.v > 0", "part!.deeper!.name == \"u\"", "s!.length > 0");
            case 25 -> "any[" + text + "] " + equal + " " + pick(random, "null", "\"u\"", "\"\"", "\"1\"", "s", "true");
            case 26 -> "any[" + text + "] " + compared + " " + pick(random, "0", "1", "-1", "2147483648", "l");
            case 27 -> "any['u'] " + equal + " " + pick(random, "null", "1", "0.5");
            case 28 -> "s " + not + "contains " + pick(random, text, "t", "\"u\"");
            case 29 -> "anys " + not + "contains " + pick(random, text, "s", "1", "l", "b", "d", "null");
            case 30 ->
                pick(random, "l", "i") + " " + pick(random, "in", "not in") + " (" + pick(random, INTS) + ", 7)"
                        + pick(random, "", " || s == \"u\"");
            case 31 ->
                "s == " + text + " || s == \"v\" || " + pick(random, "s != t", "i == 0", "t == \"u\"", "s == null");
            case 32 ->
                pick(random, "i", "l", "part.v") + pick(random, " + ", " - ", " % ") + pick(random, "1", "2", "7") + " "
                        + compared + " " + pick(random, WHOLES);
            case 33 ->
                pick(random, "i + l", "l - i", "i * 2", "i + i", "l + l") + " " + compared + " "
                        + pick(random, "l", "i", "i + 1", "part!.v", "3");
            case 34 ->
                pick(random, "texts[0] ", "any[\"u\"] ") + equal + " " + pick(random, "s", "t", text)
                        + pick(random, "", " && b");
            case 35 ->
                pick(random, "longs[0] ", "longs[1] ", "counts[\"v\"] ", "anys[0] ", "any[\"\"] ") + compared + " "
                        + pick(random, "l", "i", "0", "-1");
            case 40 ->
                pick(random, "d / l", "l / d", "d * i + l", "d - big", "-d % 2") + " " + compared + " "
                        + number(random);
            case 36, 37, 38, 39 ->
                reckoned(random, 2) + " " + compared + " "
                        + (random.nextBoolean() ? reckoned(random, 1) : number(random));
            default ->
                pick(
                        random,
                        "part.deeper.v > 0",
                        "part != null && part.deeper != null && part.deeper.v == l",
                        "b && (part.v > l || s == t)",
                        "l + 1 > i",
                        "l * 2 == i",
                        "i / 2 == 0",
                        "l % 2 == 1",
                        "10 / i > 1",
                        "d * 2 > i");
        };
    }

    private static String reckoned(Random random, int depth) {
        String left = depth == 0 || random.nextInt(3) > 0 ? number(random) : "(" + reckoned(random, depth - 1) + ")";
        String right = depth == 0 || random.nextInt(3) > 0 ? number(random) : "(" + reckoned(random, depth - 1) + ")";
        return left
                + pick(random, " / ", "/", " % ", " * ", " + ", " - ")
                + (random.nextInt(4) == 0 ? right + pick(random, " / ", " * ", " - ") + number(random) : right);
    }

    private static String number(Random random) {
        return pick(
                random,
                "i",
                "l",
                "l",
                "-i",
                "boxed",
                "wide",
                "part!.v",
                "big",
                "1",
                "2",
                "7",
                "2147483647",
                "9007199254740993",
                "longs.size()",
                "s!.length",
                "any[\"u\"]");
    }

    private static Map<String, Object> values(Random random) {
        Map<String, Object> values = new TreeMap<>();
        values.put("i", Long.valueOf(pick(random, INTS)));
        values.put("l", Long.valueOf(pick(random, WHOLES)));
        values.put("d", Double.valueOf(pick(random, DECIMALS)));
        values.put("b", random.nextBoolean());
        maybe(random, values, "s", pick(random, TEXTS));
        maybe(random, values, "t", pick(random, TEXTS));
        maybe(random, values, "big", new BigDecimal(pick(random, "0.1", "1.5", "0", "-1E+20")));
        maybe(random, values, "boxed", (long) random.nextInt(3));
        maybe(random, values, "wide", Long.valueOf(pick(random, WHOLES)));
        maybe(random, values, "colour", pick(random, "RED", "BLUE"));
        maybe(random, values, "other", pick(random, "RED", "BLUE"));
        maybe(random, values, "texts", List.of("u", pick(random, TEXTS)).subList(0, random.nextInt(3)));
        maybe(
                random,
                values,
                "longs",
                List.of(Long.valueOf(pick(random, WHOLES)), 1L).subList(0, random.nextInt(3)));
        maybe(random, values, "counts", random.nextBoolean() ? Map.of("u", 1L) : Map.of("", -1L, "v", 0L));
        maybe(random, values, "part", part(random, 2));
        maybe(random, values, "anys", List.of(thing(random), thing(random)).subList(0, random.nextInt(3)));
        Map<String, Object> any = new TreeMap<>();
        for (String each : TEXTS) {
            maybe(random, any, each, thing(random));
        }
        maybe(random, values, "any", any);
        return values;
    }

    private static Object thing(Random random) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> pick(random, TEXTS);
            case 2, 3 -> Long.valueOf(pick(random, WHOLES));
            case 4 -> Double.valueOf(pick(random, DECIMALS));
            default -> random.nextBoolean();
        };
    }

    private static Map<String, Object> part(Random random, int depth) {
        Map<String, Object> part = new TreeMap<>();
        part.put("v", Long.valueOf(pick(random, WHOLES)));
        maybe(random, part, "name", pick(random, TEXTS));
        if (depth > 0) {
            maybe(random, part, "deeper", part(random, depth - 1));
        }
        return part;
    }

    private static void maybe(Random random, Map<String, Object> values, String field, Object value) {
        if (random.nextInt(4) > 0) {
            values.put(field, value);
        }
    }

    private static String pick(Random random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
