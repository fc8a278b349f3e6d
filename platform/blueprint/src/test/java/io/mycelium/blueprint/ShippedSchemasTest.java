package io.mycelium.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.mycelium.blueprint.internal.TestTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every blueprint and test that is shipped names its schema in the first line, for editors, and fits it. */
class ShippedSchemasTest {
    private static final Path PROJECT = Path.of("../..");
    private static final Path PACKS = PROJECT.resolve("rule-packs");
    private static final Pattern FIRST =
            Pattern.compile("# yaml-language-server: \\$schema=(?:\\.\\./){2,3}conf/(blueprint|test)\\.schema\\.json");

    private static final Schema BLUEPRINT =
            schema(Path.of("src/main/resources/io/mycelium/blueprint/blueprint.schema.json"));
    private static final Schema TEST =
            schema(PROJECT.resolve("platform/testkit/src/main/resources/io/mycelium/testkit/pack/test.schema.json"));

    private static Schema schema(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static List<Path> shipped() throws IOException {
        Path sources = PROJECT.resolve("distribution/src/main");
        try (Stream<Path> examples = Files.walk(sources.resolve("examples"));
                Stream<Path> templates = Files.walk(sources.resolve("templates"));
                Stream<Path> packs = Files.walk(PACKS)) {
            List<Path> all = Stream.of(
                            examples,
                            templates,
                            packs.filter(file -> file.toString().matches(".*/src/main/resources/rules/.*")))
                    .flatMap(files -> files)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("gossip/town.yaml")) // a part of one
                    .sorted()
                    .toList();
            assertThat(all).hasSizeGreaterThan(70);
            return all;
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shouldFitTheSchemaThatItsFirstLineNames(Path file) throws IOException {
        String text = Files.readString(file);
        Matcher first = FIRST.matcher(text.lines().findFirst().orElse(""));

        assertThat(first.matches()).describedAs("the first line of " + file).isTrue();
        assertThat(first.group(1)).isEqualTo(file.toString().endsWith(".test.yaml") ? "test" : "blueprint");
        String here = text.replaceAll("\"?\\$\\{env:\\w+:-([^}]*)}\"?", "$1"); // the schema sees the text
        Schema schema = first.group(1).equals("test") ? TEST : BLUEPRINT;
        assertThat(schema.validate(new ObjectMapper().valueToTree(TestTree.plain(here))))
                .isEmpty();
    }
}
