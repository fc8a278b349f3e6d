package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The global {@code hypha}. */
class HyphaCallsTest {
    private static final Signal GO = HandMadeSignal.of("go", Map.of());

    private static TriedPack pack(String consequence) {
        return TriedPack.of("declare Go end\ndeclare Result value : int end\nrule \"r\" when $g : Go() then\n"
                + consequence + "\nend");
    }

    @Test
    void shouldActInAFunctionThatIsGivenHypha() {
        try (TriedPack pack = TriedPack.of("""
                declare Go end
                function void tell(ActingHypha hypha, BigInteger many) { hypha.emit("told", Map.of("many", many)); }
                rule "r" when Go() then tell(hypha, BigInteger.TEN); end
                """)) {
            assertThat(pack.act(GO)).containsExactly("emit told {many=10}");
        }
    }

    @Test
    void shouldPassEverythingOnWhenRuleAsksForIt() {
        try (TriedPack pack = pack("""
                hypha.emit("a");
                hypha.emit("a", Map.of("v", 1));
                hypha.emit(new Result(2));
                hypha.emitUrgent("u");
                hypha.emitUrgent(new Result(3));
                hypha.send("left", "m", Map.of("v", 4));
                hypha.send("left", new Result(5));
                hypha.reply("pong");
                hypha.reply($g, "pong", Map.of("v", 6));
                hypha.reply($g, new Result(7));
                Newborn b = hypha.spawn("B");
                hypha.send(b, "work", new Result(8));
                hypha.spawn("B", "B7", Map.of("n", 9));
                hypha.split();
                hypha.send(hypha.split(Map.of("n", 4)), "half");
                hypha.connect("right", "x", "y");
                hypha.connect("left");
                hypha.disconnect("right");
                hypha.wakeIn(3);
                hypha.sleep();
                hypha.die();
                hypha.emit("me", Map.of("id", hypha.id(), "species", hypha.species(), "age", hypha.age(),
                    "near", hypha.neighbours(), "up", hypha.upstream(), "time", hypha.time(), "tide", hypha.tide(),
                    "energy", hypha.energy(), "depth", hypha.queueDepth()));
                """)) {
            assertThat(pack.act(GO))
                    .containsExactly(
                            "emit a",
                            "emit a {v=1}",
                            "emit result {value=2}",
                            "emit urgent u",
                            "emit urgent result {value=3}",
                            "send left m {v=4}",
                            "send left result {value=5}",
                            "reply sender pong",
                            "reply sender pong {v=6}",
                            "reply sender result {value=7}",
                            "spawn B",
                            "send newborn 0 work {value=8}",
                            "spawn B as B7 {n=9}",
                            "split",
                            "split {n=4}",
                            "send newborn 3 half",
                            "connect right [x, y]",
                            "connect left []",
                            "disconnect right",
                            "wake in 3",
                            "sleep",
                            "die",
                            "emit me {age=3, depth=1, energy=1.0, id=worker_1, near=[left, right], species=worker,"
                                    + " tide=7, time=1000000, up=[source]}");
            assertThat(pack.behaviour.emitted()).containsExactly("a", "half", "m", "me", "pong", "result", "u", "work");
        }
    }

    @Test
    void shouldSayHowItTravelsWhenRuleSaysSo() {
        try (TriedPack pack = pack("""
                hypha.sendUrgent("left", "a");
                hypha.sendUrgent("left", new Result(1));
                Newborn b = hypha.spawn("B");
                hypha.sendUrgent(b, "b", Map.of("v", 2));
                hypha.replyUrgent("c");
                hypha.replyUrgent($g, new Result(3));
                hypha.within(5).emit("d");
                hypha.within(hypha.index() + 1).because($g).sendUrgent("left", "e");
                hypha.because("other/2/7 in/0/1").reply("f", Map.of("v", 4));
                hypha.because(hypha.trail($g)).emitUrgent("g");
                hypha.emit("plain", Map.of("sender", hypha.sender($g), "peers", hypha.peers()));
                """)) {
            assertThat(pack.act(GO))
                    .containsExactly(
                            "send urgent left a",
                            "send urgent left result {value=1}",
                            "spawn B",
                            "send urgent newborn 0 b {v=2}",
                            "reply urgent sender c",
                            "reply urgent sender result {value=3}",
                            "emit within 5 d",
                            "send urgent within 2 because of " + GO.id() + " " + GO.root() + " left e",
                            "reply because of other/2/7 in/0/1 sender f {v=4}",
                            "emit urgent because of " + GO.id() + " " + GO.root() + " g",
                            "emit plain {peers=[right], sender=sender}");
            assertThat(pack.behaviour.emitted()).containsExactly("a", "b", "c", "d", "e", "f", "g", "plain", "result");
        }
    }

    @Test
    void shouldAskAnswerLaterAndPutAsideWhenRuleAsksForIt() {
        try (TriedPack pack = pack("""
                String question = hypha.ask("shop", "price", Map.of("of", "tea"), 5);
                hypha.within(2).ask("shop", new Result(1), 1);
                hypha.ask("shop", "price", 3);
                hypha.emit("asked", Map.of("question", question));
                hypha.reply("other/2/7 in/0/1", "a");
                hypha.reply("other/2/7 in/0/1", "b", Map.of("v", 2));
                hypha.reply("other/2/7 in/0/1", new Result(3));
                hypha.replyUrgent(hypha.trail($g), "c");
                hypha.reply(hypha.sender($g), "d");
                hypha.reply(hypha.sender($g), "e", Map.of("v", 4));
                hypha.replyUrgent(hypha.sender($g), "f");
                hypha.stash($g);
                hypha.unstash(2);
                hypha.unstash();
                """)) {
            assertThat(pack.act(GO))
                    .containsExactly(
                            "ask shop for 5 price {of=tea}",
                            "ask within 2 shop for 1 result {value=1}",
                            "ask shop for 3 price",
                            "emit asked {question=worker_1/0/1}",
                            "reply to other/2/7 in/0/1 a",
                            "reply to other/2/7 in/0/1 b {v=2}",
                            "reply to other/2/7 in/0/1 result {value=3}",
                            "reply urgent to " + GO.id() + " " + GO.root() + " c",
                            "reply to whoever is called sender d",
                            "reply to whoever is called sender e {v=4}",
                            "reply urgent to whoever is called sender f",
                            "stash " + GO.id(),
                            "unstash 2",
                            "unstash all");
            assertThat(pack.behaviour.emitted()).contains("asked", "price", "result");
        }
    }

    @Test
    void shouldKnowWhatWasAnsweredWhenRuleLooks() {
        try (TriedPack pack = pack("""
                hypha.emit("known", Map.of(
                    "whole", hypha.lastKnown("shop", "n", 0), "floating", hypha.lastKnown("shop", "n", 0.5),
                    "truth", hypha.lastKnown("shop", "open", false), "text", hypha.lastKnown("shop", "name", "?"),
                    "any", hypha.lastKnown("shop", "n", (Object) "x"),
                    "age", hypha.lastKnownAge("shop"), "ageOf", hypha.lastKnownAge("shop", "n")));
                hypha.emit("unknown", Map.of(
                    "whole", hypha.lastKnown("mill", "n", 7), "floating", hypha.lastKnown("mill", "n", 0.5),
                    "truth", hypha.lastKnown("mill", "open", true), "text", hypha.lastKnown("mill", "name", "?"),
                    "age", hypha.lastKnownAge("mill"), "ageOf", hypha.lastKnownAge("shop", "x")));
                hypha.emit("fares", Map.of("stopped", hypha.stopped(), "refused", hypha.refused(), "stashed", hypha.stashed()));
                """)) {
            pack.effects.known("shop", PlainMap.of(Map.of("n", 3, "open", true, "name", "corner")));
            assertThat(pack.act(GO))
                    .containsExactly(
                            "emit known {age=3, ageOf=3, any=3, floating=3.0, text=corner, truth=true, whole=3}",
                            "emit unknown {age=" + Long.MAX_VALUE + ", ageOf=" + Long.MAX_VALUE
                                    + ", floating=0.5, text=?, truth=true, whole=7}",
                            "emit fares {refused=4, stashed=5, stopped=2}");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            hypha.emit("x", 5);                    | a Integer is no payload; give an object of a declared type, or a map
            hypha.emit("x", Map.of(1, 2));         | the key 1 is not text
            hypha.emit("x", Map.of("d", 0.0 / 0));  | the number NaN at 'd' is not finite
            hypha.emit("");                        | the frequency is empty
            hypha.emit("a\\u202eb");               | the frequency 'a⟨202E⟩b' has the sign U+202E RIGHT-TO-LEFT OVERRIDE, which nobody sees
            hypha.emit(new ArrayList());           | a ArrayList belongs to no frequency
            hypha.wakeIn(0);                       | hypha.wakeIn takes a number of tides from 1, not 0
            hypha.random(0);                       | hypha.random takes a bound from 1, not 0
            hypha.send((String) null, "x");        | the receiver's name is null
            hypha.reply(new Result(1), "x");       | a Result is no signal of this step
            hypha.trail(new Result(1));            | a Result is no signal of this step
            hypha.within(0).emit("x");             | hypha.within takes a number of tides from 1, not 0
            hypha.ask("shop", "price", 0);         | hypha.ask takes a number of tides from 1, not 0
            hypha.ask("", "price", 3);             | the receiver's name is empty
            hypha.stash(new Result(1));            | a Result is no signal of this step
            hypha.unstash(-1);                     | hypha.unstash takes a number of signals from 0, not -1
            hypha.reply("", "x");                  | the name of who has asked is empty
            hypha.lastKnown(null, "n", 0);         | the name of who has answered is null
            hypha.because("x").emit("x");          | hypha.because takes a signal, or what hypha.trail gave for one: 'x' is no name
            """)
    void shouldSayWhatIsWrongWhenCallMakesNoSense(String call, String message) {
        try (TriedPack pack = pack(call)) {
            pack.act(GO);
            assertThat(pack.results.get(0)).isInstanceOfSatisfying(StepResult.Failed.class, failed -> {
                assertThat(failed.message()).startsWith("pack.drl:4: rule \"r\": " + message);
                assertThat(failed.rule()).isEqualTo("r");
            });
        }
    }

    @Test
    void shouldDrawTheSameNumbersWhenTheStreamIsTheSame() {
        try (TriedPack pack = pack("hypha.emit(\"n\", Map.of(\"a\", hypha.random(6), \"b\", hypha.random()));")) {
            List<String> once = pack.act(GO);
            pack.effects.seed(42);
            assertThat(pack.act(GO)).isEqualTo(once);
        }
    }

    @Test
    void shouldTellRulesBeforeTheirEmissionsWhenTracing() {
        try (TriedPack pack = pack("hypha.emit(\"x\");")) {
            pack.effects.traced();
            assertThat(pack.act(GO)).containsExactly("matched r", "emit x");
        }
    }
}
