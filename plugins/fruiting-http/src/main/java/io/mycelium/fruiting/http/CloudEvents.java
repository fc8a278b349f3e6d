package io.mycelium.fruiting.http;

import io.mycelium.api.fruiting.TraceContext;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.value.PlainMap;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * CloudEvents 1.0 as signals, as their HTTP binding and JSON format say: the type is the frequency, the data is the payload.
 * The extension attributes {@code urgent} and {@code deadline} are the signal's own.
 */
final class CloudEvents {
    static final String ONE = "application/cloudevents+json";
    static final String BATCH = "application/cloudevents-batch+json";
    private static final String ANY = "application/cloudevents";
    private static final List<String> REQUIRED_HEADERS =
            EventAttributes.REQUIRED.stream().map(EventHeaders.PREFIX::concat).toList();

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

    /**
     * Whether the attributes are in the headers. The media type decides first, since a structured event may repeat its
     * attributes there; one of the headers that each event has is enough, so that its sender hears which are missing.
     */
    static boolean isBinary(HttpServletRequest request) {
        String type = request.getContentType();
        boolean isEventFormat = type != null && MediaType.of(type).name().startsWith(ANY);
        return !isEventFormat && REQUIRED_HEADERS.stream().anyMatch(name -> request.getHeader(name) != null);
    }

    InSignal binary(HttpServletRequest request, @Nullable Object data) throws Problem.Raised {
        return signal(EventAttributes.of(EventHeaders.of(request), EventHeaders.PREFIX), data);
    }

    InSignal structured(@Nullable Object value, SignalReader reader) throws Problem.Raised {
        if (!(value instanceof Map<?, ?> event)) {
            throw new Problem.Raised(
                    Problem.notASignal("A CloudEvent is an object; this is " + SignalReader.kind(value) + "."));
        }
        Map<String, @Nullable Object> members = new TreeMap<>();
        event.forEach((name, member) -> members.put(String.valueOf(name), member));
        Object data = members.remove("data");
        Object encoded = members.remove("data_base64");
        EventAttributes attributes = EventAttributes.of(members, "");
        if (encoded != null) {
            if (data != null) {
                throw new Problem.Raised(
                        Problem.notASignal("The CloudEvent has both 'data' and 'data_base64': expected one of them."));
            }
            data = reader.data("What 'data_base64' encodes", base64(encoded));
        }
        return signal(attributes, data);
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

    private InSignal signal(EventAttributes event, @Nullable Object data) throws Problem.Raised {
        PlainMap payload = SignalReader.payload("data", data);
        if (eventField != null) {
            payload = payload.plus(eventField, PlainMap.of(event.values()));
        }
        return new InSignal(frequency(event), payload, urgent(event), deadline(event), null, trace(event));
    }

    /** Of the extension for distributed tracing; what is malformed is as if it was not there. */
    private static @Nullable TraceContext trace(EventAttributes event) {
        return event.values().get("traceparent") instanceof String parent
                ? TraceContext.of(parent, event.values().get("tracestate") instanceof String state ? state : null)
                : null;
    }

    private String frequency(EventAttributes event) throws Problem.Raised {
        String type = event.text("type");
        boolean cut = typePrefix != null && type.startsWith(typePrefix);
        return SignalReader.frequency(
                event.known("type"), cut && typePrefix != null ? type.substring(typePrefix.length()) : type);
    }

    private static boolean urgent(EventAttributes event) throws Problem.Raised {
        Object value = event.values().get("urgent");
        if (value != null && !List.of("true", "false").contains(value.toString())) {
            throw event.wrong("urgent", "true or false");
        }
        return value != null && value.toString().equals("true");
    }

    private static long deadline(EventAttributes event) throws Problem.Raised {
        Object value = event.values().get("deadline");
        if (value == null) {
            return Signal.NO_DEADLINE;
        }
        try {
            long tide = Long.parseLong(value.toString());
            if (tide >= 1) {
                return tide;
            }
        } catch (NumberFormatException notANumber) {
            // said below
        }
        throw event.wrong("deadline", "the number of a tide, 1 or more");
    }
}
