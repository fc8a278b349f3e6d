package io.mycelium.core.tide;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.value.Plain;

/**
 * A behaviour whose state type throws on some states: always on the same ones, so that a life can be lived twice. Those
 * that it can't measure are never committed; one that it can't copy, a hypha may have been born with.
 */
record Fragile(Behaviour other) implements OtherBehaviour {
    private static final int ONE_IN = 16;

    @Override
    public StateCodec states() {
        StateCodec states = other.states();
        return new OtherStates(states) {
            @Override
            public Object copy(Object state) {
                if (isPoison(state)) {
                    throw new IllegalStateException("a state that can't be copied");
                }
                return super.copy(state);
            }

            @Override
            public long bytes(Object state, long enough) {
                if (isPoison(state)) {
                    throw new StackOverflowError("a state that can't be measured");
                }
                return states.bytes(state, enough);
            }

            private boolean isPoison(Object state) {
                return Math.floorMod(Plain.hash(write(state)), ONE_IN) == 0;
            }
        };
    }
}
