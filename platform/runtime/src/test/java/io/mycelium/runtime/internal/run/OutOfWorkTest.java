package io.mycelium.runtime.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.fruiting.BodyContext;
import io.mycelium.api.fruiting.BodyException;
import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.value.PlainMap;
import io.mycelium.storage.memory.MemoryCheckpointStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server at full speed ends when nothing is left to do, and says so where that may surprise. */
class OutOfWorkTest {
    private static final String BLUEPRINT = """
            network: garden
            species:
              counter: {pack: counter, state: {n: 0}}
            hyphae:
              a: {species: counter}
            bodies:
              door: {direction: in, kind: hand}
            sockets:
              - door -> a
            """;
    private static final String PACK = """
            declare State n : int end
            rule "count" when $s : State() then
              modify($s) { setN($s.getN() + 1) }
            end
            """;

    @TempDir
    Path home;

    private Map<String, String> asked() throws IOException {
        Path folder = Files.createDirectories(home.resolve("garden"));
        Path blueprint = Files.writeString(folder.resolve("blueprint.yaml"), BLUEPRINT);
        Files.writeString(folder.resolve("counter.drl"), PACK);
        return Map.of("mycelium.blueprints", blueprint.toString(), "mycelium.maxspeed", "true");
    }

    @Test
    void shouldSayWhyWhenItEndsThoughSomebodyMayYetSend() throws Exception {
        try (TestServer server = new TestServer(home, new MemoryCheckpointStore(), asked())) {
            server.felix.context().registerService(FruitingBody.class, new Hand(), null);
            assertThat(server.awaitExit()).as(server.said()).isZero();
            assertThat(server.said())
                    .contains("garden: nothing is left to do, and --max-speed does not wait for what may yet come by"
                            + " 'door'");
        }
    }

    @Test
    void shouldEndWithAnExitCodeWhenAFeedFailsAgainAndAgain() throws Exception {
        try (TestServer server = new TestServer(home, new MemoryCheckpointStore(), asked())) {
            server.felix.context().registerService(FruitingBody.class, new Sea(), null);
            assertThat(server.awaitExit()).as(server.said()).isEqualTo(1);
            assertThat(server.said())
                    .contains("garden: --max-speed waits no longer for what failed ten times in a row: 'door' (the sea"
                            + " is rough)")
                    .doesNotContain("nothing is left to do");
        }
    }

    /** A body from which nothing can be had. */
    private static final class Sea extends Hand {
        @Override
        public InputBody openInput(BodyContext context) {
            return new InputBody() {
                @Override
                public Intake take(@Nullable Object memory, long tide, int room) {
                    throw new BodyException("the sea is rough");
                }

                @Override
                public void close() {}
            };
        }
    }

    /** A body by which nothing ever comes of itself. */
    private static class Hand implements FruitingBody {
        @Override
        public String kind() {
            return "hand";
        }

        @Override
        public void check(Direction direction, PlainMap settings) {}

        @Override
        public InputBody openInput(BodyContext context) {
            return () -> {};
        }

        @Override
        public OutputBody openOutput(BodyContext context) {
            throw new BodyException("for input only");
        }
    }
}
