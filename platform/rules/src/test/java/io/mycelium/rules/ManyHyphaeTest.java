package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.rule.RecordedEffects;
import io.mycelium.testkit.rule.TestHypha;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** An evaluator that served a thousand hyphae does to the next what a fresh one would. */
class ManyHyphaeTest {
    /** Much of what rules can be: joins, not, exists, accumulate, facts of their own, logical ones, groups, queries. */
    private static final String RULES = """
            declare State count : int  last : int  seen : List  sum : long end
            declare Work value : int  key : String end
            declare Beat n : int end
            declare Note text : String end
            declare Tense since : int end

            query bigger( int $than ) Work( value > $than ) end

            rule "count" when $w : Work( value > 0 ) $s : State() then
              modify($s) { setCount($s.getCount() + 1), setLast($w.getValue()) }
            end
            rule "same again" when $w : Work( $v : value ) $s : State( last == $v, count > 1 ) then
              hypha.emit("again", Map.of("value", $v, "random", hypha.random(100)));
            end
            rule "note" when Work( key == "note", $v : value ) then insert(new Note("n" + $v)); end
            rule "read note" when $n : Note( $t : text ) $s : State() then
              $s.getSeen().add($t);
              hypha.emit("noted", Map.of("text", $t));
            end
            rule "tension" when State( count > 5 ) then insertLogical(new Tense(5)); end
            rule "tense" when Tense( $n : since ) Work( value > $n ) then hypha.emit("tense"); end
            rule "no work" when not Work() then hypha.emit("idle"); end
            rule "first of all" salience 5 when exists Work( value > 8 ) $s : State() then hypha.emit("big"); end
            rule "sum" when
              Work()
              accumulate( Work( $v : value ); $total : sum($v) )
              $s : State( sum < 1000 )
            then modify($s) { setSum($s.getSum() + ((Number) $total).longValue()) } end
            rule "asked" when Beat( $n : n ) bigger( 3; ) then hypha.emit("never"); end
            rule "one of two" activation-group "g" when Work( value > 2 ) then hypha.emit("one"); end
            rule "other of two" activation-group "g" when Work( value > 1 ) then hypha.emit("other"); end
            rule "grouped" agenda-group "late" auto-focus when Beat( n > 2 ) then hypha.emit("grouped"); end
            rule "once" no-loop when Beat( n > 1 ) $s : State() then modify($s) { setCount($s.getCount() + 1) } end
            rule "pressed" when Hypha( bufferFill > 0.5 ) then hypha.emit("throttle"); end
            rule "untyped" when Signal( frequency == "odd", payload["value"] > 3 ) then hypha.reply("seen"); end
            rule "fails" when Work( value == 9, key == "fail" ) then Object o = null; o.toString(); end
            rule "loops" when Beat( n == 7 ) $s : State() then modify($s) { setLast($s.getLast() + 1) } end
            rule "loops back" when Beat( n == 7 ) $s : State( last > 0 ) then modify($s) { setLast($s.getLast() + 1) } end
            """;

    private record Act(TestHypha hypha, PlainMap state, List<Signal> signals, boolean together) {
        static Act random(Random random) {
            List<Signal> signals = new ArrayList<>();
            for (int i = random.nextInt(4); i >= 0; i--) {
                int value = random.nextInt(11);
                signals.add(
                        switch (random.nextInt(10)) {
                            case 0 -> HandMadeSignal.of("odd", Map.of("value", value));
                            case 1, 2 -> HandMadeSignal.of("beat", Map.of("n", value));
                            case 3 -> HandMadeSignal.of("work", Map.of("value", "unfit"));
                            case 4 -> HandMadeSignal.of("work", Map.of("value", 9, "key", "fail"));
                            case 5, 6 -> HandMadeSignal.of("work", Map.of("value", value, "key", "note"));
                            default -> HandMadeSignal.of("work", Map.of("value", value, "key", "k"));
                        });
            }
            return new Act(
                    new TestHypha("h" + random.nextInt(1000), random.nextDouble(), signals.size()),
                    PlainMap.of(Map.of("count", random.nextInt(9), "last", random.nextInt(9))),
                    signals,
                    random.nextInt(4) == 0);
        }

        /** Everything that can be seen of it from outside. */
        String run(DroolsBehaviour behaviour, Evaluator evaluator) {
            RecordedEffects effects = new RecordedEffects();
            effects.traced();
            Object copy = behaviour.states().copy(behaviour.states().initial(state));
            List<StepResult> results = new ArrayList<>();
            evaluator.begin(hypha, copy, effects);
            results.add(evaluator.open(100));
            if (together) {
                if (results.get(0) instanceof StepResult.Done) {
                    results.add(evaluator.together(signals, 100));
                }
            } else {
                for (Signal signal : signals) {
                    if (results.get(results.size() - 1) instanceof StepResult.Done) {
                        results.add(evaluator.step(signal, 100));
                    }
                }
            }
            evaluator.end();
            boolean good = results.get(results.size() - 1) instanceof StepResult.Done;
            return results + " "
                    + (good ? effects.lines() + " " + behaviour.states().write(copy) : "");
        }
    }

    @Test
    void shouldHaveEqualEffectsWhenEvaluatorServedAThousandHyphae() {
        DroolsBehaviour behaviour = TriedPack.compiled(Map.of("pack.drl", RULES));
        for (long seed = 1; seed <= 5; seed++) {
            Random random = new Random(seed);
            Evaluator used = behaviour.evaluator();
            for (int i = 0; i < 1000; i++) {
                Act.random(random).run(behaviour, used);
            }
            for (int i = 0; i < 10; i++) {
                Act act = Act.random(random);
                Evaluator fresh = behaviour.evaluator();
                assertThat(act.run(behaviour, used))
                        .as("seed %d, act %d: %s", seed, i, act)
                        .isEqualTo(act.run(behaviour, fresh));
                fresh.close();
            }
            used.close();
        }
    }

    @Test
    void shouldNotGrowWhenEvaluatorServesManyHyphae() {
        DroolsBehaviour behaviour = TriedPack.compiled(Map.of("pack.drl", RULES));
        Evaluator evaluator = behaviour.evaluator();
        Act act = Act.random(new Random(5));
        for (int i = 0; i < 2000; i++) {
            act.run(behaviour, evaluator);
        }
        long before = used();
        for (int i = 0; i < 5_000; i++) {
            act.run(behaviour, evaluator);
        }
        assertThat(used() - before).isLessThan(2_000_000);
        evaluator.close();
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
