package io.mycelium.rules.internal;

import io.mycelium.api.rule.StateCodec;
import io.mycelium.api.rule.StateException;
import io.mycelium.api.value.NotPlainException;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import java.util.List;
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
        return state instanceof KeptState kept
                ? new KeptState(type.copy(kept.bean()), kept.aside(), List.of())
                : type.copy(state);
    }

    @Override
    public PlainMap write(Object state) {
        try {
            return state instanceof KeptState kept ? kept.with(type.write(kept.bean())) : type.write(state);
        } catch (NotPlainException e) {
            throw unwritable(e);
        }
    }

    private StateException unwritable(NotPlainException why) {
        return new StateException("the state of pack '" + pack + "': " + why.getMessage());
    }

    @Override
    public Object read(PlainMap given) {
        try {
            Object bean = type.read(given);
            Strays strays = new Strays();
            type.collect(given, "", strays);
            return strays.isEmpty() ? bean : new KeptState(bean, PlainMap.of(strays.kept), List.copyOf(strays.lost));
        } catch (MisfitException e) {
            throw new StateException("the state of pack '" + pack + "': " + e.getMessage());
        }
    }

    @Override
    public long hash(Object state) {
        if (state instanceof KeptState) {
            return StateCodec.super.hash(state);
        }
        try {
            return type.hash(state);
        } catch (NotPlainException e) {
            throw unwritable(e);
        }
    }

    @Override
    public long bytes(Object state, long enough) {
        return state instanceof KeptState kept
                ? type.bytes(kept.bean(), enough) + Plain.bytes(kept.aside(), enough)
                : type.bytes(state, enough);
    }

    @Override
    public List<String> aside(Object state) {
        return state instanceof KeptState kept ? List.copyOf(kept.aside().keySet()) : List.of();
    }

    @Override
    public List<String> lost(Object state) {
        return state instanceof KeptState kept ? kept.lost() : List.of();
    }
}
