package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One meaning at all doors: what one takes all take, and it goes out as it came in; what one refuses all refuse. MQTT reads its
 * messages as a feed does its lines, and has tests of its own.
 */
class DoorsIT {
    private static final String BLUEPRINT = """
            network: doors
            tide: {period: 20}
            species:
              maker: {pack: maker}
            hyphae:
              maker: {species: maker}
            relays:
              hall: {kind: fanout}
            bodies:
              lines: {direction: in, kind: file, path: in.jsonl, frequency: line}
              records: {direction: in, kind: file, path: in.csv, format: csv, frequency: record}
              door: {direction: in, kind: http}
              make: {direction: in, kind: http}
              out: {direction: out, kind: file, path: out.jsonl}
            sockets:
              - lines -> hall
              - records -> hall
              - door -> hall
              - make -> maker
              - hall -> out
              - maker -> out
            """;

    private static final String MAKER = """
            import java.math.BigDecimal

            declare Make what : String end

            rule "a whole decimal"
            when Make( what == "decimal" ) then
                hypha.emit("made", Map.of("v", new BigDecimal("9007199254740993")));
            end

            rule "half a character"
            when Make( what == "half" ) then
                hypha.emit("made", Map.of("v", "\\ud800"));
            end

            rule "as deep as can be, or deeper"
            when $make : Make( what == "64" || what == "65" ) then
                Map<String, Object> deep = Map.of();
                for (int i = 1; i < Integer.parseInt($make.getWhat()); i++) {
                    deep = Map.of("v", deep);
                }
                hypha.emit("made", deep);
            end
            """;

    /** What each door takes, as it goes out again. */
    private static final List<String> GOOD = List.of(
            "{\"v\":10}",
            "{\"v\":10.0}",
            "{\"v\":9007199254740993.0}",
            "{\"v\":9223372036854775807}",
            "{\"v\":\"\u00fc \ud83d\ude00\"}",
            nested(64));

    private static final List<String> BAD =
            List.of("{\"v\":9223372036854775808}", "{\"v\":1e2000}", "{\"v\":\"\\ud800\"}", "{\"v\":[1,]}", nested(65));

    @TempDir
    private Path folder;

    private static String nested(int levels) {
        return "{\"v\":".repeat(levels - 1) + "{}" + "}".repeat(levels - 1);
    }

    /** The payload's one value. */
    private static String value(String payload) {
        return payload.substring("{\"v\":".length(), payload.length() - 1);
    }

    private List<String> cameOut(String frequency) throws IOException {
        Path out = folder.resolve("out.jsonl");
        List<String> payloads = new ArrayList<>();
        for (String line : Files.exists(out) ? Files.readAllLines(out) : List.<String>of()) {
            if (line.contains("\"frequency\":\"" + frequency + "\"")) {
                payloads.add(line.replaceFirst(".*\"payload\":", "").replaceFirst(",\"origin\":.*", ""));
            }
        }
        return payloads;
    }

    private void awaitOutputs(String frequency, List<String> payloads) {
        await().atMost(RunningServer.PATIENCE)
                .untilAsserted(() -> assertThat(cameOut(frequency)).isEqualTo(payloads));
    }

    @Test
    void shouldTakeAtEachDoorWhatAllTakeAndRefuseWhatAllRefuse() throws IOException {
        Path blueprint = Files.writeString(folder.resolve("doors.yaml"), BLUEPRINT);
        Files.writeString(folder.resolve("maker.drl"), MAKER);
        List<String> lines = new ArrayList<>(BAD);
        lines.addAll(GOOD);
        Files.write(folder.resolve("in.jsonl"), lines, StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("in.csv"), "v\n10\n10.0\n9007199254740993.0\n9223372036854775807\n");
        try (RunningServer server = Distribution.unpacked().start(folder.resolve("data"), blueprint.toString())) {
            for (String payload : BAD) {
                assertThat(server.post(
                                        "/networks/doors/bodies/door",
                                        "{\"frequency\":\"posted\",\"payload\":" + payload + "}",
                                        "Content-Type",
                                        "application/json")
                                .statusCode())
                        .as(payload)
                        .isIn(400, 422);
                assertThat(server.mycelium("send", "doors", "door", "sent", "v=" + value(payload))
                                .code())
                        .as(payload)
                        .isNotZero();
            }
            for (String payload : GOOD) {
                server.signal("doors", "door", "posted", payload);
                assertThat(server.mycelium("send", "doors", "door", "sent", "v=" + value(payload)))
                        .as(payload)
                        .satisfies(
                                sent -> assertThat(sent.code()).as(sent.err()).isZero());
            }
            for (String what : List.of("decimal", "half", "65", "64")) {
                server.signal("doors", "make", "make", "{\"what\":\"" + what + "\"}");
            }
            awaitOutputs("line", GOOD);
            awaitOutputs("posted", GOOD);
            awaitOutputs("sent", GOOD);
            awaitOutputs(
                    "record",
                    List.of("{\"v\":10}", "{\"v\":10.0}", "{\"v\":9007199254740993.0}", "{\"v\":9223372036854775807}"));
            awaitOutputs("made", List.of("{\"v\":9007199254740993.0}", "{\"v\":\"\\ud800\"}", nested(64)));
            assertThat(server.mycelium("dissonance", "list", "--network", "doors")
                            .out())
                    .contains("nests");
        }
    }
}
