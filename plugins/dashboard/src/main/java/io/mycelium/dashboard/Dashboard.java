package io.mycelium.dashboard;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Serves the page: its files, and the settings that it is to keep to. Each answer forbids the browser whatever is not from
 * this server, so that a name or a payload that is shown can't become script.
 *
 * <p>Who is asked for a page at the server's door finds this one by its property {@code io.mycelium.page}.
 */
@Component(
        service = Servlet.class,
        configurationPid = Settings.PID,
        property = {
            "osgi.http.whiteboard.servlet.pattern=/dashboard/*",
            "osgi.http.whiteboard.servlet.name=mycelium-dashboard",
            "io.mycelium.page=/dashboard/"
        })
public final class Dashboard extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(Dashboard.class);
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "txt", "text/plain; charset=utf-8");

    private final transient Settings settings;

    @Activate
    public Dashboard(Map<String, Object> configuration) {
        settings = Settings.of(configuration, log::error);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-cache");
        String path = request.getPathInfo();
        if (path == null) { // without the last slash, from which the page's own links go on
            response.sendRedirect("/dashboard/");
        } else if (path.equals("/settings.json")) {
            send(
                    response,
                    "application/json",
                    ("{\"actions\":" + settings.actions() + "}").getBytes(StandardCharsets.UTF_8));
        } else {
            String file = path.equals("/") ? "index.html" : path.substring(1);
            byte[] bytes = read(file);
            if (bytes == null) {
                response.setStatus(HttpServletResponse.SC_NOT_FOUND);
                send(
                        response,
                        "text/plain; charset=utf-8",
                        "there is nothing here; the page is at /dashboard/\n".getBytes(StandardCharsets.UTF_8));
            } else {
                send(
                        response,
                        TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "application/octet-stream"),
                        bytes);
            }
        }
    }

    private static void send(HttpServletResponse response, String type, byte[] bytes) throws IOException {
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** A file of the page; null for any other name. They all lie in one folder. */
    private static byte @Nullable [] read(String file) throws IOException {
        if (!file.matches("[a-z]+\\.[a-z]+")) {
            return null;
        }
        try (InputStream in = Dashboard.class.getResourceAsStream("page/" + file)) {
            return in == null ? null : in.readAllBytes();
        }
    }
}
