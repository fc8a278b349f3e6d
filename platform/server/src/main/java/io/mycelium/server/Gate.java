package io.mycelium.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.Preprocessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at each request before any servlet does, whichever it is for: the control API's, a fruiting body's, a plugin's. Lets
 * in what comes through the loopback interface, to a name of this machine, and from no page of another site, as long as there
 * are no tokens. The launcher has the HTTP service listen on loopback alone; this holds where the service's own configuration
 * says otherwise. What is refused is not read.
 */
@Component(service = Preprocessor.class)
public final class Gate implements Preprocessor {
    private static final Logger log = LoggerFactory.getLogger(Gate.class);
    private static final String WHY = "this server answers on the loopback interface only: whoever reaches it may send"
            + " signals and deploy code, and it has no tokens yet to tell who that is. Put a proxy that asks who they are in"
            + " front of it";

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "DELETE");

    private final Answers answers = new Answers();
    private final AtomicBoolean warned = new AtomicBoolean();

    @Override
    public void init(FilterConfig config) {
        // nothing is configured
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isLoopback(request.getLocalAddr())) {
            HttpServletRequest http = (HttpServletRequest) request;
            try {
                if (http.getMethod().equals("TRACE")) { // which a servlet answers by itself, with what was sent
                    ((HttpServletResponse) response).setHeader("Allow", String.join(", ", METHODS));
                    throw Refusal.notAllowed("TRACE", http.getRequestURI(), METHODS);
                }
                Origins.check(http.getHeader("Host"), http.getHeader("Origin"));
            } catch (Refusal refusal) {
                refuse(response, refusal);
                return;
            }
            chain.doFilter(request, response);
            return;
        }
        if (warned.compareAndSet(false, true)) {
            log.warn(
                    "HTTP listens on {}, port {}, and all that comes in there is refused: {}",
                    request.getLocalAddr(),
                    request.getLocalPort(),
                    WHY);
        }
        refuse(response, Refusal.forbidden(WHY));
    }

    private void refuse(ServletResponse response, Refusal refusal) throws IOException {
        HttpServletResponse http = (HttpServletResponse) response;
        http.setHeader("Connection", "close");
        ControlServlet.send(http, refusal.status(), "application/problem+json", answers.problem(refusal));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
