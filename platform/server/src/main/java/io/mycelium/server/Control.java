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
import io.mycelium.server.Route.Call;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The resources of the control API. Thread-safe; waits for boundaries on the caller's thread. */
final class Control {
    private static final long BOUNDARY_MILLIS = 10_000;

    /** After so long it is looked at what the tide does: one that does not go on is not waited for. */
    private static final long LOOK_MILLIS = 500;

    private static final long CHECKPOINT_SECONDS = 120;
    private static final int NAMES_LOOKED_AT = 10_000;

    private final Server server;
    private final HyphaVerbs verbs = new HyphaVerbs(this);
    private final Partitions partitions = new Partitions(this);
    private final Dissonances dissonances;
    private final Traces traces;
    private final Explanations explanations;
    private final Tides tides;
    private final Deeds deeds;
    private final Histories histories = new Histories(this);
    private final HyphaLists hyphaLists;
    private final Routes routes;
    private final Map<String, GraphFeed> feeds = new ConcurrentHashMap<>();

    Control(Server server) {
        this.server = server;
        dissonances = new Dissonances(this::at);
        traces = new Traces(this::at);
        explanations = new Explanations(server, this);
        tides = new Tides(server);
        deeds = new Deeds(server);
        hyphaLists = new HyphaLists(server, this);
        routes = new Routes(this);
    }

    /** The live graph of a network. Throws {@link Refusal} if there is no such network. */
    GraphFeed feed(String network) {
        try {
            server.status(network);
        } catch (UnknownNameException e) {
            throw Refusal.notFound(String.valueOf(e.getMessage()));
        }
        return feeds.computeIfAbsent(network, name -> new GraphFeed(server, name, System::nanoTime));
    }

    /** The signals of a network that are traced, from an event on. The caller closes it. */
    TraceFeed trace(String network, @Nullable String lastEvent) {
        try {
            return traces.feed(network, server.info().incarnation(), lastEvent);
        } catch (UnknownNameException e) {
            throw Refusal.notFound(String.valueOf(e.getMessage()));
        }
    }

    /** Why there is nothing more to hear of a network; nothing while there may be. */
    Optional<String> over(String network) {
        try {
            NetworkStatus status = server.status(network);
            if (status.over()) {
                return Optional.of(noMore(status));
            }
            server.atBoundary(network, n -> true).get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            return Optional.empty();
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("the server is stopping");
        } catch (ExecutionException | RuntimeException e) {
            return Optional.of("network '" + network + "' has ended");
        }
    }

    void close() {
        feeds.values().forEach(GraphFeed::close);
    }

    Routes routes() {
        return routes;
    }

    Server server() {
        return server;
    }

    Partitions partitions() {
        return partitions;
    }

    Dissonances dissonances() {
        return dissonances;
    }

    Traces traces() {
        return traces;
    }

    Explanations explanations() {
        return explanations;
    }

    HyphaLists hyphaLists() {
        return hyphaLists;
    }

    Histories histories() {
        return histories;
    }

    Deeds deeds() {
        return deeds;
    }

    Tides tides() {
        return tides;
    }

    /** How an answer comes. */
    enum Kind {
        /** At once. */
        PLAIN,
        /** At once, when a body has been read that says something. */
        BODY,
        /** Lines of the log, with more of them as long as somebody reads. */
        LOGS,
        /** The steps of a hypha, as long as somebody reads. */
        STEPS,
        /** A network as a graph, and what becomes of it, as long as somebody reads. */
        EVENTS,
        /** Signals that are traced, as something becomes of them, as long as somebody reads. */
        TRACE,
        /** When the networks have ended. */
        STOP
    }

    /** What a request names, found before anything of its body is read. */
    record Resource(Kind kind, Call call, Function<byte[], Answer> answering) {
        static Resource answering(Call call, Function<byte[], Answer> answering) {
            return new Resource(Kind.PLAIN, call, answering);
        }

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
        return routes.find(ask);
    }

    Answer networks() {
        return Answer.ok(Map.of("networks", server.networks()));
    }

    Answer network(String network) {
        return Answer.ok(server.status(network));
    }

    Answer sockets(Call call) {
        Ask.Page page = call.ask().page();
        NetworkView.Page<NetworkView.SocketLine> found =
                at(call.network(), n -> n.graph().sockets(page.after(), page.limit()));
        return page("sockets", found, server.status(call.network()).boundary().sockets());
    }

    static Answer page(String what, NetworkView.Page<?> page, int of) {
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put(what, page.lines());
        answer.put("of", of);
        answer.put("next", page.next());
        return Answer.ok(answer);
    }

    Answer relays(Call call) {
        return Answer.ok(Map.of("relays", at(call.network(), Network::relays)));
    }

    Answer bodies(Call call) {
        return Answer.ok(Map.of("bodies", at(call.network(), Network::bodies)));
    }

    Answer packs(Call call) {
        return Answer.ok(Map.of("packs", packs(call.network())));
    }

    Answer checkpoints(Call call) {
        return Answer.ok(Map.of("checkpoints", at(call.network(), Network::checkpoints)));
    }

    Answer heeded(Call call) {
        String body = call.ask().text("body");
        return Answer.ok(Map.of("heeded", at(call.network(), n -> body == null ? n.heeded() : n.heeded(body))));
    }

    Answer pressure(Call call) {
        return Answer.ok(Map.of("pressure", at(call.network(), Network::pressure)));
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

    Answer hypha(Call call) {
        String network = call.network();
        String id = call.name("hypha");
        NetworkView.HyphaDetail detail = at(network, n -> n.hypha(id)).orElseThrow(() -> noHypha(network, id));
        return Answer.ok(detail);
    }

    Answer pressureOf(Call call) {
        String network = call.network();
        String id = call.name("node");
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
    Answer status() {
        ServerInfo info = server.info();
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("version", info.version());
        status.put("pid", info.pid());
        status.put("incarnation", info.incarnation());
        status.put("uptimeMillis", server.uptimeMillis());
        status.put("networks", server.networks().stream().map(server::status).toList());
        return Answer.ok(status);
    }

    Answer plugins() {
        Map<String, Object> plugins = new LinkedHashMap<>();
        plugins.put("bundles", server.bundles());
        plugins.put("services", server.plugins());
        return Answer.ok(plugins);
    }

    Answer checkpoint(Call call) {
        CheckpointInfo written = await(at(call.network(), Network::checkpoint), CHECKPOINT_SECONDS);
        return new Answer(201, written);
    }

    Answer deploying() {
        return Answer.ok(Map.of("deploying", server.deploying()));
    }

    Resource deploy(Call call) {
        String name = call.ask().text("name");
        if (name == null || name.isBlank()) {
            throw Refusal.badRequest(
                    "the query should name the file: /api/" + call.ask().path() + "?name=worker.drl");
        }
        return new Resource(Kind.BODY, call, body -> lines(201, server.deploy(name, body)));
    }

    Answer undeploy(String name) {
        return lines(200, server.undeploy(name));
    }

    Answer verb(Call call, String verb) {
        return verbs.answer(call.ask(), call.network(), call.name("hypha"), verb);
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

    <T> T at(String network, Function<Network, T> work) {
        CompletableFuture<T> answer = server.atBoundary(network, work);
        for (long waited = 0; waited < BOUNDARY_MILLIS; waited += LOOK_MILLIS) {
            try {
                return value(answer, LOOK_MILLIS);
            } catch (TimeoutException e) {
                checkGoesOn(server.status(network));
            }
        }
        throw Refusal.busy("the network has not come to a boundary within " + BOUNDARY_MILLIS / 1000 + " s");
    }

    /** Throws {@link Refusal} while its tide stands: there is no end of it to wait for. */
    static void checkGoesOn(NetworkStatus status) {
        String stands = status.stands();
        if (stands != null) {
            throw Refusal.busy("what you ask for is known at the end of a tide, and " + stands);
        }
    }

    /** This, for who wants something that only comes of later tides; throws {@link Refusal} where none follows. */
    Control whileItRuns(String network) {
        NetworkStatus status = server.status(network);
        if (status.over()) {
            throw new Refusal(409, "Over", noMore(status), List.of());
        }
        return this;
    }

    private static String noMore(NetworkStatus status) {
        String name = "network '" + status.boundary().network() + "' ";
        return status.failure() == null
                ? name + "has ended, after tide " + status.boundary().tide()
                : name + "has failed: " + status.failure();
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
