package io.mycelium.metrics;

import io.mycelium.runtime.Server;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * What this server has counted, as OpenMetrics or in Prometheus' own text format: whichever is asked for. It is there before the
 * networks run, and says so until they do: who is told that the server is ready finds it.
 */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.pattern=/metrics",
            "osgi.http.whiteboard.servlet.name=mycelium-metrics"
        })
public final class MetricsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final byte[] NOT_YET =
            ("{\"type\":\"about:blank\",\"title\":\"Not now\",\"status\":503,\"detail\":\"the networks do not run"
                            + " yet, or no longer: nothing is counted\"}")
                    .getBytes(StandardCharsets.UTF_8);

    private final transient ExpositionFormats formats = ExpositionFormats.init();
    private transient volatile @Nullable PrometheusRegistry registry;

    /** It is there once the networks run. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    void setServer(Server server) {
        PrometheusRegistry of = new PrometheusRegistry();
        of.register(new Scrape(server, System::nanoTime));
        JvmMetrics.builder().register(of);
        registry = of;
    }

    void unsetServer(Server server) {
        registry = null; // there is one server in a process
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PrometheusRegistry counted = registry;
        if (counted == null) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setContentType("application/problem+json");
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Retry-After", "1");
            response.setContentLength(NOT_YET.length);
            response.getOutputStream().write(NOT_YET);
            return;
        }
        ExpositionFormatWriter writer = asksForOpenMetrics(request.getHeader("Accept"))
                ? formats.getOpenMetricsTextFormatWriter()
                : formats.getPrometheusTextFormatWriter();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        writer.write(text, counted.scrape());
        response.setContentType(writer.getContentType());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(text.size());
        text.writeTo(response.getOutputStream());
    }

    /**
     * Whether OpenMetrics is wanted before plain text, by the quality that each has in an Accept header (RFC 9110, 12.5.1).
     * What is not written here, such as protobuf, is not waited for: a scraper that names it takes text as well.
     */
    static boolean asksForOpenMetrics(@Nullable String accept) {
        double openMetrics = 0;
        double plain = 0;
        for (String range : accept == null ? new String[0] : accept.split(",")) {
            String[] parts = range.split(";", -1);
            double quality = quality(parts);
            switch (parts[0].strip().toLowerCase(Locale.ROOT)) {
                case "application/openmetrics-text" -> openMetrics = Math.max(openMetrics, quality);
                case "text/plain" -> plain = Math.max(plain, quality);
                default -> {
                    // of a kind that is not written here
                }
            }
        }
        return openMetrics > 0 && openMetrics >= plain;
    }

    private static double quality(String[] parts) {
        for (String part : parts) {
            String parameter = part.strip();
            if (parameter.startsWith("q=")) {
                try {
                    return Double.parseDouble(parameter.substring(2));
                } catch (NumberFormatException e) {
                    return 0; // nobody knows how much it is wanted
                }
            }
        }
        return 1;
    }
}
