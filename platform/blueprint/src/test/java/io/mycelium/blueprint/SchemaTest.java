package io.mycelium.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.mycelium.blueprint.internal.TestTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped JSON Schema says what the reader says, as far as a schema can see. */
class SchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try (InputStream in =
                Objects.requireNonNull(BlueprintReader.class.getResourceAsStream(BlueprintReader.SCHEMA))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void shouldAcceptWhatTheReaderAccepts() throws IOException {
        assertThat(errors(Examples.text("full.yaml"))).isEmpty();
        assertThat(errors(Examples.TRACE)).isEmpty();
        assertThat(errors("network: n\n")).isEmpty();
        assertThat(errors("""
                        network: n
                        frontier: {species: [a], per-tide: 5, in-all: 9}
                        species:
                          a:
                            supervise:
                              failed: {after: 3, then: keep}
                              runaway: fresh
                              abandoned: {then: replace}
                              killed: die
                              at-most: {times: 2, tides: 50, then: escalate}
                              escalate: boss
                            dead-ends: boss
                            decay: {idle: 40}
                            shed: 3
                        sockets:
                          - {from: one, to: boss, else: one}
                        """)).isEmpty();
        assertThat(errors("""
                        network: n
                        species: {a: {}, t: {replicated: {merge: sum, own: 1}}}
                        hyphae: {one: {species: a}, total: {species: t}}
                        groups: {east: [one, a_*], west:}
                        drills:
                          - {tide: 3, partition: [east, [west]]}
                          - {tide: 9, heal: true}
                        """)).isEmpty();
        assertThat(errors("network: n\ndrills: [{tide: 3}]\n")).isNotEmpty();
        assertThat(errors("network: n\ninclude: [parts/species.yaml]\n")).isEmpty();
        assertThat(SCHEMA.validate(JSON.readTree(Examples.text("full.json")))).isEmpty();
    }

    static List<MistakesTest.Mistake> mistakes() throws IOException {
        return MistakesTest.mistakes().stream()
                .filter(mistake -> TestTree.isYaml(mistake.text()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void shouldRefuseExactlyTheMistakesThatASchemaCanSee(MistakesTest.Mistake mistake) throws IOException {
        assertThat(errors(mistake.text()).isEmpty()).as(mistake.text()).isEqualTo(!mistake.schemaSeesIt());
    }

    /** The README's tables are the manual that {@code mycelium help blueprint} shows. */
    @Test
    void shouldHaveTheKeysOfTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String file = readme.substring(readme.indexOf("\n## The file\n")).split("\n## ", 3)[1];
        Set<String> keys = new TreeSet<>();
        try (InputStream in = BlueprintReader.class.getResourceAsStream(BlueprintReader.SCHEMA)) {
            addKeys(JSON.readTree(in), keys);
        }
        assertThat(keys).hasSizeGreaterThan(60);
        assertThat(words(file, "`([^`]+)`")).containsAll(keys);
        Set<String> named = words(file, "(?m)^\\| (`[^|]*`) \\|");
        named.removeAll(Set.of("reject", "throttle", "drop-oldest", "w_")); // words of 'full', and a pattern of names
        assertThat(named).isSubsetOf(keys);
    }

    private static void addKeys(JsonNode schema, Set<String> keys) {
        schema.path("properties").fieldNames().forEachRemaining(keys::add);
        schema.forEach(below -> addKeys(below, keys));
    }

    private static Set<String> words(String text, String regex) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .flatMap(cell ->
                        Pattern.compile("[a-z][\\w-]*").matcher(cell.group(1)).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Error> errors(String yaml) throws IOException {
        JsonNode json = JSON.valueToTree(TestTree.plain(yaml));
        return SCHEMA.validate(json);
    }
}
