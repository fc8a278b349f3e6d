package io.mycelium.core.graph;

import io.mycelium.api.hypha.HyphaView;
import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StepEffects;
import io.mycelium.api.rule.StepResult;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import java.util.List;

/** The behaviour of a species that has none: it heeds nothing, and keeps its state as the plain map it is. */
public final class Unheeding implements Behaviour {
    public static final Unheeding INSTANCE = new Unheeding();

    private static final PackId NO_PACK = new PackId("none", "0", "0");

    private Unheeding() {}

    @Override
    public PackId pack() {
        return NO_PACK;
    }

    @Override
    public StateCodec states() {
        return PlainStates.INSTANCE;
    }

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
        return List.of();
    }

    @Override
    public boolean opens() {
        return false;
    }

    @Override
    public Evaluator evaluator() {
        return new Deaf();
    }

    /** States that are plain maps. */
    static final class PlainStates implements StateCodec {
        static final PlainStates INSTANCE = new PlainStates();

        @Override
        public PlainMap fields() {
            return PlainMap.EMPTY;
        }

        @Override
        public Object initial(PlainMap fields) {
            return fields;
        }

        @Override
        public Object copy(Object state) {
            return state;
        }

        @Override
        public PlainMap write(Object state) {
            return (PlainMap) state;
        }

        @Override
        public Object read(PlainMap fields) {
            return fields;
        }
    }

    private static final class Deaf implements Evaluator {
        @Override
        public void begin(HyphaView hypha, Object state, StepEffects effects) {}

        @Override
        public StepResult open(int energy) {
            return StepResult.done(0);
        }

        @Override
        public StepResult step(Signal signal, int energy) {
            return StepResult.done(0);
        }

        @Override
        public StepResult together(List<Signal> signals, int energy) {
            return StepResult.done(0);
        }

        @Override
        public void end() {}

        @Override
        public void close() {}
    }
}
