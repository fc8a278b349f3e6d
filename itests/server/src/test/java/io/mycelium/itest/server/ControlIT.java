package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs against a running server, and what is found wrong before one starts. */
class ControlIT {
    @TempDir
    private static Path folder;

    private static Distribution distribution;
    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException, URISyntaxException {
        distribution = Distribution.copy(folder.resolve("a copy"));
        Path resources = Path.of(
                        ControlIT.class.getResource("/tally/blueprint.yaml").toURI())
                .getParent();
        Path blueprint = Files.copy(resources.resolve("blueprint.yaml"), folder.resolve("blueprint.yaml"));
        Files.copy(resources.resolve("tally.drl"), distribution.home().resolve("deploy/tally.drl"));
        server = distribution.start(distribution.home().resolve("data"), blueprint.toString());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void shouldFindTheServerByItsDataFolderWhenNothingIsSaid() {
        Distribution.Finished status = distribution.mycelium("status");

        assertThat(status.code()).describedAs(status.err()).isZero();
        assertThat(status.out()).contains("Mycelium ", "process " + server.pid(), "tally");
    }

    @Test
    void shouldNameNothingInactiveWhenEverythingHasStarted() {
        assertThat(server.err()).doesNotContain("is not active");
        Distribution.Finished plugins = server.mycelium("list", "plugins");
        assertThat(plugins.code()).describedAs(plugins.err()).isZero();
        assertThat(plugins.out()).contains("io.mycelium.runtime").doesNotContainIgnoringCase("installed");
    }

    @Test
    void shouldListEachThingWhenAsked() {
        assertThat(list("hyphae")).contains("tally");
        assertThat(list("sockets")).contains("input", "tally", "output");
        assertThat(list("relays")).contains("no relays");
        assertThat(list("bodies")).contains("input", "output", "http");
        assertThat(list("packs")).contains("tally");
        assertThat(list("checkpoints")).isNotBlank();
    }

    private static String list(String what) {
        Distribution.Finished list = server.mycelium("list", what);
        assertThat(list.code()).describedAs(list.err()).isZero();
        return list.out();
    }

    @Test
    void shouldShowTheStateWhenAHyphaIsAskedFor() {
        Distribution.Finished show = server.mycelium("show", "hypha", "tally");

        assertThat(show.code()).describedAs(show.err()).isZero();
        assertThat(show.out()).contains("sum");
        Distribution.Finished none = server.mycelium("show", "hypha", "taly");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err()).contains("taly");
    }

    @Test
    void shouldHaveItOnTheListWhenACheckpointWasMade() {
        Distribution.Finished made = server.mycelium("checkpoint", "create", "-o", "json");

        assertThat(made.code()).describedAs(made.err()).isZero();
        assertThat(made.out()).contains("\"tide\"");
        assertThat(list("checkpoints")).contains(LocalDate.now(ZoneOffset.UTC) + "T");
    }

    @Test
    void shouldTellFileAndLineAndKeepTheOldWhenADeployedPackDoesNotCompile() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken")).resolve("tally.drl");
        Files.writeString(broken, "rule \"add\"\nwhen\n    $add : Add( valu > 3 )\nthen\nend\n");

        Distribution.Finished deploy = server.mycelium("deploy", broken.toString());

        assertThat(deploy.code()).isEqualTo(1);
        assertThat(deploy.err()).contains("tally.drl:3");
        assertAnswers();
    }

    @Test
    void shouldActByTheNewRulesOnTheOldStateWhenAPackIsDeployedAnew() throws IOException {
        Path old = distribution.home().resolve("deploy/tally.drl");
        String rules = Files.readString(old);
        Path original = Files.writeString(
                Files.createDirectories(folder.resolve("original")).resolve("tally.drl"), rules);
        Path changed = Files.writeString(
                Files.createDirectories(folder.resolve("changed")).resolve("tally.drl"),
                rules.replace("$state.getSum() + $add.getValue()", "$state.getSum() + 100 * $add.getValue()"));
        long before = sum();

        Distribution.Finished deploy = server.mycelium("deploy", changed.toString());

        assertThat(deploy.code()).describedAs(deploy.err()).isZero();
        assertThat(deploy.out()).contains("tally");
        assertThat(server.mycelium("send", "tally", "input", "add", "value=1").code())
                .isZero();
        await().atMost(RunningServer.PATIENCE).until(() -> sum() == before + 100);
        Distribution.Finished back = server.mycelium("deploy", original.toString());
        assertThat(back.code()).describedAs(back.err()).isZero();
        assertAnswers();
    }

    @Test
    void shouldHaveItNoMoreWhenAPackIsUndeployed() throws IOException {
        Path other = Files.writeString(
                folder.resolve("other.drl"), "rule \"heed\"\nwhen\n    Signal( frequency == \"x\" )\nthen\nend\n");
        assertThat(server.mycelium("deploy", other.toString()).code()).isZero();
        assertThat(distribution.home().resolve("deploy/other.drl")).doesNotExist();
        assertThat(distribution.home().resolve("data/deploy/other.drl")).exists();

        Distribution.Finished undeploy = server.mycelium("undeploy", "other.drl");

        assertThat(undeploy.code()).describedAs(undeploy.err()).isZero();
        assertThat(distribution.home().resolve("data/deploy/other.drl")).doesNotExist();
        Distribution.Finished again = server.mycelium("undeploy", "other.drl");
        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("other.drl");
    }

    @Test
    void shouldRefuseWithWhatIsWrongWhenASignalMakesNoSense() {
        Distribution.Finished network = server.mycelium("send", "talli", "input", "add", "value=1");
        assertThat(network.code()).isEqualTo(1);
        assertThat(network.err()).contains("talli");
        Distribution.Finished body = server.mycelium("send", "tally", "output", "add", "value=1");
        assertThat(body.code()).isEqualTo(1);
        assertThat(body.err()).contains("output");
        assertAnswers();
    }

    @Test
    void shouldShowTheLogWhenAsked() {
        Distribution.Finished logs = server.mycelium("logs");

        assertThat(logs.code()).describedAs(logs.err()).isZero();
        assertThat(logs.out()).contains("INFO");
    }

    @Test
    void shouldReportEverythingWrongAtOnceWhenABlueprintIsValidated() throws IOException {
        Path wrong = folder.resolve("wrong.yaml");
        Files.writeString(wrong, """
                network: wrong
                hyphae:
                  A: {species: nothing}
                sockets:
                  - A -> B
                colour: green
                """);

        Distribution.Finished validate = distribution.mycelium("validate", wrong.toString());

        assertThat(validate.code()).isEqualTo(1);
        assertThat(validate.out() + validate.err())
                .contains("wrong.yaml:3:", "wrong.yaml:5:", "wrong.yaml:6:", "error:");
    }

    @Test
    void shouldFindNothingWrongWhenTheExamplesAreValidated() {
        Distribution.Finished validate = distribution.mycelium(
                "validate",
                "examples/trace/blueprint.yaml",
                "examples/fanout/blueprint.yaml",
                "examples/airports/blueprint.yaml");

        assertThat(validate.code()).describedAs(validate.err()).isZero();
    }

    private static void assertAnswers() {
        long before = sum();
        Distribution.Finished sent = server.mycelium("send", "tally", "input", "add", "value=1");
        assertThat(sent.code()).describedAs(sent.err()).isZero();
        await().atMost(RunningServer.PATIENCE).until(() -> sum() == before + 1);
    }

    private static long sum() {
        return server.get("/api/v1/networks/tally/hyphae/tally")
                .at("/state/sum")
                .asLong();
    }
}
