package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What {@code mycelium new} makes and refuses; that it works is for the packaged server's tests to see. */
class NewCommandTest {
    private static final Path SOURCES = Path.of("src/main");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int mycelium(String... arguments) {
        CommandLine line = Mycelium.commandLine(new Home(SOURCES.toAbsolutePath()), arguments);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    @Test
    void shouldHaveTheNameWhereverTheTemplateHasItsOwnWhenAPackIsMade() throws IOException {
        assertThat(mycelium("new", "pack", "Sample-7", "--into", folder.toString()))
                .isZero();

        Path made = folder.resolve("Sample-7");
        assertThat(files(made)).containsExactly("README.md", "Sample-7.drl", "Sample-7.test.yaml", "blueprint.yaml");
        assertThat(Files.readString(made.resolve("blueprint.yaml")))
                .startsWith("# yaml-language-server: $schema="
                        + SOURCES.toAbsolutePath().toUri() + "conf/blueprint.schema.json\n")
                .contains("network: Sample-7\n", "Sample-7: {pack: Sample-7}");
        for (String file : files(made)) {
            assertThat(Files.readString(made.resolve(file)).replace("Sample-7", ""))
                    .doesNotContain("sample")
                    .doesNotContain("Sample");
        }
        assertThat(out.toString()).contains("made " + made.resolve("blueprint.yaml"), "mycelium test " + made);
    }

    @Test
    void shouldSayWhatIsInTheWayWhenNothingCanBeWrittenThere() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(mycelium("new", "pack", "mill", "--into", file.resolve("sub").toString()))
                .isEqualTo(CommandException.FAILED);
        assertThat(err.toString())
                .contains("a part of that path is a file, and not a folder")
                .doesNotContain("this should not happen");
        assertThat(mycelium("new", "pack", "m".repeat(300), "--into", folder.toString()))
                .isEqualTo(CommandException.USAGE);
        assertThat(err.toString()).contains("may have 100 characters, and this has 300");
    }

    @ParameterizedTest
    @CsvSource({"relay, Relay", "body, Body"})
    void shouldBeAProjectOfItsNameWhenAPluginIsMade(String kind, String type) throws IOException {
        assertThat(mycelium("new", kind, "mill", "--into", folder.toString())).isZero();

        Path made = folder.resolve("mill");
        assertThat(files(made))
                .containsExactly(
                        "README.md",
                        "blueprint.yaml",
                        "pom.xml",
                        "src/main/java/mill/Mill" + type + ".java",
                        "src/test/java/mill/Mill" + type + "Test.java");
        assertThat(Files.readString(made.resolve("pom.xml")))
                .contains("<mycelium.home>" + SOURCES.toAbsolutePath() + "</mycelium.home>", "<artifactId>mill<")
                .doesNotContain("ample");
        assertThat(Files.readString(made.resolve("src/main/java/mill/Mill" + type + ".java")))
                .contains("package mill;", "public final class Mill" + type, "return \"mill\";")
                .doesNotContain("ample");
    }

    @Test
    void shouldNameThePlaceOfThePackageWhenSettingsForAnEditorAreWanted() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        copy(SOURCES.resolve("templates"), home.resolve("templates"));
        copy(SOURCES.resolve("package/editors"), home.resolve("editors"));
        CommandLine line = Mycelium.commandLine(new Home(home), "new");

        assertThat(line.execute("new", "pack", "mill", "--vscode", "--into", folder.toString()))
                .isZero();

        Path settings = folder.resolve("mill/.vscode");
        assertThat(files(settings)).containsExactly("extensions.json", "settings.json", "tasks.json");
        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(settings.resolve("extensions.json").toFile()).at("/recommendations"))
                .isNotEmpty();
        assertThat(json.readTree(settings.resolve("settings.json").toFile())
                        .at("/yaml.schemas")
                        .fieldNames())
                .toIterable()
                .containsExactly(home.toUri() + "conf/blueprint.schema.json", home.toUri() + "conf/test.schema.json");
        for (JsonNode task :
                json.readTree(settings.resolve("tasks.json").toFile()).at("/tasks")) {
            assertThat(task.at("/command").asText())
                    .isEqualTo(home.resolve("bin/mycelium").toString());
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String file : files(from)) {
            Path target = to.resolve(file);
            Files.createDirectories(target.getParent());
            Files.copy(from.resolve(file), target);
        }
    }

    @Test
    void shouldWriteNothingWhenOneOfItsFilesIsThereAlready() throws IOException {
        Path there = Files.createDirectories(folder.resolve("worker")).resolve("worker.drl");
        Files.writeString(there, "mine");

        assertThat(mycelium("new", "pack", "worker", "--into", folder.toString()))
                .isEqualTo(2);

        assertThat(err.toString())
                .contains(there + " is there already, and nothing was written: take another name, or another folder"
                        + " with --into DIR");
        assertThat(there).hasContent("mine");
        assertThat(files(folder)).containsExactly("worker/worker.drl");
    }

    @Test
    void shouldMakeItBesideWhatIsThereWhenNoFileIsInTheWay() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertThat(mycelium("new", "blueprint", "town", "--into", folder.toString()))
                .isZero();

        assertThat(files(folder)).containsExactly("notes.txt", "town.yaml");
        assertThat(out.toString()).contains("mycelium validate " + folder.resolve("town.yaml"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "new pack 7up|'7up' is no name for a pack: expected a letter, then letters, digits, _ and -. Did you mean 'up'?",
                "new pack my.pack|'my.pack' is no name for a pack: .*Did you mean 'my-pack'\\?",
                "new pack worker.drl|'worker.drl' is no name for a pack: .*Did you mean 'worker'\\?",
                "new pack a/b|'a/b' is no name for a pack: .*Did you mean 'a-b'\\?",
                "new pack ü|'ü' is no name for a pack: expected a letter, then letters, digits, _ and -",
                "new pack signals|'signals' is no name for a pack: signals.drl holds what the packs beside it share",
                "new blueprint town.yaml|'town.yaml' is no name for a blueprint: .*Did you mean 'town'\\?",
                "new relay switch|'switch' is no name for a relay: it is a word of Java.*Did you mean 'myswitch'\\?",
                "new relay By-Key|'By-Key' is no name for a relay: .* expected a small letter.*Did you mean 'bykey'\\?",
                "new body 9|'9' is no name for a body: ",
                "new body true|'true' is no name for a body: it is a word of Java",
                "new pack|NAME is missing",
                "new pak worker|unknown verb 'pak'. Did you mean 'pack'\\?",
                "new|'mycelium new' needs one of: pack, relay, body, blueprint",
                "new pack a --into pom.xml|--into pom.xml is a file, a folder is expected",
                "new pack pom.xml|'pom.xml' is no name for a pack",
            })
    void shouldMakeNothingWhenTheNameIsNone(String line, String message) {
        assertThat(mycelium(line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).containsPattern("mycelium: error: " + message);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void shouldSayWhatIsInTheWayWhenAFileHasItsFoldersName() throws IOException {
        Files.writeString(folder.resolve("worker"), "mine");

        assertThat(mycelium("new", "pack", "worker", "--into", folder.toString()))
                .isEqualTo(2);

        assertThat(err.toString())
                .contains(folder.resolve("worker") + " is a file, and would be the folder of this pack");
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
