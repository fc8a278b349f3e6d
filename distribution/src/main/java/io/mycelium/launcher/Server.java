package io.mycelium.launcher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The running server a verb talks to: where {@code --url} says, else where the data folder's {@code server.json} says. Only
 * where no folder is named, and the distribution's own has none, it is the one where {@code conf/} says that servers listen.
 */
final class Server {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    /** By this the server knows who asks. */
    private static final String AGENT = "mycelium";

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Where the server answers. Default: as its data folder says.")
    private @Nullable URI url;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The data folder of the server. Default: data/ of the distribution.")
    private @Nullable Path data;

    /** Made when something is asked: every verb has a server, and most starts need none. */
    private static final class Connection {
        private static final HttpClient CLIENT = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build();
        private static final ObjectMapper JSON = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    /** @param waits how long the answer may take */
    record Request(String method, String path, BodyPublisher body, Map<String, String> headers, Duration waits) {
        private static final Duration USUAL = Duration.ofSeconds(60);

        static Request get(String path) {
            return new Request("GET", path, BodyPublishers.noBody(), Map.of(), USUAL);
        }

        static Request delete(String path) {
            return new Request("DELETE", path, BodyPublishers.noBody(), Map.of(), USUAL);
        }

        static Request post(String path) {
            return new Request("POST", path, BodyPublishers.noBody(), Map.of(), USUAL);
        }

        static Request post(String path, String contentType, byte[] body) {
            return new Request(
                    "POST", path, BodyPublishers.ofByteArray(body), Map.of("Content-Type", contentType), USUAL);
        }

        Request within(Duration time) {
            return new Request(method, path, body, headers, time);
        }

        Request prefer(String preference) {
            return with("Prefer", preference).within(Duration.ofMinutes(10));
        }

        Request with(String header, String value) {
            Map<String, String> more = new TreeMap<>(headers);
            more.put(header, value);
            return new Request(method, path, body, more, waits);
        }
    }

    /** One element of a path or one value of a query. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The answer to a request that succeeded; missing if there was no content. */
    JsonNode ask(Home home, Request request) {
        HttpResponse<InputStream> response = exchange(home, request);
        try (InputStream in = response.body()) {
            byte[] bytes = in.readAllBytes();
            return bytes.length == 0 ? MissingNode.getInstance() : Connection.JSON.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw CommandException.failed(
                    "what answers at " + response.uri() + " is no Mycelium server: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw CommandException.unreachable("the connection to " + base(home) + " broke: " + e.getMessage());
        }
    }

    /** What a line of an answer says. */
    static JsonNode json(String text) throws IOException {
        return Connection.JSON.readTree(text);
    }

    /** The body of an answer as it comes. The caller closes it. */
    InputStream stream(Home home, Request request) {
        return exchange(home, request).body();
    }

    /** The network that is meant where none is named: the only one there is. */
    String onlyNetwork(Home home, @Nullable String given) {
        if (given != null) {
            return given;
        }
        JsonNode networks = ask(home, Request.get("/api/v1/status")).path("networks");
        if (networks.size() == 1) {
            return networks.get(0)
                    .path("network")
                    .asText(networks.get(0).path("name").asText());
        }
        StringBuilder names = new StringBuilder();
        networks.forEach(network -> names.append(names.isEmpty() ? "" : ", ")
                .append(network.path("network").asText(network.path("name").asText())));
        throw networks.isEmpty()
                ? CommandException.failed("the server runs no network")
                : CommandException.usage("the server runs several networks, name one with --network: " + names);
    }

    private HttpResponse<InputStream> exchange(Home home, Request request) {
        URI target = base(home).resolve(request.path());
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(target).timeout(request.waits()).method(request.method(), request.body());
        builder.header("User-Agent", AGENT);
        request.headers().forEach(builder::header);
        HttpResponse<InputStream> response;
        try {
            response = Connection.CLIENT.send(builder.build(), BodyHandlers.ofInputStream());
        } catch (HttpTimeoutException e) {
            throw CommandException.unreachable(
                    "the server at " + base(home) + " does not answer in time; it may be busy, try again");
        } catch (IOException e) {
            throw isStarting(home)
                    ? starting(home.data(data))
                    : CommandException.unreachable("no server answers at " + base(home) + whyNot(home));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommandException.failed("interrupted");
        }
        if (response.statusCode() >= 400) {
            throw refused(response);
        }
        return response;
    }

    private CommandException refused(HttpResponse<InputStream> response) {
        JsonNode problem = MissingNode.getInstance();
        try (InputStream in = response.body()) {
            problem = Connection.JSON.readTree(in.readAllBytes());
        } catch (IOException e) {
            // no problem document: the status has to do
        }
        StringBuilder text = new StringBuilder();
        String title = problem.path("title").asText("");
        String detail = problem.path("detail").asText("");
        text.append(detail.isEmpty() ? title : detail);
        if (text.isEmpty()) {
            text.append(response.uri()).append(" answered with status ").append(response.statusCode());
        }
        for (JsonNode error : problem.path("errors")) {
            text.append(System.lineSeparator()).append(error.isTextual() ? error.asText() : error.toString());
        }
        return CommandException.failed(text.toString());
    }

    /** Whether it has the data folder, and has not said yet where it listens. */
    private boolean isStarting(Home home) {
        Path folder = home.data(data);
        return url == null
                && DataFolder.isInUse(folder)
                && !RunningServer.in(folder).map(RunningServer::isAlive).orElse(false);
    }

    private String whyNot(Home home) {
        Path folder = home.data(data);
        return url != null
                ? ""
                : RunningServer.in(folder)
                        .map(server -> ", though process " + server.pid() + " has " + folder + " in use")
                        .orElse(" and none has " + folder
                                + " in use. 'mycelium run BLUEPRINT' starts one; --data or --url name another");
    }

    private URI base(Home home) {
        if (url != null) {
            boolean http = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            if (!http || url.getHost() == null) {
                throw CommandException.usage(
                        "--url must be such as http://127.0.0.1:" + Listening.PORT + ", not '" + url + "'");
            }
            return url;
        }
        Optional<RunningServer> running = RunningServer.in(home.data(data));
        if (running.isPresent() ? !running.get().isAlive() : data != null) {
            throw noneOf(home); // what answers elsewhere, or at the port that one had, is another server
        }
        return running.map(RunningServer::url)
                .orElseGet(() -> Listening.of(home, null).url());
    }

    private CommandException noneOf(Home home) {
        Path folder = home.data(data);
        if (isStarting(home)) {
            return starting(folder);
        }
        return CommandException.unreachable(RunningServer.in(folder)
                .map(server -> "no server runs on " + folder + ": process " + server.pid()
                        + " has ended without stopping. 'mycelium run' goes on from its last checkpoint")
                .orElseGet(() -> "no server runs on " + folder + ". 'mycelium run BLUEPRINT --data " + data
                        + "' starts one; --data or --url name another"));
    }

    private static CommandException starting(Path folder) {
        return CommandException.unreachable("the server on " + folder + " is starting. Try again in a moment");
    }
}
