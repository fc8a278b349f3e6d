package io.mycelium.runtime.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.mycelium.runtime.Server;
import io.mycelium.runtime.UnknownNameException;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose it is what was deployed: that server's, whose data folder keeps it. */
class DeployedTest {
    private static final String BLUEPRINT = """
            network: garden
            tide: {period: 5}
            species:
              counter: {pack: counter, state: {n: 0}}
            hyphae:
              a: {species: counter}
            """;
    private static final String PACK = """
            declare State n : int end
            rule "count" when $s : State() then
              modify($s) { setN($s.getN() + 1) }
              hypha.wakeIn(1);
            end
            """;

    @TempDir
    private Path home;

    private Path blueprint;

    @BeforeEach
    void writeFiles() throws Exception {
        blueprint = Files.writeString(
                Files.createDirectories(home.resolve("garden")).resolve("blueprint.yaml"), BLUEPRINT);
        Files.writeString(blueprint.resolveSibling("counter.drl"), PACK);
    }

    @Test
    void shouldHaveItAgainAfterARestartOnTheSameDataAndNotOnOther() throws Exception {
        try (TestServer server = start("data")) {
            asked(server).deploy("counter.drl", bytes(PACK.replace("+ 1", "+ 1000")));
        }
        try (TestServer again = start("data")) {
            assertThat(from(asked(again))).endsWith(Path.of("data/deploy/counter.drl"));
            assertThat(again.said()).contains("deployed counter.drl: pack counter ");
        }
        try (TestServer other = start("other")) {
            assertThat(from(asked(other))).endsWith(Path.of("garden/counter.drl"));
        }
    }

    @Test
    void shouldNotBeInForceInAnotherServerOfThePackageThatRunsBesideIt() throws Exception {
        try (TestServer one = start("one");
                TestServer two = start("two")) {
            asked(one).deploy("counter.drl", bytes(PACK.replace("+ 1", "+ 1000")));
            Path forAll = Files.createDirectories(home.resolve("deploy")).resolve("signals.drl");
            Files.writeString(forAll, "declare Nothing end\n");
            for (int looks = 0; looks < 4; looks++) {
                one.wiring.deployFolder.look();
                two.wiring.deployFolder.look();
            }

            assertThat(from(asked(one))).endsWith(Path.of("one/deploy/counter.drl"));
            assertThat(from(asked(two))).endsWith(Path.of("garden/counter.drl"));
            assertThatThrownBy(() -> asked(two).undeploy("counter")).isInstanceOf(UnknownNameException.class);
            assertThat(from(asked(one))).endsWith(Path.of("one/deploy/counter.drl"));
        }
    }

    @Test
    void shouldGoBeforeWhatLiesInThePackageForAllItsServers() throws Exception {
        Path forAll = Files.createDirectories(home.resolve("deploy")).resolve("counter.drl");
        Files.writeString(forAll, PACK.replace("+ 1", "+ 10"));
        try (TestServer server = start("data")) {
            assertThat(from(asked(server))).endsWith(Path.of("deploy/counter.drl"));

            asked(server).deploy("counter.drl", bytes(PACK.replace("+ 1", "+ 1000")));
            assertThat(from(asked(server))).endsWith(Path.of("data/deploy/counter.drl"));
        }
        try (TestServer again = start("data")) {
            assertThat(from(asked(again))).endsWith(Path.of("data/deploy/counter.drl"));

            asked(again).undeploy("counter");
            assertThat(from(asked(again))).endsWith(Path.of("deploy/counter.drl"));
        }
        assertThat(forAll).exists();
    }

    @Test
    void shouldRefuseANetworkOfTheFoldersName() throws Exception {
        Files.writeString(blueprint, BLUEPRINT.replace("garden", "deploy"));

        try (TestServer server = start("data")) {
            assertThat(server.awaitExit()).isEqualTo(1);
            assertThat(server.said()).contains("a network can't be named deploy");
        }
    }

    private TestServer start(String data) throws Exception {
        return new TestServer(
                home,
                new MemoryCheckpointStore(),
                Map.of(
                        "mycelium.blueprints",
                        blueprint.toString(),
                        "mycelium.data",
                        home.resolve(data).toString()));
    }

    private static Server asked(TestServer server) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> server.felix.context().getServiceReference(Server.class) != null);
        return server.server();
    }

    /** Where the pack in force is from. */
    private static Path from(Server server) {
        return server.plugins().stream()
                .filter(line -> line.type().equals("pack") && line.inForce())
                .map(line -> Path.of(line.from()))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
