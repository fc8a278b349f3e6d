package io.mycelium.blueprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.mycelium.core.blueprint.BlueprintPlain;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a blueprint, reading it gives a blueprint or problems, and throws nothing. */
class MutationTest {
    /** More with {@code -DargLine=-Dmutations=100000}. */
    private static final int ROUNDS = Integer.getInteger("mutations", 1000);

    private static final List<String> PIECES = List.of(
            "\n",
            "\t",
            " ",
            "  ",
            ":",
            ": ",
            "-",
            "- ",
            "->",
            " -> ",
            "{",
            "}",
            "[",
            "]",
            ",",
            "'",
            "\"",
            "#",
            "&a ",
            "*a",
            "*",
            "?",
            "? ",
            "|",
            ">",
            "!",
            "!!str ",
            "%",
            "@",
            "`",
            "~",
            "null",
            "true",
            "yes",
            "-1",
            "0",
            "1.5",
            ".inf",
            ".nan",
            "1e999",
            "99999999999999999999",
            "10000001",
            "<<",
            "---\n",
            "...\n",
            "species ",
            "worker",
            "worker_1",
            "worker_*",
            "fan",
            "\\",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\\UFFFFFFFF",
            "\\U00110000",
            "\\x",
            "\u0000",
            "\ud83d\ude00",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\r",
            "\r\n",
            "a: &a [*a]\n",
            "x: {}\n");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void shouldGiveProblemsOrABlueprintWhenTheTextIsCorrupted(long seed) {
        Random random = new Random(seed);
        BlueprintReader reader = new BlueprintReader(new TestKinds());
        List<String> originals = List.of(Examples.text("full.yaml"), Examples.text("full.json"), Examples.TRACE);
        int sound = 0;
        int faulty = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String text = originals.get(random.nextInt(originals.size()));
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                text = corrupt(text, random);
            }
            try {
                Reading reading = reader.read("b.yaml", text);
                if (reading instanceof Reading.Sound good) {
                    assertThat(BlueprintPlain.read(BlueprintPlain.write(good.blueprint())))
                            .isEqualTo(good.blueprint());
                    sound++;
                } else {
                    checkProblems(reading.problems(), text);
                    faulty++;
                }
            } catch (RuntimeException | StackOverflowError e) {
                fail("seed " + seed + ", round " + round + ":\n" + text, e);
            }
        }
        assertThat(sound).isGreaterThan(ROUNDS / 100);
        assertThat(faulty).isGreaterThan(ROUNDS / 2);
    }

    private static void checkProblems(List<Problem> problems, String text) {
        assertThat(problems).isNotEmpty().doesNotHaveDuplicates();
        long lines = text.lines().count()
                + 2
                + text.chars().filter(c -> c == '\u0085' || c == '\u2028').count();
        for (Problem problem : problems) {
            assertThat(problem.line()).as(problem.text() + "\n" + text).isBetween(1, (int) lines);
            assertThat(problem.column()).as(problem.text() + "\n" + text).isPositive();
            assertThat(problem.message())
                    .isNotBlank()
                    .hasSizeLessThan(700)
                    .doesNotContain("\n", "\r", "\u001b", "\u0000", "null;", "org.snakeyaml", "Exception");
        }
    }

    private static String corrupt(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), at + 1 + random.nextInt(12));
        List<String> lines = new ArrayList<>(text.lines().toList());
        int line = random.nextInt(Math.max(1, lines.size()));
        switch (random.nextInt(9)) {
            case 0:
                return text.substring(0, at) + text.substring(to);
            case 1:
                return text.substring(0, at) + piece(random) + text.substring(at);
            case 2:
                return text.substring(0, at) + piece(random) + text.substring(to);
            case 3:
                return text.substring(0, at)
                        + (char) random.nextInt(random.nextBoolean() ? 128 : 65_536)
                        + text.substring(at);
            case 4:
                return text.substring(0, at);
            case 5:
                return text.substring(0, to) + text.substring(at);
            case 6:
                if (!lines.isEmpty()) {
                    lines.add(random.nextInt(lines.size()), lines.get(line));
                }
                return String.join("\n", lines) + "\n";
            case 7:
                if (!lines.isEmpty()) {
                    lines.remove(line);
                }
                return String.join("\n", lines) + "\n";
            default:
                int end = at;
                while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                    end++;
                }
                return text.substring(0, at) + piece(random) + text.substring(end);
        }
    }

    private static String piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size()));
    }
}
