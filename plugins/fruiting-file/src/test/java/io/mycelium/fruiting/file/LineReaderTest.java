package io.mycelium.fruiting.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.fruiting.file.LineReader.Line;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineReaderTest {
    @Test
    void shouldFindTheEndOfEachLineWhateverItsBytes(@TempDir Path folder) throws IOException {
        Random random = new Random(14);
        List<byte[]> lines = new ArrayList<>();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int i = 0; i < 5_000; i++) {
            byte[] line = new byte[random.nextInt(random.nextInt(20) == 0 ? 2_000 : 40)];
            for (int at = 0; at < line.length; at++) {
                // those around a line end are taken for one by who looks at several at a time, and wrongly
                line[at] = (byte) (random.nextBoolean() ? '\n' + 1 + random.nextInt(2) : 0x8A + random.nextInt(3));
            }
            lines.add(line);
            file.writeBytes(line);
            file.write('\n');
        }
        Path path = Files.write(folder.resolve("lines"), file.toByteArray());
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            LineReader reader = new LineReader(channel, 1 << 20);
            long from = 0;
            for (byte[] expected : lines) {
                Line line = reader.read(from);
                assertThat(line).isNotNull();
                assertThat(line.kept().block()).isEqualTo(expected);
                from = line.next();
            }
            assertThat(reader.read(from)).isNull();
        }
    }
}
