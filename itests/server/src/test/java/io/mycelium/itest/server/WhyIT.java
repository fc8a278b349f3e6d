package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clerk orders, makers behind a relay bill: it is asked why. */
class WhyIT {
    private static final String BLUEPRINT = """
            network: shop
            tide: {period: 0}
            trace: {frequencies: [order, bill], keep: 100}
            species:
              clerk: {pack: clerk}
              maker: {pack: maker}
            hyphae:
              clerk: {species: clerk}
              maker: {species: maker, count: 2}
            relays:
              fan: {kind: fanout}
            bodies:
              door: {direction: in, kind: http}
              post: {direction: out, kind: http}
            sockets:
              - door -> clerk
              - clerk -> fan
              - fan -> maker_*
              - maker_* -> post
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
    void shouldTellWhatASignalComesOfAndWhatCameOfIt(@TempDir Path folder) throws IOException {
        Path blueprint = Files.writeString(folder.resolve("blueprint.yaml"), BLUEPRINT);
        Files.writeString(folder.resolve("clerk.drl"), CLERK);
        Files.writeString(folder.resolve("maker.drl"), MAKER);
        try (RunningServer server = Distribution.unpacked().start(folder.resolve("data"), blueprint.toString())) {
            long tide =
                    server.signal("shop", "door", "request", "{}").path("tide").asLong();
            await().until(() -> server.outputs("shop", "post").size() == 2);
            Distribution.Finished why = server.mycelium("why", "shop", "clerk/0/1");
            assertThat(why.code()).describedAs(why.err()).isZero();
            assertThat(why.out())
                    .contains("clerk/0/1 order{\"n\":1}, of tide " + tide + ", by rule \"order\"")
                    .contains("tide " + tide + ": relay fan passes it on to maker_1")
                    .contains("tide " + (tide + 1) + ": maker_1 senses it (+1, ")
                    .contains("not kept: door/1/1. Tracing of its frequency is off")
                    .contains("tide " + (tide + 2) + ": it is delivered by post (+1, ");

            assertThat(server.mycelium("trace", "shop", "--frequency", "*").out())
                    .contains("the signals on all frequencies are traced");
            server.signal("shop", "door", "request", "{}");
            await().until(() -> server.outputs("shop", "post").size() == 4);
            assertThat(server.mycelium("why", "shop", "maker_1/0/2").out())
                    .contains("request{}", "nothing was before it")
                    .contains("comes in at door, to clerk");

            assertThat(server.mycelium("trace", "shop", "--off").out()).contains("nothing is traced");
            assertThat(server.mycelium("why", "shop", "clerk/0/9").err()).contains("not kept: clerk/0/9.");
            assertThat(server.mycelium("why", "shop", "nobody").err()).contains("'nobody' is no name of a signal");
        }
    }
}
