package io.mycelium.server;

import io.mycelium.runtime.Server;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
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
    private static final int LARGEST_BODY = 64 * 1024 * 1024;
    private static final int FOLLOWERS = 16;
    private static final Set<String> METHODS = Set.of("GET", "POST", "DELETE");

    private final transient Server server;
    private final transient Control control;
    private final transient Answers answers = new Answers();
    private final transient Set<Thread> followers = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;

    @Activate
    public ControlServlet(@Reference Server server) {
        this.server = server;
        this.control = new Control(server);
    }

    @Deactivate
    void close() {
        closing = true;
        followers.forEach(Thread::interrupt);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Origins.check(request.getHeader("Host"), request.getHeader("Origin"));
            if (!METHODS.contains(request.getMethod())) {
                throw Refusal.notAllowed(request.getMethod(), request.getRequestURI());
            }
            if (path(request).equals("logs")) {
                logs(request, response);
                return;
            }
            Ask ask = ask(request);
            Answer answer = control.answer(ask);
            if (ask.path().equals("stop")) {
                stop(request);
                return;
            }
            send(response, answer.status(), "application/json", answers.bytes(answer.body()));
        } catch (Refusal refusal) {
            refuse(response, refusal);
        } catch (RuntimeException | LinkageError e) {
            log.error("{} {} has failed", request.getMethod(), request.getRequestURI(), e);
            refuse(response, new Refusal(500, "Failed", String.valueOf(e), List.of()));
        }
    }

    private static Ask ask(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            throw new Refusal(413, "Too large", "a deployment has at most " + LARGEST_BODY + " bytes", List.of());
        }
        return new Ask(request.getMethod(), path(request), query(request), body);
    }

    private static String path(HttpServletRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return path.replaceFirst("^/", "").replaceFirst("/$", "");
    }

    private static Map<String, String> query(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> entry.getValue().length > 0)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue()[0], (a, b) -> a, LinkedHashMap::new));
    }

    private void logs(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Ask ask = new Ask(request.getMethod(), "logs", query(request), new byte[0]);
        if (!ask.isGet()) {
            throw Refusal.notAllowed(request.getMethod(), "/api/logs");
        }
        int lines = (int) ask.number("lines", 100, 0, 100_000);
        boolean follow = "true".equals(ask.text("follow"));
        if (follow && followers.size() >= FOLLOWERS) {
            throw Refusal.busy(FOLLOWERS + " readers follow the log already");
        }
        LogTail tail = new LogTail(server.logs().resolve("mycelium.log"));
        response.setContentType("text/plain");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        long end = tail.last(lines, response.getOutputStream());
        response.flushBuffer();
        if (follow) {
            AsyncContext context = request.startAsync();
            context.setTimeout(0);
            Thread thread = new Thread(() -> follow(tail, end, context), "mycelium-log-follower");
            thread.setDaemon(true);
            followers.add(thread);
            thread.start();
        }
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

    private void follow(LogTail tail, long from, AsyncContext context) {
        try {
            tail.follow(from, context.getResponse().getOutputStream(), () -> !closing);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            log.debug("a reader of the log has gone", e);
        } finally {
            followers.remove(Thread.currentThread());
            context.complete();
        }
    }

    private void refuse(HttpServletResponse response, Refusal refusal) throws IOException {
        if (!response.isCommitted()) {
            send(response, refusal.status(), "application/problem+json", answers.problem(refusal));
        }
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
