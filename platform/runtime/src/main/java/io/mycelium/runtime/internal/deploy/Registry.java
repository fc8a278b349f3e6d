package io.mycelium.runtime.internal.deploy;

import io.mycelium.api.rule.Behaviour;
import io.mycelium.runtime.internal.wiring.FileLocations;
import io.mycelium.runtime.internal.wiring.Outcome;
import io.mycelium.runtime.internal.wiring.Place;
import io.mycelium.runtime.internal.wiring.PluginTracker;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;

/** Puts a behaviour among the services of the container, and waits until every network has seen a boundary. */
interface Registry {
    /**
     * Waits for the boundary. A refused one is taken back already.
     *
     * @param place where it lies
     * @param file a bare file that it was made of; whoever deploys that says what comes of it
     */
    Entry put(Behaviour behaviour, Place place, @Nullable Path file);

    /** A behaviour among the services. */
    interface Entry {
        Outcome outcome();

        /** Takes it away, which waits for the boundary, then closes it. Gives what became of that. */
        Outcome remove();
    }

    /** The packs of a name that are in force anywhere. */
    default Set<Behaviour> inForce(String pack) {
        return Set.of();
    }

    /** The container's services, in the name of one bundle. */
    static Registry of(BundleContext context, PluginTracker tracker) {
        return new Registry() {
            @Override
            public Entry put(Behaviour behaviour, Place place, @Nullable Path file) {
                Hashtable<String, Object> properties = new Hashtable<>();
                properties.put(Constants.SERVICE_RANKING, place.ranking());
                properties.put(FileLocations.NETWORKS, place.networks());
                if (file != null) {
                    properties.put(FileLocations.FILE, file.toString());
                }
                ServiceRegistration<Behaviour> registration =
                        context.registerService(Behaviour.class, behaviour, properties);
                Outcome outcome = tracker.outcomeOf(behaviour).join();
                Entry entry = new Registered(tracker, behaviour, registration, outcome);
                if (outcome instanceof Outcome.Refused) {
                    entry.remove();
                }
                return entry;
            }

            @Override
            public Set<Behaviour> inForce(String pack) {
                return tracker.packs(pack);
            }
        };
    }

    /** One service registration. */
    record Registered(
            PluginTracker tracker, Behaviour behaviour, ServiceRegistration<Behaviour> registration, Outcome outcome)
            implements Entry {
        @Override
        public Outcome remove() {
            Outcome end = tracker.withdraw(registration, behaviour);
            Packs.close(behaviour);
            return end;
        }
    }
}
