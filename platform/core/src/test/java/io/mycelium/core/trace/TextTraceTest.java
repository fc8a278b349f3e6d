package io.mycelium.core.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.trace.TraceEvent.Place;
import io.mycelium.testkit.signal.TestSignal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTraceTest {
    private static final Signal BARE = signal(PlainMap.EMPTY);
    private static final Signal LADEN = signal(PlainMap.of("name", "a b", "value", 10));

    private static Signal signal(PlainMap payload) {
        return TestSignal.of("A", 1, "start", payload);
    }

    private static TraceEvent.Tide tide(long number, List<TraceEvent> act, List<TraceEvent> after) {
        return new TraceEvent.Tide("net", number, List.of(), act, List.of(), after);
    }

    @Test
    void shouldSayEachThingInTheWordsOfTheExampleWhenItHappens() {
        assertThat(TextTrace.line(new TraceEvent.Receives("A", BARE))).isEqualTo("Hyphal:A receives signal(start)");
        assertThat(TextTrace.line(new TraceEvent.NoSignals("A"))).isEqualTo("Hyphal:A has no signals");
        assertThat(TextTrace.line(new TraceEvent.Has("out", LADEN)))
                .isEqualTo("FruitingBody:out has signal(start, name=a b, value=10)");
        assertThat(TextTrace.line(new TraceEvent.Matches("A", "halve", null))).isEqualTo("A matches rule: \"halve\"");
        assertThat(TextTrace.line(new TraceEvent.Idle("A"))).isEqualTo("A is idle");
        assertThat(TextTrace.line(new TraceEvent.Reports("A", "good"))).isEqualTo("A reports health=good");
        assertThat(TextTrace.line(new TraceEvent.Quiet("net"))).isEqualTo("Network is quiet");
        assertThat(TextTrace.line(new TraceEvent.Creates("birth", "B'"))).isEqualTo("Relay:birth creates Hyphal:B'");
    }

    @Test
    void shouldSayWhereASignalGoesAndThatItGoesNowhere() {
        assertThat(TextTrace.line(new TraceEvent.Emits("A", BARE, Place.HYPHA, "B")))
                .isEqualTo("A emits signal(start) -> Hyphal:B");
        assertThat(TextTrace.line(new TraceEvent.Emits("A", BARE, Place.RELAY, "r")))
                .isEqualTo("A emits signal(start) -> relay:r");
        assertThat(TextTrace.line(new TraceEvent.Emits("A", BARE, Place.BODY, "out")))
                .isEqualTo("A emits signal(start) -> FruitingBody:out");
        assertThat(TextTrace.line(new TraceEvent.EmitsNowhere("A", BARE, null)))
                .isEqualTo("A emits signal(start) -> nowhere");
        assertThat(TextTrace.line(new TraceEvent.EmitsNowhere("A", BARE, "nobody")))
                .isEqualTo("A emits signal(start) -> nowhere (nobody)");
    }

    @Test
    void shouldCountWhatABodyDelivers() {
        assertThat(TextTrace.line(new TraceEvent.Delivers("output", 1)))
                .isEqualTo("Output delivers signal to external consumer");
        assertThat(TextTrace.line(new TraceEvent.Delivers("output", 3)))
                .isEqualTo("Output delivers 3 signals to external consumer");
    }

    @Test
    void shouldNameRuleAndSignalWhenAStepFails() {
        assertThat(TextTrace.line(new TraceEvent.Fails("A", BARE, "halve", "it threw")))
                .isEqualTo("A fails in rule \"halve\" at signal(start)");
        assertThat(TextTrace.line(new TraceEvent.Fails("A", null, null, "it threw")))
                .isEqualTo("A fails");
    }

    @Test
    void shouldGiveTheFirstLineOfTheReasonWhenThereIsADissonance() {
        assertThat(TextTrace.line(new TraceEvent.Dissonant("A", "rule failed", LADEN, "first\nsecond")))
                .isEqualTo("A has dissonance: rule failed, signal(start, name=a b, value=10): first");
        assertThat(TextTrace.line(new TraceEvent.Dissonant("A", "refused", null, "connect")))
                .isEqualTo("A has dissonance: refused: connect");
    }

    @Test
    void shouldGroupATideByItsPhasesAndLeaveALineBetweenTwoTides() {
        StringWriter out = new StringWriter();
        TextTrace trace = new TextTrace(out);
        trace.tide(new TraceEvent.Tide(
                "net",
                1,
                List.of(new TraceEvent.NoSignals("A")),
                List.of(new TraceEvent.Idle("A")),
                List.of(new TraceEvent.Reports("A", "dormant")),
                List.of(new TraceEvent.Creates("birth", "B"))));
        trace.tide(tide(2, List.of(), List.of()));
        assertThat(out)
                .hasToString("CYCLE 1:\n"
                        + "  [SENSE]\n    Hyphal:A has no signals\n"
                        + "  [ACT]\n    A is idle\n"
                        + "  [REST]\n    A reports health=dormant\n"
                        + "\n  Relay:birth creates Hyphal:B\n"
                        + "\nCYCLE 2:\n");
    }

    @Test
    void shouldBeSeenAtOnceWhenItIsWrittenToSomethingThatHoldsBack() {
        int[] flushed = new int[1];
        class Holding extends StringWriter {
            @Override
            public void flush() {
                flushed[0]++;
            }
        }
        new TextTrace(new Holding()).tide(tide(1, List.of(), List.of()));
        assertThat(flushed).containsExactly(1);
    }

    @Test
    void shouldFailWhenItCanNotBeWritten() {
        TextTrace trace = new TextTrace(new OutputStreamWriter(new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("full");
            }
        }));
        assertThatThrownBy(() -> trace.tide(tide(1, List.of(), List.of()))).isInstanceOf(UncheckedIOException.class);
    }
}
