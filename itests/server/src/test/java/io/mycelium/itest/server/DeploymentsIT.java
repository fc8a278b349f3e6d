package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is deployed into a running server by unusual ways, and what lies changed beside its blueprint when it starts again. */
@Tag("long")
class DeploymentsIT {
    private static final int MANY_RULES = 5_000;
    private static final FileTime LONG_AGO = FileTime.fromMillis(915_148_800_000L);

    @TempDir
    private static Path folder;

    private static Distribution distribution;
    private static Path deploy;
    private static Path blueprint;
    private static Path rules;
    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException, URISyntaxException {
        distribution = Distribution.copy(folder.resolve("server"));
        deploy = distribution.home().resolve("deploy");
        Path resources = Path.of(
                        DeploymentsIT.class.getResource("/tally/blueprint.yaml").toURI())
                .getParent();
        Path network = Files.createDirectory(folder.resolve("network"));
        blueprint = Files.copy(resources.resolve("blueprint.yaml"), network.resolve("blueprint.yaml"));
        rules = Files.copy(resources.resolve("tally.drl"), network.resolve("tally.drl"));
        server = begin();
    }

    private static RunningServer begin() throws IOException {
        return distribution.start(folder.resolve("data"), blueprint.toString());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void shouldTakeAFileThatIsReplacedByOneOfTheSameSizeAndTime() throws IOException {
        for (String rule : new String[] {"heed", "mind", "feel"}) {
            Path aside = Files.writeString(folder.resolve("aside"), rule(rule));
            Files.setLastModifiedTime(aside, LONG_AGO);
            Files.move(aside, deploy.resolve("same.drl"), StandardCopyOption.REPLACE_EXISTING);

            awaitSaid(rule.equals("heed") ? "deployed same.drl: " : "(\"" + rule + "\")");
        }
    }

    @Test
    void shouldTakeWhatALinkLeadsToWhenThatChangesElsewhere() throws IOException {
        Path target = Files.writeString(folder.resolve("target.drl"), rule("heed"));
        Files.createSymbolicLink(deploy.resolve("linked.drl"), target);
        awaitSaid("deployed linked.drl: ");

        Files.writeString(target, rule("mind"));
        awaitSaid("redeployed linked.drl: ");
    }

    @Test
    void shouldTakeAPackJarByTheVerbAndGiveItBack() throws IOException {
        Path jar = Files.write(
                folder.resolve("another-airports.jar"),
                Jars.another(distribution, "io.mycelium.pack.airports", "9.0.0"));

        Distribution.Finished deployed = server.mycelium("deploy", jar.toString());

        assertThat(deployed.code()).describedAs(deployed.err()).isZero();
        assertThat(deployed.out()).contains("bundle io.mycelium.pack.airports 9.0.0 is active");
        Distribution.Finished undeployed = server.mycelium("undeploy", "another-airports.jar");
        assertThat(undeployed.code()).describedAs(undeployed.err()).isZero();
        assertThat(undeployed.out()).contains("bundle io.mycelium.pack.airports 9.0.0 is gone");
    }

    @Test
    void shouldRefuseABombBeforeItIsRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("rules/big.drl"));
            zip.write(new byte[80 << 20]);
        }
        Path bomb = Files.write(folder.resolve("bomb.jar"), bytes.toByteArray());

        Distribution.Finished deployed = server.mycelium("deploy", bomb.toString());
        assertThat(deployed.code()).isEqualTo(1);
        assertThat(deployed.err())
                .contains("bomb.jar: error: its entry rules/big.drl unpacks to 83886080 bytes")
                .contains("nothing of it was read");
        Distribution.Finished validated = distribution.mycelium("validate", bomb.toString());
        assertThat(validated.code()).isEqualTo(1);
        assertThat(validated.err()).contains("its rules and classes are more than 64 MiB when unpacked");
        assertThat(distribution.home().resolve("data/deploy/bomb.jar")).doesNotExist();
    }

    @Test
    void shouldFindWhatChangedAmongManyRulesOfOneLineEach() throws IOException {
        Path many = folder.resolve("many.drl");
        Files.writeString(many, many("hit"));
        Distribution.Finished first = server.mycelium("deploy", many.toString());
        assertThat(first.code()).describedAs(first.err()).isZero();
        assertThat(first.out()).contains(MANY_RULES + " rules");
        Files.writeString(many, many("hit").replace("n == 7 )", "n == -7 )"));

        Distribution.Finished second = server.mycelium("deploy", many.toString());

        assertThat(second.code()).describedAs(second.err()).isZero();
        assertThat(second.out()).contains("1 rule changed (\"r7\")");
    }

    @Test
    void shouldSayWhatTheServerIsAtWhenADeploymentTakesLong() throws IOException {
        Path hangs = Files.write(
                folder.resolve("hangs.jar"),
                new BadBundles(Files.createDirectory(folder.resolve("bundles")), distribution.home())
                        .activated("hangs", "Hangs", "new java.util.concurrent.CountDownLatch(1).await();"));

        Distribution.Finished deployed = server.mycelium("deploy", hangs.toString());

        assertThat(deployed.code()).isEqualTo(1);
        assertThat(deployed.err())
                .contains("the server is at work on hangs.jar for ")
                .contains("bundle hangs 1.0.0 is installed and not active: its start has not finished within 10 s");
        assertThat(server.err()).contains("hangs.jar takes long: it is being deployed for 5 s now");
    }

    @Test
    void shouldTakeWhatLiesChangedBesideTheBlueprintWhenItStartsAgain() throws IOException {
        String original = Files.readString(blueprint);
        String originalRules = Files.readString(rules);
        server.signal("tally", "input", "add", "{\"value\": 3}", "Prefer", "wait");
        long sum = sum();
        assertThat(server.mycelium("stop").code()).isZero();
        server.close();

        Files.writeString(rules, originalRules.replace("$state.getSum() + $add", "$state.getSum() + 10 * $add"));
        Files.writeString(blueprint, original.replace("period: 5", "period: 7"));
        server = begin();
        assertThat(server.err())
                .containsPattern("tally: pack tally has changed since the checkpoint: \\w+ -> \\w+; 1 hypha of species")
                .contains("tide.period was 5, is 7");
        assertThat(sum()).isEqualTo(sum);
        server.signal("tally", "input", "add", "{\"value\": 3}", "Prefer", "wait");
        await().atMost(RunningServer.PATIENCE).until(() -> sum() == sum + 30);
        assertThat(server.mycelium("stop").code()).isZero();
        server.close();

        Files.writeString(blueprint, original.replace("hyphae:\n", "hyphae:\n  other: {species: tally}\n"));
        Distribution.Finished refused = distribution.mycelium(
                "run",
                blueprint.toString(),
                "--port",
                "0",
                "--data",
                folder.resolve("data").toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains(blueprint + ":", "hypha other is new", "--fresh");
        Files.writeString(blueprint, original);
        server = begin();
        assertThat(sum()).isEqualTo(sum + 30);
    }

    private static long sum() {
        return server.get("/api/v1/networks/tally/hyphae/tally")
                .at("/state/sum")
                .asLong();
    }

    private static String rule(String name) {
        return "rule \"" + name + "\" when Signal( frequency == \"x\" ) then end\n";
    }

    private static String many(String frequency) {
        StringBuilder text = new StringBuilder("declare T n : long end\n");
        for (int i = 0; i < MANY_RULES; i++) {
            text.append("rule \"r" + i + "\" when T( n == " + i + " ) then hypha.emit(\"" + frequency + "\"); end\n");
        }
        return text.toString();
    }

    private static void awaitSaid(String part) {
        await(part).atMost(RunningServer.PATIENCE).until(() -> server.err().contains(part));
    }
}
