package io.mycelium.runtime.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.api.storage.CheckpointStore;
import io.mycelium.api.storage.Chunk;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.NetworkView;
import io.mycelium.runtime.DeploymentRefusedException;
import io.mycelium.runtime.Server;
import io.mycelium.runtime.Stopped;
import io.mycelium.runtime.UnknownNameException;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunModeTest {
    private static final String BLUEPRINT = """
            network: garden
            tide: {period: 5}
            species:
              counter: {pack: counter, state: {n: 0}}
            hyphae:
              a: {species: counter}
            bodies:
              output: {direction: out, kind: log}
            sockets:
              - a -> output
            """;
    private static final String PACK = """
            declare State n : int end
            rule "count" when $s : State() then
              modify($s) { setN($s.getN() + 1) }
              hypha.wakeIn(1);
            end
            """;

    @TempDir
    Path home;

    private final CheckpointStore store = new MemoryCheckpointStore();
    private Path blueprint;

    @BeforeEach
    void writeFiles() throws Exception {
        Path folder = Files.createDirectories(home.resolve("garden"));
        blueprint = Files.writeString(folder.resolve("blueprint.yaml"), BLUEPRINT);
        Files.writeString(folder.resolve("counter.drl"), PACK);
    }

    @Test
    void shouldEndWithCheckpointAfterAskedTides() throws Exception {
        try (TestServer server = start(Map.of("mycelium.tides", "3"))) {
            assertThat(server.awaitExit()).isZero();
            assertThat(server.said()).contains("began garden: 1 hypha, 0 relays, 1 body");
        }
        assertThat(store.list(home.resolve("data/garden")))
                .first()
                .extracting("tide")
                .isEqualTo(3L);
    }

    @Test
    void shouldResumeAndSayWhereFromWhenStartedAgain() throws Exception {
        try (TestServer first = start(Map.of("mycelium.tides", "3"))) {
            first.awaitExit();
        }
        try (TestServer second = start(Map.of("mycelium.tides", "2"))) {
            assertThat(second.awaitExit()).isZero();
            assertThat(second.said()).containsPattern("resumed garden from checkpoint of tide 3, written \\d s ago");
        }
        assertThat(store.list(home.resolve("data/garden")))
                .first()
                .extracting("tide")
                .isEqualTo(5L);
    }

    @Test
    void shouldEndWithOneAndShowAPlanWhenTheBlueprintIsOfAnotherNetwork() throws Exception {
        runThreeTides();
        Files.writeString(
                blueprint,
                BLUEPRINT
                        .replace("a: {", "b: {")
                        .replace("a ->", "b ->")
                        .replace("state: {n: 0}", "state: {n: 0}, energy: 7")
                        .replace("period: 5", "period: 6"));
        try (TestServer server = start(Map.of("mycelium.tides", "2"))) {
            assertThat(server.awaitExit()).isEqualTo(1);
            assertThat(server.said())
                    .contains("blueprint.yaml: error: the blueprint is not the one that network garden was begun with:")
                    .contains(blueprint + ":4:51: species counter: energy was 1000, is 7")
                    .contains(blueprint + ":5:1: hypha a is gone")
                    .contains(blueprint + ":6:3: hypha b is new")
                    .contains(blueprint + ":10:5: socket b -> output is new")
                    .contains("tide.period was 5, is 6")
                    .contains("--fresh");
        }
    }

    @Test
    void shouldSayInThePlanWhichFileAndWhichVariableADifferentValueComesFrom() throws Exception {
        runThreeTides();
        Files.writeString(blueprint.resolveSibling("species.yaml"), """
                species:
                  counter: {pack: counter, state: {n: 0}, energy: "${env:MYCELIUM_TEST_UNSET:-7}"}
                """);
        Files.writeString(
                blueprint,
                BLUEPRINT
                        .replaceFirst("(?s)species:.*?hyphae:", "include: [species.yaml]\nhyphae:")
                        .replace("period: 5", "period: \"${env:MYCELIUM_TEST_UNSET:-6}\""));
        String source = " (from the default, as the environment variable MYCELIUM_TEST_UNSET is not set)";
        try (TestServer server = start(Map.of("mycelium.tides", "2"))) {
            assertThat(server.awaitExit()).isEqualTo(1);
            assertThat(server.said())
                    .contains(blueprint.resolveSibling("species.yaml") + ":2:51: species counter: energy was 1000, is 7"
                            + source)
                    .contains("tide.period was 5, is 6" + source);
        }
    }

    @Test
    void shouldTakeSettingsFromTheFileAndSaySoWhenTheyAreOthersAtARestart() throws Exception {
        runThreeTides();
        Files.writeString(blueprint, BLUEPRINT.replace("period: 5", "period: 6") + "queue: 9\n");
        try (TestServer server = start(Map.of("mycelium.tides", "2"))) {
            assertThat(server.awaitExit()).isZero();
            assertThat(server.said())
                    .contains("garden: as the blueprint says now: queue was 10000, is 9; tide.period was 5, is 6");
        }
    }

    @Test
    void shouldMigrateAndSaySoWhenAPackIsAnotherAtARestart() throws Exception {
        runThreeTides();
        Files.writeString(home.resolve("garden/counter.drl"), PACK.replace("n : int", "n : int m : int"));
        try (TestServer server = start(Map.of("mycelium.tides", "2"))) {
            assertThat(server.awaitExit()).isZero();
            assertThat(server.said())
                    .containsPattern("garden: pack counter has changed since the checkpoint: \\w+ -> \\w+; 1 hypha of"
                            + " species 'counter' migrated");
        }
        Files.writeString(
                home.resolve("garden/counter.drl"),
                PACK.replace("n : int", "n : String").replace("+ 1", "+ \"\""));
        try (TestServer server = start(Map.of("mycelium.tides", "2"))) {
            assertThat(server.awaitExit()).isEqualTo(1);
            assertThat(server.said()).contains("the state of hypha 'a' does not fit pack counter");
        }
    }

    @Test
    void shouldServeAPackFromTheCheckpointWhenItsFileIsGone() throws Exception {
        runThreeTides();
        Files.delete(home.resolve("garden/counter.drl"));
        try (TestServer server = start(Map.of())) {
            Server api = awaitServer(server);
            assertThat(server.said()).contains("garden: pack counter has no file any more, and version ");
            await().untilAsserted(() -> assertThat(n(api)).isGreaterThan(5));
            api.deploy("counter.drl", bytes(PACK.replace("+ 1", "+ 1000")));
            await().untilAsserted(() -> assertThat(n(api)).isGreaterThan(1000));
        }
    }

    private void runThreeTides() throws Exception {
        try (TestServer first = start(Map.of("mycelium.tides", "3"))) {
            assertThat(first.awaitExit()).isZero();
        }
    }

    @Test
    void shouldEndWithOneAndNameWhatIsMissing() throws Exception {
        Files.writeString(
                blueprint,
                BLUEPRINT + "relays:\n  fan: {kind: fanuot}\n" + "  by: {kind: by-key, keys: [{field: a}]}\n");
        try (TestServer server = start(Map.of())) {
            assertThat(server.awaitExit()).isEqualTo(1);
            assertThat(server.said())
                    .containsPattern("blueprint.yaml:\\d+:\\d+: error: unknown kind of relay 'fanuot'")
                    .containsPattern("blueprint.yaml:\\d+:\\d+: error: unknown kind of relay 'by-key'");
        }
    }

    @Test
    void shouldNameNearestPackWhenSpeciesNamesNone() throws Exception {
        Files.writeString(blueprint, BLUEPRINT.replace("pack: counter", "pack: cuonter"));
        try (TestServer server = start(Map.of())) {
            assertThat(server.awaitExit()).isEqualTo(1);
            assertThat(server.said())
                    .contains(blueprint
                            + ":4:19: error: network garden: species counter needs the rule pack cuonter, and no bundle offers it;"
                            + " did you mean counter? (there are the rule packs counter)");
        }
    }

    @Test
    void shouldReportAllProblemsOfBlueprintAndPacks() throws Exception {
        Files.writeString(
                blueprint, BLUEPRINT.replace("kind: log", "kind: log, lgo: 3").replace("a -> output", "a -> outptu"));
        try (TestServer server = start(Map.of())) {
            assertThat(server.awaitExit()).isEqualTo(1);
            assertThat(server.said().lines().filter(line -> line.contains("blueprint.yaml:")))
                    .hasSize(2)
                    .allMatch(line -> line.matches(".*blueprint\\.yaml:\\d+:\\d+: error: .*"));
        }
    }

    @Test
    void shouldEndWithOneWhenPackBesideBlueprintDoesNotCompile() throws Exception {
        Files.writeString(home.resolve("garden/counter.drl"), PACK.replace("getN() + 1", "getM() + 1"));
        try (TestServer server = start(Map.of())) {
            assertThat(server.awaitExit()).isEqualTo(1);
            assertThat(server.said()).contains(home.resolve("garden/counter.drl") + ":");
        }
    }

    @Test
    void shouldMoveOldDataAsideWhenFresh() throws Exception {
        Files.createDirectories(home.resolve("data/garden"));
        try (TestServer server = start(Map.of("mycelium.tides", "1", "mycelium.fresh", "true"))) {
            assertThat(server.awaitExit()).isZero();
            assertThat(server.said()).contains("garden: the old data is now in " + home.resolve("data/garden.old-1"));
        }
        assertThat(home.resolve("data/garden.old-1")).exists();
    }

    @Test
    void shouldServeUntilStoppedWhenNoEndWasAsked() throws Exception {
        try (TestServer server = start(Map.of())) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(
                            () -> assertThat(status(server.server()).tide()).isGreaterThan(3));
            server.run.stop();
            assertThat(server.exit).isNotDone();
        }
        assertThat(store.list(home.resolve("data/garden"))).isNotEmpty();
    }

    @Test
    void shouldEndWithOneWhenTheLastCheckpointFailsAfterTheLastTide() throws Exception {
        try (TestServer server = start(Map.of("mycelium.tides", "3"), new FullStore())) {
            assertThat(server.awaitExit()).isEqualTo(1);
        }
    }

    @Test
    void shouldEndWithOneAndTellWhyWhenTheLastCheckpointOfAnAskedStopFails() throws Exception {
        try (TestServer server = start(Map.of(), new FullStore())) {
            CompletableFuture<Stopped> told = new CompletableFuture<>();
            awaitServer(server).stop(told::complete);

            Stopped stopped = told.get(60, TimeUnit.SECONDS);
            assertThat(stopped.well()).isFalse();
            assertThat(stopped.lines())
                    .singleElement()
                    .asString()
                    .startsWith("garden: the last checkpoint was not written: ")
                    .contains("the disk is full")
                    .endsWith("there is no checkpoint: a start begins anew");
            assertThat(server.awaitExit()).isEqualTo(1);
        }
    }

    @Test
    void shouldEndWithOneWhenTheLastCheckpointFailsAsTheContainerStops() throws Exception {
        try (TestServer server = start(Map.of(), new FullStore())) {
            awaitServer(server);
            server.run.stop();
            assertThat(server.exit).isCompletedWithValue(1);
        }
    }

    @Test
    void shouldEndWithZeroAndTellWhenAnAskedStopGoesWell() throws Exception {
        try (TestServer server = start(Map.of())) {
            CompletableFuture<Stopped> told = new CompletableFuture<>();
            awaitServer(server).stop(told::complete);

            assertThat(told.get(60, TimeUnit.SECONDS).lines())
                    .singleElement()
                    .asString()
                    .matches("garden: stopped after tide \\d+, checkpoint .* written");
            assertThat(server.awaitExit()).isZero();
        }
    }

    @Test
    void shouldEndWithOneAndSayWhyWhenTheStartThrowsAnError() throws Exception {
        CheckpointStore broken = new FullStore() {
            @Override
            public List<CheckpointInfo> list(Path folder) {
                throw new StackOverflowError("a store in a circle");
            }
        };
        try (TestServer server = start(Map.of(), broken)) {
            assertThat(server.awaitExit()).isEqualTo(1);
            assertThat(server.said()).contains("the server does not start", "a store in a circle");
        }
    }

    /** Has room for nothing. */
    private static class FullStore implements CheckpointStore {
        @Override
        public String kind() {
            return "full";
        }

        @Override
        public CheckpointInfo write(Path folder, long tide, Iterator<Chunk> chunks, int keep) throws IOException {
            throw new IOException("the disk is full");
        }

        @Override
        public List<CheckpointInfo> list(Path folder) {
            return List.of();
        }

        @Override
        public void read(Path folder, CheckpointInfo checkpoint, Consumer<Chunk> reader) throws IOException {
            throw new IOException("there is none");
        }
    }

    @Test
    void shouldSwapEditedPackWhileTidesRun() throws Exception {
        try (TestServer server = start(Map.of())) {
            Server api = awaitServer(server);
            assertThat(api.deploy("counter.drl", bytes(PACK.replace("+ 1", "+ 1000"))))
                    .first()
                    .asString()
                    .startsWith("deployed counter.drl: pack counter ")
                    .contains("1 hypha of species 'counter' migrated")
                    .contains("pause ");
            await().untilAsserted(() -> assertThat(n(api)).isGreaterThan(1000));
            assertThat(home.resolve("data/deploy/counter.drl")).exists();

            assertThat(api.deploy("counter.drl", bytes(PACK.replace("+ 1", "+ 1000000"))))
                    .first()
                    .asString()
                    .startsWith("redeployed counter.drl: pack counter ")
                    .contains("1 rule changed (\"count\")");
            await().untilAsserted(() -> assertThat(n(api)).isGreaterThan(1_000_000));

            assertThatThrownBy(() -> api.deploy("counter.drl", bytes(PACK.replace("getN() + 1", "getM() + 1"))))
                    .isInstanceOf(DeploymentRefusedException.class);
            assertThat(home.resolve("data/deploy/counter.drl")).content().contains("+ 1000000");

            assertThat(api.undeploy("counter"))
                    .first()
                    .asString()
                    .contains("no longer in force; version ")
                    .contains(" is again; 1 hypha of species 'counter' migrated in garden; pause ");
            assertThat(home.resolve("data/deploy/counter.drl")).doesNotExist();
            assertThatThrownBy(() -> api.undeploy("counter")).isInstanceOf(UnknownNameException.class);
        }
    }

    @Test
    void shouldLetOldVersionsGoWhenPackIsSwappedAgainAndAgain() throws Exception {
        List<WeakReference<Object>> versions = new CopyOnWriteArrayList<>();
        try (TestServer server = start(Map.of())) {
            Server api = awaitServer(server);
            server.felix
                    .context()
                    .addServiceListener(
                            event -> versions.add(new WeakReference<>(
                                    server.felix.context().getService(event.getServiceReference()))),
                            "(objectClass=" + Behaviour.class.getName() + ")");
            for (int i = 1; i <= 30; i++) {
                api.deploy("counter.drl", bytes(PACK.replace("+ 1", "+ " + i)));
            }
            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                System.gc();
                assertThat(versions.stream()
                                .map(WeakReference::get)
                                .filter(Objects::nonNull)
                                .distinct())
                        .hasSizeLessThanOrEqualTo(1);
            });
            assertThat(versions).hasSizeGreaterThan(30);
        }
    }

    @Test
    void shouldActByThePackBesideItsOwnBlueprintWhenTwoNetworksHaveOneOfTheSameName() throws Exception {
        Path shed = Files.createDirectories(home.resolve("shed"));
        Path other = Files.writeString(shed.resolve("blueprint.yaml"), BLUEPRINT.replace("garden", "shed"));
        Files.writeString(shed.resolve("counter.drl"), PACK.replace("+ 1", "+ 1000"));
        Map<String, String> both = Map.of("mycelium.blueprints", blueprint + "\n" + other);
        try (TestServer server = new TestServer(home, store, both)) {
            Server api = awaitServer(server);
            await().untilAsserted(() -> assertThat(n(api, "garden")).isPositive());
            await().untilAsserted(() -> assertThat(n(api, "shed")).isPositive());
            assertThat(n(api, "garden")).isLessThan(1000);
            assertThat(n(api, "shed") % 1000).isZero();

            api.deploy("counter.drl", bytes(PACK.replace("getN() + 1", "getN() / 2000000 * 2000000 + 1000001")));
            await().untilAsserted(() -> assertThat(n(api, "garden") % 1_000_000).isEqualTo(1));
            await().untilAsserted(() -> assertThat(n(api, "shed") % 1_000_000).isEqualTo(1));
            assertThat(api.undeploy("counter"))
                    .first()
                    .asString()
                    .contains("the versions beside the blueprints are again", "in garden", "in shed");
        }
    }

    @Test
    void shouldRefuseSecondServerOnTheSameData() throws Exception {
        try (TestServer first = start(Map.of())) {
            awaitServer(first);
            try (TestServer second = start(Map.of())) {
                assertThat(second.awaitExit()).isEqualTo(1);
                assertThat(second.said()).contains("is in use by another server");
            }
        }
    }

    private TestServer start(Map<String, String> asked) throws Exception {
        return start(asked, store);
    }

    private TestServer start(Map<String, String> asked, CheckpointStore store) throws Exception {
        Map<String, String> all = new HashMap<>(asked);
        all.put("mycelium.blueprints", blueprint.toString());
        return new TestServer(home, store, all);
    }

    private static Server awaitServer(TestServer server) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> server.felix.context().getServiceReference(Server.class) != null);
        return server.server();
    }

    private static NetworkView.Status status(Server server) throws Exception {
        return server.atBoundary("garden", Network::status).get(5, TimeUnit.SECONDS);
    }

    private static long n(Server server) throws Exception {
        return n(server, "garden");
    }

    private static long n(Server server, String name) throws Exception {
        return server.atBoundary(name, network -> network.hypha("a").orElseThrow())
                .get(5, TimeUnit.SECONDS)
                .state()
                .integer("n", 0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
