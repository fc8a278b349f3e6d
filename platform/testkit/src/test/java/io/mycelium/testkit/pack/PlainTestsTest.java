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

class PlainTestsTest {
    static final String WORKER = """
            declare State done : int end
            declare Work value : int end
            declare Result value : int end

            rule "halve and pass on" no-loop
            when
                $work : Work( value > 0 )
                $state : State()
            then
                hypha.emit(new Result($work.getValue() / 2));
                modify($state) { setDone($state.getDone() + 1) }
            end

            rule "too much"
            when
                Work( value > 100 )
            then
                hypha.send("boss", "help");
            end
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void pack() throws Exception {
        Files.writeString(folder.resolve("worker.drl"), WORKER);
    }

    @Test
    void shouldPassWhenAllIsAsExpected() throws Exception {
        int code = run("""
                tests:
                  halves what comes:
                    given:
                      state: {done: 4}
                      signals:
                      - work: {value: 10}
                    expect:
                      emits:
                      - result: {value: 5}
                      state: {done: 5}
                  heeds nothing that is not positive:
                    given: {signals: [work]}
                    expect: {emits: [], state: {done: 0}}
                """);

        assertThat(out()).isEqualTo("2 tests, all passed.\n");
        assertThat(code).isZero();
    }

    @Test
    void shouldFailAndSayTheDifferenceWhenAnEmissionOrAFieldIsAnother() throws Exception {
        int code = run("""
                tests:
                  halves what comes:
                    given:
                      signals:
                      - work: {value: 10}
                    expect:
                      emits:
                      - result: {value: 4}
                      state: {done: 2}
                """);

        assertThat(out()).contains("FAILED: halves what comes\n", "worker.test.yaml:8: emits", """
                        - result {"value":4}
                        + result {"value":5}   by rule "halve and pass on"
                """, "worker.test.yaml:9: state.done", "expected 2, found 1", "1 test, 1 failed.\n");
        assertThat(code).isEqualTo(1);
    }

    @Test
    void shouldFailWhenSomethingGoesWrongOfWhichTheTestSaysNothing() throws Exception {
        int code = run("""
                tests:
                  asks for help:
                    given: {signals: [{work: {value: 102}}]}
                    expect: {emits: [result, help]}
                """);

        assertThat(out()).contains("expected none, as none is named, found", "given: {others: [NAME]}");
        assertThat(code).isEqualTo(1);
    }

    @Test
    void shouldHearWhatIsSentToOthersWhenTheyAreThere() throws Exception {
        int code = run("""
                tests:
                  asks for help:
                    given: {others: [boss], signals: [{work: {value: 102}}]}
                    expect: {emits: [result: {value: 51}, {frequency: help, to: boss}]}
                """);

        assertThat(out()).isEqualTo("1 test, all passed.\n");
        assertThat(code).isZero();
    }

    private int run(String tests) throws Exception {
        Files.writeString(folder.resolve("worker.test.yaml"), tests);
        return run(Map.of("test.files", folder.toString()));
    }

    private int run(Map<String, String> settings) {
        PrintStream before = System.err;
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            return new PlainTests()
                    .applyAsInt(new TreeMap<>(settings), new PrintStream(out, true, StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
