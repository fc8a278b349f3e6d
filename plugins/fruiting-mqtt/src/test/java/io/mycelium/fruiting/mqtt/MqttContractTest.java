package io.mycelium.fruiting.mqtt;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.fruiting.FruitingBodyContract;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MqttContractTest extends FruitingBodyContract {
    private static Mosquitto broker;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        broker = Mosquitto.start(folder);
    }

    @AfterAll
    static void stop() {
        if (broker != null) {
            broker.close();
        }
    }

    @Override
    protected FruitingBody service() {
        return new MqttFruitingBody();
    }

    @Override
    protected Set<Direction> directions() {
        return Set.of(Direction.IN, Direction.OUT);
    }

    @Override
    protected PlainMap settings(Direction direction, Path folder) {
        PlainMap settings = PlainMap.of("broker", broker.address(), "topic", "contract/" + direction);
        return direction == Direction.IN ? settings.plus("frequency", "tick") : settings;
    }

    @Test
    void shouldNameTheSettingWhenItMakesNoSense() {
        refused(Map.of("topic", "t"), "setting 'broker' is missing: expected the broker's address");
        refused(Map.of("topic", "t", "broker", "http://x"), "setting 'broker' is 'http://x'");
        refused(Map.of("topic", "t", "broker", "mqtt://me:secret@x"), "setting 'broker'");
        refused(Map.of("broker", "mqtt://x"), "setting 'topic' is missing");
        refused(Map.of("broker", "mqtt://x", "topic", "a/#/b"), "setting 'topic' is 'a/#/b'");
        refused(
                Map.of("broker", "mqtt://x", "topic", "a", "frequency", "f", "password-file", "p"),
                "'password-file' belongs to a 'user'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> service().check(Direction.OUT, PlainMap.of("broker", "mqtt://x", "topic", "a/+")))
                .withMessageContaining("a topic without + and #");
    }

    private void refused(Map<String, Object> settings, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> service().check(Direction.IN, PlainMap.of(settings)))
                .withMessageContaining(message);
    }
}
