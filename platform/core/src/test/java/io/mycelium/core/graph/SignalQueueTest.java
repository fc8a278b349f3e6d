package io.mycelium.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignalQueueTest {
    private final BodyNode body = TestNodes.body();

    private CoreSignal signal(boolean urgent) {
        return TestNodes.signal(body, urgent);
    }

    @Test
    void shouldShrinkWhenAQueueThatGrewIsEmpty() {
        SignalQueue queue = new SignalQueue();
        assertThat(queue.poll()).isNull();
        for (int round = 0; round < 3; round++) {
            List<CoreSignal> signals = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                signals.add(signal(false));
                queue.add(signals.get(i));
            }
            assertThat(queue.swollen()).isFalse();
            for (int i = 0; i < 30; i++) {
                assertThat(queue.get(0)).isSameAs(signals.get(i));
                assertThat(queue.poll()).isSameAs(signals.get(i));
            }
            assertThat(queue.swollen()).isTrue();
        }
    }
}
