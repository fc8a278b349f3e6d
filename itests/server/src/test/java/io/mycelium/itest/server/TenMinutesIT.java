package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tutorial of {@code rule-packs} followed to the letter, in an empty folder, with the package alone: each {@code sh} block is
 * typed into a shell, and what is seen is all that the {@code text} block below it says, line by line. What {@code text server}
 * says is seen in the terminal of the server.
 */
class TenMinutesIT {
    private static final Path TUTORIAL = Path.of("../../rule-packs/TUTORIAL.md");
    private static final Pattern BLOCK = Pattern.compile("(?m)^```(sh|text)( server)?\\n(.*?)^```$", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private final List<String> awaited = new ArrayList<>();

    @Test
    void shouldSeeWhatTheTutorialSaysWhenItIsFollowed() throws IOException {
        Distribution mycelium = Distribution.copy(Files.createDirectories(folder.resolve("package")));
        Path work = Files.createDirectories(folder.resolve("empty"));
        RunningServer server = null;
        String seen = "";
        Matcher block = BLOCK.matcher(Files.readString(TUTORIAL));
        try {
            while (block.find()) {
                String text = block.group(3);
                if (text.startsWith("mycelium run ")) {
                    server = mycelium.start(
                            mycelium.home().resolve("data"),
                            work.resolve(text.strip().substring("mycelium run ".length()))
                                    .toString());
                } else if (block.group(1).equals("sh")) {
                    assertThat(seen)
                            .as("what nobody has said of the commands before")
                            .isBlank();
                    seen = typed(text, mycelium, work);
                } else if (block.group(2) != null) {
                    awaitSight(server, text);
                } else {
                    assertSame(text, seen);
                    seen = "";
                }
            }
            assertThat(server).isNotNull();
            assertThat(server.awaitEnd()).isZero();
            assertThat(awaited).hasSizeGreaterThan(5);
        } finally {
            if (server != null) {
                server.close();
            }
        }
    }

    @Test
    void shouldBeInThePackage() throws IOException {
        Path brought = Distribution.unpacked().home().resolve("share/doc/tutorial.md");
        assertThat(withoutTargets(brought))
                .describedAs("links lead elsewhere there: DocumentsIT")
                .isEqualTo(withoutTargets(TUTORIAL));
    }

    private static String withoutTargets(Path document) throws IOException {
        return Files.readString(document).replaceAll("\\]\\([^)]*\\)", "]()");
    }

    private static String typed(String commands, Distribution mycelium, Path where) throws IOException {
        Path out = Files.createTempFile("tutorial", ".out");
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", "set -eu\n" + commands);
        shell.environment().put("JAVA_HOME", System.getProperty("java.home"));
        shell.environment().put("XDG_CACHE_HOME", "/dev/null"); // no archive of classes
        shell.environment().put("PATH", mycelium.home().resolve("bin") + ":" + System.getenv("PATH"));
        shell.environment().keySet().removeAll(Set.of("JAVA_TOOL_OPTIONS", "JAVA_OPTS"));
        Process process = shell.directory(where.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        await("the end of:\n" + commands).atMost(RunningServer.PATIENCE).until(() -> !process.isAlive());
        String seen = Files.readString(out);
        Files.delete(out);
        assertThat(process.exitValue()).describedAs(commands + "\n" + seen).isZero();
        return seen;
    }

    /** Line by line; three dots stand for anything, and a line of them for any lines. */
    private static void assertSame(String expected, String seen) {
        StringBuilder pattern = new StringBuilder();
        for (String line : expected.split("\n", -1)) {
            pattern.append(line.strip().equals("...") ? "(?:.*\n)*?" : Tutorial.pattern(line) + "\n");
        }
        String text = seen.stripTrailing() + "\n";
        assertThat(Pattern.matches(pattern.toString().stripTrailing() + "\\s*", text))
                .as("expected:\n" + expected + "\nseen:\n" + text)
                .isTrue();
    }

    private void awaitSight(RunningServer server, String text) {
        for (String line : text.split("\n")) {
            String here = line.replace(
                    "http://127.0.0.1:8087", server.uri("").toString().replaceAll("/$", ""));
            awaited.add(here);
            await("the sight of: " + here)
                    .atMost(RunningServer.PATIENCE)
                    .until(() -> (server.out() + server.err()).contains(here));
        }
    }
}
