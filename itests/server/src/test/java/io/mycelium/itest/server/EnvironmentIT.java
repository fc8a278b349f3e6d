package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What around the server can be wrong: its port, its folders, its disk, its checkpoints. It says so, and keeps what there is. */
@Tag("long")
class EnvironmentIT {
    private static final int NOTE = 100_000;

    @TempDir
    private Path folder;

    private final Distribution distribution = Distribution.unpacked();
    private Path blueprint;
    private Path data;

    @BeforeEach
    void prepare() throws IOException, URISyntaxException {
        Path resources = Path.of(
                        EnvironmentIT.class.getResource("/tally/blueprint.yaml").toURI())
                .getParent();
        blueprint = Files.copy(resources.resolve("blueprint.yaml"), folder.resolve("blueprint.yaml"));
        Files.copy(resources.resolve("tally.drl"), folder.resolve("tally.drl"));
        data = folder.resolve("data");
    }

    @Test
    void shouldShowInTheStatusThatAnOutputFileIsCutShortAndGoOnWhenItIsBack() throws IOException {
        Path record = folder.resolve("record.jsonl");
        Files.writeString(
                blueprint,
                Files.readString(blueprint)
                        .replace("bodies:\n", "bodies:\n  record: {direction: out, kind: file, path: record.jsonl}\n")
                        .replace("  - tally -> output\n", "  - tally -> output\n  - tally -> record\n"));
        try (RunningServer server = distribution.start(data, blueprint.toString())) {
            server.signal("tally", "input", "add", "{\"value\": 3}");
            await().atMost(RunningServer.PATIENCE).until(() -> lines(record) == 1);
            assertThat(server.mycelium("status").out()).doesNotContain("faults");
            assertThat(server.mycelium("stop").code()).isZero();
        }
        String former = Files.readString(record);
        Files.writeString(record, former.substring(0, 10));
        try (RunningServer server = distribution.start(data, blueprint.toString())) {
            server.signal("tally", "input", "add", "{\"value\": 3}");
            await().atMost(RunningServer.PATIENCE)
                    .until(() -> server.outputs("tally", "output").size() == 2);
            assertThat(server.mycelium("status").out())
                    .contains("faults", "fruiting body 'record'", "something shortened or replaced it");
            assertThat(record).hasContent(former.substring(0, 10));
            assertThat(server.mycelium("stop").code()).isZero();
        }
        Files.writeString(record, former);
        try (RunningServer server = distribution.start(data, blueprint.toString())) {
            server.signal("tally", "input", "add", "{\"value\": 3}");
            await().atMost(RunningServer.PATIENCE).until(() -> lines(record) == 3);
            assertThat(server.mycelium("status").out()).doesNotContain("faults");
        }
        assertThat(record).content().startsWith(former);
    }

    private static long lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file).lines().count() : 0;
    }

    @Test
    void shouldWriteTheSameWhenTheMachineSpeaksAnotherLanguageInAnotherZone() throws IOException {
        Path titles = Files.writeString(folder.resolve("titles.yaml"), """
                network: titles
                species: {title: {pack: title}}
                hyphae: {A: {species: title}}
                bodies: {out: {direction: out, kind: stdout}}
                sockets: [A -> out]
                inputs: [{tide: 1, to: A, frequency: title, payload: {text: Title}}]
                """);
        Files.writeString(folder.resolve("title.drl"), """
                declare Title text : String end
                rule "title" when Title( $t : text, text.toLowerCase() == "title" ) then
                  hypha.emit("title", Map.of("text", $t.toUpperCase()));
                end
                """);

        Distribution.Finished run = distribution.mycelium(
                Map.of("JAVA_OPTS", "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Chatham"),
                "run",
                titles.toString(),
                "--tides",
                "3",
                "--port",
                "0",
                "--data",
                data.toString());

        assertThat(run.code()).describedAs(run.err()).isZero();
        assertThat(run.out()).contains("TITLE");
    }

    @Test
    void shouldNameThePortWhenSomethingElseHasIt() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            assertThat(refused("--port", "" + other.getLocalPort(), "--data", data.toString()))
                    .contains("port " + other.getLocalPort() + " of the loopback interface can't be used")
                    .contains("Give another with --port; 0 takes any free one");
        }
        assertThat(data.resolve("tally")).doesNotExist();
    }

    @Test
    void shouldNameTheFolderWhenDataCanNotBeKeptThere() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertThat(refused("--port", "0", "--data", file.toString()))
                .contains("the data folder " + file + " can't be made: " + file + " is a file. Give another folder");
        assertThat(refused("--port", "0", "--data", file.resolve("below").toString()))
                .contains("can't be made: " + file + " is a file. Give another folder with --data");
        assertThat(file).hasContent("mine");
        // for the superuser too
        assumeThat(Path.of("/proc/self")).exists();
        assertThat(refused("--port", "0", "--data", "/proc/mycelium"))
                .contains("the data folder /proc/mycelium can't be ")
                .contains("with --data");
    }

    @Test
    void shouldSayWhatIsInTheWayWhenTheContainerCanNotHaveItsFolder() throws IOException {
        Path file = Files.writeString(Files.createDirectory(data).resolve("container"), "mine");

        assertThat(refused("--port", "0", "--data", data.toString()))
                .contains(file + " is a file, and the container keeps its cache in a folder of that name");
        assertThat(file).hasContent("mine");
    }

    @Test
    void shouldSayHowManyFilesItNeedsWhenFewMayBeOpen() throws Exception {
        assumeThat(Path.of("/bin/sh")).exists();
        Process few = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        "ulimit -n 64; exec \"$@\"",
                        "sh",
                        distribution.home().resolve("bin/mycelium").toString(),
                        "run",
                        blueprint.toString())
                .redirectErrorStream(true)
                .start();

        assertThat(new String(few.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("mycelium: error: this user may open 64 files at once (ulimit -Hn), and 256 are needed."
                        + " Raise the limit.\n");
        assertThat(few.waitFor()).isEqualTo(1);
    }

    @Test
    void shouldNameBothFilesWhenTwoNetworksHaveOneName() throws IOException {
        Path second = Files.copy(blueprint, folder.resolve("second.yaml"));

        assertThat(refused(second.toString(), "--port", "0", "--data", data.toString()))
                .contains(second + ": error: the network tally is in " + blueprint + " already");
        assertThat(data.resolve("tally")).doesNotExist();
    }

    @Test
    void shouldGoOnFromAnOlderOneOrEndWhenCheckpointsAreBroken() throws IOException {
        long older;
        long newest;
        try (RunningServer server = start()) {
            server.signal("tally", "input", "add", "{\"value\": 3}", "Prefer", "wait");
            Witness.check(server, 10);
            checkpoint(server, "witness");
            older = checkpoint(server, "tally");
            server.signal("tally", "input", "add", "{\"value\": 4}", "Prefer", "wait");
            Witness.check(server, 10);
            newest = checkpoint(server, "witness");
            server.kill();
        }
        for (Path file : checkpoints("tally")) {
            if (tide(file) > older) {
                breakOne(file);
            }
        }
        for (Path file : checkpoints("witness")) {
            if (tide(file) >= newest) {
                breakOne(file);
            }
        }
        assertThat(refused("--port", "0", "--data", data.toString()))
                .contains("The newest that can is of tide " + older)
                .contains("start with --accept-loss to go on from tide " + older)
                .contains("Nothing was changed");
        try (RunningServer server =
                distribution.start(data, blueprint.toString(), Witness.blueprint(distribution), "--accept-loss")) {
            assertThat(server.err()).contains("resumed tally from checkpoint of tide " + older);
            Witness.check(server, 10);
            Witness.close(server);
            assertThat(server.err().lines().filter(line -> line.contains("WARN")))
                    .anySatisfy(line -> assertThat(line).contains("tally", "checkpoint", "was skipped"));
            assertThat(server.get("/api/v1/networks/tally/hyphae/tally")
                            .at("/state/sum")
                            .asLong())
                    .isEqualTo(3);
            server.kill();
        }
        for (Path file : checkpoints("tally")) {
            breakOne(file);
        }
        String all = refused("--port", "0", "--data", data.toString());
        assertThat(all).contains("tally", "checkpoint", "--fresh");
        assertThat(checkpoints("tally")).isNotEmpty();
    }

    private RunningServer start() throws IOException {
        return distribution.start(data, blueprint.toString(), Witness.blueprint(distribution));
    }

    private static long checkpoint(RunningServer server, String network) {
        HttpResponse<String> made = server.post("/api/v1/networks/" + network + "/checkpoints", "");
        assertThat(made.statusCode()).describedAs(made.body()).isEqualTo(201);
        return RunningServer.json(made).path("tide").asLong();
    }

    private List<Path> checkpoints(String network) throws IOException {
        try (Stream<Path> files = Files.list(data.resolve(network))) {
            return files.filter(file -> file.toString().endsWith(".mapdb")).toList();
        }
    }

    private static long tide(Path checkpoint) {
        return Long.parseLong(checkpoint.toString().replaceFirst(".*-tide-(\\d+)\\.mapdb$", "$1"));
    }

    private static void breakOne(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = bytes.length / 3; i < bytes.length / 3 + 2000 && i < bytes.length; i++) {
            bytes[i]++; // twice is not back again
        }
        Files.write(file, bytes);
    }

    @Test
    void shouldGoOnAndSayWhyWhenACheckpointFindsNoRoom() throws IOException {
        assumeThat(Path.of("/bin/sh")).exists();
        StringBuilder note = new StringBuilder();
        new Random(1).ints(NOTE, 0, 16).forEach(digit -> note.append(Integer.toHexString(digit)));
        Files.writeString(
                blueprint,
                Files.readString(blueprint)
                        .replace("species:\n", "species:\n  big: {pack: tally, state: {note: \"" + note + "\"}}\n")
                        .replace("hyphae:\n", "hyphae:\n  big: {species: big, count: 250}\n"));
        Path rules = folder.resolve("tally.drl");
        Files.writeString(
                rules, Files.readString(rules).replace("    sum : long\n", "    sum : long\n    note : String\n"));
        try (RunningServer server = distribution.start(
                List.of("/bin/sh", "-c", "ulimit -f 40960; exec \"$@\"", "sh"),
                data,
                blueprint.toString(),
                Witness.blueprint(distribution))) {
            HttpResponse<String> made = server.post("/api/v1/networks/tally/checkpoints", "");

            assertThat(made.statusCode()).describedAs(made.body()).isEqualTo(500);
            assertThat(RunningServer.json(made).path("detail").asText())
                    .contains("could not be written to " + data.resolve("tally"))
                    .contains("a file would be larger than this server may write (see ulimit -f)");
            await("who asked is told before the console is")
                    .atMost(RunningServer.PATIENCE)
                    .until(() -> server.err().contains("was not written, and the ones before it are as they were"));
            server.signal("tally", "input", "add", "{\"value\": 3}");
            assertThat(server.get("/api/v1/networks/tally/checkpoints").path("checkpoints"))
                    .isEmpty();
            Witness.check(server, 10);
        }
    }

    /** Standard error of a server that does not start. */
    private String refused(String... arguments) {
        List<String> all = Stream.concat(Stream.of("run", blueprint.toString()), Stream.of(arguments))
                .toList();
        Distribution.Finished finished = distribution.mycelium(Map.of(), all.toArray(String[]::new));
        assertThat(finished.code()).describedAs(finished.err()).isEqualTo(1);
        assertThat(finished.out()).isEmpty();
        assertThat(finished.err()).doesNotContain("\tat ");
        return finished.err();
    }
}
