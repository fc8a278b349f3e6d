package io.mycelium.server;

import io.mycelium.runtime.Server;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Tells who comes to the server's door, or to a place where there is nothing, where to go. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.pattern=/",
            "osgi.http.whiteboard.servlet.name=mycelium-signpost",
            "osgi.http.whiteboard.servlet.asyncSupported:Boolean=true"
        })
public final class Signpost extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "io.mycelium.page";
    private static final Map<String, String> WAYS = Map.of(
            "api", "/api/v1/openapi.json",
            "status", "/api/v1/status",
            "networks", "/api/v1/networks",
            "plugins", "/api/v1/plugins",
            "signals in", "/networks/{network}/bodies/{body}",
            "outputs", "/networks/{network}/bodies/{body}/outputs");

    private final transient Server server;
    private final transient Answers answers = new Answers();
    private volatile @Nullable String page;

    @Activate
    public Signpost(@Reference Server server) {
        this.server = server;
    }

    /** A servlet that says of itself that it is a page for people, and where. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            target = "(" + PAGE + "=*)")
    void setPage(Servlet servlet, Map<String, Object> properties) {
        page = String.valueOf(properties.get(PAGE));
    }

    void unsetPage(Servlet servlet, Map<String, Object> properties) {
        if (String.valueOf(properties.get(PAGE)).equals(page)) {
            page = null;
        }
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean door = request.getRequestURI().equals("/");
        String way = page;
        if (door && List.of("GET", "HEAD").contains(request.getMethod())) {
            if (way != null && isBrowser(request)) {
                response.sendRedirect(way);
                return;
            }
            Map<String, Object> sign = new TreeMap<>(WAYS);
            if (way != null) {
                sign.put("page", way);
            }
            sign.put("mycelium", server.info().version());
            ControlServlet.send(response, 200, "application/json", answers.bytes(sign));
            return;
        }
        Refusal refusal = door
                ? Refusal.notAllowed(request.getMethod(), "/", List.of("GET", "HEAD"))
                : Refusal.notFound(
                        "there is nothing at " + cut(request.getRequestURI())
                                + "; the control API is below /api/v1, bodies of kind http are below /networks, and / names the ways");
        if (request.getContentLengthLong() != 0 && !List.of("GET", "HEAD").contains(request.getMethod())) {
            response.setHeader("Connection", "close"); // what else is sent is not read
        }
        ControlServlet.send(response, refusal.status(), "application/problem+json", answers.problem(refusal));
    }

    private static boolean isBrowser(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    private static String cut(String text) {
        return text.length() <= 120 ? text : text.substring(0, 120) + "...";
    }
}
