package io.mycelium.core.tide;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import java.util.List;

/**
 * A behaviour whose state type throws on some states: always on the same ones, so that a life can be lived twice. Those
 * that it can't measure are never committed; one that it can't copy, a hypha may have been born with.
 */
record Fragile(Behaviour other) implements Behaviour {
    private static final int ONE_IN = 16;

    @Override
    public PackId pack() {
        return other.pack();
    }

    @Override
    public StateCodec states() {
        StateCodec states = other.states();
        return new StateCodec() {
            @Override
            public PlainMap fields() {
                return states.fields();
            }

            @Override
            public Object initial(PlainMap fields) {
                return states.initial(fields);
            }

            @Override
            public Object copy(Object state) {
                if (isPoison(state)) {
                    throw new IllegalStateException("a state that can't be copied");
                }
                return states.copy(state);
            }

            @Override
            public PlainMap write(Object state) {
                return states.write(state);
            }

            @Override
            public Object read(PlainMap fields) {
                return states.read(fields);
            }

            @Override
            public long bytes(Object state, long enough) {
                if (isPoison(state)) {
                    throw new StackOverflowError("a state that can't be measured");
                }
                return states.bytes(state, enough);
            }

            private boolean isPoison(Object state) {
                return Math.floorMod(Plain.hash(states.write(state)), ONE_IN) == 0;
            }
        };
    }

    @Override
    public List<String> sensed() {
        return other.sensed();
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
    public Evaluator evaluator() {
        return other.evaluator();
    }
}
