package io.mycelium.fruiting.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.fruiting.FruitingBodyContract;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpContractTest extends FruitingBodyContract {
    private final HttpFruitingBody service = new HttpFruitingBody(Map.of());

    @AfterEach
    void stop() {
        service.stop();
    }

    @Override
    protected FruitingBody service() {
        return service;
    }

    @Override
    protected Set<Direction> directions() {
        return Set.of(Direction.IN, Direction.OUT);
    }

    @Override
    protected PlainMap settings(Direction direction, Path folder) {
        return direction == Direction.IN ? PlainMap.of("type-prefix", "com.example.") : PlainMap.EMPTY;
    }

    @Test
    void shouldUseTheDefaultAndSaySoWhenTheConfigurationIsWrong() {
        List<String> complaints = new ArrayList<>();

        HttpLimits limits = HttpLimits.of(
                Map.of("max.body.byte", "7", "nesting", "deep", "take.timeout.ms", "100", "service.pid", "p"),
                complaints::add);

        assertThat(limits.nesting()).isEqualTo(64);
        assertThat(limits.takeMillis()).isEqualTo(100);
        assertThat(limits.maxBodyBytes()).isEqualTo(1 << 20);
        assertThat(complaints)
                .containsExactly(
                        "unknown property 'max.body.byte'; did you mean 'max.body.bytes'?",
                        "nesting is deep: expected a whole number from 1 to 64; 64 is used");
    }
}
