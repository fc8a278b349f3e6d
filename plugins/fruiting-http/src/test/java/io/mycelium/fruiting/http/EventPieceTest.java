package io.mycelium.fruiting.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.fruiting.Output;
import io.mycelium.api.fruiting.OutputLog;
import io.mycelium.api.signal.SignalId;
import io.mycelium.api.value.PlainMap;
import io.mycelium.fruiting.shared.JsonWriter;
import io.mycelium.testkit.signal.TestSignal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The bytes of an event stream, as readers know them. */
class EventPieceTest {
    @Test
    void shouldSayTheGapAndThenEachOutputWhenThePageHasBoth() {
        EventPiece piece = new EventPiece(4)
                .add(new OutputLog.Page(2, List.of(output(7, "done", "ü😀\n"), output(8, "a\nb", "x"))));

        assertThat(new String(piece.bytes(), StandardCharsets.UTF_8)).isEqualTo("""
                        id: 6
                        event: gap
                        data: {"outputs":2}

                        id: 7
                        event: done
                        data: {"number":7,"id":"7-ab","tide":6,"frequency":"done","payload":{"v":"ü😀\\n"},\
                        "origin":"w","cause":null,"root":"w/0/1"}

                        id: 8
                        event: a b
                        data: {"number":8,"id":"8-ab","tide":6,"frequency":"a\\nb","payload":{"v":"x"},\
                        "origin":"w","cause":null,"root":"w/0/1"}

                        """);
        assertThat(piece.position()).isEqualTo(8);
    }

    @Test
    void shouldGiveTheSameBytesWhenOutputsAreWrittenTogetherAndOneByOne() {
        List<Output> outputs = List.of(
                output(1, "done", "\ud800 a half"), output(2, "ä".repeat(300), "\u0001\u2028"), output(3, "😀", ""));
        StringBuilder alone = new StringBuilder();
        for (Output output : outputs) {
            alone.append(new String(
                    new EventPiece(0)
                            .add(new OutputLog.Page(0, List.of(output)))
                            .bytes(),
                    StandardCharsets.UTF_8));
            assertThat(alone.toString())
                    .contains(new String(
                            JsonWriter.text(json -> JsonWriter.output(json, output))
                                    .getBytes(StandardCharsets.UTF_8),
                            StandardCharsets.UTF_8));
        }

        assertThat(new EventPiece(0).add(new OutputLog.Page(0, outputs)).bytes())
                .isEqualTo(alone.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void shouldEndThePieceAndGoOnAfterItWhenItIsFull() {
        List<Output> outputs = LongStream.rangeClosed(1, 100)
                .mapToObj(number -> output(number, "done", "x".repeat(1_000)))
                .toList();

        EventPiece piece = new EventPiece(0).add(new OutputLog.Page(0, outputs));

        assertThat(piece.bytes().length).isBetween(1 << 16, (1 << 16) + 1_200);
        assertThat(piece.position()).isBetween(50L, 70L);
        assertThat(new String(piece.bytes(), StandardCharsets.UTF_8)).endsWith("}\n\n");
    }

    @Test
    void shouldBeEmptyWhenThePageIs() {
        assertThat(new EventPiece(3).add(new OutputLog.Page(0, List.of())).isEmpty())
                .isTrue();
        assertThat(new EventPiece(3).position()).isEqualTo(3);
    }

    private static Output output(long number, String frequency, String text) {
        SignalId id = new SignalId("w", 0, 1, 0);
        return new Output(
                number,
                number + "-ab",
                6,
                new TestSignal(frequency, PlainMap.of("v", text), id, null, id, 4, false, 9));
    }
}
