package io.mycelium.testkit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

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

        assertThat(out())
                .contains(
                        "FAILED: halves what comes\n",
                        "worker.test.yaml:8: emits",
                        """
                        - result {"value":4}
                        + result {"value":5}   by rule "halve and pass on"
                """,
                        "worker.test.yaml:9: state.done",
                        "expected 2, found 1",
                        "1 test, 1 failed.\n");
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

    @Test
    void shouldExplainByTheRuleThatWouldHaveMadeItWhenAnEmissionDoesNotCome() throws Exception {
        run("""
                tests:
                  asks for help:
                    given: {others: [boss]}
                    tides:
                    - signals: [{work: {value: 100}}]
                    - signals: [{work: {value: 35}}]
                      expect:
                        emits: [help, result]
                """);

        assertThat(out()).contains("tide 2, emits", "- help\n", """
                        Rule "too much" (worker.drl:14) did not fire.
                            worker.drl:16: value > 100
                            This does not hold, with value = 35.
                """);
    }

    @Test
    void shouldSayWhichFrequencyWasMeantWhenNoRuleSpeaksOfIt() throws Exception {
        run("""
                tests:
                  halves what comes:
                    given: {signals: [{work: {value: 10}}]}
                    expect: {emits: [resutl]}
                """);

        assertThat(out()).contains("No rule of this pack speaks of \"resutl\"; did you mean 'result'?");
    }

    @Test
    void shouldFailWhenWhatIsNotToBeIsThere() throws Exception {
        int code = run("""
                tests:
                  a:
                    given: {others: [boss], signals: [{work: {value: 102}}]}
                    expect:
                      dies: true
                      born: [B]
                      fires: [too much, halve and pass on]
                      not:
                        emits: [{frequency: help, to: boss}, {frequency: result, has: {value: 50}}]
                        fires: [too much]
                        state: {done: 1}
                """);

        assertThat(out())
                .contains(
                        ":7: fires\n",
                        """
                        - "too much"
                          "halve and pass on"
                        + "too much"
                """,
                        ":6: born\n",
                        ":5: dies\n",
                        "expected the hypha dies, found it lives",
                        ":9: not emits\n",
                        """
                        expected no help to boss, found help to boss   by rule "too much"
                """,
                        ":10: not fires\n",
                        ":11: not state.done\n")
                .doesNotContain("\"value\":50");
        assertThat(code).isEqualTo(1);
    }

    @Test
    void shouldRefuseTheFileWithEachPlaceWhenItDoesNotFitItself() throws Exception {
        int code = run("""
                test:
                  x: 1
                tests:
                  a:
                    given: {stat: {done: 1}, energy: none, others: [in]}
                    expects: {emits: []}
                  b:
                    given: {signals: [{frequency: work, form: boss, answer: true}, [1]]}
                    tides: [{time: soon}]
                    expect: {dissonances: [rule faild], emits: {result: 1}, not: {dies: true}}
                """);

        assertThat(err().replace(folder + "/", "")).isEqualTo("""
                worker.test.yaml:1:1: error: unknown key 'test'; did you mean 'tests'?
                worker.test.yaml:5:13: error: unknown key 'stat'; did you mean 'state'?
                worker.test.yaml:5:38: error: expected a whole number from 1 to 1000000000, got the text 'none'
                worker.test.yaml:5:44: error: 'in' can't be the name of another: it is taken here
                worker.test.yaml:6:5: error: unknown key 'expects'; did you mean 'expect'?
                worker.test.yaml:8:13: error: where there are 'tides', signals stand in them
                worker.test.yaml:8:41: error: unknown key 'form'; did you mean 'from'?
                worker.test.yaml:8:53: error: an answer is from somebody: say 'from'
                worker.test.yaml:8:68: error: expected a signal, a map with frequency, payload, urgent, within, from, answer, got a list
                worker.test.yaml:9:20: error: expected a moment such as 2026-01-31T08:00:00Z, or milliseconds since 1970, got the text 'soon'
                worker.test.yaml:10:28: error: unknown kind of dissonance 'rule faild'; did you mean 'rule failed'?
                worker.test.yaml:10:48: error: expected a list of signals; [] for none, got a map
                worker.test.yaml:10:67: error: unknown key 'dies'; there is emits, state, dissonances, fires, born
                """);
        assertThat(code).isEqualTo(2);
        assertThat(out()).isEmpty();
    }

    @Test
    void shouldRefuseTheFileWithEachPlaceWhenItDoesNotFitItsPack() throws Exception {
        int code = run("""
                tests:
                  a:
                    given:
                      state: {donne: 1}
                      signals:
                      - wrok
                      - work: {valeu: 1}
                    expect:
                      state: {dnoe: 1}
                      fires: [halve and pas on]
                      not: {fires: [too mcuh], dissonances: [{kind: rule failed, rule: to much}]}
                  b:
                    given: {state: {done: text}}
                    expect: {emits: []}
                """);

        assertThat(err().replace(folder + "/", "")).isEqualTo("""
                worker.test.yaml:4:15: error: the state of pack 'worker' has no field 'donne'; did you mean 'done'?
                worker.test.yaml:6:9: error: no rule of pack 'worker' heeds 'wrok'; did you mean 'work'?
                worker.test.yaml:7:16: error: a signal on 'work' has no field 'valeu' in pack 'worker'; did you mean 'value'?
                worker.test.yaml:9:15: error: the state of pack 'worker' has no field 'dnoe'; did you mean 'done'?
                worker.test.yaml:10:15: error: there is no rule in pack 'worker' named 'halve and pas on'; did you mean 'halve and pass on'?
                worker.test.yaml:11:21: error: there is no rule in pack 'worker' named 'too mcuh'; did you mean 'too much'?
                worker.test.yaml:11:46: error: there is no rule in pack 'worker' named 'to much'; did you mean 'too much'?
                worker.test.yaml:13:20: error: the state of pack 'worker': field 'done' expects an integer from -2147483648 to 2147483647 (int), but is the text "text"
                """);
        assertThat(code).isEqualTo(2);
    }

    private static final String TWO = """
            tests:
              halves <all> & everything:
                given: {signals: [{work: {value: 10}}]}
                expect: {emits: [result]}
              is wrong:
                given: {signals: [{work: {value: 10}}]}
                expect: {state: {done: 2}}
            """;

    @Test
    void shouldWriteJUnitsXmlWithAllThatItsSchemaAsksForWhenAFileIsNamed() throws Exception {
        Path tests = Files.writeString(folder.resolve("worker.test.yaml"), TWO);
        Path bad = Files.writeString(folder.resolve("xbad.test.yaml"), "test:\n");
        Path junit = folder.resolve("junit.xml");

        int code = run(Map.of("test.files", folder.toString(), "test.junit", junit.toString()));

        assertThat(code).isEqualTo(2);
        Element suites = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(junit.toFile())
                .getDocumentElement();
        NodeList both = suites.getElementsByTagName("testsuite");
        Element suite = (Element) both.item(0);
        for (String each :
                List.of("id", "package", "name", "timestamp", "hostname", "tests", "failures", "errors", "time")) {
            assertThat(suite.hasAttribute(each)).describedAs(each).isTrue();
        }
        assertThat(suite.getAttribute("name")).isEqualTo(tests.toString());
        assertThat(suite.getAttribute("tests")).isEqualTo("2");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getAttribute("timestamp")).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}");
        Element first = (Element) suite.getElementsByTagName("testcase").item(0);
        assertThat(first.getAttribute("name")).isEqualTo("halves <all> & everything");
        assertThat(first.getAttribute("classname")).isEqualTo(tests.toString());
        assertThat(first.getAttribute("time")).matches("[0-9]+[.][0-9]{3}");
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).isEqualTo("state.done: expected 2, found 1");
        assertThat(failure.getAttribute("type")).isNotEmpty();
        assertThat(failure.getTextContent()).contains("worker.test.yaml:7: state.done");
        Element error =
                (Element) ((Element) both.item(1)).getElementsByTagName("error").item(0);
        assertThat(error.getAttribute("message")).startsWith(bad + ": error: there is neither xbad.drl");
    }

    @Test
    void shouldTellAllAsDataWhenJsonIsAskedFor() throws Exception {
        Files.writeString(folder.resolve("worker.test.yaml"), TWO);

        run(Map.of("test.files", folder.toString(), "mycelium.output", "json"));

        assertThat(out())
                .startsWith("{\"failed\":1,\"files\":[{\"file\":\"" + folder)
                .contains("{\"differences\":[],\"line\":2,\"name\":\"halves <all> & everything\",\"passed\":true}")
                .contains("\"expected\":\"2\",\"found\":\"1\",\"line\":7", "\"what\":\"state.done\"")
                .endsWith("\"tests\":2}\n");
    }

    @Test
    void shouldAcceptATraceWhenToldToAndSayTheLinesThatDifferWhenItIsAnother() throws Exception {
        Path tests = Files.writeString(folder.resolve("worker.test.yaml"), """
                tests:
                  a:
                    tides: [{signals: [{work: {value: 10}}]}, {signals: [{work: {value: 0}}]}]
                    expect: {trace: a.trace}
                """);
        Map<String, String> plain = Map.of("test.files", tests.toString());

        assertThat(run(plain)).isEqualTo(1);
        assertThat(out()).contains(":4: trace\n", "found no such file", "mycelium test --update " + tests);

        assertThat(run(Map.of("test.files", tests.toString(), "test.update", "true")))
                .isZero();
        assertThat(Files.readString(folder.resolve("a.trace"))).isEqualTo("""
                CYCLE 1:
                  [SENSE]
                    Hyphal:worker receives signal(work, value=10)
                  [ACT]
                    worker matches rule: "halve and pass on"
                    worker emits signal(result, value=5) -> FruitingBody:out

                CYCLE 2:
                  [SENSE]
                    Hyphal:worker receives signal(work, value=0)
                  [ACT]
                    worker is idle
                  [REST]
                    Network is quiet
                """);
        assertThat(run(plain)).isZero();

        Files.writeString(folder.resolve("worker.drl"), WORKER.replace("/ 2", "/ 5"));
        out.reset();
        assertThat(run(plain)).isEqualTo(1);
        assertThat(out()).contains("""
                        -     worker emits signal(result, value=5) -> FruitingBody:out
                        +     worker emits signal(result, value=2) -> FruitingBody:out
                """, "...\n").doesNotContain("CYCLE 1");
    }

    @Test
    void shouldRefuseATraceWhenItIsNoFileOfItsOwnBesideTheTests() throws Exception {
        run("""
                tests:
                  a: {expect: {trace: ../a.trace}}
                  b: {expect: {trace: worker.drl}}
                  c: {expect: {trace: c.trace}}
                  d: {expect: {trace: c.trace}}
                  e: {tides: [{expect: {trace: e.trace}}]}
                """);

        assertThat(err().lines())
                .hasSize(4)
                .anyMatch(
                        each -> each.endsWith(
                                ":2:16: error: '../a.trace' can't be a trace: it is a file beside this one, such as ship.trace"))
                .anyMatch(each -> each.contains(":3:16: error: 'worker.drl' can't be a trace"))
                .anyMatch(each -> each.endsWith(":5:16: error: 'c.trace' is the trace of another test already"))
                .anyMatch(each -> each.contains(":6:25: error: a trace is of the whole test"));
    }

    @Test
    void shouldRunAgainAtEachSaveOfAPackOrTestWhenItWatches() throws Exception {
        Path tests = Files.writeString(folder.resolve("worker.test.yaml"), TWO);
        Deque<ThrowingRunnable> saves = new ArrayDeque<>(List.of(
                () -> {},
                () -> Files.writeString(folder.resolve("worker.drl"), WORKER.replace("getDone() + 1", "getDone() + 2")),
                () -> Files.writeString(folder.resolve("notes.txt"), "nothing to see"),
                () -> Files.writeString(tests, "tests: {"),
                () -> Files.delete(tests)));

        int code = new PlainTests(() -> {
                    ThrowingRunnable next = saves.poll();
                    if (next != null) {
                        next.run();
                    }
                    return next != null;
                })
                .applyAsInt(
                        new TreeMap<>(Map.of("test.files", folder.toString(), "test.watch", "true")),
                        new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out().lines().filter(each -> each.startsWith("2 tests")))
                .containsExactly("2 tests, 1 failed.", "2 tests, all passed.");
        assertThat(code).isEqualTo(2);
    }

    @Test
    void shouldRunAgainWhenAPackIsSavedThatLiesElsewhereAndWhenOneComesThatWasNotThere() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere/packs"));
        Files.writeString(elsewhere.resolve("worker.drl"), WORKER);
        Files.writeString(elsewhere.resolve("signals.drl"), "declare Unknown end\n");
        Path tests = Files.createDirectories(folder.resolve("tests"));
        Files.writeString(tests.resolve("a.test.yaml"), "pack: ../elsewhere/packs/worker.drl\n" + TWO);
        Files.writeString(
                tests.resolve("b.test.yaml"),
                "pack: ../elsewhere/new.drl\ntests: {b: {given: {signals: [go]}, expect: {fires: [r]}}}\n");
        Deque<ThrowingRunnable> saves = new ArrayDeque<>(List.of(
                () -> {},
                () -> Files.writeString(
                        elsewhere.resolve("worker.drl"), WORKER.replace("getDone() + 1", "getDone() + 2")),
                () -> Files.writeString(elsewhere.resolve("signals.drl"), "declare Other end\n"),
                () -> Files.writeString(
                        folder.resolve("elsewhere/new.drl"), "declare Go end rule r when Go() then end\n")));
        err.reset();

        PrintStream before = System.err;
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        int code;
        try {
            code = new PlainTests(() -> {
                        ThrowingRunnable next = saves.poll();
                        if (next != null) {
                            next.run();
                        }
                        return next != null;
                    })
                    .applyAsInt(
                            new TreeMap<>(Map.of("test.files", tests.toString(), "test.watch", "true")),
                            new PrintStream(out, true, StandardCharsets.UTF_8));
        } finally {
            System.setErr(before);
        }

        assertThat(out().lines().filter(each -> each.contains(" tests, ")))
                .containsExactly(
                        "2 tests, 1 failed.", "2 tests, all passed.", "2 tests, all passed.", "3 tests, all passed.");
        assertThat(err().lines().filter(each -> each.contains("there is no pack")))
                .hasSize(3);
        assertThat(code).isZero();
    }

    private interface ThrowingRunnable extends Runnable {
        void act() throws Exception;

        @Override
        default void run() {
            try {
                act();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final String BRANCHES = """
            declare State done : int end
            declare Work value : int end
            declare Mark end
            rule "big" no-loop
            when
                Work( value > 0,
                      value > 100 )
                not( Mark() )
                $s : State( done < 5 )
            then
                modify($s) { setDone($s.getDone() + 1) }
            end
            rule "small"
            when
                $w : Work()
                eval( $w.getValue() < 10 )
            then
            end
            rule "never"
            when
                $s : State( done == 7 )
                Work( value == 7 )
            then
            end
            """;

    @Test
    void shouldTellWhatTheTestsCoverWhenTheyAreAskedFor() throws Exception {
        Files.writeString(folder.resolve("worker.drl"), BRANCHES);
        Files.writeString(folder.resolve("worker.test.yaml"), """
                tests:
                  a: {given: {signals: [{work: {value: 101}}, {work: {value: 5}}]}, expect: {state: {done: 1}}}
                  b: {given: {signals: [{work: {value: 102}}]}, expect: {state: {done: 1}}}
                """);
        Path lcov = folder.resolve("lcov.info");

        int code = run(Map.of("test.files", folder.toString(), "test.coverage", "true", "test.lcov", lcov.toString()));

        assertThat(out()).isEqualTo("""
                Coverage of pack 'worker': 2 of 3 rules fired, 2 of 7 conditions were true and false.
                    worker.drl:19: rule "never" never fired
                    worker.drl:6: value > 0 was never false
                    worker.drl:8: not( Mark() ) was never false
                    worker.drl:9: done < 5 was never false
                    worker.drl:21: done == 7 was never true
                    worker.drl:22: value == 7 was never evaluated
                2 tests, all passed.
                """);
        assertThat(code).isZero();
        assertThat(Files.readString(lcov))
                .startsWith("TN:\nSF:" + folder.resolve("worker.drl") + "\nFN:4,big\n")
                .contains("FNDA:2,big\nFNDA:1,small\nFNDA:0,never\nFNF:3\nFNH:2\n")
                .contains("BRDA:22,0,0,-\nBRDA:22,0,1,-\nBRF:14\n", "DA:22,0\n", "LF:10\n")
                .endsWith("end_of_record\n");

        out.reset();
        run(Map.of("test.files", folder.toString(), "test.coverage", "true", "mycelium.output", "json"));
        assertThat(out())
                .contains("\"coverage\":[{\"conditions\":[{\"condition\":\"value > 0\",\"false\":0,")
                .contains("{\"file\":\"worker.drl\",\"fired\":2,\"line\":4,\"rule\":\"big\"}");
    }

    @Test
    void shouldSayWhatIsMissingWhenThereIsNoPackOrNoFile() throws Exception {
        Files.writeString(folder.resolve("nobody.test.yaml"), "tests: {a: {expect: {emits: []}}}");

        assertThat(run(Map.of("test.files", folder.resolve("nobody.test.yaml").toString())))
                .isEqualTo(2);
        assertThat(err()).contains("there is neither nobody.drl nor a folder or jar of that name beside it");
        assertThat(run(Map.of("test.files", folder.resolve("none").toString()))).isEqualTo(2);
        assertThat(err()).contains("there is no file " + folder.resolve("none"));
        assertThat(run(Map.of())).isEqualTo(2);
        assertThat(err()).contains("there is no *.test.yaml in this folder");
    }

    @Test
    void shouldMakeNoFolderWhenAPathIsMistyped() throws Exception {
        Files.writeString(folder.resolve("worker.test.yaml"), "tests: {a: {expect: {emits: []}}}");
        for (String each : List.of("test.junit", "test.lcov")) {
            Path none = folder.resolve("none");

            int code = run(Map.of(
                    "test.files", folder.toString(), each, none.resolve("x.xml").toString()));

            assertThat(err()).contains("there is no folder " + none);
            assertThat(out()).isEmpty();
            assertThat(none).doesNotExist();
            assertThat(code).isEqualTo(2);
        }
        assertThat(run(Map.of("test.files", folder.toString(), "test.junit", folder.toString())))
                .isEqualTo(2);
        assertThat(err()).contains("can't write " + folder + ": it is a folder");
    }

    @Test
    void shouldSayThatThereIsNoTestWhenTheMapIsEmpty() throws Exception {
        assertThat(run("tests: {}")).isEqualTo(2);
        assertThat(err()).contains("worker.test.yaml:1:8: error: expected tests by their names, got an empty map");
    }

    @Test
    void shouldRefuseAnotherWithTheNameOfTheHyphaItself() throws Exception {
        assertThat(run("tests: {a: {given: {others: [worker]}, expect: {emits: []}}}"))
                .isEqualTo(2);
        assertThat(err()).contains("'worker' can't be the name of another: it is that of the hypha itself");
    }

    @Test
    void shouldFailWhenThePackDoesNotCompile() throws Exception {
        Files.writeString(folder.resolve("worker.drl"), "rule a when Nothing() then end");

        assertThat(run("tests: {a: {expect: {emits: []}}}")).isEqualTo(1);
        assertThat(err()).contains("worker.drl:1:13: error: ");
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
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
