package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A pack is swapped again and again in a small heap while tides run: no version leaves its classes behind. Thirty times,
 * or as often as {@code -Dmycelium.swaps} says.
 */
@Tag("long")
class SwapLeakIT {
    private static final int SWAPS = Integer.getInteger("mycelium.swaps", 30);
    private static final int BALLS = 4;
    private static final String SMALL = "-Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1";

    @TempDir
    private Path folder;

    @Test
    void shouldKeepNoOldClassesWhenAPackIsSwappedAgainAndAgain() throws Exception {
        Path blueprint = copy();
        String player = Files.readString(blueprint.resolveSibling("player.drl"));
        Distribution distribution = Distribution.copy(folder.resolve("server"));
        Path data = folder.resolve("data");
        try (RunningServer server = distribution.start(
                Map.of("JAVA_OPTS", SMALL), data, blueprint.toString(), Witness.blueprint(distribution))) {
            deploy(server, version(player, 1), 201);
            long loaders = loaders(server);
            for (int swap = 2; swap <= SWAPS; swap++) {
                deploy(server, version(player, swap), 201);
                if (swap % 10 == 0) {
                    deploy(server, version(player, swap).replace("getSeen", "getSean"), 422);
                }
            }

            JsonNode before = server.network("ring").path("counters");
            await("the balls go on").atMost(RunningServer.PATIENCE).until(() -> {
                JsonNode now = server.network("ring").path("counters");
                assertThat(now.path("held").asLong()).isEqualTo(BALLS);
                return now.path("acted").asLong() > before.path("acted").asLong();
            });
            JsonNode sleeper =
                    server.get("/api/v1/networks/ring/hyphae/sleeper_1").path("state");
            assertThat(sleeper.path("version").asLong()).as("%s", sleeper).isEqualTo(1);
            await("the classes of old versions go")
                    .atMost(RunningServer.PATIENCE)
                    .until(() -> loaders(server) <= loaders);
            assertThat(server.network("ring").path("counters").path("dissonant").asLong())
                    .isZero();
            Witness.check(server, 10);
            Witness.close(server);
        }
    }

    private Path copy() throws IOException, URISyntaxException {
        Path resources = Path.of(SwapLeakIT.class
                        .getResource("/swaps/ring/blueprint.yaml")
                        .toURI())
                .getParent();
        Path network = Files.createDirectories(folder.resolve("ring"));
        Files.copy(resources.resolve("player.drl"), network.resolve("player.drl"));
        return Files.copy(resources.resolve("blueprint.yaml"), network.resolve("blueprint.yaml"));
    }

    /** Each version has another default for a field, which counts for who has not had the field before. */
    private static String version(String player, int number) {
        return player.replace("seen : long", "seen : long\n    version : long = " + number)
                .replace("hypha.emit", "$state.setVersion(" + number + ");\n    hypha.emit");
    }

    private static void deploy(RunningServer server, String text, int status) {
        HttpResponse<String> answer = server.post("/api/v1/deployments?name=player.drl", text);
        assertThat(answer.statusCode()).describedAs(answer.body()).isEqualTo(status);
    }

    /** How many class loaders of packs are in the server's heap, after a collection of its garbage. */
    private static long loaders(RunningServer server) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process process = new ProcessBuilder(jcmd.toString(), server.pid() + "", "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        String histogram = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(RunningServer.PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        assertThat(process.exitValue()).describedAs(histogram).isZero();
        long loaders = histogram
                .lines()
                .map(String::strip)
                .filter(line -> line.contains(" io.mycelium.rules.internal.PackClassLoader"))
                .mapToLong(line -> Long.parseLong(line.split("\\s+")[1]))
                .sum();
        assertThat(loaders).describedAs(histogram).isPositive();
        return loaders;
    }
}
