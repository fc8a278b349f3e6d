package io.mycelium.drools;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Primes Drools' services once, before any other bundle can see its packages at work. */
public final class Activator implements BundleActivator {
    private static final Logger log = LoggerFactory.getLogger(Activator.class);

    @Override
    public void start(BundleContext context) {
        int found = DroolsServices.prime();
        log.debug("Drools is ready with {} services", found);
    }

    @Override
    public void stop(BundleContext context) {
        // what was primed lives and goes with the classes of this bundle
    }
}
