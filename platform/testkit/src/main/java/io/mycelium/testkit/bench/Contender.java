package io.mycelium.testkit.bench;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.core.trace.KeptStep;
import java.util.List;

/** A pack that takes steps again and again, each from the state that it had. Belongs to one thread; to be closed. */
final class Contender implements AutoCloseable {
    private final List<KeptStep> steps;
    private final Object[] states; // of the pack's own class, never written
    private final StateCodec codec;
    private final Evaluator evaluator;
    private final boolean copies;
    private final Nowhere effects;

    /**
     * Makes it ready. Throws a {@link io.mycelium.api.rule.StateException} if a state does not fit.
     *
     * @param written the states of the steps as plain values
     */
    Contender(Behaviour pack, List<KeptStep> steps, List<PlainMap> written) {
        this.steps = steps;
        codec = pack.states();
        states = written.stream().map(codec::read).toArray();
        evaluator = pack.evaluator();
        copies = evaluator.writesToCopies();
        effects = new Nowhere(codec, steps.get(0));
    }

    /** Takes some of the steps, once each; returns a number that is the same whenever it goes the same. */
    long turn(int[] which) {
        long before = effects.wanted();
        long firings = 0;
        for (int each : which) {
            firings += take(each);
        }
        return firings * 31 + effects.wanted() - before;
    }

    private int take(int number) {
        KeptStep step = steps.get(number);
        Object state = copies ? states[number] : codec.copy(states[number]);
        effects.begin(step);
        evaluator.begin(step.facts(), state, effects);
        try {
            StepResult result = taken(step);
            return result instanceof StepResult.Done done ? done.firings() : -1;
        } finally {
            evaluator.end();
        }
    }

    private StepResult taken(KeptStep step) {
        List<Signal> signals = step.signals();
        if (signals.isEmpty()) {
            return evaluator.open(step.energy());
        }
        return step.kind() == KeptStep.Kind.TOGETHER
                ? evaluator.together(signals, step.energy())
                : evaluator.step(signals.get(0), step.energy());
    }

    @Override
    public void close() {
        evaluator.close();
    }
}
