package io.mycelium.core.tide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.TraceContext;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.graph.OutsideTraces;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A trace of the outside goes through a network with all that comes of a signal, and out. That laws keep it, {@link Run} sees to. */
class OutsideTracesTest {
    private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private static Behaviour emitting(String pack, String frequency) {
        return LambdaBehaviour.of(pack, (hypha, state, signal, out) -> {
            if (signal != null) {
                out.emit(frequency, PlainMap.EMPTY);
            }
            return state;
        });
    }

    private static Network network() {
        return new TestNetworks()
                .species("Clerk", emitting("clerk", "order"))
                .species("Maker", emitting("maker", "bill"))
                .hypha("clerk", "Clerk")
                .hyphae("maker", "Maker", 2)
                .relay("fan", "fanout", PlainMap.EMPTY)
                .input("door")
                .output("post")
                .socket("door", "clerk")
                .socket("clerk", "fan")
                .socket("fan", "maker_*")
                .socket("maker_*", "post")
                .begin();
    }

    private static List<Output> outputs(Network network, TraceContext trace) {
        network.ingress("door").offer("request", PlainMap.EMPTY, false, Signal.NO_DEADLINE, null, trace);
        for (int i = 0; i < 4; i++) {
            network.tide();
        }
        return network.outputs("post").after(0, 10).outputs();
    }

    @Test
    void shouldGiveOutAChildOfTheTraceThatCameInWithItsRoot() {
        TraceContext trace = TraceContext.of(PARENT, "vendor=1");
        try (Network network = network()) {
            List<Output> outputs = outputs(network, trace);
            assertThat(outputs).hasSize(2).allMatch(each -> trace.equals(each.trace()));
            assertThat(outputs)
                    .extracting(Output::traceparent)
                    .doesNotHaveDuplicates()
                    .allSatisfy(given -> {
                        TraceContext child = Objects.requireNonNull(TraceContext.of(given, null));
                        assertThat(child.traceId()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
                        assertThat(child.parentId()).isNotEqualTo("00f067aa0ba902b7");
                        assertThat(child.isSampled()).isTrue();
                    })
                    .contains("00-4bf92f3577b34da6a3ce929d0e0e4736-" + TraceContext.spanId("maker_1/0/1") + "-01");
        }
    }

    @Test
    void shouldKeepNothingWhenNoneCameIn() {
        try (Network network = network()) {
            assertThat(outputs(network, null)).hasSize(2).allMatch(each -> each.traceparent() == null);
            assertThat(network.state.outside).isNull();
        }
    }

    @Test
    void shouldForgetTheOldestWhenThereAreTooMany() {
        try (Network network = network()) {
            TraceContext trace = TraceContext.of(PARENT, null);
            OutsideTraces all = new OutsideTraces();
            for (int i = 0; i < OutsideTraces.MOST + 5; i++) {
                all.put(network.state.topology.bodies.get(0).nextKey(), trace);
            }
            assertThat(all.size()).isEqualTo(OutsideTraces.MOST);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
                "00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-01",
                "0-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
            })
    void shouldIgnoreAMalformedOne(String traceparent) {
        assertThat(TraceContext.of(traceparent, "a=b")).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> new TraceContext(traceparent, null));
    }

    @Test
    void shouldTakeALaterVersionAndLeaveOutAStateThatIsMalformed() {
        TraceContext later =
                TraceContext.of("cc-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more", "a\u0000b");
        assertThat(later).isNotNull();
        assertThat(later.tracestate()).isNull();
        assertThat(later.child(new SignalId("a", 0, 1, 0))).startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-");
        assertThat(TraceContext.of(PARENT, "a=" + "b".repeat(600)).tracestate()).isNull();
    }
}
