package io.mycelium.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blueprints in several files. */
class IncludesTest {
    private static final String SPECIES = """
            x-common: &common {energy: 7}
            species:
              worker: *common
            """;

    @TempDir
    Path folder;

    private final BlueprintReader reader = new BlueprintReader(new TestKinds(), Map.of("PART", "species.yaml"));

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private List<String> problems(Path file) {
        return reader.read(file).problems().stream()
                .map(problem -> problem.text().replace(folder + "/", ""))
                .toList();
    }

    @Test
    void shouldReadAsOneFileWhenItIsInSeveral() throws IOException {
        write("species.yaml", SPECIES);
        write("net/hyphae.yaml", "include: [more/inputs.yaml]\nhyphae: {b: {species: worker}}\nsockets: [b -> a]\n");
        write("net/more/inputs.yaml", "inputs: [{tide: 1, to: a, frequency: start}]\n");
        Path file = write("b.yaml", """
                network: n
                include: [species.yaml, net/hyphae.yaml]
                species:
                  queen: {}
                hyphae: {a: {species: queen}}
                sockets:
                  - a -> b
                """);

        Reading reading = reader.read(file);

        assertThat(reading.problems()).isEmpty();
        assertThat(((Reading.Sound) reading).blueprint())
                .isEqualTo(((Reading.Sound) reader.read("b.yaml", """
                                network: n
                                species:
                                  queen: {}
                                  worker: {energy: 7}
                                hyphae: {a: {species: queen}, b: {species: worker}}
                                sockets: [a -> b, b -> a]
                                inputs: [{tide: 1, to: a, frequency: start}]
                                """)).blueprint());
    }

    @Test
    void shouldSayInWhichFileThingsStand() throws IOException {
        write("species.yaml", SPECIES);
        Path file = write("b.yaml", "network: n\ninclude: [species.yaml]\n");

        Places places = ((Reading.Sound) reader.read(file)).places();

        assertThat(places.of(List.of("species", "worker", "energy")))
                .isEqualTo(new Place(1, 28, folder.resolve("species.yaml").toString()));
        assertThat(places.of(List.of("network"))).isEqualTo(new Place(1, 10, file.toString()));
        assertThat(new Place(1, 2).fileOr("b.yaml")).isEqualTo("b.yaml");
    }

    @Test
    void shouldNameTheFileWhenSomethingIsWrongInAnIncludedOne() throws IOException {
        write("parts/species.yaml", "species:\n  worker: {enrgy: 7}\n");
        write("parts/broken.yaml", "hyphae: {a\n");
        assertThat(problems(write("b.yaml", "network: n\ninclude: [parts/species.yaml]\nseed: x\n")))
                .containsExactly(
                        "b.yaml:3:7: error: 'seed': expected a whole number, got text 'x'",
                        "parts/species.yaml:2:12: error: unknown key 'enrgy'; did you mean 'energy'?");
        assertThat(problems(write("b.yaml", "network: n\ninclude: [parts/broken.yaml]\n")))
                .singleElement()
                .asString()
                .startsWith("parts/broken.yaml:");
    }

    @Test
    void shouldRefuseWhatIsSaidTwice() throws IOException {
        write("part.yaml", """
                network: m
                species: {worker: {}}
                hyphae: {a: {species: worker}}
                relays: {b: {kind: fanout}}
                sockets: [a -> b]
                """);
        Path file = write("b.yaml", """
                network: n
                include: [part.yaml]
                species: {worker: {}}
                hyphae: {b: {species: worker}}
                sockets: [a -> b]
                """);
        assertThat(problems(file))
                .containsExactly(
                        "part.yaml:1:1: error: the key 'network' is there twice, first at b.yaml:1:1"
                                + "; a blueprint and what it includes say each thing once",
                        "part.yaml:2:11: error: the name 'worker' is there twice, first at b.yaml:3:11"
                                + "; a blueprint and what it includes say each thing once",
                        "part.yaml:4:10: error: the name 'b' is taken: a hypha has it at b.yaml:4:10"
                                + "; hyphae, relays and bodies share their names",
                        "part.yaml:5:11: error: the socket 'a -> b' is there twice for the same frequencies, first at"
                                + " b.yaml:5:11");
    }

    @Test
    void shouldSayWhatMayBeMeantWhenThereIsNoSuchFile() throws IOException {
        write("species.yaml", SPECIES);
        assertThat(problems(write("b.yaml", "network: n\ninclude: [specis.yaml]\n")))
                .containsExactly("b.yaml:2:11: error: there is no file 'specis.yaml'; did you mean 'species.yaml'?");
        assertThat(problems(write("b.yaml", "network: n\ninclude: [parts/zzz.yaml]\n")))
                .containsExactly("b.yaml:2:11: error: there is no file 'parts/zzz.yaml' in the folder parts");
    }

    @Test
    void shouldRefuseToGoRoundWhenFilesIncludeEachOther() throws IOException {
        write("one.yaml", "include: [two.yaml]\n");
        write("two.yaml", "include: [one.yaml]\n");
        assertThat(problems(write("b.yaml", "network: n\ninclude: [one.yaml]\n")))
                .containsExactly("two.yaml:1:11: error: the file 'one.yaml' is included twice, first at b.yaml:2:11");
        assertThat(problems(write("b.yaml", "network: n\ninclude: [b.yaml]\n")))
                .containsExactly("b.yaml:2:11: error: the blueprint can't include itself");
    }

    @Test
    void shouldSayWhatWasExpectedWhenItIsNoListOfFiles() throws IOException {
        assertThat(problems(write("b.yaml", "network: n\ninclude: species.yaml\n")))
                .containsExactly("b.yaml:2:10: error: 'include': expected a list of files, such as [species.yaml],"
                        + " got text 'species.yaml'");
        assertThat(problems(write("b.yaml", "network: n\ninclude: [1, /etc/a.yaml]\n")))
                .containsExactly(
                        "b.yaml:2:11: error: expected a file, such as species.yaml, got 1",
                        "b.yaml:2:14: error: the included file '/etc/a.yaml' is absolute; expected a path from the"
                                + " folder of the file that includes it");
        write("list.yaml", "- a\n");
        assertThat(problems(write("b.yaml", "network: n\ninclude: [list.yaml]\n")))
                .containsExactly("list.yaml:1:1: error: an included file: expected a map, such as"
                        + " 'species: {worker: {}}', got a list");
    }

    @Test
    void shouldTakeTheFileThatTheEnvironmentNames() throws IOException {
        write("species.yaml", SPECIES);
        Path file = write("b.yaml", "network: n\ninclude:\n  - ${env:PART}\n");
        assertThat(((Reading.Sound) reader.read(file)).blueprint().species()).hasSize(1);
    }

    @Test
    void shouldRefuseToIncludeWhenATextHasNoFolder() {
        assertThat(reader.read("b.yaml", "network: n\ninclude: [species.yaml]\n")
                        .problems())
                .extracting(Problem::text)
                .containsExactly("b.yaml:2:11: error: a text that is in no folder can't include files");
    }
}
