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
import java.util.List;
import java.util.Objects;
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

    private static List<Error> errors(String yaml) throws IOException {
        JsonNode json = JSON.valueToTree(TestTree.plain(yaml));
        return SCHEMA.validate(json);
    }
}
