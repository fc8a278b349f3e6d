package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Bundles in the deploy folder that end the server: each is found at the next start and left out, and none that lies beside
 * it is. One server after the other on the same folders.
 */
@Tag("long")
class HostileBundlesIT {
    private static final String OF_PLATFORM = "for (org.osgi.framework.Bundle b : context.getBundles()) {"
            + " if (b.getLocation().startsWith(\"reference:\")) b.%s(); }";

    @TempDir
    private Path folder;

    private Distribution distribution;
    private BadBundles bundles;
    private Path deploy;
    private Path data;
    private Path blueprint;

    @BeforeEach
    void prepare() throws IOException, URISyntaxException {
        distribution = Distribution.copy(folder.resolve("server"));
        bundles = new BadBundles(Files.createDirectory(folder.resolve("bundles")), distribution.home());
        deploy = distribution.home().resolve("deploy");
        data = folder.resolve("data");
        Path resources = Path.of(HostileBundlesIT.class
                        .getResource("/tally/blueprint.yaml")
                        .toURI())
                .getParent();
        blueprint = Files.copy(resources.resolve("blueprint.yaml"), folder.resolve("blueprint.yaml"));
        Files.copy(resources.resolve("tally.drl"), folder.resolve("tally.drl"));
        for (String name : List.of("ahead", "zuletzt")) {
            Files.write(deploy.resolve(name + ".jar"), BadBundles.jar(Map.of("Bundle-SymbolicName", name)));
        }
    }

    @Test
    void shouldLeaveOutWhatEndsTheServerWhenItIsStartedAgain() throws IOException {
        put("exits", "System.exit(7);");
        assertThat(ended(1)).contains("mycelium: error: Exits.start has called System.exit, so the server ends");

        put("halts", "Runtime.getRuntime().halt(9);");
        assertThat(ended(9)).contains(leftOut("exits"));

        put("stops", "context.getBundle(0).stop();");
        assertThat(ended(1)).contains(leftOut("halts"), "a bundle has stopped the container, so the server ends");

        put("uninstalls", OF_PLATFORM.formatted("uninstall"));
        assertThat(ended(1)).contains(leftOut("stops"), "uninstalls.jar has stopped bundle ");

        put("stopsall", OF_PLATFORM.formatted("stop"));
        assertThat(ended(1)).contains(leftOut("uninstalls"), "stopsall.jar has stopped bundle ");

        put(
                "fills",
                "new Thread(() -> { java.util.List<long[]> all = new java.util.ArrayList<>();"
                        + " while (true) all.add(new long[1 << 17]); }).start();");
        assertThat(ended(3)).contains(leftOut("stopsall"), "mycelium: error: memory has run out: ");

        try (RunningServer server = distribution.start(data, blueprint.toString(), Witness.blueprint(distribution))) {
            assertThat(server.err()).contains(leftOut("fills"));
            assertThat(server.err().lines().filter(line -> line.contains("left out")))
                    .hasSize(1);
            assertThat(server.err()).contains("bundle ahead 1.0.0 is active", "bundle zuletzt 1.0.0 is active");
            Witness.check(server, 10);
            Witness.close(server);
            assertThat(server.terminate())
                    .describedAs("the exit code after SIGTERM")
                    .isZero();
        }
        assertThat(names())
                .containsExactlyInAnyOrder(
                        "README.md",
                        "ahead.jar",
                        "zuletzt.jar",
                        "exits.jar.quarantined",
                        "halts.jar.quarantined",
                        "stops.jar.quarantined",
                        "uninstalls.jar.quarantined",
                        "stopsall.jar.quarantined",
                        "fills.jar.quarantined");
    }

    @Test
    void shouldTryOnceMoreAndLetInWhatTheServerWasKilledWith() throws Exception {
        put("slow", "Thread.sleep(Long.getLong(\"test.slow\", 60_000L));");
        Process first = distribution.begin(
                "run", blueprint.toString(), Witness.blueprint(distribution), "--port", "0", "--data", data.toString());
        Path record = data.resolve("deploying");
        await().atMost(RunningServer.PATIENCE)
                .until(() -> Files.exists(record) && Files.readString(record).contains("slow.jar"));
        first.destroyForcibly().waitFor();

        try (RunningServer server = distribution.start(
                Map.of("JAVA_OPTS", "-Dtest.slow=1 -XX:+UseSerialGC"),
                data,
                blueprint.toString(),
                Witness.blueprint(distribution))) {
            assertThat(server.err())
                    .contains("the server ended without a word while slow.jar was being started, as by kill -9: it is"
                            + " tried once more, and left out if that happens again")
                    .contains("deployed slow.jar: bundle slow 1.0.0 is active");
            Witness.check(server, 10);
        }
    }

    private void put(String name, String start) throws IOException {
        String type = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        Files.write(deploy.resolve(name + ".jar"), bundles.activated(name, type, start));
    }

    /** Standard error of a server that ends by itself. */
    private String ended(int code) {
        Distribution.Finished finished = distribution.mycelium(
                Map.of("JAVA_OPTS", "-Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1"),
                "run",
                blueprint.toString(),
                Witness.blueprint(distribution),
                "--port",
                "0",
                "--data",
                data.toString());
        assertThat(finished.code()).describedAs(finished.err()).isEqualTo(code);
        assertThat(finished.err()).doesNotContain("\tat ", "can't be written", "has not finished within");
        return finished.err();
    }

    private String leftOut(String name) {
        return name + ".jar is left out: the server has ended by it when it was started or just after, by exit, halt, a"
                + " stop of the platform, or memory that was full. It is now " + real(name)
                + ".jar.quarantined; rename it to " + name + ".jar to let it in again";
    }

    private Path real(String name) {
        try {
            return deploy.toRealPath().resolve(name);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(deploy)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
