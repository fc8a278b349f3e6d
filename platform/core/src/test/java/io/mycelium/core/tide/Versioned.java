package io.mycelium.core.tide;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.api.rule.PackId;
import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.value.PlainMap;
import java.util.List;
import java.util.function.UnaryOperator;

/** Another version of a pack that does the same, with a state that is declared differently: what begins with {@code former} is not. */
record Versioned(Behaviour other, String version, UnaryOperator<PlainMap> reads) implements OtherBehaviour {
    @Override
    public PackId pack() {
        return new PackId(other.pack().name(), version, other.pack().hash() + version);
    }

    @Override
    public StateCodec states() {
        return new OtherStates(other.states()) {
            @Override
            public Object initial(PlainMap fields) {
                return super.initial(reads.apply(fields));
            }

            @Override
            public Object read(PlainMap fields) {
                return super.read(reads.apply(fields));
            }

            @Override
            public List<String> aside(Object state) {
                return write(state).keySet().stream()
                        .filter(name -> name.startsWith("former"))
                        .toList();
            }
        };
    }
}
