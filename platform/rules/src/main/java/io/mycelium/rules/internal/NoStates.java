package io.mycelium.rules.internal;

import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StateException;
import io.mycelium.api.value.PlainMap;
import java.util.List;

/** The codec of a stateless pack. All its hyphae share one state that says nothing, but for fields that
 * a version with a State left. */
final class NoStates implements StateCodec {
    private enum Nothing {
        NOTHING
    }

    private final String pack;

    NoStates(String pack) {
        this.pack = pack;
    }

    @Override
    public PlainMap fields() {
        return PlainMap.EMPTY;
    }

    @Override
    public Object initial(PlainMap fields) {
        if (!fields.isEmpty()) {
            throw new StateException("the state of pack '" + pack + "' has no field '"
                    + fields.keySet().iterator().next() + "': the pack declares no State");
        }
        return Nothing.NOTHING;
    }

    @Override
    public Object copy(Object state) {
        return state;
    }

    @Override
    public PlainMap write(Object state) {
        return state instanceof KeptState kept ? kept.aside() : PlainMap.EMPTY;
    }

    @Override
    public Object read(PlainMap fields) {
        return fields.isEmpty() ? Nothing.NOTHING : new KeptState(Nothing.NOTHING, fields, List.of());
    }

    @Override
    public List<String> aside(Object state) {
        return List.copyOf(write(state).keySet());
    }
}
