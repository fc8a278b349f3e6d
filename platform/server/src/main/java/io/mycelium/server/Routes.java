package io.mycelium.server;

import static io.mycelium.server.Route.delete;
import static io.mycelium.server.Route.get;
import static io.mycelium.server.Route.post;
import static io.mycelium.server.Route.stream;

import io.mycelium.api.settings.DidYouMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The table of what the control API answers, below {@code /api/v1}, and without the version for who has not moved. Each line has its entry in {@code openapi.json}: a
 * test holds both against each other.
 */
final class Routes {
    static final String VERSION = "v1";

    private static final String NETWORK = "networks/{network}";
    private static final String HYPHA = NETWORK + "/hyphae/{hypha}";
    private static final String LEDGER = NETWORK + "/dissonances";
    private static final String[] SOUGHT = {"number", "kind", "where", "frequency", "since", "until"};

    private final List<Route> all;

    Routes(Control control) {
        List<Route> table = new ArrayList<>();
        addServer(table, control);
        addLists(table, control);
        addHypha(table, control);
        addVerbs(table, control);
        addLedger(table, control);
        all = List.copyOf(table);
    }

    List<Route> all() {
        return all;
    }

    private static void addServer(List<Route> table, Control c) {
        table.add(get("status", call -> c.status()));
        table.add(get("events", call -> c.deeds().list(call.ask())).with("network", "after", "limit"));
        table.add(get("traces", call -> Traces.all(c.server())));
        table.add(get("plugins", call -> c.plugins()));
        table.add(get("deployments", call -> c.deploying()));
        table.add(new Route("POST", "deployments", List.of("name"), c::deploy));
        table.add(delete("deployments/{deployment}", call -> c.undeploy(call.name("deployment"))));
        table.add(stream("POST", "stop", Control.Kind.STOP));
        table.add(stream("GET", "logs", Control.Kind.LOGS).with("lines", "follow"));
        table.add(get("openapi.json", call -> OpenApi.answer()));
    }

    private static void addLists(List<Route> table, Control c) {
        table.add(get("networks", call -> c.networks()));
        table.add(get(NETWORK, call -> c.network(call.network())));
        table.add(stream("GET", NETWORK + "/events", Control.Kind.EVENTS));
        table.add(get(NETWORK + "/hyphae", call -> c.hyphaLists().list(call))
                .with("sort", "species", "level", "after", "limit"));
        table.add(get(NETWORK + "/sockets", c::sockets).with("after", "limit"));
        table.add(get(NETWORK + "/relays", c::relays));
        table.add(get(NETWORK + "/bodies", c::bodies));
        table.add(get(NETWORK + "/outputs", call -> Outputs.list(c, call)).with("last"));
        table.add(get(NETWORK + "/packs", c::packs));
        table.add(get(NETWORK + "/checkpoints", c::checkpoints));
        table.add(get(NETWORK + "/tides", call -> c.tides().list(call)).with("last"));
        table.add(get(NETWORK + "/health", call -> c.hyphaLists().health(call)));
        table.add(get(NETWORK + "/heeded", c::heeded).with("body"));
        table.add(get(NETWORK + "/pressure", c::pressure));
        table.add(get(NETWORK + "/pressure/{node}", c::pressureOf));
    }

    private static void addHypha(List<Route> table, Control c) {
        table.add(get(HYPHA, c::hypha));
        table.add(get(
                        HYPHA + "/explain",
                        call -> c.explanations().explain(call.ask(), call.network(), call.name("hypha")))
                .with("rule", "signal", "payload", "tide"));
        table.add(get(HYPHA + "/steps", call -> c.explanations().steps(call.network(), call.name("hypha"))));
        table.add(get(HYPHA + "/history", call -> c.histories().show(call)).with("last"));
        table.add(post(
                HYPHA + "/follow",
                call -> c.whileItRuns(call.network()).histories().follow(call)));
        table.add(delete(HYPHA + "/follow", call -> c.histories().unfollow(call)));
        table.add(stream("GET", HYPHA + "/watch", Control.Kind.STEPS).with("text"));
        for (String verb : HyphaVerbs.ALL) {
            Route route = post(HYPHA + "/" + verb, call -> c.verb(call, verb));
            table.add(
                    switch (verb) {
                        case "restart" -> route.with("afresh");
                        case "connect" -> route.with("to", "carries");
                        case "disconnect" -> route.with("to");
                        default -> route;
                    });
        }
    }

    private static void addVerbs(List<Route> table, Control c) {
        table.add(post(NETWORK + "/checkpoints", c::checkpoint));
        table.add(get(NETWORK + "/partition", call -> c.partitions().show(call.network())));
        table.add(post(NETWORK + "/partition", call -> c.partitions().divide(call.ask(), call.network()))
                .with("sides"));
        table.add(delete(NETWORK + "/partition", call -> c.partitions().heal(call.network())));
        table.add(get(NETWORK + "/trace", call -> c.traces().show(call.network())));
        table.add(post(
                        NETWORK + "/trace",
                        call -> c.whileItRuns(call.network()).traces().trace(call.ask(), call.network()))
                .with("frequency", "hypha", "root", "sample", "keep"));
        table.add(delete(NETWORK + "/trace", call -> c.traces().off(call.network())));
        table.add(get(NETWORK + "/trace/signals", call -> c.traces().signals(call.ask(), call.network()))
                .with("after", "limit"));
        table.add(stream("GET", NETWORK + "/trace/events", Control.Kind.TRACE));
        table.add(get(NETWORK + "/why", call -> c.traces().why(call.ask(), call.network()))
                .with("signal"));
    }

    private static void addLedger(List<Route> table, Control c) {
        table.add(get(LEDGER, call -> c.dissonances().list(call.ask(), call.network()))
                .with(SOUGHT)
                .with("newest", "after", "limit"));
        table.add(delete(LEDGER, call -> c.dissonances().clear(call.ask(), call.network()))
                .with(SOUGHT));
        table.add(post(LEDGER + "/replay", call -> c.dissonances().replay(call.ask(), call.network()))
                .with(SOUGHT)
                .with("to"));
        table.add(get(LEDGER + "/{number}", call -> c.dissonances().show(call.network(), call.name("number"))));
    }

    /** Finds what a request is for, or throws {@link Refusal}. */
    Control.Resource find(Ask asked) {
        Ask ask = asked.versioned();
        String[] path = ask.below().split("/", -1);
        TreeSet<String> methods = new TreeSet<>();
        for (Route route : all) {
            Map<String, String> names = route.names(path);
            if (names != null && route.method().equals(ask.method())) {
                checkQuery(route, ask);
                return route.way().apply(new Route.Call(ask, names));
            }
            if (names != null) {
                methods.add(route.method());
            }
        }
        if (methods.isEmpty()) {
            throw unknown(ask);
        }
        throw Refusal.notAllowed(ask.method(), "/api/" + ask.path(), methods);
    }

    private static void checkQuery(Route route, Ask ask) {
        for (String name : ask.query().keySet()) {
            if (!route.query().contains(name)) {
                String hint = DidYouMean.among(route.query(), name)
                        .map(meant -> "; did you mean " + meant + "?")
                        .orElse(route.query().isEmpty() ? "" : "; it takes " + String.join(", ", route.query()));
                throw Refusal.badRequest("/api/" + ask.path() + " takes no parameter \"" + name + "\"" + hint);
            }
        }
    }

    private static Refusal unknown(Ask ask) {
        return Refusal.notFound("there is nothing at /api/" + ask.path() + "; /api/v1/openapi.json says what there is:"
                + " status, plugins, networks/{network}/hyphae|sockets|relays|bodies|packs|pressure|health|partition|trace|checkpoints|dissonances,"
                + " deployments, stop and logs");
    }
}
