package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the package has for editors is where its files say. */
class EditorsIT {
    private static final String FIRST = "# yaml-language-server: $schema=";

    private final Path home = Distribution.unpacked().home();

    @Test
    void shouldLeadToASchemaOfThePackageWhereverAFirstLineNamesOne() throws IOException {
        int found = 0;
        for (String part : List.of("examples", "templates")) {
            try (Stream<Path> files = Files.walk(home.resolve(part))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".yaml"))
                        .filter(each -> !each.endsWith("gossip/town.yaml"))
                        .toList()) {
                    String first = Files.readAllLines(file).get(0);
                    assertThat(first).describedAs(file.toString()).startsWith(FIRST);
                    Path schema =
                            file.resolveSibling(first.substring(FIRST.length())).normalize();
                    String kind = file.toString().endsWith(".test.yaml") ? "test" : "blueprint";
                    assertThat(schema)
                            .isEqualTo(home.resolve("conf/" + kind + ".schema.json"))
                            .exists();
                    found++;
                }
            }
        }
        assertThat(found).isGreaterThan(70);
    }

    /** As the editor does it: a line that a pattern finds is a problem, at the place that its groups say. */
    @Test
    void shouldFindEachProblemOfACheckWhenItsTaskIsRunInTheEditor(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("sower.drl"), """
                declare State seeds : long end
                rule "sow" when
                    State( seds > 3 )
                then end
                """);
        Files.writeString(folder.resolve("7up.drl"), "rule r when then end");
        Files.writeString(folder.resolve("blueprint.yaml"), """
                network: b
                species: {a: {pack: sower}, c: {pack: none}}
                hyphae: {one: {species: a}}
                bodies:
                  feed: {direction: in, kind: file, path: not-there.jsonl, frequency: sow}
                sockets: [feed -> on]
                """);

        Distribution.Finished checked = Distribution.unpacked().mycelium("validate", folder.toString());

        List<String> problems =
                checked.err().lines().filter(line -> !line.startsWith("    ")).toList();
        assertThat(problems).hasSizeGreaterThan(3);
        List<String> found = new ArrayList<>();
        for (String line : checked.err().lines().toList()) {
            List<String> seen = new ArrayList<>();
            for (JsonNode matcher : task("mycelium validate").at("/problemMatcher")) {
                JsonNode pattern = matcher.get("pattern");
                Matcher match = Pattern.compile(pattern.get("regexp").asText()).matcher(line);
                if (match.find()) {
                    seen.add(group(match, pattern, "severity") + " "
                            + folder.relativize(Path.of(group(match, pattern, "file")))
                            + ":" + group(match, pattern, "line") + ":" + group(match, pattern, "column") + " "
                            + group(match, pattern, "message"));
                }
            }
            assertThat(seen).describedAs(line).hasSize(line.startsWith("    ") ? 0 : 1);
            found.addAll(seen);
        }
        assertThat(found)
                .anyMatch(each -> each.equals("error sower.drl:3:12 State has no field 'seds' [rule \"sow\"]"))
                .anyMatch(each -> each.startsWith("error blueprint.yaml:6:") && each.contains("did you mean 'one'?"))
                .anyMatch(each -> each.startsWith("error 7up.drl:: '7up' can't be the name of a pack"));
    }

    @Test
    void shouldFindEachTestThatFailsWhenItsTaskIsRunInTheEditor(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("worker.drl"),
                "declare Work value : int end\nrule r when Work( value > 9 ) then hypha.emit(\"big\"); end\n");
        Path tests = Files.writeString(folder.resolve("worker.test.yaml"), """
                tests:
                  what is small is said:
                    given: {signals: [work: {value: 3}]}
                    expect: {emits: [big]}
                """);

        List<String> told = Distribution.unpacked()
                .mycelium("test", folder.toString())
                .out()
                .lines()
                .toList();

        JsonNode patterns = task("mycelium test").at("/problemMatcher/0/pattern");
        int first = told.indexOf("FAILED: what is small is said");
        Matcher name = Pattern.compile(patterns.at("/0/regexp").asText()).matcher(told.get(first));
        Matcher place = Pattern.compile(patterns.at("/1/regexp").asText()).matcher(told.get(first + 1));
        assertThat(name.find()).isTrue();
        assertThat(place.find()).describedAs(told.get(first + 1)).isTrue();
        assertThat(group(name, patterns.get(0), "message")).isEqualTo("what is small is said");
        assertThat(group(place, patterns.get(1), "file")).isEqualTo(tests.toString());
        assertThat(group(place, patterns.get(1), "line")).isEqualTo("4");
    }

    @Test
    void shouldFindEachFindingOfLintWhenItsTaskIsRunInTheEditor(@TempDir Path folder) throws IOException {
        Path pack = Files.writeString(
                folder.resolve("worker.drl"),
                "declare Work value : int end\nrule r when\n    Work( value > 9, value < 3 )\nthen hypha.emit(\"x\"); end\n");

        Distribution.Finished linted = Distribution.unpacked().mycelium("lint", folder.toString());

        JsonNode pattern = task("mycelium lint").at("/problemMatcher/0/pattern");
        List<String> found = new ArrayList<>();
        for (String line : (linted.out() + linted.err()).lines().toList()) {
            Matcher match = Pattern.compile(pattern.get("regexp").asText()).matcher(line);
            if (match.find()) {
                found.add(group(match, pattern, "code") + " " + group(match, pattern, "file") + ":"
                        + group(match, pattern, "line"));
            }
        }
        assertThat(found).describedAs(linted.out()).contains("L101 " + pack + ":3");
    }

    private JsonNode task(String label) throws IOException {
        JsonNode tasks = new ObjectMapper()
                .readTree(home.resolve("editors/vscode/tasks.json").toFile());
        for (JsonNode task : tasks.at("/tasks")) {
            if (task.at("/label").asText().equals(label)) {
                return task;
            }
        }
        throw new AssertionError("no task " + label);
    }

    private static String group(Matcher match, JsonNode pattern, String what) {
        String group = pattern.has(what) ? match.group(pattern.get(what).asInt()) : "";
        return group == null ? "" : group;
    }
}
