package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a check of the package finds, for editors and build servers. */
class SarifIT {
    @TempDir
    private Path folder;

    @Test
    void shouldTellTheSamePlacesAsTheTextWhenFilesAreChecked() throws IOException {
        Path pack = Files.writeString(folder.resolve("sower.drl"), """
                declare State seeds : long end
                rule "sow" when
                    State( seds > 3 )
                then end
                """);
        Distribution distribution = Distribution.copy(folder.resolve("home"));

        JsonNode plainly = sarif(distribution, pack);
        // with a bundle in the deploy folder it is checked in a container
        Path blueprint = Files.writeString(folder.resolve("b.yaml"), "network: b\nspecies: {a: {pack: sower}}\n");
        Files.write(
                distribution.home().resolve("deploy/fanout.jar"),
                Jars.another(distribution, "io.mycelium.relay.fanout", "9.0.0"));
        JsonNode inContainer = sarif(distribution, blueprint);

        assertThat(plainly.at("/version").asText()).isEqualTo("2.1.0");
        for (JsonNode log : new JsonNode[] {plainly, inContainer}) {
            JsonNode result = log.at("/runs/0/results/0");
            assertThat(result.at("/message/text").asText())
                    .isEqualTo("State has no field 'seds'\ndid you mean 'seeds'?");
            assertThat(result.at("/level").asText()).isEqualTo("error");
            JsonNode place = result.at("/locations/0/physicalLocation");
            assertThat(place.at("/artifactLocation/uri").asText()).endsWith("sower.drl");
            assertThat(place.at("/region/startLine").asInt()).isEqualTo(3);
            assertThat(log.at("/runs/0/results")).hasSize(1);
        }
    }

    private static JsonNode sarif(Distribution distribution, Path file) throws IOException {
        Distribution.Finished checked = distribution.mycelium("validate", "-o", "sarif", file.toString());
        assertThat(checked.code()).describedAs(checked.err()).isEqualTo(1);
        return new ObjectMapper().readTree(checked.out());
    }
}
