package io.mycelium.dashboard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.Preprocessor;

/**
 * Refuses what a browser would change, where {@code dashboard.actions = false}: a page can be made to ask for anything, so
 * that it leaves its buttons out is not enough. A browser tells who it is by the headers Origin and Sec-Fetch-Site, which no
 * script may leave out or set. Programs and the command line send neither: they are an operator's, and may act.
 */
@Component(service = Preprocessor.class, configurationPid = Settings.PID)
public final class ReadOnly implements Preprocessor {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final byte[] PROBLEM =
            ("{\"type\":\"about:blank\",\"title\":\"Read-only\",\"status\":403,\"detail\":\"the page of"
                            + " this server only shows (dashboard.actions = false in conf/io.mycelium.dashboard.cfg); the command line can still do"
                            + " it\"}")
                    .getBytes(StandardCharsets.UTF_8);

    private final Settings settings;

    @Activate
    public ReadOnly(Map<String, Object> configuration) {
        settings = Settings.of(configuration, complaint -> {}); // the page says it
    }

    @Override
    public void init(FilterConfig config) {
        // nothing is configured here
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (settings.actions() || READING.contains(asked.getMethod()) || !isBrowser(asked)) {
            chain.doFilter(request, response);
            return;
        }
        HttpServletResponse refused = (HttpServletResponse) response;
        refused.setStatus(HttpServletResponse.SC_FORBIDDEN);
        refused.setHeader("Connection", "close"); // what else is sent is not read
        refused.setContentType("application/problem+json");
        refused.getOutputStream().write(PROBLEM);
    }

    private static boolean isBrowser(HttpServletRequest asked) {
        return asked.getHeader("Origin") != null || asked.getHeader("Sec-Fetch-Site") != null;
    }
}
