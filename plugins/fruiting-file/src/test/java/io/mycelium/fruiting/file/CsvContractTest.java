package io.mycelium.fruiting.file;

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
import java.util.stream.Stream;

/** The kind {@code file} with CSV files. */
class CsvContractTest extends FruitingBodyContract {
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
            return PlainMap.of(Map.of("path", "events.csv", "format", "csv", "columns", List.of("value")));
        }
        Stream<String> records = IntStream.rangeClosed(1, 100)
                .mapToObj(i -> i % 9 == 0 ? "too,many,values" : i % 7 == 0 ? "\"two\nlines\"," + i : "one," + i);
        Files.write(
                folder.resolve("feed.csv"),
                Stream.concat(Stream.of("text,i"), records).toList());
        return PlainMap.of(
                Map.of("path", "feed.csv", "format", "csv", "frequency", "tick", "lines", 10, "line", "number"));
    }
}
