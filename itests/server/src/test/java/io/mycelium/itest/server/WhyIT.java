package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clerk orders, makers behind a relay bill: it is asked why. */
class WhyIT {
    @Test
    void shouldTellWhatASignalComesOfAndWhatCameOfIt(@TempDir Path folder) throws IOException {
        Path blueprint = Shop.in(folder, "shop", "{frequencies: [order, bill], keep: 100}", 2, "{kind: fanout}");
        try (RunningServer server = Distribution.unpacked().start(folder.resolve("data"), blueprint.toString())) {
            long tide =
                    server.signal("shop", "door", "request", "{}").path("tide").asLong();
            await().until(() -> server.outputs("shop", "post").size() == 2);
            Distribution.Finished why = server.mycelium("why", "shop", "clerk/0/1");
            assertThat(why.code()).describedAs(why.err()).isZero();
            assertThat(why.out())
                    .contains("clerk/0/1 order{\"n\":1}, of tide " + tide + ", by rule \"order\"")
                    .contains("tide " + tide + ": relay between passes it on to maker_1")
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
