package io.mycelium.itest.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.mycelium.itest.server.MistakeTable.Row;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people do wrong, at every door of one running server: each mistake is told clearly, and changes nothing. The tables
 * are in {@code mistakes/}. All that need a process begin at once; each row then looks at its own.
 */
class MistakesIT {
    private static final int AT_ONCE = 3;

    @TempDir
    private static Path folder;

    private static Distribution distribution;
    private static RunningServer server;
    private static String before;
    private static ExecutorService processes;
    private static CompletableFuture<Map<String, String>> reports;
    private static final Map<String, CompletableFuture<Distribution.Finished>> ended = new LinkedHashMap<>();

    @BeforeAll
    static void begin() throws IOException, URISyntaxException {
        distribution = Distribution.copy(folder.resolve("home"));
        Path resources = Path.of(
                        MistakesIT.class.getResource("/tally/blueprint.yaml").toURI())
                .getParent();
        Files.copy(resources.resolve("blueprint.yaml"), folder.resolve("blueprint.yaml"));
        Files.copy(resources.resolve("tally.drl"), folder.resolve("tally.drl"));
        Files.writeString(
                Files.createDirectory(folder.resolve("broken")).resolve("tally.drl"),
                "declare State\n    sum : long\nend\nrule \"add\" when\n    $a : Ad()\nthen\nend\n");
        server = distribution.start(
                folder.resolve("data"), folder.resolve("blueprint.yaml").toString());
        before = state();
        assertThat(before).contains("tally");
        for (Map.Entry<String, byte[]> jar : new BadBundles(
                        Files.createDirectory(folder.resolve("bundles")), distribution.home())
                .all()
                .entrySet()) {
            Files.write(distribution.home().resolve("deploy").resolve(jar.getKey()), jar.getValue());
        }
        processes = Executors.newFixedThreadPool(AT_ONCE);
        List<Row> files = files().toList();
        reports = CompletableFuture.supplyAsync(() -> validate(files), processes);
        commands()
                .forEach(row -> ended.put(
                        row.name(),
                        CompletableFuture.supplyAsync(
                                () -> distribution.mycelium(row.at().stream()
                                        .map(MistakesIT::filled)
                                        .toArray(String[]::new)),
                                processes)));
    }

    @AfterAll
    static void stop() throws IOException {
        processes.shutdownNow();
        try (RunningServer last = server) {
            // a start that never came back is no reason not to end in order
            assertThat(last.mycelium("stop").code()).isZero();
            assertThat(last.awaitEnd()).describedAs(last.err()).isZero();
        }
    }

    static Stream<Row> files() {
        List<Row> rows = new ArrayList<>(MistakeTable.read("files.txt"));
        rows.add(new Row(
                "aliases by the gigabyte",
                List.of("blueprint.yaml"),
                aliases(),
                List.of("error: aliases repeat more than 100000 values up to here; write less of them")));
        rows.add(new Row(
                "a line of 10 MB",
                List.of("blueprint.yaml"),
                "network: " + "n".repeat(10_000_000),
                List.of("blueprint.yaml: error: the file has more than 4194304 bytes (4 MiB)")));
        rows.add(
                new Row(
                        "a line of 4 MB",
                        List.of("blueprint.yaml"),
                        "network: " + "n".repeat(4_000_000),
                        List.of(
                                "blueprint.yaml:1:1: error: this line has more than 131072 characters; break it into several")));
        rows.add(new Row(
                "UTF-16",
                List.of("blueprint.yaml", "UTF-16"),
                "network: n\n",
                List.of("blueprint.yaml:1:1: error: the file is in UTF-16; save it as UTF-8")));
        rows.add(new Row(
                "a blueprint in Latin 1",
                List.of("blueprint.yaml", "ISO-8859-1"),
                "network: n\n# caf\u00e9\n",
                List.of("blueprint.yaml:2:6: error: the byte 0xE9 is not UTF-8 here; save the file as UTF-8")));
        rows.add(new Row(
                "a pack in Latin 1",
                List.of("worker.drl", "ISO-8859-1"),
                "// caf\u00e9\n",
                List.of("worker.drl: error: it is not UTF-8 text")));
        return rows.stream();
    }

    private static String aliases() {
        StringBuilder text = new StringBuilder("network: n\na: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c < 'k'; c++) {
            text.append(c).append(": &").append(c).append(" [");
            text.append(("*" + (char) (c - 1) + ", ").repeat(8))
                    .append('*')
                    .append((char) (c - 1))
                    .append("]\n");
        }
        return text.toString();
    }

    /** What standard error has of each file, by the mistake's name. */
    private static Map<String, String> validate(List<Row> rows) {
        Map<Path, String> names = new LinkedHashMap<>();
        List<String> arguments = new ArrayList<>(List.of("validate"));
        for (Row row : rows) {
            Path file = folder.resolve("files")
                    .resolve("f" + names.size())
                    .resolve(row.at().get(0));
            names.put(file, row.name());
            arguments.add(write(file, row).toString());
        }
        Distribution.Finished finished = Distribution.unpacked().mycelium(arguments.toArray(String[]::new));
        assertThat(finished.code())
                .describedAs("one of them is no file of ours")
                .isEqualTo(2);
        Map<String, String> reports = new LinkedHashMap<>();
        String current = "";
        for (String line : (finished.err() + finished.out()).lines().toList()) {
            for (Map.Entry<Path, String> file : names.entrySet()) {
                if (line.startsWith(file.getKey().toString())) {
                    current = file.getValue();
                }
            }
            reports.merge(current, line.replaceFirst("^.*/files/f\\d+/", "") + "\n", String::concat);
        }
        return reports;
    }

    private static Path write(Path file, Row row) {
        try {
            Files.createDirectories(file.getParent());
            boolean other = row.at().size() > 1 && !row.at().get(1).equals("warning");
            return Files.write(
                    file,
                    row.text()
                            .getBytes(
                                    other
                                            ? java.nio.charset.Charset.forName(
                                                    row.at().get(1))
                                            : UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void shouldSayWhereAndWhatWhenAFileIsWrong(Row row) {
        String report = reports.join().getOrDefault(row.name(), "");

        assertThat(report).contains(row.expected());
        boolean taken = row.at().contains("warning");
        assertThat(report.contains(": ok: ")).describedAs(report).isEqualTo(taken);
        assertForPeople(report);
    }

    static Stream<Row> commands() {
        return MistakeTable.read("commands.txt").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("commands")
    void shouldSayWhatIsWrongWhenACommandIs(Row row) throws IOException {
        Distribution.Finished finished = ended.get(row.name()).join();

        assertThat(finished.err()).contains("mycelium: error: ").contains(filled(row.message()));
        assertThat(finished.code()).describedAs(finished.err()).isEqualTo(row.code());
        assertThat(finished.out()).isEmpty();
        assertForPeople(finished.err());
        assertNothingChanged();
    }

    static Stream<Row> signals() {
        return MistakeTable.read("signals.txt").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("signals")
    void shouldAnswerWithAProblemWhenARequestIsWrong(Row row) throws IOException {
        HttpResponse<String> response =
                RunningServer.send(HttpRequest.newBuilder(server.uri(row.at().get(0)))
                        .timeout(RunningServer.PATIENCE)
                        .header("Content-Type", row.at().size() > 1 ? row.at().get(1) : "application/json")
                        .POST(BodyPublishers.ofString(filled(row.text().strip())))
                        .build());

        assertThat(response.statusCode()).describedAs(response.body()).isEqualTo(row.code());
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = RunningServer.json(response);
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText() + " " + problem.path("errors"))
                .contains(row.message());
        assertForPeople(response.body());
        assertNothingChanged();
    }

    static Stream<Row> bundles() {
        return BadBundles.table().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bundles")
    void shouldSayWhyAndGoOnWhenABundleIsDropped(Row row) throws IOException {
        Path file = distribution.home().resolve("deploy").resolve(row.at().get(0));
        String start = file.toRealPath() + ": error: ";

        await("a line about " + file)
                .atMost(RunningServer.PATIENCE)
                .until(() -> !lines(start).isEmpty());

        assertThat(lines(start))
                .singleElement()
                .satisfies(line -> assertThat(line).contains(row.expected()));
        await("the one that is right")
                .atMost(RunningServer.PATIENCE)
                .until(() -> server.err().contains("deployed good.jar: bundle good 1.0.0 is active"));
        assertThat(relay("io.mycelium.relay.fanout").path("state").asText()).isEqualTo("active");
        assertNothingChanged();
    }

    private static List<String> lines(String start) {
        return server.err().lines().filter(line -> line.startsWith(start)).toList();
    }

    private static JsonNode relay(String bundle) {
        for (JsonNode line : server.get("/api/v1/plugins").path("bundles")) {
            if (line.path("name").asText().equals(bundle)) {
                return line;
            }
        }
        throw new AssertionError("there is no bundle " + bundle);
    }

    private static String filled(String text) {
        return text.replace("{url}", server.uri("").toString())
                .replace("{folder}", folder.toString())
                .replace("%DEEP%", "{\"a\":".repeat(80) + "1" + "}".repeat(80))
                .replace("%LARGE%", "x".repeat(1_100_000));
    }

    /** No trace of a stack, no class of Java's. */
    private static void assertForPeople(String text) {
        assertThat(text)
                .doesNotContain("\tat ")
                .doesNotContainPattern("\\b(java|jakarta|io|org|com)\\.[a-z.]+\\.[A-Z]\\w+Exception");
    }

    /** The counters, the packs, the state and the deploy folder are as they were, and the tide goes on. */
    private static void assertNothingChanged() throws IOException {
        assertThat(state()).isEqualTo(before);
        long tide = server.network("tally").path("tide").asLong();
        await("the next tide")
                .atMost(RunningServer.PATIENCE)
                .until(() -> server.network("tally").path("tide").asLong() > tide);
    }

    private static String state() throws IOException {
        try (Stream<Path> deployed = Files.list(distribution.home().resolve("deploy"))) {
            String rules = deployed.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".drl"))
                    .sorted()
                    .collect(Collectors.joining(","));
            return server.network("tally").path("counters") + "\n"
                    + server.get("/api/v1/networks/tally/packs") + "\n"
                    + server.get("/api/v1/networks/tally/hyphae/tally").path("state") + "\n"
                    + rules;
        }
    }
}
