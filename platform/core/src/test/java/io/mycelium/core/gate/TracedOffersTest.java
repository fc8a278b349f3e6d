package io.mycelium.core.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.fruiting.TraceContext;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.PlainMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A trace that a signal came in with is an input of its tide. */
class TracedOffersTest {
    private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void shouldReadBackWhatWasWrittenDown() {
        TraceContext trace = TraceContext.of(PARENT, "vendor=1");
        List<TideInputs.Offered> offered = List.of(
                new TideInputs.Offered("door", 1, 1, "a", PlainMap.EMPTY, false, 5, null, trace),
                new TideInputs.Offered("door", 1, 2, "a", PlainMap.EMPTY, false, 5, null, null),
                new TideInputs.Offered(
                        "door",
                        1,
                        3,
                        "a",
                        PlainMap.EMPTY,
                        false,
                        5,
                        new TideInputs.Again("x", 1, new SignalId("y", 0, 1, 0)),
                        null));
        TideInputs inputs =
                new TideInputs(1, 2, List.of(), offered, List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(TideInputs.of(inputs.toBytes())).isEqualTo(inputs);
    }
}
