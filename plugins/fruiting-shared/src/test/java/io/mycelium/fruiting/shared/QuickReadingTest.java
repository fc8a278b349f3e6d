package io.mycelium.fruiting.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.value.Plain;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read quickly is what is read strictly: the same value, or the same fault in the same place. */
class QuickReadingTest {
    private static final String[] VALUES = {
        "0",
        "-0",
        "10",
        "-1",
        "9223372036854775807",
        "-9223372036854775808",
        "9223372036854775808",
        "0.1",
        "-0.0",
        "1e1",
        "1E400",
        "0.1234567890123456789",
        "123456789012.345",
        "1e-999999999",
        "01",
        "1.",
        ".5",
        "+1",
        "0x1",
        "NaN",
        "-Infinity",
        "true",
        "false",
        "null",
        "tru",
        "\"\"",
        "\"a\"",
        "\"\\u00fc\\ud83d\\ude00\"",
        "\"\\ud800\"",
        "\"\\x\"",
        "-0.5",
        "123456789012345678",
        "1234567890123456789",
        "-1234567890123456789",
        "0.30000000000000004",
        "1e5",
        "-1E-5",
        "1e",
        "1e+",
        "-",
        "1.5e3",
        "\"\\\"\\\\\\/\\b\\f\\n\\r\\tü\\u0000\"",
        "\"\\ude00\\ud83d\"",
        "\"\\u12\"",
        "\"\uFFFD\"",
        "\"\\ud83dx\"",
        "\"a\\",
        "\"\t\"",
        "\"ü😀\"",
        "'a'",
        "[]",
        "[1,2.0]",
        "[1,]",
        "{}",
        "{\"a\":1}",
        "{\"a\":1,\"a\":1}",
        "/**/1"
    };
    private static final String[] KEYS = {
        "\"a\"",
        "\"b\"",
        "\"a\"",
        "\"date\"",
        "\"\"",
        "\"\\u0061\"",
        "\"ü\"",
        "\"\\ud800\"",
        "a",
        "\"a longer key than others\""
    };
    private static final byte[] ODD = {
        '{', '}', '[', ']', '"', '\\', ',', ':', ' ', '\r', '\n', 0, 1, '9', 'e', -61, -17, -1
    };

    private final JsonReader reader = new JsonReader(Plain.MAX_DEPTH);

    @Test
    void shouldComeToTheSameWhateverTheText() {
        Random random = new Random(11);
        for (int i = 0; i < 30_000; i++) {
            byte[] text = object(random, 3).getBytes(StandardCharsets.UTF_8);
            for (int odd = random.nextInt(8) == 0 ? 1 + random.nextInt(2) : 0; odd > 0; odd--) {
                text[random.nextInt(text.length)] = ODD[random.nextInt(ODD.length)];
            }
            same(random.nextInt(40) == 0 ? Arrays.copyOf(text, random.nextInt(text.length + 1)) : text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "{} ",
                "{}{}",
                "{}x",
                "{\"a\":1}\r",
                "{\"a\":1}\u0000",
                "\uFEFF{}",
                " {}",
                "{\u0000",
                "{\u0000}\u0000",
                "{\"a\"\u00a0:1}",
                "{\"a\":1}#",
                "null",
                "[{}]",
                " [1, {\"a\":[]} ]\t",
                "[",
                "[1",
                "[1 2]",
                "{\"a\" 1}",
                "{\"a\":1 \"b\":2}",
                "{,}",
                "{\"a"
            })
    void shouldComeToTheSameAtTheEdgesOfAnObject(String text) {
        same(text.getBytes(StandardCharsets.UTF_8));
        same(text.getBytes(StandardCharsets.UTF_16LE));
        same(text.getBytes(StandardCharsets.UTF_16BE));
    }

    @Test
    void shouldComeToTheSameAsDeepAndAsLongAsATextMayBe() {
        for (int depth = Plain.MAX_DEPTH - 2; depth <= Plain.MAX_DEPTH + 2; depth++) {
            same("{\"a\":".repeat(depth) + "1" + "}".repeat(depth));
            same("{\"a\":" + "[".repeat(depth) + "]".repeat(depth) + "}");
        }
        for (int digits : new int[] {18, 19, 20, 999, 1000, 1001, 4000}) {
            same("{\"a\":" + "9".repeat(digits) + "}");
            same("{\"a\":0." + "9".repeat(digits) + "}");
            same("{\"a\":1." + "0".repeat(digits) + "}");
            same("{\"a\":1e" + "0".repeat(digits) + "1}");
            same("{\"a\":[" + "7,".repeat(digits) + "8]}");
            same("{\"a\":\"" + "x".repeat(digits) + "\"}");
            same("{\"" + "k".repeat(digits) + "\":1}");
        }
    }

    @Test
    void shouldReadTheNumberThatIsWrittenWhateverItsDigits() {
        Random random = new Random(12);
        for (int i = 0; i < 30_000; i++) {
            String digits = Long.toString(random.nextLong() >>> random.nextInt(64));
            int point = random.nextInt(digits.length());
            String fraction = digits.substring(0, point) + "." + digits.substring(point);
            same("{\"a\":" + (random.nextBoolean() ? digits : point == 0 ? "0" + fraction : fraction) + "}");
        }
    }

    @Test
    void shouldFindAKeyThatIsThereTwiceWhenMoreShapesWereSeenThanAreKept() {
        for (int i = 0; i < 8_000; i++) {
            same("{\"k" + i + "\":1,\"l" + i + "\":2}");
        }
        same("{\"k7\":1,\"l7\":2,\"k7\":3}");
        same("{\"new\":1,\"new\":2}");
    }

    private void same(String text) {
        same(text.getBytes(StandardCharsets.UTF_8));
    }

    private void same(byte[] text) {
        for (int time = 0; time < 2; time++) { // the first one may have left a shape
            assertThat(read(text, true))
                    .as(new String(text, StandardCharsets.UTF_8))
                    .isEqualTo(read(text, false));
        }
    }

    private Object read(byte[] text, boolean quickly) {
        byte[] among = new byte[text.length + 2];
        System.arraycopy(text, 0, among, 1, text.length);
        try {
            Object value = quickly ? reader.read(among, 1, text.length) : reader.strictly(among, 1, text.length);
            return value == null ? "null" : value;
        } catch (JsonException wrong) {
            return wrong.fault() + ": " + wrong.what();
        }
    }

    private static String object(Random random, int deep) {
        StringBuilder object = new StringBuilder("{");
        for (int i = random.nextInt(5); i > 0; i--) {
            object.append(KEYS[random.nextInt(KEYS.length)]).append(random.nextInt(6) == 0 ? " :\t" : ":");
            if (deep > 0 && random.nextInt(6) == 0) {
                object.append(random.nextBoolean() ? object(random, deep - 1) : "[" + object(random, deep - 1) + "]");
            } else {
                object.append(VALUES[random.nextInt(random.nextInt(3) == 0 ? VALUES.length : 12)]);
            }
            object.append(i > 1 ? "," : "");
        }
        return object.append('}').toString();
    }
}
