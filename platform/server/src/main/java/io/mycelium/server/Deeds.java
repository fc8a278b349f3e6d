package io.mycelium.server;

import io.mycelium.runtime.Journal;
import io.mycelium.runtime.Server;
import io.mycelium.runtime.UnknownNameException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the server's journal what somebody has changed by the control API, and what was refused, and shows that journal:
 * {@code GET /api/v1/events}. Thread-safe.
 */
final class Deeds {
    /** What is not said by the last element of a path. */
    private static final Map<String, String> KINDS = Map.of(
            "POST checkpoints", "checkpoint",
            "POST deployments", "deploy",
            "DELETE deployments", "undeploy",
            "DELETE partition", "heal",
            "DELETE trace", "untrace",
            "DELETE dissonances", "clear",
            "DELETE follow", "unfollow");

    /** What somebody wanted and did not get is an event; what he asked for in a wrong way is none. */
    private static final Set<Integer> REFUSED = Set.of(409, 422, 500);

    private final Server server;

    Deeds(Server server) {
        this.server = server;
    }

    /** @param by who did it, as far as that is known */
    void done(Route.Call call, String by, Answer answer) {
        if (!call.ask().method().equals("GET")) {
            add(call, by, answer.body() instanceof Map<?, ?> body ? lines(body) : "");
        }
    }

    /** The same of what was refused. */
    void refused(Route.Call call, String by, Refusal refusal) {
        if (!call.ask().method().equals("GET") && REFUSED.contains(refusal.status())) {
            String errors = refusal.errors().stream().map(each -> " " + each).collect(Collectors.joining(";"));
            add(call, by, "refused: " + refusal.getMessage() + errors);
        }
    }

    private static String lines(Map<?, ?> body) {
        return body.get("lines") instanceof List<?> lines
                ? lines.stream().map(String::valueOf).collect(Collectors.joining("; "))
                : "";
    }

    private void add(Route.Call call, String by, String what) {
        String network = call.names().get("network");
        long tide = -1;
        if (network != null) {
            try {
                tide = server.status(network).boundary().tide();
            } catch (UnknownNameException e) {
                network = null;
            }
        }
        server.journal().add(network, tide, kind(call), by, what.isEmpty() ? request(call) : what);
    }

    private static String kind(Route.Call call) {
        String[] path = call.ask().below().split("/");
        boolean named = call.names().containsKey("deployment");
        String last = path[path.length - (named ? 2 : 1)];
        return KINDS.getOrDefault(call.ask().method() + " " + last, last);
    }

    /** What was asked for, where the answer has no line. */
    private static String request(Route.Call call) {
        String query = call.ask().query().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&"));
        return call.ask().below() + (query.isEmpty() ? "" : "?" + query);
    }

    /**
     * Who asks, by the headers of a request: a browser says where it comes from, the command line its name.
     *
     * @param fetched whether a page in a browser says that it does
     */
    static String by(boolean fetched, @Nullable String agent) {
        if (fetched) {
            return "page";
        }
        return agent != null && agent.startsWith("mycelium") ? "command line" : "API";
    }

    Answer list(Ask ask) {
        Ask.Page page = ask.page();
        String network = ask.text("network");
        if (network != null) {
            server.status(network);
        }
        Journal journal = server.journal();
        Journal.Page found = journal.after(page.after(), network, page.limit());
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put("events", found.events().stream().map(Deeds::event).toList());
        answer.put("next", found.next());
        answer.put("last", journal.last());
        return Answer.ok(answer);
    }

    private static Map<String, @Nullable Object> event(Journal.Event event) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("number", event.number());
        fields.put("at", Instant.ofEpochMilli(event.at()).toString());
        fields.put("network", event.network());
        fields.put("tide", event.tide() < 0 ? null : event.tide());
        fields.put("kind", event.kind());
        fields.put("by", event.by());
        fields.put("text", event.text());
        return fields;
    }
}
