package io.mycelium.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A payload as it is typed: {@code key=value} each. A value that is a JSON value is that (10 an integer, 10.0 a double,
 * true, null, {@code "10"} a text, {@code {"a":1}} a map); all else is text. Or the whole as one JSON object.
 */
final class Payload {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Payload() {}

    static ObjectNode parse(List<String> typed) {
        if (typed.size() == 1 && typed.get(0).strip().startsWith("{")) {
            return object(typed.get(0));
        }
        ObjectNode payload = JSON.createObjectNode();
        for (String field : typed) {
            int equals = field.indexOf('=');
            if (equals < 1) {
                throw CommandException.usage("'" + field + "' is no key=value");
            }
            String key = field.substring(0, equals);
            if (payload.has(key)) {
                throw CommandException.usage("the key '" + key + "' is given twice");
            }
            payload.set(key, value(key, field.substring(equals + 1)));
        }
        return payload;
    }

    private static ObjectNode object(String typed) {
        try {
            JsonNode payload = JSON.readTree(typed);
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(payload.toString())) {
                throw CommandException.usage(
                        "the payload has half a character: one of \\ud800 to \\udfff without its other half");
            }
            return (ObjectNode) payload;
        } catch (JsonProcessingException e) {
            throw CommandException.usage("the payload begins like JSON and is none: " + e.getOriginalMessage());
        }
    }

    private static JsonNode value(String key, String typed) {
        try {
            JsonNode value = JSON.readTree(typed);
            if (!StandardCharsets.UTF_8.newEncoder().canEncode(value.toString())) {
                throw CommandException.usage("the value of '" + key
                        + "' has half a character: one of \\ud800 to \\udfff without its other half");
            }
            return value.isMissingNode() ? TextNode.valueOf(typed) : value;
        } catch (JsonProcessingException e) {
            if (typed.startsWith("{") || typed.startsWith("[") || typed.startsWith("\"")) {
                throw CommandException.usage("the value of '" + key + "' begins like JSON and is none: "
                        + e.getOriginalMessage() + ". To send it as text, give it as a JSON string in quotes");
            }
            return TextNode.valueOf(typed);
        }
    }
}
