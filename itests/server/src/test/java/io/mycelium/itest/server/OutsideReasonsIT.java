package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Why a rule of a running hypha did not fire where that is none of its conditions': each reason is named, by the command and over
 * REST alike.
 */
class OutsideReasonsIT {
    private static final String WORKER = """
            declare Work value : int by : int end
            rule "divide" when $w : Work( value > 0 ) then
                int share = $w.getValue() / $w.getBy();
                hypha.emit("done", Map.of("value", share));
                hypha.emit("more");
            end
            rule "round" when $w : Work( value < 0 ) then modify($w) { setValue($w.getValue() - 1) } end
            """;

    @TempDir
    private static Path folder;

    private static Distribution mycelium;
    private static RunningServer server;
    private static final Map<String, String> IDS = new TreeMap<>();

    @BeforeAll
    static void begin() throws IOException {
        mycelium = Distribution.unpacked();
        Path port = Files.createDirectories(folder.resolve("port"));
        Files.writeString(port.resolve("worker.drl"), WORKER);
        Files.writeString(port.resolve("blueprint.yaml"), """
                network: port
                tide: {period: 20ms}
                trace: {frequencies: [more], keep: 100}
                groups: {east: [across_1, door2], west: [across_2]}
                species:
                  worker: {pack: worker}
                  tired: {pack: worker, energy: 50}
                  pair: {pack: worker, sense: together}
                  late: {pack: worker, capacity: 1, wake: {every: 100000000, signals: hold}}
                hyphae:
                  w: {species: worker}
                  idle: {species: worker}
                  mortal: {species: worker}
                  sender: {species: worker}
                  across: {species: worker, count: 2}
                  tired: {species: tired}
                  pair: {species: pair}
                  late: {species: late}
                bodies:
                  door: {direction: in, kind: http}
                  door2: {direction: in, kind: http}
                  door3: {direction: in, kind: http}
                  door4: {direction: in, kind: http}
                  door5: {direction: in, kind: http}
                  post: {direction: out, kind: http}
                sockets:
                  - {from: door, to: w, carries: [work]}
                  - {from: door2, to: across_1, carries: [work]}
                  - door3 -> tired
                  - door4 -> pair
                  - door5 -> sender
                  - {from: sender, to: late, carries: [done]}
                  - {from: w, to: post, carries: [done]}
                  - {from: across_1, to: across_2, carries: [done]}
                """);
        Path ship = Files.createDirectories(folder.resolve("ship"));
        Files.writeString(ship.resolve("busy.drl"), """
                declare Start end
                rule "start" when Start() then for (int i = 0; i < 60; i++) { hypha.emit("go"); } end
                rule "on" when Signal( frequency == "go" ) then hypha.emit("go"); end
                """);
        Files.writeString(ship.resolve("blueprint.yaml"), """
                network: ship
                tide: {period: 5ms}
                energy: {budget: 20}
                species:
                  busy: {pack: busy, critical: true, capacity: 200}
                  luxury: {pack: busy, shed: 1}
                hyphae:
                  a: {species: busy}
                  b: {species: busy}
                  luxury: {species: luxury}
                sockets:
                  - a -> b
                  - b -> a
                inputs:
                  - {tide: 1, to: a, frequency: start}
                """);
        server = mycelium.start(
                folder.resolve("data"),
                port.resolve("blueprint.yaml").toString(),
                ship.resolve("blueprint.yaml").toString());
        happen();
    }

    private static void happen() {
        IDS.put("good", send("door", 4, 2));
        IDS.put("bad", send("door", 4, 0));
        IDS.put("endless", send("door3", -1, 1));
        IDS.put("one of two", send("door4", 4, 0));
        for (int i = 0; i < 3; i++) {
            send("door5", 4, 2);
        }
        done("kill", "port", "mortal");
        done("partition", "port", "east", "west");
        send("door2", 4, 2);
    }

    private static String send(String door, int value, int by) {
        return server.signal("port", door, "work", "{\"value\": " + value + ", \"by\": " + by + "}")
                .path("id")
                .asText();
    }

    private static void done(String... arguments) {
        Distribution.Finished finished = server.mycelium(arguments);
        assertThat(finished.code()).as(finished.err()).isZero();
    }

    @AfterAll
    static void end() throws IOException {
        server.close();
    }

    /** One of the table: {@code {name}} stands for the id of a signal. */
    record Case(String name, List<String> question, List<String> words) {
        static Case of(String name, String question, String... words) {
            return new Case(name, List.of(question.split(" ")), List.of(words));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                Case.of("it sleeps", "port idle", "Nothing waits for it: it sleeps until a signal comes."),
                Case.of(
                        "the signal went to another, whose step failed",
                        "port idle --signal {bad}",
                        "It went to w, which acted upon it in tide ",
                        "that step failed"),
                Case.of(
                        "no way leads there",
                        "port idle --signal {good}",
                        "No way leads from door to idle, but for what is sent by name: what it gives goes to "),
                Case.of("its step failed", "port w --signal {bad}", "it failed, and was undone.", "a division by zero"),
                Case.of(
                        "the signal became a dissonance, by its way",
                        "port idle --signal w/0/2",
                        "w emits it, to nobody",
                        "It is dissonance ",
                        "no route at w in tide "),
                Case.of(
                        "a partition is between",
                        "port across_2 --signal across_1/0/1",
                        "A partition is between it and across_1: 1 signal waits for it on the other side.",
                        "It waits in the outbox of across_1 for the end of the partition between it and across_2."),
                Case.of(
                        "it is stopped by the partition",
                        "port across_1",
                        "It is stopped since tide ",
                        "1 signal waits for the end of the partition between it and across_2;"),
                Case.of(
                        "it is stopped by one who is full",
                        "port sender",
                        "It is stopped since tide ",
                        "for room in the socket to late (1 of 1)"),
                Case.of("its window is not open", "port late", "until the window of its species opens in tide "),
                Case.of(
                        "it was a runaway",
                        "port tired --signal {endless}",
                        "it was a runaway, and undone.",
                        "\"round\""),
                Case.of(
                        "signals were sensed together",
                        "port pair",
                        "it failed, and was undone.",
                        "a division by zero"),
                Case.of("it has died", "port mortal", "It has died", "killed"),
                Case.of(
                        "nobody heeds the frequency",
                        "port w --signal wrok",
                        "No socket to it carries \"wrok\"",
                        "no rule of this pack heeds a signal on \"wrok\"; did you mean \"work\"?"),
                Case.of(
                        "the network is short",
                        "ship luxury",
                        "Its species is shed: ",
                        "its energy is not enough for all who wait"),
                Case.of(
                        "there is not energy for all",
                        "ship a",
                        "The network had not energy enough for it in its last tide: its budget is shared by all."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void shouldNameTheReasonWhenItIsNoCondition(Case each) {
        List<String> asked = new ArrayList<>();
        for (String word : each.question()) {
            asked.add(word.startsWith("{") ? IDS.get(word.substring(1, word.length() - 1)) : word);
        }
        await("the reason").atMost(RunningServer.PATIENCE).untilAsserted(() -> {
            assertThat(overRest(asked)).contains(each.words());
        });

        List<String> command = new ArrayList<>(List.of("explain"));
        command.addAll(asked);
        await("the command is asked in a tide like that")
                .atMost(RunningServer.PATIENCE)
                .untilAsserted(() -> {
                    Distribution.Finished told = server.mycelium(command.toArray(String[]::new));
                    assertThat(told.code()).as(told.err()).isZero();
                    assertThat(told.out()).contains(each.words());
                });
    }

    private static String overRest(List<String> asked) {
        String query = asked.size() > 3 ? "?signal=" + asked.get(3) : "";
        JsonNode told = server.get("/api/v1/networks/" + asked.get(0) + "/hyphae/" + asked.get(1) + "/explain" + query);
        StringBuilder text = new StringBuilder();
        told.path("text").forEach(line -> text.append(line.asText()).append('\n'));
        return text.toString();
    }
}
