package io.mycelium.testkit.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.testkit.prompt.Prompt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainShellTest {
    /** Does something to files. */
    private interface Deed {
        void done() throws Exception;
    }

    @TempDir
    Path folder;

    private final Map<String, String> settings = new TreeMap<>();
    private final List<Object> typed = new ArrayList<>(); // lines, and deeds between them
    private Path pack = Path.of("");

    @BeforeEach
    void pack() throws Exception {
        pack = Files.writeString(folder.resolve("worker.drl"), PlainTestsTest.WORKER);
        settings.put("play.pack", pack.toString());
        settings.put("play.others", "boss");
    }

    @Test
    void shouldTellWhatASignalDoesWhenItIsTyped() {
        assertThat(said("work {\"value\": 3}", "send work {value: 200}", "tide 3", "state"))
                .isEqualTo("""
                        tide 1: signal "work" {"value":3}
                            rule "halve and pass on"
                            emits result {"value":1}
                            State: done 0 -> 1
                        tide 2: signal "work" {"value":200}
                            rule "halve and pass on"
                            emits result {"value":100}
                            rule "too much"
                            emits help to boss
                            State: done 1 -> 2
                        tides 3 to 5: the hypha sleeps
                        {"done":2}
                        """);
    }

    @Test
    void shouldSayWhatIsMissingWhenThePackIsGoneOrAFolderIsNotThere() {
        assertThat(said(
                        "work {value: 2}",
                        "save " + folder.resolve("none/y.test.yaml"),
                        (Deed) () -> Files.delete(pack),
                        "state"))
                .contains("there is no folder " + folder.resolve("none"), "there is no file " + pack)
                .doesNotContain("java.");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void shouldBeginAnewWithAnotherStateWhenOneIsSet() {
        assertThat(said("set done 7", "work {\"value\": 2}", "state {}", "set done = 3"))
                .isEqualTo("""
                        {"done":7}
                        tide 1: signal "work" {"value":2}
                            rule "halve and pass on"
                            emits result {"value":1}
                            State: done 7 -> 8
                        {"done":0}
                        {"done":3}
                        """);
    }

    @Test
    void shouldTakeBackOneThingAfterAnotherWhenUndoIsTyped() {
        assertThat(said("work {\"value\": 2}", "tide 4", "set done 7", "reset", "undo", "undo", "undo", "undo", "undo"))
                .endsWith("""
                        {"done":7}
                        {"done":0}
                        tide 0 is the last one; the state is {"done":7}
                        tide 5 is the last one; the state is {"done":1}
                        tide 1 is the last one; the state is {"done":1}
                        tide 0 is the last one; the state is {"done":0}
                        there is nothing to take back
                        """);
    }

    @Test
    void shouldGiveSeveralSignalsInOneTideWhenTheyAreAdded() {
        assertThat(said(
                        "add work {\"value\": 2}",
                        "add work {\"value\": 4}",
                        "undo",
                        "add work {\"value\": 6}",
                        "tide"))
                .contains(
                        "2 signals come in the next tide\nsignal 'work' does not come\n",
                        "tide 1, step 1: signal \"work\" {\"value\":2}",
                        "tide 1, step 2: signal \"work\" {\"value\":6}");
    }

    @Test
    void shouldExplainTheLastStepWhenAsked() {
        String said = said("explain", "work {\"value\": 35}", "tide", "explain too much", "explain \"to much\"");

        assertThat(said)
                .contains(
                        "there was no step yet since the state was set",
                        "Of tide 1:\n",
                        """
                        Rule "too much" (worker.drl:14) did not fire.
                            worker.drl:16: value > 100
                            This does not hold, with value = 35.
                        """,
                        "there is no rule \"to much\" in this pack; did you mean \"too much\"?");
    }

    @Test
    void shouldCountHowOftenRulesHaveFiredAndShowLessWhenNobodyWatches() {
        assertThat(said("watch off", "work {\"value\": 3}", "work {\"value\": 3}", "rules", "watch maybe"))
                .isEqualTo("""
                        that a tide was taken is shown
                        tide 1
                        tide 2
                            "halve and pass on" has fired 2 times
                            "too much" has not fired
                        2 rules on values
                        it is 'watch on|off'
                        """);
    }

    @Test
    void shouldTakeTheFileUpAndKeepTheStateWhenItHasChanged() {
        Deed edit = () -> Files.writeString(
                pack,
                PlainTestsTest.WORKER
                        .replace("State done : int end", "State done : int  failed : int end")
                        .replace("value > 100", "value > 30"));

        assertThat(said("work {\"value\": 35}", edit, "work {\"value\": 35}", "undo", "undo", "state"))
                .contains("worker.drl has changed and is taken up: rule \"too much\" changed; the state stays\n", """
                        tide 1: signal "work" {"value":35}
                            rule "halve and pass on"
                            emits result {"value":17}
                            rule "too much"
                            emits help to boss
                            State: done 1 -> 2
                        """)
                .endsWith("{\"done\":1,\"failed\":0}\n");
    }

    @Test
    void shouldLetGoOfFieldsThatAreGoneAndSayWhichWhenAnotherVersionIsTakenUp() {
        Deed edit = () -> Files.writeString(
                pack,
                PlainTestsTest.WORKER.replace("done : int", "count : int").replaceAll("([sg])etDone", "$1etCount"));

        assertThat(said("work {\"value\": 35}", edit, "state"))
                .contains("; the state stays, without done\n")
                .endsWith("{\"count\":0}\n");
    }

    @Test
    void shouldKeepTheOldVersionAndShowTheErrorsWhenTheFileDoesNotCompile() {
        Deed broken = () -> Files.writeString(pack, PlainTestsTest.WORKER.replace("value > 100", "value > houndred"));
        Deed mended = () -> Files.writeString(pack, PlainTestsTest.WORKER.replace("value > 100", "value > 10"));

        assertThat(said(broken, "work {\"value\": 35}", mended, "work {\"value\": 35}"))
                .contains(
                        "worker.drl has changed and can't be taken up; the one before stays in force:\n",
                        "worker.drl:16",
                        "is taken up: rule \"too much\" changed")
                .containsOnlyOnce("rule \"too much\"\n");
    }

    @Test
    void shouldWriteATestThatPassesWhenItIsSaved() throws Exception {
        Path file = folder.resolve("played");
        settings.put("mycelium.home", "/opt/mycelium");
        String said = said(
                "set done 7",
                "time 2026-01-31T08:00:00Z",
                "work {\"value\": 200}",
                "tide",
                "save " + file + " what was played",
                "save " + file);

        assertThat(said)
                .contains("saved: " + file + ".test.yaml, 2 tides; 'mycelium test " + file + ".test.yaml' passes\n")
                .contains("there is a file " + file + ".test.yaml already, and it stays as it is");
        assertThat(Files.readString(folder.resolve("played.test.yaml"))).isEqualTo("""
                # yaml-language-server: $schema=file:///opt/mycelium/conf/test.schema.json
                pack: "worker.drl"
                tests:
                  "what was played":
                    given:
                      state: {"done":7}
                      others: ["boss"]
                    tides:
                    - signals: [{work: {"value":200}}]
                      time: "2026-01-31T08:00:00Z"
                      expect:
                        emits: [{result: {"value":100}}, {frequency: help, payload: {}, to: "boss"}]
                        fires: ["halve and pass on", "too much"]
                        state: {"done":8}
                    - signals: []
                      expect:
                        emits: []
                        fires: []
                    expect: {state: {"done":8}}
                """);
    }

    @Test
    void shouldWriteATestThatPassesWhenSomethingWentWrong() throws Exception {
        Files.writeString(
                pack,
                PlainTestsTest.WORKER.replace(
                        "hypha.send(\"boss\", \"help\")",
                        "throw new IllegalStateException(\"it's too \\\"much\\\"\")"));
        Path file = folder.resolve("worker.test.yaml");

        String said = said("work {\"value\": 200}", "save " + file);

        assertThat(said).contains("worker.test.yaml' passes\n");
        assertThat(Files.readString(file))
                .startsWith("tests:\n")
                .contains("dissonances: [{kind: rule failed, rule: \"too much\"}]", "fires: []");
    }

    @Test
    void shouldSayWhatWasProbablyMeantAndEndWithTwoWhenALineIsWrong() {
        assertThat(said(
                        "wrok {\"value\": 3}",
                        "exlain",
                        "set don 3",
                        "tide x",
                        "work {\"value\": x}",
                        "send",
                        "xyzzy",
                        "tim 3"))
                .contains(
                        "'wrok' is neither a verb nor a frequency that a rule of pack 'worker' heeds; did you mean 'work'?",
                        "did you mean 'explain'?",
                        "has no field 'don'; did you mean 'done'?",
                        "the number of tides is a whole number from 1 to 100000, not 'x'",
                        "field 'value' expects an integer",
                        "it is 'send FREQUENCY {...}'",
                        "'xyzzy' is neither a verb nor a frequency that a rule of pack 'worker' heeds; it heeds work",
                        "did you mean 'time'?");
        assertThat(code).isEqualTo(2);
    }

    @Test
    void shouldSayAllThatCanBeTypedWhenHelpIsWanted() {
        assertThat(said("help"))
                .contains(ShellVerb.words().stream().map(each -> "    " + each).toList());
        assertThat(code).isZero();
    }

    @Test
    void shouldDoNothingMoreWhenItIsToEnd() {
        assertThat(said("quit", "state")).isEmpty();
        assertThat(said("exit", "state")).isEmpty();
    }

    @Test
    void shouldGreetAndTakeTheFileUpByItselfWhenSomebodySitsAtATerminal() throws Exception {
        Attended prompt = new Attended();
        Thread shell = new Thread(() ->
                new PlainShell((known, all) -> prompt, InputStream.nullInputStream()).applyAsInt(settings, System.out));
        shell.start();
        prompt.awaited("It heeds work. 'help' says what can be typed.");

        Files.writeString(pack, PlainTestsTest.WORKER.replace("value > 100", "value > 10"));

        prompt.awaited("worker.drl has changed and is taken up: rule \"too much\" changed; the state stays");
        prompt.end();
        shell.join(60_000);
        assertThat(shell.isAlive()).isFalse();
    }

    /** Somebody who types nothing. */
    private static final class Attended implements Prompt {
        private final List<String> said = new ArrayList<>();
        private boolean ended;

        @Override
        public synchronized @Nullable String line() {
            while (!ended) {
                pause();
            }
            return null;
        }

        @Override
        public synchronized void say(String line) {
            said.add(line);
            notifyAll();
        }

        synchronized void awaited(String line) {
            long until = System.nanoTime() + 60_000_000_000L;
            while (!said.contains(line)) {
                assertThat(System.nanoTime())
                        .describedAs("%s in %s", line, said)
                        .isLessThan(until);
                pause();
            }
        }

        synchronized void end() {
            ended = true;
            notifyAll();
        }

        private void pause() {
            try {
                wait(1000);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public boolean isAttended() {
            return true;
        }

        @Override
        public void close() {
            // nothing was opened
        }
    }

    private int code;

    /** What is said to lines, each deed being done before the line behind it is read. */
    @Test
    void shouldSayThatLinesAreReadAsTheyAreWhereTheyCannotBeEdited() throws Exception {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        settings.put("shell.terminal", "true");
        InputStream lines = new ByteArrayInputStream("work {\"value\": 4}\n".getBytes(StandardCharsets.UTF_8));
        new PlainShell((known, all) -> null, lines)
                .applyAsInt(settings, new PrintStream(shown, true, StandardCharsets.UTF_8));
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .startsWith("There is no 'stty' here: lines are read as they are typed, without completion")
                .contains("It heeds work", "tide 1: signal \"work\" {\"value\":4}");
    }

    private String said(Object... all) {
        typed.clear();
        typed.addAll(List.of(all));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Iterator<Object> next = typed.iterator();
        Prompt prompt = new Prompt() {
            @Override
            public @Nullable String line() {
                while (next.hasNext()) {
                    Object one = next.next();
                    if (one instanceof String line) {
                        return line;
                    }
                    try {
                        ((Deed) one).done();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }
                return null;
            }

            @Override
            public void say(String line) {
                out.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public boolean isAttended() {
                return false;
            }

            @Override
            public void close() {
                // nothing was opened
            }
        };
        code = new PlainShell((known, its) -> prompt, InputStream.nullInputStream())
                .applyAsInt(settings, new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
