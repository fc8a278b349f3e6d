package io.mycelium.fruiting.http;

import io.mycelium.api.fruiting.TraceContext;
import io.mycelium.api.settings.DidYouMean;
import io.mycelium.api.signal.Signal;
import io.mycelium.api.signal.Within;
import io.mycelium.api.value.Legible;
import io.mycelium.api.value.Plain;
import io.mycelium.api.value.PlainMap;
import io.mycelium.fruiting.shared.JsonException;
import io.mycelium.fruiting.shared.JsonReader;
import io.mycelium.fruiting.shared.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes signals of a request: of JSON as this platform words it, or of CloudEvents, one or many at once. Strict: what it
 * doesn't know it refuses, and nothing of a request goes in if anything of it is wrong.
 */
final class SignalReader {
    private static final List<String> KEYS = List.of("frequency", "payload", "urgent", "deadline", "within");
    private static final int MAX_FREQUENCY_CHARS = 200;
    private static final String EXAMPLE = "{\"frequency\": \"start\", \"payload\": {\"value\": 10}}";

    private final JsonReader json;
    private final CloudEvents cloudEvents;

    SignalReader(JsonReader json, CloudEvents cloudEvents) {
        this.json = json;
        this.cloudEvents = cloudEvents;
    }

    /**
     * What a request says.
     *
     * @param many whether it said a list
     */
    record Read(List<InSignal> signals, boolean many) {}

    /** Refuses a request whose body need not even be read. */
    static void check(HttpServletRequest request) throws Problem.Raised {
        String encoding = request.getHeader("Content-Encoding");
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new Problem.Raised(Problem.wrongType("The body is encoded as " + Words.cut(encoding, 40)
                    + ". Send it as it is, without Content-Encoding."));
        }
        String header = request.getContentType();
        if (header == null) {
            if (!CloudEvents.isBinary(request)) {
                throw new Problem.Raised(Problem.wrongType(
                        "The request has no Content-Type. Say Content-Type: application/json, or send a CloudEvent."));
            }
            return;
        }
        MediaType type = MediaType.of(header);
        boolean known = CloudEvents.isBinary(request)
                ? type.isJson()
                : type.name().equals("application/json") || CloudEvents.isStructured(type);
        if (!known) {
            throw new Problem.Raised(Problem.wrongType("The Content-Type is " + Words.cut(header, 80)
                    + ". Send application/json (curl: -H 'Content-Type: application/json'), or a CloudEvent as"
                    + " application/cloudevents+json or with ce- headers and JSON data."));
        }
        if (!type.isUtf8()) {
            throw new Problem.Raised(Problem.wrongType(
                    "The charset is " + Words.cut(String.valueOf(type.charset()), 40) + ". JSON is sent in UTF-8."));
        }
    }

    Read read(HttpServletRequest request, byte[] body) throws Problem.Raised {
        Read read = readAll(request, body);
        TraceContext trace = trace(request);
        return trace == null
                ? read
                : new Read(
                        read.signals().stream().map(signal -> signal.in(trace)).toList(), read.many());
    }

    /** What the headers say, if there is one traceparent; several of tracestate are one. */
    private static @Nullable TraceContext trace(HttpServletRequest request) {
        List<String> parents = Collections.list(request.getHeaders("traceparent"));
        return parents.size() != 1
                ? null
                : TraceContext.of(parents.get(0), String.join(",", Collections.list(request.getHeaders("tracestate"))));
    }

    private Read readAll(HttpServletRequest request, byte[] body) throws Problem.Raised {
        if (CloudEvents.isBinary(request)) {
            Object data = body.length == 0 ? PlainMap.EMPTY : data("The body", body);
            return new Read(List.of(cloudEvents.binary(request, data)), false);
        }
        MediaType type = MediaType.of(request.getContentType());
        boolean events = CloudEvents.isStructured(type);
        Object value = events
                ? parse(true, body, "The body is not the JSON of CloudEvents: ", "")
                : parse(true, body, "The body is not the JSON of a signal: ", " A signal is such as " + EXAMPLE + ".");
        if (!(value instanceof List<?> list)) {
            if (type.name().equals(CloudEvents.BATCH)) {
                throw new Problem.Raised(
                        Problem.notASignal("A batch of CloudEvents is a list; this is " + kind(value) + "."));
            }
            return new Read(List.of(events ? cloudEvents.structured(value, this) : signal(value)), false);
        }
        if (type.name().equals(CloudEvents.ONE)) {
            throw new Problem.Raised(Problem.notASignal(
                    "One CloudEvent is an object; this is a list. Send it as " + CloudEvents.BATCH + "."));
        }
        List<InSignal> signals = new ArrayList<>();
        for (Object element : list) {
            try {
                signals.add(events ? cloudEvents.structured(element, this) : signal(element));
            } catch (Problem.Raised raised) {
                throw new Problem.Raised(
                        Problem.notASignal("Number " + (signals.size() + 1) + " of " + list.size() + " in the list: "
                                + raised.problem().detail() + " None of them was taken."),
                        raised);
            }
        }
        return new Read(signals, true);
    }

    /** The data of a CloudEvent. */
    @Nullable
    Object data(String where, byte[] text) throws Problem.Raised {
        return parse(false, text, where + " is not the JSON of a CloudEvent's data: ", "");
    }

    /** @param around whether it stands around what is the signal's own, be that as deep as it may */
    private @Nullable Object parse(boolean around, byte[] text, String failed, String hint) throws Problem.Raised {
        try {
            return around ? json.readAround(text) : json.read(text);
        } catch (JsonException wrong) {
            throw new Problem.Raised(
                    switch (wrong.fault()) {
                        case MALFORMED -> Problem.notJson(failed + wrong.what() + "." + hint);
                        case NOT_PLAIN -> Problem.notASignal("A value can't be taken: " + wrong.what() + ".");
                    },
                    wrong);
        }
    }

    private static InSignal signal(@Nullable Object value) throws Problem.Raised {
        if (!(value instanceof Map<?, ?> map)) {
            throw new Problem.Raised(
                    Problem.notASignal("A signal is an object such as " + EXAMPLE + "; this is " + kind(value) + "."));
        }
        for (Object each : map.keySet()) {
            String key = String.valueOf(each);
            if (!KEYS.contains(key)) {
                throw new Problem.Raised(Problem.notASignal("A signal has no '" + Words.cut(key, 60) + "'"
                        + DidYouMean.among(KEYS, key)
                                .map(nearest -> "; did you mean '" + nearest + "'?")
                                .orElse("; it has " + String.join(", ", KEYS)
                                        + ". Fields of your own go into 'payload'.")));
            }
        }
        Object urgent = map.get("urgent");
        if (urgent != null && !(urgent instanceof Boolean)) {
            throw wrong("urgent", urgent, "true or false");
        }
        return new InSignal(
                frequency("frequency", map.get("frequency")),
                payload("payload", map.get("payload")),
                Boolean.TRUE.equals(urgent),
                deadline(map.get("deadline")),
                within(map),
                null);
    }

    static String frequency(String key, @Nullable Object value) throws Problem.Raised {
        if (value instanceof String text
                && !text.isBlank()
                && text.length() <= MAX_FREQUENCY_CHARS
                && Legible.firstUnseen(text) < 0) {
            return text;
        }
        int unseen = value instanceof String text ? Legible.firstUnseen(text) : -1;
        throw wrong(
                key,
                value,
                "the frequency of a signal, as text: at most " + MAX_FREQUENCY_CHARS + " characters on one line"
                        + (unseen < 0 ? "" : ", and none that nobody sees, such as " + Legible.named(unseen)));
    }

    static PlainMap payload(String key, @Nullable Object value) throws Problem.Raised {
        if (value == null) {
            return PlainMap.EMPTY;
        }
        if (value instanceof PlainMap map) {
            return map;
        }
        throw wrong(key, value, "an object, since the values of a signal have names");
    }

    static long deadline(@Nullable Object value) throws Problem.Raised {
        if (value == null) {
            return Signal.NO_DEADLINE;
        }
        if (value instanceof Long tide && tide >= 1) {
            return tide;
        }
        throw wrong("deadline", value, "the number of a tide, 1 or more, or null");
    }

    private static @Nullable Within within(Map<?, ?> map) throws Problem.Raised {
        Object value = map.get("within");
        if (value == null) {
            return null;
        }
        if (map.get("deadline") != null) {
            throw wrong("within", value, "nothing beside a 'deadline'");
        }
        Within within = value instanceof Long || value instanceof String
                ? Within.parse(String.valueOf(value)).orElse(null)
                : null;
        if (within == null) {
            throw wrong("within", value, Within.EXPECTED);
        }
        return within;
    }

    static Problem.Raised wrong(String key, @Nullable Object value, String expected) {
        String was = value == null ? "missing" : value instanceof String ? "'" + shown(value) + "'" : shown(value);
        return new Problem.Raised(Problem.notASignal("'" + key + "' is " + was + ": expected " + expected + "."));
    }

    private static String shown(Object value) {
        return Words.cut(Plain.text(value), 60);
    }

    static String kind(@Nullable Object value) {
        if (value instanceof List) {
            return "a list";
        }
        if (value instanceof Map) {
            return "an object";
        }
        return value == null
                ? "null"
                : value instanceof String ? "text" : value instanceof Boolean ? "a boolean" : "a number";
    }
}
