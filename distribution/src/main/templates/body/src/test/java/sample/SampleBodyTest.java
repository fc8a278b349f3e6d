package sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.fruiting.BodyBench;
import io.mycelium.testkit.fruiting.FruitingBodyContract;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SampleBodyTest extends FruitingBodyContract {
    private static final PlainMap SETTINGS = PlainMap.of("frequency", "count", "last", 25);

    @Override
    protected FruitingBody service() {
        return new SampleBody();
    }

    @Override
    protected Set<Direction> directions() {
        return Set.of(Direction.IN);
    }

    @Override
    protected PlainMap settings(Direction direction, Path folder) {
        return SETTINGS;
    }

    @Test
    void shouldEndWithTheLastNumberWhenAllAreGiven() {
        BodyBench bench = new BodyBench("test", "in", Path.of("."), SETTINGS);
        try (InputBody body = service().openInput(bench)) {
            assertThat(bench.take(body, 24)).hasSize(24);
            assertThat(bench.ended()).isFalse();
            assertThat(bench.take(body, 24))
                    .containsExactly(new InputBody.Incoming("count", PlainMap.of("number", 25)));
            assertThat(bench.ended()).isTrue();
        }
    }
}
