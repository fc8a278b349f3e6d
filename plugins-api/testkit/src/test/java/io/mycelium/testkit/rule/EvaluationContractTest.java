package io.mycelium.testkit.rule;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.network.Chance;
import io.mycelium.testkit.signal.TestSignal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A suite counts only if it fails: each fault below is one that its test must find. */
class EvaluationContractTest {
    /** A pack: of its numbers each that divides what comes in is emitted and counted; a 0 fails the step of what is even. */
    private record Divisors(List<Integer> numbers, int weight) {
        LambdaBehaviour behaviour() {
            return LambdaBehaviour.of("divisors", (hypha, state, signal, effects) -> {
                PlainMap after = state;
                long n = signal == null ? 1 : signal.payload().integer("n", 1);
                for (int each : numbers) {
                    boolean passes = each == 0 && n % 2 != 0;
                    if (signal != null && !passes && n % each == 0) {
                        effects.emit("divided", PlainMap.of("by", each));
                        after = after.plus("count", after.integer("count", 0) + weight);
                    }
                }
                return after;
            });
        }
    }

    /** Does what another evaluator does. */
    private static class Passing implements Evaluator {
        private final Evaluator other;

        Passing(Evaluator other) {
            this.other = other;
        }

        StepResult result(StepResult result) {
            return result;
        }

        @Override
        public void begin(HyphaView hypha, Object state, StepEffects effects) {
            other.begin(hypha, state, effects);
        }

        @Override
        public StepResult open(int energy) {
            return other.open(energy);
        }

        @Override
        public StepResult step(Signal signal, int energy) {
            return result(other.step(signal, energy));
        }

        @Override
        public StepResult together(List<Signal> signals, int energy) {
            return other.together(signals, energy);
        }

        @Override
        public void end() {
            other.end();
        }

        @Override
        public void close() {
            other.close();
        }
    }

    private static Evaluator answering(Evaluator other, UnaryOperator<StepResult> answer) {
        return new Passing(other) {
            @Override
            StepResult result(StepResult result) {
                return answer.apply(result);
            }
        };
    }

    /** One that takes a signal a step, so that it is known how many rules fire. */
    private static EvaluationContract<Divisors> suite(
            UnaryOperator<Divisors> misread, UnaryOperator<Evaluator> misrun) {
        return suite(misread, misrun, false);
    }

    private static EvaluationContract<Divisors> suite(
            UnaryOperator<Divisors> misread, UnaryOperator<Evaluator> misrun, boolean together) {
        return new EvaluationContract<>() {
            @Override
            protected Divisors pack(Chance chance, int size) {
                return new Divisors(
                        IntStream.range(0, size)
                                .mapToObj(i -> chance.oneIn(20) ? 0 : 1 + chance.below(9))
                                .toList(),
                        1);
            }

            @Override
            protected List<Way> ways(Divisors pack) {
                if (pack.numbers.isEmpty()) {
                    throw new IllegalArgumentException("no numbers");
                }
                LambdaBehaviour misunderstood = misread.apply(pack).behaviour();
                return List.of(
                        Way.of("as it is", pack.behaviour()),
                        new Way(
                                "otherwise",
                                misunderstood.states(),
                                misunderstood.opens(),
                                misunderstood.recovers(),
                                () -> misrun.apply(misunderstood.evaluator())));
            }

            @Override
            protected List<Divisors> smaller(Divisors pack) {
                return IntStream.range(0, pack.numbers.size())
                        .mapToObj(i -> {
                            List<Integer> fewer = new ArrayList<>(pack.numbers);
                            fewer.remove(i);
                            return new Divisors(fewer, pack.weight);
                        })
                        .toList();
            }

            @Override
            protected boolean areTogether(Chance chance) {
                return together;
            }

            @Override
            protected PlainMap state(Chance chance) {
                return PlainMap.of("count", chance.below(5));
            }

            @Override
            protected Signal signal(Chance chance) {
                return TestSignal.of("origin", 1, "number", PlainMap.of("n", chance.below(100)));
            }
        };
    }

    private static void assertFound(UnaryOperator<Divisors> misread, UnaryOperator<Evaluator> misrun, String... words) {
        EvaluationContract<Divisors> suite = suite(misread, misrun);
        assertThatThrownBy(suite::shouldMeanTheSameWhenAPackIsEvaluatedInAnotherWay)
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(words);
    }

    @Test
    void shouldPassWhenAllWaysMeanTheSame() {
        EvaluationContract<Divisors> suite = suite(UnaryOperator.identity(), UnaryOperator.identity());
        assertThatCode(() -> {
                    suite.shouldMeanTheSameWhenAPackIsEvaluatedInAnotherWay();
                    suite.shouldMeanTheSameWhenAnEvaluatorHasServedOthers();
                })
                .doesNotThrowAnyException();
    }

    @Test
    void shouldPassWhenOnlyTheWordsOfAFailureDiffer() {
        EvaluationContract<Divisors> suite = suite(
                UnaryOperator.identity(),
                evaluator -> answering(
                        evaluator,
                        result -> result instanceof StepResult.Failed failed
                                ? new StepResult.Failed(failed.rule(), failed.message() + ": in other words")
                                : result));
        assertThatCode(suite::shouldMeanTheSameWhenAPackIsEvaluatedInAnotherWay).doesNotThrowAnyException();
    }

    @Test
    void shouldShowTheSmallestPackWhenARuleIsForgotten() {
        assertFound(
                pack -> new Divisors(
                        pack.numbers.stream().filter(each -> each != 7).toList(), pack.weight),
                UnaryOperator.identity(),
                "Divisors[numbers=[7], weight=1]",
                "as it is: fired 1 [matched divisors, emit divided {by=7}]",
                "otherwise: fired 1 [matched divisors]",
                "-Dmycelium.seed=");
    }

    @Test
    void shouldFindItWhenRulesFireInAnotherOrder() {
        assertFound(
                pack -> {
                    List<Integer> numbers = new ArrayList<>(pack.numbers);
                    Collections.reverse(numbers);
                    return new Divisors(numbers, pack.weight);
                },
                UnaryOperator.identity(),
                "emit divided {by=");
    }

    @Test
    void shouldFindItWhenTheStateIsAnotherOne() {
        EvaluationContract<Divisors> suite =
                suite(pack -> new Divisors(pack.numbers, pack.weight + 10), UnaryOperator.identity());
        assertThatThrownBy(suite::shouldMeanTheSameWhenAPackIsEvaluatedInAnotherWay)
                .isInstanceOf(AssertionError.class)
                .hasMessageFindingMatch("as it is: fired 1 .*\\{count=\\d}\notherwise: fired 1 .*\\{count=1\\d}");
    }

    @Test
    void shouldFindItWhenAnotherRuleOrPlaceFails() {
        assertFound(
                UnaryOperator.identity(),
                evaluator -> answering(
                        evaluator,
                        result -> result instanceof StepResult.Failed failed
                                ? new StepResult.Failed("another", failed.message())
                                : result),
                "failed in divisors",
                "failed in another");
        assertFound(
                UnaryOperator.identity(),
                evaluator -> answering(
                        evaluator,
                        result -> result instanceof StepResult.Failed failed
                                ? new StepResult.Failed(failed.rule(), "line 7: " + failed.message())
                                : result),
                "at line 7");
    }

    @Test
    void shouldFindItWhenAStepEndsInAnotherWay() {
        assertFound(
                UnaryOperator.identity(),
                evaluator -> answering(evaluator, result -> new StepResult.Exhausted(List.of("endless"))),
                "exhausted by [endless]");
        assertFound(
                UnaryOperator.identity(),
                evaluator -> answering(
                        evaluator,
                        result ->
                                result instanceof StepResult.Done done ? StepResult.done(done.firings() + 70) : result),
                "otherwise: fired 7");
    }

    @Test
    void shouldFindItWhenSignalsMeanSomethingElseTogether() {
        EvaluationContract<Divisors> suite = suite(
                UnaryOperator.identity(),
                evaluator -> new Passing(evaluator) {
                    @Override
                    public StepResult together(List<Signal> signals, int energy) {
                        return super.together(signals.subList(1, signals.size()), energy);
                    }
                },
                true);
        assertThatThrownBy(suite::shouldMeanTheSameWhenAPackIsEvaluatedInAnotherWay)
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("signals together [", "otherwise: fired 2");
    }

    @Test
    void shouldFindItWhenAStepWithLittleEnergyEndsInAnotherWay() {
        assertFound(
                UnaryOperator.identity(),
                evaluator -> new Passing(evaluator) {
                    @Override
                    public StepResult step(Signal signal, int energy) {
                        return super.step(signal, energy < 7 ? 0 : energy);
                    }
                },
                "as it is: fired 1",
                "otherwise: exhausted by [divisors]");
    }

    @Test
    void shouldFindItWhenWhatFollowsAFailureIsLost() {
        assertFound(
                UnaryOperator.identity(),
                evaluator -> new Passing(evaluator) {
                    private boolean begun;

                    @Override
                    public void begin(HyphaView hypha, Object state, StepEffects effects) {
                        if (!begun) {
                            super.begin(hypha, state, effects);
                        }
                        begun = true;
                    }

                    @Override
                    public void end() {
                        super.end();
                        begun = false;
                    }
                },
                "as it is: fired 1 [matched divisors",
                "otherwise: fired 1 []");
    }

    @Test
    void shouldFindItWhenAStateIsChangedThatWasCommitted() {
        assertFound(
                UnaryOperator.identity(),
                evaluator -> new Passing(evaluator) {
                    @Override
                    public boolean writesToCopies() {
                        return true; // which it does not
                    }
                },
                "a state that was committed");
    }

    @Test
    void shouldFindItWhenAnEvaluatorRemembers() {
        EvaluationContract<Divisors> suite = suite(UnaryOperator.identity(), evaluator -> {
            int[] served = {0};
            return answering(
                    evaluator, result -> ++served[0] > 30 ? new StepResult.Exhausted(List.of("tired")) : result);
        });
        assertThatThrownBy(suite::shouldMeanTheSameWhenAnEvaluatorHasServedOthers)
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("otherwise, anew: fired", "otherwise, after others: exhausted by [tired]");
    }
}
