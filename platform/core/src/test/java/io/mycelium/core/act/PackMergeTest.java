package io.mycelium.core.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.merge.Conflict;
import io.mycelium.api.merge.Copy;
import io.mycelium.api.merge.MergeCall;
import io.mycelium.api.merge.Merged;
import io.mycelium.api.merge.Written;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.Manner;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.Trail;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules say what two copies become: of what both have and had, and by changing the state alone. */
class PackMergeTest {
    private static final PlainMap PAST = PlainMap.of("n", 1, "word", "past");
    private static final Written EAST = new Written(3, 0, "east");
    private static final Written WEST = new Written(4, 0, "west");
    private static final MergeCall CALL = new MergeCall(
            "t",
            PAST,
            new Copy("east", PlainMap.of("n", 5, "word", "left"), Map.of("n", EAST, "word", EAST)),
            new Copy("west", PlainMap.of("n", 7, "word", "right"), Map.of("n", WEST, "word", WEST)),
            new Written(9, 2, "east"),
            PlainMap.of("pack", "rules"));

    private static Merged merged(LambdaBehaviour.Step step) {
        return new PackMerge(LambdaBehaviour.named("rules", "larger", step)).merge(CALL);
    }

    @Test
    void shouldBeWhatTheLastWriterWouldKeepWhenNoRuleSaysOtherwise() {
        Merged merged = merged((hypha, state, signal, out) -> state);
        assertThat(merged.state()).isEqualTo(PlainMap.of("n", 7, "word", "right"));
        assertThat(merged.written()).isEqualTo(Map.of("n", WEST, "word", WEST));
        assertThat(merged.conflicts())
                .containsExactly(
                        new Conflict("n", 5L, 7L, "last writer", 7L),
                        new Conflict("word", "left", "right", "last writer", "right"));
    }

    @Test
    void shouldNameTheRulesOnceThatHaveKeptTheOtherValue() {
        Merged merged = merged((hypha, state, signal, out) -> state.plus("word", "left"));
        assertThat(merged.state()).isEqualTo(PlainMap.of("n", 7, "word", "left"));
        assertThat(merged.written()).as("as the left side has written it").containsEntry("word", EAST);
        assertThat(merged.conflicts())
                .as("the rule has fired for the past and both sides")
                .containsExactly(
                        new Conflict("n", 5L, 7L, "last writer", 7L),
                        new Conflict("word", "left", "right", "larger", "left"));
    }

    @Test
    void shouldPutNothingAsideWhereTheRulesMakeOneValueOfBoth() {
        Merged merged =
                merged((hypha, state, signal, out) -> state.plus("n", 11L).plus("word", "left and right"));
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.written()).containsEntry("n", CALL.now());
    }

    @Test
    void shouldSeeBothSidesAndTheirPastInThisOrderAndWhoItIs() {
        List<Object> seen = new ArrayList<>();
        merged((hypha, state, signal, out) -> {
            seen.add(signal.frequency() + " " + signal.payload() + " " + signal.tide() + " " + signal.id());
            assertThat(signal.root()).isEqualTo(signal.id());
            assertThat(signal.cause()).isNull();
            assertThat(signal.urgent()).isFalse();
            assertThat(signal.deadline()).isEqualTo(Signal.NO_DEADLINE);
            assertThat(hypha.id()).isEqualTo("t");
            assertThat(hypha.generation()).isEqualTo(2);
            assertThat(out.tide()).isEqualTo(9);
            return state;
        });
        assertThat(seen)
                .containsExactly(
                        "past {n=1, word=past} 9 t/2/1",
                        "left {n=5, word=left} 9 t/2/2",
                        "right {n=7, word=right} 9 t/2/3");
    }

    /** What else a rule may ask of a hypha has the answer of one that is well and has nothing to do. */
    @Test
    void shouldBeAHyphaThatIsWellAndAlone() {
        merged((hypha, state, signal, out) -> {
            assertThat(List.of(hypha.energy(), hypha.energyLeft())).containsOnly(1.0);
            assertThat(hypha.bufferFill()).isZero();
            assertThat(hypha.exhausted()).isFalse();
            assertThat(List.of(hypha.index(), hypha.queueDepth(), hypha.waiting(), hypha.stopped()))
                    .containsOnly(0);
            assertThat(List.of(hypha.refused(), hypha.stashed())).containsOnly(0);
            assertThat(hypha.age()).isZero();
            assertThat(hypha.species()).isEmpty();
            assertThat(List.of(hypha.upstream(), hypha.neighbours(), hypha.peers()))
                    .containsOnly(List.of());
            return state;
        });
    }

    /** Whatever a rule does in a merge but change State. */
    private interface Wish {
        void to(StepEffects out, Signal signal);
    }

    @Test
    void shouldRefuseAllThatARuleWantsButToChangeState() {
        Manner plain = Manner.PLAIN;
        List<Wish> wishes = List.of(
                (out, signal) -> out.emit("x", PAST),
                (out, signal) -> out.send("a", "x", PAST),
                (out, signal) -> out.reply("a", "x", PAST, plain),
                (out, signal) -> out.reply(signal, "x", PAST),
                (out, signal) -> out.reply(Trail.of(signal), "x", PAST, plain),
                (out, signal) -> out.ask("a", "x", PAST, plain, 1),
                (out, signal) -> out.lastKnown("a", "x"),
                (out, signal) -> out.lastKnownAge("a", "x"),
                (out, signal) -> out.stash(signal),
                (out, signal) -> out.unstash(1),
                (out, signal) -> out.spawn("S", null, PAST),
                (out, signal) -> out.split(PAST),
                (out, signal) -> out.sendToNewborn(0, "x", PAST, plain),
                (out, signal) -> out.die(),
                (out, signal) -> out.connect("a", List.of()),
                (out, signal) -> out.disconnect("a"),
                (out, signal) -> out.wakeIn(1),
                (out, signal) -> out.sleep(),
                (out, signal) -> out.random(),
                (out, signal) -> out.time());
        assertThat(wishes)
                .allSatisfy(wish -> assertThatIllegalStateException()
                        .isThrownBy(() -> merged((hypha, state, signal, out) -> {
                            wish.to(out, signal);
                            return state;
                        }))
                        .withMessageContaining("pack rules 1: ")
                        .withMessageContaining("rules that merge change State, and nothing else"));
    }

    /** The same rules, of which a step ends so. */
    private static Behaviour ending(StepResult result, List<String> ended) {
        Behaviour rules = LambdaBehaviour.of("rules", (hypha, state, signal, out) -> state);
        return new Ending(rules, result, ended);
    }

    private record Ending(Behaviour other, StepResult result, List<String> ended) implements Behaviour {
        @Override
        public PackId pack() {
            return other.pack();
        }

        @Override
        public StateCodec states() {
            return other.states();
        }

        @Override
        public List<String> sensed() {
            return List.of();
        }

        @Override
        public List<String> emitted() {
            return List.of();
        }

        @Override
        public List<String> rules() {
            return other.rules();
        }

        @Override
        public boolean opens() {
            return false;
        }

        @Override
        public Evaluator evaluator() {
            return new Evaluator() {
                @Override
                public void begin(HyphaView hypha, Object state, StepEffects effects) {}

                @Override
                public StepResult open(int energy) {
                    return result;
                }

                @Override
                public StepResult step(Signal signal, int energy) {
                    return result;
                }

                @Override
                public StepResult together(List<Signal> signals, int energy) {
                    return result;
                }

                @Override
                public void end() {
                    ended.add("end");
                }

                @Override
                public void close() {
                    ended.add("close");
                }
            };
        }
    }

    private static void assertFails(StepResult result, String message) {
        List<String> ended = new ArrayList<>();
        assertThatIllegalStateException()
                .isThrownBy(() -> new PackMerge(ending(result, ended)).merge(CALL))
                .withMessage(message);
        assertThat(ended).last().isEqualTo("close");
    }

    @Test
    void shouldSayWhyTheRulesGiveNoAnswer() {
        assertFails(new StepResult.Failed("larger", "larger threw"), "pack rules 1: larger threw");
        assertFails(
                new StepResult.Exhausted(List.of("ping", "pong")),
                "pack rules 1: its rules do not come to an end: ping, pong");
        assertFails(new StepResult.Unfit("no such field"), "pack rules 1: Unfit[message=no such field]");
    }
}
