package io.mycelium.server;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands behind the question mark of a request. The container's own parameters are not asked: for them it may read
 * a body, and wait for it.
 */
final class Query {
    /** What a decoder makes of bytes that are no UTF-8. */
    private static final char NO_CHARACTER = '\uFFFD';

    private Query() {}

    /** Returns the parameters, the first value of each. Throws {@link Refusal} for what is not encoded as it should be. */
    static Map<String, String> parameters(@Nullable String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (query == null) {
            return parameters;
        }
        for (String parameter : query.split("&")) {
            String[] pair = parameter.split("=", 2);
            parameters.putIfAbsent(decoded(pair[0]), pair.length == 1 ? "" : decoded(pair[1]));
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            String decoded = URLDecoder.decode(text, StandardCharsets.UTF_8);
            if (decoded.indexOf(NO_CHARACTER) < 0) {
                return decoded;
            }
        } catch (IllegalArgumentException notEncoded) {
            // said below
        }
        throw Refusal.badRequest("the query should be percent-encoded in UTF-8, and has " + text);
    }
}
