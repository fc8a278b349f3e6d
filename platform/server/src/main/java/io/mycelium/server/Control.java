package io.mycelium.server;

import io.mycelium.api.settings.DidYouMean;
import io.mycelium.api.storage.CheckpointInfo;
import io.mycelium.core.tide.Network;
import io.mycelium.core.tide.NetworkView;
import io.mycelium.core.tide.Operator;
import io.mycelium.runtime.DeploymentRefusedException;
import io.mycelium.runtime.NetworkStatus;
import io.mycelium.runtime.PluginLine;
import io.mycelium.runtime.Problem;
import io.mycelium.runtime.Server;
import io.mycelium.runtime.ServerInfo;
import io.mycelium.runtime.UnknownNameException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The resources of the control API. Thread-safe; waits for boundaries on the caller's thread. */
final class Control {
    private static final long BOUNDARY_MILLIS = 10_000;

    /** After so long it is looked at what the tide does: one that does not go on is not waited for. */
    private static final long LOOK_MILLIS = 500;

    private static final long CHECKPOINT_SECONDS = 120;
    private static final int USUAL_PAGE = 1000;
    private static final int NAMES_LOOKED_AT = 10_000;
    private static final int LARGEST_PAGE = 20_000;

    private final Server server;
    private final HyphaVerbs verbs = new HyphaVerbs(this);
    private final Partitions partitions = new Partitions(this);
    private final Dissonances dissonances;
    private final Traces traces;
    private final Explanations explanations;

    Control(Server server) {
        this.server = server;
        dissonances = new Dissonances(this::at);
        traces = new Traces(this::at);
        explanations = new Explanations(server, this);
    }

    Explanations explanations() {
        return explanations;
    }

    /**
     * What a request names, found before anything of its body is read.
     *
     * @param takesBody whether it is told anything by a body
     */
    record Resource(boolean takesBody, Function<byte[], Answer> answering) {
        /** Answers, or throws {@link Refusal}. */
        Answer answer(byte[] body) {
            try {
                return answering.apply(body);
            } catch (UnknownNameException e) {
                throw Refusal.notFound(String.valueOf(e.getMessage()));
            } catch (DeploymentRefusedException e) {
                throw new Refusal(
                        422,
                        "Not deployed",
                        "it is not deployed, and nothing has changed:",
                        e.problems().stream().map(Problem::text).toList());
            }
        }
    }

    /** Finds what a request is for, or throws {@link Refusal}. */
    Resource resource(Ask ask) {
        String[] path = ask.path().split("/", -1);
        return switch (path[0]) {
            case "status" -> only(ask, path, 1, "GET", this::status);
            case "plugins" -> only(ask, path, 1, "GET", this::plugins);
            case "networks" -> networks(ask, path);
            case "deploy" ->
                path.length == 2
                        ? only(ask, path, 2, "DELETE", () -> lines(200, server.undeploy(path[1])))
                        : ask.method().equals("GET")
                                ? only(ask, path, 1, "GET", () -> Answer.ok(Map.of("deploying", server.deploying())))
                                : deploy(ask, path);
            case "stop" -> only(ask, path, 1, "POST", () -> Answer.ok(Map.of("stopping", true)));
            default -> throw unknown(ask);
        };
    }

    private Resource networks(Ask ask, String[] path) {
        if (path.length == 1) {
            return only(ask, path, 1, "GET", () -> Answer.ok(Map.of("networks", server.networks())));
        }
        if (path.length < 3) {
            throw unknown(ask);
        }
        String network = path[1];
        if (path[2].equals("hyphae") && path.length == 4) {
            return only(ask, path, 4, "GET", () -> hypha(network, path[3]));
        }
        if (path[2].equals("hyphae") && path.length == 5 && path[4].equals("explain")) {
            return only(ask, path, 5, "GET", () -> explanations.explain(ask, network, path[3]));
        }
        if (path[2].equals("hyphae") && path.length == 5 && HyphaVerbs.ALL.contains(path[4])) {
            return only(ask, path, 5, "POST", () -> verbs.answer(ask, network, path[3], path[4]));
        }
        if (path[2].equals("pressure") && path.length == 4) {
            return only(ask, path, 4, "GET", () -> pressure(network, path[3]));
        }
        if (path[2].equals("partition")) {
            return partition(ask, path, network);
        }
        if (path[2].equals("trace")) {
            return trace(ask, path, network);
        }
        if (path[2].equals("why")) {
            return only(ask, path, 3, "GET", () -> traces.why(ask, network));
        }
        if (path[2].equals("dissonances")) {
            return dissonances(ask, path, network);
        }
        if (path[2].equals("checkpoints") && ask.method().equals("POST")) {
            return only(ask, path, 3, "POST", () -> checkpoint(network));
        }
        return only(ask, path, 3, "GET", () -> list(ask, network, path[2]));
    }

    private Resource partition(Ask ask, String[] path, String network) {
        return switch (ask.method()) {
            case "POST" -> only(ask, path, 3, "POST", () -> partitions.divide(ask, network));
            case "DELETE" -> only(ask, path, 3, "DELETE", () -> partitions.heal(network));
            default -> only(ask, path, 3, "GET", () -> partitions.show(network));
        };
    }

    private Resource dissonances(Ask ask, String[] path, String network) {
        if (path.length == 3) {
            return ask.method().equals("DELETE")
                    ? only(ask, path, 3, "DELETE", () -> dissonances.clear(ask, network))
                    : only(ask, path, 3, "GET", () -> dissonances.list(ask, network));
        }
        return path[3].equals("replay")
                ? only(ask, path, 4, "POST", () -> dissonances.replay(ask, network))
                : only(ask, path, 4, "GET", () -> dissonances.show(network, path[3]));
    }

    private Resource trace(Ask ask, String[] path, String network) {
        return switch (ask.method()) {
            case "POST" -> only(ask, path, 3, "POST", () -> traces.trace(ask, network));
            case "DELETE" -> only(ask, path, 3, "DELETE", () -> traces.off(network));
            default -> only(ask, path, 3, "GET", () -> traces.show(network));
        };
    }

    private Answer list(Ask ask, String network, String what) {
        int from = (int) ask.number("from", 0, 0, Integer.MAX_VALUE);
        int max = (int) ask.number("max", USUAL_PAGE, 1, LARGEST_PAGE);
        Object lines = switch (what) {
            case "hyphae" -> at(network, n -> n.hyphae(from, max));
            case "sockets" -> at(network, n -> n.sockets(from, max));
            case "relays" -> at(network, Network::relays);
            case "bodies" -> at(network, Network::bodies);
            case "pressure" -> at(network, Network::pressure);
            case "health" -> at(network, Network::health);
            case "packs" -> packs(network);
            case "heeded" -> {
                String body = ask.text("body");
                yield at(network, n -> body == null ? n.heeded() : n.heeded(body));
            }
            case "checkpoints" -> at(network, Network::checkpoints);
            default -> throw unknown(ask);
        };
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(what, lines);
        NetworkView.Status boundary = server.status(network).boundary();
        if (what.equals("hyphae")) {
            answer.put("of", boundary.hyphae());
        } else if (what.equals("sockets")) {
            answer.put("of", boundary.sockets());
        }
        return Answer.ok(answer);
    }

    /** A pack in force, and the file it comes from, which only the server knows. */
    private record Pack(
            String name,
            String version,
            String hash,
            @Nullable String from,
            long since,
            int hyphae,
            List<String> species,
            List<String> rules,
            Map<String, Long> unheeded,
            Map<String, Long> strayFields,
            String evaluation) {}

    private List<Pack> packs(String network) {
        Map<String, String> from = new HashMap<>();
        server.plugins().stream()
                .filter(service -> service.type().equals("pack") && service.inForce())
                .filter(service ->
                        service.networks().isEmpty() || service.networks().contains(network))
                .sorted(Comparator.comparingInt(PluginLine::ranking))
                .forEach(service -> from.put(service.kind(), service.from()));
        return at(network, Network::packs).stream()
                .map(p -> new Pack(
                        p.name(),
                        p.version(),
                        p.hash(),
                        from.get(p.name()),
                        p.since(),
                        p.hyphae(),
                        p.species(),
                        p.rules(),
                        p.unheeded(),
                        p.strayFields(),
                        p.evaluation()))
                .toList();
    }

    private Answer hypha(String network, String id) {
        NetworkView.HyphaDetail detail = at(network, n -> n.hypha(id)).orElseThrow(() -> noHypha(network, id));
        return Answer.ok(detail);
    }

    private Answer pressure(String network, String id) {
        return Answer.ok(Map.of(
                "pressure",
                at(network, n -> n.pressure(id)).orElseThrow(() -> noHypha(network, id, "hypha, relay or body"))));
    }

    /** With the name that was meant, if it is among the first. */
    Refusal noHypha(String network, String id) {
        return noHypha(network, id, "hypha");
    }

    private Refusal noHypha(String network, String id, String what) {
        return Refusal.notFound("network " + network + " has no " + what + " " + id + meant(someHyphae(network), id));
    }

    /** The copies of one that is replicated, or the name that is nearest. */
    static String meant(List<String> names, String id) {
        List<String> copies =
                names.stream().filter(name -> name.startsWith(id + "@")).toList();
        return copies.isEmpty()
                ? DidYouMean.among(names, id)
                        .map(name -> "; did you mean " + name + "?")
                        .orElse("")
                : "; it has a copy in each group: " + String.join(", ", copies);
    }

    /** The names of the first hyphae. */
    List<String> someHyphae(String network) {
        return at(network, n -> n.hyphae(0, NAMES_LOOKED_AT)).stream()
                .map(NetworkView.HyphaLine::id)
                .toList();
    }

    /** Waits for no tide. */
    private Answer status() {
        ServerInfo info = server.info();
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("version", info.version());
        status.put("pid", info.pid());
        status.put("incarnation", info.incarnation());
        status.put("uptimeMillis", server.uptimeMillis());
        status.put("networks", server.networks().stream().map(server::status).toList());
        return Answer.ok(status);
    }

    private Answer plugins() {
        Map<String, Object> plugins = new LinkedHashMap<>();
        plugins.put("bundles", server.bundles());
        plugins.put("services", server.plugins());
        return Answer.ok(plugins);
    }

    private Answer checkpoint(String network) {
        CheckpointInfo written = await(at(network, Network::checkpoint), CHECKPOINT_SECONDS);
        return new Answer(201, written);
    }

    private Resource deploy(Ask ask, String[] path) {
        checkNamed(ask, path, 1, "POST");
        String name = ask.text("name");
        if (name == null || name.isBlank()) {
            throw Refusal.badRequest("the query should name the file: /api/deploy?name=worker.drl");
        }
        return new Resource(true, body -> lines(201, server.deploy(name, body)));
    }

    /** What came of an operator's wish. As with a signal that is sent, the next checkpoint has it, and until then a crash undoes it. */
    static Answer done(Operator.Outcome outcome) {
        if (!outcome.done()) {
            throw new Refusal(409, "Not done", outcome.line(), List.of());
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("lines", List.of(outcome.line()));
        answer.put("durability", "checkpoint");
        return new Answer(200, answer);
    }

    static Answer lines(int status, List<String> lines) {
        return new Answer(status, Map.of("lines", lines));
    }

    private static Resource only(Ask ask, String[] path, int length, String method, Supplier<Answer> answer) {
        checkNamed(ask, path, length, method);
        return new Resource(false, body -> answer.get());
    }

    private static void checkNamed(Ask ask, String[] path, int length, String method) {
        if (path.length != length) {
            throw unknown(ask);
        }
        if (!ask.method().equals(method)) {
            throw Refusal.notAllowed(ask.method(), "/api/" + ask.path());
        }
    }

    private static Refusal unknown(Ask ask) {
        return Refusal.notFound("there is nothing at /api/" + ask.path()
                + "; there are status, plugins, networks/{network}/hyphae|sockets|relays|bodies|packs|pressure|health|partition|checkpoints|dissonances,"
                + " deploy, stop and logs");
    }

    <T> T at(String network, Function<Network, T> work) {
        CompletableFuture<T> answer = server.atBoundary(network, work);
        for (long waited = 0; waited < BOUNDARY_MILLIS; waited += LOOK_MILLIS) {
            try {
                return value(answer, LOOK_MILLIS);
            } catch (TimeoutException e) {
                NetworkStatus status = server.status(network);
                if (status.standing()) {
                    throw Refusal.busy("what you ask for is known at the end of a tide, and " + status.busy());
                }
            }
        }
        throw Refusal.busy("the network has not come to a boundary within " + BOUNDARY_MILLIS / 1000 + " s");
    }

    static <T> T await(CompletableFuture<T> answer, long seconds) {
        try {
            return value(answer, TimeUnit.SECONDS.toMillis(seconds));
        } catch (TimeoutException e) {
            throw Refusal.busy("it is not done after " + seconds + " s");
        }
    }

    private static <T> T value(CompletableFuture<T> answer, long millis) throws TimeoutException {
        try {
            return answer.get(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.busy("the server is stopping");
        } catch (ExecutionException | CompletionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new Refusal(500, "Failed", String.valueOf(cause.getMessage()), List.of());
        }
    }
}
