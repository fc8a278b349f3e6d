package io.mycelium.core.tide;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import io.mycelium.testkit.rule.LambdaBehaviour;
import java.util.List;
import java.util.function.Supplier;

/** A pack that counts signals, and throws in one place as long as it is told to. */
final class FaultyPack implements OtherBehaviour {
    /** Where a pack has code of its own that the core calls. */
    enum Place {
        COPY,
        HASH,
        WRITE,
        ASIDE,
        EVALUATOR,
        BEGIN,
        OPEN,
        STEP,
        END,
        CLOSE,
        NOWHERE
    }

    volatile Place place = Place.NOWHERE;
    private final Supplier<Throwable> fault;
    private final Behaviour sound = LambdaBehaviour.of("faulty", (hypha, state, signal, out) -> {
                if (signal == null) {
                    return state;
                }
                return state.plus("n", state.integer("n", 0) + 1);
            })
            .opening();

    FaultyPack(Supplier<Throwable> fault) {
        this.fault = fault;
    }

    private void at(Place here) {
        if (place == here) {
            FaultyPack.<RuntimeException>sneaky(fault.get());
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneaky(Throwable thrown) throws T {
        throw (T) thrown;
    }

    @Override
    public Behaviour other() {
        return sound;
    }

    @Override
    public StateCodec states() {
        StateCodec states = sound.states();
        return new OtherStates(states) {
            @Override
            public Object copy(Object state) {
                at(Place.COPY);
                return super.copy(state);
            }

            @Override
            public PlainMap write(Object state) {
                at(Place.WRITE);
                return super.write(state);
            }

            @Override
            public List<String> aside(Object state) {
                at(Place.ASIDE);
                return states.aside(state);
            }

            @Override
            public long hash(Object state) {
                at(Place.HASH);
                return states.hash(state);
            }
        };
    }

    @Override
    public Evaluator evaluator() {
        at(Place.EVALUATOR);
        Evaluator evaluator = sound.evaluator();
        return new Evaluator() {
            @Override
            public void begin(HyphaView hypha, Object state, StepEffects effects) {
                at(Place.BEGIN);
                evaluator.begin(hypha, state, effects);
            }

            @Override
            public StepResult open(int energy) {
                at(Place.OPEN);
                return evaluator.open(energy);
            }

            @Override
            public StepResult step(Signal signal, int energy) {
                StepResult result = evaluator.step(signal, energy);
                at(Place.STEP);
                return result;
            }

            @Override
            public StepResult together(List<Signal> signals, int energy) {
                return evaluator.together(signals, energy);
            }

            @Override
            public void end() {
                at(Place.END);
                evaluator.end();
            }

            @Override
            public void close() {
                at(Place.CLOSE);
                evaluator.close();
            }
        };
    }
}
