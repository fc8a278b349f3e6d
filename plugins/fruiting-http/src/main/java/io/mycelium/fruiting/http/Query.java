package io.mycelium.fruiting.http;

import io.mycelium.fruiting.shared.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the question mark of a request. The container's own parameters are not asked: for them it may read a
 * body, and wait for it.
 */
final class Query {
    private final Map<String, String> values;

    private Query(Map<String, String> values) {
        this.values = values;
    }

    /** Reads the query of a request; of a name that is there more than once the first value counts. */
    static Query of(HttpServletRequest request) throws Problem.Raised {
        String query = request.getQueryString();
        Map<String, String> values = new HashMap<>();
        if (query == null) {
            return new Query(values);
        }
        try {
            for (String parameter : query.split("&")) {
                String[] pair = parameter.replace('+', ' ').split("=", 2);
                values.putIfAbsent(Percent.decoded(pair[0]), pair.length == 1 ? "" : Percent.decoded(pair[1]));
            }
        } catch (CharacterCodingException notUtf8) {
            throw new Problem.Raised(
                    Problem.badRequest("The query '" + Words.cut(query, 80)
                            + "' can't be read: expected ?after=N&max=M, percent-encoded in UTF-8."),
                    notUtf8);
        }
        return new Query(values);
    }

    @Nullable
    String text(String name) {
        return values.get(name);
    }
}
