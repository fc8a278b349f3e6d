package io.mycelium.fruiting.file;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.fruiting.FruitingBodyContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FileFruitingBodyTest extends FruitingBodyContract {
    @Override
    protected FruitingBody service() {
        return new FileFruitingBody();
    }

    @Override
    protected Set<Direction> directions() {
        return Set.of(Direction.IN, Direction.OUT);
    }

    @Override
    protected PlainMap settings(Direction direction, Path folder) throws IOException {
        if (direction == Direction.OUT) {
            return PlainMap.of("path", "events.jsonl");
        }
        Files.write(
                folder.resolve("feed.jsonl"),
                IntStream.rangeClosed(1, 100)
                        .mapToObj(i -> i % 9 == 0 ? "{broken" : "{\"i\":" + i + "}")
                        .toList());
        return PlainMap.of(Map.of("path", "feed.jsonl", "frequency", "tick", "lines", 10, "line", "number"));
    }

    @Test
    void shouldNameTheSettingWhenItMakesNoSense() {
        refused(Map.of("frequency", "f"), "setting 'path' is missing: expected the file to read");
        refused(Map.of("path", "f.jsonl"), "setting 'frequency' is missing");
        refused(
                Map.of("path", "f.jsonl", "frequency", "f", "lines", 0),
                "'lines' is 0: expected a whole number, 1 or more");
        refused(
                Map.of("path", "f.jsonl", "frequency", "f", "lines", 2, "minutes", 2),
                "'lines' and 'minutes' are both there");
        refused(Map.of("path", "f.jsonl", "frequency", "f", "minutes", 2), "setting 'field' is missing");
        refused(Map.of("path", "f.jsonl", "frequency", "f", "field", "date"), "belong to a pace in minutes");
        refused(Map.of("path", "f.jsonl", "frequency", "f", "bad-lines", "ignore"), "one of skip, stop");
        refused(Map.of("path", "f.jsonl", "frequency", "f", "format", "xml"), "one of jsonl, csv");
        refused(Map.of("path", "f.jsonl", "frequency", "f", "separator", ";"), "'separator' belongs to 'format: csv'");
        refused(
                Map.of("path", "f.csv", "frequency", "f", "format", "csv", "separator", ";;"),
                "setting 'separator' is ';;': expected one character");
        refused(
                Map.of("path", "f.csv", "frequency", "f", "format", "csv", "columns", List.of("a", "a")),
                "'a' is there twice");
        refused(
                Map.of("path", "f", "frequency", "f", "minutes", 2, "field", "d", "time-format", "bbb"),
                "expected a pattern such as yyyy/MM/dd HH:mm");
    }

    private void refused(Map<String, Object> settings, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> service().check(Direction.IN, PlainMap.of(settings)))
                .withMessageContaining(message);
    }
}
