package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule pack is edited by hand in the deploy folder of a running server, which says what came of it. */
class DeployFolderIT {
    private static final String SUM = "setSum($state.getSum() + $add.getValue())";

    @TempDir
    private static Path folder;

    private static RunningServer server;
    private static Path deploy;
    private static Path pack;
    private static String original;

    private int mark;

    @BeforeAll
    static void start() throws IOException, URISyntaxException {
        Distribution distribution = Distribution.copy(folder.resolve("server"));
        Path resources = Path.of(DeployFolderIT.class
                        .getResource("/swaps/blueprint.yaml")
                        .toURI())
                .getParent();
        deploy = distribution.home().resolve("deploy");
        pack = deploy.resolve("counter.drl");
        original = Files.readString(resources.resolve("counter.drl"));
        Path blueprint = Files.copy(resources.resolve("blueprint.yaml"), folder.resolve("blueprint.yaml"));
        Files.writeString(pack, original);
        server = distribution.start(distribution.home().resolve("data"), blueprint.toString());
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    /** Each test begins with a version that no other has had. */
    @BeforeEach
    void begin() throws IOException {
        mark = said().size();
        original += "\n";
        save(original);
        awaitLines(1);
        assertThat(line(0)) // what another test's version declared beside may be kept aside
                .matches("(re)?deployed counter.drl: .*; 3 hyphae of species 'counter' migrated(, field '[a-z]+' of 3"
                        + " hyphae is kept aside: no rule sees it)* in swaps.*");
        mark = said().size();
    }

    @Test
    void shouldSayOnOneLineWhatChangedWhenAFileIsSaved() throws IOException {
        long before = sum();
        save(original.replace(SUM, "setSum($state.getSum() + 100 * $add.getValue())")
                .replace("rule \"never\"", "rule \"hardly ever\""));

        awaitLines(1);
        assertThat(line(0))
                .matches("redeployed counter.drl: pack counter [0-9a-f]+ -> [0-9a-f]+:"
                        + " 1 rule added \\(\"hardly ever\"\\), 1 changed \\(\"add\"\\), 1 removed \\(\"never\"\\);"
                        + " 3 hyphae of species 'counter' migrated in swaps; pause \\d+\\.\\d ms");
        add(1);
        awaitSum(before + 100);
        assertOneLineMoreWhenSavedAgain();
    }

    @Test
    void shouldSayItOnceWhenAnEditorSavesByRenaming() throws IOException {
        String edited = original.replace(SUM, "setSum($state.getSum() + 2 * $add.getValue())");
        Path swap = Files.writeString(deploy.resolve(".counter.drl.swp"), edited);
        Path beside = Files.writeString(deploy.resolve(".counter.drl"), "rule \"an editor's own copy");
        Files.move(pack, deploy.resolve("counter.drl~"), StandardCopyOption.REPLACE_EXISTING);
        Files.move(swap, pack);

        awaitLines(1);
        assertThat(line(0)).startsWith("redeployed counter.drl: ").contains("1 rule changed (\"add\")");
        Files.delete(beside);
        assertOneLineMoreWhenSavedAgain();
    }

    @Test
    void shouldSayNothingWhenAFileIsTouchedButNotChanged() throws IOException {
        Files.setLastModifiedTime(pack, FileTime.fromMillis(System.currentTimeMillis() + 5_000));
        Path other = Files.writeString(deploy.resolve("other.drl"), rule("heed"));
        awaitLines(1);
        assertThat(line(0)).startsWith("deployed other.drl: pack other ").contains(", 1 rule; pause ");
        Files.delete(other);
        awaitLines(2);
        assertThat(line(1))
                .startsWith("undeployed other.drl: pack other ")
                .endsWith("and there is no other; no species of a running network has it");
        assertOneLineMoreWhenSavedAgain();
    }

    @Test
    void shouldKeepTheOldVersionAndSayWhereWhenAnEditIsBadOrOnlyHalfThere() throws IOException {
        long before = sum();
        String edited = original.replace(SUM, "setSum($state.getSum() + 10 * $add.getValue())");
        save(edited.substring(0, edited.indexOf("10 * $add")));
        awaitLine("counter.drl is not deployed; what was in force before stays in force");
        assertThat(line(0)).contains("counter.drl:").contains(": error: ");
        add(1);
        awaitSum(before + 1);
        save(edited);
        awaitLine("redeployed counter.drl: ");
        add(1);
        awaitSum(before + 11);

        mark = said().size();
        save(edited.replace("$add.getValue()", "$add.getValeu()"));
        awaitLine("counter.drl is not deployed; what was in force before stays in force");
        int place = edited.substring(0, edited.indexOf("$add.getValue()")).split("\n").length;
        assertThat(line(0)).startsWith(pack + ":" + place + ":").contains(": error: ", "[rule \"add\"]");
        assertThat(server.err()).contains("did you mean 'getValue'?");
        add(1);
        awaitSum(before + 21);

        mark = said().size();
        save(edited);
        awaitLines(1);
        assertThat(line(0)).startsWith("counter.drl is again what was in force all the time: pack counter ");
    }

    @Test
    void shouldHoldWhatIsSentUntilThePackIsBackWhenItsFileIsRemoved() throws IOException {
        long before = sum();
        long dissonant = counters().path("dissonant").asLong();
        Files.delete(pack);
        awaitLines(1);
        assertThat(line(0))
                .matches("undeployed counter.drl: pack counter [0-9a-f]+ is no longer in force, and there is no other;"
                        + " what 3 hyphae of species 'counter' would sense is held in swaps; pause \\d+\\.\\d ms\\."
                        + " It goes on when a pack counter is deployed");
        assertThat(packs().path(0).path("version").asText()).isEqualTo("gone");
        add(5);
        add(6);
        await().atMost(RunningServer.PATIENCE)
                .until(() -> counters().path("held").asLong() == 2);
        assertThat(sum()).isEqualTo(before);

        save(original);
        awaitSum(before + 11);
        awaitLines(2);
        assertThat(line(1)).startsWith("deployed counter.drl: ").contains("3 hyphae of species 'counter' migrated");
        assertThat(state("counter").path("note").asText()).isEqualTo("a long text");
        assertConserved(dissonant);
    }

    @Test
    void shouldCarryOverFieldByFieldWhenTheStateIsDeclaredDifferently() throws IOException {
        add(3);
        long before = sum();
        save(original.replace("    sum : long\n", "    rate : double = 0.5\n    sum : long\n    seen : List\n"));
        awaitLines(1);
        for (String hypha : List.of("counter", "sleeper_1", "sleeper_2")) {
            assertThat(state(hypha).path("note").asText()).isEqualTo("a long text");
            assertThat(state(hypha).path("rate").asDouble()).isEqualTo(0.5);
            assertThat(state(hypha).path("seen").isArray()).isTrue();
        }
        assertThat(sum()).isEqualTo(before);

        mark = said().size();
        save(original.replace("note : String", "note : int"));
        awaitLine("counter.drl is not deployed; what was in force before stays in force");
        assertThat(line(0))
                .contains("error: it compiles, but is not taken over, and nothing has changed: swaps: ")
                .contains("the state of hypha 'counter' does not fit it: ", "field 'note' expects an integer")
                .contains("but is the text \"a long text\"");
        assertThat(state("sleeper_1").path("rate").asDouble()).isEqualTo(0.5);
        add(1);
        awaitSum(before + 1);
    }

    @Test
    void shouldMakeADissonanceOfAHeldSignalWhenItNoLongerFits() throws IOException {
        long before = sum();
        long dissonant = counters().path("dissonant").asLong();
        Files.delete(pack);
        awaitLine("undeployed counter.drl: ");
        add(5);
        save(original.replace("declare Add\n    value : long", "declare Add\n    value : Instant")
                .replace("$add.getValue()", "$add.getValue().getEpochSecond()"));

        await().atMost(RunningServer.PATIENCE)
                .until(() -> counters().path("dissonant").asLong() == dissonant + 1);
        awaitLines(2);
        JsonNode dissonances = server.get("/api/v1/networks/swaps/dissonances").path("dissonances");
        JsonNode last = dissonances.path(dissonances.size() - 1);
        assertThat(last.path("where").asText()).isEqualTo("counter");
        assertThat(last.path("message").asText()).contains("value", "5");
        assertThat(sum()).isEqualTo(before);
        assertConserved(dissonant + 1);
    }

    @Test
    void shouldSayTheSameByTheVerbsAsByTheFolderWhenAPackIsDeployedAndTakenOut() throws IOException {
        Path changed = Files.writeString(
                Files.createDirectories(folder.resolve("changed")).resolve("counter.drl"),
                original.replace(SUM, "setSum($state.getSum() + 7 * $add.getValue())"));
        long tide = server.network("swaps").path("tide").asLong();

        Distribution.Finished deployed = server.mycelium("deploy", changed.toString());

        assertThat(deployed.code()).describedAs(deployed.err()).isZero();
        assertThat(deployed.out().lines())
                .containsExactly(
                        line(0),
                        pack + " is behind it in this server, and goes on being in force in others of the package");
        assertThat(line(0))
                .startsWith("deployed counter.drl: pack counter ")
                .contains("; 3 hyphae of species 'counter' migrated in swaps; pause ");
        JsonNode listed = packs().path(0);
        assertThat(listed.path("name").asText()).isEqualTo("counter");
        assertThat(listed.path("from").asText()).isEqualTo("data/deploy/counter.drl");
        assertThat(listed.path("hyphae").asInt()).isEqualTo(3);
        assertThat(listed.path("since").asLong()).isGreaterThan(tide);
        assertThat(deployed.out()).contains(listed.path("version").asText());
        Distribution.Finished table = server.mycelium("list", "packs");
        assertThat(table.out().lines().findFirst().orElseThrow())
                .matches("NAME +VERSION +HASH +FROM +SINCE +HYPHAE .*");

        Distribution.Finished undeployed = server.mycelium("undeploy", "counter");
        assertThat(undeployed.code()).describedAs(undeployed.err()).isZero();
        assertThat(undeployed.out().strip())
                .isEqualTo(line(2))
                .contains(" is again; 3 hyphae of species 'counter' migrated in swaps; pause ");
        assertThat(pack).exists();
        Distribution.Finished forAll = server.mycelium("undeploy", "counter");
        assertThat(forAll.code()).isEqualTo(1);
        assertThat(forAll.err()).contains(pack + " is for all servers of the package: remove it there");
    }

    /** That nothing comes after the last line shows when the next thing is said. */
    private void assertOneLineMoreWhenSavedAgain() throws IOException {
        int before = lines().size();
        save(original + "\n" + rule("one more"));
        awaitLine("\"one more\"");
        assertThat(lines()).hasSize(before + 1);
    }

    private static String rule(String name) {
        return "rule \"" + name + "\"\nwhen\n    Signal( frequency == \"x\" )\nthen\nend\n";
    }

    private static void save(String text) throws IOException {
        Files.writeString(pack, text);
    }

    private static void add(long value) {
        server.signal("swaps", "input", "add", "{\"value\": " + value + "}");
    }

    private static void awaitSum(long expected) {
        await().atMost(RunningServer.PATIENCE).until(() -> sum() == expected);
    }

    private static long sum() {
        return state("counter").path("sum").asLong();
    }

    private static JsonNode state(String hypha) {
        return server.get("/api/v1/networks/swaps/hyphae/" + hypha).path("state");
    }

    private static JsonNode packs() {
        return server.get("/api/v1/networks/swaps/packs").path("packs");
    }

    private static JsonNode counters() {
        return server.network("swaps").path("counters");
    }

    private static void assertConserved(long dissonant) {
        JsonNode counters = counters();
        assertThat(counters.path("held").asLong()).isZero();
        assertThat(counters.path("dissonant").asLong()).isEqualTo(dissonant);
        assertThat(counters.path("ingested").asLong() + counters.path("emitted").asLong())
                .isEqualTo(counters.path("acted").asLong()
                        + counters.path("delivered").asLong()
                        + dissonant);
    }

    /** What the server has said of deployments, a line each. */
    private static List<String> said() {
        return server.err().lines().filter(line -> line.contains(".drl")).toList();
    }

    private List<String> lines() {
        List<String> all = said();
        return all.subList(mark, all.size());
    }

    private String line(int number) {
        return lines().get(number);
    }

    private void awaitLines(int count) {
        await().atMost(RunningServer.PATIENCE).until(() -> lines().size() >= count);
    }

    private void awaitLine(String part) {
        await().atMost(RunningServer.PATIENCE).until(() -> lines().stream().anyMatch(line -> line.contains(part)));
    }
}
