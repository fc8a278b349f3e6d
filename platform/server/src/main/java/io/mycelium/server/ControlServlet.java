package io.mycelium.server;

import io.mycelium.core.trace.StepHistory;
import io.mycelium.runtime.Server;
import io.mycelium.runtime.UnknownNameException;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way in to {@link Control} by HTTP. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.pattern=/api/*",
            "osgi.http.whiteboard.servlet.name=mycelium-control",
            "osgi.http.whiteboard.servlet.asyncSupported:Boolean=true"
        })
public final class ControlServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(ControlServlet.class);
    private static final long LARGEST_BODY = 64L << 20;
    private static final int FOLLOWERS = 16;
    private static final List<String> METHODS = List.of("DELETE", "GET", "POST");

    private final transient Server server;
    private final transient Control control;
    private final transient Answers answers = new Answers();
    private final transient Upload.Room room;
    private final transient Map<Thread, Feed> followers = new ConcurrentHashMap<>();
    private volatile boolean closing;

    @Activate
    public ControlServlet(@Reference Server server) {
        this(server, new Upload.Room(Runtime.getRuntime().maxMemory() / 8, System::nanoTime));
    }

    /** @param room for the bodies that are being read */
    ControlServlet(Server server, Upload.Room room) {
        this.server = server;
        this.room = room;
        this.control = new Control(server);
    }

    @Deactivate
    void close() {
        closing = true;
        control.close();
        followers.keySet().forEach(Thread::interrupt);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (!METHODS.contains(request.getMethod())) {
                throw Refusal.notAllowed(request.getMethod(), request.getRequestURI(), METHODS);
            }
            Ask ask = new Ask(request.getMethod(), path(request), Query.parameters(request.getQueryString()));
            Control.Resource resource = control.resource(ask);
            switch (resource.kind()) {
                case PLAIN -> answer(response, answered(request, resource, new byte[0]));
                case BODY -> upload(request, response, resource);
                case STOP -> stop(request);
                case LOGS -> logs(ask, request, response);
                case EVENTS -> events(resource.call().network(), request, response);
                case TRACE -> trace(resource.call().network(), request, response);
                case STEPS -> watch(resource.call(), request, response);
            }
        } catch (Refusal refusal) {
            refuse(request, response, refusal);
        } catch (EOFException gone) { // Jetty's, at a write: whoever asked has not waited for all of a long answer
            log.debug("nobody is left to answer to", gone);
        } catch (RuntimeException | LinkageError e) {
            refuse(request, response, failed(request, e));
        }
    }

    /** What a resource answers; what was changed by it, or could not be, is in the journal. */
    private Answer answered(HttpServletRequest request, Control.Resource resource, byte[] body) {
        String by = Deeds.by(request.getHeader("Sec-Fetch-Site") != null, request.getHeader("User-Agent"));
        try {
            Answer answer = resource.answer(body);
            control.deeds().done(resource.call(), by, answer);
            return answer;
        } catch (Refusal refusal) {
            control.deeds().refused(resource.call(), by, refusal);
            throw refusal;
        }
    }

    private void upload(HttpServletRequest request, HttpServletResponse response, Control.Resource resource)
            throws IOException {
        Upload.read(request, Math.min(LARGEST_BODY, room.mostBytes()), room, new Reply(request, response) {
            @Override
            public void read(byte[] body) {
                try {
                    Answer answer = answered(request, resource, body);
                    end(answer.status(), answer.type(), answers.bytes(answer.body()));
                } catch (Refusal refusal) {
                    refused(refusal, true);
                } catch (IOException | RuntimeException | LinkageError e) {
                    refused(failed(request, e), true);
                }
            }
        });
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        if (!response.isCommitted()) {
            Upload.discard(request, room, refusal, new Reply(request, response));
        }
    }

    private static Refusal failed(HttpServletRequest request, Throwable failure) {
        log.error("{} {} has failed", request.getMethod(), request.getRequestURI(), failure);
        return new Refusal(500, "Failed", String.valueOf(failure), List.of());
    }

    /** The answer to a request whose body is read, or thrown away, while no thread waits for it. */
    private class Reply implements Upload.End {
        private final HttpServletResponse response;
        private final AsyncContext context;

        Reply(HttpServletRequest request, HttpServletResponse response) {
            this.response = response;
            this.context = request.startAsync(request, response);
            context.setTimeout(0);
        }

        @Override
        public void read(byte[] body) {
            throw new IllegalStateException("nothing is read of what is refused");
        }

        @Override
        public void refused(Refusal refusal, boolean complete) {
            if (!complete) {
                response.setHeader("Connection", "close");
            }
            try {
                end(refusal.status(), "application/problem+json", answers.problem(refusal));
            } catch (IOException e) {
                throw new UncheckedIOException("a problem has no words", e);
            }
        }

        void end(int status, String type, byte[] body) {
            try {
                send(response, status, type, body);
            } catch (IOException | IllegalStateException gone) {
                log.debug("nobody is left to answer to", gone);
            }
            context.complete();
        }
    }

    private void answer(HttpServletResponse response, Answer answer) throws IOException {
        send(response, answer.status(), answer.type(), answers.bytes(answer.body()));
    }

    private static String path(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return path.replaceFirst("^/", "").replaceFirst("/$", "");
    }

    private void logs(Ask ask, HttpServletRequest request, HttpServletResponse response) throws IOException {
        int lines = (int) ask.number("lines", 100, 0, 100_000);
        boolean follow = ask.truth("follow");
        if (follow) {
            checkRoom(Feed.LOG);
        }
        LogTail tail = new LogTail(server.logs().resolve("mycelium.log"));
        beginStream(response, "text/plain");
        long end = tail.last(lines, response.getOutputStream());
        response.flushBuffer();
        if (follow) {
            AsyncContext context = request.startAsync();
            follow(
                    Feed.LOG,
                    context,
                    () -> tail.follow(end, context.getResponse().getOutputStream(), () -> !closing));
        }
    }

    private void watch(Route.Call call, HttpServletRequest request, HttpServletResponse response) {
        String network = call.network();
        boolean text = call.ask().truth("text");
        checkRoom(Feed.STEPS);
        Explanations explanations = control.explanations();
        Explanations.Watched watched;
        try {
            watched = explanations.watch(network, call.name("hypha"));
        } catch (UnknownNameException e) {
            throw Refusal.notFound(String.valueOf(e.getMessage()));
        }
        beginStream(response, text ? "text/plain" : "application/x-ndjson");
        AsyncContext context = request.startAsync();
        follow(Feed.STEPS, context, () -> {
            try (StepHistory.Watching watching = watched.watching()) {
                StepFeed feed =
                        new StepFeed(watching, text, context.getResponse().getOutputStream(), watching.taken());
                feed.begin(network, watched.tide(), watched.hypha());
                feed.follow(() -> !closing, () -> explanations.over(watched));
            }
        });
    }

    private void events(String network, HttpServletRequest request, HttpServletResponse response) {
        GraphFeed feed = control.feed(network);
        checkRoom(Feed.GRAPH);
        String lastEvent = request.getHeader("Last-Event-ID");
        beginStream(response, "text/event-stream");
        AsyncContext context = request.startAsync();
        follow(Feed.GRAPH, context, () -> {
            try (GraphFeed.Reader reader = feed.join(lastEvent)) {
                feed.start();
                reader.follow(context.getResponse().getOutputStream(), () -> !closing);
            }
        });
    }

    private void trace(String network, HttpServletRequest request, HttpServletResponse response) {
        checkRoom(Feed.TRACE);
        TraceFeed feed = control.trace(network, request.getHeader("Last-Event-ID"));
        beginStream(response, "text/event-stream");
        AsyncContext context = request.startAsync();
        follow(Feed.TRACE, context, () -> {
            try (feed) {
                feed.follow(context.getResponse().getOutputStream(), () -> !closing, () -> control.over(network));
            }
        });
    }

    private void checkRoom(Feed feed) {
        if (Collections.frequency(followers.values(), feed) >= FOLLOWERS) {
            throw Refusal.busy(FOLLOWERS + " readers " + feed.words + " already");
        }
    }

    private static void beginStream(HttpServletResponse response, String type) {
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    /** Answered when the networks have ended, and before the process does: how they ended is what matters to who asks. */
    private void stop(HttpServletRequest request) {
        AsyncContext context = request.startAsync();
        context.setTimeout(0);
        server.stop(stopped -> {
            try {
                HttpServletResponse response = (HttpServletResponse) context.getResponse();
                send(
                        response,
                        200,
                        "application/json",
                        answers.stopped(server.info().pid(), stopped));
                response.flushBuffer();
            } catch (IOException e) {
                log.debug("who asked for the stop has gone", e);
            } finally {
                context.complete();
            }
        });
    }

    /** Of what so many may read at a time, each kind counted for itself. */
    private enum Feed {
        LOG("follow the log"),
        STEPS("watch hyphae"),
        GRAPH("see the graph of a network"),
        TRACE("follow a trace");

        final String words;

        Feed(String words) {
            this.words = words;
        }
    }

    /** What a reader is given as long as it is there. */
    private interface Following {
        void run() throws IOException, InterruptedException;
    }

    /** Gives it on a thread of its own. */
    private void follow(Feed feed, AsyncContext context, Following following) {
        context.setTimeout(0);
        Thread thread = new Thread(
                () -> {
                    try {
                        following.run();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    } catch (IOException | RuntimeException e) {
                        log.debug("a reader has gone: {}", feed, e);
                    } finally {
                        followers.remove(Thread.currentThread());
                        context.complete();
                    }
                },
                "mycelium-follower-" + feed.name().toLowerCase(Locale.ROOT));
        thread.setDaemon(true);
        followers.put(thread, feed);
        thread.start();
    }

    static void send(HttpServletResponse response, int status, String type, byte[] body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
