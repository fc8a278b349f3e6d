package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code mycelium new} makes works at once, as its README says. */
class NewIT {
    @TempDir
    private Path folder;

    private Distribution distribution = Distribution.unpacked();

    @Test
    void shouldSayWhatItsReadmeShowsWhenAPackIsMadeAndTried() throws IOException {
        make("pack", "grain-mill");

        List<Tutorial.Block> blocks =
                Tutorial.of(folder.resolve("grain-mill/README.md")).blocks();
        String seen = "";
        int commands = 0;
        for (Tutorial.Block block : blocks) {
            if (block.language().equals("sh")) {
                Distribution.Finished done = typed(block.text());
                assertThat(done.code()).describedAs(block.text() + done.err()).isZero();
                assertThat(done.err()).doesNotContain("warning", "error");
                seen = done.out();
                commands++;
            } else if (block.language().equals("text")) {
                assertThat(seen).contains(block.lines());
            }
        }
        assertThat(commands).isEqualTo(3);
        assertThat(seen.lines()).hasSize(3);
    }

    @Test
    void shouldBeFoundRightAndLetThroughWhatComesInWhenABlueprintIsMade() throws IOException {
        make("blueprint", "town");

        Distribution.Finished checked = typed("mycelium validate town.yaml");
        assertThat(checked.out()).contains("town.yaml: ok: network town");
        assertThat(checked.err()).isEmpty();

        Distribution.Finished run = typed("mycelium run town.yaml --tides 3");
        assertThat(run.out()).isEqualTo("hello {\"name\":\"town\"}\n");
        assertThat(run.code()).describedAs(run.err()).isZero();
    }

    /** Each by its README; the bundle once into a running server, once into its folder before the start. */
    @Tag("long")
    @ParameterizedTest
    @CsvSource({"relay, mill", "body, well"})
    void shouldBeBuiltTestedAndTakenByAServerWhenAPluginIsMade(String kind, String name) throws IOException {
        distribution = Distribution.copy(folder.resolve("home"));
        make(kind, name);
        List<Tutorial.Block> blocks =
                Tutorial.of(folder.resolve(name + "/README.md")).blocks();

        String build = blocks.get(0).text().strip();
        assertThat(build).isEqualTo("mvn -q -f " + name + " package");
        // what it needs beside the server's files a whole build has fetched for itself
        Distribution.Finished built = typed(build.replace("mvn ", "mvn --offline --batch-mode "));
        if (built.code() != 0) {
            built = typed(build.replace("mvn ", "mvn --batch-mode "));
        }
        assertThat(built.code()).describedAs(built.out() + built.err()).isZero();
        Path reports = folder.resolve(name + "/target/surefire-reports");
        assertThat(reports).describedAs("its suite was run").isDirectoryContaining("glob:**Test.xml");

        Path bundle = folder.resolve(name + "/target/" + name + "-1.0.0.jar");
        make("blueprint", "town");
        try (RunningServer server = distribution.start(
                folder.resolve("town-data"), folder.resolve("town.yaml").toString())) {
            Distribution.Finished deployed = server.mycelium("deploy", bundle.toString());
            assertThat(deployed.out()).describedAs(deployed.err()).contains("bundle " + name + " 1.0.0 is active");
        }
        assertThat(folder.resolve("town-data/deploy/" + bundle.getFileName())).exists();
        Files.copy(bundle, distribution.home().resolve("deploy/" + bundle.getFileName()));
        Distribution.Finished run = typed(blocks.get(2).text());
        assertThat(run.out().lines()).containsExactlyElementsOf(blocks.get(3).lines());
        assertThat(run.code()).describedAs(run.err()).isZero();
    }

    @Test
    void shouldNameTheKindsThatThereAreWhenOneOfThemIsToBeMadeAgain() throws IOException {
        Distribution.Finished refused = typed("mycelium new relay fanout");

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .contains("there is a relay of kind fanout already, and this one would take its place: take another")
                .contains("aggregate, birth, by-key");
        assertThat(folder.resolve("fanout")).doesNotExist();
    }

    private void make(String kind, String name) throws IOException {
        Distribution.Finished made = typed("mycelium new " + kind + " " + name);
        assertThat(made.code()).describedAs(made.err()).isZero();
        assertThat(made.out()).contains("made " + name, "To begin with:\n    m");
    }

    /** As in the terminal of somebody who has the package's commands at hand. */
    private Distribution.Finished typed(String command) throws IOException {
        String line = command.strip();
        if (line.startsWith("mycelium run ")) {
            line += " --port 0 --data data";
        }
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", line)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        shell.environment().merge("PATH", distribution.home().resolve("bin").toString(), (old, bin) -> bin + ":" + old);
        shell.environment().put("JAVA_HOME", System.getProperty("java.home"));
        shell.environment().put("XDG_CACHE_HOME", "/dev/null"); // no archive of classes
        shell.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = shell.start();
        process.onExit()
                .orTimeout(RunningServer.PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
        return new Distribution.Finished(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
