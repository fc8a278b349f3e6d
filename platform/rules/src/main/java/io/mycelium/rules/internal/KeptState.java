package io.mycelium.rules.internal;

import io.mycelium.api.value.PlainMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A state beside which fields are kept that this version of the pack does not declare: no rule sees them, and a version
 * that has them finds them as they were. Only made where there are such fields.
 *
 * @param bean what rules see
 * @param aside the fields that they do not, by their names; one inside another bean as {@code home.zip}
 * @param lost the names of those that could not be kept, as nothing says which member of a list they were of
 */
record KeptState(Object bean, PlainMap aside, List<String> lost) {
    /** What rules see of a state. */
    static Object seen(Object state) {
        return state instanceof KeptState kept ? kept.bean : state;
    }

    /** All fields, those of the bean first where a name is there twice. What was inside a bean that is null now is gone. */
    PlainMap with(PlainMap ofBean) {
        PlainMap all = ofBean;
        for (Map.Entry<String, @Nullable Object> field : aside.entrySet()) {
            all = with(all, field.getKey(), field.getValue());
        }
        return all;
    }

    private static PlainMap with(PlainMap fields, String path, @Nullable Object value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return fields.containsKey(path) ? fields : fields.plus(path, value);
        }
        String outer = path.substring(0, dot);
        return fields.get(outer) instanceof PlainMap inner
                ? fields.plus(outer, with(inner, path.substring(dot + 1), value))
                : fields;
    }
}
