package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A trace of one frequency is followed from the command line, beside a second network, and across a kill. */
@Timeout(300)
class TraceFollowIT {
    private static final String TRACE = "{frequencies: [order]}";
    private static final String LATER = "{kind: delay, tides: 5}";

    @Test
    void shouldFollowEachSignalToItsEndAndSayWhereItWasHeld(@TempDir Path folder) throws Exception {
        Path shop = Shop.in(folder, "shop", TRACE, 1, LATER);
        Path other = Shop.in(folder, "other", TRACE, 1, LATER);
        Path data = folder.resolve("data");
        Distribution distribution = Distribution.unpacked();
        try (RunningServer server = distribution.start(data, shop.toString(), other.toString())) {
            Path lines = folder.resolve("followed.txt");
            Process follow = follow(
                    distribution,
                    lines,
                    "trace",
                    "shop",
                    "--frequency",
                    "order",
                    "--hypha",
                    "maker",
                    "--follow",
                    "--data",
                    "" + data);
            try {
                await().until(() -> Files.readString(lines).contains("are traced"));
                server.signal("other", "door", "request", "{}");
                server.signal("shop", "door", "request", "{}");
                await().until(() -> Files.readString(lines).contains("= acted upon"));
            } finally {
                follow.destroy();
                follow.waitFor();
            }
            assertThat(Files.readAllLines(lines))
                    .first()
                    .asString()
                    .isEqualTo(
                            "the signals on 'order' that 'maker' emits or senses are traced; the newest 10000 are kept");
            assertThat(Files.readString(lines))
                    .contains(
                            "order clerk/0/1: relay between passes it on to maker (+5, ",
                            "DELAYED: held 5 tides longer")
                    .contains("order clerk/0/1: maker acts upon it: rule \"bill it\"")
                    .doesNotContain(": bill ");
            JsonNode kept = server.get("/api/v1/networks/shop/trace/signals");
            assertThat(kept.path("signals")).hasSize(1);
            assertThat(kept.path("signals").get(0).path("held").asLong()).isEqualTo(5);
            server.kill();
        }
        try (RunningServer server = distribution.start(data, shop.toString(), other.toString())) {
            JsonNode traced = server.get("/api/v1/networks/shop/trace");
            assertThat(traced.path("frequencies").get(0).asText()).isEqualTo("order");
            assertThat(traced.path("hyphae")).isEmpty(); // what the blueprint says, again
            assertThat(server.get("/api/v1/networks/shop/trace/signals").path("signals"))
                    .isEmpty();
            assertThat(server.mycelium("why", "shop", "clerk/0/1").err())
                    .contains("not kept: clerk/0/1.", "start of the server, which no trace outlives");
        }
    }

    @Test
    void shouldGoOnWhenTheServerIsBackAndElseEndWithThree(@TempDir Path folder) throws Exception {
        Path shop = Shop.in(folder, "shop", TRACE, 1, LATER);
        Path data = folder.resolve("data");
        Distribution distribution = Distribution.unpacked();
        Path traced = folder.resolve("traced.txt");
        Path watched = folder.resolve("watched.txt");
        Process trace;
        Process watch;
        try (RunningServer server = distribution.start(data, shop.toString())) {
            trace = follow(
                    distribution, traced, "trace", "shop", "--frequency", "bill", "--follow", "--data", "" + data);
            watch = follow(distribution, watched, "watch", "shop", "maker", "--data", "" + data);
            await().until(() -> Files.readString(traced).contains("are traced")
                    && Files.readString(watched).contains("watching"));
            server.kill();
        }
        try (RunningServer server = distribution.start(data, shop.toString())) {
            for (Path each : new Path[] {traced, watched}) {
                await().atMost(RunningServer.PATIENCE)
                        .until(() -> Files.readString(each).contains("the server is back"));
            }
            server.signal("shop", "door", "request", "{}");
            await().atMost(RunningServer.PATIENCE)
                    .until(() -> Files.readString(traced).contains(": bill ")
                            && Files.readString(watched).contains("bill it"));
            assertThat(Files.readString(traced))
                    .contains("the server has started anew", "the signals on 'bill' are traced");
            server.kill();
        }
        assertThat(trace.waitFor()).isEqualTo(3);
        assertThat(watch.waitFor()).isEqualTo(3);
        assertThat(Files.readString(traced)).contains("error: the connection to the server broke, and ");
    }

    private static Process follow(Distribution distribution, Path lines, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(distribution.home().resolve("bin/mycelium").toString());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(lines.toFile())
                .redirectErrorStream(true)
                .start();
    }
}
