package io.mycelium.fruiting.http;

import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * CloudEvents 1.0 as signals: the type is the frequency, the data is the payload. The extension attributes {@code urgent}
 * and {@code deadline} are the signal's own.
 */
final class CloudEvents {
    static final String ONE = "application/cloudevents+json";
    static final String BATCH = "application/cloudevents-batch+json";
    private static final String HEADER = "ce-";
    private static final List<String> REQUIRED = List.of("specversion", "id", "source", "type");

    private final @Nullable String typePrefix;
    private final @Nullable String eventField;

    /**
     * @param typePrefix taken off the beginning of a type, if it is there
     * @param eventField the payload field that is given the event's attributes, or null
     */
    CloudEvents(@Nullable String typePrefix, @Nullable String eventField) {
        this.typePrefix = typePrefix;
        this.eventField = eventField;
    }

    static boolean isStructured(MediaType type) {
        return type.name().equals(ONE) || type.name().equals(BATCH);
    }

    static boolean isBinary(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getHeader("ce-specversion") != null
                || (request.getHeader("ce-type") != null && (type == null || !isStructured(MediaType.of(type))));
    }

    InSignal binary(HttpServletRequest request, @Nullable Object data) throws Problem.Raised {
        Map<String, @Nullable Object> attributes = new TreeMap<>();
        for (String header : Collections.list(request.getHeaderNames())) {
            String name = header.toLowerCase(Locale.ROOT);
            if (name.startsWith(HEADER)) {
                attributes.put(name.substring(HEADER.length()), decoded(request.getHeader(header)));
            }
        }
        return signal(attributes, data, HEADER);
    }

    InSignal structured(@Nullable Object value, SignalReader reader) throws Problem.Raised {
        if (!(value instanceof PlainMap event)) {
            throw new Problem.Raised(
                    Problem.notASignal("A CloudEvent is an object; this is " + SignalReader.kind(value) + "."));
        }
        Map<String, @Nullable Object> attributes = new TreeMap<>(event);
        Object data = attributes.remove("data");
        Object encoded = attributes.remove("data_base64");
        Object type = event.get("datacontenttype");
        if (type != null && !(type instanceof String text && MediaType.of(text).isJson())) {
            throw SignalReader.wrong("datacontenttype", type, "application/json");
        }
        if (encoded != null) {
            if (data != null) {
                throw new Problem.Raised(
                        Problem.notASignal("The CloudEvent has both 'data' and 'data_base64': expected one of them."));
            }
            data = reader.parse(base64(encoded));
        }
        return signal(attributes, data, "");
    }

    private static byte[] base64(Object encoded) throws Problem.Raised {
        try {
            if (encoded instanceof String text) {
                return Base64.getDecoder().decode(text);
            }
        } catch (IllegalArgumentException notBase64) {
            // said below
        }
        throw SignalReader.wrong("data_base64", encoded, "JSON in Base64");
    }

    private InSignal signal(Map<String, @Nullable Object> attributes, @Nullable Object data, String prefix)
            throws Problem.Raised {
        for (String name : REQUIRED) {
            if (!(attributes.get(name) instanceof String text && !text.isEmpty())) {
                throw SignalReader.wrong(
                        prefix + name,
                        attributes.get(name),
                        "text; each CloudEvent has " + prefix + String.join(", " + prefix, REQUIRED));
            }
        }
        if (!"1.0".equals(attributes.get("specversion"))) {
            throw SignalReader.wrong(prefix + "specversion", attributes.get("specversion"), "1.0");
        }
        PlainMap payload = SignalReader.payload("data", data);
        if (eventField != null) {
            payload = payload.plus(eventField, PlainMap.of(attributes));
        }
        return new InSignal(
                frequency(String.valueOf(attributes.get("type")), prefix),
                payload,
                urgent(attributes.get("urgent"), prefix),
                deadline(attributes.get("deadline"), prefix));
    }

    private String frequency(String type, String prefix) throws Problem.Raised {
        boolean cut = typePrefix != null && type.startsWith(typePrefix);
        return SignalReader.frequency(
                prefix + "type", cut && typePrefix != null ? type.substring(typePrefix.length()) : type);
    }

    private static boolean urgent(@Nullable Object value, String prefix) throws Problem.Raised {
        if (value == null || value.equals(false) || value.equals("false")) {
            return false;
        }
        if (value.equals(true) || value.equals("true")) {
            return true;
        }
        throw SignalReader.wrong(prefix + "urgent", value, "true or false");
    }

    private static long deadline(@Nullable Object value, String prefix) throws Problem.Raised {
        if (value instanceof String text) {
            try {
                return SignalReader.deadline(Long.valueOf(text));
            } catch (NumberFormatException notANumber) {
                throw SignalReader.wrong(prefix + "deadline", value, "the number of a tide, 1 or more");
            }
        }
        return value == null ? Signal.NO_DEADLINE : SignalReader.deadline(value);
    }

    /** Header values carry what is not ASCII percent-encoded. */
    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItIs) {
            return value;
        }
    }
}
