package io.mycelium.rules.internal;

import io.mycelium.api.value.PlainMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A state beside which fields are kept that this version of the pack does not declare: no rule sees them, and a version
 * that has them finds them as they were. Only made where there are such fields.
 *
 * @param bean what rules see
 * @param aside the fields that they do not
 */
record KeptState(Object bean, PlainMap aside) {
    /** What rules see of a state. */
    static Object seen(Object state) {
        return state instanceof KeptState kept ? kept.bean : state;
    }

    /** All fields, those of the bean first where a name is there twice. */
    PlainMap with(PlainMap ofBean) {
        Map<String, Object> all = new TreeMap<>(aside);
        all.putAll(ofBean);
        return PlainMap.of(all);
    }

    /** The fields of a map that are named. */
    static PlainMap only(PlainMap fields, Iterable<String> names) {
        Map<String, Object> some = new TreeMap<>();
        for (String name : names) {
            some.put(name, fields.get(name));
        }
        return PlainMap.of(some);
    }
}
