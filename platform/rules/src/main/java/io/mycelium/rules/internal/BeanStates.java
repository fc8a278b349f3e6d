package io.mycelium.rules.internal;

import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StateException;
import io.mycelium.api.value.NotPlainException;
import io.mycelium.api.value.PlainMap;
import java.util.Map;
import java.util.TreeMap;

/** The codec of a pack with a state: its type is a bean. */
final class BeanStates implements StateCodec {
    private final String pack;
    private final BeanType type;
    private final PlainMap fields;

    BeanStates(String pack, BeanType type) {
        this.pack = pack;
        this.type = type;
        Map<String, String> words = new TreeMap<>();
        for (BeanField field : type.fields()) {
            words.put(field.name(), field.type().expected());
        }
        this.fields = PlainMap.of(words);
    }

    @Override
    public PlainMap fields() {
        return fields;
    }

    @Override
    public Object initial(PlainMap given) {
        for (String name : given.keySet()) {
            if (!fields.containsKey(name)) {
                throw new StateException("the state of pack '" + pack + "' has no field '" + name + "'; "
                        + Names.suggestion(name, type.fieldNames()));
            }
        }
        return read(given);
    }

    @Override
    public Object copy(Object state) {
        return type.copy(state);
    }

    @Override
    public PlainMap write(Object state) {
        try {
            return type.write(state);
        } catch (NotPlainException e) {
            throw new StateException("the state of pack '" + pack + "': " + e.getMessage());
        }
    }

    @Override
    public Object read(PlainMap given) {
        try {
            return type.read(given);
        } catch (MisfitException e) {
            throw new StateException("the state of pack '" + pack + "': " + e.getMessage());
        }
    }
}
