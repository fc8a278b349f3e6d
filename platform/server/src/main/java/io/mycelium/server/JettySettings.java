package io.mycelium.server;

import org.apache.felix.http.jetty.ConnectorFactory;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Sets what the HTTP service's own configuration has no words for: how its Jetty words errors, and how long the head of a
 * request may take. Only a factory of connectors is given the server, so this is one, and the connector that it makes is
 * one that nobody can reach.
 */
@Component(service = ConnectorFactory.class)
public final class JettySettings implements ConnectorFactory {
    /** As long as a connection may be silent: who keeps one open for its next request is cut off no sooner than before. */
    private static final long HEAD_MILLIS = 60_000;

    private final long headMillis;

    @Activate
    public JettySettings() {
        this(HEAD_MILLIS);
    }

    JettySettings(long headMillis) {
        this.headMillis = headMillis;
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
                RequestHeads heads = new RequestHeads(server.getScheduler(), headMillis);
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
