package io.mycelium.fruiting.http;

import io.mycelium.fruiting.shared.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.CharacterCodingException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The attributes of a CloudEvent as headers carry them: quoted or not, and percent-encoded where they are not ASCII. */
final class EventHeaders {
    static final String PREFIX = "ce-";

    private EventHeaders() {}

    /** By name without prefix; the type of the data from where HTTP has it. */
    static Map<String, @Nullable Object> of(HttpServletRequest request) throws Problem.Raised {
        Map<String, @Nullable Object> attributes = new TreeMap<>();
        for (String header : Collections.list(request.getHeaderNames())) {
            String name = header.toLowerCase(Locale.ROOT);
            if (name.startsWith(PREFIX)) {
                attributes.put(
                        name.substring(PREFIX.length()), value(name, Collections.list(request.getHeaders(header))));
            }
        }
        if (attributes.containsKey("datacontenttype")) {
            throw new Problem.Raised(Problem.notASignal(
                    "'ce-datacontenttype' has no place here: expected the type of the data in Content-Type."));
        }
        attributes.put("datacontenttype", request.getContentType());
        return attributes;
    }

    private static String value(String name, List<String> values) throws Problem.Raised {
        if (values.size() > 1) {
            throw new Problem.Raised(Problem.notASignal(
                    "'" + Words.cut(name, 60) + "' is there " + values.size() + " times: expected it once."));
        }
        try {
            return Percent.decoded(unquoted(values.get(0)));
        } catch (CharacterCodingException notUtf8) {
            throw SignalReader.wrong(name, values.get(0), "UTF-8 where it is percent-encoded");
        }
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1") : value;
    }
}
