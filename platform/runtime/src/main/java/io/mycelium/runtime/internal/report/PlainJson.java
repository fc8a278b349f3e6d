package io.mycelium.runtime.internal.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plain values as JSON. */
final class PlainJson {
    private PlainJson() {}

    static void write(JsonGenerator json, @Nullable Object plain) throws IOException {
        if (plain == null) {
            json.writeNull();
        } else if (plain instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (plain instanceof Collection<?> list) {
            json.writeStartArray();
            for (Object one : list) {
                write(json, one);
            }
            json.writeEndArray();
        } else if (plain instanceof Long number) {
            json.writeNumber(number);
        } else if (plain instanceof Double number) {
            json.writeNumber(number);
        } else if (plain instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (plain instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(plain.toString());
        }
    }
}
