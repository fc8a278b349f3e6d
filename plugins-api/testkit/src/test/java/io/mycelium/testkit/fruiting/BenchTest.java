package io.mycelium.testkit.fruiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.fruiting.Ingress.Queued;
import io.mycelium.api.fruiting.Ingress.Refused;
import io.mycelium.api.fruiting.OutputLog;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.signal.TestSignal;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchTest {
    @Test
    void shouldTakeAPrefixWhenThereIsRoomForLess() {
        BenchIngress ingress = new BenchIngress(2);
        Queued first = (Queued) ingress.offer("a", PlainMap.EMPTY, false, Signal.NO_DEADLINE);
        Queued second = (Queued) ingress.offer("b", PlainMap.EMPTY, true, 7);

        assertThat(ingress.offer("c", PlainMap.EMPTY, false, Signal.NO_DEADLINE))
                .isInstanceOf(Refused.class);
        assertThat(ingress.tide(1)).extracting(BenchIngress.Taken::frequency).containsExactly("a");
        assertThat(first.ingested()).isCompletedWithValue(1L);
        assertThat(first.withdraw()).isFalse();
        assertThat(second.withdraw()).isTrue();
        assertThat(ingress.tide()).isEmpty();
    }

    @Test
    void shouldSayHowManyAreGoneWhenTheLogHasCutThem() {
        BenchLog log = new BenchLog(3);
        for (int i = 1; i <= 5; i++) {
            log.put(1, List.of(TestSignal.of("h", i, "f", PlainMap.of("i", i))));
        }

        OutputLog.Page page = log.after(1, 2);

        assertThat(page.gap()).isEqualTo(1);
        assertThat(page.outputs()).extracting(o -> o.number()).containsExactly(3L, 4L);
        assertThat(log.after(5, 10).outputs()).isEmpty();
    }
}
