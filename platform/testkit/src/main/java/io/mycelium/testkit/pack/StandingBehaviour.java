package io.mycelium.testkit.pack;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import java.util.List;
import java.util.Map;

/** The behaviour of a pack of which one hypha stands as a test says. */
record StandingBehaviour(Behaviour other, String hypha, Standing standing) implements Behaviour {
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
        return other.sensed();
    }

    @Override
    public boolean heedsAny() {
        return other.heedsAny();
    }

    @Override
    public List<String> emitted() {
        return other.emitted();
    }

    @Override
    public List<String> rules() {
        return other.rules();
    }

    @Override
    public boolean opens() {
        return other.opens();
    }

    @Override
    public boolean recovers() {
        return other.recovers();
    }

    @Override
    public Evaluator evaluator() {
        return new StandingEvaluator(other.evaluator(), hypha, standing);
    }

    private record StandingEvaluator(Evaluator real, String hypha, Standing standing) implements Evaluator {
        @Override
        public void begin(HyphaView view, Object state, StepEffects effects) {
            real.begin(view.id().equals(hypha) ? standing.of(view) : view, state, effects);
        }

        @Override
        public boolean writesToCopies() {
            return real.writesToCopies();
        }

        @Override
        public StepResult open(int energy) {
            return real.open(energy);
        }

        @Override
        public StepResult recover(int energy) {
            return real.recover(energy);
        }

        @Override
        public StepResult step(Signal signal, int energy) {
            return real.step(signal, energy);
        }

        @Override
        public StepResult together(List<Signal> signals, int energy) {
            return real.together(signals, energy);
        }

        @Override
        public void end() {
            real.end();
        }

        @Override
        public String whereabouts() {
            return real.whereabouts();
        }

        @Override
        public Map<String, Long> firings() {
            return real.firings();
        }

        @Override
        public void close() {
            real.close();
        }
    }
}
