package io.mycelium.testkit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.blueprint.Problem;
import io.mycelium.blueprint.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped JSON Schema has the keys that the reader has, and no others. */
class TestSchemaTest {
    private final Map<?, ?> schema = schema();

    @Test
    void shouldHaveTheKeysOfTheReaderWhereverItHasKeys() {
        assertThat(keys("")).isEqualTo(sorted(TestReader.FILE));
        assertThat(keys("test")).isEqualTo(sorted(TestReader.TEST));
        assertThat(keys("given")).isEqualTo(sorted(TestReader.GIVEN));
        assertThat(keys("tide")).isEqualTo(sorted(TestReader.TIDE));
        assertThat(keys("expect")).isEqualTo(sorted(ExpectedReader.EXPECT));
        assertThat(keys("not")).isEqualTo(sorted(ExpectedReader.NOT));
        assertThat(keys("signal")).isEqualTo(sorted(SignalReader.GIVEN));
        assertThat(keys("sent")).isEqualTo(sorted(SignalReader.SENT));
        assertThat(keys("dissonance")).isEqualTo(sorted(ExpectedReader.DISSONANCE));
        assertThat(map(map(schema, "$defs"), "kind").get("enum"))
                .isEqualTo(Stream.of(Dissonance.Kind.values())
                        .map(Dissonance.Kind::word)
                        .toList());
    }

    /** The README's tables are the manual that {@code mycelium help test} shows. */
    @Test
    void shouldHaveTheKeysOfTheReadmeInItsTables() throws IOException {
        String readme = Files.readString(Path.of("../../rule-packs/README.md"));
        String testing =
                readme.substring(readme.indexOf("\n## Testing a pack\n")).split("\n## ", 3)[1];
        for (String where : List.of("given", "tide", "expect")) {
            String head = where.equals("tide") ? "\n| in a tide | |\n" : "\n| in `" + where + "` | |\n";
            String table =
                    testing.substring(testing.indexOf(head) + head.length()).split("\n\n", 2)[0];
            assertThat(keysOf(table)).as(where).isEqualTo(keys(where));
        }
    }

    private static List<String> keysOf(String table) {
        return Pattern.compile("(?m)^\\| (`[^|]*`) \\|")
                .matcher(table)
                .results()
                .flatMap(
                        row -> Pattern.compile("`(\\w+)`").matcher(row.group(1)).results())
                .map(word -> word.group(1))
                .sorted()
                .toList();
    }

    /** The properties of a definition, or of the one form of it that has some. */
    private List<String> keys(String definition) {
        Map<?, ?> found = definition.isEmpty() ? schema : map(map(schema, "$defs"), definition);
        List<Map<?, ?>> forms = new ArrayList<>(List.of(found));
        if (found.get("oneOf") instanceof List<?> some) {
            some.forEach(each -> forms.add((Map<?, ?>) Objects.requireNonNull(each)));
        }
        Map<?, ?> form = forms.stream()
                .filter(each -> each.containsKey("properties"))
                .findFirst()
                .orElseThrow();
        assertThat(form.get("additionalProperties")).isEqualTo(false);
        return map(form, "properties").keySet().stream()
                .map(String::valueOf)
                .sorted()
                .toList();
    }

    private static List<String> sorted(List<String> keys) {
        return keys.stream().sorted().toList();
    }

    private static Map<?, ?> map(Map<?, ?> in, String key) {
        return (Map<?, ?>) Objects.requireNonNull(in.get(key));
    }

    private static Map<?, ?> schema() {
        List<Problem> problems = new ArrayList<>();
        Path file = Path.of("src/main/resources/io/mycelium/testkit/pack/test.schema.json");
        Object plain = Objects.requireNonNull(YamlReader.read(file, "schema", "{", problems))
                .plain();
        assertThat(problems).isEmpty();
        return (Map<?, ?>) Objects.requireNonNull(plain);
    }
}
