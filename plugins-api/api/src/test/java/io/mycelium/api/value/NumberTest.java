package io.mycelium.api.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0",
                "0.1",
                "-2.5",
                "1e1",
                "1.7976931348623157E308",
                "4.9e-324",
                "5e-324",
                "1e23",
                "2e23",
                "0.30000000000000004",
                "0.1000000000000000055511151231257827021181583404541015625",
                "0.50000000000000000000000"
            })
    void shouldBeADoubleWhenThatIsTheNumberWritten(String text) {
        assertThat(Plain.number(text)).isEqualTo(Double.parseDouble(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.0", "0e999999999", "0.000"})
    void shouldBeZeroWhenItIsNone(String text) {
        assertThat(Plain.number(text)).isEqualTo(0.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0.1234567890123456789", "9007199254740993.0", "1e400", "-1e-400", "12345678901234567890.5"})
    void shouldBeAnExactDecimalWhenItsDoubleWouldChangeIt(String text) {
        assertThat(Plain.number(text)).isEqualTo(new BigDecimal(text).stripTrailingZeros());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1e99999999999", "1e1001", "one"})
    void shouldBeRefusedWhenNobodyCouldCountOnWithIt(String text) {
        assertThatThrownBy(() -> Plain.number(text))
                .isInstanceOf(NotPlainException.class)
                .hasMessageContaining(text);
    }
}
