package io.mycelium.server;

import java.util.Collection;
import java.util.List;

/** A request that is answered with a problem (RFC 9457). */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final transient List<?> errors;

    Refusal(int status, String title, String detail, List<?> errors) {
        super(detail);
        this.status = status;
        this.title = title;
        this.errors = errors;
    }

    static Refusal badRequest(String detail) {
        return new Refusal(400, "Bad request", detail, List.of());
    }

    static Refusal forbidden(String detail) {
        return new Refusal(403, "Forbidden", detail, List.of());
    }

    static Refusal notFound(String detail) {
        return new Refusal(404, "Not found", detail, List.of());
    }

    static Refusal notAllowed(String method, String path, Collection<String> allowed) {
        return new Refusal(
                405,
                "Method not allowed",
                path + " takes no " + method + ", only " + String.join(" and ", allowed),
                List.of());
    }

    static Refusal busy(String detail) {
        return new Refusal(503, "Not now", detail, List.of());
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    List<?> errors() {
        return errors;
    }
}
