package io.mycelium.runtime.internal.run;

import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Filter;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.util.tracker.ServiceTracker;

/** Where the container's HTTP service listens, as the service itself says. */
final class HttpEndpoint {
    private static final String SERVICE = "org.osgi.service.servlet.runtime.HttpServiceRuntime";
    private static final String ENDPOINTS = "osgi.http.endpoint";

    private static final String SERVLET = "jakarta.servlet.Servlet";
    /** The property of a servlet that is a page for people: the path of it. */
    private static final String PAGE = "io.mycelium.page";

    private static final long AT_MOST_SECONDS = 10;

    private HttpEndpoint() {}

    /**
     * Waits until it listens.
     *
     * @param wanted the port that was asked for, 0 for any; nothing: nobody asked, and nobody waits
     */
    static Optional<URI> await(BundleContext context, OptionalInt wanted) throws InterruptedException {
        if (wanted.isEmpty()) {
            return of(context);
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(AT_MOST_SECONDS);
        Optional<URI> endpoint = of(context);
        while (endpoint.isEmpty() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(20);
            endpoint = of(context);
        }
        if (endpoint.isEmpty()) {
            throw new StartException("the HTTP service does not listen"
                    + (wanted.getAsInt() == 0 ? "" : " on port " + wanted.getAsInt())
                    + " after " + AT_MOST_SECONDS
                    + " s; the port may be in use: name another with --port, or 0 for any");
        }
        return endpoint;
    }

    static Optional<URI> of(BundleContext context) {
        try {
            ServiceReference<?>[] references = context.getAllServiceReferences(SERVICE, null);
            return Arrays.stream(references == null ? new ServiceReference<?>[0] : references)
                    .flatMap(reference -> endpoints(reference.getProperty(ENDPOINTS)).stream())
                    .map(URI::create)
                    .filter(endpoint -> endpoint.getPort() > 0)
                    .findFirst();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells, once, of the path of the page that a bundle brings for people: now, or when it comes. */
    static void onPage(BundleContext context, Consumer<String> told) {
        try {
            Filter filter = context.createFilter("(&(objectClass=" + SERVLET + ")(" + PAGE + "=/*))");
            AtomicBoolean once = new AtomicBoolean();
            new ServiceTracker<Object, Object>(context, filter, null) {
                @Override
                public @Nullable Object addingService(ServiceReference<Object> reference) {
                    if (once.compareAndSet(false, true)) {
                        told.accept(String.valueOf(reference.getProperty(PAGE)));
                    }
                    return null;
                }
            }.open(true);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> endpoints(Object property) {
        if (property instanceof String[] several) {
            return List.of(several);
        }
        if (property instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return property instanceof String one ? List.of(one) : List.of();
    }
}
