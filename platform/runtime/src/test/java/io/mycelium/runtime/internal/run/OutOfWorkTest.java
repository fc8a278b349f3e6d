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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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

    @Test
    void shouldSayWhyWhenItEndsThoughSomebodyMayYetSend() throws Exception {
        Path folder = Files.createDirectories(home.resolve("garden"));
        Path blueprint = Files.writeString(folder.resolve("blueprint.yaml"), BLUEPRINT);
        Files.writeString(folder.resolve("counter.drl"), PACK);
        Map<String, String> asked = Map.of("mycelium.blueprints", blueprint.toString(), "mycelium.maxspeed", "true");
        try (TestServer server = new TestServer(home, new MemoryCheckpointStore(), asked)) {
            server.felix.context().registerService(FruitingBody.class, new Hand(), null);
            assertThat(server.awaitExit()).as(server.said()).isZero();
            assertThat(server.said())
                    .contains("garden: nothing is left to do, and --max-speed does not wait for what may yet come by"
                            + " 'door'");
        }
    }

    /** A body by which nothing ever comes of itself. */
    private static final class Hand implements FruitingBody {
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
