package io.mycelium.fruiting.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.value.PlainList;
import io.mycelium.api.value.PlainMap;
import io.mycelium.fruiting.shared.JsonException.Fault;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {
    private final JsonReader reader = new JsonReader(4);

    @Test
    void shouldKeepIntegersAndDoublesApartWhenRead() throws JsonException {
        assertThat(
                        read(
                                "{'c':[10, 10.0, 1e1, -0.0, 9223372036854775807], 'a':null, 'b':{'t':true}, 'ü':'\\u00fc\\ud83d\\ude00'}"))
                .isEqualTo(PlainMap.of(mapOf(
                        "a",
                        null,
                        "b",
                        PlainMap.of("t", true),
                        "c",
                        PlainList.of(List.of(10L, 10.0, 10.0, 0.0, Long.MAX_VALUE)),
                        "ü",
                        "ü😀")));
    }

    @Test
    void shouldReadAnExactDecimalWhenADoubleWouldChangeTheNumber() throws JsonException {
        assertThat(read("[0.1234567890123456789, 1e400, 0.10000000000000000000, 123456789012.345, -0.0000000]"))
                .isEqualTo(PlainList.of(List.of(
                        new BigDecimal("0.1234567890123456789"), new BigDecimal("1e400"), 0.1, 123456789012.345, 0.0)));
    }

    @Test
    void shouldSayThatThereIsAByteOrderMark() {
        assertThatThrownBy(() -> read("\uFEFF{}")).hasMessageContaining("byte order mark");
    }

    @Test
    void shouldShareOneShapeWhenObjectsHaveTheSameKeys() throws JsonException {
        PlainMap first = (PlainMap) known("{'b':1,'a':2}");
        PlainMap second = (PlainMap) known("{'b':3,'a':4}");

        assertThat(second.shape()).isSameAs(first.shape());
        assertThat(second).isEqualTo(PlainMap.of("a", 4, "b", 3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                     | there is nothing in it
            {'a':1                 | it ends too soon at line 1, column 7
            {'a':1,'a':2}          | the key 'a' at line 1, column 11 is there twice
            {'a':NaN}              | NaN and Infinity
            {'a':-Infinity}        | NaN and Infinity
            {'a':01}               | Leading zeroes not allowed at line 1, column 7
            {'a':1} {'b':2}        | something after the end of the value at line 1, column 9
            {'a':1}x               | unrecognized token 'x'
            {a:1}                  | was expecting double-quote to start
            {'a':1,}               | was expecting double-quote to start
            [[[[[1]]]]]            | it nests deeper than 4 levels
            /* c */ {}             | unexpected character ('/') at line 1, column 1
            hello                  | unrecognized token 'hello'
            """)
    void shouldSayWhatIsWrongAndWhereWhenItIsNotJson(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        JsonException.class, e -> assertThat(e.fault()).isEqualTo(Fault.MALFORMED))
                .hasMessageContaining(message)
                .hasMessageNotContaining("Feature")
                .hasMessageNotContaining("Source");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'a':9223372036854775808} | the integer 9223372036854775808 at line 1, column 6 does not fit into 64 bits
            {'a':1e9999}              | the number 1e9999 has digits or an exponent beyond 1000 at line 1, column 6
            {'a':1e-999999999}        | the number 1e-999999999 has digits or an exponent beyond 1000
            {'a':'x\\ud800'}          | has half a character: \\ud800
            """)
    void shouldSayWhyWhenItHasNoPlainValue(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        JsonException.class, e -> assertThat(e.fault()).isEqualTo(Fault.NOT_PLAIN))
                .hasMessageContaining(message);
    }

    @Test
    void shouldRefuseOtherEncodingsWhenTheyAreNotUtf8() {
        assertThatThrownBy(() -> reader.read("{\"a\":\"ü\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessage("it is not UTF-8");
        assertThatThrownBy(() -> reader.read("{}".getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(JsonException.class);
    }

    @Test
    void shouldRefuseANumberWhenItHasThousandsOfDigits() {
        assertThatThrownBy(() -> read("[" + "9".repeat(5000) + "]")).hasMessageContaining("has more than 1000 digits");
    }

    private Object known(String text) throws JsonException {
        return Objects.requireNonNull(read(text));
    }

    private @Nullable Object read(String text) throws JsonException {
        return reader.read(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, @Nullable Object> mapOf(@Nullable Object... pairs) {
        Map<String, @Nullable Object> map = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return map;
    }
}
