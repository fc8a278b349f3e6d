package io.mycelium.core.tide;

import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.value.PlainMap;

/** A state codec that is another one, but for what it says itself. */
public class OtherStates implements StateCodec {
    private final StateCodec other;

    public OtherStates(StateCodec other) {
        this.other = other;
    }

    @Override
    public PlainMap fields() {
        return other.fields();
    }

    @Override
    public Object initial(PlainMap fields) {
        return other.initial(fields);
    }

    @Override
    public Object copy(Object state) {
        return other.copy(state);
    }

    @Override
    public PlainMap write(Object state) {
        return other.write(state);
    }

    @Override
    public Object read(PlainMap fields) {
        return other.read(fields);
    }
}
