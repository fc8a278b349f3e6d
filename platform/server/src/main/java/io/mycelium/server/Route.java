package io.mycelium.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table of what the control API answers.
 *
 * @param path below {@code /api/v1}, with a name in braces for each element that is one
 * @param query the parameters that it takes
 * @param way finds what the answer comes of, before anything of a body is read
 */
record Route(String method, String path, List<String> query, Function<Call, Control.Resource> way) {
    Route {
        query = List.copyOf(query);
    }

    /**
     * A request that has found its route.
     *
     * @param names what stands in its path for each name in braces
     */
    record Call(Ask ask, Map<String, String> names) {
        String name(String name) {
            String value = names.get(name);
            if (value == null) {
                throw new IllegalStateException("the route has no {" + name + "}");
            }
            return value;
        }

        String network() {
            return name("network");
        }
    }

    /** Something that is answered at once, and told nothing by a body. */
    static Route of(String method, String path, Function<Call, Answer> answer) {
        return new Route(method, path, List.of(), call -> Control.Resource.answering(call, body -> answer.apply(call)));
    }

    static Route get(String path, Function<Call, Answer> answer) {
        return of("GET", path, answer);
    }

    static Route post(String path, Function<Call, Answer> answer) {
        return of("POST", path, answer);
    }

    static Route delete(String path, Function<Call, Answer> answer) {
        return of("DELETE", path, answer);
    }

    /** Something that is answered as long as somebody reads, or when something has happened. */
    static Route stream(String method, String path, Control.Kind kind) {
        return new Route(
                method,
                path,
                List.of(),
                call -> new Control.Resource(kind, call, body -> {
                    throw new IllegalStateException("this has no single answer");
                }));
    }

    /** The same with these parameters too. */
    Route with(String... parameters) {
        List<String> all = new ArrayList<>(query);
        all.addAll(List.of(parameters));
        return new Route(method, path, all, way);
    }

    /** What stands for the names in braces, if a path is this one's; else null. */
    @Nullable
    Map<String, String> names(String[] asked) {
        String[] parts = path.split("/");
        if (parts.length != asked.length) {
            return null;
        }
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].startsWith("{")) {
                names.put(parts[i].substring(1, parts[i].length() - 1), asked[i]);
            } else if (!parts[i].equals(asked[i])) {
                return null;
            }
        }
        return names;
    }
}
