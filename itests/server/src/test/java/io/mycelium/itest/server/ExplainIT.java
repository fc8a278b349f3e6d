package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why rules of a pack fire, and others do not, by the packaged command and without a server. */
class ExplainIT {
    @TempDir
    private Path folder;

    /** Some of the table of {@code platform/rules}: the packaged command says the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "the second pattern",
                "what must not be there is there",
                "an eval",
                "a sum of inserted facts",
                "a condition of a query",
                "another one of its group",
                "no energy is left"
            })
    void shouldBlameWhatTheTableBlamesWhenARuleDoesNotFire(String name) throws IOException {
        Path rules = Path.of("../../platform/rules/src/test");
        String table = Files.readString(rules.resolve("resources/io/mycelium/rules/rules-that-do-not-fire.txt"));
        String types = Files.readString(rules.resolve("java/io/mycelium/rules/RulesThatDoNotFireTest.java"))
                .split("TYPES = \"\"\"\n")[1]
                .split(" *\"\"\";")[0]
                .stripIndent();
        String section = table.split("(?m)^=== " + name + "\n")[1].split("\n\n===")[0];
        String[] parts = section.split("(?m)^\\? ");
        String[] tail = parts[1].split("\n");
        String[] question = tail[0].split(" / ");
        String[] signal = question[0].split(" ", 2);
        String[] blame = tail[1].split("\\s\\|\\s");
        Path pack = Files.writeString(folder.resolve("pack.drl"), types + parts[0]);

        Distribution.Finished told = Distribution.unpacked()
                .mycelium(
                        "explain",
                        pack.toString(),
                        "r",
                        "--signal",
                        signal[0],
                        json(signal[1]),
                        "--state",
                        json(question.length > 1 ? question[1] : ""),
                        "--energy",
                        "100",
                        "-o",
                        "json");

        assertThat(told.code()).as(told.err()).isZero();
        JsonNode found =
                new ObjectMapper().readTree(told.out()).path("rules").get(0).path("blame");
        assertThat(found.path("kind").asText()).isEqualTo(blame[0].strip());
        assertThat(found.path("condition").asText()).isEqualTo(blame[1].strip());
        assertThat(found.path("why").asText()).contains(blame[3].strip());
    }

    private static String json(String fields) {
        return fields.isBlank()
                ? "{}"
                : "{" + fields.strip().replaceAll("(\\w+)=(\\d+)", "\"$1\":$2").replace(' ', ',') + "}";
    }

    @Test
    void shouldSayWhyEachRuleFiresOrNotWhenASignalIsGiven() throws IOException {
        Path pack = Files.writeString(folder.resolve("worker.drl"), """
                declare Work   value : int  end
                declare State  done : int  end
                rule "halve and pass on" no-loop
                when
                    $w : Work( value > 0 )
                    $s : State()
                then
                    hypha.emit("result", Map.of("value", $w.getValue() / 2));
                    modify($s) { setDone($s.getDone() + 1) }
                end
                rule "a big one"
                when
                    $w : Work( value > 0,
                               value > 100 )
                then
                    hypha.emit("big");
                end
                """);
        Distribution mycelium = Distribution.unpacked();

        Distribution.Finished told = mycelium.mycelium(
                "explain", pack.toString(), "--signal", "work", "{\"value\": 3}", "--state", "{\"done\": 4}");

        assertThat(told.code()).describedAs(told.err()).isZero();
        assertThat(told.out())
                .contains(
                        "1. Rule \"halve and pass on\" fired with Work(value = 3), State(done = 4).",
                        "It wants: emit result {\"value\":1}",
                        "State: done 4 -> 5",
                        "Rule \"a big one\" (worker.drl:11) did not fire.",
                        "worker.drl:14: value > 100",
                        "This does not hold, with value = 3.",
                        "1 of 2 rules fired.");

        Distribution.Finished data = mycelium.mycelium(
                "explain", pack.toString(), "a big one", "-s", "work", "{\"value\": 3}", "-o", "json");
        assertThat(data.out()).contains("\"condition\":\"value > 100\"", "\"values\":[\"value = 3\"]");

        Path unpacked = Files.createDirectories(pack.resolveSibling("unpacked/rules"));
        Files.copy(pack, unpacked.resolve("worker.drl"));
        Files.writeString(
                unpacked.resolveSibling("pack.yaml"),
                "name: worker\nversion: 1.0.0\nstate: {type: State, version: 1}\n");
        Distribution.Finished folder =
                mycelium.mycelium("explain", unpacked.getParent().toString(), "-s", "work", "{\"value\": 3}");
        assertThat(folder.err()).isEmpty();
        assertThat(folder.out()).contains("1 of 2 rules fired.");

        Distribution.Finished unknown = mycelium.mycelium("explain", pack.toString(), "a big on", "-s", "work");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("there is no rule \"a big on\"", "did you mean \"a big one\"?");

        Distribution.Finished broken = mycelium.mycelium("explain", pack.toString(), "-s", "work", "{value");
        assertThat(broken.code()).isEqualTo(2);
        assertThat(broken.err()).contains("the payload is no JSON");
    }
}
