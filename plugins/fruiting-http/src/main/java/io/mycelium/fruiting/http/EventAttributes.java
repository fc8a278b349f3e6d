package io.mycelium.fruiting.http;

import io.mycelium.fruiting.shared.Words;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of one CloudEvent, checked as CloudEvents 1.0 says. Those that are null are not there.
 *
 * @param values text, booleans and integers
 * @param prefix what is in front of their names where their sender wrote them
 */
record EventAttributes(Map<String, Object> values, String prefix) {
    static final List<String> REQUIRED = List.of("specversion", "id", "source", "type");
    private static final List<String> OPTIONAL = List.of("datacontenttype", "dataschema", "subject", "time");

    static EventAttributes of(Map<String, @Nullable Object> given, String prefix) throws Problem.Raised {
        Map<String, Object> there = new TreeMap<>();
        given.forEach((name, value) -> {
            if (value != null) {
                there.put(name, value);
            }
        });
        EventAttributes attributes = new EventAttributes(Collections.unmodifiableMap(there), prefix);
        attributes.checkNamesAndTypes();
        attributes.checkRequired();
        attributes.checkOptional();
        return attributes;
    }

    /** The name as its sender knows it. */
    String known(String name) {
        return prefix + name;
    }

    String text(String name) {
        return String.valueOf(values.get(name));
    }

    Problem.Raised wrong(String name, String expected) {
        return SignalReader.wrong(known(name), values.get(name), expected);
    }

    private void checkNamesAndTypes() throws Problem.Raised {
        for (Map.Entry<String, Object> attribute : values.entrySet()) {
            String name = attribute.getKey();
            if (!name.matches("[a-z0-9]+") || name.equals("data")) {
                throw new Problem.Raised(Problem.notASignal("A CloudEvent has no attribute '" + shown(name)
                        + "': expected a name of small letters a to z and digits, other than data."));
            }
            if (!isAllowed(attribute.getValue())) {
                throw wrong(name, "text on one line, a whole number of 32 bits, or true or false");
            }
        }
    }

    private String shown(String name) {
        return Words.cut(known(name), 60);
    }

    private static boolean isAllowed(Object value) {
        return value instanceof Boolean
                || (value instanceof Long number && number == number.intValue())
                || (value instanceof String text && text.chars().noneMatch(Character::isISOControl));
    }

    private void checkRequired() throws Problem.Raised {
        if (values.containsKey("specversion") && !values.get("specversion").equals("1.0")) {
            throw wrong("specversion", "1.0");
        }
        for (String name : REQUIRED) {
            if (!isText(name)) {
                throw wrong(name, "text; each CloudEvent has " + prefix + String.join(", " + prefix, REQUIRED));
            }
        }
        if (uri("source") == null) {
            throw wrong("source", "a URI or the end of one, such as /sensors/7");
        }
    }

    private void checkOptional() throws Problem.Raised {
        for (String name : OPTIONAL) {
            if (values.containsKey(name) && !isText(name)) {
                throw wrong(name, "text, or to be left out");
            }
        }
        if (values.containsKey("time") && !isTime(text("time"))) {
            throw wrong("time", "a time such as 2026-11-25T08:30:00Z (RFC 3339)");
        }
        URI schema = values.containsKey("dataschema") ? uri("dataschema") : null;
        if (values.containsKey("dataschema") && (schema == null || !schema.isAbsolute())) {
            throw wrong("dataschema", "a whole URI, such as https://example.com/schema");
        }
        if (values.containsKey("datacontenttype")
                && !MediaType.of(text("datacontenttype")).isJson()) {
            throw wrong("datacontenttype", "application/json");
        }
    }

    private boolean isText(String name) {
        return values.get(name) instanceof String text && !text.isEmpty();
    }

    private @Nullable URI uri(String name) {
        try {
            return new URI(text(name));
        } catch (URISyntaxException notAUri) {
            return null;
        }
    }

    /** A leap second, and more digits of a fraction than the JDK reads, are times by RFC 3339 too. */
    private static boolean isTime(String text) {
        try {
            OffsetDateTime.parse(text.replaceFirst("(:[0-5]\\d):60", "$1:59").replaceFirst("(\\.\\d{9})\\d+", "$1"));
            return true;
        } catch (DateTimeException notATime) {
            return false;
        }
    }
}
