package io.mycelium.fruiting.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.fruiting.BodyException;
import io.mycelium.api.fruiting.InputBody;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.fruiting.BodyBench;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CSV files that come in. */
class CsvFeedTest {
    private final FileFruitingBody service = new FileFruitingBody();

    private final Path folder;
    private final Path feed;

    CsvFeedTest(@TempDir Path folder) {
        this.folder = folder;
        this.feed = folder.resolve("feed.csv");
    }

    @Test
    void shouldGiveEachValueTheNameThatStandsAboveIt() throws IOException {
        write("date,delay,carrier\n2001/01/01 00:47,-3,\"Air, Inc.\"\r\n\n2001/01/01 00:56,12,\"the \"\"best\"\"\"\n");
        assertThat(payloads(Map.of()))
                .containsExactly(
                        PlainMap.of(Map.of("date", "2001/01/01 00:47", "delay", -3, "carrier", "Air, Inc.")),
                        PlainMap.of(Map.of("date", "2001/01/01 00:56", "delay", 12, "carrier", "the \"best\"")));
    }

    @Test
    void shouldReadNumbersTruthsAndNothingWhereAValueLooksLikeIt() throws IOException {
        write("a,b,c,d,e,f,g\n1,2.5,true,,007,1e3,12345678901234567890\n");
        assertThat(payloads(Map.of()))
                .containsExactly(PlainMap.of(Map.of(
                                "a", 1, "b", 2.5, "c", true, "e", "007", "f", "1e3", "g", "12345678901234567890"))
                        .plus("d", null));
    }

    @Test
    void shouldReadEachIntegerThatFitsInto64BitsAndNoOther() throws IOException {
        write("a,b,c,d\n9223372036854775807,-9223372036854775808,9223372036854775808,-9223372036854775809\n");
        assertThat(payloads(Map.of()))
                .containsExactly(PlainMap.of(Map.of(
                        "a",
                        Long.MAX_VALUE,
                        "b",
                        Long.MIN_VALUE,
                        "c",
                        "9223372036854775808",
                        "d",
                        "-9223372036854775809")));
    }

    @Test
    void shouldLeaveValuesAsTextWhereTheSettingSaysSo() throws IOException {
        write("zip,n,note\n12345,1,\n");
        assertThat(payloads(Map.of("text", List.of("zip", "note"))))
                .containsExactly(PlainMap.of(Map.of("zip", "12345", "n", 1, "note", "")));
    }

    @Test
    void shouldTakeTheNamesOfTheSettingsWhenTheFileHasNone() throws IOException {
        write("1;x\n2;y\n");
        assertThat(payloads(Map.of("columns", List.of("n", "word"), "separator", ";")))
                .containsExactly(PlainMap.of("n", 1, "word", "x"), PlainMap.of("n", 2, "word", "y"));
        write("1\tx\n");
        assertThat(payloads(Map.of("columns", List.of("n", "word"), "separator", "tab")))
                .containsExactly(PlainMap.of("n", 1, "word", "x"));
    }

    @Test
    void shouldReadAValueOverSeveralLinesAsOne() throws IOException {
        write("n,text\n1,\"one\ntwo, three\n\nfour\"\n2,five\n");
        assertThat(payloads(Map.of("line", "record")))
                .containsExactly(
                        PlainMap.of(Map.of("n", 1, "text", "one\ntwo, three\n\nfour", "record", 2)),
                        PlainMap.of(Map.of("n", 2, "text", "five", "record", 3)));
    }

    @Test
    void shouldTakeAQuoteAsACharacterWhenTheValueDoesNotBeginWithIt() throws IOException {
        write("n,text,m\n1,15\" screen,7\n2,17\" screen,8\n3,\"a \"\"\n15\"\"\",9\n4,\"\",1\n");
        assertThat(payloads(Map.of("line", "record")))
                .containsExactly(
                        PlainMap.of(Map.of("n", 1, "text", "15\" screen", "m", 7, "record", 2)),
                        PlainMap.of(Map.of("n", 2, "text", "17\" screen", "m", 8, "record", 3)),
                        PlainMap.of(Map.of("n", 3, "text", "a \"\n15\"", "m", 9, "record", 4)),
                        PlainMap.of(Map.of("n", 4, "m", 1, "record", 5)).plus("text", null));
    }

    @Test
    void shouldGiveARecordOfNothingWhenTheValuesAreEmptyAndTheirSeparatorIsBlank() throws IOException {
        write("a\tb\n1\t2\n\t\n\n3\t4\n");
        assertThat(payloads(Map.of("separator", "tab")))
                .containsExactly(
                        PlainMap.of("a", 1, "b", 2), PlainMap.of("a", null, "b", null), PlainMap.of("a", 3, "b", 4));
    }

    @Test
    void shouldSkipAByteOrderMarkBeforeTheFirstName() throws IOException {
        write("\uFEFFn,m\n1,2\n");
        assertThat(payloads(Map.of())).containsExactly(PlainMap.of("n", 1, "m", 2));
        write("\uFEFF1,2\n");
        assertThat(payloads(Map.of("columns", List.of("n", "m")))).containsExactly(PlainMap.of("n", 1, "m", 2));
    }

    @Test
    void shouldGiveAllRecordsOneShape() throws IOException {
        write("z,a\n1,2\n3,4\n");
        List<PlainMap> payloads = payloads(Map.of());
        assertThat(payloads.get(1).shape()).isSameAs(payloads.get(0).shape());
    }

    @Test
    void shouldGoOnFromTheCheckpointWithTheNamesOfTheFirstLine() throws IOException {
        write("n,text\n1,\"a\nb\"\n2,c\n3,d\n");
        BodyBench bench = bench(Map.of("lines", 2));
        try (InputBody body = service.openInput(bench)) {
            assertThat(bench.take(body, 10)).hasSize(1);
        }
        try (InputBody body = service.openInput(bench.recovered(bench.memory()))) {
            BodyBench again = bench.recovered(bench.memory());
            assertThat(again.take(body, 10).stream().map(InputBody.Incoming::payload))
                    .containsExactly(PlainMap.of("n", 2, "text", "c"), PlainMap.of("n", 3, "text", "d"));
        }
    }

    @Test
    void shouldFollowAWindowOfItsOwnTimeWhenThePaceIsInMinutes() throws IOException {
        write("date,n\n2001/01/01 00:00,1\n2001/01/01 00:04,2\n2001/01/01 00:10,3\n");
        BodyBench bench = bench(Map.of("minutes", 10, "field", "date"));
        try (InputBody body = service.openInput(bench)) {
            assertThat(bench.take(body, 10)).hasSize(2);
            assertThat(bench.take(body, 10)).hasSize(1);
        }
    }

    @Test
    void shouldSkipARecordThatDoesNotFitAndReadThoseBehindIt() throws IOException {
        write("a,b\n1\n1,2,3\n4,\"open\n5,6\n");
        assertThat(payloads(Map.of())).containsExactly(PlainMap.of("a", 5, "b", 6));
        write("a,b\n1\n1,2,3\n4,\"x\" y\n5,6\n");
        BodyBench bench = bench(Map.of());
        try (InputBody body = service.openInput(bench)) {
            assertThat(bench.take(body, 10).stream().map(InputBody.Incoming::payload))
                    .containsExactly(PlainMap.of("a", 5, "b", 6));
            assertThat(((PlainMap) bench.memory()).get("bad")).isEqualTo(3L);
        }
    }

    @Test
    void shouldSayWhatIsWrongWhenABadRecordStopsIt() throws IOException {
        stops("a,b\n1,2,3\n", "line 2 of " + feed + " has 3 values, but there are 2 columns in the first line");
        stops("a,b\n1,\"2\n", "line 2 of " + feed + " has a quote that is not closed");
        stops("a,a\n1,2\n", "line 1 of " + feed + " names the columns, and two have one name");
        stops("a,\n1,2\n", "line 1 of " + feed + " names the columns, and one has no name");
    }

    @Test
    void shouldSayThatARecordIsNotUtf8WhenItIsInAnotherEncoding() throws IOException {
        Files.write(feed, "a,b\nM\u00fcller,1\n".getBytes(StandardCharsets.ISO_8859_1));
        stops("line 2 of " + feed + " is not UTF-8");
        Files.write(feed, "M\u00fcller,b\n2,1\n".getBytes(StandardCharsets.ISO_8859_1));
        stops("line 1 of " + feed + " is not UTF-8");
        write("a,b\n\uFFFD,\u00fc\n");
        assertThat(payloads(Map.of())).containsExactly(PlainMap.of("a", "\uFFFD", "b", "\u00fc"));
    }

    @Test
    void shouldSayThatLinesEndInAnotherWayWhenTheyDoSoWithACarriageReturnAlone() throws IOException {
        String message = " has a carriage return alone, outside of quotes; expected lines that end with a line feed";
        stops("a,b\r1,2\r3,4\r", "line 1 of " + feed + message);
        stops("a,b\n1,2\r3,4\r5,6\n", "line 2 of " + feed + message);
        write("1,2\r3,4\r");
        BodyBench bench = bench(Map.of("columns", List.of("a", "b"), "bad-lines", "stop"));
        try (InputBody body = service.openInput(bench)) {
            assertThatThrownBy(() -> bench.take(body, 10)).hasMessageContaining("line 1 of " + feed + message);
        }
        write("a,b\r\n1,\"2\r3\"\r\n5,6\r\n");
        assertThat(payloads(Map.of())).containsExactly(PlainMap.of("a", 1, "b", "2\r3"), PlainMap.of("a", 5, "b", 6));
    }

    private void stops(String text, String message) throws IOException {
        write(text);
        stops(message);
    }

    private void stops(String message) throws IOException {
        BodyBench bench = bench(Map.of("bad-lines", "stop"));
        try (InputBody body = service.openInput(bench)) {
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 3; i++) {
                            bench.take(body, 10);
                        }
                    })
                    .isInstanceOf(BodyException.class)
                    .hasMessageContaining(message);
        }
    }

    @Test
    void shouldLoseOnlyItsFirstLineWhenAQuoteIsNotClosedWithinAMegabyte() throws IOException {
        write("a,b\n1,\"open\n");
        StringBuilder more = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            more.append(i).append(",x\n");
        }
        Files.writeString(feed, more, StandardOpenOption.APPEND);
        BodyBench bench = bench(Map.of("lines", 3));
        try (InputBody body = service.openInput(bench)) {
            assertThat(bench.take(body, 10).stream().map(InputBody.Incoming::payload))
                    .containsExactly(PlainMap.of("a", 0, "b", "x"));
            assertThat(((PlainMap) bench.memory()).get("bad")).isEqualTo(1L);
        }
    }

    @Test
    void shouldWaitForTheRestOfARecordWhenTheFileIsFollowed() throws IOException {
        write("n,text\n1,\"a\n");
        BodyBench bench = bench(Map.of("follow", true));
        try (InputBody body = service.openInput(bench)) {
            assertThat(bench.take(body, 10)).isEmpty();
            Files.writeString(feed, "b\"\n2,c", StandardOpenOption.APPEND);
            assertThat(bench.take(body, 10).stream().map(InputBody.Incoming::payload))
                    .containsExactly(PlainMap.of("n", 1, "text", "a\nb"));
            Files.writeString(feed, "d\n", StandardOpenOption.APPEND);
            assertThat(bench.take(body, 10).stream().map(InputBody.Incoming::payload))
                    .containsExactly(PlainMap.of("n", 2, "text", "cd"));
        }
    }

    private void write(String text) throws IOException {
        Files.writeString(feed, text);
    }

    private List<PlainMap> payloads(Map<String, Object> settings) {
        BodyBench bench = bench(settings);
        List<PlainMap> payloads = new ArrayList<>();
        try (InputBody body = service.openInput(bench)) {
            do {
                bench.take(body, 100).forEach(signal -> payloads.add(signal.payload()));
            } while (!bench.ended());
        }
        return payloads;
    }

    private BodyBench bench(Map<String, Object> more) {
        Map<String, @Nullable Object> settings =
                new HashMap<>(Map.of("path", "feed.csv", "format", "csv", "frequency", "tick"));
        settings.putAll(more);
        return new BodyBench("test", "feed", folder, PlainMap.of(settings));
    }
}
