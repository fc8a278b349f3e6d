package io.mycelium.itest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The example `witness`, run beside another network: its tellers number what they say, over sockets and relays of most kinds, and
 * its checkers look that all of it comes once and in order. Whatever was done to the server, nothing may be wrong.
 */
final class Witness {
    private Witness() {}

    /** To be given to {@code run} beside the blueprint that is tested. */
    static String blueprint(Distribution distribution) {
        return distribution.home().resolve("examples/witness/blueprint.yaml").toString();
    }

    /** Waits until it has looked so many times more, and found nothing; and that the counters balance. */
    static void check(RunningServer server, int looks) {
        long before = ledger(server).path("looks").asLong();
        await("the witness has looked")
                .atMost(RunningServer.PATIENCE)
                .until(() -> ledger(server).path("looks").asLong() >= before + looks);
        rightSoFar(server);
    }

    private static void rightSoFar(RunningServer server) {
        JsonNode ledger = ledger(server);
        assertThat(ledger.path("faults").asLong()).describedAs("%s", ledger).isZero();
        JsonNode counters = server.network("witness").path("counters");
        assertThat(sum(counters, "ingested", "emitted", "copied", "made"))
                .describedAs("%s", counters)
                .isPositive()
                .isEqualTo(sum(counters, "acted", "absorbed", "delivered", "dissonant", "held"));
    }

    /** Lets it come to rest: then each checker has heard of all that its teller has told, and only what was rejected is dissonant. */
    static void close(RunningServer server) {
        server.signal("witness", "orders", "rest", "{}");
        await("the witness is at rest")
                .atMost(RunningServer.PATIENCE)
                .until(() -> server.network("witness").path("quiet").asBoolean());
        rightSoFar(server);
        JsonNode ledger = ledger(server);
        ledger.path("heard")
                .properties()
                .forEach(heard -> assertThat(heard.getValue().asLong())
                        .describedAs(heard.getKey() + " in " + ledger)
                        .isEqualTo(ledger.path("told")
                                .path(heard.getKey().substring(heard.getKey().lastIndexOf(' ') + 1))
                                .asLong()));
        assertThat(server.network("witness").path("counters").path("dissonant").asLong())
                .isEqualTo(hypha(server, "teller_3").path("missed").asLong());
    }

    private static long sum(JsonNode counters, String... names) {
        long sum = 0;
        for (String name : names) {
            sum += counters.path(name).asLong();
        }
        return sum;
    }

    private static JsonNode ledger(RunningServer server) {
        return hypha(server, "ledger");
    }

    private static JsonNode hypha(RunningServer server, String id) {
        return server.get("/api/v1/networks/witness/hyphae/" + id).path("state");
    }
}
