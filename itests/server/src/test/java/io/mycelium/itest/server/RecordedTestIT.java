package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What really happened becomes a test, which passes without the server: its clock, chance, energy and tide, and what it saw, are those of then. */
class RecordedTestIT {
    private static final String DICE = """
            declare State last : long  at : long  tide : long end
            declare Throw end
            rule "throw" no-loop when Throw() $s : State() then
                modify($s) { setLast(hypha.random(1000000)), setAt(hypha.time()), setTide(hypha.tide()) }
                hypha.emit("eyes", Map.of("eyes", $s.getLast(), "again", hypha.random(),
                    "seat", hypha.index(), "of", hypha.species(), "to", hypha.neighbours(), "from", hypha.upstream()));
            end
            """;

    @TempDir
    private Path folder;

    @Test
    void shouldPassWithoutTheServerWhenATestIsMadeOfWhatHappened() throws IOException {
        Files.writeString(folder.resolve("dice.drl"), DICE);
        Path blueprint = Files.writeString(folder.resolve("blueprint.yaml"), """
                network: game
                seed: 4711
                tide: {period: 20ms}
                species: {dice: {pack: dice, energy: 77}}
                hyphae: {die: {species: dice, count: 2}}
                bodies: {hand: {direction: in, kind: http}, table: {direction: out, kind: http}}
                sockets: [hand -> die_2, "die_* -> table"]
                """);
        Distribution mycelium = Distribution.unpacked();
        String recorded;
        String tide;
        try (RunningServer server = mycelium.start(folder.resolve("data"), blueprint.toString());
                BufferedReader steps = new BufferedReader(new InputStreamReader(
                        URI.create(server.uri("/api/v1/networks/game/hyphae/die_2/watch")
                                        .toString())
                                .toURL()
                                .openStream(),
                        StandardCharsets.UTF_8))) {
            next(steps); // it is watched from here on
            server.signal("game", "hand", "throw", "{}");
            tide = next(steps).path("tide").asText();
            Distribution.Finished told =
                    server.mycelium("test", "--record", "game", "--hypha", "die_2", "--tide", tide);
            assertThat(told.code()).as(told.err()).isZero();
            recorded = told.out();
        }
        assertThat(recorded)
                .contains("tide: " + tide + "\n", "energy: 77\n", "\"frequency\":\"eyes\"", "\"to\":[\"table\"]");
        Path test = Files.writeString(folder.resolve("dice.test.yaml"), recorded);

        Distribution.Finished passed = mycelium.mycelium("test", test.toString());
        assertThat(passed.err()).isEmpty();
        assertThat(passed.out()).as(recorded).isEqualTo("1 test, all passed.\n");
    }

    private static JsonNode next(BufferedReader lines) throws IOException {
        String line = "";
        while (line.isEmpty()) {
            line = lines.readLine();
        }
        return new ObjectMapper().readTree(line);
    }
}
