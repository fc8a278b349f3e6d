package io.mycelium.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The verbs against a server that answers with what a test gives it. */
class CommandLineTest {
    private record Answer(int status, String body) {}

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Map<String, Answer> answers = new TreeMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(
                folder.resolve("data/server.json"),
                "{\"pid\": 1, \"port\": " + server.getAddress().getPort() + "}");
        answers.put("GET /api/v1/status", new Answer(200, "{\"networks\": [{\"network\": \"fan out\", \"tide\": 7}]}"));
    }

    @Test
    void shouldSayThatAServerIsStartingWhenItHasTheFolderAndDoesNotAnswerYet() throws IOException {
        Files.delete(folder.resolve("data/server.json"));
        try (ServerSocket free = new ServerSocket(0)) {
            configure("port = " + free.getLocalPort());
        }
        try (FileChannel lock = FileChannel.open(
                folder.resolve("data/server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();

            assertThat(mycelium("status")).isEqualTo(CommandException.UNREACHABLE);
        }
        assertThat(err.toString())
                .contains("the server on " + folder.resolve("data") + " is starting", "Try again")
                .describedAs("the port is one that it was not told")
                .doesNotContain("http://");
    }

    @Test
    void shouldShowTheSecondWhenACheckpointIsListed() {
        answers.put(
                "GET /api/v1/networks/fan%20out/checkpoints",
                new Answer(200, "{\"checkpoints\": [{\"tide\": 5, \"writtenAt\": \"2026-01-31T12:59:58.123Z\"}]}"));

        assertThat(mycelium("list", "checkpoints")).isZero();

        assertThat(out.toString()).contains("2026-01-31T12:59:58Z");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String request =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getRawPath();
        String query = exchange.getRequestURI().getRawQuery();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(request + (query == null ? "" : "?" + query) + (body.isEmpty() ? "" : " " + body));
        Answer answer = answers.getOrDefault(request, new Answer(404, "{\"title\": \"no such thing\"}"));
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private int mycelium(String... arguments) {
        CommandLine line = Mycelium.commandLine(new Home(folder), arguments);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    @Test
    void shouldListDissonancesWithWhatIsSaidOfEach() {
        answers.put(
                "GET /api/v1/networks/n/dissonances",
                new Answer(
                        200,
                        "{\"dissonances\": [{\"number\": 7, \"tide\": 4, \"kind\": \"rule failed\", \"where\": \"a\", \"message\":"
                                + " \"it threw\", \"signal\": {\"id\": \"in/1/3\", \"frequency\": \"x\"}, \"replayedAs\": null}],"
                                + " \"count\": 9, \"kept\": 4, \"forgotten\": 3, \"cleared\": 2}"));

        assertThat(mycelium(
                        "dissonance", "list", "--network", "n", "--kind", "rule failed", "--since", "3", "--max", "5"))
                .isZero();
        assertThat(asked).containsExactly("GET /api/v1/networks/n/dissonances?kind=rule%20failed&since=3&limit=5");
        assertThat(out.toString().lines().map(String::strip))
                .containsExactly(
                        "NUMBER  TIDE  KIND         WHERE  SIGNAL  FREQUENCY  REPLAYED AS",
                        "7       4     rule failed  a      in/1/3  x          -",
                        "message: it threw");
        assertThat(err.toString())
                .contains(
                        "1 of 4 that are kept; of 9 dissonances in all, 3 made room for newer ones and 2 were cleared");
    }

    @Test
    void shouldSayWhichSignalsDoNotComeInAgainWhenSomeAreReplayed() {
        answers.put(
                "POST /api/v1/networks/n/dissonances/replay",
                new Answer(200, "{\"replayed\": 1, \"refused\": [\"8: it has no signal\"]}"));

        assertThat(mycelium("dissonance", "replay", "7", "8", "--network", "n", "--to", "b"))
                .isEqualTo(1);
        assertThat(asked).containsExactly("POST /api/v1/networks/n/dissonances/replay?number=7,8&to=b");
        assertThat(out.toString()).contains("1 signal comes in again");
        assertThat(err.toString()).contains("8: it has no signal");
    }

    @Test
    void shouldClearAllDissonancesWhenThatIsSaid() {
        answers.put("DELETE /api/v1/networks/n/dissonances", new Answer(200, "{\"cleared\": 4}"));

        assertThat(mycelium("dissonance", "clear", "--all", "--network", "n")).isZero();
        assertThat(out.toString()).contains("4 dissonances cleared");
    }

    @Test
    void shouldListTheWorstHyphaeFirst() {
        answers.put(
                "GET /api/v1/networks/n/hyphae",
                new Answer(200, "{\"hyphae\": [{\"id\": \"slow\", \"queued\": 7}], \"of\": 1, \"next\": null}"));

        assertThat(mycelium(
                        "list", "hyphae", "--network", "n", "--sort", "waiting", "--species", "a b", "--level", "poor"))
                .isZero();
        assertThat(asked).containsExactly("GET /api/v1/networks/n/hyphae?sort=waiting&species=a%20b&level=poor");
        assertThat(out.toString()).contains("slow");
        assertThat(mycelium("list", "relays", "--network", "n", "--sort", "waiting"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("are for hyphae, not for relays");
    }

    @Test
    void shouldListTheLastEvents() {
        answers.put(
                "GET /api/v1/events",
                new Answer(
                        200,
                        "{\"events\": [{\"number\": 1, \"kind\": \"deploy\", \"by\": \"page\", \"text\": \"the first\"},"
                                + "{\"number\": 2, \"kind\": \"kill\", \"by\": \"command line\", \"text\": \"the last of all\"}],"
                                + " \"next\": null, \"last\": 2}"));

        assertThat(mycelium("list", "events", "n", "--max", "1")).isZero();

        assertThat(asked).containsExactly("GET /api/v1/events?network=n&limit=20000");
        assertThat(out.toString())
                .contains("kill", "command line", "the last of all")
                .doesNotContain("the first");
    }

    @Test
    void shouldShowTheCourseOfAHyphaAndHaveItKept() {
        answers.put(
                "GET /api/v1/networks/n/hyphae/slow/history",
                new Answer(
                        200,
                        "{\"hypha\": \"slow\", \"tide\": 9, \"kept\": \"followed\", \"points\": ["
                                + "{\"tide\": 8, \"score\": 0.25, \"waiting\": 60}, {\"tide\": 9, \"score\": 0.5, \"waiting\": 7}]}"));
        answers.put("POST /api/v1/networks/n/hyphae/slow/follow", new Answer(200, "{\"followed\": [\"slow\"]}"));

        assertThat(mycelium("history", "n", "slow", "--last", "2")).isZero();
        assertThat(out.toString()).contains("0.25", "60");
        assertThat(mycelium("history", "n", "slow", "--keep")).isZero();
        assertThat(out.toString()).contains("'slow' is followed");
        assertThat(mycelium("history", "n", "slow", "--keep", "--drop")).isEqualTo(2);
    }

    @Test
    void shouldShowWhoWaitsForWhom() {
        answers.put(
                "GET /api/v1/networks/n/pressure",
                new Answer(
                        200,
                        "{\"pressure\": [{\"end\": \"slow\", \"why\": \"it sleeps\", \"links\": ["
                                + "{\"depth\": 0, \"from\": \"a\", \"to\": \"slow\", \"held\": 8, \"capacity\": 8, \"full\": \"throttle\","
                                + " \"waiting\": 2, \"stopped\": 5}, {\"depth\": 1, \"from\": \"in\", \"to\": \"a\", \"held\": 4,"
                                + " \"capacity\": 4, \"full\": \"throttle\", \"waiting\": 90, \"stopped\": -1}]}]}"));

        assertThat(mycelium("pressure", "n")).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "slow: it sleeps",
                        "  a -> slow: 8 of 8 held, throttle; a is stopped for 5 tides, 2 signals wait",
                        "    in -> a: 4 of 4 held, throttle; 90 signals wait");
    }

    @Test
    void shouldShowWhoIsNotWell() {
        answers.put(
                "GET /api/v1/networks/n/health",
                new Answer(
                        200,
                        "{\"health\": {\"policy\": \"learning\", \"levels\": {\"excellent\": 3, \"fair\": 1}, \"worst\": ["
                                + "{\"id\": \"a\", \"species\": \"A\", \"vitality\": {\"score\": 0.5, \"level\": \"fair\"},"
                                + " \"quarantined\": false, \"findings\": [{\"measure\": \"latency\", \"value\": 7.0,"
                                + " \"normal\": 1.0, \"since\": 12}]}], \"alerts\": [{\"hypha\": \"a\", \"cause\": \"latency\","
                                + " \"text\": \"latency is 7\", \"since\": 13}], \"more\": 2}}"));

        assertThat(mycelium("health", "n")).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "3 excellent, 1 fair (policy learning)",
                        "a: fair, 0.5; latency 7, normal 1, since tide 12",
                        "alerts:",
                        "  a, since tide 13, latency: latency is 7",
                        "  ... and 2 more than these");
    }

    @ParameterizedTest
    @CsvSource({"help, --help", "help run, run --help", "help help, help --help"})
    void shouldSayTheSameAsTheOptionWhenHelpIsAVerb(String verb, String option) {
        assertThat(mycelium(verb.split(" "))).isZero();
        String said = out.toString();
        out.getBuffer().setLength(0);
        assertThat(mycelium(option.split(" "))).isZero();
        assertThat(said).isEqualTo(out.toString()).contains("Usage: mycelium");
    }

    @ParameterizedTest
    @CsvSource({
        "stauts, unknown verb 'stauts'. Did you mean 'status'?",
        "chekpoint, unknown verb 'chekpoint'. Did you mean 'checkpoint'?",
        "help run now, 'now' is one argument too many",
        "list hypae, nothing called 'hypae' to list. Did you mean 'hyphae'?",
        "run --max-sped x, unknown option '--max-sped'. Did you mean '--max-speed'?",
        "frobnicate, unknown verb 'frobnicate'",
        "run, BLUEPRINT is missing",
        "run none.yaml, there is no file none.yaml",
        "run --tides 0 pom.xml, --tides must be 1 or more",
        "run --port 70000 pom.xml, --port must be 0 to 65535",
        "run --trace loud pom.xml, not 'loud'",
        "status now, 'now' is one argument too many",
        "show, 'mycelium show' needs one of: hypha",
        "pressure, NETWORK is missing",
        "health, NETWORK is missing",
        "dissonance, 'mycelium dissonance' needs one of: list, show, replay, clear",
        "dissonance clear --network n, say which",
        "dissonance show x, NUMBER must be a whole number",
        "send a b, FREQUENCY is missing",
        "connect n a, TO is missing",
        "kill n, HYPHA is missing",
        "'partition n ,', SIDE should be a name",
        "'partition n east,', SIDE should be a name",
        "'partition n east ,west', SIDE should be a name",
        "'connect n a b x, y', FREQUENCY should be a name",
        "'trace n --frequency ,', --frequency should be a name",
        "'trace n --frequency hop,,finished', --frequency should be a name",
        "send a b c d, 'd' is no key=value",
        "status --data=, --data is empty",
        "run --data= pom.xml, --data is empty",
        "deploy pom.xml, neither a .drl file nor a .jar",
        "validate pom.xml -o sariff, not 'sariff'. Did you mean 'sarif'?",
        "explain pom.xml --energy 0, --energy is 0; a hypha has 1 or more",
        "explain pom.xml -s a {} -s b {}, one signal is a step",
    })
    void shouldEndWithUsageWhenTheCommandLineIsWrong(String line, String message) {
        assertThat(mycelium(line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("mycelium: error: ").contains(message);
        assertThat(out.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "run",
                "validate",
                "explain",
                "test",
                "send",
                "status",
                "list",
                "show",
                "show hypha",
                "kill",
                "restart",
                "wake",
                "connect",
                "disconnect",
                "partition",
                "heal",
                "pressure",
                "health",
                "graph",
                "graph export",
                "top",
                "history",
                "dissonance",
                "dissonance list",
                "dissonance show",
                "dissonance replay",
                "dissonance clear",
                "checkpoint",
                "checkpoint create",
                "deploy",
                "undeploy",
                "logs",
                "stop",
                "version",
                "completion",
                "new",
                "new pack",
                "new relay",
                "new body",
                "new blueprint"
            })
    void shouldShowUsageOnStandardOutputWhenHelpIsAskedFor(String verb) {
        assertThat(mycelium((verb + " --help").strip().split(" "))).isZero();
        assertThat(out.toString()).startsWith("Usage: mycelium " + verb);
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"status", "list plugins", "show hypha A", "send n b f", "checkpoint create", "stop", "logs"})
    void shouldEndWithUnreachableWhenNoServerAnswers(String line) throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            Files.writeString(
                    folder.resolve("data/server.json"), "{\"pid\": 1, \"port\": " + free.getLocalPort() + "}");
        }
        assertThat(mycelium(line.split(" "))).isEqualTo(3);
        assertThat(err.toString())
                .contains("no server answers at http://127.0.0.1:")
                .contains("though process 1 has " + folder.resolve("data") + " in use");
    }

    @Test
    void shouldAskNobodyElseWhenTheServerOfTheFolderHasEnded() throws IOException {
        Files.writeString(
                folder.resolve("data/server.json"),
                "{\"pid\": 999999999, \"port\": " + server.getAddress().getPort() + "}");
        assertThat(mycelium("stop")).isEqualTo(3);
        assertThat(err.toString())
                .contains("no server runs on " + folder.resolve("data")
                        + ": process 999999999 has ended without stopping");
        assertThat(asked).as("another server has its port now").isEmpty();
    }

    @Test
    void shouldAskNobodyElseWhenNoServerHasTheFolderThatIsNamed() throws IOException {
        configure("port = " + server.getAddress().getPort());
        Path other = Files.createDirectory(folder.resolve("other"));
        assertThat(mycelium("stop", "--data", other.toString())).isEqualTo(3);
        assertThat(err.toString()).contains("no server runs on " + other);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "host = 0.0.0.0, host is '0.0.0.0': expected an address of the loopback interface",
        "host = 192.0.2.7, it has no tokens yet",
        "host = ::, host is '::'",
        "host =, host is ''",
        "port = http, port is 'http': expected 0 to 65535",
    })
    void shouldStartNothingWhenTheConfiguredHostOrPortIsNotTaken(String line, String message) throws IOException {
        configure(line);

        assertThat(mycelium("run", "pom.xml")).isEqualTo(1);
        assertThat(err.toString()).contains("conf/io.mycelium.runtime.cfg: ").contains(message);
    }

    @Test
    void shouldAskWhereServersListenWhenNoneHasTheDataFolderInUse() throws IOException {
        Files.delete(folder.resolve("data/server.json"));
        configure("host = localhost\nport = " + server.getAddress().getPort());

        assertThat(mycelium("status")).isZero();
        assertThat(asked).containsExactly("GET /api/v1/status");
    }

    private void configure(String lines) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("conf")).resolve("io.mycelium.runtime.cfg"), lines);
    }

    @Test
    void shouldSayWhatMayHaveBeenMeantWhenNobodyBehindTheBodyHeedsIt() {
        answers.put(
                "POST /networks/hello/bodies/street",
                new Answer(202, "{\"id\": \"3:7\", \"tide\": 12, \"durability\": \"checkpoint\"}"));
        answers.put(
                "GET /api/v1/networks/hello/heeded",
                new Answer(200, "{\"heeded\": {\"frequencies\": [\"bell\", \"visitor\"], \"others\": false}}"));

        assertThat(mycelium("send", "hello", "street", "vistor")).isZero();

        assertThat(asked).last().isEqualTo("GET /api/v1/networks/hello/heeded?body=street");
        assertThat(out.toString()).contains("no rule behind street heeds \"vistor\". Did you mean 'visitor'?");
    }

    @Test
    void shouldSendPayloadWhenFieldsAreGiven() throws IOException {
        answers.put(
                "POST /networks/fan%20out/bodies/input",
                new Answer(202, "{\"id\": \"3:7\", \"tide\": 12, \"durability\": \"checkpoint\"}"));

        assertThat(mycelium("send", "fan out", "input", "start", "value=10", "name=x", "--urgent"))
                .isZero();

        assertThat(asked).hasSize(2).last().isEqualTo("GET /api/v1/networks/fan%20out/heeded?body=input");
        assertThat(new ObjectMapper()
                        .readTree(asked.get(0).substring(asked.get(0).indexOf('{'))))
                .isEqualTo(
                        new ObjectMapper()
                                .readTree(
                                        "{\"frequency\": \"start\", \"payload\": {\"value\": 10, \"name\": \"x\"}, \"urgent\": true}"));
        assertThat(out.toString()).contains("3:7 accepted in tide 12, safe from the next checkpoint on");
    }

    @ParameterizedTest
    @CsvSource({"durable, 0", "checkpoint, 1"})
    void shouldFailWhenItWaitedForACheckpointAndNoneHasTheSignal(String durability, int code) {
        answers.put(
                "POST /networks/hello/bodies/street",
                new Answer(202, "{\"id\": \"3:7\", \"tide\": 12, \"durability\": \"" + durability + "\"}"));

        assertThat(mycelium("send", "hello", "street", "visitor", "--wait")).isEqualTo(code);

        assertThat(out.toString()).contains("3:7 accepted in tide 12");
        assertThat(err.toString().contains("no checkpoint has it yet")).isEqualTo(code == 1);
    }

    @Test
    void shouldKeepGroupsApartAndHealWhenAnOperatorWantsIt() {
        answers.put("POST /api/v1/networks/n/partition", new Answer(200, "{\"lines\": [\"it is done\"]}"));
        answers.put(
                "DELETE /api/v1/networks/n/partition",
                new Answer(200, "{\"lines\": [\"it is healed\"], \"durability\": \"checkpoint\"}"));

        assertThat(mycelium("partition", "n", "east", "west,north")).isZero();
        assertThat(mycelium("heal", "n")).isZero();

        assertThat(asked)
                .containsExactly(
                        "POST /api/v1/networks/n/partition?sides=east%7Cwest%2Cnorth",
                        "DELETE /api/v1/networks/n/partition");
        assertThat(out.toString().lines())
                .containsExactly("it is done", "it is healed; safe from the next checkpoint on");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'groups': [], 'sides': ''}|there are no groups",
                "{'groups': ['a', 'b'], 'sides': ''}|all groups reach each other",
                "{'groups': ['a', 'b'], 'sides': 'a / b'}|no signal crosses: a / b",
            })
    void shouldShowWhichGroupsReachEachOtherWhenNoSideIsNamed(String answer, String line) {
        answers.put("GET /api/v1/networks/n/partition", new Answer(200, answer.replace('\'', '"')));

        assertThat(mycelium("partition", "n")).isZero();
        assertThat(out.toString().lines()).containsExactly(line);
    }

    @Test
    void shouldSayWhatTheServerSaysWhenItRefuses() {
        answers.put(
                "POST /api/v1/deployments",
                new Answer(422, "{\"title\": \"the pack does not compile\", \"errors\": [\"a.drl:3:1: error: no\"]}"));

        assertThat(mycelium("deploy", file("a.drl"))).isEqualTo(1);
        assertThat(err.toString()).contains("the pack does not compile", "a.drl:3:1: error: no");
        assertThat(asked).containsExactly("POST /api/v1/deployments?name=a.drl rule");
    }

    @ParameterizedTest
    @CsvSource({
        "kill n a, kill",
        "restart n a, restart",
        "restart n a --afresh, restart?afresh=true",
        "wake n a, wake",
        "connect n a b', connect?to=b%27",
        "connect n a b x y, connect?to=b&carries=x%2Cy",
        "disconnect n a b, disconnect?to=b",
    })
    void shouldAskTheServerWhenAnOperatorWantsSomethingOfAHypha(String line, String request) {
        answers.put(
                "POST /api/v1/networks/n/hyphae/a/" + request.replaceFirst("\\?.*", ""),
                new Answer(200, "{\"lines\": [\"it is done\"]}"));

        assertThat(mycelium(line.split(" "))).isZero();
        assertThat(asked).containsExactly("POST /api/v1/networks/n/hyphae/a/" + request);
        assertThat(out.toString().lines()).containsExactly("it is done");
    }

    @Test
    void shouldTakeTheOnlyNetworkWhenNoneIsNamed() {
        answers.put(
                "GET /api/v1/networks/fan%20out/hyphae",
                new Answer(
                        200,
                        "{\"hyphae\": [{\"id\": \"A\", \"queued\": 12}, {\"id\": \"B'\", \"pack\": null}], \"of\": 7, \"next\": 9}"));

        assertThat(mycelium("list", "hyphae", "--max", "5")).isZero();

        assertThat(asked).containsExactly("GET /api/v1/status", "GET /api/v1/networks/fan%20out/hyphae?limit=5");
        assertThat(out.toString().lines()).containsExactly("ID  QUEUED  PACK", "A   12      -", "B'  -       -");
        assertThat(err.toString()).contains("These are 2 of 7 hyphae; --after 9 shows the next ones.");
    }

    @Test
    void shouldAskForTheNetworkWhenThereAreSeveral() {
        answers.put(
                "GET /api/v1/status", new Answer(200, "{\"networks\": [{\"network\": \"a\"}, {\"network\": \"b\"}]}"));

        assertThat(mycelium("list", "hyphae")).isEqualTo(2);
        assertThat(err.toString()).contains("name one with --network: a, b");
    }

    @Test
    void shouldPrintTheAnswerAsItIsWhenJsonIsAskedFor() throws IOException {
        assertThat(mycelium("status", "-o", "json")).isZero();
        assertThat(new ObjectMapper()
                        .readTree(out.toString())
                        .at("/networks/0/tide")
                        .asInt())
                .isEqualTo(7);
    }

    @Test
    void shouldShowTheLogWhenItIsAskedFor() {
        answers.put("GET /api/v1/logs", new Answer(200, "one\ntwo\n"));

        assertThat(mycelium("logs", "-f")).isZero();
        assertThat(out.toString().lines()).containsExactly("one", "two");
        assertThat(asked).containsExactly("GET /api/v1/logs?follow=true");
    }

    @Test
    void shouldAskTheServerWhenAHyphaIsToBeExplained() {
        answers.put("GET /api/v1/networks/shop/hyphae/w/explain", new Answer(200, "{\"text\": [\"one\", \"two\"]}"));

        assertThat(mycelium("explain", "shop", "w", "a big one", "-s", "door/1/2"))
                .isZero();
        assertThat(out.toString().lines()).containsExactly("one", "two");
        assertThat(mycelium("explain", "shop", "w", "--tide", "7")).isZero();
        assertThat(asked)
                .containsExactly(
                        "GET /api/v1/networks/shop/hyphae/w/explain?rule=a%20big%20one&signal=door%2F1%2F2",
                        "GET /api/v1/networks/shop/hyphae/w/explain?tide=7");
        assertThat(mycelium("explain", "shop", "w", "--energy", "7")).isEqualTo(2);
        assertThat(err.toString()).contains("--state, --hypha and --energy are for a pack in a file");
        // a folder of that name is none of a pack: the network has it in its blueprint's
        assertThat(mycelium("explain", "src", "w")).isOne();
        assertThat(asked).last().asString().contains("GET /api/v1/networks/src/hyphae/w/explain");
        assertThat(mycelium("explain", "src", "w", "--energy", "7")).isEqualTo(2);
        assertThat(err.toString()).contains("the folder is ./src");
        assertThat(mycelium("explain", "shop", "w", "--last", "--tide", "7")).isEqualTo(2);
        assertThat(mycelium("explain", "shop.drl", "--tide", "7")).isEqualTo(2);
        assertThat(err.toString()).contains("--tide and --last are for a hypha of a running network");
    }

    @Test
    void shouldShowTheStepsOfAHyphaWhenItIsWatched() {
        answers.put("GET /api/v1/networks/shop/hyphae/w/watch", new Answer(200, "one\n\ntwo\n"));

        assertThat(mycelium("watch", "shop", "w")).isZero();
        assertThat(out.toString().lines()).containsExactly("one", "two");
        assertThat(asked).containsExactly("GET /api/v1/networks/shop/hyphae/w/watch?text=true");
    }

    @Test
    void shouldNotStartWhenThePortIsTaken() {
        assertThat(mycelium(
                        "run",
                        file("b.yaml"),
                        "--port",
                        "" + server.getAddress().getPort()))
                .isEqualTo(1);
        assertThat(err.toString()).contains("can't be used").contains("--port");
    }

    private String file(String name) {
        try {
            return Files.writeString(folder.resolve(name), "rule").toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
