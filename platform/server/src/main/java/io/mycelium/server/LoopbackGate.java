package io.mycelium.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.servlet.whiteboard.Preprocessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets requests in through the loopback interface only, to whatever servlet they go, as long as there are no tokens. The
 * launcher has the HTTP service listen there alone; this holds where the service's own configuration says otherwise.
 */
@Component(service = Preprocessor.class)
public final class LoopbackGate implements Preprocessor {
    private static final Logger log = LoggerFactory.getLogger(LoopbackGate.class);
    private static final String WHY = "this server answers on the loopback interface only: whoever reaches it may send"
            + " signals and deploy code, and it has no tokens yet to tell who that is. Put a proxy that asks who they are in"
            + " front of it";

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
        ControlServlet.send(
                (HttpServletResponse) response,
                403,
                "application/problem+json",
                answers.problem(Refusal.forbidden(WHY)));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }
}
