package io.mycelium.api.fruiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken of a trace of the outside, by the rules of W3C Trace Context. */
class TraceContextTest {
    private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    static Stream<String> wellFormed() {
        return Stream.of(
                "rojo=00f067aa0ba902b7",
                "rojo=1,congo=t61rcWkgMzE",
                "a=1 , b=2,\tc=3",
                "a=1,,b=2",
                "fw529a3039@dt=FfAAAA, 0a@dt=x",
                "a_-*/0=!#$%&'()*+-./:;<>?@[]^_`{|}~ x",
                members(32));
    }

    static Stream<String> malformed() {
        return Stream.of(
                "=",
                "=1",
                "a",
                "a=",
                "a==1",
                "a=1,a=2",
                "A=1",
                "0a=1",
                "a b=1",
                "a@=1",
                "a@0b=1",
                "a@b@c=1",
                "a=\u00e9",
                "a=x\u0007y",
                "a=1;b=2,c",
                ",",
                members(33),
                "a=" + "x".repeat(257),
                "a".repeat(257) + "=1",
                IntStream.range(0, 20)
                        .mapToObj(i -> "k" + i + "=" + "x".repeat(30))
                        .collect(Collectors.joining(",")));
    }

    private static String members(int count) {
        return IntStream.range(0, count).mapToObj(i -> "k" + i + "=1").collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void shouldKeepTheStateAsItCameWhenItIsWellFormed(String state) {
        assertThat(TraceContext.of(PARENT, state)).isEqualTo(new TraceContext(PARENT, state));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void shouldLeaveAllOfTheStateOutAndKeepTheParentWhenAnyOfItIsMalformed(String state) {
        assertThat(TraceContext.of(PARENT, state)).isEqualTo(new TraceContext(PARENT, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TraceContext(PARENT, state))
                .withMessageStartingWith("tracestate should be key=value,...");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
            })
    void shouldBeOfNoTraceWhenTheParentIsMalformed(String parent) {
        assertThat(TraceContext.of(parent, "a=1")).isNull();
    }

    @Test
    void shouldTakeMoreOfALaterVersionThanItKnows() {
        assertThat(TraceContext.of(PARENT.replaceFirst("00", "cc") + "-more", null))
                .isNotNull();
    }
}
