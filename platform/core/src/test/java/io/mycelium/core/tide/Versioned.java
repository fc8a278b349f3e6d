package io.mycelium.core.tide;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.Evaluator;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.value.PlainMap;
import java.util.List;
import java.util.function.UnaryOperator;

/** Another version of a pack that does the same, with a state that is declared differently: what begins with {@code former} is not. */
record Versioned(Behaviour other, String version, UnaryOperator<PlainMap> reads) implements Behaviour {
    @Override
    public PackId pack() {
        return new PackId(other.pack().name(), version, other.pack().hash() + version);
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
                return states.initial(reads.apply(fields));
            }

            @Override
            public Object copy(Object state) {
                return states.copy(state);
            }

            @Override
            public PlainMap write(Object state) {
                return states.write(state);
            }

            @Override
            public Object read(PlainMap fields) {
                return states.read(reads.apply(fields));
            }

            @Override
            public List<String> aside(Object state) {
                return write(state).keySet().stream()
                        .filter(name -> name.startsWith("former"))
                        .toList();
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
