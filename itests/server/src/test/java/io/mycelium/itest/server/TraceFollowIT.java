package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A trace of one frequency is followed from the command line, beside a second network, and across a kill. */
@Timeout(300)
class TraceFollowIT {
    private static final String BLUEPRINT = """
            network: %s
            tide: {period: 0}
            trace: {frequencies: [order]}
            checkpoint: {every: 1}
            species:
              clerk: {pack: clerk}
              maker: {pack: maker}
            hyphae:
              clerk: {species: clerk}
              maker: {species: maker}
            relays:
              later: {kind: delay, tides: 5}
            bodies:
              door: {direction: in, kind: http}
              post: {direction: out, kind: http}
            sockets:
              - door -> clerk
              - clerk -> later
              - later -> maker
              - maker -> post
            """;
    private static final String CLERK = """
            rule "order"
            when
                Signal( frequency == "request" )
            then
                hypha.emit("order", Map.of("n", 1));
            end
            """;
    private static final String MAKER = """
            rule "bill it"
            when
                Signal( frequency == "order" )
            then
                hypha.emit("bill", Map.of());
            end
            """;

    @Test
    void shouldFollowEachSignalToItsEndAndSayWhereItWasHeld(@TempDir Path folder) throws Exception {
        Path shop = Files.writeString(folder.resolve("shop.yaml"), BLUEPRINT.formatted("shop"));
        Path other = Files.writeString(folder.resolve("other.yaml"), BLUEPRINT.formatted("other"));
        Files.writeString(folder.resolve("clerk.drl"), CLERK);
        Files.writeString(folder.resolve("maker.drl"), MAKER);
        Path data = folder.resolve("data");
        Distribution distribution = Distribution.unpacked();
        try (RunningServer server = distribution.start(data, shop.toString(), other.toString())) {
            Path lines = folder.resolve("followed.txt");
            Process follow = new ProcessBuilder(
                            distribution.home().resolve("bin/mycelium").toString(),
                            "trace",
                            "shop",
                            "--frequency",
                            "order",
                            "--hypha",
                            "maker",
                            "--follow",
                            "--data",
                            data.toString())
                    .redirectOutput(lines.toFile())
                    .redirectErrorStream(true)
                    .start();
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
                            "order clerk/0/1: relay later passes it on to maker (+5, ", "DELAYED: held 5 tides longer")
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
}
