package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.OutputLog;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OutputRingTest {
    private final BodyNode body = TestNodes.body();

    private CoreSignal signal(boolean urgent) {
        return TestNodes.signal(body, urgent);
    }

    @Test
    void shouldSayHowManyAreGoneWhenALogIsFull() throws Exception {
        OutputRing log = new OutputRing(3);
        assertThat(log.after(0, 10)).isEqualTo(new OutputLog.Page(0, List.of()));
        AtomicInteger told = new AtomicInteger();
        AutoCloseable listening = log.onOutput(told::incrementAndGet);
        List<Output> outputs = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            outputs.add(log.add(signal(false), i));
        }
        log.tell();
        listening.close();
        log.tell();
        assertThat(told).hasValue(1);
        assertThat(log.last()).isEqualTo(5);
        assertThat(log.after(0, 10)).isEqualTo(new OutputLog.Page(2, outputs.subList(2, 5)));
        assertThat(log.after(0, 1)).isEqualTo(new OutputLog.Page(2, outputs.subList(2, 3)));
        assertThat(log.after(3, 10)).isEqualTo(new OutputLog.Page(0, outputs.subList(3, 5)));
        assertThat(log.after(5, 10)).isEqualTo(new OutputLog.Page(0, List.of()));
        assertThat(log.after(Long.MAX_VALUE, 10)).isEqualTo(new OutputLog.Page(0, List.of()));
        assertThat(outputs).extracting(Output::id).doesNotHaveDuplicates();

        OutputRing restored = new OutputRing(10);
        restored.restore(5, log.chain());
        outputs.subList(3, 5).forEach(restored::restore);
        assertThat(restored.after(0, 10)).isEqualTo(new OutputLog.Page(3, outputs.subList(3, 5)));
        CoreSignal next = signal(false);
        assertThat(restored.add(next, 6)).isEqualTo(log.add(next, 6));
    }

    @Test
    void shouldGiveACheckpointTheLogAsItWasThoughItIsOverwrittenMeanwhile() {
        for (int capacity : List.of(1, 3, 10)) {
            for (int readBefore = 0; readBefore <= 3; readBefore++) {
                OutputRing log = new OutputRing(capacity);
                List<Output> outputs = new ArrayList<>();
                for (int i = 0; i < 5; i++) {
                    outputs.add(log.add(signal(false), i));
                }
                OutputRing.Picture picture = log.picture();
                List<Output> read = new ArrayList<>();
                for (int i = 0; i < Math.min(readBefore, Math.min(5, capacity)); i++) {
                    read.add(picture.next());
                }
                for (int i = 0; i < 25; i++) {
                    log.add(signal(false), i);
                }
                for (Output next = picture.next(); next != null; next = picture.next()) {
                    read.add(next);
                }
                assertThat(read).isEqualTo(outputs.subList(Math.max(0, 5 - capacity), 5));
            }
        }
    }
}
