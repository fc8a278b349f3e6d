package io.mycelium.metrics;

import io.mycelium.runtime.Server;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** {@link HealthCheck} over HTTP: 200, or 503 with the reasons. It is there before the networks run. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.pattern=/health/live",
            "osgi.http.whiteboard.servlet.pattern=/health/ready",
            "osgi.http.whiteboard.servlet.name=mycelium-health"
        })
public final class HealthServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private transient volatile @Nullable Server server;

    private final transient HealthCheck check = new HealthCheck(() -> server);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HealthCheck.Report report = request.getServletPath().endsWith("live") ? check.live() : check.ready();
        byte[] text = report.json().getBytes(StandardCharsets.UTF_8);
        response.setStatus(report.isWell() ? 200 : 503);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }
}
