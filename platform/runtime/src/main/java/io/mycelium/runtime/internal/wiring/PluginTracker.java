package io.mycelium.runtime.internal.wiring;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.runtime.internal.report.Console;
import io.mycelium.runtime.internal.wiring.ServiceOffer.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees the services of the extension points come and go, and hands each change to {@link Swaps}. A bundle that takes
 * its service away waits here until every network has passed a boundary, at most the plugin deadline.
 */
public final class PluginTracker implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(PluginTracker.class);

    private final BundleContext context;
    private final Swaps swaps;
    private final LongSupplier deadlineMillis;
    private final FileLocations places;
    private final Console console;
    private final List<ServiceTracker<?, ?>> trackers = new ArrayList<>();
    private final Map<Object, CompletableFuture<Outcome>> outcomes = new ConcurrentHashMap<>();
    private final Map<Object, CompletableFuture<Outcome>> ends = new ConcurrentHashMap<>();
    private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean closing;

    public PluginTracker(
            BundleContext context, Swaps swaps, LongSupplier deadlineMillis, FileLocations places, Console console) {
        this.context = context;
        this.swaps = swaps;
        this.deadlineMillis = deadlineMillis;
        this.places = places;
        this.console = console;
    }

    public void open() {
        for (Type type : Type.values()) {
            ServiceTracker<Object, ServiceOffer> tracker =
                    new ServiceTracker<>(context, type.service().getName(), new Seen(type));
            trackers.add(tracker);
            tracker.open();
        }
    }

    /** The packs of a name that are in force anywhere. */
    public Set<Behaviour> packs(String name) {
        return swaps.packs(name);
    }

    /** What became of a service object that was registered before this call. */
    public CompletableFuture<Outcome> outcomeOf(Object service) {
        return outcomes.getOrDefault(
                service,
                CompletableFuture.completedFuture(new Outcome.Refused("its service was not seen by the runtime")));
    }

    /** Takes a service away, and gives what became of that once every network has passed a boundary, or it was too late. */
    public Outcome withdraw(ServiceRegistration<?> registration, Object service) {
        CompletableFuture<Outcome> end = new CompletableFuture<>();
        ends.put(service, end);
        try {
            registration.unregister();
        } catch (IllegalStateException e) {
            // its bundle has stopped, and took it away
        } finally {
            ends.remove(service);
        }
        return end.getNow(Outcome.Swapped.NOTHING);
    }

    /** Notes from now on what is said of services that come and go. */
    public Notes notes() {
        return new Notes();
    }

    /** What was said since it was made, until it is closed. */
    public final class Notes implements AutoCloseable {
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final Consumer<String> note = lines::add;

        private Notes() {
            listeners.add(note);
        }

        /** With what is still on its way to the boundaries. */
        public List<String> lines() {
            swaps.settled().join();
            return List.copyOf(lines);
        }

        @Override
        public void close() {
            listeners.remove(note);
        }
    }

    /** Takes services away from nobody: the networks are closed by now. */
    @Override
    public void close() {
        closing = true;
        trackers.forEach(ServiceTracker::close);
    }

    private final class Seen implements ServiceTrackerCustomizer<Object, ServiceOffer> {
        private final Type type;

        Seen(Type type) {
            this.type = type;
        }

        @Override
        public @Nullable ServiceOffer addingService(ServiceReference<Object> reference) {
            Object service = context.getService(reference);
            if (service == null) {
                return null;
            }
            String kind;
            try {
                kind = type.kindOf(service);
            } catch (RuntimeException | LinkageError e) {
                log.error(
                        "the {} of bundle {} can't say its kind and is left out",
                        type.word(),
                        reference.getBundle(),
                        e);
                context.ungetService(reference);
                return null;
            }
            ServiceOffer offered = offer(reference, kind, service);
            offer(offered, isToldElsewhere(reference));
            return offered;
        }

        @Override
        public void modifiedService(ServiceReference<Object> reference, ServiceOffer before) {
            ServiceOffer offered = offer(reference, before.kind(), before.service());
            if (offered.ranking() != before.ranking()) {
                offer(offered, isToldElsewhere(reference));
            }
        }

        @Override
        public void removedService(ServiceReference<Object> reference, ServiceOffer offered) {
            if (!closing) {
                Outcome outcome = awaitBoundary(offered, isToldElsewhere(reference));
                CompletableFuture<Outcome> end = ends.get(offered.service());
                if (end != null) {
                    end.complete(outcome);
                }
            }
            outcomes.remove(offered.service());
            context.ungetService(reference);
        }

        private ServiceOffer offer(ServiceReference<Object> reference, String kind, Object service) {
            Object ranking = reference.getProperty(Constants.SERVICE_RANKING);
            Object id = reference.getProperty(Constants.SERVICE_ID);
            return new ServiceOffer(
                    type,
                    kind,
                    service,
                    places.origin(reference),
                    ranking instanceof Integer number ? number : 0,
                    id instanceof Long number ? number : 0,
                    FileLocations.networks(reference));
        }

        private void offer(ServiceOffer offered, boolean quiet) {
            outcomes.put(
                    offered.service(),
                    swaps.add(offered)
                            .whenComplete((outcome, failure) -> tell("comes", offered, outcome, failure, quiet)));
        }
    }

    /** Whoever deploys a file says what comes of it. */
    private static boolean isToldElsewhere(ServiceReference<?> reference) {
        return reference.getProperty(FileLocations.FILE) != null;
    }

    private Outcome awaitBoundary(ServiceOffer offered, boolean quiet) {
        try {
            Outcome outcome = swaps.remove(offered).get(deadlineMillis.getAsLong(), TimeUnit.MILLISECONDS);
            tell("goes", offered, outcome, null, quiet);
            return outcome;
        } catch (TimeoutException e) {
            log.warn(
                    "{} goes before every network has passed a boundary ({} ms): what it would have handled is held",
                    offered,
                    deadlineMillis.getAsLong());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            tell("goes", offered, null, e.getCause(), quiet);
        }
        return new Outcome.Refused("the networks had not come to a boundary; they let go of it at their next one");
    }

    private void tell(
            String what, ServiceOffer offered, @Nullable Outcome outcome, @Nullable Throwable failure, boolean quiet) {
        if (failure != null) {
            log.error("{} {}, and could not be swapped", offered, what, failure);
        } else if (quiet) {
            log.debug("{} {}", offered, what);
        } else if (outcome instanceof Outcome.Swapped swapped
                && !swapped.lines().isEmpty()) {
            say(offered + " " + what + ": " + String.join("; ", swapped.lines()) + swapped.pause());
        } else if (outcome instanceof Outcome.Refused refused && offered.type() != Type.PACK) {
            say(offered + " " + what + ", and no network goes along: " + refused.reason());
        }
    }

    private void say(String line) {
        log.info(line);
        console.say("plugin", line);
        listeners.forEach(listener -> listener.accept(line));
    }
}
