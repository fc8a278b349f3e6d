package io.mycelium.itest.benchmarks;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A behaviour that is a Java lambda on a state of its own type. */
final class Lambda<S> implements Behaviour {
    /** What is done with one signal; with null, in the opening step. */
    @FunctionalInterface
    interface Step<S> {
        void step(HyphaView hypha, S state, @Nullable Signal signal, StepEffects out);
    }

    /** What the core must know of the state: fields to state and back, and a copy. */
    interface States<S> {
        S read(PlainMap fields);

        S copy(S state);

        PlainMap write(S state);
    }

    private final String name;
    private final boolean opens;
    private final States<S> states;
    private final Step<S> step;

    Lambda(String name, boolean opens, States<S> states, Step<S> step) {
        this.name = name;
        this.opens = opens;
        this.states = states;
        this.step = step;
    }

    @Override
    public PackId pack() {
        return new PackId(name, "1", Long.toHexString(Plain.hash(name)));
    }

    @Override
    public StateCodec states() {
        return codec;
    }

    private final StateCodec codec = new StateCodec() {
        @Override
        public PlainMap fields() {
            return PlainMap.EMPTY;
        }

        @Override
        public Object initial(PlainMap fields) {
            return states.read(fields);
        }

        @Override
        @SuppressWarnings("unchecked")
        public Object copy(Object state) {
            return states.copy((S) state);
        }

        @Override
        @SuppressWarnings("unchecked")
        public PlainMap write(Object state) {
            return states.write((S) state);
        }

        @Override
        public Object read(PlainMap fields) {
            return states.read(fields);
        }
    };

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
        return List.of(name);
    }

    @Override
    public boolean opens() {
        return opens;
    }

    @Override
    public Evaluator evaluator() {
        return new Stepping();
    }

    private final class Stepping implements Evaluator {
        private @Nullable HyphaView hypha;
        private @Nullable S state;
        private @Nullable StepEffects out;

        @Override
        @SuppressWarnings("unchecked")
        public void begin(HyphaView view, Object given, StepEffects effects) {
            hypha = view;
            state = (S) given;
            out = effects;
        }

        @Override
        public StepResult open(int energy) {
            step.step(hypha, state, null, out);
            return StepResult.done(1);
        }

        @Override
        public StepResult step(Signal signal, int energy) {
            step.step(hypha, state, signal, out);
            return StepResult.done(1);
        }

        @Override
        public StepResult together(List<Signal> signals, int energy) {
            signals.forEach(signal -> step.step(hypha, state, signal, out));
            return StepResult.done(signals.size());
        }

        @Override
        public void end() {
            state = null;
        }

        @Override
        public void close() {}
    }
}
