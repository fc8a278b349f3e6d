package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README followed to the letter, in a folder that looks like a clone after its first command: each {@code sh} block
 * is typed into a shell, each {@code text} block must be seen, in the terminal or at the server's.
 */
@Tag("long")
class TutorialIT {
    private static final Path CLONE = Path.of("../..");

    @TempDir
    private Path clone;

    private Distribution distribution;
    private RunningServer server;
    private Path folder;

    /** What the last server was started with. */
    private List<String> lastStarted = List.of();

    /** All that any terminal has shown so far. */
    private final StringBuilder seen = new StringBuilder();

    @AfterEach
    void stop() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void shouldSeeWhatTheReadmeSaysWhenItIsFollowed() throws IOException {
        Tutorial readme = Tutorial.of(CLONE.resolve("README.md"));
        Path quick = Files.createDirectories(clone.resolve("distribution/target/quick"));
        distribution = Distribution.copy(quick.resolve("mycelium"));
        folder = clone;

        String build = "mvn -q -Dquick -pl distribution -am package && distribution/target/quick/mycelium/";
        String first = readme.firstCommands().get(0);
        assertThat(first).startsWith(build);
        assertThat(readme.firstCommands().get(1)).isEqualTo("mvn verify");
        follow(new Tutorial.Block("sh", first.substring(build.length())));
        for (Tutorial.Block block : readme.blocks()) {
            follow(block);
        }
        goOnAfterAKill();
    }

    /** What the README promises of its last example: nobody asks for a checkpoint, and none is due by chance. */
    private void goOnAfterAKill() throws IOException {
        long sent = server.network("hello").path("tide").asLong();
        await("a checkpoint after the last visitor")
                .atMost(RunningServer.PATIENCE)
                .until(() -> server.network("hello").path("checkpointTide").asLong() >= sent);
        server.kill();
        server = distribution.start(distribution.home().resolve("data"), lastStarted.toArray(String[]::new));
        type("bin/mycelium send hello street visitor name=Alan");
        awaitSight("Hello Alan, you are number 3");
    }

    private void follow(Tutorial.Block block) throws IOException {
        List<String> started = block.runs();
        if (!started.isEmpty()) {
            start(started);
        } else if (block.language().equals("sh")) {
            type(block.text());
        } else {
            assertThat(block.language()).isEqualTo("text");
            block.lines().forEach(line -> awaitSight(here(line)));
        }
    }

    private void start(List<String> arguments) throws IOException {
        lastStarted = arguments;
        if (server != null) {
            server.awaitEnd();
            remember(server.out() + server.err());
        }
        server = distribution.start(distribution.home().resolve("data"), arguments.toArray(String[]::new));
    }

    /** In the folder in which the block before has ended. */
    private void type(String commands) throws IOException {
        Path where = Files.createTempFile("mycelium", ".pwd");
        Path out = Files.createTempFile("mycelium", ".out");
        String script = "set -eu\n" + here(commands) + "\npwd > '" + where + "'\n";
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", script);
        shell.environment().put("JAVA_HOME", System.getProperty("java.home"));
        shell.environment().put("XDG_CACHE_HOME", "/dev/null"); // no archive of classes
        shell.environment().keySet().removeAll(Set.of("JAVA_TOOL_OPTIONS", "JAVA_OPTS"));
        Process process = shell.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        await("the end of:\n" + commands).atMost(RunningServer.PATIENCE).until(() -> !process.isAlive());
        remember(Files.readString(out));
        assertThat(process.exitValue()).describedAs(commands + "\n" + seen).isZero();
        folder = Path.of(Files.readString(where).strip());
        Files.delete(where);
        Files.delete(out);
    }

    /** The server of this test listens on a free port. */
    private String here(String text) {
        return text.replace("http://127.0.0.1:8087", String.valueOf(server.uri("")));
    }

    private void remember(String shown) {
        seen.append(shown);
    }

    private void awaitSight(String line) {
        await("the sight of: " + line)
                .atMost(RunningServer.PATIENCE)
                .until(() -> Tutorial.pattern(line)
                        .matcher(seen + server.out() + server.err())
                        .find());
    }
}
