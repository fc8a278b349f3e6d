package io.mycelium.server;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import org.apache.felix.http.jetty.ConnectorFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Sets what the HTTP service's own configuration has no words for: how its Jetty words errors, how long the head of a
 * request may take, and how many connections there may be. Only a factory of connectors is given the server, so this is one, and the connector that it makes is
 * one that nobody can reach.
 */
@Component(service = ConnectorFactory.class)
public final class JettySettings implements ConnectorFactory {
    /** As long as a connection may be silent: who keeps one open for its next request is cut off no sooner than before. */
    private static final long HEAD_MILLIS = 60_000;

    private static final int MOST_CONNECTIONS = 5_000;

    private final long headMillis;
    private final int mostConnections;

    @Activate
    public JettySettings() {
        this(HEAD_MILLIS, (int) Math.min(MOST_CONNECTIONS, mostFiles() / 2));
    }

    JettySettings(long headMillis, int mostConnections) {
        this.headMillis = headMillis;
        this.mostConnections = mostConnections;
    }

    /** How many files, connections among them, this process may have open; very many where the system does not say. */
    private static long mostFiles() {
        try {
            Object most = ManagementFactory.getPlatformMBeanServer()
                    .getAttribute(
                            new ObjectName(ManagementFactory.OPERATING_SYSTEM_MXBEAN_NAME), "MaxFileDescriptorCount");
            return most instanceof Long number && number > 0 ? number : Long.MAX_VALUE;
        } catch (JMException e) {
            return Long.MAX_VALUE;
        }
    }

    @Override
    public Connector createConnector(Server server) {
        ProblemPages pages = new ProblemPages();
        server.setErrorHandler(pages);
        for (ContextHandler context : server.getDescendants(ContextHandler.class)) {
            context.setErrorHandler(pages);
        }
        for (Connector connector : server.getConnectors()) {
            HttpConnectionFactory http = connector.getConnectionFactory(HttpConnectionFactory.class);
            if (http != null) {
                RequestHeads heads = new RequestHeads(server.getScheduler(), headMillis, mostConnections);
                http.getHttpConfiguration().setSendServerVersion(false);
                http.getHttpConfiguration().addCustomizer(heads);
                connector.addEventListener(heads);
            }
        }
        return new ClosedDoor(server);
    }

    /** The service names the host and port of each of its connectors when it starts anew, so it must be one with both. */
    private static final class ClosedDoor extends ServerConnector {
        private ClosedDoor(Server server) {
            super(server, 1, 1, new HttpConnectionFactory());
            setHost("127.0.0.1");
        }

        @Override
        protected void doStart() {}

        @Override
        protected void doStop() {}

        @Override
        public void open() {}

        @Override
        public void close() {}
    }
}
