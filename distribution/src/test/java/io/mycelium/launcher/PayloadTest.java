package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayloadTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "10              | 10",
                "-5              | -5",
                "10.0            | 10.0",
                "1.50            | 1.50",
                "true            | true",
                "false           | false",
                "null            | null",
                "\"10\"          | \"10\"",
                "{\"a\":[1,2.0]} | {\"a\":[1,2.0]}",
                "ORD             | \"ORD\"",
                "True            | \"True\"",
                "010             | \"010\"",
                "10 20           | \"10 20\"",
                "2001/01/01      | \"2001/01/01\"",
                "a=b             | \"a=b\"",
                "NaN             | \"NaN\"",
            })
    void shouldReadValueAsJsonWhenItIsJsonElseAsText(String typed, String json) {
        assertThat(Payload.parse(List.of("key=" + typed)).toString()).isEqualTo("{\"key\":" + json + "}");
    }

    @Test
    void shouldGiveEmptyTextWhenNothingFollowsTheSign() {
        assertThat(Payload.parse(List.of("key=")).toString()).isEqualTo("{\"key\":\"\"}");
    }

    @Test
    void shouldTakeAllOfItAsOneJsonObject() {
        assertThat(Payload.parse(List.of("{\"giver\": \"A\", \"n\": 1.0}")).toString())
                .isEqualTo("{\"giver\":\"A\",\"n\":1.0}");
        assertThatThrownBy(() -> Payload.parse(List.of("{\"giver\": ")))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("the payload begins like JSON and is none");
    }

    @Test
    void shouldKeepBigNumbersAsTheyAreTyped() {
        assertThat(Payload.parse(List.of("key=9223372036854775808")).toString())
                .isEqualTo("{\"key\":9223372036854775808}");
    }

    @Test
    void shouldRefuseWhenSomethingLooksLikeJsonAndIsNone() {
        assertThatThrownBy(() -> Payload.parse(List.of("place={\"a\":")))
                .isInstanceOf(CommandException.class)
                .hasMessageContaining("'place' begins like JSON");
    }

    @Test
    void shouldRefuseHalfACharacterWhereverItStands() {
        for (String value : List.of("\"\\ud800\"", "[1, \"a\\udc00b\"]")) {
            assertThatThrownBy(() -> Payload.parse(List.of("key=" + value)))
                    .isInstanceOf(CommandException.class)
                    .hasMessageContaining("the value of 'key' has half a character");
        }
        assertThat(Payload.parse(List.of("key=\"\\ud83d\\ude00\"")).path("key").asText())
                .isEqualTo("\ud83d\ude00");
    }

    @Test
    void shouldRefuseWhenThereIsNoKeyOrTheKeyIsGivenTwice() {
        assertThatThrownBy(() -> Payload.parse(List.of("=1"))).hasMessageContaining("is no key=value");
        assertThatThrownBy(() -> Payload.parse(List.of("value"))).hasMessageContaining("is no key=value");
        assertThatThrownBy(() -> Payload.parse(List.of("a=1", "a=2"))).hasMessageContaining("given twice");
    }
}
