package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.rules.internal.CompiledPack;
import io.mycelium.rules.internal.PackAssembly;
import io.mycelium.testkit.rule.RecordedEffects;
import io.mycelium.testkit.rule.TestHypha;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Acts on values and in a session, which do the same. */
final class BothEvaluators {
    private static final int ENERGY = 100;

    private BothEvaluators() {}

    /** Both evaluators do the same with a pack that needs no session, and what they do is returned. */
    static List<String> act(String drl, Map<String, Object> state, Signal... signals) {
        List<PackProblem> problems = new ArrayList<>();
        CompiledPack pack = PackAssembly.compile(PackSource.of("tried", Map.of("pack.drl", drl)), problems);
        assertThat(problems.stream().filter(PackProblem::isError)).isEmpty();
        assertThat(pack.evaluation()).contains("on values").doesNotContain("session");
        try (Evaluator session = pack.sessionEvaluator();
                Evaluator values = pack.evaluator()) {
            List<String> inSession = act(pack, session, state, signals);
            assertThat(act(pack, values, state, signals)).isEqualTo(inSession);
            return inSession;
        }
    }

    /** One evaluator alone. */
    static List<String> act(CompiledPack pack, Evaluator evaluator, Map<String, Object> fields, Signal... signals) {
        Object state = pack.states().initial(PlainMap.of(fields));
        RecordedEffects effects = new RecordedEffects();
        evaluator.begin(TestHypha.CALM, state, effects);
        if (pack.opens()) {
            evaluator.open(ENERGY);
        }
        List<String> failures = new ArrayList<>();
        for (Signal each : signals) {
            StepResult result = evaluator.step(each, ENERGY);
            if (!(result instanceof StepResult.Done)) {
                failures.add(result.toString());
            }
        }
        evaluator.end();
        failures.addAll(0, effects.lines());
        return failures;
    }
}
