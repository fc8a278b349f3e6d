package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The files for shells and {@code man}, read by those shells and by groff: what is not installed is said. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompletionTest {
    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    private static Path folder;

    private static Path share;

    @BeforeAll
    void write() throws IOException {
        share = Files.createDirectory(folder.resolve("share"));
        ShareFiles.write(share, Path.of(".."));
    }

    private static String run(String... command) throws IOException {
        Path err = Files.createTempFile(share, "said", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(err.toFile())
                .directory(share.toFile())
                .start();
        process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        String said = Files.readString(err, StandardCharsets.UTF_8);
        assertThat(process.exitValue())
                .describedAs(String.join(" ", command) + "\n" + said)
                .isZero();
        return said;
    }

    private static void assumeInstalled(String program) {
        boolean there = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        if (!there) {
            System.err.println("NOT TESTED: " + program + " is not installed here");
        }
        assumeThat(there).describedAs(program + " is installed").isTrue();
    }

    /** What bash offers behind these words, the last of which is begun. */
    private static List<String> offered(String... words) throws IOException {
        StringBuilder script = new StringBuilder("source completion/mycelium.bash\ncompopt() { :; }\nCOMP_WORDS=(");
        for (String word : words) {
            script.append('\'').append(word).append("' ");
        }
        script.append(")\nCOMP_CWORD=").append(words.length - 1);
        script.append("\n_complete_mycelium mycelium '")
                .append(words[words.length - 1])
                .append("' ''\n");
        script.append("printf '%s\\n' \"${COMPREPLY[@]}\"\n");
        return run("bash", "-c", script.toString()).lines().map(String::strip).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mycelium va|validate",
                "mycelium che|checkpoint",
                "mycelium new pa|pack",
                "mycelium validate --verb|--verbose",
                "mycelium run --max|--max-speed",
                "mycelium dissonance rep|replay",
                "mycelium completion f|fish",
                "mycelium help hyp|hypha",
                "mycelium help L10|L101 L102 L103 L104 L105",
            })
    void shouldCompleteWhatIsBegunWhenBashIsAsked(String line, String word) throws IOException {
        assertThat(offered(line.split(" "))).containsExactly(word.split(" "));
    }

    @Test
    void shouldOfferTheValuesOfAnOptionWhenBashIsAsked() throws IOException {
        assertThat(offered("mycelium", "validate", "-o", "")).containsExactly("table", "json", "sarif");
        assertThat(offered("mycelium", "run", "--trace", "j")).containsExactly("json");
    }

    @Test
    void shouldOfferAllVerbsThatThereAreWhenNoneIsBegun() throws IOException {
        assertThat(offered("mycelium", "")).containsExactlyInAnyOrderElementsOf(Mycelium.verbs());
    }

    @Test
    void shouldOfferTheSameVerbsWhenFishIsAsked() throws IOException {
        assumeInstalled("fish");
        run("fish", "--no-execute", "completion/mycelium.fish");

        assertThat(fish("mycelium ")).containsExactlyInAnyOrderElementsOf(Mycelium.verbs());
        assertThat(fish("mycelium dissonance rep")).containsExactly("replay");
        assertThat(fish("mycelium validate --verb")).containsExactly("--verbose");
        assertThat(fish("mycelium validate -o ")).containsExactlyInAnyOrder("table", "json", "sarif");
        assertThat(fish("mycelium help run --tid"))
                .describedAs("help has no options of run")
                .isEmpty();
    }

    private static List<String> fish(String line) throws IOException {
        Files.createDirectories(share.resolve("empty"));
        String script = "source completion/mycelium.fish; cd empty; complete -C '" + line + "'";
        return run("fish", "--no-config", "-c", script)
                .lines()
                .map(each -> each.split("\t")[0])
                .toList();
    }

    @Test
    void shouldBeReadWithoutAWordWhenZshIsAsked() throws IOException {
        assumeInstalled("zsh");
        run("zsh", "-f", "-n", "completion/_mycelium");

        String begun = run("zsh", "-f", "-c", """
                fpath=($PWD/completion $fpath)
                autoload -Uz compinit && compinit -u -d $PWD/dump
                print -r -- ${_comps[mycelium]}
                source completion/_mycelium && print -l ${(ok)functions[(I)_mycelium_*]}
                """);

        assertThat(begun.lines()).first().isEqualTo("_mycelium");
        assertThat(begun.lines()).contains("_mycelium_run", "_mycelium_dissonance_replay", "_mycelium_new_pack");
        assertThat(begun.lines().filter(name -> name.matches("_mycelium_[a-z]+")))
                .hasSameSizeAs(Mycelium.verbs());
    }

    @Test
    void shouldHaveAPageForEachVerbThatGroffReadsWithoutAWarning() throws IOException {
        Path pages = share.resolve("man/man1");
        for (String verb : Mycelium.verbs()) {
            assertThat(pages.resolve("mycelium-" + verb + ".1")).isNotEmptyFile();
        }
        assumeInstalled("groff");
        try (Stream<Path> all = Files.list(pages)) {
            for (Path page : all.sorted().toList()) {
                assertThat(run("groff", "-man", "-ww", "-z", "-Tutf8", page.toString()))
                        .describedAs(page.toString())
                        .isEmpty();
            }
        }
        assertThat(run(
                        "groff",
                        "-man",
                        "-Tascii",
                        "-P-cbou",
                        pages.resolve("mycelium-run.1").toString()))
                .contains("mycelium run [-h]", "--max-speed", "Stop after N tides.", "SEE ALSO")
                .doesNotContain("\\f", "%n");
    }

    @Test
    void shouldPrintWhatThePackageBringsWhenCompletionIsAskedFor() throws IOException {
        for (CompletionCommand.Shell shell : CompletionCommand.Shell.values()) {
            StringWriter out = new StringWriter();
            CommandLine line = Mycelium.commandLine(new Home(folder), "completion");
            line.setOut(new PrintWriter(out));
            assertThat(line.execute("completion", shell.name())).isZero();
            assertThat(out.toString()).isEqualTo(Files.readString(share.resolve("completion/" + shell.file())));
        }
    }
}
