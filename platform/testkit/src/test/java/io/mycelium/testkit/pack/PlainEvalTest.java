package io.mycelium.testkit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainEvalTest {
    @TempDir
    Path folder;

    private final Map<String, String> settings = new TreeMap<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void pack() throws Exception {
        Path pack = Files.writeString(folder.resolve("worker.drl"), PlainTestsTest.WORKER + """

                rule "unlucky"
                when
                    Work( value == 13 )
                then
                    throw new IllegalStateException("unlucky");
                end
                """);
        settings.put("play.pack", pack.toString());
    }

    @Test
    void shouldTellOfEachTideWhatFiredWasEmittedAndChangedWhenSignalsAreGiven() {
        signal(0, "work", "{\"value\": 3}");
        signal(1, "work", "{\"value\": 5}");
        settings.put("play.state", "{\"done\": 4}");
        settings.put("eval.tides", "3");

        int code = run("");

        assertThat(err()).isEmpty();
        assertThat(out()).isEqualTo("""
                tide 1: signal "work" {"value":3}
                    rule "halve and pass on"
                    emits result {"value":1}
                    State: done 4 -> 5
                tide 2: signal "work" {"value":5}
                    rule "halve and pass on"
                    emits result {"value":2}
                    State: done 5 -> 6
                tide 3: the hypha sleeps
                """);
        assertThat(code).isZero();
    }

    @Test
    void shouldNameTheLineAndFailWhenARuleFails() {
        signal(0, "work", "{\"value\": 13}");

        int code = run("");

        assertThat(out()).containsPattern("    failed: worker.drl:25: rule \"unlucky\": .*unlucky\n");
        assertThat(out()).doesNotContain("State:");
        assertThat(code).isEqualTo(1);
    }

    @Test
    void shouldGiveAStepUpAndFailWhenItDoesNotComeBack() throws Exception {
        Files.writeString(folder.resolve("worker.drl"), """
                declare W s : String end

                rule "re"
                when
                    W( s matches "(.*a){20}b" )
                then
                end
                """);
        signal(0, "w", "{\"s\": \"" + "a".repeat(50) + "c\"}");

        int code = run("");

        assertThat(out())
                .containsOnlyOnce(
                        "    abandoned: pack 'worker', rule \"re\" (worker.drl:3): the step did not come back within 5 s");
        assertThat(code).isEqualTo(1);
    }

    @Test
    void shouldSayHowSomebodyIsPutBesideItWhenNobodyIsThere() {
        signal(0, "work", "{\"value\": 200}");

        assertThat(run("")).isEqualTo(1);
        assertThat(out()).contains("there is nobody called 'boss' ('--others boss' puts one beside it)\n");

        settings.put("play.others", "boss");
        assertThat(run("")).isZero();
    }

    @Test
    void shouldRefuseNamesThatAreTakenOrNone() {
        settings.put("play.others", "worker");
        assertThat(refused("work", "{}"))
                .contains("'worker' can't be the name of another: it is that of the hypha itself");
        settings.put("play.others", "a b");
        assertThat(refused("work", "{}")).contains("'a b' can't be the name of a hypha");
        settings.remove("play.others");
        settings.put("play.hypha", "");
        assertThat(refused("work", "{}")).contains("'' can't be the name of a hypha");
    }

    @Test
    void shouldFoldWhatComesSeveralTimesInARow() throws Exception {
        Files.writeString(folder.resolve("worker.drl"), """
                declare State n : int end
                declare Work value : int end

                rule "again"
                when
                    Work()
                    $state : State( n >= 0 )
                then
                    modify($state) { setN($state.getN() + 1) }
                end
                """);
        signal(0, "work", "{}");
        settings.put("eval.tides", "5");

        assertThat(run("")).isEqualTo(1);

        assertThat(out())
                .contains("    rule \"again\" (1001 times)\n    runaway: ")
                .endsWith("\ntides 2 to 5: the hypha sleeps\n");
        assertThat(PlayText.folded(List.of("c", "a", "b", "a", "b", "a", "b", "d", "d")))
                .containsExactly("c", "a", "b", "    (these 2 lines 3 times)", "d", "d");
    }

    @Test
    void shouldTakeAllSignalsInOneStepWhenTogetherIsSaid() {
        signal(0, "work", "{\"value\": 3}");
        signal(1, "work", "{\"value\": 5}");
        settings.put("play.together", "true");

        run("");

        assertThat(out()).contains("""
                tide 1: signal "work" {"value":3}
                    with signal "work" {"value":5}
                    rule "halve and pass on"
                """);
        assertThat(out()).doesNotContain("tide 2");
    }

    @Test
    void shouldTakeATideForEachLineWhenTheyArePiped() {
        settings.put("eval.piped", "true");
        settings.put("eval.tides", "0");

        int code = run("work {\"value\": 3}\n\n# nothing\nwork {value: 4}\nwork\n");

        assertThat(out())
                .contains("tide 1: signal \"work\" {\"value\":3}\n", "tide 2: signal \"work\" {\"value\":4}\n", """
                tide 3: signal "work" {}
                    no rule fired
                """);
        assertThat(code).isZero();

        assertThat(run("work {\"value\": 3}\nwrok\n")).isEqualTo(2);
        assertThat(err())
                .contains("line 2 of the standard input: no rule of pack 'worker' heeds 'wrok'; did you mean 'work'?");
    }

    @Test
    void shouldTellTheSameAsDataWhenJsonIsWanted() {
        signal(0, "work", "{\"value\": 3}");
        settings.put("mycelium.output", "json");

        run("");

        assertThat(out())
                .contains(
                        "\"changes\":[{\"after\":1,\"before\":0,\"field\":\"done\"}]",
                        "\"fired\":[\"halve and pass on\"]",
                        "\"emits\":[{\"frequency\":\"result\",\"payload\":{\"value\":1},\"rule\":\"halve and pass on\",\"to\":null}]",
                        "\"state\":{\"done\":1}",
                        "\"failures\":0")
                .hasLineCount(1);
    }

    @Test
    void shouldSayWhatDoesNotFitAndWhereWhenASignalOrStateIsWrong() {
        assertThat(refused("work", "{\"valeu\": 3}"))
                .contains("has no field 'valeu'", "did you mean 'value'?", "at character 2 of {\"valeu\": 3}");
        assertThat(refused("work", "{\"value\": \"x\"}"))
                .contains("field 'value' expects an integer", "is the text \"x\", at character 2 of");
        assertThat(refused("work", "{\"value\": ")).contains("the payload of 'work' is no JSON: ", "at character");
        assertThat(refused("work", "[1]")).contains("the payload of 'work' is no JSON object");
        assertThat(refused("wrok", "{}")).contains("no rule of pack 'worker' heeds 'wrok'; did you mean 'work'?");

        settings.put("play.state", "{\"don\": 1}");
        assertThat(refused("work", "{}")).contains("has no field 'don'; did you mean 'done'?");
        settings.put("play.state", "{\"done\": \"a\"}");
        assertThat(refused("work", "{}")).contains("field 'done' expects an integer");
        settings.put("play.pack", folder.resolve("workr.drl").toString());
        assertThat(refused("work", "{}")).contains("there is no file", "did you mean worker.drl?");
    }

    private String refused(String frequency, String payload) {
        signal(0, frequency, payload);
        out.reset();
        err.reset();
        assertThat(run("")).isEqualTo(2);
        assertThat(out()).isEmpty();
        return err();
    }

    private void signal(int number, String frequency, String payload) {
        settings.put("signal." + number + ".frequency", frequency);
        settings.put("signal." + number + ".payload", payload);
    }

    private int run(String piped) {
        PrintStream before = System.err;
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            return new PlainEval(new ByteArrayInputStream(piped.getBytes(StandardCharsets.UTF_8)))
                    .applyAsInt(settings, new PrintStream(out, true, StandardCharsets.UTF_8));
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
