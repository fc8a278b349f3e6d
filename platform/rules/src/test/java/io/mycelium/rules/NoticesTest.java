package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.Notices;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.signal.TestSignal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The facts in which a hypha is told of its own signals, and what says of a signal that it is an answer. */
class NoticesTest {
    private static final Signal REFUSED = HandMadeSignal.of(
            Notices.REFUSED,
            Map.of("frequency", "work", "to", "slow", "why", "full", "signal", "a/0/1", "payload", Map.of("n", 3)));
    private static final Signal UNANSWERED = HandMadeSignal.of(
            Notices.UNANSWERED, Map.of("frequency", "price", "to", "shop", "question", "a/0/2", "asked", 7));

    @Test
    void shouldMatchWhatTheHyphaIsToldOnValuesAndInASession() {
        String drl = """
                declare State times : int end
                rule "again"
                when $r : Refused( frequency == "work", why == "full" ) $s : State( times < 1 )
                then
                    modify($s) { setTimes($s.getTimes() + 1) }
                    hypha.send($r.getTo(), $r.getFrequency(), $r.getPayload());
                end
                rule "give up"
                when $u : Unanswered( to == "shop", asked < 8 )
                then
                    hypha.emit("gave up", Map.of("question", $u.getQuestion()));
                end
                """;
        assertThat(BothEvaluators.act(drl, Map.of(), REFUSED, UNANSWERED))
                .containsExactly("send slow work {n=3}", "emit gave up {question=a/0/2}");
        assertThat(TriedPack.compiled(Map.of("pack.drl", drl)).sensed())
                .containsExactly(Notices.REFUSED, Notices.UNANSWERED);
    }

    @Test
    void shouldBeToldOfNothingWhenNoRuleAsksOrThePackHasATypeOfThatName() {
        assertThat(TriedPack.compiled(Map.of("pack.drl", """
                        declare Refused @frequency("no thanks") by : String end
                        rule "mine" when Refused( by == "b" ) then hypha.emit("x"); end
                        """)).sensed()).containsExactly("no thanks");
    }

    @Test
    void shouldSayWhatAnAnswerAnswers() {
        Signal answer = new Answer(
                TestSignal.of("shop", 3, "price", PlainMap.of("n", 4)).withCause(TestSignal.of("worker_1", 2, "ask")));
        assertThat(BothEvaluators.act("""
                        rule "answer"
                        when $a : Signal( answerTo == "worker_1/0/2" )
                        then
                            hypha.emit("answered", Map.of("to", $a.getAnswerTo()));
                        end
                        rule "no answer"
                        when Signal( answerTo == null )
                        then
                            hypha.emit("none");
                        end
                        """, Map.of(), answer, HandMadeSignal.of("other", Map.of())))
                .containsExactly("emit answered {to=worker_1/0/2}", "emit none");
    }

    private record Answer(Signal of) implements Signal {
        @Override
        public String frequency() {
            return of.frequency();
        }

        @Override
        public PlainMap payload() {
            return of.payload();
        }

        @Override
        public io.mycelium.api.signal.SignalId id() {
            return of.id();
        }

        @Override
        public io.mycelium.api.signal.SignalId cause() {
            return of.cause();
        }

        @Override
        public io.mycelium.api.signal.SignalId answerTo() {
            return of.cause();
        }

        @Override
        public io.mycelium.api.signal.SignalId root() {
            return of.root();
        }

        @Override
        public long tide() {
            return of.tide();
        }

        @Override
        public boolean urgent() {
            return of.urgent();
        }

        @Override
        public long deadline() {
            return of.deadline();
        }
    }
}
