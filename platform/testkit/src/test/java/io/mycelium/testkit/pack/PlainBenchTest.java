package io.mycelium.testkit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainBenchTest {
    @TempDir
    Path folder;

    private final Map<String, String> settings = new TreeMap<>(Map.of("bench.rounds", "2", "bench.millis", "1"));
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void pack() throws Exception {
        Path pack = Files.writeString(folder.resolve("worker.drl"), PlainTestsTest.WORKER + """
                declare Start end
                declare Many n : long end
                rule "many"
                when
                    Start()
                    accumulate( Work( $v : value ); $n : count($v), $all : collectList($v) )
                then
                    hypha.emit("many");
                end
                """);
        settings.put("play.pack", pack.toString());
    }

    private void tests() throws Exception {
        Files.writeString(folder.resolve("worker.test.yaml"), """
                tests:
                  halves:
                    given: {others: [boss], signals: [{work: {value: 10}}, {work: {value: 200}}]}
                    expect: {state: {done: 2}}
                  starts:
                    given: {signals: [start]}
                    expect: {emits: [many]}
                """);
    }

    @Test
    void shouldMeasureTheStepsOfTheTestsBesideThePackWhenNoSignalIsGiven() throws Exception {
        tests();

        assertThat(run()).describedAs(err()).isZero();

        assertThat(out())
                .contains(
                        "3 steps of 2 tests in worker.test.yaml",
                        "2 rounds of 1 ms of CPU: median (least to most).",
                        "signals   ns a signal",
                        "share",
                        "'for it' is what a signal costs less")
                .containsPattern("\nall +3 +[0-9.,]+ \\(")
                .containsPattern("\nstart +1 +[0-9.,]+ \\(")
                .containsPattern("\nwork +2 +[0-9.,]+ \\(")
                .containsPattern("\n\"halve and pass on\" +no +0.67 +-?[0-9.,]+ \\(")
                .containsPattern("\n\"too much\" +no +0.33 ");
    }

    @Test
    void shouldTellTheSameAsDataWhenJsonIsWanted() throws Exception {
        tests();
        settings.put("mycelium.output", "json");

        run();

        assertThat(out())
                .hasLineCount(1)
                .contains("\"pack\":\"worker\"", "\"steps\":3", "\"leftOut\":0", "\"what\":\"all\"", "\"fires\":0.33")
                .containsPattern("\"nanos\":\\{\"least\":-?[0-9.E]+,\"median\":-?[0-9.E]+,\"most\":");
    }

    @Test
    void shouldTakeTurnsWithAnotherPackWhenOneIsNamed() throws Exception {
        tests();
        Path other = Files.writeString(folder.resolve("other.drl"), PlainTestsTest.WORKER.replace("100", "1000"));
        settings.put("bench.against", other.toString());

        assertThat(run()).describedAs(err()).isZero();

        assertThat(out())
                .containsPattern(
                        "other.drl in turns with it: [0-9.,]+ \\(.*times as long; [0-9]+ bytes, this one [0-9]+\\.");
    }

    @Test
    void shouldMeasureASignalFromAStateWhenItIsGiven() {
        settings.put("signal.0.frequency", "work");
        settings.put("signal.0.payload", "{\"value\": 10}");
        settings.put("play.state", "{\"done\": 4}");

        assertThat(run()).describedAs(err()).isZero();

        assertThat(out()).contains("1 step of 1 signal").doesNotContain("\nwork ");
    }

    @Test
    void shouldSayWhereStepsComeFromWhenThereAreNone() throws Exception {
        assertThat(run()).isEqualTo(2);
        assertThat(err()).contains("there are no tests of worker.drl beside it", "--signal FREQUENCY [PAYLOAD]");

        Files.writeString(
                folder.resolve("worker.test.yaml"), "tests:\n  a: {given: {signals: [wrok]}, expect: {emits: []}}\n");
        err.reset();
        assertThat(run()).isEqualTo(2);
        assertThat(err()).contains("worker.test.yaml:2", "'wrok'; did you mean 'work'?");

        settings.put("bench.against", folder.resolve("workre.drl").toString());
        err.reset();
        assertThat(run()).isEqualTo(2);
        assertThat(err()).contains("there is no file", "did you mean worker.drl?");
    }

    @Test
    void shouldNameTheRulesThatNeedASessionAndThoseWithoutWhichThereIsNoPack() throws Exception {
        Files.writeString(folder.resolve("worker.drl"), """
                declare Work value : int end
                query "above"( int n ) Work( value > n ) end
                rule "asks" when Work() above( 3; ) then hypha.emit("asks"); end
                rule "more" extends "asks" when then hypha.emit("more"); end
                """);
        settings.put("signal.0.frequency", "work");
        settings.put("signal.0.payload", "{\"value\": 10}");

        assertThat(run()).describedAs(err()).isZero();

        assertThat(out())
                .contains("in a session: rule 'asks'", "'-': the pack can't be without that rule.")
                .containsPattern("\n\"asks\" +yes: QueryElement +1.00 +- +- +-\n")
                .containsPattern("\n\"more\" +.*1.00 +-?[0-9]");
    }

    @Test
    void shouldLeaveStepsThatFailOutAndSayThatWhenThereAreSome() throws Exception {
        Files.writeString(
                folder.resolve("worker.drl"),
                PlainTestsTest.WORKER.replace("hypha.send(\"boss\", \"help\")", "throw new IllegalStateException()"));
        tests();

        assertThat(run()).describedAs(err()).isEqualTo(2);
        assertThat(err()).contains("heeds 'start'");

        settings.put("signal.0.frequency", "work");
        settings.put("signal.0.payload", "{\"value\": 200}");
        err.reset();
        assertThat(run()).isEqualTo(2);
        assertThat(err()).contains("there is no step to measure in 1 signal: 1 step, of which all failed");

        settings.put("signal.1.frequency", "work");
        settings.put("signal.1.payload", "{\"value\": 2}");
        assertThat(run()).isZero();
        assertThat(out())
                .contains(
                        "1 step of 2 signals, taken again and again from the states they had (1 that failed, or can't be taken again, is left out)");
    }

    private int run() {
        PrintStream before = System.err;
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            return new PlainBench().applyAsInt(settings, new PrintStream(out, true, StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
