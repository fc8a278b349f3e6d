package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.value.PlainMap;
import io.mycelium.rules.internal.CompiledPack;
import io.mycelium.rules.internal.PackAssembly;
import io.mycelium.testkit.rule.RecordedEffects;
import io.mycelium.testkit.rule.TestHypha;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whole numbers in conditions are those of Java, beside which none is cut off: random expressions over random values equal what
 * big integers say, or fail where a divisor is 0 or a number is beyond a long, on values and in a session.
 *
 * <p>{@code -Dmycelium.conditions=} says how many packs of them, {@code -Dmycelium.seed=} from which seed on.
 */
class ArithmeticLawTest {
    private static final long FIRST = Long.getLong("mycelium.seed", 1);
    private static final int PACKS = Integer.getInteger("mycelium.conditions", 20);
    private static final int VALUES = 40;
    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);
    private static final String TYPES =
            "declare A i : int  j : int  l : long  k : long  sh : short  boxed : Integer  wide : Long  any : Map  want : Long end\n";
    private static final List<String> NAMES = List.of("i", "j", "l", "k", "sh", "boxed", "wide", "any[\"n\"]");
    private static final long[] EXTREMES = {
        0,
        1,
        -1,
        2,
        -2,
        3,
        7,
        10,
        1L << 53,
        (1L << 53) + 1,
        -(1L << 53) - 1,
        Integer.MAX_VALUE,
        Integer.MIN_VALUE,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        3037000500L
    };

    /** An expression, with what is in it. */
    private sealed interface Sum {}

    private record Name(String name) implements Sum {}

    private record Number(long number) implements Sum {}

    private record Negative(Sum sum) implements Sum {}

    private record Operation(Sum left, char operator, Sum right) implements Sum {}

    @Test
    void shouldBeWhatWholeNumbersAreWhenTheyAreReckonedWith() {
        for (long seed = FIRST; seed < FIRST + PACKS; seed++) {
            Random random = new Random(seed);
            Sum sum = sum(random, 3);
            String text = text(sum, 0);
            String drl = TYPES + "rule \"r\" when A( " + text + (random.nextBoolean() ? " == want" : " - want == 0")
                    + " ) then hypha.emit(\"yes\"); end\n";
            List<PackProblem> problems = new ArrayList<>();
            CompiledPack pack = PackAssembly.compile(PackSource.of("tried", Map.of("pack.drl", drl)), problems);
            if (dividesByZero(sum)) {
                assertThat(problems).as(text).anyMatch(each -> each.message().contains("is a division by zero"));
                continue;
            }
            assertThat(problems.stream().filter(PackProblem::isError)).as(text).isEmpty();
            try (Evaluator session = pack.sessionEvaluator();
                    Evaluator values = pack.evaluator()) {
                for (int i = 0; i < VALUES; i++) {
                    Map<String, Long> numbers = numbers(random);
                    BigInteger is = of(sum, numbers);
                    String expected = is == null ? "fails" : "holds";
                    numbers.put("want", is == null ? 0 : is.longValueExact());
                    assertThat(done(pack, values, numbers))
                            .as("%s: A( %s ) of %s", seed, text, numbers)
                            .isEqualTo(expected);
                    assertThat(done(pack, session, numbers))
                            .as("%s: A( %s ) of %s", seed, text, numbers)
                            .isEqualTo(expected);
                }
            }
        }
    }

    /** Whether a divisor in it is the number 0, which is refused. */
    private static boolean dividesByZero(Sum sum) {
        if (sum instanceof Negative negative) {
            return dividesByZero(negative.sum());
        }
        return sum instanceof Operation operation
                && ("/%".indexOf(operation.operator()) >= 0 && isZero(operation.right())
                        || dividesByZero(operation.left())
                        || dividesByZero(operation.right()));
    }

    private static boolean isZero(Sum sum) {
        return sum instanceof Negative negative
                ? isZero(negative.sum())
                : sum instanceof Number number && number.number() == 0;
    }

    private static String done(CompiledPack pack, Evaluator evaluator, Map<String, Long> numbers) {
        Map<String, Object> fields = new TreeMap<>(numbers);
        fields.put("any", Map.of("n", numbers.get("any[\"n\"]")));
        fields.remove("any[\"n\"]");
        RecordedEffects effects = new RecordedEffects();
        evaluator.begin(TestHypha.CALM, pack.states().initial(PlainMap.EMPTY), effects);
        StepResult result = evaluator.step(HandMadeSignal.of("a", fields), 1000);
        evaluator.end();
        return result instanceof StepResult.Failed ? "fails" : effects.lines().isEmpty() ? "does not hold" : "holds";
    }

    private static Map<String, Long> numbers(Random random) {
        Map<String, Long> numbers = new TreeMap<>();
        for (String each : NAMES) {
            long number = random.nextInt(3) == 0 ? EXTREMES[random.nextInt(EXTREMES.length)] : random.nextInt(11) - 5;
            numbers.put(
                    each,
                    switch (each) {
                        case "i", "j", "boxed" -> (long) (int) number;
                        case "sh" -> (long) (short) number;
                        default -> number;
                    });
        }
        return numbers;
    }

    private static Sum sum(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 3)) {
            case 0 -> new Number(Math.max(0, EXTREMES[random.nextInt(EXTREMES.length - 2)]));
            case 1, 2 -> new Name(NAMES.get(random.nextInt(NAMES.size())));
            case 3 -> new Negative(sum(random, depth - 1));
            default ->
                new Operation(sum(random, depth - 1), "+-*///%".charAt(random.nextInt(7)), sum(random, depth - 1));
        };
    }

    private static String text(Sum sum, int binds) {
        if (sum instanceof Name name) {
            return name.name();
        }
        if (sum instanceof Number number) {
            return String.valueOf(number.number());
        }
        if (sum instanceof Negative negative) {
            return "-"
                    + (negative.sum() instanceof Negative
                            ? "(" + text(negative.sum(), 0) + ")"
                            : text(negative.sum(), 3));
        }
        Operation operation = (Operation) sum;
        int mine = "+-".indexOf(operation.operator()) >= 0 ? 1 : 2;
        String text =
                text(operation.left(), mine) + " " + operation.operator() + " " + text(operation.right(), mine + 1);
        return mine < binds ? "(" + text + ")" : text;
    }

    /** Its value; null where it has none. */
    private static @Nullable BigInteger of(Sum sum, Map<String, Long> numbers) {
        if (sum instanceof Name name) {
            return BigInteger.valueOf(numbers.get(name.name()));
        }
        if (sum instanceof Number number) {
            return BigInteger.valueOf(number.number());
        }
        if (sum instanceof Negative negative) {
            BigInteger of = of(negative.sum(), numbers);
            return of == null ? null : within(of.negate());
        }
        Operation operation = (Operation) sum;
        BigInteger left = of(operation.left(), numbers);
        BigInteger right = of(operation.right(), numbers);
        boolean divides = operation.operator() == '/' || operation.operator() == '%';
        if (left == null || right == null || divides && right.signum() == 0) {
            return null;
        }
        return within(
                switch (operation.operator()) {
                    case '+' -> left.add(right);
                    case '-' -> left.subtract(right);
                    case '*' -> left.multiply(right);
                    case '/' -> left.divide(right);
                    default -> left.remainder(right);
                });
    }

    private static @Nullable BigInteger within(BigInteger number) {
        return number.compareTo(LEAST) < 0 || number.compareTo(MOST) > 0 ? null : number;
    }
}
