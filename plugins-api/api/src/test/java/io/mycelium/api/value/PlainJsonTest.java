package io.mycelium.api.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainJsonTest {
    @Test
    void shouldKeepEachDigitWhenValuesAreLong() {
        assertThat(PlainJson.text(PlainList.of(Arrays.asList(
                        Long.MAX_VALUE,
                        9007199254740993L,
                        new BigDecimal("0.1234567890123456789"),
                        new BigDecimal("1e400"),
                        0.1,
                        -0.0,
                        true,
                        null))))
                .isEqualTo("[9223372036854775807,9007199254740993,0.1234567890123456789,1E+400,0.1,0.0,true,null]");
    }

    @Test
    void shouldEscapeWhatHasNoPlaceInJsonText() {
        assertThat(PlainJson.text(PlainMap.of("a\"b", "\\ \n\r\t\b\f\u0001 \u00fc\u2028\ud83d\ude00")))
                .isEqualTo("{\"a\\\"b\":\"\\\\ \\n\\r\\t\\b\\f\\u0001 \u00fc\u2028\ud83d\ude00\"}");
    }

    @Test
    void shouldHaveAPointOrAnExponentWhenADecimalIsWhole() {
        for (String decimal : List.of("9007199254740993.0", "-1.2345678901234567890123456789E+29", "1E+400", "0.0")) {
            String text = PlainJson.text(decimal.equals("0.0") ? BigDecimal.ZERO : Plain.number(decimal));
            assertThat(text).isEqualTo(decimal);
            assertThat(Plain.number(text)).isEqualTo(Plain.number(decimal));
        }
    }

    @Test
    void shouldLoseNothingWhenATextHasHalfACharacter() {
        assertThat(PlainJson.text("a\ud800b\udc00\ud83d\ude00\ud83d"))
                .isEqualTo("\"a\\ud800b\\udc00\ud83d\ude00\\ud83d\"");
    }

    @Test
    void shouldNestAndBeEmpty() {
        assertThat(PlainJson.text(PlainMap.of("b", List.of(), "a", PlainMap.EMPTY)))
                .isEqualTo("{\"a\":{},\"b\":[]}");
    }

    @ParameterizedTest
    @CsvSource({
        "2e23, 2.0E23",
        "1e23, 1.0E23",
        "0.001, 0.001",
        "1e-4, 1.0E-4",
        "9999999, 9999999.0",
        "1e7, 1.0E7",
        "0.30000000000000004, 0.30000000000000004",
        "123456789012.345, 1.23456789012345E11",
        "1.7976931348623157E308, 1.7976931348623157E308",
        "-2.2250738585072014E-308, -2.2250738585072014E-308"
    })
    void shouldHaveAsFewDigitsAsTellADouble(double number, String text) {
        assertThat(PlainJson.text(number)).isEqualTo(text);
    }

    @Test
    void shouldReadAsTheSameDoubleWhateverItIs() {
        Random random = new Random(42);
        for (int i = 0; i < 10_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number) && Math.abs(number) > Double.MIN_NORMAL) {
                String text = PlainJson.text(number);
                assertThat(Double.parseDouble(text)).isEqualTo(number);
                assertThat(text.length())
                        .isLessThanOrEqualTo(Double.toString(number).length());
            }
        }
    }
}
