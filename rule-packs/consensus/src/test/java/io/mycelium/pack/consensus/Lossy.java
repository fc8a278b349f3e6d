package io.mycelium.pack.consensus;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.Plain;
import java.util.List;

/** A pack whose signals are lost before any rule sees them, so many in a hundred, by their names. */
record Lossy(Behaviour inner, int percent, long seed) implements Behaviour {
    @Override
    public PackId pack() {
        return inner.pack();
    }

    @Override
    public StateCodec states() {
        return inner.states();
    }

    @Override
    public List<String> sensed() {
        return inner.sensed();
    }

    @Override
    public List<String> emitted() {
        return inner.emitted();
    }

    @Override
    public List<String> rules() {
        return inner.rules();
    }

    @Override
    public boolean opens() {
        return inner.opens();
    }

    @Override
    public Evaluator evaluator() {
        return new Losing(inner.evaluator());
    }

    /** From one member to another; what the world says is heard. */
    private boolean loses(Signal signal, long receiver) {
        long luck = Plain.mix(seed + Plain.mix(receiver + Plain.hash(signal.id().toString()))) >>> 1;
        return signal.id().origin().startsWith("member_") && luck % 100 < percent;
    }

    private final class Losing implements Evaluator {
        private final Evaluator evaluator;
        private long receiver;

        Losing(Evaluator evaluator) {
            this.evaluator = evaluator;
        }

        @Override
        public void begin(HyphaView hypha, Object state, StepEffects effects) {
            receiver = Plain.hash(hypha.id());
            evaluator.begin(hypha, state, effects);
        }

        @Override
        public boolean writesToCopies() {
            return evaluator.writesToCopies();
        }

        @Override
        public StepResult open(int energy) {
            return evaluator.open(energy);
        }

        @Override
        public StepResult step(Signal signal, int energy) {
            return loses(signal, receiver) ? StepResult.done(0) : evaluator.step(signal, energy);
        }

        @Override
        public StepResult together(List<Signal> signals, int energy) {
            return evaluator.together(signals, energy);
        }

        @Override
        public void end() {
            evaluator.end();
        }

        @Override
        public String whereabouts() {
            return evaluator.whereabouts();
        }

        @Override
        public void close() {
            evaluator.close();
        }
    }
}
