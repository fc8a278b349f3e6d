package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void shouldFitOnAScreenWhenItsColumnsAreWide() throws IOException {
        String text = "x".repeat(50);
        String lines = printed("[{\"name\":\"counter\",\"hash\":\"" + text + "\",\"from\":\"" + text
                + "\",\"rules\":[\"" + text + "\",\"b\"],\"hyphae\":1200}]");

        assertThat(lines.lines()).hasSize(2).allMatch(line -> line.length() <= 120);
        assertThat(lines).contains("counter").contains("1200").contains("xxx...");
    }

    @Test
    void shouldCutNothingWhenThereIsRoom() throws IOException {
        assertThat(printed("[{\"id\":\"a_1\",\"species\":\"" + "y".repeat(40) + "\"}]"))
                .contains("a_1  " + "y".repeat(40));
    }

    @Test
    void shouldWrapASentenceBelowItsRowWhenItIsLongerThanAScreen() throws IOException {
        String sentence = "12 rules on values; signals 'a', 'b' in a session: rule 'sum' (line 14), accumulate; "
                + "rule 'top' (line 20), a query; rule 'last' (line 31), collect";
        String lines = printed(
                "[{\"name\":\"counter\",\"evaluation\":\"" + sentence + "\"},{\"name\":\"b\",\"evaluation\":\"\"}]");

        assertThat(lines.lines()).hasSize(5).allMatch(line -> line.length() <= 120);
        assertThat(String.join(" ", lines.lines().map(String::strip).toList()))
                .isEqualTo("NAME counter evaluation: " + sentence + " b");
    }

    private static String printed(String json) throws IOException {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        Table.print(new ObjectMapper().readTree(json), out);
        out.flush();
        return text.toString();
    }
}
