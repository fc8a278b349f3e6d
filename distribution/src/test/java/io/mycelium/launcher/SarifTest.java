package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SarifTest {
    private static final Path FOLDER = Path.of("/work in/packs");

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void shouldHaveAllThatTheStandardRequiresWhenProblemsAreThere() throws IOException {
        JsonNode log = sarif(
                "validate",
                problem(FOLDER + "/a b/ü.drl", 3, 7, "'severity': 'error', 'rule': 'count', 'hint': 'write x'"),
                problem("/elsewhere/b.yaml", 0, 0, "'severity': 'warning'"),
                problem(FOLDER + "/c.drl", 9, 0, "'severity': 'info', 'code': 'never-fires'"));

        SarifEssentials.check(log);
        JsonNode run = log.at("/runs/0");
        assertThat(run.at("/tool/driver/name").asText()).isEqualTo("mycelium validate");
        assertThat(run.at("/originalUriBaseIds/%SRCROOT%/uri").asText()).isEqualTo("file:///work%20in/packs/");
        JsonNode first = run.at("/results/0");
        assertThat(first.at("/level").asText()).isEqualTo("error");
        assertThat(first.at("/message/text").asText()).isEqualTo("it is wrong\nwrite x");
        assertThat(first.at("/properties/rule").asText()).isEqualTo("count");
        JsonNode place = first.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("a%20b/%C3%BC.drl");
        assertThat(place.at("/artifactLocation/uriBaseId").asText()).isEqualTo("%SRCROOT%");
        assertThat(place.at("/region").toString()).isEqualTo("{\"startLine\":3,\"startColumn\":7}");
    }

    @Test
    void shouldNameNoPlaceInTheFileWhenAProblemIsAboutAllOfIt() throws IOException {
        JsonNode log = sarif("validate", problem("/elsewhere/b.yaml", 0, 0, "'severity': 'warning'"));

        JsonNode place = log.at("/runs/0/results/0/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("file:///elsewhere/b.yaml");
        assertThat(place.has("region")).isFalse();
        assertThat(log.at("/runs/0/results/0/level").asText()).isEqualTo("warning");
    }

    @Test
    void shouldSayAProblemOnceWhenItWasFoundTwice() throws IOException {
        String problem = problem(FOLDER + "/c.drl", 9, 1, "'severity': 'warning'");

        assertThat(sarif("validate", problem, problem).at("/runs/0/results")).hasSize(1);
    }

    @Test
    void shouldNameEachCodeOnceWhenTheCheckHasCodes() throws IOException {
        JsonNode log = sarif(
                "lint",
                problem(FOLDER + "/c.drl", 9, 1, "'severity': 'warning', 'code': 'never-fires'"),
                problem(FOLDER + "/c.drl", 12, 1, "'severity': 'warning', 'code': 'never-fires'"),
                problem(FOLDER + "/c.drl", 14, 1, "'severity': 'warning', 'code': 'grows'"));

        SarifEssentials.check(log);
        assertThat(log.at("/runs/0/tool/driver/rules").findValuesAsText("id")).containsExactly("grows", "never-fires");
        assertThat(log.at("/runs/0/results").findValuesAsText("ruleId"))
                .containsExactly("never-fires", "never-fires", "grows");
    }

    @Test
    void shouldSayThatItWasNotDoneWhenTheCheckHasPrintedNothing() throws IOException {
        JsonNode log = mapper.readTree(new Sarif("validate", FOLDER).of("", 1));

        SarifEssentials.check(log);
        assertThat(log.at("/runs/0/invocations/0").toString())
                .isEqualTo("{\"executionSuccessful\":false,\"exitCode\":1}");
        assertThat(log.at("/runs/0/results")).isEmpty();
    }

    private JsonNode sarif(String verb, String... problems) throws IOException {
        String found =
                "[{\"file\": \"x\", \"ok\": false, \"problems\": [" + String.join(",", List.of(problems)) + "]}]";
        return mapper.readTree(new Sarif(verb, FOLDER).of(found, 1));
    }

    private static String problem(String file, int line, int column, String more) {
        return ("{'file': '" + file + "', 'line': " + line + ", 'column': " + column + ", 'message': 'it is wrong', "
                        + more + "}")
                .replace("'it is", "\"it is")
                .replace('\'', '"');
    }
}
