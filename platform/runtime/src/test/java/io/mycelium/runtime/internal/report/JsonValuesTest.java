package io.mycelium.runtime.internal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonValuesTest {
    @Test
    void shouldReadPlainValuesWhenItIsAnObject() {
        assertThat(JsonValues.object("the payload", "{\"a\": [1, 2.5, {\"b\": null}]}")
                        .toString())
                .isEqualTo("{a=[1, 2.5, {b=null}]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"value":             | line 1, column 10: it ends too early
            {value: 3}           | line 1, column 2: 'v' can't stand here; the name of a field in double quotes does
            {"value": three}     | line 1, column 11: 'three' is no value; a text stands in double quotes
            {"value": 3 "b": 4}  | line 1, column 13: '"' can't stand here; a comma or a closing bracket does
            {"value" 3}          | line 1, column 10: '3' can't stand here; a colon does
            {"a": 1, "a": 2}     | : the field 'a' is there twice
            """)
    void shouldSayWhereAndWhatInItsOwnWordsWhenItIsNoJson(String text, String words) {
        assertThatThrownBy(() -> JsonValues.object("the payload", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the payload is no JSON: line 1, column ")
                .hasMessageContaining(words)
                .hasMessageEndingWith(": " + text + "\n    such as '{\"value\": 3}'");
    }

    @Test
    void shouldCountLinesWhenThereAreSeveral() {
        assertThatThrownBy(() -> JsonValues.object("the state", "{\n  \"a\": 1,\n}"))
                .hasMessageContaining("line 3, column 1: '}' can't stand here");
    }
}
