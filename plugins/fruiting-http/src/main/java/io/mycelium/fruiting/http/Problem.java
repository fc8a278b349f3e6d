package io.mycelium.fruiting.http;

import io.mycelium.fruiting.shared.JsonWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong with a request, in the form of RFC 9457.
 *
 * @param slug what kind of problem, for machines; the last part of the type
 * @param detail what was wrong, where, and what to do
 * @param headers of the answer, such as Allow and Retry-After
 * @param members further members, each the text of a JSON value
 */
record Problem(
        int status,
        String slug,
        String title,
        String detail,
        Map<String, String> headers,
        Map<String, String> members) {
    static final String CONTENT_TYPE = "application/problem+json";

    Problem(int status, String slug, String title, String detail) {
        this(status, slug, title, detail, Map.of(), Map.of());
    }

    static Problem badRequest(String detail) {
        return new Problem(400, "bad-request", "The request can't be read", detail);
    }

    static Problem notJson(String detail) {
        return new Problem(400, "not-json", "The body is not JSON", detail);
    }

    static Problem notFound(String detail) {
        return new Problem(404, "not-found", "There is nothing here", detail);
    }

    static Problem wrongMethod(String allow, String detail) {
        return new Problem(405, "wrong-method", "That can't be done here", detail).with("Allow", allow);
    }

    static Problem tooLarge(long maxBytes) {
        return new Problem(
                413,
                "too-large",
                "The body is too large",
                "The body has more than " + maxBytes + " bytes. Send less at once, or raise max.body.bytes in"
                        + " conf/io.mycelium.fruiting.http.cfg.");
    }

    /** A list that no queue has room for, however often it is sent again. */
    static Problem tooLong(int signals, int most) {
        return new Problem(
                413,
                "too-long",
                "The list is too long",
                "The list has " + signals + " signals, and at most " + most
                        + " can wait to come in. Nothing was taken; send at most " + most + " at once.");
    }

    static Problem tooManyBodies() {
        return new Problem(
                        503,
                        "too-many-bodies",
                        "Too much is being sent at once",
                        "So many bodies are being read that there is no memory for this one. Send it again soon.")
                .with("Retry-After", "1");
    }

    static Problem wrongType(String detail) {
        return new Problem(415, "wrong-media-type", "That media type is not taken here", detail);
    }

    static Problem notASignal(String detail) {
        return new Problem(422, "not-a-signal", "The JSON is not a signal", detail);
    }

    static Problem tooMany(String detail, long retryAfterMillis) {
        return new Problem(429, "full", "The network takes no more for now", detail)
                .with("Retry-After", seconds(retryAfterMillis));
    }

    static Problem unavailable(String detail) {
        return new Problem(503, "unavailable", "The body is being closed", detail).with("Retry-After", "1");
    }

    static Problem stopping(String detail) {
        return new Problem(503, "stopping", "The network is being stopped", detail).with("Retry-After", "1");
    }

    /** What comes too late for ever: no tide takes it, however often it is sent. */
    static Problem over(String detail) {
        return new Problem(409, "over", "The tides of the network are over", detail);
    }

    static Problem ours() {
        return new Problem(
                500, "fault", "A fault of the server", "The request could not be handled; the server's log says why.");
    }

    static String seconds(long millis) {
        return Long.toString(Math.max(1, (millis + 999) / 1000));
    }

    Problem with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Problem(status, slug, title, detail, more, members);
    }

    Problem withMember(String name, String json) {
        Map<String, String> more = new LinkedHashMap<>(members);
        more.put(name, json);
        return new Problem(status, slug, title, detail, headers, more);
    }

    String json() {
        return JsonWriter.text(json -> {
            json.writeStartObject();
            json.writeStringField("type", "urn:mycelium:problem:" + slug);
            json.writeStringField("title", title);
            json.writeNumberField("status", status);
            json.writeStringField("detail", detail);
            for (Map.Entry<String, String> member : members.entrySet()) {
                json.writeFieldName(member.getKey());
                json.writeRawValue(member.getValue());
            }
            json.writeEndObject();
        });
    }

    /** Carries a problem up to where requests are answered. */
    static final class Raised extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Raised(Problem problem) {
            this(problem, null);
        }

        Raised(Problem problem, @Nullable Throwable cause) {
            super(problem.detail(), cause);
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }
}
