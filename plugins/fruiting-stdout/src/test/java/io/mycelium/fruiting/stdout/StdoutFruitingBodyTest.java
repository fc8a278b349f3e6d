package io.mycelium.fruiting.stdout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

import io.mycelium.api.fruiting.Direction;
import io.mycelium.api.fruiting.FruitingBody;
import io.mycelium.api.fruiting.OutputBody;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.fruiting.BodyBench;
import io.mycelium.testkit.fruiting.FruitingBodyContract;
import io.mycelium.testkit.signal.TestSignal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class StdoutFruitingBodyTest extends FruitingBodyContract {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final FruitingBody service =
            new StdoutFruitingBody(new PrintStream(printed, false, StandardCharsets.US_ASCII));

    @Override
    protected FruitingBody service() {
        return service;
    }

    @Override
    protected Set<Direction> directions() {
        return Set.of(Direction.OUT);
    }

    @Override
    protected PlainMap settings(Direction direction, Path folder) {
        return PlainMap.of("format", "json");
    }

    @Test
    void shouldPrintALineForEachOutputInOrderWhenClosed() {
        BodyBench bench = bench(PlainMap.EMPTY);
        try (OutputBody body = service.openOutput(bench)) {
            for (int tide = 0; tide < 100; tide++) {
                bench.deliver(body, signals(tide * 100L + 1, tide * 100L + 100));
            }
        }

        assertThat(lines())
                .hasSize(10_000)
                .startsWith("done {\"n\":1,\"text\":\"grün\"}")
                .endsWith("done {\"n\":10000,\"text\":\"grün\"}");
    }

    @Test
    void shouldPrintTheWholeOutputWhenTheFormatIsJson() {
        BodyBench bench = bench(PlainMap.of("format", "json"));
        try (OutputBody body = service.openOutput(bench)) {
            bench.deliver(body, signals(1, 1));
        }

        assertThat(lines())
                .singleElement()
                .asString()
                .startsWith("{\"number\":1,\"id\":\"1-")
                .endsWith("\"root\":\"h/0/1\"}");
    }

    @Test
    void shouldLetTheTidesGoOnAndSayWhatIsLeftOutWhenNobodyReads() {
        CountDownLatch reading = new CountDownLatch(1);
        FruitingBody blocked = new StdoutFruitingBody(new PrintStream(new OutputStream() {
            @Override
            public void write(int b) {
                throw new AssertionError("lines are written at once");
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                try {
                    reading.await();
                } catch (InterruptedException stop) {
                    throw new IOException(stop);
                }
                printed.write(bytes, from, length);
            }
        }));
        BodyBench bench = bench(PlainMap.EMPTY);

        try (OutputBody body = blocked.openOutput(bench)) {
            for (int tide = 0; tide < 40; tide++) {
                bench.deliver(body, signals(tide * 1000L + 1, tide * 1000L + 1000));
            }
            reading.countDown();
            await().until(() -> lines().size() >= PrintingBody.QUEUE);
            bench.deliver(body, signals(40_001, 40_001));
        }

        List<String> lines = lines();
        String gap = lines.get(lines.size() - 2);
        assertThat(gap).matches("# \\d+ outputs are left out here");
        assertThat(Integer.parseInt(gap.replaceAll("\\D", "")) + lines.size() - 1)
                .isEqualTo(40_001);
        assertThat(lines).endsWith("done {\"n\":40001,\"text\":\"grün\"}");
    }

    @Test
    void shouldCarryOnWhenStandardOutputIsClosed() {
        FruitingBody broken = new StdoutFruitingBody(new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        }));
        BodyBench bench = bench(PlainMap.EMPTY);

        try (OutputBody body = broken.openOutput(bench)) {
            for (int tide = 0; tide < 100; tide++) {
                bench.deliver(body, signals(1, 1000));
            }
        }

        assertThat(bench.outputs().last()).isEqualTo(100_000);
    }

    @Test
    void shouldSayThatNothingComesInWhenTheDirectionIsIn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> service.check(Direction.IN, PlainMap.EMPTY))
                .withMessageContaining("direction out");
    }

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private BodyBench bench(PlainMap settings) {
        return new BodyBench("test", "output", Path.of("."), settings);
    }

    private static List<TestSignal> signals(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(n -> TestSignal.of("h", n, "done", PlainMap.of("n", n, "text", "grün")))
                .toList();
    }
}
