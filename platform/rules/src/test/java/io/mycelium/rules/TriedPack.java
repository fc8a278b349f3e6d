package io.mycelium.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.rule.RecordedEffects;
import io.mycelium.testkit.rule.TestHypha;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A compiled pack with one evaluator and one hypha's state, tried out ACT by ACT as the core would. */
final class TriedPack implements AutoCloseable {
    final DroolsBehaviour behaviour;
    final Evaluator evaluator;
    final RecordedEffects effects = new RecordedEffects();
    final List<StepResult> results = new ArrayList<>();
    HyphaView hypha = TestHypha.CALM;
    Object state;

    private TriedPack(DroolsBehaviour behaviour) {
        this.behaviour = behaviour;
        this.evaluator = behaviour.evaluator();
        this.state = behaviour.states().initial(PlainMap.EMPTY);
    }

    static TriedPack of(String drl) {
        return new TriedPack(compiled(Map.of("pack.drl", drl)));
    }

    static TriedPack of(Map<String, String> files) {
        return new TriedPack(compiled(files));
    }

    static TriedPack of(PackSource source) {
        return new TriedPack(new PackCompiler().compile(source).orThrow());
    }

    static DroolsBehaviour compiled(Map<String, String> files) {
        Compiled compiled = new PackCompiler().compile(PackSource.of("tried", files));
        assertThat(compiled.errors()).isEmpty();
        return compiled.orThrow();
    }

    TriedPack state(Map<String, ?> fields) {
        state = behaviour.states().initial(PlainMap.of(fields));
        return this;
    }

    /** One ACT with plenty of energy; what it asked for. */
    List<String> act(Signal... signals) {
        return act(1000, signals);
    }

    List<String> act(int energy, Signal... signals) {
        effects.clear();
        results.clear();
        Object before = state;
        Object copy = behaviour.states().copy(before);
        evaluator.begin(hypha, copy, effects);
        boolean good = true;
        if (behaviour.opens()) {
            good = note(evaluator.open(energy));
        }
        for (int i = 0; i < signals.length && good; i++) {
            good = note(evaluator.step(signals[i], energy));
        }
        evaluator.end();
        if (good) {
            state = copy;
        }
        return effects.lines();
    }

    private boolean note(StepResult result) {
        results.add(result);
        return result instanceof StepResult.Done;
    }

    PlainMap stateFields() {
        return behaviour.states().write(state);
    }

    @Override
    public void close() {
        evaluator.close();
        behaviour.close();
    }
}
