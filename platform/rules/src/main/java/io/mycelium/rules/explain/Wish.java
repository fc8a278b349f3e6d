package io.mycelium.rules.explain;

import io.mycelium.api.value.PlainJson;
import io.mycelium.api.value.PlainMap;

/**
 * What a rule asked for.
 *
 * @param what in words: {@code emit result}
 * @param payload what goes with it; empty if nothing does
 */
public record Wish(String what, PlainMap payload) {
    /** It on one line: {@code emit result {"value":5}}. */
    public String text() {
        return payload.isEmpty() ? what : what + " " + PlainJson.text(payload);
    }
}
