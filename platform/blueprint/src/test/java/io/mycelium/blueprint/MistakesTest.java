package io.mycelium.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake of {@code mistakes.txt} is reported in exactly the words that stand there. */
class MistakesTest {
    private static final String SCHEMA_MARK = " [schema]";

    record Mistake(String name, boolean schemaSeesIt, String text, List<String> messages) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Mistake> mistakes() throws IOException {
        String all;
        try (InputStream in = Objects.requireNonNull(MistakesTest.class.getResourceAsStream("mistakes.txt"))) {
            all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<Mistake> mistakes = new ArrayList<>();
        for (String part : all.split("(?m)^== ")) {
            if (part.startsWith("#")) {
                continue;
            }
            List<String> lines = part.lines().toList();
            String title = lines.get(0);
            StringBuilder text = new StringBuilder();
            List<String> messages = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                if (line.startsWith("|")) {
                    text.append(line.substring(1)).append('\n');
                } else if (line.startsWith("> ")) {
                    messages.add(line.substring(2));
                }
            }
            boolean schemaSeesIt = title.endsWith(SCHEMA_MARK);
            String name = schemaSeesIt ? title.substring(0, title.length() - SCHEMA_MARK.length()) : title;
            mistakes.add(new Mistake(name, schemaSeesIt, text.toString(), messages));
        }
        return mistakes;
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void shouldSayWhatIsWrongAndWhatWasExpectedWhenThereIsAMistake(Mistake mistake) {
        Reading reading = new BlueprintReader(new TestKinds()).read("b.yaml", mistake.text());
        assertThat(reading.problems().stream()
                        .map(Problem::text)
                        .map(text -> text.replaceFirst("^b\\.yaml(:\\d+:\\d+)?: error: ", "$1 ")
                                .replaceFirst("^:", "")
                                .trim()))
                .as(mistake.text())
                .containsExactlyElementsOf(mistake.messages());
        assertThat(reading).isInstanceOf(Reading.Faulty.class);
    }

    @Test
    void shouldHaveManyMistakesWhenTheFileIsRead() throws IOException {
        assertThat(mistakes()).hasSizeGreaterThan(100);
    }
}
