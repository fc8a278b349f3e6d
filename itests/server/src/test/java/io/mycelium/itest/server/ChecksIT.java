package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a blueprint and the packs beside it disagree in, all in one call of the packaged command. */
class ChecksIT {
    @TempDir
    private Path folder;

    @Test
    void shouldNameThePlaceOfEachDisagreementAndAllThatIsWrongInEachFile() throws IOException {
        write("unfit/blueprint.yaml", """
                network: unfit
                species:
                  sower:
                    pack: sower
                    state: {seeds: many}
                hyphae:
                  A: {species: sower}
                """);
        write("unfit/sower.drl", "declare State\n    seeds : long\nend\nrule r when State() then end\n");
        write("barren/blueprint.yaml", """
                network: barren
                species:
                  sower: {pack: sower}
                hyphae:
                  A: {species: sower}
                bodies:
                  feed:
                    direction: in
                    kind: file
                    path: not-there.jsonl
                    frequency: sow
                sockets:
                  - feed -> A
                """);
        write(
                "barren/sower.drl",
                "declare Sow seed : String end\nrule \"sow\" when Sow() then\n" + "    hypha.spawn(\"sowr\");\nend\n");
        write(
                "typo/blueprint.yaml",
                "network: typo\nspecies:\n  greeter: {pack: greter}\nhyphae:\n  A: {species: greeter}\n");
        write("typo/greeter.drl", "rule r when Nothing() then end\n");
        write("last.drl", "");
        Path digits = write("7up.drl", "rule \"r\" when\n    Nothing()\nthen\nend\n");

        Distribution.Finished validated = Distribution.unpacked()
                .mycelium(
                        "validate",
                        folder.resolve("unfit/blueprint.yaml").toString(),
                        folder.resolve("barren/blueprint.yaml").toString(),
                        folder.resolve("typo/blueprint.yaml").toString(),
                        digits.toString(),
                        digits.toString(),
                        folder.resolve("lost.drl").toString());

        String said = validated.err() + validated.out();
        assertThat(validated.code()).describedAs(said).isEqualTo(2);
        assertThat(said)
                .contains("unfit/blueprint.yaml:5:20: error: species sower: its state does not fit: ")
                .contains(
                        "barren/sower.drl:3:5: warning: this spawns the species \"sowr\", which the blueprint has not;"
                                + " did you mean sower?")
                .contains("needs the rule pack greter, and there is none; did you mean greeter?")
                .containsPattern("barren/blueprint.yaml:10:\\d+: warning: .*not-there.jsonl")
                .contains("7up.drl: error: '7up' can't be the name of a pack")
                .contains("7up.drl:2:")
                .contains("lost.drl: error: there is no such file; did you mean last.drl?");
        assertThat(said.lines().filter(line -> line.contains("7up.drl:2:")))
                .describedAs("said once")
                .hasSize(1);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
