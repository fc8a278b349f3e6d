package io.mycelium.runtime.internal.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mycelium.api.observe.Dissonance;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.NetworkView;
import io.mycelium.runtime.Server;
import io.mycelium.runtime.Stopped;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library that a rule calls does not come back: here a regular expression, for many times the deadline. */
class AbandonedStepTest {
    private static final String BLUEPRINT = """
            network: garden
            tide: {period: 5, act-deadline: 1s}
            species:
              reader: {pack: reader}
              counter: {pack: counter}
            hyphae:
              reads: {species: reader}
              counts: {species: counter}
            inputs:
              - {tide: 2, to: reads, frequency: read, payload: {text: %s}}
              - {tide: 2, to: reads, frequency: read, payload: {text: b}}
            """.formatted("a".repeat(34));
    private static final String READER = """
            declare State n : int end
            declare Read text : String end
            rule "looks for ten" when
              $r : Read()
              $s : State()
            then
              if ($r.getText().matches("(.*a){10}b")) { delete($r); }
              modify($s) { setN($s.getN() + 1) }
            end
            """;
    private static final String COUNTER = """
            declare State n : int end
            rule "count" when $s : State() then
              modify($s) { setN($s.getN() + 1) }
              hypha.wakeIn(1);
            end
            """;

    @TempDir
    Path home;

    private static <T> T at(Server server, Function<Network, T> asked) throws Exception {
        return server.atBoundary("garden", asked).get(60, TimeUnit.SECONDS);
    }

    private static long n(Server server, String hypha) throws Exception {
        NetworkView.HyphaDetail detail = at(server, n -> n.hypha(hypha)).orElseThrow();
        return detail.state().integer("n", 0);
    }

    @Test
    void shouldGoOnAndNameTheLineWhenARegularExpressionTakesForEverAndSenseTheRestUnderTheNextVersion()
            throws Exception {
        Path folder = Files.createDirectories(home.resolve("garden"));
        Files.writeString(folder.resolve("blueprint.yaml"), BLUEPRINT);
        Files.writeString(folder.resolve("reader.drl"), READER);
        Files.writeString(folder.resolve("counter.drl"), COUNTER);
        Map<String, String> asked =
                Map.of("mycelium.blueprints", folder.resolve("blueprint.yaml").toString());
        try (TestServer started = new TestServer(home, new MemoryCheckpointStore(), asked)) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> started.felix.context().getServiceReference(Server.class) != null);
            Server server = started.server();
            await().atMost(Duration.ofSeconds(60)).until(() -> at(server, Network::tideNumber) > 2);

            List<Dissonance> dissonances = at(server, n -> n.dissonances(0, 10));
            assertThat(dissonances).singleElement().satisfies(d -> {
                assertThat(d.kind()).isEqualTo(Dissonance.Kind.ABANDONED);
                assertThat(d.where()).isEqualTo("reads");
                assertThat(d.message())
                        .startsWith("pack 'reader', rule \"looks for ten\" (reader.drl:3): the step did not come back"
                                + " within 1 s and was given up");
                assertThat(d.signal().payload().get("text")).isEqualTo("a".repeat(34));
            });
            long counted = n(server, "counts");
            await().until(() -> n(server, "counts") > counted);
            assertThat(n(server, "reads")).isZero();

            server.deploy("reader.drl", READER.replace("(.*a){10}b", "a*b").getBytes(StandardCharsets.UTF_8));
            await().atMost(Duration.ofSeconds(60)).until(() -> n(server, "reads") == 1);

            CompletableFuture<Stopped> told = new CompletableFuture<>();
            server.stop(told::complete);
            assertThat(told.get(60, TimeUnit.SECONDS).well()).isTrue();
        }
    }
}
